//! The day on which a need is reached, if the person stays insured (or resident) in the deciding state.

use crate::case::Case;
use crate::insured::window_from;
use crate::pieces::Frame;
use crate::total::{Base, DAYS_AT_MOST};
use crate::totalise::Count;
use crate::truth::Standing;
use crate::{Amount, Condition, Day, Finding, Period, Truth, Unit};

/// The day, or none where no period of the deciding state runs now or where going on does not lead there.
///
/// A total only grows, so what is lacking is added to the day of the check. A reference period moves along and loses its oldest days:
/// it (with the months it is stretched by) is moved day by day, halving the distance, as far ahead as the need is long.
pub(crate) fn reached_on(count: &Count<'_>, condition: &Condition, finding: &Finding, stretch: i64) -> Option<Day> {
    let on = count.case.on;
    let (via, not_before) = (finding.via.as_deref(), condition.not_before);
    if !count.periods.iter().any(|period| goes_on(count, period)) {
        return None;
    }
    let Some(window) = finding.window else {
        return finding.short_by.and_then(|short| on.plus(short.whole(), short.unit));
    };
    let longer = |period: &Period| Period { to: period.to.filter(|_| !goes_on(count, period)), ..period.clone() };
    let periods: Vec<Period> = count.periods.iter().map(longer).collect();
    let standing = |days: i64| {
        let day = on.plus(days, Unit::Days)?;
        let from = window_from(day, window, stretch).max(not_before);
        let frame = Frame { from, to: day, on: day, ..count.frame };
        let case = Case { on: day, ..count.case };
        let then = Count { case, periods: &periods, pieces: frame.pieces(&periods), frame, ..*count };
        Some((via.map_or_else(|| then.alone(), |id| then.with(id)).standing, day))
    };
    let firm = |found: &(Standing, Day)| found.0 == Standing::firm(true);
    let roughly = |found: &(Standing, Day)| found.0.truth == Truth::Yes;
    first(ahead(count), |days| standing(days).filter(firm)).or_else(|| first(ahead(count), |days| standing(days).filter(roughly)))
}

/// Whether the period is one of the deciding state that runs on the day of the check.
fn goes_on(count: &Count<'_>, period: &Period) -> bool {
    let here = period.country == count.frame.own && !count.frame.is_refunded(&period.country);
    let on = count.case.on;
    here && period.from.is_some_and(|from| from <= on) && period.to.is_none_or(|to| to >= on)
}

/// How many days ahead to look: after so long the need is met by what comes, or never.
fn ahead(count: &Count<'_>) -> i64 {
    let need = Amount { value: count.need, unit: count.base.unit() }.whole() + 1;
    if count.base == Base::Days { need } else { need * i64::from(DAYS_AT_MOST) }
}

/// The day of the least number of days, up to `most`, for which `reached` finds one; once found it is found for all larger ones.
fn first(most: i64, reached: impl Fn(i64) -> Option<(Standing, Day)>) -> Option<Day> {
    let (mut low, mut high) = (0, most);
    let (_, mut day) = reached(high)?;
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        match reached(middle) {
            Some((_, found)) => (high, day) = (middle, found),
            None => low = middle,
        }
    }
    Some(day)
}
