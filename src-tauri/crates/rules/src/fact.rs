//! Facts: what a person has told, each of a declared kind, and what "not known" means.

use crate::{Day, Unit};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What kind of answer a fact has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FactKind {
    /// `true` or `false`.
    YesNo,
    /// One term of a vocabulary.
    Choice,
    /// Any number of terms of a vocabulary.
    Choices,
    /// One country.
    Country,
    /// Any number of countries.
    Countries,
    /// One day.
    Date,
    /// A number in the fact's unit.
    Number,
    /// Stretches of time in countries.
    Periods,
}

/// A question of `content/facts`: its kind, its limits, and how hard it is to answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactDef {
    /// Name, the same in every rule.
    pub id: String,
    /// Kind of answer.
    #[serde(rename = "type")]
    pub kind: FactKind,
    /// For choices: the vocabulary topic whose terms are the answers. For periods: that of the papers that can show them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vocabulary: Option<String>,
    /// For choices: a subset of that topic's terms, in this order (empty: all).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<String>,
    /// For numbers: what is counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Unit>,
    /// For numbers: the least that is possible.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<f64>,
    /// For numbers: the most that is possible.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
    /// From 1 (easy to answer) to 5 (hard or private).
    pub cost: u8,
    /// Asked late, always optional, with the reason shown.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub private: bool,
}

/// An answer. In JSON it is the bare value: `true`, `"domestic"`, `["pl"]`, `"2026-08-20"`, `12`, `[{"country": "pl", …}]`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Value {
    /// Yes or no.
    YesNo(bool),
    /// One term.
    Choice(String),
    /// Several terms; empty means *none of them*.
    Choices(Vec<String>),
    /// One country, ISO 3166-1 alpha-2, lower case.
    Country(String),
    /// Several countries; empty means *none* (for nationalities: stateless).
    Countries(Vec<String>),
    /// One day.
    Date(Day),
    /// A number in the fact's unit.
    Number(f64),
    /// Stretches of time; empty means *none at all*.
    Periods(Vec<Period>),
}

/// A stretch of time in one country: insured (contribution period) or resident.
///
/// Either `from` (and `to`, or none while it still runs), or a number of `months` whose dates are not known, or neither: the person
/// was there, for a time not known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// ISO 3166-1 alpha-2, lower case.
    pub country: String,
    /// First day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// Last day, which belongs to it; none with a `from`: it still runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Day>,
    /// Calendar months, where the dates are not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u32>,
    /// Scheme or kind of insurance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scheme: Option<String>,
    /// Whether the dates or the count are only roughly right.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub about: bool,
    /// The paper that shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proof: Option<String>,
}

/// Everything known about one person. A fact that is not in it is not known: never zero, never no.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Facts {
    known: BTreeMap<String, Value>,
}

impl Facts {
    /// The answer to `id`, or `None` where it is not known.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Value> {
        self.known.get(id)
    }

    /// Sets one answer, without checking it against its definition; [`Facts::from_json`] checks.
    pub fn set(&mut self, id: impl Into<String>, value: Value) {
        self.known.insert(id.into(), value);
    }

    /// Makes one fact unknown again.
    pub fn forget(&mut self, id: &str) {
        self.known.remove(id);
    }

    /// The ids of the known facts, in alphabetical order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.known.keys().map(String::as_str)
    }

    /// Whether nothing is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.known.is_empty()
    }

    pub(crate) fn yes_no(&self, id: &str) -> Option<bool> {
        match self.get(id)? {
            Value::YesNo(answer) => Some(*answer),
            _ => None,
        }
    }

    /// The terms or countries answered; one answer is a list of one.
    pub(crate) fn chosen(&self, id: &str) -> Option<&[String]> {
        match self.get(id)? {
            Value::Choice(one) | Value::Country(one) => Some(std::slice::from_ref(one)),
            Value::Choices(many) | Value::Countries(many) => Some(many),
            _ => None,
        }
    }

    pub(crate) fn date(&self, id: &str) -> Option<Day> {
        match self.get(id)? {
            Value::Date(day) => Some(*day),
            _ => None,
        }
    }

    pub(crate) fn number(&self, id: &str) -> Option<f64> {
        match self.get(id)? {
            Value::Number(number) => Some(*number),
            _ => None,
        }
    }

    pub(crate) fn periods(&self, id: &str) -> Option<&[Period]> {
        match self.get(id)? {
            Value::Periods(periods) => Some(periods),
            _ => None,
        }
    }
}
