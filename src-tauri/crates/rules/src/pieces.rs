//! Periods as pieces on the time line, each with how firmly it counts.

use crate::stretch::{Measure, Stretch, measure};
use crate::{Day, Note, Period};
use std::collections::BTreeSet;

/// How firmly a piece counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    /// Dated, past, not in doubt.
    Sure,
    /// Counts if what the person said is roughly right.
    Expected,
    /// May count.
    Possible,
}

/// A period as far as it counts, or may count, for one condition.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Piece {
    pub(crate) country: String,
    pub(crate) level: Level,
    /// Where it lies; none for months without dates.
    pub(crate) stretch: Option<Stretch>,
    /// Months without dates that are expected to count.
    pub(crate) more_expected: u32,
    /// Months without dates that may count; `None`: there is no limit.
    pub(crate) more_possible: Option<u32>,
    /// Why it is not sure.
    pub(crate) notes: BTreeSet<Note>,
}

/// What decides how periods count for one condition.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Frame<'a> {
    /// The deciding state.
    pub(crate) own: &'a str,
    /// First day that counts; none: no limit.
    pub(crate) from: Option<Day>,
    /// Last day that counts.
    pub(crate) to: Day,
    /// The day of the check: later days are plans.
    pub(crate) on: Day,
    /// Whether there is a reference period (months without dates then decide nothing).
    pub(crate) window: bool,
    /// Schemes that count; empty: all.
    pub(crate) schemes: &'a [String],
    /// Countries that refunded the contributions; `None`: not asked.
    pub(crate) refunded: Option<&'a [String]>,
    /// Whether a refund matters (contributions, not residence).
    pub(crate) refundable: bool,
}

impl Frame<'_> {
    /// The pieces of all `periods`. Refunded months of a rule without a window are not among them.
    pub(crate) fn pieces(&self, periods: &[Period]) -> Vec<Piece> {
        let dated: BTreeSet<&str> = periods.iter().filter(|p| p.from.is_some()).map(|p| p.country.as_str()).collect();
        periods.iter().flat_map(|period| self.period(period, dated.contains(period.country.as_str()))).collect()
    }

    /// Whether `country` paid the contributions back, as far as a refund ends periods here.
    pub(crate) fn is_refunded(&self, country: &str) -> bool {
        self.refundable && self.refunded.is_some_and(|countries| countries.iter().any(|one| one == country))
    }

    fn period(&self, period: &Period, country_has_dates: bool) -> Vec<Piece> {
        let Some((mut level, mut notes)) = self.doubts(period) else { return Vec::new() };
        let Some(from) = period.from else {
            let expected = period.months.filter(|_| !self.window && !country_has_dates && level < Level::Possible);
            notes.insert(Note::DatesNeeded);
            let more_possible = period.months.map(|months| if period.about { months.saturating_mul(2) } else { months });
            return vec![Piece {
                country: period.country.clone(),
                level: level.max(Level::Expected),
                stretch: None,
                more_expected: expected.unwrap_or(0),
                more_possible,
                notes,
            }];
        };
        let whole = Stretch { from, to: period.to.unwrap_or(self.to) };
        let mut more_possible = 0;
        if period.about {
            level = level.max(Level::Expected);
            notes.insert(Note::Approximate);
            more_possible = measure(if whole.from <= whole.to { vec![whole] } else { Vec::new() }).months;
        }
        self.dated(period, whole, (level, notes, more_possible))
    }

    /// The part up to the day of the check, and the planned part behind it.
    fn dated(&self, period: &Period, whole: Stretch, (level, notes, more): (Level, BTreeSet<Note>, u32)) -> Vec<Piece> {
        let clip = |from: Day, to: Day| {
            let stretch = Stretch { from: self.from.map_or(from, |start| start.max(from)), to: to.min(self.to) };
            (stretch.from <= stretch.to).then_some(stretch)
        };
        let piece = |stretch, level, notes, more| Piece {
            country: period.country.clone(),
            level,
            stretch,
            more_expected: 0,
            more_possible: Some(more),
            notes,
        };
        let past = clip(whole.from, whole.to.min(self.on));
        let plan = clip(whole.from.max(self.on.next()), whole.to);
        let mut pieces = Vec::new();
        if past.is_some() || more > 0 {
            pieces.push(piece(past, level, notes.clone(), more));
        }
        if let Some(plan) = plan {
            let notes = notes.into_iter().chain([Note::NotYetHappened]).collect();
            pieces.push(piece(Some(plan), level.max(Level::Expected), notes, 0));
        }
        pieces
    }

    /// How firmly a period counts by its scheme and by refunds; `None`: it does not.
    fn doubts(&self, period: &Period) -> Option<(Level, BTreeSet<Note>)> {
        let mut level = Level::Sure;
        let mut notes = BTreeSet::new();
        let own = period.country == self.own;
        let in_scheme = period.scheme.as_ref().map(|scheme| self.schemes.contains(scheme));
        if !self.schemes.is_empty() && in_scheme != Some(true) {
            if own && in_scheme == Some(false) {
                return None;
            }
            level = if own { Level::Possible } else { Level::Expected };
            notes.insert(Note::SchemeUnknown);
        }
        if self.is_refunded(&period.country) {
            if !self.window {
                return None;
            }
            level = Level::Possible;
            notes.insert(Note::Refunded);
        }
        if self.refundable && self.refunded.is_none() && !self.window {
            level = level.max(Level::Expected);
            notes.insert(Note::RefundNotAsked);
        }
        Some((level, notes))
    }
}

/// What the pieces up to `level` cover together on the time line, months without dates left out.
pub(crate) fn covered<'a>(pieces: impl Iterator<Item = &'a Piece>, level: Level) -> Measure {
    measure(stretches(pieces, level))
}

/// The stretches of the pieces up to `level`.
pub(crate) fn stretches<'a>(pieces: impl Iterator<Item = &'a Piece>, level: Level) -> Vec<Stretch> {
    pieces.filter(|piece| piece.level <= level).filter_map(|piece| piece.stretch).collect()
}
