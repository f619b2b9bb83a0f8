//! Stretches of days on one time line: overlaps removed, counted in calendar months and in days.

use crate::Day;
use std::collections::BTreeMap;

/// Days in a month where partly covered months are put together (Reg. (EC) 987/2009, art. 13(3)).
const MONTH_OF_DAYS: u32 = 30;

/// An uninterrupted stretch; both days belong to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Stretch {
    pub(crate) from: Day,
    pub(crate) to: Day,
}

/// How much time a set of stretches covers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Measure {
    /// Calendar months of which at least one day is covered.
    pub(crate) months: u32,
    /// Months that stand firm: those covered from end to end, and thirty days of the others for one.
    pub(crate) firm_months: u32,
    /// Days.
    pub(crate) days: u32,
}

/// The stretches in order, overlaps removed.
pub(crate) fn merged(mut stretches: Vec<Stretch>) -> Vec<Stretch> {
    stretches.sort_unstable();
    let mut merged: Vec<Stretch> = Vec::new();
    for stretch in stretches {
        match merged.last_mut() {
            Some(last) if stretch.from <= last.to.next() => last.to = last.to.max(stretch.to),
            _ => merged.push(stretch),
        }
    }
    merged
}

/// The covered days of every calendar month that has one, by [`Day::month`].
pub(crate) fn days_by_month(stretches: Vec<Stretch>) -> BTreeMap<i32, u32> {
    let mut months = BTreeMap::new();
    for stretch in merged(stretches) {
        let mut from = stretch.from;
        while from <= stretch.to {
            let to = from.last_of_month().min(stretch.to);
            *months.entry(from.month()).or_insert(0) += from.days_to(to).unsigned_abs() + 1;
            if to == to.next() {
                break;
            }
            from = to.next();
        }
    }
    months
}

/// What the stretches cover together.
pub(crate) fn measure(stretches: Vec<Stretch>) -> Measure {
    let mut measure = Measure::default();
    let mut loose_days = 0;
    for (month, days) in days_by_month(stretches) {
        measure.months += 1;
        measure.days += days;
        if days >= days_in(month) {
            measure.firm_months += 1;
        } else {
            loose_days += days;
        }
    }
    measure.firm_months += loose_days / MONTH_OF_DAYS;
    measure
}

/// Days of the calendar month that [`Day::month`] numbers.
fn days_in(month: i32) -> u32 {
    let year = month.div_euclid(12);
    match month.rem_euclid(12) {
        1 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        1 => 28,
        3 | 5 | 8 | 10 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn stretch(from: &str, to: &str) -> Stretch {
        Stretch { from: Day::parse(from).unwrap(), to: Day::parse(to).unwrap() }
    }

    #[test]
    fn overlaps_count_once() {
        let counted = measure(vec![stretch("2025-02-01", "2025-04-30"), stretch("2025-01-01", "2025-03-31")]);
        assert_eq!(counted, Measure { months: 4, firm_months: 4, days: 120 });
    }

    #[test]
    fn a_month_counts_with_any_day_but_stands_firm_only_when_full() {
        let counted = measure(vec![stretch("2025-01-31", "2025-03-01")]);
        assert_eq!(counted, Measure { months: 3, firm_months: 1, days: 30 });
    }

    #[test]
    fn thirty_loose_days_are_a_month() {
        assert_eq!(measure(vec![stretch("2025-01-16", "2025-02-14")]).firm_months, 1);
        assert_eq!(measure(vec![stretch("2025-01-16", "2025-02-13")]).firm_months, 0);
    }

    #[test]
    fn neighbours_join_and_leap_years_count() {
        assert_eq!(merged(vec![stretch("2024-02-01", "2024-02-29"), stretch("2024-03-01", "2024-03-02")]).len(), 1);
        assert_eq!(measure(vec![stretch("2024-02-01", "2024-02-28")]).firm_months, 0);
        assert_eq!(measure(vec![stretch("2023-02-01", "2023-02-28")]).firm_months, 1);
        for month in ["2000-02-01", "1900-02-01", "2025-04-10", "2025-12-31", "2025-11-30"] {
            let day = Day::parse(month).unwrap();
            assert_eq!(days_in(day.month()), u32::from(day.0.days_in_month().unsigned_abs()));
        }
    }

    #[test]
    fn the_end_of_the_calendar_is_an_end() {
        assert_eq!(measure(vec![stretch("9999-12-30", "9999-12-31")]).days, 2);
    }
}
