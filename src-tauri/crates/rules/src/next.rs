//! Which questions to ask next.

use crate::{Day, FactDef, FactKind, Facts, Finding, Node, Outcome, Rule, Truth, Verdict, World, evaluate, terms};
use std::collections::{BTreeMap, BTreeSet};

/// Questions to be answered with yes or no that stand together on one list to tick.
pub const TOGETHER: usize = 8;

/// The cost of a question up to which it may be asked because a rule begins with it.
const EASY: u8 = 2;

/// Steps in which rules a unit of cost are compared: every cost from 1 to 5 divides it.
const STEPS: usize = 60;

/// The facts to ask for next: among those that can still change the outcome of a rule the one that most rules wait for at its cost,
/// of these the first declared. A rule waits doubly for what its logic
/// asks first, where that is easy to say: it opens the rule. Where the fact is a yes or no, the
/// next such ones come along, up to [`TOGETHER`]: they are ticked on one list. Private facts come alone, after all others, the
/// residence status last of all. After them come the days from which the time limits of benefits run that are within reach. Empty:
/// we ask no more.
///
/// `defs` are the questions that may be asked: leave out those that were set aside ("I don't know"). A rule that needs two different
/// things of which both were set aside, or all that is left of it, is honestly open: nothing more is asked for its sake. While it is
/// only one, the others are worth knowing: they may say no, or leave a single thing to find out.
#[must_use]
pub fn next_questions(rules: &[Rule], facts: &Facts, world: &World, defs: &[FactDef], on: Day) -> Vec<String> {
    let may_ask = |fact: &str| defs.iter().any(|def| def.id == fact);
    let easy = |fact: &str| defs.iter().any(|def| def.id == fact && def.cost <= EASY);
    let mut waiting: BTreeMap<String, usize> = BTreeMap::new();
    let mut days: BTreeSet<String> = BTreeSet::new();
    for rule in rules {
        let verdict = evaluate(rule, facts, world, on);
        let Some(tree) = &verdict.tree else { continue };
        days.extend(unknown_days(&verdict));
        if is_stuck(tree, &verdict, &may_ask) {
            continue;
        }
        let first = opening(tree, &verdict, &may_ask).unwrap_or_default().iter().filter(|fact| easy(fact));
        for fact in first.chain(&verdict.missing) {
            *waiting.entry(fact.clone()).or_default() += 1;
        }
    }
    let mut open: Vec<&FactDef> = defs.iter().filter(|def| waiting.contains_key(&def.id)).collect();
    let rules = |def: &FactDef| waiting.get(&def.id).copied().unwrap_or_default();
    let telling = |def: &FactDef| std::cmp::Reverse(rules(def) * STEPS / usize::from(def.cost.max(1)));
    open.sort_by_key(|def| (def.id == terms::STATUS, def.private, telling(def)));
    if open.is_empty() {
        open = defs.iter().filter(|def| days.contains(&def.id)).collect();
    }
    let most = if open.first().is_some_and(|def| can_be_ticked(def)) { TOGETHER } else { 1 };
    open.retain(|def| most == 1 || can_be_ticked(def));
    open.into_iter().take(most).map(|def| def.id.clone()).collect()
}

/// The days not known from which time limits run, where the outcome leans to yes.
fn unknown_days(verdict: &Verdict) -> impl Iterator<Item = String> {
    let leans = matches!(verdict.outcome, Outcome::Yes | Outcome::Likely);
    verdict.deadlines.iter().filter(move |limit| leans && limit.last_day.is_none()).map(|limit| limit.from.clone())
}

/// The missing facts of the first condition, in the order of the logic, that is open and may be asked about.
fn opening<'v>(node: &Node, verdict: &'v Verdict, may_ask: &dyn Fn(&str) -> bool) -> Option<&'v [String]> {
    match node {
        _ if node.settled() => None,
        Node::Condition { id, .. } => {
            let missing = verdict.finding(id).map(|finding| finding.missing.as_slice());
            missing.filter(|missing| missing.iter().any(|fact| may_ask(fact) && verdict.missing.contains(fact)))
        }
        _ => node.parts().iter().find_map(|part| opening(part, verdict, may_ask)),
    }
}

/// Whether a question may stand on a list to tick.
fn can_be_ticked(def: &FactDef) -> bool {
    def.kind == FactKind::YesNo && !def.private
}

/// Whether asking on is of no use for this part.
fn is_stuck(node: &Node, verdict: &Verdict, may_ask: &dyn Fn(&str) -> bool) -> bool {
    if node.settled() {
        return false;
    }
    let stuck = |part: &&Node| is_stuck(part, verdict, may_ask);
    match node {
        Node::Condition { id, .. } => verdict.finding(id).is_some_and(|finding| nothing_to_ask(finding, may_ask)),
        Node::Not { of, .. } => is_stuck(of, verdict, may_ask),
        Node::All { of, .. } => {
            let doubtful = of.iter().filter(stuck).filter(|part| part.truth() != Truth::Yes);
            let doubts: BTreeSet<Vec<&str>> = doubtful.map(|part| waits_for(part, verdict)).collect();
            doubts.len() > 1 || only_stuck(of, &stuck)
        }
        Node::Any { of, .. } => only_stuck(of, &stuck),
        Node::AtLeast { n, of, .. } => {
            let lost = |part: &Node| part.settled() && part.truth() == Truth::No;
            let hope = of.iter().filter(|part| !(stuck(part) || lost(part))).count();
            hope < *n as usize
        }
    }
}

/// The facts for which a part waits.
fn waits_for<'v>(node: &Node, verdict: &'v Verdict) -> Vec<&'v str> {
    let mut facts: Vec<&str> = match node {
        _ if node.settled() => Vec::new(),
        Node::Condition { id, .. } => {
            verdict.finding(id).iter().flat_map(|finding| &finding.missing).map(String::as_str).collect()
        }
        _ => node.parts().iter().flat_map(|part| waits_for(part, verdict)).collect(),
    };
    facts.sort_unstable();
    facts.dedup();
    facts
}

/// Whether every part that is not settled is stuck.
fn only_stuck(of: &[Node], stuck: &dyn Fn(&&Node) -> bool) -> bool {
    of.iter().filter(|part| !part.settled()).all(|part| stuck(&part))
}

/// Whether a condition waits for facts none of which may be asked.
fn nothing_to_ask(finding: &Finding, may_ask: &dyn Fn(&str) -> bool) -> bool {
    !finding.missing.is_empty() && !finding.missing.iter().any(|fact| may_ask(fact))
}
