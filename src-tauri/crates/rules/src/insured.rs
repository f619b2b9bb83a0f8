//! Conditions on insured and resident time: reads the facts, lets [`Count`] add up, writes down the best way.

use crate::case::Case;
use crate::pieces::Frame;
use crate::total::Base;
use crate::totalise::{Alternative, Count};
use crate::truth::Standing;
use crate::{Amount, Condition, Day, Finding, Note, Period, Truth, terms};

/// Judges a condition of the kinds `insured_…` and `resident_…`.
pub(crate) fn insured(case: Case<'_>, condition: &Condition, finding: &mut Finding) {
    finding.need = case.number(condition.at_least.as_deref());
    finding.window = case.number(condition.window.as_deref());
    let Some(need) = finding.need.filter(|_| condition.window.is_none() || finding.window.is_some()) else {
        return finding.note([Note::NumberNotInForce]);
    };
    let fact = condition.fact().unwrap_or(terms::CONTRIBUTION_PERIODS);
    let periods = finding.read(fact, case.facts.periods(fact));
    let end = match &condition.ends_at {
        None => Some(case.on),
        Some(id) => finding.read(id, case.facts.date(id)),
    };
    if need.value > 0.0 && periods.is_some_and(<[Period]>::is_empty) {
        finding.missing.clear();
        return finding.decide(Standing::firm(false));
    }
    let (Some(periods), Some(end), Some((base, step))) = (periods, end, Base::of(need.unit)) else { return };
    finding.window_from = finding.window.and_then(|window| end.next().plus(-window.whole(), window.unit));
    if finding.window.is_some() && finding.window_from.is_none() {
        return finding.note([Note::NumberNotInForce]);
    }
    finding.window_to = finding.window.map(|_| end);
    let frame = frame(case, condition, finding, end);
    let count = Count {
        case,
        periods,
        pieces: frame.pieces(periods),
        frame,
        base,
        need: need.value * f64::from(step),
        cap: cap(finding.window, base),
    };
    decide(&count, condition, finding);
    if finding.window.is_none() && condition.ends_at.is_none() {
        finding.reached_on = reached_on(&count, finding.short_by);
    }
}

fn frame<'a>(case: Case<'a>, condition: &'a Condition, finding: &mut Finding, end: Day) -> Frame<'a> {
    let refundable = condition.fact() == Some(terms::CONTRIBUTION_PERIODS);
    let refunded = case.facts.chosen(terms::REFUNDED_COUNTRIES).filter(|_| refundable);
    if refunded.is_some() {
        finding.facts.push(terms::REFUNDED_COUNTRIES.to_owned());
    }
    Frame {
        own: &case.rule.country,
        from: finding.window_from,
        to: end,
        on: case.on,
        window: finding.window.is_some(),
        schemes: &condition.schemes,
        refunded,
        refundable,
    }
}

/// The length of the reference period in the base unit: a window that begins in mid-month touches one calendar month too many.
fn cap(window: Option<Amount>, base: Base) -> Option<u32> {
    let window = window?;
    let (_, step) = Base::of(window.unit).filter(|(unit, _)| *unit == base)?;
    u32::try_from(window.whole()).ok().map(|length| length * step)
}

/// Tries the own periods alone, then each agreement, and writes down the best.
fn decide(count: &Count<'_>, condition: &Condition, finding: &mut Finding) {
    let mut ways = vec![count.alone()];
    if ways.iter().any(|alone| alone.standing == Standing::firm(true)) {
        finding.note((!condition.aggregate.is_empty()).then_some(Note::NationalLawAlone));
    } else {
        ways.extend(condition.aggregate.iter().map(|id| count.with(id)));
    }
    let standing = Standing::any(&ways.iter().map(|way| way.standing).collect::<Vec<_>>());
    finding.decide(standing);
    finding.agreements = ways.iter().filter_map(Alternative::tried).collect();
    for fact in ways.iter().flat_map(|way| &way.facts) {
        finding.read(fact, Some(()));
    }
    if !standing.settled {
        for fact in ways.iter().filter(|way| !way.standing.settled).flat_map(|way| &way.missing) {
            finding.read::<()>(fact, None);
        }
    }
    if let Some(best) = best(&ways, standing) {
        write(count, best, finding);
    }
}

/// The way that shows why: the first that gives the result, or the one that comes nearest to a yes.
fn best(ways: &[Alternative], standing: Standing) -> Option<&Alternative> {
    let mut giving = ways.iter().filter(|way| way.standing == standing);
    if standing.truth == Truth::Yes {
        return giving.next();
    }
    giving.fold(None, |best: Option<&Alternative>, way| match best {
        Some(best) if best.total.expected >= way.total.expected => Some(best),
        _ => Some(way),
    })
}

fn write(count: &Count<'_>, best: &Alternative, finding: &mut Finding) {
    let amount = |value: f64| Amount { value, unit: count.base.unit() };
    let have = f64::from(best.total.expected);
    finding.have = Some(amount(have));
    finding.short_by = (finding.truth != Truth::Yes && have < count.need).then(|| amount(count.need - have));
    finding.via.clone_from(&best.via);
    finding.note(best.notes.iter().copied());
    (finding.own_months, finding.foreign) = {
        let (own, foreign) = count.by_country(best);
        (Some(own), foreign)
    };
    let rough = |note: &Note| matches!(note, Note::Approximate | Note::DatesNeeded);
    let inexact = |note: &Note| rough(note) || matches!(note, Note::SchemeUnknown | Note::PartialMonths);
    finding.about = !finding.settled && finding.notes.iter().any(rough);
    if !finding.settled && finding.notes.iter().any(inexact) {
        finding.unclear.extend(finding.facts.first().cloned());
    }
}

/// The day on which a total is reached, if the person stays insured (or resident) in the deciding state.
fn reached_on(count: &Count<'_>, short: Option<Amount>) -> Option<Day> {
    let on = count.case.on;
    let here = |period: &Period| period.country == count.frame.own && !count.frame.is_refunded(&period.country);
    let runs = |period: &Period| period.from.is_some_and(|from| from <= on) && period.to.is_none_or(|to| to >= on);
    let short = short.filter(|_| count.periods.iter().any(|period| here(period) && runs(period)))?;
    on.plus(short.whole(), short.unit)
}
