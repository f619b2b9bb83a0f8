//! Insured or resident time added up, and whether it is enough.

use crate::pieces::{Level, Piece, covered};
use crate::truth::Standing;
use crate::{Note, Unit};
use std::collections::BTreeSet;

/// What one month without dates is in days: expected, and at most.
const DAYS_EXPECTED: u32 = 30;
pub(crate) const DAYS_AT_MOST: u32 = 31;

/// The unit in which time is added up: months and days do not convert into each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Base {
    Months,
    Days,
}

impl Base {
    /// The base of a unit, and how much of it one unit is.
    pub(crate) fn of(unit: Unit) -> Option<(Self, u32)> {
        let months = unit.in_months().map(|count| (Self::Months, count));
        months.or_else(|| unit.in_days().map(|count| (Self::Days, count)))
    }

    pub(crate) fn unit(self) -> Unit {
        match self {
            Self::Months => Unit::Months,
            Self::Days => Unit::Days,
        }
    }
}

/// Time added up in its base unit, overlaps removed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Total {
    /// Not in doubt.
    sure: u32,
    /// Not in doubt, if every calendar month counts that has one day.
    sure_with_partial: u32,
    /// If what the person said is roughly right.
    pub(crate) expected: u32,
    /// At most; `None`: no limit.
    possible: Option<u32>,
    /// Why the pieces that are not sure are not.
    notes: BTreeSet<Note>,
}

impl Total {
    /// Adds up `pieces`; `cap` is the length of the reference period in the same unit.
    pub(crate) fn of(pieces: &[&Piece], base: Base, cap: Option<u32>) -> Self {
        let count = |level| {
            let measure = covered(pieces.iter().copied(), level);
            match base {
                Base::Months => (measure.firm_months, measure.months),
                Base::Days => (measure.days, measure.days),
            }
        };
        let (expected, at_most) = match base {
            Base::Months => (1, 1),
            Base::Days => (DAYS_EXPECTED, DAYS_AT_MOST),
        };
        let add = |sum: u32, months: u32, days: u32| sum.saturating_add(months.saturating_mul(days));
        let more_expected = pieces.iter().fold(0, |sum, piece| add(sum, piece.more_expected, expected));
        let more_possible = pieces.iter().try_fold(0, |sum, piece| Some(add(sum, piece.more_possible?, at_most)));
        let capped = |total: u32| cap.map_or(total, |cap| total.min(cap));
        let (sure, sure_with_partial) = count(Level::Sure);
        Self {
            sure: capped(sure),
            sure_with_partial: capped(sure_with_partial),
            expected: capped(count(Level::Expected).1.saturating_add(more_expected)),
            possible: more_possible.map(|more| capped(count(Level::Possible).1.saturating_add(more))).or(cap),
            notes: pieces.iter().flat_map(|piece| piece.notes.iter().copied()).collect(),
        }
    }

    /// Whether it reaches `need` (in the base unit), and why that is not settled.
    pub(crate) fn reaches(&self, need: f64) -> (Standing, BTreeSet<Note>) {
        let roughly = Standing::firm(true).approximate();
        if f64::from(self.sure) >= need {
            (Standing::firm(true), BTreeSet::new())
        } else if f64::from(self.sure_with_partial) >= need {
            (roughly, BTreeSet::from([Note::PartialMonths]))
        } else if f64::from(self.expected) >= need {
            (roughly, self.notes.clone())
        } else if self.possible.is_some_and(|possible| f64::from(possible) < need) {
            (Standing::firm(false), BTreeSet::new())
        } else {
            (Standing::UNKNOWN, self.notes.clone())
        }
    }
}
