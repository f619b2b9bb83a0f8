//! Latin spellings of words in other scripts, for people who type their language on a Latin keyboard.
//!
//! Nobody agrees on such spellings, so they are compared loosely: [`skeleton`] finds words with the same consonants,
//! [`spelling_distance`] says how far their spellings are apart.

use crate::scripts::{Script, script, script_of};

#[rustfmt::skip]
const CONSONANTS: &[(char, &str)] = &[
    ('क', "k"), ('ख', "kh"), ('ग', "g"), ('घ', "gh"), ('ङ', "n"), ('च', "ch"), ('छ', "ch"), ('ज', "j"), ('झ', "jh"),
    ('ञ', "n"), ('ट', "t"), ('ठ', "th"), ('ड', "d"), ('ढ', "dh"), ('ण', "n"), ('त', "t"), ('थ', "th"), ('द', "d"),
    ('ध', "dh"), ('न', "n"), ('प', "p"), ('फ', "ph"), ('ब', "b"), ('भ', "bh"), ('म', "m"), ('य', "y"), ('र', "r"),
    ('ल', "l"), ('ळ', "l"), ('व', "v"), ('श', "sh"), ('ष', "sh"), ('स', "s"), ('ह', "h"),
];

#[rustfmt::skip]
const VOWELS: &[(char, &str)] = &[
    ('अ', "a"), ('आ', "a"), ('इ', "i"), ('ई', "i"), ('उ', "u"), ('ऊ', "u"), ('ऋ', "ri"), ('ए', "e"), ('ऐ', "ai"), ('ओ', "o"),
    ('औ', "au"), ('ा', "a"), ('ि', "i"), ('ी', "i"), ('ु', "u"), ('ू', "u"), ('ृ', "ri"), ('े', "e"), ('ै', "ai"), ('ो', "o"),
    ('ौ', "au"),
];

#[rustfmt::skip]
const ARABIC: &[(char, &str)] = &[
    ('ا', "a"), ('ب', "b"), ('ت', "t"), ('ث', "th"), ('ج', "j"), ('ح', "h"), ('خ', "kh"), ('د', "d"), ('ذ', "dh"), ('ر', "r"),
    ('ز', "z"), ('س', "s"), ('ش', "sh"), ('ص', "s"), ('ض', "d"), ('ط', "t"), ('ظ', "z"), ('ع', "a"), ('غ', "gh"), ('ف', "f"),
    ('ق', "q"), ('ك', "k"), ('ل', "l"), ('م', "m"), ('ن', "n"), ('ه', "h"), ('و', "u"), ('ي', "i"), ('پ', "p"), ('چ', "ch"),
    ('ژ', "zh"), ('گ', "g"), ('ٹ', "t"), ('ڈ', "d"), ('ڑ', "r"),
];

#[rustfmt::skip]
const CYRILLIC: &[(char, &str)] = &[
    ('а', "a"), ('б', "b"), ('в', "v"), ('г', "g"), ('д', "d"), ('е', "e"), ('ж', "zh"), ('з', "z"), ('и', "i"), ('і', "i"),
    ('к', "k"), ('л', "l"), ('м', "m"), ('н', "n"), ('о', "o"), ('п', "p"), ('р', "r"), ('с', "s"), ('т', "t"), ('у', "u"),
    ('ф', "f"), ('х', "kh"), ('ц', "ts"), ('ч', "ch"), ('ш', "sh"), ('щ', "sh"), ('ъ', ""), ('ы', "i"), ('ь', ""), ('э', "e"),
    ('ю', "yu"), ('я', "ya"), ('ј', "j"), ('љ', "lj"), ('њ', "nj"), ('ћ', "ch"), ('џ', "dj"), ('қ', "k"), ('ң', "n"), ('ө', "o"),
    ('ү', "u"), ('ұ', "u"), ('һ', "h"), ('ә', "a"),
];

#[rustfmt::skip]
const GREEK: &[(char, &str)] = &[
    ('α', "a"), ('β', "v"), ('γ', "g"), ('δ', "d"), ('ε', "e"), ('ζ', "z"), ('η', "i"), ('θ', "th"), ('ι', "i"), ('κ', "k"),
    ('λ', "l"), ('μ', "m"), ('ν', "n"), ('ξ', "x"), ('ο', "o"), ('π', "p"), ('ρ', "r"), ('σ', "s"), ('τ', "t"), ('υ', "i"),
    ('φ', "f"), ('χ', "h"), ('ψ', "ps"), ('ω', "o"),
];

/// A Latin spelling of a folded word; `None` where its script has no table here (Latin itself among them).
#[must_use]
pub fn romanise(word: &str) -> Option<String> {
    match script_of(word) {
        Script::Indic => Some(indic(word)),
        Script::Arabic => Some(arabic(word)),
        Script::Cyrillic => Some(letters(word, CYRILLIC)),
        Script::Greek => Some(letters(word, GREEK)),
        _ => None,
    }
}

fn spelt(table: &'static [(char, &'static str)], letter: char) -> Option<&'static str> {
    table.iter().find(|(written, _)| *written == letter).map(|(_, latin)| *latin)
}

fn letters(word: &str, table: &'static [(char, &'static str)]) -> String {
    word.chars().filter_map(|letter| spelt(table, letter)).collect()
}

/// Arabic writes no short vowels; `و` and `ي` at the beginning are consonants.
fn arabic(word: &str) -> String {
    let mut latin = String::new();
    for (at, letter) in word.chars().enumerate() {
        latin.push_str(match letter {
            'و' if at == 0 => "w",
            'ي' if at == 0 => "y",
            'ه' if at > 0 && at + 1 == word.chars().count() => "a",
            _ => spelt(ARABIC, letter).unwrap_or_default(),
        });
    }
    latin
}

/// The Indic blocks are laid out alike, so one table reads them all; a consonant carries an `a` unless a sign says otherwise.
fn indic(word: &str) -> String {
    let mut latin = String::new();
    let mut open = false; // the last letter was a consonant whose vowel is not yet known
    for letter in word.chars().map(devanagari) {
        if let Some(consonant) = spelt(CONSONANTS, letter) {
            latin.push_str(if open { "a" } else { "" });
            latin.push_str(consonant);
            open = true;
        } else if let Some(vowel) = spelt(VOWELS, letter) {
            latin.push_str(if open && ('अ'..='औ').contains(&letter) { "a" } else { "" });
            latin.push_str(vowel);
            open = false;
        } else {
            latin.push_str(if open && letter != '\u{94D}' { "a" } else { "" });
            latin.push_str(match letter {
                'ं' => "n",
                'ः' => "h",
                _ => "",
            });
            open = false;
        }
    }
    latin
}

/// The letter at the same place of the Devanagari block.
fn devanagari(letter: char) -> char {
    let code = u32::from(letter);
    if script(letter) == Script::Indic && code <= 0xD7F {
        char::from_u32(0x900 + (code & 0x7F)).unwrap_or(letter)
    } else {
        letter
    }
}

/// A Latin spelling with the usual doubts removed: `ee` and `i`, `oo` and `u`, `w` and `v`, `ph` and `f`, breathed consonants,
/// doubled letters. Letters outside `a`–`z` are left out.
#[must_use]
pub fn plain(latin: &str) -> String {
    #[rustfmt::skip]
    const PAIRS: [(&str, &str); 20] = [
        ("chh", "c"), ("ch", "c"), ("sh", "s"), ("ph", "f"), ("kh", "k"), ("gh", "g"), ("jh", "j"), ("zh", "j"), ("th", "t"),
        ("dh", "d"), ("bh", "b"), ("aa", "a"), ("ee", "i"), ("oo", "u"), ("ii", "i"), ("uu", "u"), ("ck", "k"), ("x", "ks"),
        ("q", "k"), ("z", "j"),
    ];
    let mut rest = latin;
    let mut plain = String::with_capacity(latin.len());
    while let Some(letter) = rest.chars().next() {
        let pair = PAIRS.iter().find(|(written, _)| rest.starts_with(written));
        let (taken, kept) = match pair {
            Some((written, kept)) => (written.len(), *kept),
            None => (letter.len_utf8(), single(letter)),
        };
        for kept in kept.chars() {
            if !plain.ends_with(kept) {
                plain.push(kept);
            }
        }
        rest = rest.get(taken..).unwrap_or_default();
    }
    plain
}

fn single(letter: char) -> &'static str {
    #[rustfmt::skip]
    const LETTERS: [&str; 26] = [
        "a", "b", "k", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "k", "r", "s", "t", "u", "v", "v", "ks", "y", "j",
    ];
    if letter.is_ascii_lowercase() { LETTERS.get(usize::from(letter as u8 - b'a')).copied().unwrap_or_default() } else { "" }
}

/// The consonants of a [`plain`] spelling that everybody writes. `v` counts at the beginning only, as `b`, for it is often
/// written for a vowel and often confused with `b`.
#[must_use]
pub fn skeleton(plain: &str) -> String {
    plain
        .chars()
        .enumerate()
        .filter_map(|(at, letter)| match letter {
            'v' => (at == 0).then_some('b'),
            'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'h' => None,
            _ => Some(letter),
        })
        .collect()
}

/// How far two [`plain`] spellings are apart: letters put in, left out or changed, vowels counting half.
#[must_use]
pub fn spelling_distance(left: &str, right: &str) -> f32 {
    distances(left, right).last().copied().unwrap_or_default()
}

/// How far a [`plain`] spelling is from the nearest beginning of another, as [`spelling_distance`] counts.
#[must_use]
pub fn spelling_distance_to_begin(left: &str, right: &str) -> f32 {
    distances(left, right).into_iter().fold(f32::MAX, f32::min)
}

/// The distance of a spelling to every beginning of another, from the empty one to the whole.
fn distances(left: &str, right: &str) -> Vec<f32> {
    let weight = |letter: char| if matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'h' | 'v') { 0.5 } else { 1.0 };
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<f32> = vec![0.0];
    for letter in &right {
        row.push(row.last().copied().unwrap_or_default() + weight(*letter));
    }
    for letter in left.chars() {
        let mut next = vec![row.first().copied().unwrap_or_default() + weight(letter)];
        for ((other, diagonal), above) in right.iter().zip(&row).zip(row.iter().skip(1)) {
            let before = next.last().copied().unwrap_or_default();
            let change = if letter == *other { 0.0 } else { weight(letter).max(weight(*other)) };
            next.push((diagonal + change).min(above + weight(letter)).min(before + weight(*other)));
        }
        row = next;
    }
    row
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use crate::fold;

    #[test]
    fn typed_in_latin_letters() {
        let pairs = [
            ("राहदानी", "rahdani"),
            ("राहदानी", "raahadaani"),
            ("पासपोर्ट", "pasport"),
            ("तलब", "talab"),
            ("विदेश", "bidesh"),
            ("श्रम", "shram"),
            ("स्वीकृति", "swikriti"),
            ("إقامة", "iqama"),
            ("جواز", "jawaz"),
            ("паспорт", "pasport"),
            ("робота", "robota"),
            ("διαβατήριο", "diavatirio"),
            ("পাসপোর্ট", "pasport"),
        ];
        for (word, typed) in pairs {
            let (spelt, typed) = (plain(&romanise(&fold(word)).unwrap()), plain(typed));
            assert_eq!(skeleton(&spelt), skeleton(&typed), "{word}: {spelt} and {typed}");
            let far = spelling_distance(&spelt, &typed);
            assert!(far <= 1.5, "{word}: {spelt} and {typed} are {far} apart");
        }
    }

    #[test]
    fn other_scripts_have_no_latin_spelling_here() {
        assert_eq!(romanise("salary"), None);
        assert_eq!(romanise("ค่าจ้าง"), None);
        assert_eq!(romanise("123"), None);
    }

    #[test]
    fn different_words_are_far_apart() {
        assert!(spelling_distance(&plain("talab"), &plain("kalam")) > 1.5);
        assert!(spelling_distance("", "pasport") > 5.0);
    }

    #[test]
    fn a_beginning_is_near_what_it_begins() {
        assert_eq!(spelling_distance_to_begin("rahad", "rahadani"), 0.0);
        assert_eq!(spelling_distance_to_begin("raad", "rahadani"), 0.5);
        assert!(spelling_distance_to_begin("kontra", "rahadani") > 2.0);
        assert_eq!(spelling_distance_to_begin("", "rahadani"), 0.0);
    }
}
