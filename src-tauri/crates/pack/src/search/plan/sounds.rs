//! The grams of a question in one language: those that some page holds, and how much the others would have said.

use super::super::SearchError;
use super::super::dictionary::Meant;
use super::super::index::Index;
use super::super::question::Question;
use super::super::terms::{LONG_NUMBER, Unit, is_number};
use super::{Group, Term, says};
use amparo_text::{Script, Word, grams as grams_of, runs, script};
use std::collections::BTreeMap;

/// How much the last gram of an unfinished word counts: the word goes on, so it is not how it ends.
const CUT: f32 = 0.3;

/// The grams that some page holds, rarest first, and how much the others say. `known` is how much the language knows by words.
pub(super) fn grams(
    index: &Index<'_>,
    question: &Question,
    groups: &[Group],
    extra: &[Meant],
    known: f32,
) -> Result<(Vec<Term>, f32), SearchError> {
    let quiet: Vec<(&Word, f32)> = question
        .words
        .iter()
        .zip(groups)
        .map(|(word, group)| (word, group.letters))
        .filter(|(_, letters)| *letters < 1.0)
        .collect();
    let (grams, unheard) = heard(index, wanted(index, question, extra, &quiet))?;
    if known > 0.0 || !grams.is_empty() {
        return Ok((grams, unheard));
    }
    let grams = one_character(index, question)?;
    let unheard = if grams.is_empty() { unheard } else { 0.0 };
    Ok((grams, unheard))
}

/// How much of a question's grams a language holds, from 0 to 1: tells which language a misspelt word may be of.
pub(in super::super) fn sounds(index: &Index<'_>, question: &Question) -> Result<f32, SearchError> {
    let (heard, unheard) = heard(index, wanted(index, question, &[], &[]))?;
    Ok(share(index, &heard, unheard))
}

/// The share of grams that some page holds, rare ones counting more.
pub(super) fn share(index: &Index<'_>, heard: &[Term], unheard: f32) -> f32 {
    let known: f32 = heard.iter().map(|gram| gram.weight * says(gram.pages, index.pages)).sum();
    if known > 0.0 { known / (known + unheard) } else { 0.0 }
}

/// The grams of the question and of what else it may mean, each with its weight.
fn wanted(index: &Index<'_>, question: &Question, extra: &[Meant], quiet: &[(&Word, f32)]) -> BTreeMap<String, f32> {
    let mut wanted: BTreeMap<String, f32> = BTreeMap::new();
    let mut want = |gram: &str, weight: f32| {
        let entry = wanted.entry(gram.to_owned()).or_default();
        *entry = entry.max(weight);
    };
    for meant in extra {
        index.analysis.grams(&meant.word, |gram| want(gram, 0.9 * meant.weight));
    }
    for number in question.joined.iter().filter(|word| is_number(word) && word.text.len() >= LONG_NUMBER) {
        grams_of(&number.text, |gram| want(gram, 1.0));
    }
    let mut text = question.text.clone();
    for (word, letters) in quiet {
        if let Some(written) = question.text.get(word.start..word.end) {
            text.replace_range(word.start..word.end, &" ".repeat(written.len()));
            index.analysis.grams(written, |gram| want(gram, *letters));
        }
    }
    index.analysis.grams(&text, |gram| want(gram, 1.0));
    if question.unfinished {
        let mut last = None;
        if let Some(run) = runs(&question.text).last() {
            grams_of(&run.text, |gram| last = Some(gram.to_owned()));
        }
        if let Some(weight) = last.and_then(|last| wanted.get_mut(&last)) {
            *weight *= CUT;
        }
    }
    wanted
}

/// The wanted grams that some page holds, rarest first, and how much the others say.
fn heard(index: &Index<'_>, wanted: BTreeMap<String, f32>) -> Result<(Vec<Term>, f32), SearchError> {
    let mut heard = Vec::new();
    let mut unheard = 0.0;
    for (text, weight) in wanted {
        match index.pages_with(Unit::Gram, &text)? {
            0 => unheard += says(0, index.pages) * weight,
            pages => heard.push(Term { text, pages, weight }),
        }
    }
    heard.sort_unstable_by(|left, right| (left.pages, &left.text).cmp(&(right.pages, &right.text)));
    Ok((heard, unheard))
}

/// The grams that a question of a single Chinese character begins; no gram is that short itself.
fn one_character(index: &Index<'_>, question: &Question) -> Result<Vec<Term>, SearchError> {
    let mut letters = question.phrase.chars();
    match (letters.next(), letters.next()) {
        (Some(letter), None) if script(letter) == Script::Han => {
            let grams: BTreeMap<String, f32> = index.grams_from(letter)?.into_iter().map(|gram| (gram, 1.0)).collect();
            Ok(heard(index, grams)?.0)
        }
        _ => Ok(Vec::new()),
    }
}
