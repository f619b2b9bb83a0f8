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
    /// `kind/id` of pages, one of which must be among the first five.
    finds: Vec<String>,
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
        if !case.finds.iter().any(|f| found.contains(f)) {
            problems.push(format!("{} {:?}: {found:?}, not {:?}", case.lang, case.text, case.finds));
        }
    }
    none(&problems);
}
