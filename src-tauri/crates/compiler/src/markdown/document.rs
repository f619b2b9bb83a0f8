//! A whole page, and a passage inside a TOML file.

use super::cites::take_marks;
use super::render::{Part, Renderer};
use super::{Cites, Desk, Passage};
use amparo_domain::{Doc, Section, Translation};

/// A compiled page with what search and checks want to know besides.
pub(crate) struct Written {
    /// The page.
    pub(crate) doc: Doc,
    /// Everything before the first section as plain text.
    pub(crate) lead: String,
    /// For every section: its line and whether it cites anything.
    pub(crate) sections: Vec<(usize, bool)>,
}

/// A compiled passage.
pub(crate) struct Fragment {
    /// HTML.
    pub(crate) html: String,
    /// Plain text.
    pub(crate) plain: String,
}

/// Longest summary of a page, in characters.
const SUMMARY: usize = 240;

/// Compiles a language file: an optional translation comment, `# Title`, lead, `## Sections`, an optional last line `Also: …`.
/// `None` where it has no title.
pub(crate) fn document(name: &str, text: &str, desk: &mut Desk<'_>) -> Option<Written> {
    let (translation, skipped) = translation(text);
    let body = text.get(skipped..).unwrap_or_default();
    let first_line = text.get(..skipped).unwrap_or_default().matches('\n').count() + 1;
    let (body, also) = split_also(body);
    let passage = Passage { file: name, first_line, text: body };
    let mut cites = Cites::default();
    let marked = take_marks(passage, &mut cites, desk);
    let (title, parts) = Renderer::new(passage, desk).run(&marked);
    let title = title.map(|title| title.trim().to_owned()).filter(|title| !title.is_empty());
    if title.is_none() {
        desk.problems.error(name, first_line, "the page has no title", "begin it with a line `# Title`");
    }
    let mut parts = parts.into_iter();
    let lead = parts.next().unwrap_or_default();
    let parts: Vec<Part> = parts.collect();
    for part in parts.iter().filter(|part| part.heading.trim().is_empty()) {
        desk.problems.error(name, part.line, "a section without a heading", "write the heading behind `##`");
    }
    let sections = parts.iter().map(|part| (part.line, part.cites)).collect();
    let doc = Doc {
        title: title?,
        summary: shortened(&lead.first),
        lead: lead.html.trim_end().to_owned(),
        sections: (1..).zip(parts).map(|(number, part)| section(number, part)).collect(),
        cites: cites.list(),
        translation,
        also,
    };
    Some(Written { doc, lead: lead.plain.trim_end().to_owned(), sections })
}

/// Compiles a passage of a TOML file, without title and sections. Its marks continue the numbers of `cites`.
pub(crate) fn fragment(passage: Passage<'_>, cites: &mut Cites, desk: &mut Desk<'_>) -> Fragment {
    let marked = take_marks(passage, cites, desk);
    let (title, parts) = Renderer::new(passage, desk).run(&marked);
    if title.is_some() || parts.len() > 1 {
        let line = parts.get(1).map_or(passage.first_line, |part| part.line);
        desk.problems.error(passage.file, line, "a title or section in a short text", "use `###` for headings here");
    }
    let part = parts.into_iter().next().unwrap_or_default();
    Fragment { html: part.html.trim_end().to_owned(), plain: part.plain.trim_end().to_owned() }
}

fn section(number: usize, part: Part) -> Section {
    Section {
        anchor: format!("s{number}"),
        heading: part.heading.trim().to_owned(),
        html: part.html.trim_end().to_owned(),
        plain: part.plain.trim_end().to_owned(),
    }
}

/// The translation comment on the first line, and how many bytes it takes.
fn translation(text: &str) -> (Option<Translation>, usize) {
    let line = text.split_inclusive('\n').next().unwrap_or_default();
    let state = match line.trim() {
        "<!-- translation: draft -->" => Translation::Draft,
        "<!-- translation: reviewed -->" => Translation::Reviewed,
        _ => return (None, 0),
    };
    (Some(state), line.len())
}

/// Cuts off a last line `Also: a, b, c`.
fn split_also(body: &str) -> (&str, Vec<String>) {
    let trimmed = body.trim_end();
    let start = trimmed.rfind('\n').map_or(0, |at| at + 1);
    let last = trimmed.get(start..).unwrap_or_default();
    let Some(list) = last.strip_prefix("Also:") else { return (body, Vec::new()) };
    let words = list.split([',', '،', '、']).map(str::trim).filter(|word| !word.is_empty());
    (body.get(..start).unwrap_or_default(), words.map(str::to_owned).collect())
}

/// A text of at most [`SUMMARY`] characters, cut between words where there are any.
fn shortened(text: &str) -> String {
    let Some((end, _)) = text.char_indices().nth(SUMMARY) else { return text.to_owned() };
    let head = text.char_indices().nth(SUMMARY - 1).and_then(|(last, _)| text.get(..last)).unwrap_or_default();
    let at = if text.get(end..).is_some_and(|rest| rest.starts_with(' ')) {
        head.len()
    } else {
        head.rfind(' ').unwrap_or(head.len())
    };
    format!("{}…", text.get(..at).unwrap_or(head).trim_end_matches([' ', ',', ';', ':']))
}
