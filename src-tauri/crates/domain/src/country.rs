//! Countries and corridors between them.

use crate::{Day, Lang, Review};
use serde::{Deserialize, Serialize};

/// `country.toml`; its words are a [`crate::Doc`] a language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Country {
    /// ISO 3166-1 alpha-2, lower case; filled in by the compiler.
    #[serde(default)]
    pub id: String,
    /// The languages its offices use.
    pub official_languages: Vec<Lang>,
    /// Whether people come, go or both.
    pub side: Side,
    /// Regions it belongs to.
    #[serde(default)]
    pub regions: Vec<String>,
    /// The day it was checked.
    pub checked_on: Day,
    /// How far it has been read.
    pub review: Review,
    /// Source ids.
    pub sources: Vec<String>,
    /// Emergency numbers.
    #[serde(default)]
    pub emergency: Vec<Emergency>,
}

/// Which side of migration a country's pages speak to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// People come to work here.
    Destination,
    /// People leave from here.
    Origin,
    /// Both.
    Both,
}

/// An emergency number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Emergency {
    /// `any`, `police`, `ambulance`, `fire`, `trafficking`, `women` or `children`.
    pub kind: EmergencyKind,
    /// As dialled in the country.
    pub number: String,
    /// Source id.
    pub cite: String,
}

/// Who answers an emergency number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // the names say it
pub enum EmergencyKind {
    Any,
    Police,
    Ambulance,
    Fire,
    Trafficking,
    Women,
    Children,
}

/// `corridor.toml`: from one country to another; its words are a [`crate::Doc`] a language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Corridor {
    /// `np-kw`; filled in by the compiler.
    #[serde(default)]
    pub id: String,
    /// Country of origin.
    pub from: String,
    /// Country of destination.
    pub to: String,
    /// Terms of the vocabulary `sectors`.
    #[serde(default)]
    pub sectors: Vec<String>,
    /// Agreement ids.
    #[serde(default)]
    pub agreements: Vec<String>,
    /// Guide ids, the most telling first.
    #[serde(default)]
    pub guides: Vec<String>,
    /// Checklist ids.
    #[serde(default)]
    pub checklists: Vec<String>,
    /// Contact ids, at both ends.
    #[serde(default)]
    pub contacts: Vec<String>,
    /// Ids of warnings; their words stand in the texts.
    #[serde(default)]
    pub warnings: Vec<String>,
    /// Languages spoken along it.
    #[serde(default)]
    pub languages: Vec<Lang>,
    /// The day it was checked.
    pub checked_on: Day,
    /// How far it has been read.
    pub review: Review,
    /// Source ids.
    pub sources: Vec<String>,
}
