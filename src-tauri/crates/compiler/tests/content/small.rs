//! A folder with nothing but guides, in three languages.

use crate::folder::tests;
use amparo_compiler::{Options, compile};
use amparo_domain::{Day, Guide, Kind, Lang, Query};
use amparo_pack::Library;
use std::fs;

fn library() -> Library {
    let report = compile(&tests().join("small"), &Options::default());
    assert_eq!(report.problems, []);
    Library::from_bytes(report.pack.unwrap()).unwrap()
}

#[test]
fn its_languages_are_those_of_its_files() {
    let library = library();
    let settings = library.settings();
    let tags: Vec<_> = settings.language.iter().map(|language| language.tag.as_str()).collect();
    assert_eq!((tags, settings.fallback.as_str()), (vec!["en", "am", "zh-Hant"], "en"));
    assert_eq!((settings.title.as_str(), Some(settings.as_of)), ("small", Day::parse("2026-08-21")));
}

#[test]
fn guides_and_their_own_sources_are_read() {
    let library = library();
    let guides: Vec<_> = library.list::<Guide>(None).unwrap().into_iter().map(|guide| guide.id).collect();
    assert_eq!(guides, ["register", "doctor"]);
    assert!(library.source("city").is_some() && library.source("clinic").is_some());
    let title = library.title(Kind::Guide, "doctor", &Lang::parse("am").unwrap()).unwrap().unwrap();
    assert_eq!((title.lang.as_str(), title.text.title.as_str()), ("en", "See a doctor"));
}

#[test]
fn every_language_is_searched() {
    let library = library();
    for (text, tag, id) in [("passport", "en", "register"), ("አድራሻ", "am", "register"), ("醫生", "zh-Hant", "doctor")] {
        let query = Query { text: text.into(), lang: Lang::parse(tag).unwrap(), country: None, limit: 3, typing: false };
        let hits = library.search(&query).unwrap();
        assert_eq!(hits.first().map(|hit| hit.id.as_str()), Some(id), "{text}");
    }
}

#[test]
fn hundreds_of_guides_with_a_source_each() {
    let dir = tempfile::tempdir().unwrap();
    for number in 0..600 {
        let guide = dir.path().join(format!("guides/page-{number}"));
        fs::create_dir_all(&guide).unwrap();
        let toml = format!(
            "checked_on = 2026-08-20\nreview = \"draft\"\nsources = [\"s{number}\"]\n[[source]]\nid = \"s{number}\"\ntitle = \"S\"\nkind = \"official\"\nstate = \"seen\"\n"
        );
        fs::write(guide.join("guide.toml"), toml).unwrap();
        fs::write(guide.join("en.md"), format!("# Page {number}\n\nText.[^s{number}]\n")).unwrap();
    }
    let report = compile(dir.path(), &Options::default());
    assert_eq!(report.problems, []);
    let library = Library::from_bytes(report.pack.unwrap()).unwrap();
    assert_eq!(library.list::<Guide>(None).unwrap().len(), 600);
}

#[test]
fn emphasis_may_end_before_a_source() {
    let dir = tempfile::tempdir().unwrap();
    let guide = dir.path().join("guides/pay");
    fs::create_dir_all(&guide).unwrap();
    let toml = "checked_on = 2026-08-20\nreview = \"draft\"\nsources = [\"law\"]\n[[source]]\nid = \"law\"\ntitle = \"S\"\nkind = \"official\"\nstate = \"seen\"\n";
    fs::write(guide.join("guide.toml"), toml).unwrap();
    fs::write(guide.join("en.md"), "# Pay\n\nFirst.\n\nAsk. **They must pay you.**[^law] And *soon!*[^law] Then go.\n").unwrap();
    let report = compile(dir.path(), &Options::default());
    let library = Library::from_bytes(report.pack.unwrap()).unwrap();
    let query = Query { text: "must pay".into(), lang: Lang::parse("en").unwrap(), country: None, limit: 1, typing: false };
    let hits = library.search(&query).unwrap();
    let text: String = hits[0].snippet.iter().map(|piece| piece.text.as_str()).collect();
    assert!(text.contains("They must pay you. And soon! Then go."), "{text}");
}
