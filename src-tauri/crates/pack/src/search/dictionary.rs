//! The dictionaries of a language: its words with the number of pages they stand on, and its words by their Latin spelling.

use super::SearchError;
use amparo_text::{Script, grams, plain, romanise, script, skeleton, spelling_distance, spelling_distance_to_begin};
use fst::automaton::Str;
use fst::{Automaton, IntoStreamer, Map, MapBuilder, Set, SetBuilder, Streamer};
use levenshtein_automata::{Distance, LevenshteinAutomatonBuilder};
use std::collections::HashSet;
use std::sync::LazyLock;

/// Longer words are not corrected: they are no words.
const LONGEST: usize = 32;

/// A word of the index that may be meant, and how much of a find it is (1: what was typed).
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Meant {
    pub word: String,
    pub weight: f32,
}

static ONE: LazyLock<LevenshteinAutomatonBuilder> = LazyLock::new(|| LevenshteinAutomatonBuilder::new(1, true));
static TWO: LazyLock<LevenshteinAutomatonBuilder> = LazyLock::new(|| LevenshteinAutomatonBuilder::new(2, true));

/// The dictionary of sorted words with their page counts.
pub(super) fn words(words: &[(Box<str>, u32)]) -> Result<Vec<u8>, SearchError> {
    let mut builder = MapBuilder::memory();
    for (word, pages) in words {
        builder.insert(word.as_bytes(), u64::from(*pages))?;
    }
    Ok(builder.into_inner()?)
}

/// The dictionary of Latin spellings: `skeleton␀word` for every word in a script that can be spelt.
pub(super) fn latin(words: &[(Box<str>, u32)]) -> Result<Vec<u8>, SearchError> {
    let mut keys: Vec<String> = Vec::new();
    for (word, _) in words {
        if let Some(spelt) = romanise(word) {
            keys.push(format!("{}\0{word}", skeleton(&plain(&spelt))));
        }
    }
    keys.sort_unstable();
    keys.dedup();
    let mut builder = SetBuilder::memory();
    builder.extend_iter(keys)?;
    Ok(builder.into_inner()?)
}

/// The words nearest to one that the index does not know: one edit from four letters, two from eight; a swap of neighbours is
/// one edit, another first letter counts as one more. At most three, the nearest, then the most frequent.
pub(super) fn similar(dictionary: &[u8], word: &str, unfinished: bool) -> Result<Vec<Meant>, SearchError> {
    let length = word.chars().count();
    let shortest = if word.chars().next().map(script) == Some(Script::Ethiopic) { 3 } else { 4 };
    if !(shortest..=LONGEST).contains(&length) || dictionary.is_empty() {
        return Ok(Vec::new());
    }
    let map = Map::new(dictionary)?;
    let mut found = near(&map, &ONE, word, unfinished);
    if length >= 8 && !found.iter().any(|(cost, _, _)| *cost == 1) {
        found.extend(near(&map, &TWO, word, unfinished));
    }
    found.sort_unstable_by(|left, right| (left.0, right.1, &left.2).cmp(&(right.0, left.1, &right.2)));
    found.dedup_by(|next, kept| next.2 == kept.2);
    let best = found.first().map_or(0, |(cost, _, _)| *cost);
    let nearest = found.into_iter().take_while(|(cost, _, _)| *cost == best).take(3);
    Ok(nearest.map(|(cost, _, word)| Meant { word, weight: weight(cost) }).collect())
}

/// How much a corrected word counts.
fn weight(cost: u8) -> f32 {
    match cost {
        1 => 0.8,
        2 => 0.55,
        _ => 0.35,
    }
}

/// Words within the builder's distance: cost, pages, word.
fn near(map: &Map<&[u8]>, builder: &LevenshteinAutomatonBuilder, word: &str, unfinished: bool) -> Vec<(u8, u64, String)> {
    let automaton = if unfinished { builder.build_prefix_dfa(word) } else { builder.build_dfa(word) };
    let mut stream = map.search(&automaton).into_stream();
    let mut found = Vec::new();
    while let Some((key, pages)) = stream.next() {
        let (Distance::Exact(distance), Ok(other)) = (automaton.eval(key), std::str::from_utf8(key)) else { continue };
        let first = u8::from(other.chars().next() != word.chars().next());
        found.push((distance + first, pages, other.to_owned()));
    }
    found
}

/// The most frequent words that begin so, at most `limit`; the beginning itself is not among them.
pub(super) fn completions(dictionary: &[u8], begin: &str, limit: usize) -> Result<Vec<String>, SearchError> {
    if dictionary.is_empty() || begin.is_empty() {
        return Ok(Vec::new());
    }
    let map = Map::new(dictionary)?;
    let mut stream = map.search(Str::new(begin).starts_with()).into_stream();
    let mut best: Vec<(u64, String)> = Vec::with_capacity(limit + 1);
    while let Some((key, pages)) = stream.next() {
        if key.len() == begin.len() || (best.len() == limit && best.last().is_some_and(|(least, _)| *least >= pages)) {
            continue;
        }
        let at = best.partition_point(|(more, _)| *more >= pages);
        best.insert(at, (pages, String::from_utf8_lossy(key).into_owned()));
        best.truncate(limit);
    }
    Ok(best.into_iter().map(|(_, word)| word).collect())
}

/// All words of a dictionary, sorted.
pub(super) fn all(dictionary: &[u8]) -> Result<Vec<String>, SearchError> {
    if dictionary.is_empty() {
        return Ok(Vec::new());
    }
    Ok(Map::new(dictionary)?.stream().into_str_keys()?)
}

/// The words that a Latin spelling, or with `unfinished` the beginning of one, may stand for, nearest first, at most three.
pub(super) fn spelt(dictionary: &[u8], typed: &str, unfinished: bool) -> Result<Vec<Meant>, SearchError> {
    let mut found = heard(dictionary, typed, false)?;
    if found.is_empty() && unfinished {
        found = heard(dictionary, typed, true)?;
    }
    let best = found.first().map_or(0.0, |(far, _)| *far);
    let nearest = found.into_iter().take_while(|(far, _)| *far <= best + 0.5).take(3);
    Ok(nearest.map(|(far, word)| Meant { word, weight: 0.8 - 0.1 * far.min(4.0) }).collect())
}

/// How far the nearest word is spelt from what was typed; `None` where no word is near.
pub(super) fn spelt_at(dictionary: &[u8], typed: &str) -> Result<Option<f32>, SearchError> {
    Ok(heard(dictionary, typed, false)?.first().map(|(far, _)| *far))
}

/// Words with the consonants of a Latin spelling, and how far theirs is; nearest first. With `begun` the word may go on.
fn heard(dictionary: &[u8], typed: &str, begun: bool) -> Result<Vec<(f32, String)>, SearchError> {
    let typed = plain(typed);
    let bones = skeleton(&typed);
    if dictionary.is_empty() || typed.len() < 3 || bones.is_empty() || (begun && bones.len() < 2) {
        return Ok(Vec::new());
    }
    let begin = if begun { bones } else { format!("{bones}\0") };
    let distance = if begun { spelling_distance_to_begin } else { spelling_distance };
    let set = Set::new(dictionary)?;
    let mut stream = set.search(Str::new(&begin).starts_with()).into_stream();
    let mut found = Vec::new();
    while let Some(key) = stream.next() {
        let Some((_, word)) = std::str::from_utf8(key).ok().and_then(|key| key.split_once('\0')) else { continue };
        let far = romanise(word).map_or(f32::MAX, |spelt| distance(&typed, &plain(&spelt)));
        if far <= 0.25 * typed.len() as f32 + 0.3 {
            found.push((far, word.to_owned()));
        }
    }
    found.sort_by(|left, right| left.0.total_cmp(&right.0).then_with(|| left.1.cmp(&right.1)));
    Ok(found)
}

/// How many of their grams two words must share to be called alike.
const ALIKE: f32 = 0.4;

/// Known words that share most of their grams with one that is not near any by edits, at most three, the most alike first.
pub(super) fn alike(dictionary: &[u8], word: &str) -> Result<Vec<String>, SearchError> {
    let length = word.chars().count();
    if dictionary.is_empty() || !(5..=LONGEST).contains(&length) {
        return Ok(Vec::new());
    }
    let asked = gram_set(word);
    let map = Map::new(dictionary)?;
    let mut stream = map.stream();
    let mut found: Vec<(f32, u64, String)> = Vec::new();
    while let Some((key, pages)) = stream.next() {
        let Ok(other) = std::str::from_utf8(key) else { continue };
        if other.chars().next().map(script) != word.chars().next().map(script)
            || other.chars().count().abs_diff(length) > length / 2
        {
            continue;
        }
        let own = gram_set(other);
        let share = 2.0 * asked.intersection(&own).count() as f32 / (asked.len() + own.len()) as f32;
        if share >= ALIKE {
            found.push((share, pages, other.to_owned()));
        }
    }
    found.sort_by(|left, right| right.0.total_cmp(&left.0).then(right.1.cmp(&left.1)).then_with(|| left.2.cmp(&right.2)));
    Ok(found.into_iter().take(3).map(|(_, _, word)| word).collect())
}

/// The grams of a word, each once.
pub(super) fn gram_set(word: &str) -> HashSet<String> {
    let mut set = HashSet::new();
    grams(word, |gram| {
        set.insert(gram.to_owned());
    });
    set
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn dictionary() -> Vec<u8> {
        let mut all: Vec<(Box<str>, u32)> = ["wage", "wages", "wagers", "passport", "contribution", "contributions", "stage"]
            .into_iter()
            .zip([9, 12, 1, 5, 3, 7, 40])
            .map(|(word, pages)| (word.into(), pages))
            .collect();
        all.sort();
        words(&all).unwrap()
    }

    fn nearest(word: &str) -> Vec<String> {
        similar(&dictionary(), word, false).unwrap().into_iter().map(|meant| meant.word).collect()
    }

    #[test]
    fn corrects_what_is_near() {
        assert_eq!(nearest("wagse"), ["wages", "wage"]);
        assert_eq!(nearest("pasport"), ["passport"]);
        assert_eq!(nearest("contrubitions"), ["contributions"]);
        assert_eq!(nearest("mages"), ["wages"]);
        assert!(nearest("wag").is_empty());
        assert!(nearest("elephant").is_empty());
        assert!(nearest(&"x".repeat(5000)).is_empty());
    }

    #[test]
    fn completes_by_frequency() {
        assert_eq!(completions(&dictionary(), "wage", 6).unwrap(), ["wages", "wagers"]);
        assert_eq!(completions(&dictionary(), "con", 1).unwrap(), ["contributions"]);
        assert!(completions(&dictionary(), "zz", 6).unwrap().is_empty());
        assert!(completions(&[], "w", 6).unwrap().is_empty());
    }

    #[test]
    fn finds_latin_spellings() {
        let all: Vec<(Box<str>, u32)> = ["तलब", "पासपोर्ट", "राहदानि"].into_iter().map(|word| (word.into(), 1)).collect();
        let blob = latin(&all).unwrap();
        let first = |typed| spelt(&blob, typed, false).unwrap().into_iter().next().map(|meant| meant.word);
        assert_eq!(first("talab").as_deref(), Some("तलब"));
        assert_eq!(first("passport").as_deref(), Some("पासपोर्ट"));
        assert_eq!(first("raahadaani").as_deref(), Some("राहदानि"));
        assert_eq!(first("contract"), None);
        assert_eq!(first("rahada"), None);
        let begun = |typed| spelt(&blob, typed, true).unwrap().into_iter().next().map(|meant| meant.word);
        assert_eq!(begun("rahada").as_deref(), Some("राहदानि"));
        assert_eq!(begun("kontra"), None);
    }
}
