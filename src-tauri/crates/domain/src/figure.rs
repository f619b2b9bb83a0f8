//! Dated figures.

use crate::{Day, Translation};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// `figure.toml`: numbers with their year and source.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// Folder name; filled in by the compiler.
    #[serde(default)]
    pub id: String,
    /// What the numbers count: `percent`, `people`, `countries`, `agreements` …
    pub unit: String,
    /// The day or year they speak of; where only a year is known, its first day.
    pub as_of: Day,
    /// The day they were checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked_on: Option<Day>,
    /// Term of the vocabulary `topics`: the pages on that topic show it too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<String>,
    /// Source ids.
    pub sources: Vec<String>,
    /// In the order in which they are shown.
    pub values: Vec<FigureValue>,
}

/// One number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FigureValue {
    /// Its name in the language files.
    pub key: String,
    /// The number.
    pub value: f64,
}

/// A figure's words in one language.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FigureText {
    /// Where the translation stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translation: Option<Translation>,
    /// What it shows.
    pub title: String,
    /// One or two sentences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// Names of the values, by key.
    #[serde(default)]
    pub value: BTreeMap<String, crate::Label>,
}
