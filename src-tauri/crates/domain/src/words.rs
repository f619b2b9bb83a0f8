//! The vocabulary: each term's name and synonyms in every language.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A term in one language.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Word {
    /// Its name.
    pub name: String,
    /// Other names people use.
    #[serde(default)]
    pub synonyms: Vec<String>,
    /// One sentence that explains it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub explain: Option<String>,
}

/// A topic of the vocabulary: its terms in order, and their words per language.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Topic {
    /// Folder name.
    pub id: String,
    /// Term ids in the order in which pages list them.
    pub terms: Vec<String>,
    /// Language tag → term id → word.
    pub words: BTreeMap<String, BTreeMap<String, Word>>,
}
