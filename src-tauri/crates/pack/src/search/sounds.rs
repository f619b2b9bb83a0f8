//! Latin letters for the words of another script (`rahadani` for *राहदानी*), typed by readers whatever language they chose.

use super::SearchError;
use super::concepts::{Met, met};
use super::dictionary;
use super::index::Index;
use super::languages::reader;
use super::question::Question;
use super::terms::Unit;
use amparo_domain::Lang;
use amparo_text::Word;
use rusqlite::Connection;

/// A word of the pages that is spelt nearer by so much is meant, and not a concept's name.
const NEARER: f32 = 0.25;

/// The concepts that a question names. Who reads a script of their own may always spell it in Latin letters; from others only
/// words are taken so that no page holds, and that are no errors in a word of the reader's language or of English. Of a name of
/// several words one such word is enough. A name is begun only where the reader's own words do not begin so.
pub(super) fn named(
    connection: &Connection,
    all: &[Index<'_>],
    question: &Question,
    lang: &Lang,
) -> Result<Vec<Met>, SearchError> {
    let found = met(connection, question, true)?;
    let own: Vec<&Index<'_>> = reader(all, lang).and_then(|number| all.get(number)).into_iter().collect();
    let english = all.iter().find(|index| index.tag == Lang::english());
    let near: Vec<&Index<'_>> = own.into_iter().chain(english).collect();
    let mut kept = Vec::new();
    for met in found {
        let words = question.words.get(met.from..met.to).unwrap_or_default();
        let mut meant = true;
        if let (Some(far), [word]) = (met.far, words) {
            meant = !is_nearer(all, word, far)?;
        }
        if let Some(word) = words.last().filter(|_| met.begun && !met.is_heard()) {
            meant = meant && !begins(&near, word)?;
        }
        if met.is_heard() && !lang.is_not_latin() {
            let mut strange = false;
            for word in words {
                strange = strange || !holds(all, question, word)? && !is_error(&near, word)?;
            }
            meant = meant && strange;
        }
        if meant {
            kept.push(met);
        }
    }
    Ok(kept)
}

/// Whether a word that pages hold is spelt much nearer to what was typed than `far`.
fn is_nearer(all: &[Index<'_>], word: &Word, far: f32) -> Result<bool, SearchError> {
    for index in all.iter().filter(|index| index.tag.is_not_latin()) {
        let nearest = index.with_latin(|latin| dictionary::spelt_at(latin, &word.text))?;
        if nearest.is_some_and(|nearest| nearest + NEARER < far) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether a page of any language holds one of the word's stems.
pub(super) fn holds(all: &[Index<'_>], question: &Question, word: &Word) -> Result<bool, SearchError> {
    for index in all {
        let mut stems = Vec::new();
        index.analysis.stemmer.stems(&question.text, word, |stem| stems.push(stem.to_owned()));
        for stem in stems {
            if index.pages_with(Unit::Stem, &stem)? > 0 {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// Whether a word of one of the languages begins so.
pub(super) fn begins(all: &[&Index<'_>], word: &Word) -> Result<bool, SearchError> {
    for index in all {
        if !index.with_words(|words| dictionary::completions(words, &word.text, 1))?.is_empty() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether one of the languages has a word that is but an edit or two away.
fn is_error(near: &[&Index<'_>], word: &Word) -> Result<bool, SearchError> {
    for index in near {
        if !index.with_words(|words| dictionary::similar(words, &word.text, false))?.is_empty() {
            return Ok(true);
        }
    }
    Ok(false)
}
