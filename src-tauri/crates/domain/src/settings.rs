//! `amparo.toml`: what the pack is, its languages, and how old a statement may grow.

use crate::{Day, Direction, Lang};
use serde::{Deserialize, Serialize};

/// The pack's own settings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Name of the pack.
    pub title: String,
    /// Who issues it.
    pub publisher: String,
    /// A name for this edition, for example `2026-11`.
    pub edition: String,
    /// The day up to which its law was looked at.
    pub as_of: Day,
    /// The language that content is checked in.
    pub fallback: Lang,
    /// The complete languages, in the order in which pages offer them.
    #[serde(default)]
    pub language: Vec<Language>,
    /// When a page says that it is old.
    #[serde(default)]
    pub review_age: ReviewAge,
}

/// A language in which interface, vocabulary, checklists, results and contacts are complete.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// Its tag.
    pub tag: Lang,
    /// Its own name for itself.
    pub name: String,
    /// Where it is not what the tag says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
}

/// Ages in months, counted from the day a statement was checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewAge {
    /// From here on the page says how old it is.
    pub warn_after_months: u32,
    /// From here on it says so in a box.
    pub old_after_months: u32,
}

impl Default for ReviewAge {
    fn default() -> Self {
        Self { warn_after_months: 12, old_after_months: 24 }
    }
}
