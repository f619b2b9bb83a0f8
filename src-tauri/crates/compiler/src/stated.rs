//! Looks for statements in the checked texts that could change what someone does, and that nobody can trace: law without a source,
//! a telephone number that is no contact.

use crate::emit::Emit;
use crate::input::Texts;
use crate::markdown::Written;
use crate::phone::{Phone, in_text};
use amparo_domain::{Entry, Lang};

/// Words with which English texts state law. Advice ("ask the union") goes without them.
const LAW: [&str; 12] = [
    "by law",
    "the law",
    "illegal",
    "is forbidden",
    "must not",
    "must pay",
    "must give",
    "may not",
    "cannot be dismissed",
    "entitled to",
    "a right to",
    "the right to",
];
/// Units that make a number a time limit, a rate or a length.
const UNITS: [&str; 6] = ["day", "week", "month", "year", "hour", "%"];
/// Numbers that are written as words.
const NUMBERS: [&str; 11] = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve"];

/// Sections of a page that state law and cite nothing.
pub(crate) fn sections(written: &Written, texts: &Texts, lang: &Lang, emit: &mut Emit<'_, '_>) {
    if !emit.content.whole || *lang != emit.content.settings.fallback {
        return;
    }
    let name = emit.folder.name(&texts.path(lang));
    for ((line, cites), section) in written.sections.iter().zip(&written.doc.sections) {
        if !cites {
            uncited(&name, *line, &section.plain, emit);
        }
    }
}

/// Warns where a text that cites nothing states law.
pub(crate) fn uncited(file: &str, line: usize, plain: &str, emit: &mut Emit<'_, '_>) {
    let Some(words) = states_law(plain) else { return };
    let what = format!("\"{words}\" stands here without a source");
    let mend = "put [^source-id#art. 1] behind what the law says; advice needs none";
    emit.problems.warning(file, line, what, mend);
}

/// The first words of an English text that state law: a phrase of it, or a number with a unit.
fn states_law(plain: &str) -> Option<String> {
    let lower = plain.to_lowercase();
    if let Some(phrase) = LAW.iter().find(|phrase| lower.contains(**phrase)) {
        return Some((*phrase).to_owned());
    }
    let words: Vec<&str> = lower.split_whitespace().collect();
    let pairs = words.windows(2).filter_map(|pair| Some((*pair.first()?, *pair.get(1)?)));
    pairs.filter(|(number, _)| is_number(number)).find_map(|(number, unit)| Some(format!("{number} {}", unit_of(unit)?)))
}

fn is_number(word: &str) -> bool {
    NUMBERS.contains(&word) || (word.len() <= 4 && word.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The unit, without the signs behind it.
fn unit_of(word: &str) -> Option<&str> {
    let word = word.trim_matches(|sign: char| !sign.is_alphabetic() && sign != '%');
    UNITS.contains(&word.strip_suffix('s').unwrap_or(word)).then_some(word)
}

/// Telephone numbers in a text that no contact has: nobody would see them grow old.
pub(crate) fn numbers(entry: &Entry, path: &str, emit: &mut Emit<'_, '_>) {
    if entry.lang.as_ref() != Some(&emit.content.settings.fallback) {
        return;
    }
    for (_, number) in entry.parts.iter().flat_map(|part| in_text(&part.text)) {
        let contacts = emit.content.contacts.iter().flat_map(|item| &item.value.phones);
        let mut known = contacts.filter_map(|phone| Phone::parse(&phone.number).ok());
        if !known.any(|phone| phone == Phone::International(number.clone())) {
            let what = format!("the telephone number {number} belongs to no contact, so that it has no date");
            let mend = "add it to contacts.toml, with its source and the day it was seen, and link there";
            emit.problems.warning(&emit.folder.name(path), 0, what, mend);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::states_law;

    #[test]
    fn what_states_law() {
        for (text, words) in [
            ("Your boss must pay the fare.", Some("must pay")),
            ("Object within 3 months, in writing.", Some("3 months")),
            ("You have six weeks.", Some("six weeks")),
            ("It takes 20 % of your pay.", Some("20 %")),
            ("Ask the union first. Line 112, open since 2019.", None),
            ("Keep a copy of every paper; take a witness with you.", None),
        ] {
            assert_eq!(states_law(text).as_deref(), words, "{text}");
        }
    }
}
