//! Guides and words explained: pages of Markdown with their facts.

use crate::{Day, Review, Source};
use serde::{Deserialize, Serialize};

/// What a guide is about; its words are a [`crate::Doc`] a language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guide {
    /// Address: `kw-unpaid-wages`; filled in by the compiler.
    #[serde(default)]
    pub id: String,
    /// Country in lower case; none: for everywhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Countries a page for everywhere speaks of; empty: no one in particular.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<String>,
    /// Term of the vocabulary `topics`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<String>,
    /// Terms of the vocabulary `sectors`.
    #[serde(default)]
    pub audience: Vec<String>,
    /// Whether it speaks of Amparo and what it was made from, not of a reader's case: linked from About and found by its title and
    /// keywords alone.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub background: bool,
    /// The day its statements were checked.
    pub checked_on: Day,
    /// How far they have been read.
    pub review: Review,
    /// Source ids; at least one.
    pub sources: Vec<String>,
    /// Sources declared in the guide itself, for folders that hold nothing but guides.
    #[serde(default, skip_serializing)]
    pub source: Vec<Source>,
    /// Ids of benefits, guides, checklists and instruments to read next.
    #[serde(default)]
    pub related: Vec<String>,
    /// Official words that should find this page.
    #[serde(default)]
    pub keywords: Vec<String>,
    /// Languages in which its text exists; filled in by the compiler.
    #[serde(default)]
    pub languages: Vec<crate::Lang>,
}

impl Guide {
    /// Whether a reader in `country` (lower case) should see it: its own guides, and those for everywhere that name it or nobody.
    #[must_use]
    pub fn concerns(&self, country: &str) -> bool {
        match &self.country {
            Some(own) => own == country,
            None => self.countries.is_empty() || self.countries.iter().any(|c| c == country),
        }
    }
}

/// A definition of the brief or a word people meet; its words are a [`crate::Doc`] a language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Folder name; filled in by the compiler.
    #[serde(default)]
    pub id: String,
    /// Definition or word.
    pub kind: TermKind,
    /// The day it was checked.
    pub checked_on: Day,
    /// How far it has been read.
    pub review: Review,
    /// Source ids.
    pub sources: Vec<String>,
    /// What to read next.
    #[serde(default)]
    pub related: Vec<String>,
}

/// Two sorts of explained words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TermKind {
    /// One of the definitions the brief opens with.
    Definition,
    /// A word from letters, contracts and offices.
    Word,
}
