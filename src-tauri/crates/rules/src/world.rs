//! What the rules of all countries share: named lists of countries and agreements between countries.

use crate::{Day, FactDef, Unit};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A named list of countries (`eu`, `gcc`), each membership with its days.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// Name, without the `@`.
    pub id: String,
    /// The day the list was checked.
    pub checked_on: Day,
    /// Source id.
    pub source: String,
    /// Who belongs to it, since when and until when.
    pub members: Vec<Membership>,
    /// Ids of guides on what it does for people; with one, the region has a page, and a name in the vocabulary `regions`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub guides: Vec<String>,
    /// Ids of agreements that matter in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agreements: Vec<String>,
    /// Ids of sources of what its page says, besides those of its guides.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
}

impl Region {
    /// Whether it has a page of its own, and is not only a list for rules.
    #[must_use]
    pub fn has_page(&self) -> bool {
        !self.guides.is_empty()
    }
}

/// A country's time in a region or an agreement; both days belong to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Membership {
    /// ISO 3166-1 alpha-2, lower case.
    pub country: String,
    /// First day.
    pub from: Day,
    /// Last day; none: it lasts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Day>,
    /// Source id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cite: Option<String>,
}

/// What kind of agreement it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AgreementKind {
    /// Coordinates social security: only these can add periods.
    SocialSecurity,
    /// Between states, on recruitment and work.
    Labour,
    /// Between unions.
    Union,
    /// A state's own scheme for its people abroad.
    OwnScheme,
}

/// Whom an agreement covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Persons {
    /// Citizens of the parties.
    Nationals,
    /// Recognised refugees who live in a party.
    Refugees,
    /// Stateless persons who live in a party.
    Stateless,
    /// Citizens of other states who live lawfully in a party.
    ThirdCountry,
    /// Workers sent by their employer.
    Posted,
    /// Whoever was insured in a party.
    Everyone,
}

/// An own-state minimum: months in the deciding state below which it pays no separate benefit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnMinimum {
    /// Branch id.
    pub branch: String,
    /// Months of the deciding state's own periods.
    pub months: u32,
    /// Source id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cite: Option<String>,
    /// The unit in which the agreement itself counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Unit>,
}

/// An agreement as data: who is party, since when, for which branches and persons, and what it does.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// Folder name; filled in by the compiler.
    #[serde(default)]
    pub id: String,
    /// What it is.
    pub kind: AgreementKind,
    /// Single parties with their days.
    #[serde(default)]
    pub parties: Vec<Membership>,
    /// Regions whose members are parties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// First day of the region's membership in the agreement (single parties carry their own).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// Last day, where it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Day>,
    /// Countries of the region that stay outside (Denmark and Reg. 1231/2010).
    #[serde(default)]
    pub except: Vec<String>,
    /// The one country of a treaty between it and a group (the United Kingdom and the EU): the treaty joins that country with each
    /// other party, never two of the others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hub: Option<String>,
    /// Branch ids it covers.
    #[serde(default)]
    pub branches: Vec<String>,
    /// Whom it covers.
    #[serde(default)]
    pub persons: Vec<Persons>,
    /// Branches for which periods are added only if the person was last insured in the deciding state.
    #[serde(default)]
    pub last_insured_here: Vec<String>,
    /// Own-state minimums.
    #[serde(default)]
    pub minimum: Vec<OwnMinimum>,
    /// Whether periods are added together.
    #[serde(default)]
    pub adds_periods: bool,
    /// Whether benefits are paid abroad.
    #[serde(default)]
    pub exports: bool,
    /// Branch ids whose export stops after some months.
    #[serde(default)]
    pub export_months: Vec<OwnMinimum>,
    /// `confirmed` or `unconfirmed`: an unconfirmed agreement can only lead to *likely*.
    pub state: Confirmed,
    /// Whether it is history (shown, never applied).
    #[serde(default)]
    pub historic: bool,
    /// The day it was checked.
    pub checked_on: Day,
    /// Review state: `draft`, `checked` or `reviewed-by-lawyer`.
    pub review: String,
    /// Source ids.
    pub sources: Vec<String>,
}

/// Whether a fact was confirmed at a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confirmed {
    /// Read at a source that is named.
    Confirmed,
    /// Part of it was.
    Partly,
    /// General knowledge, to be checked.
    Unconfirmed,
}

/// Everything the rules of one check share.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct World {
    /// Named lists of countries.
    pub regions: Vec<Region>,
    /// Agreements between countries.
    pub agreements: Vec<Agreement>,
    /// How hard each fact is to answer, from 1 to 5: what is missing is listed cheapest first. [`World::with_costs`] fills it.
    #[serde(default)]
    pub costs: BTreeMap<String, u8>,
}

impl World {
    /// The cost of a fact that no definition names: the middle.
    const MIDDLE: u8 = 3;

    /// The same world, knowing how hard each fact is to answer.
    #[must_use]
    pub fn with_costs(mut self, defs: &[FactDef]) -> Self {
        self.costs = defs.iter().map(|def| (def.id.clone(), def.cost)).collect();
        self
    }

    /// The part of the world that the rules of one state can ask for: the agreements it is or was party to, and all regions.
    #[must_use]
    pub fn of_country(&self, country: &str) -> Self {
        let party = |agreement: &&Agreement| agreement.ever_party(country, self);
        Self {
            regions: self.regions.clone(),
            agreements: self.agreements.iter().filter(party).cloned().collect(),
            costs: self.costs.clone(),
        }
    }

    pub(crate) fn cost(&self, fact: &str) -> u8 {
        self.costs.get(fact).copied().unwrap_or(Self::MIDDLE)
    }

    /// The agreement `id`, if it is in the pack.
    #[must_use]
    pub fn agreement(&self, id: &str) -> Option<&Agreement> {
        self.agreements.iter().find(|agreement| agreement.id == id)
    }

    /// The region `id` (without `@`), if it is in the pack.
    #[must_use]
    pub fn region(&self, id: &str) -> Option<&Region> {
        self.regions.iter().find(|region| region.id == id)
    }
}

impl Membership {
    /// Whether it holds on `day`; both its days belong to it.
    #[must_use]
    pub fn holds_on(&self, day: Day) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }
}

impl Region {
    /// Whether `country` belongs to it on `day`.
    #[must_use]
    pub fn has(&self, country: &str, day: Day) -> bool {
        self.members.iter().any(|member| member.country == country && member.holds_on(day))
    }
}
