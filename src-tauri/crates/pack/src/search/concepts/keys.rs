//! Finding concepts by name: written as in the vocabulary, begun, or in Latin letters for another script.
//!
//! The keys are `folded words␀number`, `lang:stems␀number` and, for names in other scripts, `~skeleton␀Latin spelling␀number`.

use super::super::SearchError;
use amparo_text::{plain, romanise, skeleton, spelling_distance, spelling_distance_to_begin};
use fst::automaton::Str;
use fst::{Automaton, IntoStreamer, Set, Streamer};

/// A beginning of fewer letters may be the beginning of anything.
const BEGUN: usize = 4;

/// Longer names than so many times what was typed are not yet begun.
const WHOLE: f32 = 2.0;

/// Spellings that are farther than the nearest by more than this are not meant.
const BESIDE: f32 = 0.5;

/// How far a Latin spelling of so many letters may be from the name.
pub(in super::super) fn reach(letters: usize) -> f32 {
    0.25 * letters as f32 + 0.3
}

/// The keys of all concepts.
pub(super) struct Keys<'k>(Set<&'k [u8]>);

impl<'k> Keys<'k> {
    /// Opens the dictionary.
    pub fn new(keys: &'k [u8]) -> Result<Self, SearchError> {
        Ok(Self(Set::new(keys)?))
    }

    /// The concepts of a key without its number.
    pub fn named(&self, name: &str) -> Result<Vec<u32>, SearchError> {
        let mut found = Vec::new();
        self.each(&format!("{name}\0"), |rest| found.extend(rest.parse::<u32>()));
        Ok(found)
    }

    /// The concepts whose name begins so, the shortest name; none where it is much longer than what was typed.
    pub fn begun(&self, begin: &str) -> Result<Vec<u32>, SearchError> {
        let letters = begin.chars().count();
        let mut found: Vec<(usize, u32)> = Vec::new();
        if letters < BEGUN {
            return Ok(Vec::new());
        }
        self.each(begin, |rest| {
            let Some((rest, number)) = rest.split_once('\0') else { return };
            let more = rest.chars().count();
            if let Ok(number) = number.parse()
                && ((letters + more) as f32) < WHOLE * letters as f32
            {
                found.push((more, number));
            }
        });
        let least = found.iter().map(|(more, _)| *more).min();
        Ok(found.into_iter().filter(|(more, _)| Some(*more) == least).map(|(_, number)| number).collect())
    }

    /// The concepts whose name in another script is spelt like these words, with their distance. With `begun` the last word may
    /// go on.
    pub fn heard(&self, typed: &[String], begun: bool) -> Result<Vec<(f32, u32)>, SearchError> {
        let latin: Vec<String> = typed.iter().map(|word| plain(word)).collect();
        let bones: Vec<String> = latin.iter().map(|word| skeleton(word)).collect();
        let (latin, bones) = (latin.join(" "), bones.join(" "));
        let telling = bones.split(' ').any(|bones| bones.len() > 1);
        if latin.len() < BEGUN || !telling || !typed.iter().all(|word| word.is_ascii()) {
            return Ok(Vec::new());
        }
        let mut found = self.spelt(&latin, &format!("~{bones}\0"), spelling_distance)?;
        if found.is_empty() && begun {
            found = self.spelt(&latin, &format!("~{bones}"), spelling_distance_to_begin)?;
        }
        let best = found.iter().map(|(far, _)| *far).fold(f32::MAX, f32::min);
        found.retain(|(far, _)| *far <= best + BESIDE);
        Ok(found)
    }

    fn spelt(&self, latin: &str, begin: &str, far: impl Fn(&str, &str) -> f32) -> Result<Vec<(f32, u32)>, SearchError> {
        let mut found = Vec::new();
        self.each(begin, |rest| {
            let mut cells = rest.rsplit('\0');
            let (Some(number), Some(spelt)) = (cells.next(), cells.next()) else { return };
            let far = far(latin, spelt);
            if let Ok(number) = number.parse()
                && far <= reach(latin.len())
                && (spelt.len() as f32) < WHOLE * latin.len() as f32
            {
                found.push((far, number));
            }
        });
        Ok(found)
    }

    /// Calls `each` with what follows a beginning of a key.
    fn each(&self, begin: &str, mut each: impl FnMut(&str)) {
        let mut stream = self.0.search(Str::new(begin).starts_with()).into_stream();
        while let Some(key) = stream.next() {
            if let Some(rest) = key.get(begin.len()..).and_then(|rest| std::str::from_utf8(rest).ok()) {
                each(rest);
            }
        }
    }
}

/// Skeleton and Latin spelling of a name in another script, its words parted by blanks.
pub(super) fn spelt(words: &[&str]) -> Option<(String, String)> {
    let spelt: Vec<String> = words.iter().map(|word| romanise(word).map(|latin| plain(&latin))).collect::<Option<_>>()?;
    let bones: Vec<String> = spelt.iter().map(|word| skeleton(word)).collect();
    (bones.iter().any(|bones| bones.len() > 1)).then(|| (bones.join(" "), spelt.join(" ")))
}
