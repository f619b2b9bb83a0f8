//! The passage shown with a hit: about 160 characters of the best part, cut at word edges, with the answering words marked.

use super::marks::{Mark, Marks};
use super::near::Found;
use super::plan::Plan;
use amparo_domain::{Part, Piece};
use amparo_text::{Word, words};

/// Characters of a passage.
const LENGTH: usize = 160;

/// Characters shown before the first marked word, where the text goes on before it.
const BEFORE: usize = 40;

/// The part of a page that answers the question best; the first where none stands out.
pub(super) fn best_part(plan: &Plan, found: &Found) -> usize {
    let mut best = (0, 0.0);
    for (at, flat) in found.flats.iter().enumerate() {
        let met = plan.groups.iter().filter(|group| {
            let stem = |stem: &str| flat.contains(&format!(" {stem}"));
            let spelling = |word: &str| flat.contains(word) && word.len() > 3;
            group.stems.iter().any(|term| stem(&term.text)) || group.spellings.iter().any(|word| spelling(word))
        });
        let score: f32 = met.map(|group| group.says).sum();
        if score > best.1 {
            best = (at, score);
        }
    }
    best.0
}

/// The pieces of a passage of the part's text; its heading stands before them where only that answers.
pub(super) fn passage(part: &Part, marks: &Marks<'_>) -> Vec<Piece> {
    let text = &apart(&part.text);
    let (found, met) = marked(text, marks);
    let mut pieces = Vec::new();
    let mut room = LENGTH;
    if met.iter().all(Option::is_none) {
        let heading = part.heading.as_str();
        let (found, met) = marked(heading, marks);
        if met.iter().any(Option::is_some) && characters(heading, 0, heading.len()) <= LENGTH / 2 {
            stretch(&mut pieces, heading, (0, heading.len()), found.iter().zip(&met));
            push(&mut pieces, ": ", false);
            room -= characters(heading, 0, heading.len());
        }
    }
    let (from, to) = window(text, &found, &met, room);
    if from > 0 {
        push(&mut pieces, "… ", false);
    }
    stretch(&mut pieces, text, (from, to), found.iter().zip(&met));
    if to < text.trim_end().len() {
        push(&mut pieces, " …", false);
    }
    pieces
}

/// The text with a dot between lines that no mark ends: a passage shows them in one line.
fn apart(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if !out.is_empty() {
            out.push_str(if out.ends_with(|last: char| last.is_alphanumeric() || ")]\"»”’%".contains(last)) {
                " ·\n"
            } else {
                "\n"
            });
        }
        out.push_str(line);
    }
    out
}

/// The words of a text, and which of them answer.
fn marked(text: &str, marks: &Marks<'_>) -> (Vec<Word>, Vec<Option<Mark>>) {
    let found = words(text);
    let met = found.iter().map(|word| marks.mark(text, word)).collect();
    (found, met)
}

/// Adds a stretch of a text with its marked words.
fn stretch<'w>(
    pieces: &mut Vec<Piece>,
    text: &str,
    (from, to): (usize, usize),
    words: impl Iterator<Item = (&'w Word, &'w Option<Mark>)>,
) {
    let mut at = from;
    for (word, _) in words.filter(|(word, mark)| mark.is_some() && word.start >= from && word.end <= to) {
        push(pieces, text.get(at..word.start).unwrap_or_default(), false);
        push(pieces, text.get(word.start..word.end).unwrap_or_default(), true);
        at = word.end;
    }
    push(pieces, text.get(at..to).unwrap_or_default(), false);
}

/// Adds text to the pieces; blanks and line ends become single blanks.
fn push(pieces: &mut Vec<Piece>, text: &str, hit: bool) {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter.is_whitespace() || letter.is_control() {
            true if plain.ends_with(' ') => {}
            true => plain.push(' '),
            false => plain.push(letter),
        }
    }
    match pieces.last_mut() {
        _ if plain.is_empty() => {}
        Some(last) if last.hit == hit => last.text.push_str(&plain),
        _ => pieces.push(Piece { text: plain, hit }),
    }
}

/// Where a passage of so many characters begins and ends, in bytes.
fn window(text: &str, found: &[Word], met: &[Option<Mark>], length: usize) -> (usize, usize) {
    let first = densest(text, found, met);
    let start = found.get(first).map_or(0, |word| word.start);
    let from = begin(text, found, first, start);
    let mut to = from;
    for word in found.iter().filter(|word| word.start >= from) {
        if characters(text, from, word.end) > length && to > from {
            return (from, to);
        }
        to = word.end;
    }
    (from, text.trim_end().len().max(to))
}

/// A little before the first marked word: at the beginning of its sentence where that is near, else at a word edge.
fn begin(text: &str, found: &[Word], first: usize, start: usize) -> usize {
    let ends = |gap: &str| gap.contains(['.', '!', '?', '。', '！', '？', '।', '።', '؟', '\n', '\u{104B}', '\u{17D4}']);
    let mut from = start;
    for at in (0..first).rev() {
        let Some(word) = found.get(at) else { break };
        if characters(text, word.start, start) > BEFORE || ends(text.get(word.end..from).unwrap_or_default()) {
            return from;
        }
        from = word.start;
    }
    if first == 0 || characters(text, 0, start) <= BEFORE { 0 } else { from }
}

/// The first word of the stretch that answers most of the question.
fn densest(text: &str, found: &[Word], met: &[Option<Mark>]) -> usize {
    let marked: Vec<(usize, &Word, Mark)> =
        found.iter().zip(met).enumerate().filter_map(|(at, (word, mark))| mark.map(|mark| (at, word, mark))).collect();
    let mut best = (0, 0.0);
    for (place, (at, word, _)) in marked.iter().enumerate() {
        let mut seen: Vec<usize> = Vec::new();
        let mut score = 0.0;
        for (_, other, mark) in marked.iter().skip(place) {
            if characters(text, word.start, other.end) > LENGTH - BEFORE {
                break;
            }
            let again = seen.contains(&mark.word);
            score += if again { 0.1 * mark.says } else { mark.says };
            seen.push(mark.word);
        }
        if score > best.1 {
            best = (*at, score);
        }
    }
    best.0
}

fn characters(text: &str, from: usize, to: usize) -> usize {
    text.get(from..to).map_or(usize::MAX, |stretch| stretch.chars().count())
}
