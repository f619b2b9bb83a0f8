//! The condition on absences: no gap in the time of residence longer than the law forgives.

use crate::case::Case;
use crate::pieces::{Frame, Level, Piece, stretches};
use crate::stretch::{Stretch, merged};
use crate::truth::Standing;
use crate::{Amount, Condition, Day, Finding, Note, Unit, terms};

/// Judges `absent_at_most`: in the reference period no stretch outside the deciding state is longer than the number.
pub(crate) fn absent_at_most(case: Case<'_>, condition: &Condition, finding: &mut Finding) {
    finding.need = case.number(condition.number.as_deref());
    finding.window = case.number(condition.window.as_deref());
    let (Some(need), Some(window)) = (finding.need, finding.window) else { return finding.note([Note::NumberNotInForce]) };
    let periods = finding.read(terms::RESIDENCE_PERIODS, case.facts.periods(terms::RESIDENCE_PERIODS));
    let end = match &condition.ends_at {
        None => Some(case.on),
        Some(id) => finding.read(id, case.facts.date(id)),
    };
    let (Some(periods), Some(end)) = (periods, end) else { return };
    let Some(from) = end.next().plus(-window.whole(), window.unit) else { return finding.note([Note::NumberNotInForce]) };
    (finding.window_from, finding.window_to) = (Some(from), Some(end));
    let frame = Frame {
        own: &case.rule.country,
        from: Some(from),
        to: end,
        on: case.on,
        window: true,
        schemes: &[],
        refunded: None,
        refundable: false,
    };
    let pieces: Vec<Piece> = frame.pieces(periods).into_iter().filter(|piece| piece.country == case.rule.country).collect();
    let frame = Stretch { from, to: end };
    let short_enough = |level| longest(frame, &pieces, level).is_none_or(|gap| !outlasts(gap, need));
    let undated = pieces.iter().any(|piece| piece.more_possible != Some(0));
    let standing = match () {
        () if short_enough(Level::Sure) => Standing::firm(true),
        () if short_enough(Level::Expected) => Standing::firm(true).approximate(),
        () if undated || short_enough(Level::Possible) => Standing::UNKNOWN,
        () => Standing::firm(false),
    };
    finding.decide(standing);
    let gap = longest(frame, &pieces, Level::Expected).map_or(0, |gap| gap.from.days_to(gap.to) + 1);
    finding.have = Some(Amount { value: f64::from(gap), unit: Unit::Days });
    if !standing.settled {
        finding.note(pieces.iter().flat_map(|piece| piece.notes.iter().copied()));
        finding.unclear.push(terms::RESIDENCE_PERIODS.to_owned());
    }
}

/// The longest stretch of `whole` that the pieces up to `level` leave free.
fn longest(whole: Stretch, pieces: &[Piece], level: Level) -> Option<Stretch> {
    let mut gaps = Vec::new();
    let mut from = whole.from;
    for here in merged(stretches(pieces.iter(), level)) {
        if from < here.from {
            gaps.push(Stretch { from, to: here.from.before() });
        }
        from = from.max(here.to.next());
    }
    if from <= whole.to {
        gaps.push(Stretch { from, to: whole.to });
    }
    gaps.into_iter().max_by_key(|gap: &Stretch| gap.from.days_to(gap.to))
}

/// Whether a gap is longer than `most`.
fn outlasts(gap: Stretch, most: Amount) -> bool {
    gap.from.plus(most.whole(), most.unit).is_some_and(|back: Day| back <= gap.to)
}
