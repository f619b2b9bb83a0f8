//! Search over a small corpus in nine languages. The corpus and the cases are shared with the browser's search
//! (`tests/conformance/search.js`).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod answers;
mod cases;
mod odd;

use super::SearchWriter;
use amparo_domain::{Entry, Hit, Kind, Lang, Part, Query};
use rusqlite::Connection;
use serde_json::Value;

const CORPUS: &str = include_str!("../../../../../../tests/conformance/search-corpus.json");
const CASES: &str = include_str!("../../../../../../tests/conformance/search-cases.json");

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

fn word(value: &Value, key: &str) -> String {
    value[key].as_str().unwrap_or_default().to_owned()
}

/// The corpus as entries.
fn corpus() -> Vec<Entry> {
    let all: Vec<Value> = serde_json::from_str(CORPUS).unwrap();
    let part = |part: &Value| Part {
        anchor: part[0].as_str().unwrap().to_owned(),
        heading: part[1].as_str().unwrap().to_owned(),
        text: part[2].as_str().unwrap().to_owned(),
    };
    let entry = |value: &Value| Entry {
        kind: Kind::parse(&word(value, "kind")),
        id: word(value, "id"),
        lang: Lang::parse(&word(value, "lang")),
        country: value["country"].as_str().map(str::to_owned),
        title: word(value, "title"),
        keywords: word(value, "keywords"),
        parts: value["parts"].as_array().unwrap().iter().map(part).collect(),
    };
    all.iter().map(entry).collect()
}

/// An index of these entries.
fn index(entries: &[Entry]) -> Connection {
    let connection = Connection::open_in_memory().unwrap();
    let mut writer = SearchWriter::new(&connection).unwrap();
    for entry in entries {
        writer.add(entry).unwrap();
    }
    writer.finish().unwrap();
    connection
}

fn query(text: &str, tag: &str) -> Query {
    Query { text: text.to_owned(), lang: lang(tag), country: None, limit: 10, typing: false }
}

/// The marked stretches of a hit's snippet.
fn marked(hit: &Hit) -> Vec<&str> {
    hit.snippet.iter().filter(|piece| piece.hit).map(|piece| piece.text.as_str()).collect()
}

fn whole(hit: &Hit) -> String {
    hit.snippet.iter().map(|piece| piece.text.as_str()).collect()
}
