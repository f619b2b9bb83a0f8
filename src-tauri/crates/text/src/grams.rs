//! Short runs of letters: one index that forgives typing errors, inflection and compounds in every script.

use crate::scripts::{Script, script_of};

/// Stands for the edge of a word inside a gram; never part of a folded word.
pub const EDGE: char = '_';

/// Calls `each` with every gram of a folded word of [`crate::runs`], in order, repeats included.
///
/// Four letters for alphabets and abjads, three for Ethiopic and South-East Asian scripts, two for Han and Hangul. Edges are
/// marked with [`EDGE`] where words are spaced; a run of Han is marked at its end only, so that each character begins a gram.
/// A word shorter than a gram is one gram.
pub fn grams(word: &str, mut each: impl FnMut(&str)) {
    let script = script_of(word);
    let length = script.gram_length();
    let marked = match script {
        Script::SouthEastAsian => word.to_owned(),
        Script::Han => format!("{word}{EDGE}"),
        _ => format!("{EDGE}{word}{EDGE}"),
    };
    let starts: Vec<usize> = marked.char_indices().map(|(at, _)| at).collect();
    if starts.len() <= length {
        if !word.is_empty() {
            each(&marked);
        }
        return;
    }
    for (first, from) in starts.iter().enumerate().take(starts.len() + 1 - length) {
        let to = starts.get(first + length).copied().unwrap_or(marked.len());
        each(marked.get(*from..to).unwrap_or_default());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(word: &str) -> Vec<String> {
        let mut found = Vec::new();
        grams(word, |gram| found.push(gram.to_owned()));
        found
    }

    #[test]
    fn length_follows_the_script() {
        assert_eq!(of("lohn"), ["_loh", "lohn", "ohn_"]);
        assert_eq!(of("in"), ["_in_"]);
        assert_eq!(of("a"), ["_a_"]);
        assert_eq!(of("ስራ"), ["_ስራ", "ስራ_"]);
        assert_eq!(of("劳动法"), ["劳动", "动法", "法_"]);
        assert_eq!(of("税"), ["税_"]);
        assert_eq!(of("ค่า"), ["ค่า"]);
        assert_eq!(of("61"), ["_61_"]);
        assert!(of("").is_empty());
    }
}
