//! A close look at the best pages: words that stand together, exact titles and names, numbers; nonsense is sent away.

use super::SearchError;
use super::index::{Index, Page};
use super::place::Place;
use super::plan::{Group, Plan, says};
use super::question::Question;
use super::rank::Scored;
use amparo_domain::Part;
use amparo_text::{EDGE, flat, script};

/// What a page gains where all the question's words stand in it side by side.
const TOGETHER: f32 = 0.4;

/// What a page gains where one part of it answers all words of the question.
const PART: f32 = 0.5;

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

/// Pages that score less than this share of the best are no answer.
const WEAK: f32 = 0.12;

/// How much of the question's grams a page must hold where no word of it is known: much for a word or two, which may be
/// nonsense; a little for a whole question.
const HEARD: f32 = 0.4;
const HEARD_OF_MANY: f32 = 0.1;

/// A page that was looked at closely.
pub(super) struct Found {
    pub number: u32,
    pub page: Page,
    pub parts: Vec<Part>,
    /// The folded words of each part, heading included, with a blank at both ends.
    pub flats: Vec<String>,
    pub score: f32,
}

/// Looks closely at the pages; gives them in their final order within the language.
pub(super) fn look(
    index: &Index<'_>,
    plan: &Plan,
    question: &Question,
    place: &Place,
    pages: &[Scored],
) -> Result<Vec<Found>, SearchError> {
    let mut found = Vec::new();
    let least = if plan.words > 2 { HEARD_OF_MANY } else { HEARD };
    for scored in pages {
        let Some(page) = index.page(scored.page)? else { continue };
        let parts = index.parts(scored.page)?;
        let flats = parts.iter().map(|part| format!(" {} {} ", flat(&part.heading), flat(&part.text))).collect();
        let mut one = Found { number: scored.page, page, parts, flats, score: scored.score };
        let names: Vec<String> = one.page.keywords.lines().chain([one.page.title.as_str()]).map(flat).collect();
        if plan.known == 0.0 && plan.unheard > 0.0 && heard(index, plan, &one, &names) < least {
            continue;
        }
        one.score *= 1.0 + bonus(plan, question, &one, &names) + title(question, place, &one, &names);
        found.push(one);
    }
    found.sort_by(|left, right| right.score.total_cmp(&left.score).then(left.number.cmp(&right.number)));
    let least = found.first().map_or(0.0, |best| best.score * WEAK);
    found.retain(|one| one.score >= least);
    Ok(found)
}

/// What a page gains, as a share of its score.
fn bonus(plan: &Plan, question: &Question, found: &Found, names: &[String]) -> f32 {
    let together = together(plan, found, names);
    let mut bonus = TOGETHER * together;
    bonus += PART * best_part(plan, found, names);
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
fn title(question: &Question, place: &Place, found: &Found, names: &[String]) -> f32 {
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

/// The share of neighbouring words of the question that are neighbours on the page.
fn together(plan: &Plan, found: &Found, names: &[String]) -> f32 {
    let words = plan.groups.get(..plan.words).unwrap_or_default();
    let (mut all, mut beside) = (0.0, 0.0);
    for pair in words.windows(2) {
        let [left, right] = pair else { continue };
        let weight = left.says + right.says;
        all += weight;
        if neighbours(left, right).iter().any(|text| found.flats.iter().chain(names).any(|flat| flat.contains(text.as_str()))) {
            beside += weight;
        }
    }
    if all > 0.0 { beside / all } else { 0.0 }
}

/// How much of the question one part of the page answers at most, together with its title and names.
fn best_part(plan: &Plan, found: &Found, names: &[String]) -> f32 {
    let words = plan.groups.get(..plan.words).unwrap_or_default();
    let all: f32 = words.iter().map(|group| group.says).sum();
    let forms: Vec<Vec<String>> = words.iter().map(Group::beginnings).collect();
    let holds = |forms: &[String], flat: &str| forms.iter().any(|form| flat.contains(form.as_str()));
    let names: Vec<String> = names.iter().map(|name| format!(" {name}")).collect();
    let named: Vec<bool> = forms.iter().map(|forms| names.iter().any(|name| holds(forms, name))).collect();
    let mut best = 0.0_f32;
    for flat in &found.flats {
        let met = words.iter().zip(&forms).zip(&named).filter(|((_, forms), named)| **named || holds(forms, flat));
        best = best.max(met.map(|((group, _), _)| group.says).sum());
    }
    if all > 0.0 { best / all } else { 0.0 }
}

/// How two words look side by side in folded text.
fn neighbours(left: &Group, right: &Group) -> Vec<String> {
    let mut texts = Vec::new();
    let end = if right.open { "" } else { " " };
    for left in &left.spellings {
        for right in &right.spellings {
            let unspaced = |letter: Option<char>| letter.is_some_and(|letter| script(letter).is_unspaced());
            match (unspaced(left.chars().last()), unspaced(right.chars().next())) {
                (true, true) => texts.push(format!("{left}{right}")),
                (true, false) => texts.push(format!("{left} {right}{end}")),
                (false, true) => texts.push(format!(" {left} {right}")),
                (false, false) => texts.push(format!(" {left} {right}{end}")),
            }
        }
    }
    texts
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
fn without_gaps(flat: &str) -> String {
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

/// The share of the question's grams that a page holds, rare grams counting more.
fn heard(index: &Index<'_>, plan: &Plan, found: &Found, names: &[String]) -> f32 {
    let texts: Vec<String> = found.flats.iter().chain(names).map(|flat| format!(" {} ", without_gaps(flat))).collect();
    let (mut all, mut known) = (plan.unheard, 0.0);
    for gram in &plan.grams {
        let worth = gram.weight * says(gram.pages, index.pages);
        let gram = gram.text.replace(EDGE, " ");
        all += worth;
        if texts.iter().any(|text| text.contains(&gram)) {
            known += worth;
        }
    }
    if all > 0.0 { known / all } else { 0.0 }
}
