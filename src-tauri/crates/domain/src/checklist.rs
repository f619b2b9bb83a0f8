//! Checklists: documents, actions and places for a claim, with deadlines that are computed from a person's dates.

use crate::rules::Unit;
use crate::{Day, Review, Translation};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// `checklist.toml`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checklist {
    /// Address: `kw-unpaid-wages`; filled in by the compiler.
    #[serde(default)]
    pub id: String,
    /// Country in lower case; filled in by the compiler from the folder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// The day it was checked.
    pub checked_on: Day,
    /// How far it has been read.
    pub review: Review,
    /// Source ids.
    pub sources: Vec<String>,
    /// Benefits it leads to.
    #[serde(default)]
    pub benefits: Vec<String>,
    /// Term of the vocabulary `topics`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<String>,
    /// Official words that should find it.
    #[serde(default)]
    pub keywords: Vec<String>,
    /// In the order in which they are done.
    pub step: Vec<Step>,
}

/// One thing to have, do or visit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Name within the checklist.
    pub id: String,
    /// What sort of thing.
    pub kind: StepKind,
    /// Term of the vocabulary `documents`, for documents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    /// Term of the vocabulary `offices`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office: Option<String>,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<StepDeadline>,
    /// Source ids.
    #[serde(default)]
    pub cite: Vec<String>,
}

/// Three sorts of steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// A paper: have it, need it, need help to get it.
    Document,
    /// Something to do.
    Action,
    /// Somewhere to go.
    Place,
}

/// A time limit that runs from a day the person knows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepDeadline {
    /// A fact of type date.
    pub from: String,
    /// How many units after it.
    pub within: u32,
    /// Days, weeks, months or years.
    pub unit: Unit,
    /// Source id with its place.
    pub cite: String,
}

/// A checklist's words in one language: complete in every complete language.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChecklistText {
    /// Where the translation stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translation: Option<Translation>,
    /// Its name.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// For every step.
    pub step: BTreeMap<String, StepText>,
}

/// A step in words.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepText {
    /// What to have or do.
    pub label: String,
    /// Where it comes from.
    #[serde(default, rename = "where", skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// What to do if you cannot get it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub if_not: Option<String>,
    /// Anything else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}
