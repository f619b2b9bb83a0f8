//! The concepts of the question in one language: what they count, and what they say of the words that name them.

use super::super::SearchError;
use super::super::concepts::token;
use super::super::index::Index;
use super::super::question::Question;
use super::super::terms::{Unit, is_number};
use super::{Group, Term, says};
use amparo_text::{Word, flat};

/// How well a language knows a word that it knows by its concept only.
const UNDERSTOOD: f32 = 0.6;

/// How much a concept counts beside a word that is known as typed. A name of several words ("did not pay") counts whole: its words
/// say less apart.
const BESIDE: f32 = 0.4;

/// A Latin spelling that so many times fewer pages hold than its concept is not taken as it was typed.
const RARER: u32 = 20;

/// How much the letters of a word count that is understood by its concept only: it is of another language.
const QUIET: f32 = 0.15;

/// How much they count where it is Latin letters for another script's.
const HEARD: f32 = 0.05;

/// The concepts of the question that some page of the language holds; the words that name them are known by them.
pub(super) fn concepts(index: &Index<'_>, question: &Question, groups: &mut [Group]) -> Result<Vec<(usize, Term)>, SearchError> {
    let mut found = Vec::new();
    for (place, met) in question.concepts.iter().enumerate() {
        let text = token(met.concept);
        let pages = index.pages_with(Unit::Stem, &text)?;
        let Some(named) = groups.get_mut(met.from..met.to).filter(|_| pages > 0) else { continue };
        let held = |group: &Group| group.stems.iter().any(|stem| !met.is_heard() || RARER * stem.pages >= pages);
        let typed = named.iter().any(|group| group.known >= 0.5 && held(group));
        for group in named.iter_mut().filter(|group| !held(group)) {
            group.known = group.known.max(UNDERSTOOD);
            group.says = says(pages, index.pages);
            quieten(group, if met.is_heard() { HEARD } else { QUIET });
        }
        found.push((place, Term { text, pages, weight: if typed && met.to == met.from + 1 { BESIDE } else { 1.0 } }));
    }
    if let Some(words) = groups.get_mut(..question.words.len()) {
        strays(index, &question.words, words);
    }
    Ok(found)
}

/// Makes the letters of a word count less.
pub(super) fn quieten(group: &mut Group, letters: f32) {
    group.letters = letters;
    group.stems.iter_mut().for_each(|stem| stem.weight *= letters);
}

/// Where most words of the question are understood as words of another language, the others are of it as well, even if a page
/// happens to hold them. In a language with another script than Latin, those that none holds may still be spelt.
fn strays(index: &Index<'_>, words: &[Word], groups: &mut [Group]) {
    let understood = groups.iter().filter(|group| group.letters < 1.0);
    let (count, most) = understood.fold((0, 0.0), |(count, most), group| (count + 1, group.says.max(most)));
    if count * 2 <= groups.len() {
        return;
    }
    let spelt = |group: &Group| group.stems.is_empty() && index.tag.is_not_latin();
    let others = words.iter().zip(groups).filter(|(word, group)| group.letters == 1.0 && !is_number(word));
    for (_, group) in others.filter(|(_, group)| !spelt(group)) {
        group.says = group.says.min(most);
        quieten(group, QUIET);
    }
}

/// Lets the language's own words for a concept be marked and counted as neighbours; they stand for each word that names it.
pub(super) fn spell(
    index: &Index<'_>,
    question: &Question,
    concepts: &[(usize, Term)],
    groups: &mut [Group],
) -> Result<(), SearchError> {
    for met in concepts.iter().filter_map(|(place, _)| question.concepts.get(*place)) {
        let names: Vec<String> = index.concept_words(met.concept)?.iter().map(|name| flat(name)).collect();
        let Some([first, others @ ..]) = groups.get_mut(met.from..met.to) else { continue };
        for name in &names {
            if !first.spellings.contains(name) {
                first.spellings.push(name.clone());
            }
        }
        others.iter_mut().for_each(|group| group.names.extend_from_slice(&names));
    }
    Ok(())
}
