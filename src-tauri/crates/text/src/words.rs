//! Text cut into words, each with its place in the text.

use crate::edges::{Edge, edge};
use crate::fold::fold_into;
use crate::scripts::{Script, script};
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed, options::WordBreakInvariantOptions};
use std::sync::LazyLock;

/// A folded word and where it stands in the original text (byte offsets on character boundaries).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// The word, folded; never empty.
    pub text: String,
    /// Where its first byte stands.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// A stretch of letters, marks and digits of a text, not yet folded (byte offsets).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Where it begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// Whether its script is written without blanks, so that it may hold several words.
    pub unspaced: bool,
}

/// The stretches of a text: what [`words`] folds and cuts further.
pub fn stretches(text: &str) -> impl Iterator<Item = Stretch> {
    spans(text).into_iter().map(|(start, end)| {
        let unspaced = is_unspaced(text.get(start..end).unwrap_or_default());
        Stretch { start, end, unspaced }
    })
}

static SEGMENTER: LazyLock<WordSegmenterBorrowed<'static>> =
    LazyLock::new(|| WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()));

/// The words of a text. Scripts written without blanks are cut by dictionary (ICU), all others at blanks and punctuation.
#[must_use]
pub fn words(text: &str) -> Vec<Word> {
    let mut found = Vec::new();
    for (start, end) in spans(text) {
        let span = text.get(start..end).unwrap_or_default();
        if is_unspaced(span) {
            let mut from = start;
            for cut in SEGMENTER.segment_str(span).skip(1) {
                push(text, from, start + cut, &mut found);
                from = start + cut;
            }
        } else {
            push(text, start, end, &mut found);
        }
    }
    found
}

/// The same, but stretches of scripts written without blanks stay whole.
#[must_use]
pub fn runs(text: &str) -> Vec<Word> {
    let mut found = Vec::new();
    for (start, end) in spans(text) {
        push(text, start, end, &mut found);
    }
    found
}

/// Adds the folded stretch, unless nothing of it is left.
fn push(text: &str, start: usize, end: usize, found: &mut Vec<Word>) {
    let mut folded = String::new();
    fold_into(text.get(start..end).unwrap_or_default(), &mut folded);
    if !folded.is_empty() {
        found.push(Word { text: folded, start, end });
    }
}

/// Whether a stretch begins with a letter of a script written without blanks (a stretch never mixes the two kinds).
fn is_unspaced(span: &str) -> bool {
    span.chars().next().is_some_and(|letter| script(letter).is_unspaced())
}

/// Where the words of spaced scripts and the stretches of unspaced ones stand.
pub(crate) fn spans(text: &str) -> Vec<(usize, usize)> {
    let mut spans = Vec::with_capacity(text.len() / 6 + 1);
    let mut begin: Option<(usize, bool)> = None;
    for (at, letter) in text.char_indices() {
        match (edge(letter), begin) {
            (Edge::Inside, Some((start, unspaced))) => {
                if changes(letter, unspaced) {
                    spans.push((start, at));
                    begin = Some((at, !unspaced));
                }
            }
            (Edge::Inside, None) => begin = Some((at, script(letter).is_unspaced())),
            (Edge::Silent, _) | (_, None) => {}
            (Edge::Between, Some((start, _))) => {
                spans.push((start, at));
                begin = None;
            }
            (Edge::Apostrophe, Some((start, _))) => match apostrophe(text, start, at) {
                Apostrophe::Joins => {}
                Apostrophe::Parts => {
                    spans.push((start, at));
                    begin = None;
                }
            },
        }
    }
    if let Some((start, _)) = begin {
        spans.push((start, text.len()));
    }
    spans
}

/// Whether the stretch ends because the way of writing changes; marks and signs belong to what they follow.
fn changes(letter: char, unspaced: bool) -> bool {
    let of = script(letter);
    if of == Script::Other && !letter.is_alphanumeric() { false } else { of.is_unspaced() != unspaced }
}

enum Apostrophe {
    Joins,
    Parts,
}

/// `l'emploi` is two words; `don't`, `worker's` and `п'ять` are one.
fn apostrophe(text: &str, start: usize, at: usize) -> Apostrophe {
    let mut after = text.get(at..).unwrap_or_default().chars().skip(1).take_while(|next| edge(*next) == Edge::Inside);
    let (first, second) = (after.next(), after.next());
    let begins = text.get(start..).and_then(|word| word.chars().next());
    match (begins.map(script), first) {
        (_, None) => Apostrophe::Parts,
        (Some(Script::Latin), Some(_)) if second.is_some() => Apostrophe::Parts,
        _ => Apostrophe::Joins,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn cut(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn cuts_spaced_scripts_at_blanks_and_signs() {
        assert_eq!(cut("Art. 61: self-employed workers!"), ["art", "61", "self", "employed", "workers"]);
        assert_eq!(cut("l'employeur d’accord don't worker's"), ["l", "employeur", "d", "accord", "dont", "workers"]);
        assert_eq!(cut("п'ять об’єкт"), ["пять", "обект"]);
        assert_eq!(cut("የሥራ፡ውል።"), ["የስራ", "ውል"]);
        assert_eq!(cut("🙂 \u{202E}abc\u{202C} \u{0}…"), ["abc"]);
    }

    #[test]
    fn cuts_unspaced_scripts_by_dictionary() {
        assert_eq!(cut("ค่าจ้างขั้นต่ำ"), ["ค่า", "จ้าง", "ขั้น", "ต่ํา"]);
        assert_eq!(cut("劳动合同法C189号"), ["劳动", "合同", "法", "c189", "号"]);
        assert!(cut("အလုပ်သမားအခွင့်အရေး").len() > 1);
        assert!(cut("សិទ្ធិពលករ").len() > 1);
        assert!(cut("ສິດແຮງງານ").len() > 1);
        assert!(cut("労働者の権利").len() > 1);
    }

    #[test]
    fn words_know_where_they_stand() {
        let text = "الأُجْرَة — Żółć ค่าจ้าง";
        let found = words(text);
        let slices: Vec<&str> = found.iter().map(|word| text.get(word.start..word.end).unwrap()).collect();
        assert_eq!(slices, ["الأُجْرَة", "Żółć", "ค่า", "จ้าง"]);
    }
}
