//! The same question with one typing error, without diacritics, with its last word unfinished: made by rule, the same each time.

use amparo_text::{Word, fold, words};

pub const NAMES: [&str; 4] = ["clean", "typo", "plain", "prefix"];

/// The variant of that name; none where it would be the question itself.
pub fn variant(name: &str, text: &str, seed: usize) -> Option<String> {
    let made = match name {
        "clean" => return Some(text.to_owned()),
        "typo" => typo(text, seed)?,
        "plain" => plain(text),
        _ => prefix(text)?,
    };
    (made != text).then_some(made)
}

/// One edit inside the longest word: a letter left out, doubled, or swapped with the next.
fn typo(text: &str, seed: usize) -> Option<String> {
    let found = words(text);
    let longest = found.iter().max_by_key(|word| (word.text.chars().count(), word.start)).filter(|word| is_long(word))?;
    let letters: Vec<char> = text[longest.start..longest.end].chars().collect();
    let at = 1 + seed % (letters.len() - 2);
    let mut wrong = letters.clone();
    match seed % 3 {
        0 => drop(wrong.remove(at)),
        1 => wrong.insert(at, letters[at]),
        _ => wrong.swap(at, at + 1),
    }
    let wrong: String = wrong.into_iter().collect();
    Some(format!("{}{wrong}{}", &text[..longest.start], &text[longest.end..]))
}

fn is_long(word: &Word) -> bool {
    word.text.chars().count() >= 5 && !word.text.chars().all(char::is_numeric)
}

/// Every word as it is folded: no accents, no vowel marks, no capitals.
fn plain(text: &str) -> String {
    text.split_whitespace().map(fold).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The last word cut after three fifths of its letters, at least three.
fn prefix(text: &str) -> Option<String> {
    let found = words(text);
    let last = found.last().filter(|word| is_long(word))?;
    let letters: Vec<char> = text[last.start..last.end].chars().collect();
    let kept: String = letters.iter().take((letters.len() * 3 / 5).max(3)).collect();
    Some(format!("{}{kept}", &text[..last.start]))
}
