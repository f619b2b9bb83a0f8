//! What the engine says, in the words of a language.

use super::Locale;
use amparo_domain::Day;
use amparo_domain::rules::{DatedNumber, Expr, ReasonCode, Turns, Unit};
use i18n_embed_fl::fl;

impl Locale {
    /// Why an outcome is not a plain yes or no.
    #[must_use]
    pub fn reason(&self, code: ReasonCode) -> String {
        let t = &self.t;
        match code {
            ReasonCode::NoSuchBenefit => fl!(t, "reason-no-such-benefit"),
            ReasonCode::NotYetInForce => fl!(t, "reason-not-yet-in-force"),
            ReasonCode::EffectBlocks => fl!(t, "reason-effect-blocks"),
            ReasonCode::EffectUncertain => fl!(t, "reason-effect-uncertain"),
            ReasonCode::EffectDelays => fl!(t, "reason-effect-delays"),
            ReasonCode::EffectUnknown => fl!(t, "reason-effect-unknown"),
            ReasonCode::DeadlinePassed => fl!(t, "reason-deadline-passed"),
            ReasonCode::DeadlineUnknown => fl!(t, "reason-deadline-unknown"),
            ReasonCode::Unsettled => fl!(t, "reason-unsettled"),
            ReasonCode::MediumConfidence => fl!(t, "reason-medium-confidence"),
            ReasonCode::LowConfidence => fl!(t, "reason-low-confidence"),
            ReasonCode::PastReview => fl!(t, "reason-past-review"),
        }
    }

    /// The rows of a table by the day of birth, one line each; nothing for numbers that go by the day of the check.
    #[must_use]
    pub fn births(&self, number: &DatedNumber) -> Vec<String> {
        let rows = number.values.iter().filter(|_| number.by.is_some());
        let mut lines: Vec<String> = Vec::new();
        for (at, row) in rows.enumerate() {
            let age = self.age(row.value, number.unit);
            lines.push(match number.values.get(at + 1) {
                Some(next) if at == 0 => fl!(self.t, "law-born-before", date = self.date(next.from), age = age),
                _ => fl!(self.t, "law-born-from", date = self.date(row.from), age = age),
            });
        }
        lines
    }

    /// An age: months as years and months.
    fn age(&self, value: f64, unit: Unit) -> String {
        if unit != Unit::Months {
            return self.amount(value, unit);
        }
        let (years, months) = ((value / 12.0).floor(), value % 12.0);
        let years = self.amount(years, Unit::Years);
        if months == 0.0 { years } else { self.list(&[years, self.amount(months, Unit::Months)]) }
    }

    /// How the parts of an expression are joined; `None` for a condition, which has none.
    #[must_use]
    pub fn joint(&self, expression: &Expr) -> Option<String> {
        match expression {
            Expr::All { .. } => Some(fl!(self.t, "logic-all")),
            Expr::Any { .. } => Some(fl!(self.t, "logic-any")),
            Expr::AtLeast { n, .. } => Some(fl!(self.t, "logic-at-least", n = n.to_string())),
            Expr::Not { .. } => Some(fl!(self.t, "logic-not")),
            Expr::Condition { .. } => None,
        }
    }

    /// The heading of a rule's own logic, or of an effect.
    #[must_use]
    pub fn when(&self, turns: Option<Turns>) -> String {
        let t = &self.t;
        match turns {
            None => fl!(t, "rule-entitled"),
            Some(Turns::No) => fl!(t, "rule-taken-away"),
            Some(Turns::Likely) => fl!(t, "rule-likely"),
            Some(Turns::CannotTell) => fl!(t, "rule-cannot-tell"),
            Some(Turns::Delayed) => fl!(t, "rule-later"),
            Some(Turns::Warning) => fl!(t, "rule-warning"),
        }
    }

    /// That months abroad count: by the named agreement, or by every one that binds the country.
    #[must_use]
    pub fn months_abroad(&self, agreement: Option<&str>) -> String {
        match agreement {
            Some(name) => fl!(self.t, "rule-abroad-by", agreement = name),
            None => fl!(self.t, "rule-abroad"),
        }
    }

    /// Before time limits.
    #[must_use]
    pub fn by_when(&self) -> String {
        fl!(self.t, "benefit-deadline")
    }

    /// Before notes on claiming.
    #[must_use]
    pub fn will_it_hurt(&self) -> String {
        fl!(self.t, "benefit-hurt")
    }

    /// When a rule was checked, and by when it must be again.
    #[must_use]
    pub fn checked(&self, on: Day, again: Day) -> String {
        fl!(self.t, "rule-checked", on = self.date(on), again = self.date(again))
    }
}
