//! Folding: every way of writing a word becomes one (Unicode NFKC, lower case, no accents, one alef, ASCII digits).

use crate::edges::{Edge, edge, is_silent};
use crate::letters::{fold_plain, is_plain};
use crate::scripts::{Script, script};
use crate::table::{ALPHABETS, ARABIC, DEVANAGARI, ETHIOPIC, ETHIOPIC_ROWS, HEBREW, ZEROS, kept};
use std::borrow::Cow;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfkc_quick};

/// One word, or any text, folded. What is no letter, mark or digit is left out; see [`flat`] for text whose words stay apart.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_into(text, &mut folded);
    folded
}

/// The folded words of a text with one blank between them (none between the words of scripts written without blanks).
#[must_use]
pub fn flat(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for chunk in text.split_ascii_whitespace() {
        let word = chunk.trim_matches(|sign: char| sign.is_ascii_punctuation());
        if !word.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            flat_into(chunk, &mut folded);
        } else if !word.is_empty() {
            folded.push_str(if folded.is_empty() { "" } else { " " });
            let begin = folded.len();
            folded.push_str(word);
            folded.get_mut(begin..).unwrap_or_default().make_ascii_lowercase();
        }
    }
    folded
}

/// Adds the folded words of a chunk, with a blank before each but the first of all.
///
/// Normalised before it is cut: the order of marks decides where a stretch ends.
fn flat_into(chunk: &str, folded: &mut String) {
    let chunk = &*if is_plain(chunk) { Cow::Borrowed(chunk) } else { normal(chunk) };
    for (start, end) in crate::words::spans(chunk) {
        let before = folded.len();
        folded.push_str(if before == 0 { "" } else { " " });
        let begin = folded.len();
        let reordered = fold_into(chunk.get(start..end).unwrap_or_default(), folded);
        if folded.len() == begin {
            folded.truncate(before);
        } else if reordered {
            let word = folded.split_off(begin);
            folded.truncate(before);
            flat_into(&word, folded);
        }
    }
}

/// Folds `text` to the end of `folded`; says whether marks changed places, which may part it otherwise than before.
pub(crate) fn fold_into(text: &str, folded: &mut String) -> bool {
    if text.is_ascii() {
        folded.extend(text.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| char::from(byte.to_ascii_lowercase())));
        return false;
    }
    let begin = folded.len();
    let reordered = !fold_plain(text, folded) && fold_long(text, folded);
    if folded.get(begin..).is_some_and(|word| word.contains('\u{94D}')) {
        let word = nasals(folded.get(begin..).unwrap_or_default());
        folded.truncate(begin);
        folded.push_str(&word);
    }
    reordered
}

/// Folds any text to the end of `folded`, through the tables of all Unicode; says whether marks changed places.
pub(crate) fn fold_long(text: &str, folded: &mut String) -> bool {
    let begin = folded.len();
    for letter in normal(text).chars() {
        fold_letter(letter, folded);
    }
    reorder(begin, folded)
}

/// Puts the marks from byte `begin` in their order again, where a sign that stood between them was left out.
fn reorder(begin: usize, folded: &mut String) -> bool {
    let written = folded.get(begin..).unwrap_or_default();
    if is_nfkc_quick(written.chars()) == IsNormalized::Yes {
        return false;
    }
    let ordered: String = written.nfkc().collect();
    let changed = ordered != written;
    folded.truncate(begin);
    folded.push_str(&ordered);
    changed
}

/// The text without silent characters in Unicode normal form NFKC.
fn normal(text: &str) -> Cow<'_, str> {
    if text.chars().any(is_silent) {
        return Cow::Owned(text.chars().filter(|letter| !is_silent(*letter)).nfkc().collect());
    }
    if is_nfkc_quick(text.chars()) == IsNormalized::Yes { Cow::Borrowed(text) } else { Cow::Owned(text.nfkc().collect()) }
}

/// Folds one letter of normalised text to the end of `folded`.
pub(crate) fn fold_letter(letter: char, folded: &mut String) {
    if letter.is_ascii() {
        if letter.is_ascii_alphanumeric() {
            folded.push(letter.to_ascii_lowercase());
        }
        return;
    }
    if edge(letter) != Edge::Inside {
        return;
    }
    match script(letter) {
        Script::Latin | Script::Greek | Script::Cyrillic => fold_alphabet(letter, folded),
        Script::Arabic if is_combining_mark(letter) || letter == 'ء' => {}
        Script::Arabic => folded.push(kept(ARABIC, letter)),
        Script::Hebrew if is_combining_mark(letter) => {}
        Script::Hebrew => folded.push(kept(HEBREW, letter)),
        Script::Indic if letter == '\u{93C}' => {} // nukta
        Script::Indic => folded.push(digit(letter).unwrap_or_else(|| kept(DEVANAGARI, letter))),
        Script::Ethiopic => folded.push(kept(ETHIOPIC, ethiopic_row(letter))),
        Script::SouthEastAsian | Script::Han | Script::Hangul => folded.push(letter),
        Script::Other if matches!(letter, '\u{300}'..='\u{36F}') => {} // marks that stood alone
        Script::Other => match digit(letter) {
            Some(ascii) => folded.push(ascii),
            None => folded.extend(letter.to_lowercase().filter(|lower| edge(*lower) == Edge::Inside)),
        },
    }
}

/// Lower case without marks.
fn fold_alphabet(letter: char, folded: &mut String) {
    for lower in letter.to_lowercase() {
        decompose_canonical(lower, |base| {
            if is_combining_mark(base) {
                return;
            }
            match ALPHABETS.iter().find(|(written, _)| *written == base) {
                Some((_, kept)) => folded.push_str(kept),
                None => folded.push(base),
            }
        });
    }
}

/// The letter of the row that sounds like this letter's row.
fn ethiopic_row(letter: char) -> char {
    let (row, order) = (u32::from(letter) & !7, u32::from(letter) & 7);
    let same = ETHIOPIC_ROWS.iter().find(|(written, _)| u32::from(*written) == row);
    same.and_then(|(_, kept)| char::from_u32(u32::from(*kept) + order)).unwrap_or(letter)
}

/// The ASCII digit of the same value.
fn digit(letter: char) -> Option<char> {
    let code = u32::from(letter);
    if script(letter) == Script::Indic && !(0x66..=0x6F).contains(&(code & 0x7F)) {
        return None; // every block of these scripts has its digits at the same place
    }
    let zero = ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}

/// Devanagari nasals before a consonant, written as the anusvara that many people write for them.
fn nasals(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let mut kept = String::with_capacity(word.len());
    let mut at = 0;
    while let Some(letter) = letters.get(at) {
        let joined = letters.get(at + 1) == Some(&'\u{94D}');
        let before_consonant = letters.get(at + 2).is_some_and(|next| ('क'..='ह').contains(next) && *next != *letter);
        if matches!(letter, 'ङ' | 'ञ' | 'ण' | 'न' | 'म')
            && joined
            && before_consonant
            && stops(letters.get(at + 2).copied(), *letter)
        {
            kept.push('ं');
            at += 2;
        } else {
            kept.push(*letter);
            at += 1;
        }
    }
    kept
}

/// Whether `nasal` is the one that belongs to the row of the consonant after it (only then is it written as anusvara).
fn stops(next: Option<char>, nasal: char) -> bool {
    match next {
        Some('क'..='घ') => nasal == 'ङ',
        Some('च'..='झ') => nasal == 'ञ',
        Some('ट'..='ढ') => matches!(nasal, 'ण' | 'न'),
        Some('त'..='ध') => nasal == 'न',
        Some('प'..='भ') => nasal == 'म',
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_alike_what_people_write_for_one_another() {
        let same = [
            ("Straße", "STRASSE"),
            ("Żółć", "zolc"),
            ("ﬁnance", "finance"),
            ("İstanbul", "istanbul"),
            ("ışık", "isik"),
            ("Καλημέρας", "καλημερας"),
            ("ЁЛКА", "елка"),
            ("إقامة", "اقامه"),
            ("الأُجْرَة", "الاجره"),
            ("مسؤول", "مسوول"),
            ("عـــمل", "عمل"),
            ("کار", "كار"),
            ("یہاں", "يهان"),
            ("क़ानून", "कानून"),
            ("नेपाली", "नेपालि"),
            ("सम्बन्ध", "संबंध"),
            ("पञ्जीकरण", "पंजीकरण"),
            ("पाँच", "पांच"),
            ("ሥራ", "ስራ"),
            ("ዓለም", "አለም"),
            ("ጸሐይ", "ፀሀይ"),
            ("שלום", "שלומ"),
            ("١٢٣", "123"),
            ("४५६", "456"),
            ("๗๘๙", "789"),
            ("Ｃ１８９", "c189"),
            ("co\u{AD}op", "coop"),
            ("می\u{200C}روم", "میروم"),
            ("e\u{301}te\u{301}", "été"),
        ];
        for (left, right) in same {
            assert_eq!(fold(left), fold(right), "{left} and {right}");
        }
    }

    #[test]
    fn keeps_apart_what_means_something_else() {
        let differ = [("วันนี้", "วันนี"), ("မြန်မာ", "မြနမာ"), ("कल", "काल"), ("дім", "дым"), ("بنت", "نبت")];
        for (left, right) in differ {
            assert_ne!(fold(left), fold(right), "{left} and {right}");
        }
    }

    #[test]
    fn flat_text_keeps_words_apart() {
        assert_eq!(flat("  Tom's (self-employed)\tbrother: 50 % "), "toms self employed brother 50");
        assert_eq!(flat("ሥራ፡አጥ"), "ስራ አጥ");
        assert_eq!(flat("«»—"), "");
    }

    #[test]
    fn marks_out_of_order_fold_once_and_for_all() {
        for disordered in ["\u{108d}\u{f39}", "\u{ec8}'\u{3099}"] {
            assert_eq!(flat(&flat(disordered)), flat(disordered), "{disordered:?}");
        }
    }
}
