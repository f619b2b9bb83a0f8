//! Footnote marks: `[^source-id#art. 51]` becomes the number of a source of the page.
//!
//! Marks are taken out before Markdown is parsed, because a citation may hold signs that mean something there; the mark's
//! number stands in their place between two brackets that nobody writes. They are brackets, and no letters, so that emphasis
//! may end before a mark (`**… pay.**[^x]`): CommonMark looks at the sign behind the stars.

use super::{Desk, Passage};
use crate::known::Class;
use amparo_domain::Citation;
use std::borrow::Cow;
use std::collections::HashMap;

/// Opens and closes the number of a mark inside a text; the folder reader refuses texts that contain them.
const OPEN: char = '\u{2e28}';
const CLOSE: char = '\u{2e29}';

/// The citations of a page in the order of their first mark.
#[derive(Debug, Default)]
pub(crate) struct Cites {
    list: Vec<String>,
    numbers: HashMap<String, usize>,
}

impl Cites {
    /// The number of a citation, from 1.
    fn number(&mut self, cite: &str) -> usize {
        if let Some(number) = self.numbers.get(cite) {
            return *number;
        }
        self.list.push(cite.to_owned());
        self.numbers.insert(cite.to_owned(), self.list.len());
        self.list.len()
    }

    /// All of them.
    pub(crate) fn list(self) -> Vec<String> {
        self.list
    }
}

/// Puts placeholders where marks stand, and reports citations of unknown sources.
pub(super) fn take_marks<'a>(passage: Passage<'a>, cites: &mut Cites, desk: &mut Desk<'_>) -> Cow<'a, str> {
    if !passage.text.contains("[^") {
        return Cow::Borrowed(passage.text);
    }
    let mut out = String::with_capacity(passage.text.len());
    let mut rest = passage.text;
    while let Some(start) = rest.find("[^") {
        let at = passage.text.len() - rest.len() + start;
        let (before, from) = rest.split_at(start);
        out.push_str(before);
        let line_end = from.find('\n').unwrap_or(from.len());
        let Some(end) = from.get(..line_end).and_then(|line| line.find(']')) else {
            out.push_str("[^");
            rest = from.get(2..).unwrap_or_default();
            continue;
        };
        let cite = from.get(2..end).unwrap_or_default().trim();
        rest = from.get(end + 1..).unwrap_or_default();
        let begins_line = before.is_empty() && at == 0 || before.ends_with('\n');
        check(cite, begins_line && rest.starts_with(':'), passage.file, passage.line(at), desk);
        out.push_str(&format!("{OPEN}{}{CLOSE}", cites.number(cite)));
    }
    out.push_str(rest);
    Cow::Owned(out)
}

fn check(cite: &str, defines: bool, file: &str, line: usize, desk: &mut Desk<'_>) {
    if defines {
        let what = "a footnote's text stands here";
        desk.problems.error(file, line, what, "take it out: what a source is stands in sources.toml");
    } else if let Some((what, mend)) = desk.known.lacks(Class::Source, Citation::parse(cite).source) {
        desk.problems.error(file, line, what, mend);
    }
}

/// A stretch of text between placeholders, or the number of a mark.
pub(super) enum Stretch<'a> {
    Text(&'a str),
    Mark(usize),
}

/// Cuts a text at its placeholders.
pub(super) fn stretches(text: &str) -> impl Iterator<Item = Stretch<'_>> {
    text.split(OPEN).enumerate().flat_map(|(index, piece)| {
        let (number, after) = if index == 0 { (None, piece) } else { split_mark(piece) };
        let text = (!after.is_empty()).then_some(Stretch::Text(after));
        number.map(Stretch::Mark).into_iter().chain(text)
    })
}

fn split_mark(piece: &str) -> (Option<usize>, &str) {
    match piece.split_once(CLOSE) {
        Some((number, after)) => (number.parse().ok(), after),
        None => (None, piece),
    }
}
