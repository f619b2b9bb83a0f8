//! One person, one rule, one day: what every condition is judged by.

use crate::{Amount, Day, Facts, Rule, World};

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
        let number = self.rule.number(id)?;
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
