//! What was written is read back, in the right language; and every broken file has its own sentence.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use amparo_domain::{
    Day, Doc, Entry, Figure, FigureValue, InLang, Kind, Lang, Language, Query, Ratification, Review, ReviewAge, Settings, Source,
    SourceKind, SourceState, Term, TermKind, Topic, Word,
};
use amparo_pack::{Library, PackError, Title, write};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn settings() -> Settings {
    Settings {
        title: "Test".into(),
        publisher: "Nobody".into(),
        edition: "1".into(),
        as_of: day("2026-11-23"),
        fallback: lang("en"),
        language: vec![Language { tag: lang("en"), name: "English".into(), direction: None }],
        review_age: ReviewAge::default(),
    }
}

fn term(id: &str) -> Term {
    let sources = vec!["law".into()];
    Term { id: id.into(), kind: TermKind::Word, checked_on: day("2026-11-23"), review: Review::Draft, sources, related: vec![] }
}

fn doc(title: &str) -> Doc {
    let (summary, lead) = ("In short.".into(), "<p>In short.</p>".into());
    Doc { title: title.into(), summary, lead, sections: vec![], cites: vec![], translation: None, also: vec![] }
}

fn source(id: &str) -> Source {
    Source {
        id: id.into(),
        title: "A law".into(),
        short: None,
        publisher: None,
        kind: SourceKind::Law,
        url: None,
        published: None,
        seen_on: None,
        state: SourceState::Seen,
    }
}

fn ratification(instrument: &str, country: &str) -> Ratification {
    Ratification {
        instrument: instrument.into(),
        country: country.into(),
        date: None,
        year: Some(2011),
        party: true,
        state: amparo_domain::Confirmed::Confirmed,
        source: "list".into(),
        source_as_of: "2020".into(),
        note: String::new(),
    }
}

fn topic() -> Topic {
    let word = |name: &str| BTreeMap::from([("pay".to_owned(), Word { name: name.into(), ..Word::default() })]);
    let words = BTreeMap::from([("en".to_owned(), word("Pay")), ("es".to_owned(), word("Salario"))]);
    Topic { id: "topics".into(), terms: vec!["pay".into()], words }
}

/// A small pack: two words explained, one of them in two languages.
fn pack() -> Vec<u8> {
    write::<PackError>(&settings(), |pack| {
        pack.source(&source("law"))?;
        pack.topic(&topic())?;
        pack.ratification(&ratification("c189", "uy"))?;
        pack.ratification(&ratification("c189", "ph"))?;
        for id in ["kafala", "asylum"] {
            pack.record(&term(id))?;
        }
        for (id, tag, title) in [("kafala", "en", "Kafala"), ("kafala", "ne", "कफाला"), ("asylum", "es", "Asilo")] {
            let text = Title { title: title.into(), summary: "In short.".into() };
            pack.text(Kind::Term, id, &lang(tag), &text, &doc(title))?;
            pack.entry(&Entry {
                kind: Some(Kind::Term),
                id: id.into(),
                lang: Some(lang(tag)),
                title: title.into(),
                ..Entry::default()
            })?;
        }
        Ok(())
    })
    .unwrap()
}

fn library() -> Library {
    Library::from_bytes(pack()).unwrap()
}

#[test]
fn records_come_back_in_the_order_in_which_they_were_added() {
    let library = library();
    assert_eq!(library.get::<Term>("kafala").unwrap(), Some(term("kafala")));
    assert_eq!(library.get::<Term>("nothing").unwrap(), None);
    let ids: Vec<_> = library.list::<Term>(None).unwrap().into_iter().map(|term| term.id).collect();
    assert_eq!(ids, ["kafala", "asylum"]);
    assert_eq!(library.list::<Term>(Some("kw")).unwrap(), []);
    assert_eq!(library.list::<Figure>(None).unwrap(), []);
}

#[test]
fn a_text_is_in_the_readers_language_or_says_in_which_it_is() {
    let library = library();
    let title = |id: &str, tag: &str| {
        library.title(Kind::Term, id, &lang(tag)).unwrap().map(|found| (found.lang.to_string(), found.text.title))
    };
    assert_eq!(title("kafala", "ne"), Some(("ne".into(), "कफाला".into())));
    assert_eq!(title("kafala", "ar"), Some(("en".into(), "Kafala".into())));
    assert_eq!(title("asylum", "ar"), Some(("es".into(), "Asilo".into())));
    assert_eq!(title("nothing", "ar"), None);
    let text: InLang<Doc> = library.text(Kind::Term, "kafala", &lang("ar")).unwrap().unwrap();
    assert_eq!((text.lang, text.text), (lang("en"), doc("Kafala")));
    assert_eq!(library.languages_of(Kind::Term, "kafala").unwrap(), [lang("en"), lang("ne")]);
}

#[test]
fn words_fall_back_too() {
    let library = library();
    let word =
        |tag: &str| library.word("topics", "pay", &lang(tag)).map(|found| (found.lang.to_string(), found.text.name.clone()));
    assert_eq!(word("es"), Some(("es".into(), "Salario".into())));
    assert_eq!(word("ne"), Some(("en".into(), "Pay".into())));
    assert!(library.word("topics", "nothing", &lang("en")).is_none());
    assert!(library.fact_text("age", &lang("en")).is_none());
    assert_eq!(library.source("law").map(Source::name), Some("A law"));
}

#[test]
fn ratifications_by_instrument_and_country() {
    let library = library();
    let count = |instrument, country| library.ratifications(instrument, country).unwrap().len();
    assert_eq!((count(None, None), count(Some("c189"), None), count(None, Some("uy"))), (2, 2, 1));
    assert_eq!((count(Some("c189"), Some("kw")), count(Some("c97"), None)), (0, 0));
}

#[test]
fn what_was_entered_is_found_from_several_threads() {
    let library = library();
    let query = Query { text: "kafala".into(), lang: lang("en"), country: None, limit: 5, typing: false };
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..20 {
                    let hits = library.search(&query).unwrap();
                    assert_eq!(hits.first().map(|hit| hit.id.as_str()), Some("kafala"));
                }
            });
        }
    });
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    assert!(pack() == pack());
}

#[test]
fn an_id_that_is_there_twice_is_refused() {
    let figure = Figure {
        id: "share".into(),
        topic: None,
        unit: "percent".into(),
        as_of: day("2019-01-01"),
        checked_on: None,
        sources: vec![],
        values: vec![FigureValue { key: "a".into(), value: 1.0 }],
    };
    let twice = write::<PackError>(&settings(), |pack| {
        pack.record(&figure)?;
        pack.record(&figure)
    });
    assert!(matches!(twice, Err(PackError::Sqlite(_))));
}

/// Writes `bytes` to a file and says what opening it says.
fn refusal(dir: &Path, bytes: &[u8]) -> PackError {
    let path = dir.join("some.pack");
    fs::write(&path, bytes).unwrap();
    let error = Library::open(&path).err().expect("it was opened");
    assert!(error.to_string().contains("some.pack"), "{error}");
    error
}

#[test]
fn a_sound_file_opens() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("good.pack");
    fs::write(&path, pack()).unwrap();
    assert_eq!(Library::open(&path).unwrap().settings(), &settings());
}

#[test]
fn every_broken_file_has_its_own_sentence() {
    let dir = tempfile::tempdir().unwrap();
    let missing = Library::open(&dir.path().join("none.pack")).err().unwrap();
    assert!(matches!(missing, PackError::Missing { .. }), "{missing}");
    assert!(matches!(Library::open(dir.path()).err().unwrap(), PackError::Unreadable { .. }));
    assert!(matches!(refusal(dir.path(), b""), PackError::NotAPack { .. }));
    assert!(matches!(refusal(dir.path(), b"PK\x03\x04 some archive"), PackError::NotAPack { .. }));

    // Offsets of the SQLite header: user version at 60, application id at 68.
    let mut newer = pack();
    newer[60..64].copy_from_slice(&99_u32.to_be_bytes());
    assert!(matches!(refusal(dir.path(), &newer), PackError::Newer { found: 99, .. }));
    let mut foreign = pack();
    foreign[68..72].copy_from_slice(&7_u32.to_be_bytes());
    assert!(matches!(refusal(dir.path(), &foreign), PackError::NotAPack { .. }));

    let half = pack();
    assert!(matches!(refusal(dir.path(), &half[..half.len() / 2]), PackError::Damaged { .. }));
    let mut holed = pack();
    let middle = holed.len() / 3..holed.len() / 2;
    holed[middle].fill(0xA5);
    assert!(matches!(refusal(dir.path(), &holed), PackError::Damaged { .. }));
}

#[test]
fn no_damage_makes_it_panic() {
    let sound = pack();
    for at in (0..sound.len()).step_by(997) {
        let mut bytes = sound.clone();
        bytes[at] ^= 0xFF;
        if let Ok(library) = Library::from_bytes(bytes) {
            let _ = library.quick_check();
            let _ = library.list::<Term>(None);
            let _ = library.text::<Doc>(Kind::Term, "kafala", &lang("en"));
        }
    }
}
