//! The check itself: one rule, one person, one day.

use crate::case::Case;
use crate::condition::judge;
use crate::outcome::Weigh;
use crate::tree::{open, standing, tree};
use crate::truth::Standing;
use crate::{
    ClaimingResult, Day, Deadline, DeadlineResult, EffectResult, Facts, Finding, Node, Outcome, ReasonCode, Rule, Truth, Turns,
    Verdict, World, terms,
};

/// Judges `rule` for the person of `facts` on the day `on`.
///
/// A fact that is not known stays unknown and is named in [`Verdict::missing`] if it can still change the outcome. A fact whose value
/// is of another kind than the rule asks for counts as not known.
#[must_use]
pub fn evaluate(rule: &Rule, facts: &Facts, world: &World, on: Day) -> Verdict {
    let case = Case { rule, facts, world, on };
    let mut verdict = Verdict {
        rule: rule.id.clone(),
        on,
        outcome: Outcome::No,
        reasons: Vec::new(),
        tree: None,
        findings: Vec::new(),
        missing: Vec::new(),
        unclear: Vec::new(),
        effects: Vec::new(),
        deadlines: Vec::new(),
        claiming: claiming(case),
    };
    let mut weigh = Weigh::logic(Standing::UNKNOWN);
    match &rule.logic {
        Some(logic) if rule.exists => {
            verdict.findings = rule.conditions.iter().map(|condition| judge(case, condition)).collect();
            verdict.deadlines = rule.deadlines.iter().map(|one| deadline(case, one)).collect();
            let root = tree(logic, &verdict.findings);
            weigh = decide(case, &root, &mut verdict);
            verdict.tree = Some(root);
        }
        _ => weigh.because(ReasonCode::NoSuchBenefit, None, Outcome::No),
    }
    verdict.outcome = weigh.outcome;
    verdict.reasons = weigh.reasons();
    verdict
}

/// Weighs logic, effects and deadlines, and names what is still open.
fn decide(case: Case<'_>, root: &Node, verdict: &mut Verdict) -> Weigh {
    let mut weigh = Weigh::logic(standing(root));
    let mut ids = Vec::new();
    open(root, &mut ids);
    for finding in ids.iter().filter_map(|id| verdict.finding(id)).filter(|finding| finding.truth != Truth::Unknown) {
        let keep = weigh.outcome;
        weigh.because(ReasonCode::Unsettled, Some(&finding.id), keep);
    }
    let effects: Vec<_> = case.rule.effects.iter().map(|effect| (effect, tree(&effect.when, &verdict.findings))).collect();
    let from_logic = weigh.outcome;
    if from_logic != Outcome::No {
        effects.iter().for_each(|(effect, node)| weigh.effect(&effect.id, effect.turns, node));
        verdict.deadlines.iter().for_each(|deadline| weigh.deadline(deadline));
        weigh.rule(case.rule, case.on);
    }
    if case.rule.valid_from.is_some_and(|valid_from| case.on < valid_from) {
        weigh = Weigh::logic(Standing::UNKNOWN);
        weigh.because(ReasonCode::NotYetInForce, None, Outcome::CannotTell);
    } else if weigh.outcome != Outcome::No {
        effects.iter().filter(|(effect, _)| effect.turns != Turns::Warning).for_each(|(_, node)| open(node, &mut ids));
        (verdict.missing, verdict.unclear) = wanted(case, &ids, &verdict.findings, &verdict.deadlines);
    }
    for (effect, node) in effects {
        if node.truth() != Truth::No {
            let (truth, settled) = (node.truth(), node.settled());
            verdict.effects.push(EffectResult {
                id: effect.id.clone(),
                turns: effect.turns,
                truth,
                settled,
                cite: effect.cite.clone(),
            });
        }
    }
    weigh
}

/// The facts that the open conditions and deadlines want: those not known, cheapest first, and those known only roughly.
fn wanted(case: Case<'_>, ids: &[&str], findings: &[Finding], deadlines: &[DeadlineResult]) -> (Vec<String>, Vec<String>) {
    let mut missing: Vec<String> = Vec::new();
    let mut unclear: Vec<String> = Vec::new();
    for finding in ids.iter().filter_map(|id| findings.iter().find(|finding| finding.id == **id)) {
        missing.extend(finding.missing.iter().cloned());
        unclear.extend(finding.unclear.iter().cloned());
    }
    let open = deadlines.iter().filter(|deadline| deadline.passed.is_none() && deadline.misses != Turns::Warning);
    missing.extend(open.filter(|deadline| case.facts.date(&deadline.from).is_none()).map(|deadline| deadline.from.clone()));
    let once = |list: Vec<String>| {
        let mut kept: Vec<String> = Vec::new();
        list.into_iter().for_each(|fact| {
            if !kept.contains(&fact) {
                kept.push(fact)
            }
        });
        kept
    };
    let mut missing = once(missing);
    missing.sort_by_key(|fact| case.world.cost(fact));
    (missing, once(unclear))
}

fn deadline(case: Case<'_>, deadline: &Deadline) -> DeadlineResult {
    let last_day = case.facts.date(&deadline.from).and_then(|day| day.plus(i64::from(deadline.within), deadline.unit));
    DeadlineResult {
        id: deadline.id.clone(),
        from: deadline.from.clone(),
        last_day,
        passed: last_day.map(|last| last < case.on),
        days_left: last_day.map(|last| case.on.days_to(last)),
        misses: deadline.misses,
        cite: deadline.cite.clone(),
    }
}

/// The notes for this person's status; for every status where it is not known. The most serious first.
fn claiming(case: Case<'_>) -> Vec<ClaimingResult> {
    let status = case.facts.chosen(terms::STATUS);
    let speaks = |to: &[String]| to.is_empty() || status.is_none_or(|status| status.iter().any(|one| to.contains(one)));
    let notes = case.rule.claiming.iter().filter(|note| speaks(&note.status));
    let mut results: Vec<_> = notes
        .map(|note| ClaimingResult {
            id: note.id.clone(),
            level: note.level,
            for_status: if status.is_none() { note.status.clone() } else { Vec::new() },
            cite: note.cite.clone(),
        })
        .collect();
    results.sort_by_key(|note| std::cmp::Reverse(note.level));
    results
}
