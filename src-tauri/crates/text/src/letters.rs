//! What each letter of the living scripts becomes when it is folded, worked out once: most text needs no look at the tables of
//! all Unicode. Whatever this table does not answer goes the long way through [`crate::fold`].

use crate::edges::{Edge, edge};
use crate::fold::fold_letter;
use crate::scripts::{Script, script};
use std::sync::LazyLock;
use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{IsNormalized, is_nfkc_quick};

/// Letters from here on are not in the table.
const END: u32 = 0x3100;

/// A letter that is in normal form by itself and whose folding is one letter or none.
#[derive(Clone, Copy, Default)]
pub(crate) struct Letter {
    /// The folded letter; none where it is left out.
    pub(crate) folded: Option<char>,
    /// Whether the table answers for it.
    pub(crate) plain: bool,
    /// Whether it is a mark whose order beside other marks matters.
    pub(crate) mark: bool,
}

static TABLE: LazyLock<Vec<Letter>> =
    LazyLock::new(|| (0..END).map(|code| char::from_u32(code).map(work_out).unwrap_or_default()).collect());

fn work_out(letter: char) -> Letter {
    let mark = canonical_combining_class(letter) != 0;
    let role = edge(letter);
    if matches!(role, Edge::Silent) || is_nfkc_quick(std::iter::once(letter)) != IsNormalized::Yes {
        return Letter { folded: None, plain: false, mark };
    }
    let mut folded = String::new();
    fold_letter(letter, &mut folded);
    let mut letters = folded.chars();
    let (first, rest) = (letters.next(), letters.next());
    let normal = first.is_none_or(|first| is_nfkc_quick(std::iter::once(first)) == IsNormalized::Yes);
    Letter { folded: first, plain: rest.is_none() && normal, mark }
}

/// What the table says about a letter.
#[inline]
pub(crate) fn look(letter: char) -> Letter {
    match TABLE.get(letter as usize) {
        Some(known) => *known,
        None if matches!(letter, '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}') => {
            Letter { folded: Some(letter), plain: true, mark: false }
        }
        None if letter == '\u{3002}' || script(letter) == Script::Other => work_out(letter),
        None => Letter::default(),
    }
}

/// Whether the table answers for a whole text, so that it is in normal form already.
pub(crate) fn is_plain(text: &str) -> bool {
    let mut marked = false;
    text.chars().all(|letter| {
        let known = look(letter);
        let fine = known.plain && !(marked && known.mark);
        marked = known.mark;
        fine
    })
}

/// Folds a text for which the table answers to the end of `folded`; gives back false, with `folded` as it was, where the long
/// way is needed.
pub(crate) fn fold_plain(text: &str, folded: &mut String) -> bool {
    let begin = folded.len();
    let (mut marked, mut kept_mark) = (false, false);
    for letter in text.chars() {
        let known = look(letter);
        let again = (marked && known.mark) || (kept_mark && known.mark && known.folded.is_some());
        if !known.plain || again {
            folded.truncate(begin);
            return false;
        }
        marked = known.mark;
        if let Some(letter) = known.folded {
            folded.push(letter);
            kept_mark = known.mark;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::fold_long;

    #[test]
    fn agrees_with_the_long_way() {
        let some: Vec<char> = "aẞéıςжґاءأىةنْक्नमपँ़ाกำั้ကြ်ሐኣ劳ガ가5٥.'ـ".chars().collect();
        for code in 0..0xFFFF_u32 {
            let Some(letter) = char::from_u32(code) else { continue };
            for other in some.iter().step_by(if code < 0x3000 { 1 } else { 13 }) {
                for text in [format!("{letter}{other}"), format!("{other}{letter}"), format!("न{other}{letter}न")] {
                    let (mut short, mut long) = (String::new(), String::new());
                    fold_long(&text, &mut long);
                    if fold_plain(&text, &mut short) {
                        assert_eq!(short, long, "{text:?}");
                    }
                }
            }
        }
    }
}
