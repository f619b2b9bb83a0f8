//! A text compiled from Markdown: safe HTML in sections, with its footnoted citations.

use crate::Lang;
use serde::{Deserialize, Serialize};

/// A text in one language.
///
/// `html` of lead and sections is made by the compiler alone: raw HTML was refused, links are `href="amparo:kind/id"` and are
/// given their real address by the page that draws them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Doc {
    /// From the `# Title` line.
    pub title: String,
    /// First paragraph as plain text, at most 240 characters: for lists and results.
    pub summary: String,
    /// Everything before the first section, as HTML.
    pub lead: String,
    /// The `##` sections in order.
    pub sections: Vec<Section>,
    /// Citations in the order of their footnote marks: number 1 is the first.
    pub cites: Vec<String>,
    /// Where the translation stands; `None` for a text that was written in this language.
    pub translation: Option<Translation>,
    /// Other words for the title (`Also: …`), for search and the glossary.
    #[serde(default)]
    pub also: Vec<String>,
}

/// A `##` section.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Section {
    /// Fragment of its address; the same in all languages where the order of sections is (`s1`, `s2` …).
    pub anchor: String,
    /// Its heading as plain text.
    pub heading: String,
    /// Its body as HTML.
    pub html: String,
    /// Its body as plain text, for search and snippets.
    pub plain: String,
}

/// Where a translation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Translation {
    /// Not yet read by a person who knows language and law.
    Draft,
    /// Read by one.
    Reviewed,
}

/// A text with the language it was found in: the reader's own, or the fallback.
#[derive(Clone, Debug, PartialEq)]
pub struct InLang<T> {
    /// The language of the text.
    pub lang: Lang,
    /// The text.
    pub text: T,
}
