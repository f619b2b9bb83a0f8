//! Conditions on agreements alone: whether one covers the person, and whether a benefit is paid in another country.

use crate::agreement::named;
use crate::case::Case;
use crate::truth::Standing;
use crate::{Agreement, AgreementTried, Condition, Finding, Note, Truth, terms};

/// How it went with one agreement: its standing, what to say, and the facts that are missing to tell.
type Tried = (Standing, Vec<Note>, Vec<&'static str>);

/// An agreement binds this state and a state where the person was insured or of which they are a citizen, and covers branch and person.
pub(crate) fn covered(case: Case<'_>, condition: &Condition, finding: &mut Finding) {
    each(case, condition, finding, |agreement| {
        partner(case, |country| agreement.joins(&case.rule.country, country, case.on, case.world) == Truth::Yes)
    });
    if case.facts.periods(terms::CONTRIBUTION_PERIODS).is_some() {
        finding.read(terms::CONTRIBUTION_PERIODS, Some(()));
    }
}

/// The person moves nowhere, or an agreement that pays benefits abroad binds this state and the one to which they move.
pub(crate) fn export_allowed(case: Case<'_>, condition: &Condition, finding: &mut Finding) {
    let Some([to]) = finding.read(terms::MOVING_TO, case.facts.chosen(terms::MOVING_TO)) else { return };
    if *to == case.rule.country {
        return finding.decide(Standing::firm(true));
    }
    each(case, condition, finding, |agreement| {
        let bound = Standing::of(agreement.joins(&case.rule.country, to, case.on, case.world));
        (Standing::all(&[Standing::firm(agreement.exports), bound]), Vec::new())
    });
}

/// Tries every agreement of the condition: `other` says whether it reaches the other state. One is enough.
fn each(
    case: Case<'_>,
    condition: &Condition,
    finding: &mut Finding,
    other: impl Fn(&Agreement) -> (Standing, Vec<&'static str>),
) {
    let mut tried: Vec<(&str, Tried)> = Vec::new();
    for (id, agreement) in named(&condition.agreement, case.rule, case.world) {
        let Some(agreement) = agreement else {
            tried.push((id, (Standing::UNKNOWN, vec![Note::NotInPack], Vec::new())));
            continue;
        };
        let coverage = agreement.covers(&case.rule.country, &case.rule.branch, case.facts, case.world, case.on);
        let (reaches, asked) = other(agreement);
        let standing = Standing::all(&[coverage.standing, reaches]);
        coverage.facts.iter().for_each(|fact| _ = finding.read(fact, Some(())));
        let missing = if standing.settled { Vec::new() } else { coverage.missing.into_iter().chain(asked).collect() };
        tried.push((id, (standing, coverage.notes, missing)));
    }
    let standing = Standing::any(&tried.iter().map(|(_, (standing, ..))| *standing).collect::<Vec<_>>());
    finding.decide(standing);
    if !standing.settled {
        for fact in tried.iter().flat_map(|(_, (.., missing))| missing) {
            finding.read::<()>(fact, None);
        }
    }
    if let Some((id, (_, notes, _))) = tried.iter().find(|(_, (one, ..))| *one == standing) {
        finding.via = (standing.truth == Truth::Yes).then(|| (*id).to_owned());
        finding.note(notes.iter().copied());
    }
    let result = |(id, (standing, notes, _)): (&str, Tried)| AgreementTried {
        id: id.to_owned(),
        truth: standing.truth,
        settled: standing.settled,
        notes,
    };
    finding.agreements = tried.into_iter().map(result).collect();
}

/// Whether the person was insured in, or is a citizen of, another state that is bound; and the facts that are missing to tell.
fn partner(case: Case<'_>, bound: impl Fn(&str) -> bool) -> (Standing, Vec<&'static str>) {
    let insured = case.facts.periods(terms::CONTRIBUTION_PERIODS).map(|all| all.iter().any(|period| bound(&period.country)));
    let citizen = case.facts.chosen(terms::NATIONALITIES).map(|all| all.iter().any(|country| bound(country)));
    let part = |known: Option<bool>| known.map_or(Standing::UNKNOWN, Standing::firm);
    let standing = Standing::any(&[part(insured), part(citizen)]);
    let facts = [(terms::CONTRIBUTION_PERIODS, insured), (terms::NATIONALITIES, citizen)];
    (standing, facts.into_iter().filter(|(_, known)| known.is_none() && !standing.settled).map(|(fact, _)| fact).collect())
}
