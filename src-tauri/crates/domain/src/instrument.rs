//! International instruments, and who is bound by them.

use crate::{Day, Review, Translation};
use serde::{Deserialize, Serialize};

/// `instrument.toml`; its words are a [`crate::Doc`] a language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// Folder name; filled in by the compiler.
    #[serde(default)]
    pub id: String,
    /// How it is called in short: `C189`.
    pub code: String,
    /// Who adopted it.
    pub body: Body,
    /// What it is.
    pub kind: InstrumentKind,
    /// The day it was adopted.
    pub adopted: Day,
    /// The day it came into force; none for texts that bind nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_force: Option<Day>,
    /// Whether states that join are bound by it.
    pub binding: bool,
    /// Its name in `ratifications.csv`; none where nobody ratifies it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub csv: Option<String>,
    /// Articles explained.
    #[serde(default)]
    pub articles: Vec<String>,
    /// The day it was checked.
    pub checked_on: Day,
    /// How far it has been read.
    pub review: Review,
    /// Source ids.
    pub sources: Vec<String>,
    /// Words that should find it.
    #[serde(default)]
    pub keywords: Vec<String>,
}

/// Who adopted an instrument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Body {
    /// International Labour Organization.
    Ilo,
    /// United Nations.
    Un,
    /// Somebody else.
    Other,
}

/// What an instrument is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // the field's own names
pub enum InstrumentKind {
    Convention,
    Recommendation,
    Declaration,
    Compact,
    Treaty,
}

/// One row of `ratifications.csv`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ratification {
    /// Instrument id.
    pub instrument: String,
    /// Country in lower case.
    pub country: String,
    /// Day, where it is known.
    pub date: Option<Day>,
    /// Year, where it is known.
    pub year: Option<i16>,
    /// Whether the country is a party; false: a source says that it is not.
    pub party: bool,
    /// Whether a source was read for it.
    pub state: crate::Confirmed,
    /// The source's address or name.
    pub source: String,
    /// The date of that source.
    pub source_as_of: String,
    /// What else is known, in English.
    pub note: String,
}

/// An agreement's words in one language.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgreementText {
    /// Where the translation stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translation: Option<Translation>,
    /// Its name.
    pub title: String,
    /// What it does for a person, in a few sentences.
    pub summary: String,
}
