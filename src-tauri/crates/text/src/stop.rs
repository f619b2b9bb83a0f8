//! Stop words: the small words of a language, which say little of what a question is about (*what*, *did*, *my*).
//!
//! How rare a word is on the pages does not tell: guides that say "you" hardly hold *my*. The lists are those of NLTK.

use crate::words::words;
use std::collections::HashSet;
use std::sync::OnceLock;

/// Languages that have a list.
const LISTS: usize = stop_words::available_languages().len();

static SETS: [OnceLock<HashSet<String>>; LISTS] = [const { OnceLock::new() }; LISTS];

/// Whether a folded word is a stop word of a language, by the first part of its tag; never where the language has no list.
#[must_use]
pub fn is_stop_word(language: &str, word: &str) -> bool {
    stop_set(language).is_some_and(|set| set.contains(word))
}

/// The stop words of a language, folded, in order; none where it has no list.
#[must_use]
pub fn stop_words(language: &str) -> Vec<&'static str> {
    let mut all: Vec<&str> = stop_set(language).into_iter().flatten().map(String::as_str).collect();
    all.sort_unstable();
    all
}

fn stop_set(language: &str) -> Option<&'static HashSet<String>> {
    let place = stop_words::available_languages().iter().position(|tag| *tag == language)?;
    let list = stop_words::lookup(language)?;
    Some(SETS.get(place)?.get_or_init(|| list.iter().flat_map(|line| words(line)).map(|word| word.text).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_words_of_a_language_are_known_as_folded() {
        for (language, word) in [("en", "my"), ("en", "what"), ("es", "que"), ("ar", "ماذا"), ("ne", "मेरो")] {
            assert!(is_stop_word(language, word), "{word}");
        }
        assert!(!is_stop_word("en", "wage") && !is_stop_word("xx", "my"));
    }

    #[test]
    fn the_list_is_in_order_and_has_single_words() {
        let all = stop_words("en");
        assert!(all.is_sorted() && all.iter().all(|word| !word.contains(' ')));
    }
}
