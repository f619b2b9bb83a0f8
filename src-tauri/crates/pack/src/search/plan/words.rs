//! The stems that a word of the question may stand for: as typed, completed, corrected, or in the language's own script.

use super::super::SearchError;
use super::super::dictionary::{self, Meant};
use super::super::index::Index;
use super::super::question::Question;
use super::super::terms::{Unit, is_number};
use super::named::quieten;
use super::{Group, Term, says};
use amparo_text::{Script, Word, is_stop_word, script, words};

/// How much a stop word counts where the question has other words.
const STOP: f32 = 0.2;

/// How many completions of an unfinished word are looked up.
const COMPLETIONS: usize = 6;

/// The words and codes of the question as typed.
pub(super) fn exact(index: &Index<'_>, question: &Question) -> Result<Vec<Group>, SearchError> {
    question.words.iter().chain(&question.joined).map(|word| of_word(index, &question.text, word)).collect()
}

fn of_word(index: &Index<'_>, text: &str, word: &Word) -> Result<Group, SearchError> {
    let mut group = Group { spellings: vec![word.text.clone()], says: says(0, index.pages), letters: 1.0, ..Group::default() };
    add(index, text, word, 1.0, &mut group)?;
    if !group.stems.is_empty() {
        group.known = 1.0;
        group.says = group.stems.iter().map(|stem| says(stem.pages, index.pages)).fold(f32::MAX, f32::min);
    }
    Ok(group)
}

/// Makes the stop words of a question count little, unless it has no other words. One that is being typed may yet become another.
pub(super) fn stops(index: &Index<'_>, question: &Question, groups: &mut [Group]) {
    let typed = question.words.len() - usize::from(question.unfinished && !question.words.is_empty());
    let stop = |word: &Word| is_stop_word(index.tag.primary(), &word.text);
    if question.words.iter().all(stop) {
        return;
    }
    for (_, group) in question.words.iter().zip(groups).take(typed).filter(|(word, _)| stop(word)) {
        group.says *= STOP;
        quieten(group, STOP);
    }
}

/// Adds the stems of a word that some page holds.
fn add(index: &Index<'_>, text: &str, word: &Word, weight: f32, group: &mut Group) -> Result<(), SearchError> {
    let mut stems: Vec<String> = Vec::new();
    index.analysis.stemmer.stems(text, word, |stem| stems.push(stem.to_owned()));
    for text in stems {
        if group.stems.iter().any(|known| known.text == text) {
            continue;
        }
        let pages = index.pages_with(Unit::Stem, &text)?;
        if pages > 0 {
            group.stems.push(Term { text, pages, weight });
        }
    }
    Ok(())
}

/// Adds what else a word may mean: how it may end, how it may be spelt, what it is in the language's own script.
pub(super) fn expand(
    index: &Index<'_>,
    word: &Word,
    last: bool,
    unfinished: bool,
    group: &mut Group,
    extra: &mut Vec<Meant>,
) -> Result<(), SearchError> {
    let strange = group.stems.is_empty();
    if is_number(word) || !(strange || unfinished) {
        return Ok(());
    }
    let mut meant = if last { ends(index, word, unfinished, group)? } else { Vec::new() };
    if strange && meant.is_empty() {
        meant = index.with_words(|words| near(words, &word.text, unfinished))?;
        group.spellings.extend(meant.iter().map(|meant| meant.word.clone()));
        extra.extend(meant.iter().cloned());
    }
    if strange && word.text.is_ascii() {
        let goes_on = unfinished && meant.is_empty();
        let spelt = index.with_latin(|latin| dictionary::spelt(latin, &word.text, goes_on))?;
        group.spellings.extend(spelt.iter().map(|meant| meant.word.clone()));
        extra.extend(spelt.iter().cloned());
        meant.extend(spelt);
    }
    for Meant { word, weight } in meant {
        if let Some(folded) = words(&word).first() {
            add(index, &word, folded, weight, group)?;
        }
        if !group.stems.is_empty() {
            group.known = group.known.max(weight);
        }
    }
    if strange && !group.stems.is_empty() {
        let pages = group.stems.iter().map(|stem| stem.pages).max().unwrap_or_default();
        group.says = says(pages, index.pages);
        group.letters = 1.0;
    }
    Ok(())
}

/// How the last word may end.
fn ends(index: &Index<'_>, word: &Word, unfinished: bool, group: &mut Group) -> Result<Vec<Meant>, SearchError> {
    let mut letters = word.text.chars();
    if letters.next().map(script) != Some(Script::Han) && letters.next().is_none() {
        return Ok(Vec::new());
    }
    let ends = index.with_words(|words| dictionary::completions(words, &word.text, COMPLETIONS))?;
    group.open = unfinished || !ends.is_empty();
    let weight = if unfinished { 0.9 } else { 0.7 };
    Ok(ends.into_iter().map(|word| Meant { word, weight }).collect())
}

/// The words nearest to a strange one, or to the beginning of one.
fn near(words: &[u8], word: &str, unfinished: bool) -> Result<Vec<Meant>, SearchError> {
    let whole = dictionary::similar(words, word, false)?;
    if whole.is_empty() && unfinished { dictionary::similar(words, word, true) } else { Ok(whole) }
}
