//! What an answer looks like: one hit a page, in the reader's language, with a marked passage; the same every time.

use super::{corpus, index, lang, marked, query, whole};
use crate::search::{SearchWriter, search};
use amparo_domain::{Entry, Kind, Part};
use rusqlite::Connection;
use std::collections::HashSet;

#[test]
fn one_hit_for_a_page_in_all_languages() {
    let connection = index(&corpus());
    for text in ["passport pasaporte Pass", "Arbeitsunfall accidente accident", "labour inspection contract"] {
        for tag in ["en", "es", "de", "ar", "ne", "vi"] {
            let hits = search(&connection, &query(text, tag)).unwrap();
            let seen: HashSet<_> = hits.iter().map(|hit| (hit.kind, hit.id.clone())).collect();
            assert_eq!(seen.len(), hits.len(), "{text} in {tag}");
            assert!(!hits.is_empty(), "{text} in {tag}");
        }
    }
}

#[test]
fn the_readers_version_is_shown_whole() {
    let connection = index(&corpus());
    let hits = search(&connection, &query("Aufenthaltstitel", "ar")).unwrap();
    assert_eq!(hits[0].title, "أوراق تصريح الإقامة");
    assert!(whole(&hits[0]).contains("جواز السفر"));
    let hits = search(&connection, &query("Kündigungsschutzklage", "pl")).unwrap();
    assert_eq!((hits[0].title.as_str(), hits[0].lang.as_str()), ("Gekündigt: was jetzt?", "de"));
}

#[test]
fn words_are_marked_however_they_were_typed() {
    let connection = index(&corpus());
    let cases = [
        ("en", "renewing passports", "passports"),
        ("en", "embasy", "embassy"),
        ("ar", "جواز سفر", "بجواز"),
        ("ar", "اطلبه كتابه", "كتابةً"),
        ("es", "cotizacion domestica", "domésticas"),
        ("ne", "संबंधित", "सम्बन्धित"),
        ("th", "สถานทูต", "สถานทูต"),
        ("de", "Artzin", "Ärztin"),
    ];
    for (tag, text, expected) in cases {
        let hits = search(&connection, &query(text, tag)).unwrap();
        let marks = marked(&hits[0]);
        assert!(marks.contains(&expected), "{text}: {marks:?} in {}", whole(&hits[0]));
    }
}

#[test]
fn frequent_words_are_not_marked_beside_rare_ones() {
    let connection = index(&corpus());
    let hits = search(&connection, &query("what is the telephone of the union", "en")).unwrap();
    let marks = marked(&hits[0]);
    assert!(marks.iter().any(|mark| mark.eq_ignore_ascii_case("telephone")), "{marks:?}");
    assert!(!marks.iter().any(|mark| mark.eq_ignore_ascii_case("the")), "{marks:?}");
}

#[test]
fn passages_are_short_cut_at_words_and_around_the_find() {
    let before = "Nothing of interest is said in this sentence. ".repeat(30);
    let after = " More words follow here that nobody asked for.".repeat(30);
    let text = format!("{before}The consulate issues an emergency certificate within two days.{after}");
    let part = Part { text, ..Part::default() };
    let entry =
        Entry { kind: Some(Kind::Guide), id: "long".into(), lang: Some(lang("en")), parts: vec![part], ..Entry::default() };
    let hits = search(&index(&[entry]), &query("emergency certificate", "en")).unwrap();
    let passage = whole(&hits[0]);
    assert!(passage.starts_with("… ") && passage.ends_with(" …"), "{passage}");
    assert!(passage.contains("The consulate issues an emergency certificate within two days."), "{passage}");
    assert!(passage.chars().count() <= 170, "{} characters", passage.chars().count());
}

#[test]
fn a_country_keeps_what_belongs_to_no_country() {
    let connection = index(&corpus());
    let mut asked = query("money for workers who lost work by illness or accident", "en");
    asked.country = Some("xx".into());
    let hits = search(&connection, &asked).unwrap();
    assert!(hits.iter().any(|hit| hit.country.is_none()));
    assert!(hits.iter().any(|hit| hit.country.as_deref() == Some("xx")));
    assert!(hits.iter().all(|hit| hit.country.as_deref().is_none_or(|country| country == "xx")));
    asked.country = Some("zz".into());
    assert!(search(&connection, &asked).unwrap().iter().all(|hit| hit.country.is_none()));
}

#[test]
fn the_same_entries_give_the_same_bytes_and_the_same_answers() {
    let (mut one, mut two) = (index(&corpus()), index(&corpus()));
    assert_eq!(&*one.serialize(rusqlite::MAIN_DB).unwrap(), &*two.serialize(rusqlite::MAIN_DB).unwrap());
    for text in ["passport", "work", "kontrakt praca"] {
        assert_eq!(search(&one, &query(text, "en")).unwrap(), search(&two, &query(text, "en")).unwrap());
    }
}

#[test]
fn the_limit_is_kept_and_scores_fall() {
    let connection = index(&corpus());
    let mut asked = query("work", "en");
    let all = search(&connection, &asked).unwrap();
    assert!(all.len() > 3 && all.windows(2).all(|pair| pair[0].score >= pair[1].score));
    asked.limit = 2;
    assert_eq!(search(&connection, &asked).unwrap(), all[..2]);
    asked.limit = 0;
    assert!(search(&connection, &asked).unwrap().is_empty());
}

#[test]
fn a_pack_without_entries_finds_nothing_and_one_without_an_index_says_so() {
    assert!(search(&index(&[]), &query("passport", "en")).unwrap().is_empty());
    assert!(search(&Connection::open_in_memory().unwrap(), &query("passport", "en")).is_err());
    let connection = Connection::open_in_memory().unwrap();
    SearchWriter::new(&connection).unwrap();
    assert!(SearchWriter::new(&connection).is_err());
}

/// A guide of a country, or of none, about leaving work through illness.
fn guide(id: &str, country: Option<&str>, title: &str, text: &str) -> Entry {
    let part = Part { anchor: "a".into(), heading: "Sick pay".into(), text: text.into() };
    Entry {
        kind: Some(Kind::Guide),
        id: id.into(),
        lang: Some(lang("en")),
        country: country.map(Into::into),
        title: title.into(),
        parts: vec![part],
        ..Entry::default()
    }
}

/// An index with one concept, *sick pay*, in four languages; German is spoken in `xg`.
fn ill(entries: &[Entry]) -> Connection {
    let connection = Connection::open_in_memory().unwrap();
    let mut writer = SearchWriter::new(&connection).unwrap();
    let words = [("en", "sick pay"), ("de", "Krankengeld"), ("ne", "बिरामी भत्ता"), ("es", "baja médica")];
    writer.concept(words.map(|(tag, word)| (lang(tag), word.to_owned())).to_vec());
    writer.spoken("xg", &[lang("de")]).unwrap();
    entries.iter().for_each(|entry| writer.add(entry).unwrap());
    writer.finish().unwrap();
    connection
}

#[test]
fn a_word_of_a_countrys_letters_finds_its_pages_first() {
    let text = "Money while a doctor says that you cannot work. Ask the fund early.";
    let connection = ill(&[
        guide("any", None, "When you are ill", text),
        guide("other", Some("xo"), "When you are ill", text),
        guide("german", Some("xg"), "When you are ill", text),
    ]);
    let ids =
        |text: &str| -> Vec<String> { search(&connection, &query(text, "en")).unwrap().into_iter().map(|hit| hit.id).collect() };
    assert_eq!(ids("Krankengeld"), ["german", "any", "other"]);
    assert_eq!(ids("sick pay"), ["any", "other", "german"]);
    assert_eq!(ids("baja médica")[0], "any", "a language that no country here speaks");
    let mut asked = query("Krankengeld", "en");
    asked.country = Some("xo".into());
    assert_eq!(search(&connection, &asked).unwrap()[0].id, "other");
}

#[test]
fn a_country_that_is_named_comes_first() {
    let connection = Connection::open_in_memory().unwrap();
    let mut writer = SearchWriter::new(&connection).unwrap();
    writer.concept(vec![(lang("en"), "Kuwait".into()), (lang("ne"), "कुवेत".into())]);
    writer.country("xk").unwrap();
    for (id, country) in [("any", None), ("other", Some("xo")), ("there", Some("xk"))] {
        writer.add(&guide(id, country, "Unpaid wages", "Claim what you are owed.")).unwrap();
    }
    writer.finish().unwrap();
    for text in ["unpaid wages kuwait", "कुवेत unpaid wages"] {
        assert_eq!(search(&connection, &query(text, "en")).unwrap()[0].id, "there", "{text}");
    }
    assert_eq!(search(&connection, &query("unpaid wages", "en")).unwrap()[0].id, "any");
}

#[test]
fn a_stray_word_of_a_foreign_question_does_not_decide() {
    let mut entries: Vec<Entry> = (0..20)
        .map(|at| Entry { parts: vec![], ..guide(&format!("g{at}"), None, "Rent and deposit", "") })
        .chain((0..3).map(|at| guide(&format!("ill{at}"), None, "When you are ill", "Sick pay: ask the fund.")))
        .collect();
    entries.push(Entry { parts: vec![], ..guide("stray", None, "Nets le Roux: a lawyer for sailors", "") });
    let hits = search(&ill(&entries), &query("birami bhatta le", "en")).unwrap();
    assert!(hits.iter().take(3).all(|hit| hit.id != "stray"), "{:?}", hits[0]);
}

#[test]
fn names_are_met_before_they_are_typed_to_the_end() {
    let connection = ill(&[guide("any", None, "When you are ill", "Ask the fund early.")]);
    for text in ["Kranken", "birami bh"] {
        let mut asked = query(text, "en");
        assert!(search(&connection, &asked).unwrap().is_empty(), "{text} is no name");
        asked.typing = true;
        let hits = search(&connection, &asked).unwrap();
        assert_eq!(hits.first().and_then(|hit| hit.why.clone()), Some(format!("{text} = sick pay")));
    }
}

#[test]
fn a_heading_that_answers_stands_before_the_passage() {
    let connection = ill(&[guide("any", None, "When you are ill", "Ask the fund early.")]);
    let hits = search(&connection, &query("sick pay", "en")).unwrap();
    assert_eq!((whole(&hits[0]).as_str(), marked(&hits[0])), ("Sick pay: Ask the fund early.", vec!["Sick", "pay"]));
}

#[test]
fn frequent_words_of_another_name_are_not_marked() {
    let mut entries: Vec<Entry> = (0..30).map(|at| guide(&format!("g{at}"), None, "Rent", "It does matter who signs.")).collect();
    entries.push(guide("right", None, "Unpaid wages", "It does happen that unpaid wages are paid late."));
    let connection = Connection::open_in_memory().unwrap();
    let mut writer = SearchWriter::new(&connection).unwrap();
    writer.concept(vec![(lang("en"), "unpaid wages".into()), (lang("en"), "does not pay".into())]);
    entries.iter().for_each(|entry| writer.add(entry).unwrap());
    writer.finish().unwrap();
    let hits = search(&connection, &query("unpaid wages", "en")).unwrap();
    assert_eq!(hits[0].id, "right");
    assert!(!marked(&hits[0]).contains(&"does"), "{:?}", marked(&hits[0]));
}
