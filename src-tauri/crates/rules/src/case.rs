//! One person, one rule, one day: what every condition is judged by.

use crate::{Amount, Condition, Day, Facts, Finding, Note, Rule, Truth, World};
use crate::truth::Standing;
use std::collections::BTreeSet;

/// What every condition is judged by.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Case<'a> {
    pub(crate) rule: &'a Rule,
    pub(crate) facts: &'a Facts,
    pub(crate) world: &'a World,
    pub(crate) on: Day,
}

impl Case<'_> {
    /// The value of the dated number `id` on the day of the check.
    pub(crate) fn number(&self, id: Option<&str>) -> Option<Amount> {
        let number = self.rule.numbers.iter().find(|number| Some(number.id.as_str()) == id)?;
        Some(Amount { value: number.on(self.on)?, unit: number.unit })
    }
}

impl Amount {
    /// The whole number of units, for steps on the calendar.
    pub(crate) fn whole(self) -> i64 {
        // Numbers on the calendar are whole and below 200 years of days: `Rule::new` refuses others.
        #[allow(clippy::cast_possible_truncation)]
        let whole = self.value as i64;
        whole
    }
}

impl Finding {
    /// A finding that knows nothing yet.
    pub(crate) fn open(condition: &Condition) -> Self {
        Self {
            id: condition.id.clone(),
            truth: Truth::Unknown,
            settled: false,
            need: None,
            have: None,
            window: None,
            window_from: None,
            window_to: None,
            short_by: None,
            reached_on: None,
            facts: Vec::new(),
            missing: Vec::new(),
            unclear: Vec::new(),
            cite: condition.cite.clone(),
            via: None,
            agreements: Vec::new(),
            own_months: None,
            foreign: Vec::new(),
            about: false,
            notes: Vec::new(),
        }
    }

    pub(crate) fn standing(&self) -> Standing {
        Standing { truth: self.truth, settled: self.settled }
    }

    pub(crate) fn decide(&mut self, standing: Standing) {
        self.truth = standing.truth;
        self.settled = standing.settled;
    }

    /// Notes that the fact was read, or that it is missing; gives back what was read.
    pub(crate) fn read<T>(&mut self, fact: &str, value: Option<T>) -> Option<T> {
        let list = if value.is_some() { &mut self.facts } else { &mut self.missing };
        if !list.iter().any(|one| one == fact) {
            list.push(fact.to_owned());
        }
        value
    }

    pub(crate) fn note(&mut self, notes: impl IntoIterator<Item = Note>) {
        let all: BTreeSet<_> = self.notes.drain(..).chain(notes).collect();
        self.notes = all.into_iter().collect();
    }
}
