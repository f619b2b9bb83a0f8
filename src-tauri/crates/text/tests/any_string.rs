//! Whatever somebody types or pastes: no panic, valid places, and the same words again.

use amparo_text::{Stemmer, flat, fold, grams, joined, plain, romanise, runs, skeleton, words};
use proptest::prelude::*;

/// Text of all planes, with letters of the scripts we ship far more often than chance would give.
fn any_text() -> impl Strategy<Value = String> {
    let letter = prop_oneof![
        any::<char>(),
        prop::char::range('\u{20}', '\u{24F}'),
        prop::char::range('\u{300}', '\u{5FF}'),
        prop::char::range('\u{600}', '\u{6FF}'),
        prop::char::range('\u{900}', '\u{D7F}'),
        prop::char::range('\u{E00}', '\u{109F}'),
        prop::char::range('\u{1200}', '\u{137F}'),
        prop::char::range('\u{1780}', '\u{17FF}'),
        prop::char::range('\u{2000}', '\u{206F}'),
        prop::char::range('\u{3040}', '\u{30FF}'),
        prop::char::range('\u{4E00}', '\u{9FFF}'),
        prop::char::range('\u{FB00}', '\u{FEFF}'),
    ];
    prop::collection::vec(letter, 0..80).prop_map(|letters| letters.into_iter().collect())
}

const LANGUAGES: [&str; 38] = [
    "am", "ar", "ca", "cs", "da", "de", "el", "en", "eo", "es", "et", "eu", "fa", "fi", "fr", "ga", "hi", "hu", "hy", "id", "it",
    "lt", "ne", "nl", "no", "pl", "pt", "ro", "ru", "sr", "st", "sv", "ta", "th", "tr", "uk", "yi", "zh",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn words_stand_in_the_text(text in any_text()) {
        for found in [words(&text), runs(&text)] {
            let mut last = 0;
            for word in found {
                prop_assert!(!word.text.is_empty());
                prop_assert!(last <= word.start && word.start < word.end && word.end <= text.len());
                prop_assert!(text.get(word.start..word.end).is_some());
                last = word.end;
            }
        }
    }

    #[test]
    fn folding_twice_changes_nothing(text in any_text()) {
        for word in words(&text) {
            prop_assert_eq!(fold(&word.text), word.text.clone());
            prop_assert!(!word.text.contains(char::is_whitespace));
        }
        let flattened = flat(&text);
        prop_assert_eq!(flat(&flattened), flattened);
    }

    #[test]
    fn grams_are_parts_of_their_word(text in any_text()) {
        for word in runs(&text) {
            let mut seen = 0;
            let edged = format!("_{}_", word.text);
            grams(&word.text, |gram| {
                seen += 1;
                assert!(edged.contains(gram) && gram.chars().count() <= 4);
            });
            prop_assert!(seen > 0);
        }
    }

    #[test]
    fn nothing_panics(text in any_text(), language in prop::sample::select(&LANGUAGES[..])) {
        let stemmer = Stemmer::new(language);
        let found = words(&text);
        for word in found.iter().chain(&joined(&text, &found)) {
            stemmer.stems(&text, word, |stem| assert!(!stem.is_empty()));
            if let Some(latin) = romanise(&word.text) {
                let _ = skeleton(&plain(&latin));
            }
        }
    }
}

#[test]
fn marks_that_change_places_part_a_text_once_and_for_all() {
    let flattened = flat("\u{17dd}`\u{fc6}");
    assert_eq!(flat(&flattened), flattened);
}
