//! Judges one condition: a finding from its kind, the facts and the day.

use crate::abroad::{covered, export_allowed};
use crate::absent::absent_at_most;
use crate::age::exact_age;
use crate::case::Case;
use crate::first_insured::first_insured_before;
use crate::insured::insured;
use crate::truth::Standing;
use crate::{Amount, Condition, Day, Finding, Kind, Note, Truth};

/// The finding of one condition.
pub(crate) fn judge(case: Case<'_>, condition: &Condition) -> Finding {
    let mut finding = Finding::open(condition);
    match condition.kind {
        Kind::Answer => answer(case, condition, &mut finding),
        Kind::ChoiceIn
        | Kind::StatusIn
        | Kind::NationalityIn
        | Kind::SectorIn
        | Kind::EmploymentStatusIn
        | Kind::ContractKindIn
        | Kind::EndReasonIn
        | Kind::NeedIn
        | Kind::LivesIn => chosen(case, condition, &mut finding),
        Kind::AtLeast | Kind::AtMost | Kind::AgeAtLeast | Kind::AgeAtMost => match case.rule.exact_age(condition) {
            Some(number) => exact_age(case, number, &mut finding),
            None => measured(case, condition, &mut finding),
        },
        Kind::Lasted | Kind::Within => since(case, condition, &mut finding),
        Kind::OnOrAfter | Kind::Before => dated(case, condition, &mut finding),
        Kind::InsuredInWindow | Kind::InsuredTotal | Kind::ResidentInWindow | Kind::ResidentTotal => {
            insured(case, condition, &mut finding)
        }
        Kind::AgreementCovers => covered(case, condition, &mut finding),
        Kind::FirstInsuredBefore => first_insured_before(case, condition, &mut finding),
        Kind::AbsentAtMost => absent_at_most(case, condition, &mut finding),
        Kind::ExportAllowed => export_allowed(case, condition, &mut finding),
    }
    finding
}

fn answer(case: Case<'_>, condition: &Condition, finding: &mut Finding) {
    let fact = condition.fact().unwrap_or_default();
    if let Some(answer) = finding.read(fact, case.facts.yes_no(fact)) {
        finding.decide(Standing::firm(answer == condition.expect.unwrap_or(true)));
    }
}

/// One of the answers is in the list; `@name` stands for the countries of a region on the day of the check.
fn chosen(case: Case<'_>, condition: &Condition, finding: &mut Finding) {
    let fact = condition.fact().unwrap_or_default();
    let Some(chosen) = finding.read(fact, case.facts.chosen(fact)) else { return };
    let mut found = Vec::new();
    for value in &condition.values {
        found.push(match value.strip_prefix('@').map(|region| case.world.region(region)) {
            None => Standing::firm(chosen.contains(value)),
            Some(Some(region)) => Standing::firm(chosen.iter().any(|country| region.has(country, case.on))),
            Some(None) => Standing::UNKNOWN,
        });
    }
    finding.decide(Standing::any(&found));
    if finding.truth == Truth::Unknown {
        finding.note([Note::NotInPack]);
    }
}

/// A number on one side of a dated number.
fn measured(case: Case<'_>, condition: &Condition, finding: &mut Finding) {
    finding.need = case.number(condition.number.as_deref());
    let Some(need) = finding.need else { return finding.note([Note::NumberNotInForce]) };
    let fact = condition.fact().unwrap_or_default();
    let Some(have) = finding.read(fact, case.facts.number(fact)) else { return };
    finding.have = Some(Amount { value: have, unit: need.unit });
    let at_least = matches!(condition.kind, Kind::AtLeast | Kind::AgeAtLeast);
    finding.decide(Standing::firm(if at_least { have >= need.value } else { have <= need.value }));
    if at_least && have < need.value {
        finding.short_by = Some(Amount { value: need.value - have, unit: need.unit });
    }
}

/// Time since a day: at least so much (`lasted`) or at most so much (`within`).
fn since(case: Case<'_>, condition: &Condition, finding: &mut Finding) {
    finding.need = case.number(condition.number.as_deref());
    let Some(need) = finding.need else { return finding.note([Note::NumberNotInForce]) };
    let fact = condition.fact().unwrap_or_default();
    let Some(day) = finding.read(fact, case.facts.date(fact)) else { return };
    let Some(turn) = day.plus(need.whole(), need.unit) else { return };
    let lasted = condition.kind == Kind::Lasted;
    if lasted {
        finding.reached_on = Some(turn);
    } else {
        (finding.window_from, finding.window_to) = (Some(day), Some(turn));
    }
    finding.decide(Standing::firm(if lasted { turn <= case.on } else { case.on <= turn }));
    planned(case, day, finding);
}

/// An event on one side of a fixed day.
fn dated(case: Case<'_>, condition: &Condition, finding: &mut Finding) {
    let fact = condition.fact().unwrap_or_default();
    let Some(day) = finding.read(fact, case.facts.date(fact)) else { return };
    let Some(turn) = condition.date else { return };
    finding.decide(Standing::firm(if condition.kind == Kind::OnOrAfter { turn <= day } else { day < turn }));
    planned(case, day, finding);
}

/// A yes that rests on a day in the future is not settled: plans change.
fn planned(case: Case<'_>, day: Day, finding: &mut Finding) {
    if case.on < day {
        finding.note([Note::NotYetHappened]);
        finding.settled = finding.settled && finding.truth != Truth::Yes;
    }
}
