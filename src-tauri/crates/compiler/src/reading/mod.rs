//! How hard the English texts are to read: the Flesch-Kincaid grade of every page, that is the school year in which it is understood.
//!
//! J. P. Kincaid and others, *Derivation of new readability formulas for Navy enlisted personnel* (1975). The aim is grade 8; a page
//! above 10 is warned of. Other languages have other measures, and are not looked at.

mod sentences;
mod syllables;

pub(crate) use sentences::Sentence;

use crate::emit::Emit;
use amparo_domain::{Entry, Kind};

/// A page above this grade is warned of.
const HARDEST: f64 = 10.0;
/// The grade that pages should not exceed.
const AIM: f64 = 8.0;
/// Fewer words than this say nothing about a page.
const FEWEST_WORDS: usize = 60;
/// The language whose texts are measured.
const LANGUAGE: &str = "en";

/// What was measured of one page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Its file, from where the compiler was called.
    pub file: String,
    /// What it is.
    pub kind: Kind,
    /// Its country, if it has one.
    pub country: Option<String>,
    /// Words.
    pub words: usize,
    /// Sentences; a heading, an item of a list or a cell of a table is one.
    pub sentences: usize,
    /// Syllables, estimated.
    pub syllables: usize,
}

impl Reading {
    /// The grade of Flesch and Kincaid: 0.39 words a sentence + 11.8 syllables a word − 15.59. Below zero for very plain texts, 0
    /// where there are no words.
    #[must_use]
    #[allow(clippy::cast_precision_loss)] // texts are far shorter
    pub fn grade(&self) -> f64 {
        if self.words == 0 || self.sentences == 0 {
            return 0.0;
        }
        let (words, sentences, syllables) = (self.words as f64, self.sentences as f64, self.syllables as f64);
        0.39 * words / sentences + 11.8 * syllables / words - 15.59
    }

    /// Whether it has enough words for its grade to mean anything.
    #[must_use]
    pub fn counts(&self) -> bool {
        self.words >= FEWEST_WORDS
    }
}

/// Measures what a page says, where it is written in English and checked in English, and warns of one that is hard to read.
pub(crate) fn measure(entry: &Entry, path: &str, emit: &mut Emit<'_, '_>) {
    let fallback = emit.content.settings.fallback.as_str();
    let (Some(kind), Some(lang)) = (entry.kind, &entry.lang) else { return };
    if fallback != LANGUAGE || lang.as_str() != LANGUAGE {
        return;
    }
    let sentences: Vec<Sentence<'_>> = entry.parts.iter().flat_map(|part| sentences::sentences(&part.text)).collect();
    let reading = Reading {
        file: emit.folder.name(path),
        kind,
        country: entry.country.clone(),
        words: sentences.iter().map(|it| it.words).sum(),
        sentences: sentences.len(),
        syllables: sentences.iter().map(|it| it.syllables).sum(),
    };
    if reading.counts() && reading.grade() > HARDEST {
        warn(&reading, path, &sentences, emit);
    }
    emit.readings.push(reading);
}

/// Names the grade, and the sentence with which to begin.
fn warn(reading: &Reading, path: &str, sentences: &[Sentence<'_>], emit: &mut Emit<'_, '_>) {
    let what = format!("hard to read: grade {:.1}, where {AIM} is the aim and {HARDEST} the most", reading.grade());
    let Some(longest) = sentences.iter().max_by_key(|it| it.words) else { return };
    let begin: Vec<&str> = longest.text.split_whitespace().take(5).collect();
    let mend = format!(
        "split long sentences, first the one of {} words that begins \"{} …\"; take shorter words for long ones",
        longest.words,
        begin.join(" ")
    );
    let raw = emit.folder.text(path, emit.problems).unwrap_or_default();
    let line = raw.find(&begin.join(" ")).map_or(0, |at| raw.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1);
    emit.problems.warning(&reading.file, line, what, mend);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reading(text: &str) -> Reading {
        let found: Vec<_> = sentences::sentences(text).collect();
        Reading {
            file: String::new(),
            kind: Kind::Guide,
            country: None,
            words: found.iter().map(|it| it.words).sum(),
            sentences: found.len(),
            syllables: found.iter().map(|it| it.syllables).sum(),
        }
    }

    #[test]
    fn plain_words_are_a_low_grade_and_long_ones_a_high_one() {
        let plain = reading("Your boss has to pay you each month. Write down your hours. Ask the union.");
        let hard = reading(
            "Notwithstanding the aforementioned provisions, competent institutions may require supplementary documentation \
             concerning contribution periods accumulated previously.",
        );
        assert!(plain.grade() < 4.0, "{}", plain.grade());
        assert!(hard.grade() > 20.0, "{}", hard.grade());
        assert!(!plain.counts());
    }

    #[test]
    fn the_grade_is_that_of_the_formula() {
        let reading = Reading { words: 100, sentences: 10, syllables: 150, ..reading("") };
        assert!((reading.grade() - 6.01).abs() < 1e-9, "{}", reading.grade());
        assert_eq!(Reading { words: 0, sentences: 0, syllables: 0, ..reading }.grade().to_bits(), 0.0_f64.to_bits());
    }
}
