//! A rule that can be evaluated: the words of `benefit.toml`, checked, with the logic parsed.

use crate::{Claiming, Condition, Confidence, DatedNumber, Day, Deadline, Effect, Expr, Kind, Logic, Turns, Unit};
use serde::Serialize;

/// What a rule is made from, borrowed from the file it was read from.
#[derive(Clone, Copy, Debug)]
pub struct RuleSource<'a> {
    /// Benefit id, `<cc>.<name>`.
    pub id: &'a str,
    /// The deciding state: ISO 3166-1 alpha-2, lower case.
    pub country: &'a str,
    /// Branch of social security.
    pub branch: &'a str,
    /// The logic; none only where `exists` is false.
    pub logic: Option<&'a Logic>,
    /// Dated numbers.
    pub numbers: &'a [DatedNumber],
    /// Conditions.
    pub conditions: &'a [Condition],
    /// Effects.
    pub effects: &'a [Effect],
    /// Deadlines.
    pub deadlines: &'a [Deadline],
    /// Claiming notes.
    pub claiming: &'a [Claiming],
    /// How sure the sources are.
    pub confidence: Confidence,
    /// First day on which the rule holds.
    pub valid_from: Option<Day>,
    /// The day by which it should be checked again.
    pub review_by: Option<Day>,
    /// Whether the state has the benefit at all.
    pub exists: bool,
}

/// A checked rule. Serialised it is the *compiled form* that `check-engine.js` reads: the same fields, the logic as a tree.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Rule {
    pub(crate) id: String,
    pub(crate) country: String,
    pub(crate) branch: String,
    pub(crate) logic: Option<Expr>,
    pub(crate) numbers: Vec<DatedNumber>,
    pub(crate) conditions: Vec<Condition>,
    pub(crate) effects: Vec<ParsedEffect>,
    pub(crate) deadlines: Vec<Deadline>,
    pub(crate) claiming: Vec<Claiming>,
    pub(crate) confidence: Confidence,
    pub(crate) valid_from: Option<Day>,
    pub(crate) review_by: Option<Day>,
    pub(crate) exists: bool,
}

/// An effect with its expression parsed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ParsedEffect {
    /// Name; its text stands in the language files.
    pub id: String,
    /// When it is met.
    pub when: Expr,
    /// What it does.
    pub turns: Turns,
    /// Source ids.
    pub cite: Vec<String>,
}

impl Rule {
    /// Benefit id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The deciding state.
    #[must_use]
    pub fn country(&self) -> &str {
        &self.country
    }

    /// Branch of social security.
    #[must_use]
    pub fn branch(&self) -> &str {
        &self.branch
    }

    /// The logic; none where the state has no such benefit.
    #[must_use]
    pub fn logic(&self) -> Option<&Expr> {
        self.logic.as_ref()
    }

    /// Conditions, in the order of the file.
    #[must_use]
    pub fn conditions(&self) -> &[Condition] {
        &self.conditions
    }

    /// Effects, in the order of the file.
    #[must_use]
    pub fn effects(&self) -> &[ParsedEffect] {
        &self.effects
    }

    /// Dated numbers, in the order of the file.
    #[must_use]
    pub fn numbers(&self) -> &[DatedNumber] {
        &self.numbers
    }

    /// The dated number of that id.
    #[must_use]
    pub fn number(&self, id: Option<&str>) -> Option<&DatedNumber> {
        self.numbers.iter().find(|number| Some(number.id.as_str()) == id)
    }

    /// The number of a condition that asks for an age in months or by the day of birth, which the age in years alone cannot always tell.
    pub(crate) fn exact_age(&self, condition: &Condition) -> Option<&DatedNumber> {
        let number = self.number(condition.number.as_deref())?;
        let exact = number.by.is_some() || number.unit != Unit::Years;
        (condition.kind == Kind::AgeAtLeast && exact).then_some(number)
    }

    /// The compiled form as JSON, for `check-engine.js`.
    #[must_use]
    pub fn to_json(&self) -> serde_json::Value {
        serde_json::to_value(self).unwrap_or_default()
    }
}

impl DatedNumber {
    /// The value that holds on `day`, or for those born on it; `None` before the first row.
    #[must_use]
    pub fn on(&self, day: Day) -> Option<f64> {
        self.values.iter().rev().find(|row| row.from <= day).map(|row| row.value)
    }
}
