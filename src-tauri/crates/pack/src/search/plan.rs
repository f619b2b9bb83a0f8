//! A question planned for one language: which terms to look up, what each counts, and how much of the question it knows.

use super::SearchError;
use super::concepts::token;
use super::dictionary::{self, Meant};
use super::index::Index;
use super::question::Question;
use super::terms::{LONG_NUMBER, Unit, is_number};
use amparo_text::{Script, Word, grams, runs, script, words};
use std::collections::BTreeMap;

/// How many completions of an unfinished word are looked up.
const COMPLETIONS: usize = 6;

/// A term that some page holds.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Term {
    pub text: String,
    /// How many pages hold it.
    pub pages: u32,
    /// How much it counts; 1 is what was typed.
    pub weight: f32,
}

/// One word of the question: the stems it may stand for. A page counts the best of them.
#[derive(Debug, Default)]
pub(super) struct Group {
    pub stems: Vec<Term>,
    /// The spellings that stand in pages: as typed, or corrected.
    pub spellings: Vec<String>,
    /// Whether longer words that begin so count as well.
    pub open: bool,
    /// How much the word says: rare words say more.
    pub says: f32,
    /// 1: the language knows the word; 0: it knows nothing like it.
    pub known: f32,
}

impl Group {
    /// How the words begin in folded text that the group stands for, each after a blank.
    pub fn beginnings(&self) -> Vec<String> {
        let stems = self.stems.iter().map(|stem| stem.text.as_str());
        stems.chain(self.spellings.iter().map(String::as_str)).map(|word| format!(" {word}")).collect()
    }
}

/// A question, planned for one language.
pub(super) struct Plan {
    /// The words, in order, and after them the numbers and codes.
    pub groups: Vec<Group>,
    /// How many of `groups` are words.
    pub words: usize,
    /// The grams that some page holds, rarest first.
    pub grams: Vec<Term>,
    /// The tokens of concepts that some page holds, each with its place among the question's.
    pub concepts: Vec<(usize, Term)>,
    /// How much the grams of the question say that no page holds.
    pub unheard: f32,
    /// How much of the question the language knows, from 0 to 1.
    pub known: f32,
}

impl Plan {
    /// How many words of the question the language knows, or knows nearly.
    pub fn words_known(&self) -> usize {
        self.groups.iter().take(self.words).filter(|group| group.known > 0.0).count()
    }
}

/// How much a term says that `pages` of `all` pages hold (the idf of BM25).
pub(super) fn says(pages: u32, all: u32) -> f32 {
    let (pages, all) = (pages as f32, all.max(pages) as f32);
    ((all - pages + 0.5) / (pages + 0.5)).ln_1p()
}

/// How much of the question a language knows word by word, from 0 to 1, without looking for anything similar.
pub(super) fn known(index: &Index<'_>, question: &Question) -> Result<f32, SearchError> {
    let mut groups = Vec::new();
    for word in question.words.iter().chain(&question.joined) {
        groups.push(exact(index, question, word)?);
    }
    concepts(index, question, &mut groups)?;
    Ok(share(&question.words, &groups))
}

/// What a known code (`c 189`) says for the whole question, whose words may be unknown.
const CODE: f32 = 0.8;

/// The share of the question's words that are known, rare words counting more; numbers count only where there is nothing else.
/// `groups` are those of the words, and after them those of the codes.
fn share(words: &[Word], groups: &[Group]) -> f32 {
    let only_numbers = words.iter().all(is_number);
    let (mut all, mut known) = (0.0, 0.0);
    for (_, group) in words.iter().zip(groups).filter(|(word, _)| only_numbers || !is_number(word)) {
        all += group.says;
        known += group.says * group.known;
    }
    let code = groups.iter().skip(words.len()).map(|code| code.known * CODE).fold(0.0, f32::max);
    if all > 0.0 { code.max(known / all) } else { code }
}

/// How well a language knows a word that it knows by its concept only.
const UNDERSTOOD: f32 = 0.6;

/// How much a concept counts beside a word that is known as typed.
const BESIDE: f32 = 0.4;

/// How much the grams of a word count that is understood by its concept only: it is of another language.
const QUIET: f32 = 0.15;

/// The concepts of the question that some page of the language holds; the words that name them are known by them.
fn concepts(index: &Index<'_>, question: &Question, groups: &mut [Group]) -> Result<Vec<(usize, Term)>, SearchError> {
    let mut found = Vec::new();
    for (place, met) in question.concepts.iter().enumerate() {
        let text = token(met.concept);
        let pages = index.pages_with(Unit::Stem, &text)?;
        let Some(named) = groups.get_mut(met.from..met.to).filter(|_| pages > 0) else { continue };
        let typed = named.iter().any(|group| group.known >= 0.5);
        let says = says(pages, index.pages);
        for group in named.iter_mut().filter(|group| group.known < UNDERSTOOD) {
            group.known = UNDERSTOOD;
            group.says = says;
        }
        found.push((place, Term { text, pages, weight: if typed { BESIDE } else { 1.0 } }));
    }
    Ok(found)
}

/// The stems of a word as typed.
fn exact(index: &Index<'_>, question: &Question, word: &Word) -> Result<Group, SearchError> {
    let mut group = Group { spellings: vec![word.text.clone()], says: says(0, index.pages), ..Group::default() };
    add(index, &question.text, word, 1.0, &mut group)?;
    if !group.stems.is_empty() {
        group.known = 1.0;
        group.says = group.stems.iter().map(|stem| says(stem.pages, index.pages)).fold(f32::MAX, f32::min);
    }
    Ok(group)
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

impl Plan {
    /// Plans a question for one language.
    pub fn new(index: &Index<'_>, question: &Question) -> Result<Self, SearchError> {
        let mut groups = Vec::new();
        for word in question.words.iter().chain(&question.joined) {
            groups.push(exact(index, question, word)?);
        }
        let concepts = concepts(index, question, &mut groups)?;
        let mut extra = Vec::new();
        for ((at, word), group) in question.words.iter().enumerate().zip(&mut groups) {
            let last = at + 1 == question.words.len();
            if group.stems.is_empty() && group.known > 0.0 && !(last && question.unfinished) {
                continue; // understood by its concept: nothing else is meant
            }
            expand(index, word, last, question.unfinished && last, group, &mut extra)?;
        }
        let quiet: Vec<&Word> = question
            .words
            .iter()
            .zip(&groups)
            .filter_map(|(word, group)| (group.stems.is_empty() && group.known > 0.0).then_some(word))
            .collect();
        spell_concepts(index, question, &concepts, &mut groups)?;
        let known = share(&question.words, &groups);
        let (mut grams, mut unheard) = heard(index, wanted(index, question, &extra, &quiet))?;
        if known == 0.0 && grams.is_empty() {
            grams = one_character(index, question)?;
            unheard = if grams.is_empty() { unheard } else { 0.0 };
        }
        Ok(Self { groups, words: question.words.len(), grams, concepts, unheard, known })
    }
}

impl Plan {
    /// How much of the question's grams the language holds, from 0 to 1.
    pub fn sounds(&self, index: &Index<'_>) -> f32 {
        heard_share(index, &self.grams, self.unheard)
    }
}

/// Lets the language's own words for a concept be marked and counted as neighbours where one word names it.
fn spell_concepts(
    index: &Index<'_>,
    question: &Question,
    concepts: &[(usize, Term)],
    groups: &mut [Group],
) -> Result<(), SearchError> {
    for met in concepts.iter().filter_map(|(place, _)| question.concepts.get(*place)) {
        let Some(group) = groups.get_mut(met.from) else { continue };
        for name in index.concept_words(met.concept)? {
            let name = amparo_text::flat(&name);
            if !group.spellings.contains(&name) {
                group.spellings.push(name);
            }
        }
    }
    Ok(())
}

/// Adds what else a word may mean: how it may end, how it may be spelt, what it is in the language's own script.
fn expand(
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
    let mut meant = Vec::new();
    index.with_words(|dictionary| {
        let long = word.text.chars().count() > 1 || script(word.text.chars().next().unwrap_or(' ')) == Script::Han;
        if last && long {
            let weight = if unfinished { 0.9 } else { 0.7 };
            let ends = dictionary::completions(dictionary, &word.text, COMPLETIONS)?;
            group.open = unfinished || !ends.is_empty();
            meant.extend(ends.into_iter().map(|word| Meant { word, weight }));
        }
        if strange && meant.is_empty() {
            meant = dictionary::similar(dictionary, &word.text, false)?;
            if meant.is_empty() && unfinished {
                meant = dictionary::similar(dictionary, &word.text, true)?;
            }
            group.spellings.extend(meant.iter().map(|meant| meant.word.clone()));
            extra.extend(meant.iter().cloned());
        }
        Ok(())
    })?;
    if strange && word.text.is_ascii() {
        let spelt = index.with_latin(|dictionary| dictionary::spelt(dictionary, &word.text))?;
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
    }
    Ok(())
}

/// The grams of the question and of what else it may mean, each with its weight.
fn wanted(index: &Index<'_>, question: &Question, extra: &[Meant], quiet: &[&Word]) -> BTreeMap<String, f32> {
    let mut wanted: BTreeMap<String, f32> = BTreeMap::new();
    let mut want = |gram: &str, weight: f32| {
        let entry = wanted.entry(gram.to_owned()).or_default();
        *entry = entry.max(weight);
    };
    for meant in extra {
        index.analysis.grams(&meant.word, |gram| want(gram, 0.9 * meant.weight));
    }
    for number in question.joined.iter().filter(|word| is_number(word) && word.text.len() >= LONG_NUMBER) {
        grams(&number.text, |gram| want(gram, 1.0));
    }
    let mut text = question.text.clone();
    for word in quiet {
        if let Some(written) = question.text.get(word.start..word.end) {
            text.replace_range(word.start..word.end, &" ".repeat(written.len()));
            index.analysis.grams(written, |gram| want(gram, QUIET));
        }
    }
    index.analysis.grams(&text, |gram| want(gram, 1.0));
    if question.unfinished {
        let mut last = None;
        if let Some(run) = runs(&question.text).last() {
            grams(&run.text, |gram| last = Some(gram.to_owned()));
        }
        if let Some(weight) = last.and_then(|last| wanted.get_mut(&last)) {
            *weight *= 0.3; // the word goes on, so this is not how it ends
        }
    }
    wanted
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

/// How much of a question's grams a language holds, from 0 to 1: tells which language a misspelt word may be of.
pub(super) fn sounds(index: &Index<'_>, question: &Question) -> Result<f32, SearchError> {
    let (heard, unheard) = heard(index, wanted(index, question, &[], &[]))?;
    Ok(heard_share(index, &heard, unheard))
}

/// The share of grams that some page holds, rare ones counting more.
fn heard_share(index: &Index<'_>, heard: &[Term], unheard: f32) -> f32 {
    let known: f32 = heard.iter().map(|gram| gram.weight * says(gram.pages, index.pages)).sum();
    if known > 0.0 { known / (known + unheard) } else { 0.0 }
}
