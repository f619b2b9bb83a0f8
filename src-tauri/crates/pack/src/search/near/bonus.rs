//! What a page gains by holding the question's words side by side, its phrase, its numbers, or by its name.

use super::super::place::Place;
use super::super::plan::{Group, Plan};
use super::super::question::Question;
use super::Found;
use super::beside::together;
use amparo_text::script;

/// What a page gains where all the question's words stand in it side by side.
const TOGETHER: f32 = 0.4;

/// What a page gains where one part of it answers all words of the question.
const PART: f32 = 0.5;

/// What a page gains where its title and names answer all of them, in whatever words the language has for them.
const ABOUT: f32 = 1.0;

/// What a page gains where they stand there in one piece, three words or more.
const PHRASE: f32 = 0.8;

/// What a page gains that holds the question as it was typed.
const EXACT: f32 = 1.2;

/// What a page gains whose title, or one of whose names, is the question.
const NAMED: f32 = 0.6;

/// What a page gains whose title holds the question, two words or more.
const HEADED: f32 = 0.6;

/// What it gains besides where that is its title.
const TITLED: f32 = 0.6;

/// How much of that a country's page gains where the reader has named no country.
const ELSEWHERE: f32 = 0.5;

/// What a page gains that holds the question's long number.
const NUMBER: f32 = 1.0;

/// What a page gains, as a share of its score.
pub(super) fn words(plan: &Plan, question: &Question, found: &Found, names: &[String]) -> f32 {
    let together = together(plan, found, names);
    let mut bonus = TOGETHER * together;
    let (part, about) = best_part(plan, found, names);
    bonus += PART * part + ABOUT * about;
    if together == 1.0 && plan.words > 2 {
        bonus += PHRASE;
    }
    let headed = names.last().is_some_and(|title| stands_in(&question.phrase, title));
    if is_phrase(question) && (headed || found.flats.iter().any(|flat| flat.contains(question.phrase.as_str()))) {
        bonus += EXACT;
    }
    if let Some(number) = question.number() {
        bonus += NUMBER * holds_number(number.trim_start_matches('0'), found, names);
    }
    bonus
}

/// What a page gains by its title and names. A title of one country's page says less where the reader has named none: many
/// countries have a page of that title, and one that speaks to everybody may call it by a longer name.
pub(super) fn title(question: &Question, place: &Place, found: &Found, names: &[String]) -> f32 {
    let phrase = question.phrase.as_str();
    let title = names.last().map_or("", String::as_str);
    let several = stands_in(phrase, title) && phrase.contains(' ');
    let mut bonus = if several { HEADED } else { 0.0 };
    // A title such as "Unpaid wages: what to do" is named as much by its beginning as by the whole.
    if several && title.starts_with(phrase) || names.iter().any(|name| name == phrase) {
        bonus += NAMED;
    }
    if title == phrase {
        bonus += TITLED;
    }
    if place.is_open() && found.page.country.is_some() { bonus * ELSEWHERE } else { bonus }
}

/// Whether the words of a phrase stand in a name, in one piece.
fn stands_in(phrase: &str, name: &str) -> bool {
    format!(" {name} ").contains(&format!(" {phrase} "))
}

/// Whether the question is long enough for its words to stand in this order by intent: three words, or four letters of a
/// script without blanks.
fn is_phrase(question: &Question) -> bool {
    let unspaced = question.phrase.chars().filter(|letter| script(*letter).is_unspaced()).count();
    question.phrase.matches(' ').count() >= 2 || unspaced >= 4
}

/// How much of the question one part of the page answers at most, together with its title and names; and how much these do alone.
fn best_part(plan: &Plan, found: &Found, names: &[String]) -> (f32, f32) {
    let words = plan.groups.get(..plan.words).unwrap_or_default();
    let all: f32 = words.iter().map(|group| group.says).sum();
    let forms: Vec<Vec<String>> = words.iter().map(Group::beginnings).collect();
    let holds = |forms: &[String], flat: &str| forms.iter().any(|form| flat.contains(form.as_str()));
    let names: Vec<String> = names.iter().map(|name| format!(" {name}")).collect();
    let named: Vec<bool> = forms.iter().map(|forms| names.iter().any(|name| holds(forms, name))).collect();
    let about = words.iter().zip(&named).filter(|(_, named)| **named).map(|(group, _)| group.says).sum::<f32>();
    let mut best = about;
    for flat in &found.flats {
        let met = words.iter().zip(&forms).zip(&named).filter(|((_, forms), named)| **named || holds(forms, flat));
        best = best.max(met.map(|((group, _), _)| group.says).sum());
    }
    if all > 0.0 { (best / all, about / all) } else { (0.0, 0.0) }
}

/// 1 where the page holds the number (with or without what stands before it), a half where it holds its last seven digits.
fn holds_number(number: &str, found: &Found, names: &[String]) -> f32 {
    let tail = number.get(number.len().saturating_sub(7)..).unwrap_or(number);
    let mut best = 0.0_f32;
    for flat in found.flats.iter().chain(names) {
        let tight = without_gaps(flat);
        best = best.max(if tight.contains(number) { 1.0 } else { 0.0 });
        best = best.max(if number.len() > 7 && tight.contains(tail) { 0.5 } else { 0.0 });
    }
    best
}

/// Folded text without the blanks between digits.
pub(super) fn without_gaps(flat: &str) -> String {
    let mut tight = String::with_capacity(flat.len());
    let mut letters = flat.chars().peekable();
    while let Some(letter) = letters.next() {
        let gap = letter == ' '
            && tight.ends_with(|last: char| last.is_ascii_digit())
            && letters.peek().is_some_and(char::is_ascii_digit);
        if !gap {
            tight.push(letter);
        }
    }
    tight
}
