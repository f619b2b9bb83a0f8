//! The condition on the first contribution: laws often keep older rules for people who were insured before a day.

use crate::case::Case;
use crate::pieces::{Frame, Level, Piece};
use crate::truth::Standing;
use crate::{Condition, Finding, Note, terms};

/// Judges `first_insured_before`: a contribution period of the deciding state began before the day.
pub(crate) fn first_insured_before(case: Case<'_>, condition: &Condition, finding: &mut Finding) {
    let Some(turn) = condition.date else { return };
    let periods = finding.read(terms::CONTRIBUTION_PERIODS, case.facts.periods(terms::CONTRIBUTION_PERIODS));
    let Some(periods) = periods else { return };
    let refunded = case.facts.chosen(terms::REFUNDED_COUNTRIES);
    if refunded.is_some() {
        finding.facts.push(terms::REFUNDED_COUNTRIES.to_owned());
    }
    let frame = Frame {
        own: &case.rule.country,
        from: None,
        to: case.on,
        on: case.on,
        window: false,
        schemes: &condition.schemes,
        refunded,
        refundable: true,
    };
    let own: Vec<Piece> = frame.pieces(periods).into_iter().filter(|piece| piece.country == case.rule.country).collect();
    let began = |level| own.iter().any(|piece| piece.level <= level && piece.stretch.is_some_and(|s| s.from < turn));
    let open = own.iter().any(|piece| piece.more_possible != Some(0));
    let standing = match () {
        () if began(Level::Sure) => Standing::firm(true),
        () if began(Level::Expected) => Standing::firm(true).approximate(),
        () if open || began(Level::Possible) => Standing::UNKNOWN,
        () => Standing::firm(false),
    };
    finding.decide(standing);
    if standing.settled {
        return;
    }
    finding.note(own.iter().flat_map(|piece| piece.notes.iter().copied()));
    if finding.notes.contains(&Note::RefundNotAsked) {
        finding.read::<()>(terms::REFUNDED_COUNTRIES, None);
    }
    if finding.notes.iter().any(|note| *note != Note::RefundNotAsked) {
        finding.unclear.push(terms::CONTRIBUTION_PERIODS.to_owned());
    }
}
