//! Contacts: who stands with you, whom they take, and who sees your name.

use crate::{Confirmed, Day, Lang};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// In place of a page's date: it has none, or none is known.
pub const UNDATED: &str = "undated";

/// One union, advice line, office or organisation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Unique in the content folder.
    pub id: String,
    /// Country in lower case; none: worldwide. Filled in by the compiler from the folder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Its name in English.
    pub name: String,
    /// Its own name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub local_name: Option<String>,
    /// Term of the vocabulary `contact_kinds`.
    pub kind: String,
    /// Telephone numbers.
    #[serde(default)]
    pub phones: Vec<Phone>,
    /// Shown as text, never a link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// Shown as text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Where to go.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Languages spoken.
    #[serde(default)]
    pub languages: Vec<Lang>,
    /// Terms of the vocabulary `sectors`; empty: all.
    #[serde(default)]
    pub sectors: Vec<String>,
    /// Whether people without papers can turn to it.
    pub undocumented: Undocumented,
    /// Who sees the caller's name.
    pub sees_name: SeesName,
    /// Whether its details were confirmed.
    pub state: Confirmed,
    /// Which of them were.
    #[serde(default)]
    pub confirmed_fields: Vec<String>,
    /// The page they were read on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// The date on or of that page: a year, a month or a day, or [`UNDATED`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<String>,
    /// The day somebody last looked.
    pub checked_on: Day,
    /// Term of the vocabulary `cautions`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caution: Option<String>,
    /// Whom it serves, in words, per language.
    #[serde(default)]
    pub serves: BTreeMap<Lang, String>,
}

/// A number in international form, with spaces as it is spoken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phone {
    /// `+965 2221 5150`, or a short number such as `112`.
    pub number: String,
    /// What to know about this number (hours, a service, where it is free), per language; empty: nothing.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub label: BTreeMap<Lang, String>,
}

/// Whether people without papers can turn to a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Undocumented {
    /// It says so.
    Yes,
    /// It says that they cannot.
    No,
    /// It can harm them.
    Careful,
    /// Nothing was found.
    Unknown,
}

/// Who sees the caller's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SeesName {
    /// Only the people who answer.
    OnlyThem,
    /// Nobody needs to give a name, or it is kept secret.
    Confidential,
    /// The state learns it.
    Authority,
    /// The employer may learn it.
    Employer,
    /// Nothing was found.
    Unknown,
}
