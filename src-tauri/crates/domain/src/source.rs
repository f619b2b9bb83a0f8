//! Sources and citations: where a statement comes from and when somebody looked.

use crate::{Confirmed, Day};
use serde::{Deserialize, Serialize};

/// A law, page or paper that statements rest on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Unique in the whole content folder.
    pub id: String,
    /// Full title.
    pub title: String,
    /// How a page cites it; the title where it is missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<String>,
    /// Who issued it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// What it is.
    pub kind: SourceKind,
    /// Its address: shown as text, never a link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Day of the text or page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<Day>,
    /// The day somebody read it at that address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen_on: Option<Day>,
    /// Whether it was read or comes from general knowledge.
    pub state: SourceState,
}

impl Source {
    /// The name a page prints.
    #[must_use]
    pub fn name(&self) -> &str {
        self.short.as_deref().unwrap_or(&self.title)
    }
}

/// What a source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SourceKind {
    /// A law, decree, convention or court ruling.
    Law,
    /// A page or paper of a state body.
    Official,
    /// A union's page or paper.
    Union,
    /// An organisation that helps.
    Ngo,
    /// A newspaper or agency.
    Press,
    /// A study.
    Research,
    /// The brief the project comes from.
    Brief,
}

/// Whether a source was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SourceState {
    /// Read at its address.
    Seen,
    /// General knowledge, to be checked.
    Unconfirmed,
}

impl SourceState {
    /// The same as a state of confirmation.
    #[must_use]
    pub fn confirmed(self) -> Confirmed {
        match self {
            Self::Seen => Confirmed::Confirmed,
            Self::Unconfirmed => Confirmed::Unconfirmed,
        }
    }
}

/// A source with the place in it, written `source-id#art. 51`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Citation<'a> {
    /// The source's id.
    pub source: &'a str,
    /// Article, paragraph or page, as it is to be printed.
    pub place: Option<&'a str>,
}

impl<'a> Citation<'a> {
    /// Splits `id#place`.
    #[must_use]
    pub fn parse(text: &'a str) -> Self {
        match text.split_once('#') {
            Some((source, place)) => Self { source, place: Some(place) },
            None => Self { source: text, place: None },
        }
    }
}

/// How far a statement has been read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Review {
    /// Written from sources; nobody has checked it independently.
    Draft,
    /// Checked by a second person.
    Checked,
    /// Read by a lawyer of the field.
    ReviewedByLawyer,
}
