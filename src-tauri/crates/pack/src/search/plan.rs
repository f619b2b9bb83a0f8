//! A question planned for one language: which terms to look up, what each counts, and how much of the question it knows.

mod named;
mod sounds;
mod words;

use super::SearchError;
use super::index::Index;
use super::question::Question;
use super::terms::is_number;
use amparo_text::Word;
pub(super) use sounds::sounds;

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
    /// Names of the concept that the word names together with the one before it.
    pub names: Vec<String>,
    /// Whether longer words that begin so count as well.
    pub open: bool,
    /// How much the word says: rare words say more.
    pub says: f32,
    /// 1: the language knows the word; 0: it knows nothing like it.
    pub known: f32,
    /// How much its letters count. Less than 1 where the word is understood by its concept, as one of another language or script,
    /// or stands among such words.
    pub letters: f32,
}

impl Group {
    /// How the words begin in folded text that the group stands for, each after a blank.
    pub fn beginnings(&self) -> Vec<String> {
        let stems = self.stems.iter().map(|stem| stem.text.as_str());
        stems.chain(self.spellings.iter().chain(&self.names).map(String::as_str)).map(|word| format!(" {word}")).collect()
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
    /// Plans a question for one language.
    pub fn new(index: &Index<'_>, question: &Question) -> Result<Self, SearchError> {
        let mut groups = words::exact(index, question)?;
        let concepts = named::concepts(index, question, &mut groups)?;
        let mut extra = Vec::new();
        for ((at, word), group) in question.words.iter().enumerate().zip(&mut groups) {
            let goes_on = question.unfinished && at + 1 == question.words.len();
            if group.letters == 1.0 || goes_on {
                words::expand(index, word, at + 1 == question.words.len(), goes_on, group, &mut extra)?;
            }
        }
        named::spell(index, question, &concepts, &mut groups)?;
        let known = share(&question.words, &groups);
        words::stops(index, question, &mut groups);
        let (grams, unheard) = sounds::grams(index, question, &groups, &extra, known)?;
        Ok(Self { groups, words: question.words.len(), grams, concepts, unheard, known })
    }

    /// How many words of the question the language knows, or knows nearly.
    pub fn words_known(&self) -> usize {
        self.groups.iter().take(self.words).filter(|group| group.known > 0.0).count()
    }

    /// How much of the question's grams the language holds, from 0 to 1.
    pub fn sounds(&self, index: &Index<'_>) -> f32 {
        sounds::share(index, &self.grams, self.unheard)
    }
}

/// How much a term says that `pages` of `all` pages hold (the idf of BM25).
pub(super) fn says(pages: u32, all: u32) -> f32 {
    let (pages, all) = (pages as f32, all.max(pages) as f32);
    ((all - pages + 0.5) / (pages + 0.5)).ln_1p()
}

/// How much of the question a language knows word by word, from 0 to 1, without looking for anything similar.
pub(super) fn known(index: &Index<'_>, question: &Question) -> Result<f32, SearchError> {
    let mut groups = words::exact(index, question)?;
    named::concepts(index, question, &mut groups)?;
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
