//! What an entry is found by: its grams, stems and words, with the weight of the field they stand in.

use amparo_domain::Entry;
use amparo_text::{EDGE, Stemmer, Word, grams, runs};

/// The two kinds of term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    /// Short runs of letters.
    Gram = 0,
    /// Words without their endings, numbers, codes.
    Stem = 1,
}

/// How much a field counts, for grams and for stems.
#[derive(Clone, Copy)]
pub(super) struct Weights {
    pub gram: u32,
    pub stem: u32,
}

const TITLE: Weights = Weights { gram: 3, stem: 4 };
const KEYWORDS: Weights = Weights { gram: 3, stem: 4 };
const HEADING: Weights = Weights { gram: 1, stem: 2 };
const TEXT: Weights = Weights { gram: 1, stem: 1 };

/// A number shorter than this is looked up whole, a longer one also by its grams (parts of telephone numbers).
pub(super) const LONG_NUMBER: usize = 5;

/// How the terms of one language are made.
pub(super) struct Analysis {
    pub stemmer: Stemmer,
    /// Whether blanks part syllables, not words.
    pub syllables: bool,
}

impl Analysis {
    /// The analysis of a language, by the first part of its tag.
    pub fn new(language: &str) -> Self {
        Self { stemmer: Stemmer::new(language), syllables: language == "vi" }
    }

    /// The first stem of a word of `text`.
    pub fn head(&self, text: &str, word: &Word) -> String {
        let mut head = None;
        self.stemmer.stems(text, word, |stem| {
            head.get_or_insert_with(|| stem.to_owned());
        });
        head.unwrap_or_default()
    }

    /// The grams of a text. In a language that parts its syllables with blanks, neighbours are grams too.
    pub fn grams(&self, text: &str, mut each: impl FnMut(&str)) {
        let found = runs(text);
        for run in &found {
            grams(&run.text, &mut each);
        }
        for pair in found.windows(2).filter(|_| self.syllables) {
            if let [left, right] = pair {
                each(&format!("{}{EDGE}{}", left.text, right.text));
            }
        }
    }

    /// The fields of an entry with their weights.
    pub fn fields(entry: &Entry) -> impl Iterator<Item = (&str, Weights)> {
        let parts = entry.parts.iter().flat_map(|part| [(part.heading.as_str(), HEADING), (part.text.as_str(), TEXT)]);
        [(entry.title.as_str(), TITLE), (entry.keywords.as_str(), KEYWORDS)].into_iter().chain(parts)
    }
}

/// Whether a word is digits only.
pub(super) fn is_number(word: &Word) -> bool {
    word.text.bytes().all(|byte| byte.is_ascii_digit())
}
