//! Whatever is typed gives an answer or nothing, never an error.

use super::{corpus, index, lang, query};
use crate::search::search;
use amparo_domain::{Entry, Kind, Part, Query};

#[test]
fn very_long_queries_are_answered() {
    let connection = index(&corpus());
    for letter in ["a", "passport ", "ا", "र", "ค่า", "工", "\u{301}", "🙂", "\"", "_", "9", "art. 61 "] {
        let hits = search(&connection, &query(&letter.repeat(10_000), "en")).unwrap();
        assert!(hits.len() <= 10);
    }
    let hits = search(&connection, &query(&"passport ".repeat(2_000), "en")).unwrap();
    assert_eq!(hits[0].id, "passport");
}

#[test]
fn any_beginning_of_any_text_is_answered() {
    let entries = corpus();
    let connection = index(&entries);
    for entry in &entries {
        let tag = entry.lang.clone().unwrap();
        let text = &entry.parts[0].text;
        for end in (0..text.len().min(60)).filter(|end| text.is_char_boundary(*end)) {
            let asked = Query { text: text[..end].to_owned(), lang: tag.clone(), country: None, limit: 5, typing: true };
            for hit in search(&connection, &asked).unwrap() {
                assert!(hit.score > 0.0 && !hit.title.is_empty());
                assert!(hit.snippet.iter().all(|piece| !piece.text.is_empty()));
            }
        }
        let whole = search(&connection, &query(text, tag.as_str())).unwrap();
        assert_eq!((whole[0].kind, &whole[0].id), (entry.kind.unwrap(), &entry.id));
    }
}

#[test]
fn odd_entries_can_be_indexed_and_found() {
    let odd = ["", " ", "\0", "\u{202E}\u{202C}", "🙂🙂", "''\"\"", "%_*", "\u{FFFD}\u{10FFFF}", "%s{}<b>&amp;"];
    let mut entries = Vec::new();
    for (at, text) in odd.iter().enumerate() {
        let part = Part { anchor: (*text).to_owned(), heading: (*text).to_owned(), text: format!("{text} lantern {text}") };
        let entry = Entry { kind: Some(Kind::Term), id: format!("odd{at}"), lang: Some(lang("en")), ..Entry::default() };
        entries.push(Entry { title: (*text).to_owned(), keywords: (*text).to_owned(), parts: vec![part], ..entry });
    }
    entries.push(Entry::default());
    let connection = index(&entries);
    let mut asked = query("lantern", "en");
    asked.limit = 20;
    assert_eq!(search(&connection, &asked).unwrap().len(), odd.len());
    for text in odd {
        search(&connection, &query(text, "en")).unwrap();
    }
}
