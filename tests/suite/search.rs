//! Search over the real content: what people type, and the page that must be near the top. The table grows with the content.

use crate::fixture::{library, none, root};
use amparo_domain::{Lang, Query};
use serde::Deserialize;

#[derive(Deserialize)]
struct Table {
    query: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    lang: String,
    text: String,
    #[serde(default)]
    country: Option<String>,
    /// `kind/id` of pages, one of which must be among the first five; `*` stands for any country.
    finds: Vec<String>,
}

/// Whether a page is the one wanted, or one of those that a `*` stands for.
fn fits(wanted: &str, page: &str) -> bool {
    match wanted.split_once('*') {
        Some((before, after)) => page.len() >= before.len() + after.len() && page.starts_with(before) && page.ends_with(after),
        None => wanted == page,
    }
}

#[test]
fn what_people_type_finds_the_page_they_need() {
    let table: Table = toml::from_str(&std::fs::read_to_string(root().join("tests/suite/search.toml")).unwrap()).unwrap();
    assert!(table.query.len() >= 40);
    let mut problems = Vec::new();
    for case in table.query {
        let query = Query {
            text: case.text.clone(),
            lang: Lang::parse(&case.lang).unwrap(),
            country: case.country,
            limit: 5,
            typing: false,
        };
        let hits = library().search(&query).unwrap();
        let found: Vec<_> = hits.iter().map(|h| format!("{}/{}", h.kind.as_str(), h.id)).collect();
        if !case.finds.iter().any(|wanted| found.iter().any(|one| fits(wanted, one))) {
            problems.push(format!("{} {:?}: {found:?}, not {:?}", case.lang, case.text, case.finds));
        }
    }
    none(&problems);
}
