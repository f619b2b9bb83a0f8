//! The questions of `tests/search` with what the Rust search finds, and the data scripts of a stick, for the browser's engine.

use amparo_domain::{Lang, Query};
use amparo_tests::examples;
use amparo_ui::{Channel, Request, Site};
use serde_json::{Value, json};
use std::path::PathBuf;

/// The languages of the interface with questions of their own.
const LANGS: [&str; 4] = ["en", "es", "ar", "ne"];

/// How many finds of each question are compared.
const COMPARED: usize = 10;

/// One line a script (`script`, `text`) and one line a question (`lang`, `text`, `country`, `right`, `found`).
pub fn vectors() -> Vec<Value> {
    let site = Site::new(examples::library()).unwrap();
    let data = |name: String| {
        let today = site.library().settings().as_of;
        let request = Request { path: &format!("/data/{name}"), query: "", channel: Channel::Stick, today, personal: None };
        json!({ "script": name, "text": String::from_utf8(site.respond(&request).body).unwrap() })
    };
    let mut lines = vec![data("concepts.js".to_owned())];
    lines.extend(LANGS.map(|lang| data(format!("search-{lang}.js"))));
    lines.extend(LANGS.into_iter().flat_map(|lang| questions(&site, lang)));
    lines
}

/// The questions of a language.
fn questions(site: &Site, lang: &str) -> Vec<Value> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("search/queries");
    let table = std::fs::read_to_string(folder.join(format!("{lang}.tsv"))).unwrap();
    let rows = table.lines().filter_map(|line| {
        let mut cells = line.split('\t');
        Some((cells.next()?, cells.next()?, cells.next()?))
    });
    rows.map(|(text, country, right)| {
        let country = (country != "-").then(|| country.to_owned());
        let query = Query {
            text: text.to_owned(),
            lang: Lang::parse(lang).unwrap(),
            country: country.clone(),
            limit: COMPARED,
            typing: false,
        };
        let hits = site.library().search(&query).unwrap();
        let found: Vec<String> = hits.iter().map(|hit| format!("{}/{}", hit.kind.as_str(), hit.id)).collect();
        let right: Vec<&str> = right.split(' ').collect();
        json!({ "lang": lang, "text": text, "country": country, "right": right, "found": found })
    })
    .collect()
}
