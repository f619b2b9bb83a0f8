//! Which words of a text answer the question: the same stem, a correction, a beginning, or most of the same grams.

use super::SearchError;
use super::dictionary::gram_set;
use super::index::Index;
use super::plan::{Plan, says};
use super::question::Question;
use super::quick::QuickMap;
use super::terms::{Unit, is_number};
use amparo_text::{Stemmer, Word, script, words};
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

/// Words that say less than this share of the question's most telling word are not marked.
const TELLING: f32 = 0.3;

/// How many of a question word's grams another word must hold to be marked.
const ALIKE: f32 = 0.6;

/// Words that begin with an unfinished word of fewer letters are not marked: too many do. In scripts without blanks one will do.
const BEGUN: usize = 3;

/// What to mark.
pub(super) struct Marks<'a> {
    stemmer: &'a Stemmer,
    /// Stems, with the place of their word in the question and what it says.
    stems: HashMap<String, Mark>,
    begin: Option<(&'a str, Mark)>,
    alike: Vec<(HashSet<String>, Mark)>,
    /// Words that were asked about before.
    known: RefCell<QuickMap<Box<str>, Option<Mark>>>,
}

/// A word of the question that was met.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Mark {
    /// Its place in the question.
    pub word: usize,
    /// How much it says.
    pub says: f32,
}

impl<'a> Marks<'a> {
    /// The marks of a planned question.
    pub fn new(index: &'a Index<'_>, plan: &'a Plan, question: &'a Question) -> Result<Self, SearchError> {
        let most = plan.groups.iter().map(|group| group.says).fold(0.0, f32::max);
        let telling = |says: f32| says >= TELLING * most;
        let stemmer = &index.analysis.stemmer;
        let mut marks =
            Self { stemmer, stems: HashMap::new(), begin: None, alike: Vec::new(), known: RefCell::new(QuickMap::default()) };
        for (word, group) in plan.groups.iter().enumerate().filter(|(_, group)| telling(group.says)) {
            let mark = Mark { word, says: group.says };
            marks.stems.extend(group.stems.iter().map(|stem| (stem.text.clone(), mark)));
            for spelling in group.spellings.iter().skip(1) {
                for one in words(spelling).iter().filter(|one| one.text.chars().count() > 3) {
                    let stem = index.analysis.head(spelling, one);
                    if telling(says(index.pages_with(Unit::Stem, &stem)?, index.pages)) {
                        marks.stems.entry(stem).or_insert(mark);
                    }
                }
            }
            let typed = question.words.get(word).filter(|typed| !is_number(typed) && typed.text.chars().count() >= 5);
            if let Some(typed) = typed {
                marks.alike.push((gram_set(&typed.text), mark));
            }
        }
        let long = |word: &Word| word.text.chars().count() >= BEGUN || word.text.starts_with(|first| script(first).is_unspaced());
        if let Some(last) = question.words.last().filter(|last| question.unfinished && long(last)) {
            let mark = Mark { word: question.words.len() - 1, says: says(0, index.pages) };
            marks.begin = Some((&last.text, mark));
        }
        Ok(marks)
    }

    /// The word of the question that a word of a text answers.
    pub fn mark(&self, text: &str, word: &Word) -> Option<Mark> {
        if let Some(known) = self.known.borrow().get(word.text.as_str()) {
            return *known;
        }
        let mark = self.find(text, word);
        self.known.borrow_mut().insert(word.text.as_str().into(), mark);
        mark
    }

    fn find(&self, text: &str, word: &Word) -> Option<Mark> {
        let mut met = None;
        self.stemmer.stems(text, word, |stem| met = met.or(self.stems.get(stem).copied()));
        let begin = self.begin.filter(|(begin, _)| word.text.starts_with(begin)).map(|(_, mark)| mark);
        met.or(begin).or_else(|| self.alike(word))
    }

    /// The question word that shares most of its grams with this word (compounds, endings, errors).
    fn alike(&self, word: &Word) -> Option<Mark> {
        if self.alike.is_empty() || word.text.chars().count() < 5 {
            return None;
        }
        let own = gram_set(&word.text);
        let mut best: Option<(f32, Mark)> = None;
        for (asked, mark) in &self.alike {
            let share = asked.intersection(&own).count() as f32 / asked.len().max(1) as f32;
            if share >= ALIKE && best.is_none_or(|(most, _)| share > most) {
                best = Some((share, *mark));
            }
        }
        best.map(|(_, mark)| mark)
    }
}
