//! What was typed, cut into words once for all languages.

use super::concepts::Met;
use amparo_domain::Query;
use amparo_text::{Word, flat, joined, words};

/// More than this of a query is not read (bytes).
const LONGEST: usize = 2000;

/// More words than this are not looked up.
const MOST_WORDS: usize = 48;

/// A query, ready to be planned.
pub(super) struct Question {
    /// As typed, cut to a sensible length.
    pub text: String,
    /// Its words.
    pub words: Vec<Word>,
    /// Its numbers and codes, where written apart or together.
    pub joined: Vec<Word>,
    /// The words with single blanks.
    pub phrase: String,
    /// The concepts it names; filled in by the search.
    pub concepts: Vec<Met>,
    /// Whether the last word may be the beginning of one.
    pub unfinished: bool,
}

impl Question {
    /// Reads a query; `None` where it has no word in it.
    pub fn new(query: &Query) -> Option<Self> {
        let mut text = query.text.as_str();
        if let Some(end) = (0..=LONGEST.min(text.len())).rev().find(|end| text.is_char_boundary(*end)) {
            text = text.get(..end).unwrap_or_default();
        }
        let mut found = words(text);
        found.truncate(MOST_WORDS);
        let last = found.last()?.end;
        let text = text.get(..last)?.to_owned();
        Some(Self {
            joined: joined(&text, &found),
            phrase: flat(&text),
            unfinished: query.typing && last == query.text.len(),
            concepts: Vec::new(),
            words: found,
            text,
        })
    }

    /// The digits of the longest number of the query, where it is long enough to be one of a kind.
    pub fn number(&self) -> Option<&str> {
        let all = self.joined.iter().chain(&self.words).map(|word| word.text.as_str());
        all.filter(|text| text.len() >= 5 && text.bytes().all(|byte| byte.is_ascii_digit())).max_by_key(|text| text.len())
    }
}
