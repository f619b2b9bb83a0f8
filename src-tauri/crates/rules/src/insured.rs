//! Conditions on insured and resident time: reads the facts, lets [`Count`] add up, writes down the best way.

use crate::case::Case;
use crate::pieces::Frame;
use crate::reached::reached_on;
use crate::total::{Base, DAYS_AT_MOST};
use crate::totalise::{Alternative, Count};
use crate::truth::Standing;
use crate::unit::LONGEST_YEARS;
use crate::{Agreement, Amount, Condition, Day, Finding, Note, Period, Truth, Unit, agreement, terms};

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
    let stretch = stretch(case, condition, finding);
    finding.window_from = finding.window.and_then(|window| window_from(end, window, stretch));
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
        cap: cap(finding.window, stretch, base),
    };
    decide(&count, condition, finding);
    if condition.ends_at.is_none() && finding.short_by.is_some() {
        finding.reached_on = reached_on(&count, condition, finding, stretch);
    }
    // A longer window can only help: until the answer is known, a no is open and a rough yes may become firm.
    let open = finding.standing() != Standing::firm(true);
    if let Some(id) = condition.stretch.as_deref().filter(|id| open && case.facts.number(id).is_none()) {
        finding.read::<()>(id, None);
        if finding.truth != Truth::Yes {
            finding.decide(Standing::UNKNOWN);
        }
    }
}

/// Months by which the person's window is longer; none where that is not known: then the plain window is tried.
fn stretch(case: Case<'_>, condition: &Condition, finding: &mut Finding) -> i64 {
    let Some((id, months)) = condition.stretch.as_deref().and_then(|id| Some((id, case.facts.number(id)?))) else { return 0 };
    finding.read(id, Some(()));
    Amount { value: months.clamp(0.0, LONGEST_YEARS * 12.0), unit: Unit::Months }.whole()
}

/// The first day of a window that ends on `end` and is `stretch` months longer than the law's.
pub(crate) fn window_from(end: Day, window: Amount, stretch: i64) -> Option<Day> {
    end.next().plus(-window.whole(), window.unit)?.plus(-stretch, Unit::Months)
}

fn frame<'a>(case: Case<'a>, condition: &'a Condition, finding: &mut Finding, end: Day) -> Frame<'a> {
    let refundable = condition.fact() == Some(terms::CONTRIBUTION_PERIODS);
    let refunded = case.facts.chosen(terms::REFUNDED_COUNTRIES).filter(|_| refundable);
    if refunded.is_some() {
        finding.facts.push(terms::REFUNDED_COUNTRIES.to_owned());
    }
    Frame {
        own: &case.rule.country,
        from: finding.window_from.max(condition.not_before),
        to: end,
        on: case.on,
        window: finding.window.is_some(),
        schemes: &condition.schemes,
        refunded,
        refundable,
    }
}

/// The length of the reference period in the base unit: a window that begins in mid-month touches one calendar month too many.
fn cap(window: Option<Amount>, stretch: i64, base: Base) -> Option<u32> {
    let window = window?;
    let (_, step) = Base::of(window.unit).filter(|(unit, _)| *unit == base)?;
    let more = stretch * if base == Base::Months { 1 } else { i64::from(DAYS_AT_MOST) };
    u32::try_from(window.whole() * i64::from(step) + more).ok()
}

/// Tries the own periods alone, then each agreement, and writes down the best.
fn decide(count: &Count<'_>, condition: &Condition, finding: &mut Finding) {
    let mut ways = vec![count.alone()];
    if ways.iter().any(|alone| alone.standing == Standing::firm(true)) {
        finding.note((!condition.aggregate.is_empty()).then_some(Note::NationalLawAlone));
    } else {
        let (own, world) = (count.frame.own, count.case.world);
        let worked_in = || count.periods.iter().map(|period| period.country.as_str());
        let of_a_country_worked_in =
            |agreement: &Agreement| worked_in().any(|other| agreement.pairs(own, other) && agreement.ever_party(other, world));
        let all = condition.aggregate.iter().any(|id| id == agreement::ALL);
        let named = agreement::named(&condition.aggregate, count.case.rule, count.case.world).into_iter();
        let worth_trying = named.filter(|(_, agreement)| !all || agreement.is_none_or(of_a_country_worked_in));
        ways.extend(worth_trying.map(|(id, _)| count.with(id)));
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
