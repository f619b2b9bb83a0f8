//! Word stems by language (Snowball), for the languages that have an algorithm.

use crate::fold::fold;
use crate::words::Word;
use snowball_stemmers_rs::{Algorithm, Stemmer as Snowball};

/// Cuts endings off the words of one language; leaves words of a language without an algorithm as they are.
pub struct Stemmer {
    algorithm: Option<Snowball>,
}

impl Stemmer {
    /// The stemmer of a language, by the first part of its tag (`pt` of `pt-BR`).
    #[must_use]
    pub fn new(language: &str) -> Self {
        Self { algorithm: algorithm(language).map(Snowball::create) }
    }

    /// The stems of a word of `text`, folded: one, or two where the accents change what the algorithm cuts off. Somebody
    /// who types no accents meets the second, somebody who types them both.
    pub fn stems(&self, text: &str, word: &Word, mut each: impl FnMut(&str)) {
        let Some(algorithm) = &self.algorithm else { return each(&word.text) };
        let plain = algorithm.stem(&word.text);
        let plain = if plain.is_ascii() { plain.into_owned() } else { fold(&plain) };
        let plain = if plain.is_empty() { &word.text } else { &plain };
        each(plain);
        let written = text.get(word.start..word.end).unwrap_or_default();
        if written.is_ascii() {
            return;
        }
        let written = fold(&algorithm.stem(&written.to_lowercase()));
        if !written.is_empty() && written != *plain {
            each(&written);
        }
    }
}

/// The Snowball algorithm of a language.
fn algorithm(language: &str) -> Option<Algorithm> {
    Some(match language {
        "ar" => Algorithm::Arabic,
        "ca" => Algorithm::Catalan,
        "cs" => Algorithm::Czech,
        "da" => Algorithm::Danish,
        "de" => Algorithm::German,
        "el" => Algorithm::Greek,
        "en" => Algorithm::English,
        "eo" => Algorithm::Esperanto,
        "es" => Algorithm::Spanish,
        "et" => Algorithm::Estonian,
        "eu" => Algorithm::Basque,
        "fa" => Algorithm::Persian,
        "fi" => Algorithm::Finnish,
        "fr" => Algorithm::French,
        "ga" => Algorithm::Irish,
        "hi" => Algorithm::Hindi,
        "hu" => Algorithm::Hungarian,
        "hy" => Algorithm::Armenian,
        "id" => Algorithm::Indonesian,
        "it" => Algorithm::Italian,
        "lt" => Algorithm::Lithuanian,
        "nb" | "nn" | "no" => Algorithm::Norwegian,
        "ne" => Algorithm::Nepali,
        "nl" => Algorithm::Dutch,
        "pl" => Algorithm::Polish,
        "pt" => Algorithm::Portuguese,
        "ro" => Algorithm::Romanian,
        "ru" => Algorithm::Russian,
        "sr" => Algorithm::Serbian,
        "st" => Algorithm::Sesotho,
        "sv" => Algorithm::Swedish,
        "ta" => Algorithm::Tamil,
        "tr" => Algorithm::Turkish,
        "uk" => Algorithm::Ukrainian,
        "yi" => Algorithm::Yiddish,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words;

    fn of(language: &str, text: &str) -> Vec<String> {
        let stemmer = Stemmer::new(language);
        let mut found = Vec::new();
        for word in words(text) {
            stemmer.stems(text, &word, |stem| found.push(stem.to_owned()));
        }
        found
    }

    #[test]
    fn endings_fall() {
        let same = [
            ("en", "contributions", "contribution"),
            ("es", "trabajadoras", "trabajadora"),
            ("de", "Krankenkassen", "Krankenkasse"),
            ("pl", "składki", "składka"),
            ("uk", "працівники", "працівник"),
            ("tr", "işçiler", "işçi"),
        ];
        for (language, left, right) in same {
            let (left, right) = (of(language, left), of(language, right));
            assert!(left.iter().any(|stem| right.contains(stem)), "{language}: {left:?} and {right:?}");
        }
    }

    #[test]
    fn accents_may_be_left_out() {
        for (language, with, without) in
            [("pl", "pracowników", "pracownikow"), ("fr", "congés", "conges"), ("ar", "الأُجور", "الاجور")]
        {
            let (with, without) = (of(language, with), of(language, without));
            assert!(without.iter().any(|stem| with.contains(stem)), "{language}: {with:?} and {without:?}");
        }
    }

    #[test]
    fn no_algorithm_keeps_the_word() {
        assert_eq!(of("am", "ሠራተኞች"), ["ሰራተኞች"]);
        assert_eq!(of("tlh", "Workers"), ["workers"]);
    }
}
