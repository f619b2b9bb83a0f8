//! Whatever somebody types or sends: an answer, never a failure, never an empty page.

use crate::fixture::{CHANNELS, get, html, library};
use amparo_domain::{Lang, Query};
use proptest::prelude::*;

const ODD: [&str; 16] = [
    "",
    " ",
    "a",
    "!!!???…—",
    "\"",
    "' OR 1=1 --",
    "NEAR(a b) AND NOT *",
    "title:x ^y {z} (",
    "\u{0}\u{1}\u{7f}",
    "مرحبا hello नमस्ते 你好",
    "👩‍🏭🏗️",
    "\u{202e}abc\u{202c}",
    "%E0%A4%A",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "٠١٢٣٤٥٦٧٨٩",
    "C189 art. 6",
];

fn encoded(text: &str) -> String {
    text.bytes().map(|b| format!("%{b:02X}")).collect()
}

#[test]
fn odd_questions_get_an_answer_on_every_door() {
    let long = "wages unpaid ".repeat(800);
    for text in ODD.iter().copied().chain([long.as_str()]) {
        for channel in CHANNELS {
            let response = get(channel, &format!("/en/search?q={}", encoded(text)));
            assert_eq!(response.status, 200, "{text:?}");
            assert!(html(&response).contains("</html>"), "{text:?}");
            assert!(!html(&response).contains("fts5"), "{text:?} shows an error of the database");
        }
        for lang in ["en", "ar", "ne", "th", "zh"] {
            let query = Query { text: text.to_owned(), lang: Lang::parse(lang).unwrap(), country: None, limit: 10, typing: true };
            library().search(&query).unwrap();
        }
    }
}

#[test]
fn answers_that_make_no_sense_are_named_and_do_not_count() {
    for (query, named) in [
        ("age=200", true),
        ("age=minus", true),
        ("nationalities=atlantis", true),
        ("contribution_periods=pl:2026-05-01:2025-01-01", true),
        ("contribution_periods=pl", true),
        ("employment_status=unemployed&age=34", false),
        ("nothing=1&&&=&age=", false),
        ("about=nonsense,unemployment&listed=age,nothing", false),
    ] {
        let response = get(amparo_ui::Channel::Window, &format!("/en/check/de?{query}"));
        assert_eq!(response.status, 200, "{query}");
        assert_eq!(html(&response).contains("role=\"alert\""), named, "{query}");
    }
}

#[test]
fn five_thousand_periods_do_not_stop_the_check() {
    let periods = vec!["pl:2020-01-01:2020-12-31"; 5_000].join(";");
    assert_eq!(get(amparo_ui::Channel::Window, &format!("/en/check/de?contribution_periods={periods}")).status, 200);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_address_is_a_failure(path in "/(en|ar|xx)?(/[a-z.%-]{0,12}){0,4}", query in ".{0,80}") {
        for channel in CHANNELS {
            let response = get(channel, &format!("{path}?{query}"));
            prop_assert!(matches!(response.status, 200 | 404), "{}", response.status);
            prop_assert!(!response.body.is_empty());
        }
    }

    #[test]
    fn no_answer_is_a_failure(fact in "(age|status|nationalities|end_date|contribution_periods|children|pregnant)", value in ".{0,40}") {
        let response = get(amparo_ui::Channel::Window, &format!("/en/check/de?{fact}={}", encoded(&value)));
        prop_assert_eq!(response.status, 200);
    }
}
