//! The shared cases: what is typed, and what must come first.

use super::{CASES, corpus, index, query, word};
use crate::search::search;
use serde_json::Value;

#[test]
fn every_case_finds_its_page() {
    let connection = index(&corpus());
    let cases: Vec<Value> = serde_json::from_str(CASES).unwrap();
    let mut wrong = Vec::new();
    for case in &cases {
        let mut query = query(&word(case, "text"), &word(case, "lang"));
        query.typing = case["typing"].as_bool().unwrap_or_default();
        query.country = case["country"].as_str().map(str::to_owned);
        let hits = search(&connection, &query).unwrap();
        let names: Vec<String> = hits.iter().map(|hit| format!("{}:{}", hit.kind.as_str(), hit.id)).collect();
        let first = hits.first();
        let fits = match case["first"].as_str() {
            Some(name) => names.first().is_some_and(|first| first == name),
            None => names.is_empty() || case["loose"].as_bool() == Some(true),
        };
        let shown = case["shown"].as_str().is_none_or(|tag| first.is_some_and(|hit| hit.lang.as_str() == tag));
        let anchor = case["anchor"].as_str().is_none_or(|anchor| first.is_some_and(|hit| hit.anchor == anchor));
        let never = case["never"].as_str().is_none_or(|name| !names.contains(&name.to_owned()));
        if !(fits && shown && anchor && never) {
            wrong.push(format!("{case}\n  gave {names:?}, first {first:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {} cases are wrong:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}
