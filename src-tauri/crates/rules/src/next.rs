//! Which questions to ask next.

use crate::{Day, FactDef, FactKind, Facts, Finding, Node, Rule, Truth, Verdict, World, evaluate, terms};
use std::collections::BTreeMap;

/// Questions to be answered with yes or no that stand together on one list to tick.
pub const TOGETHER: usize = 8;

/// Steps in which rules a unit of cost are compared: every cost from 1 to 5 divides it.
const STEPS: usize = 60;

/// The facts to ask for next: among those that can still change the outcome of a rule the one that most rules wait for at its cost,
/// of these the first declared. Where that is a yes or no, the next such ones come along, up to [`TOGETHER`]: they are ticked on one
/// list. Private facts come alone, after all others, the residence status last of all. Empty: nothing that can still be
/// asked settles anything.
///
/// `defs` are the questions that may be asked: leave out those that were set aside ("I don't know"). A rule of which two needed parts
/// wait for such questions, or all that is left of it, is honestly open: nothing more is asked for its sake. While only one part does,
/// the others are worth knowing: they may say no, or leave a single thing to find out.
#[must_use]
pub fn next_questions(rules: &[Rule], facts: &Facts, world: &World, defs: &[FactDef], on: Day) -> Vec<String> {
    let may_ask = |fact: &str| defs.iter().any(|def| def.id == fact);
    let mut waiting: BTreeMap<String, usize> = BTreeMap::new();
    for rule in rules {
        let verdict = evaluate(rule, facts, world, on);
        let open = verdict.tree.as_ref().is_some_and(|tree| !is_stuck(tree, &verdict, &may_ask));
        for fact in verdict.missing.into_iter().filter(|_| open) {
            *waiting.entry(fact).or_default() += 1;
        }
    }
    let mut open: Vec<&FactDef> = defs.iter().filter(|def| waiting.contains_key(&def.id)).collect();
    let rules = |def: &FactDef| waiting.get(&def.id).copied().unwrap_or_default();
    let telling = |def: &FactDef| std::cmp::Reverse(rules(def) * STEPS / usize::from(def.cost.max(1)));
    open.sort_by_key(|def| (def.id == terms::STATUS, def.private, telling(def)));
    let most = if open.first().is_some_and(|def| can_be_ticked(def)) { TOGETHER } else { 1 };
    open.retain(|def| most == 1 || can_be_ticked(def));
    open.into_iter().take(most).map(|def| def.id.clone()).collect()
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
        Node::All { of, .. } => of.iter().filter(stuck).count() > 1 || only_stuck(of, &stuck),
        Node::Any { of, .. } => only_stuck(of, &stuck),
        Node::AtLeast { n, of, .. } => {
            let lost = |part: &Node| part.settled() && part.truth() == Truth::No;
            let hope = of.iter().filter(|part| !(stuck(part) || lost(part))).count();
            hope < *n as usize
        }
    }
}

/// Whether every part that is not settled is stuck.
fn only_stuck(of: &[Node], stuck: &dyn Fn(&&Node) -> bool) -> bool {
    of.iter().filter(|part| !part.settled()).all(|part| stuck(&part))
}

/// Whether a condition waits for facts none of which may be asked.
fn nothing_to_ask(finding: &Finding, may_ask: &dyn Fn(&str) -> bool) -> bool {
    !finding.missing.is_empty() && !finding.missing.iter().any(|fact| may_ask(fact))
}
