//! Gathering the terms of one language while entries come in. A word is analysed once: its terms are remembered as numbers, so
//! that a page of known words costs one look-up a word.

use super::concepts::token;
use super::lists::List;
use super::quick::QuickMap;
use super::terms::{Analysis, LONG_NUMBER, Weights, is_number};
use amparo_text::{EDGE, Stretch, Word, fold, grams, joined, stretches, words};

/// Longer stretches are not worth remembering (bytes).
const LONGEST: usize = 48;

/// The terms of one kind and their lists.
#[derive(Default)]
pub(super) struct Terms {
    pub numbers: QuickMap<Box<str>, u32>,
    pub lists: Vec<List>,
    /// Weights on the page at hand, by number of the term.
    weights: Vec<u32>,
    /// The terms of the page at hand.
    touched: Vec<u32>,
}

/// What a stretch of letters is made of, as numbers of terms.
#[derive(Clone, Default)]
struct Known {
    grams: Box<[u32]>,
    stems: Box<[u32]>,
    /// Numbers of its words.
    words: Box<[u32]>,
    /// The first stem of each word, in order.
    heads: Box<[u32]>,
}

/// The stems of a concept's name behind its first, and the number of the concept's token.
type Name = (Box<[u32]>, u32);

/// Everything gathered for one language.
#[derive(Default)]
pub(super) struct Gathered {
    pub grams: Terms,
    pub stems: Terms,
    /// Words that are no numbers; their lists are not used but for their number of pages.
    pub words: Terms,
    known: QuickMap<Box<str>, Known>,
    /// Names of concepts: first stem → the other stems and the number of the concept's token.
    names: QuickMap<u32, Vec<Name>>,
    /// The first stems of the text at hand.
    heads: Vec<u32>,
}

impl Terms {
    /// The number of a term.
    fn number(&mut self, term: &str) -> u32 {
        if let Some(number) = self.numbers.get(term) {
            return *number;
        }
        let number = u32::try_from(self.lists.len()).unwrap_or(u32::MAX);
        self.numbers.insert(term.into(), number);
        self.lists.push(List::default());
        self.weights.push(0);
        number
    }

    /// Counts a term for the page at hand.
    fn count(&mut self, number: u32, weight: u32) {
        if let Some(sum) = self.weights.get_mut(number as usize) {
            if *sum == 0 {
                self.touched.push(number);
            }
            *sum += weight;
        }
    }

    /// Moves the page's terms to the lists; gives their summed weight.
    pub fn close(&mut self, page: u32) -> u32 {
        let mut all = 0;
        for number in self.touched.drain(..) {
            let at = number as usize;
            if let (Some(weight), Some(list)) = (self.weights.get_mut(at), self.lists.get_mut(at)) {
                list.push(page, *weight);
                all += std::mem::take(weight);
            }
        }
        all
    }
}

impl Gathered {
    /// Makes pages that hold this name of a concept hold the concept's token.
    pub fn name(&mut self, analysis: &Analysis, concept: u32, name: &str) {
        let cut = words(name);
        let stems: Vec<u32> = cut.iter().map(|word| self.stems.number(&analysis.head(name, word))).collect();
        let token = self.stems.number(&token(concept));
        if let Some((first, others)) = stems.split_first() {
            self.names.entry(*first).or_default().push((others.into(), token));
        }
    }

    /// Counts the tokens of the concepts that the text at hand names.
    fn concepts(&mut self, weights: Weights) {
        let mut heads = self.heads.as_slice();
        while let Some((first, rest)) = heads.split_first() {
            for (others, token) in self.names.get(first).into_iter().flatten() {
                if rest.starts_with(others) {
                    self.stems.count(*token, weights.stem);
                }
            }
            heads = rest;
        }
        self.heads.clear();
    }

    /// Counts the terms of a text for the page at hand.
    pub fn add(&mut self, analysis: &Analysis, text: &str, weights: Weights) {
        let mut digits = false;
        let mut before: Option<String> = None;
        for stretch in stretches(text) {
            let written = text.get(stretch.start..stretch.end).unwrap_or_default();
            digits = digits || written.chars().any(char::is_numeric);
            match self.known.get(written) {
                Some(known) => {
                    self.heads.extend(&known.heads);
                    count(known, &mut self.grams, &mut self.stems, &mut self.words, weights);
                }
                None => {
                    let known = self.learn(analysis, written, &stretch);
                    self.heads.extend(&known.heads);
                    count(&known, &mut self.grams, &mut self.stems, &mut self.words, weights);
                    if written.len() <= LONGEST {
                        self.known.insert(written.into(), known);
                    }
                }
            }
            if analysis.syllables {
                before = Some(self.pair(before, written, weights));
            }
        }
        if digits {
            self.numbers(text, weights);
        }
        self.concepts(weights);
    }

    /// Counts a syllable with the one before it as a gram; gives it back folded.
    fn pair(&mut self, before: Option<String>, written: &str, weights: Weights) -> String {
        let own = fold(written);
        if let Some(before) = before.filter(|before| !before.is_empty() && !own.is_empty()) {
            let number = self.grams.number(&format!("{before}{EDGE}{own}"));
            self.grams.count(number, weights.gram);
        }
        own
    }

    /// Analyses a stretch that was not met before.
    fn learn(&mut self, analysis: &Analysis, written: &str, stretch: &Stretch) -> Known {
        let (mut own_grams, mut own_stems, mut own_words, mut heads) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let whole = fold(written);
        grams(&whole, |gram| own_grams.push(self.grams.number(gram)));
        let cut = match stretch.unspaced {
            true => words(written),
            false if whole.is_empty() => Vec::new(),
            false => vec![Word { text: whole, start: 0, end: written.len() }],
        };
        for word in &cut {
            let before = own_stems.len();
            analysis.stemmer.stems(written, word, |stem| own_stems.push(self.stems.number(stem)));
            heads.extend(own_stems.get(before));
            if !is_number(word) {
                own_words.push(self.words.number(&word.text));
            }
        }
        Known { grams: own_grams.into(), stems: own_stems.into(), words: own_words.into(), heads: heads.into() }
    }

    /// Counts numbers and codes that are written apart or together.
    fn numbers(&mut self, text: &str, weights: Weights) {
        let found = words(text);
        for number in joined(text, &found) {
            let stem = self.stems.number(&number.text);
            self.stems.count(stem, weights.stem);
            if is_number(&number) && number.text.len() >= LONG_NUMBER {
                grams(&number.text, |gram| {
                    let gram = self.grams.number(gram);
                    self.grams.count(gram, weights.gram);
                });
            }
        }
    }
}

fn count(known: &Known, grams: &mut Terms, stems: &mut Terms, words: &mut Terms, weights: Weights) {
    known.grams.iter().for_each(|gram| grams.count(*gram, weights.gram));
    known.stems.iter().for_each(|stem| stems.count(*stem, weights.stem));
    known.words.iter().for_each(|word| words.count(*word, 1));
}
