//! Which question to ask next.

use crate::{Day, FactDef, Facts, Finding, Node, Rule, Truth, Verdict, World, evaluate, terms};
use std::collections::BTreeMap;

/// The fact to ask for next: among those that can still change the outcome of a rule the cheapest, of these the one that most rules
/// wait for, of these the first declared. Private facts come after all others, the residence status last of all. `None`: nothing that
/// can still be asked settles anything.
///
/// `defs` are the questions that may be asked: leave out those that were set aside ("I don't know"). A rule of which two needed parts
/// wait for such questions, or all that is left of it, is honestly open: nothing more is asked for its sake. While only one part does,
/// the others are worth knowing: they may say no, or leave a single thing to find out.
#[must_use]
pub fn next_question(rules: &[Rule], facts: &Facts, world: &World, defs: &[FactDef], on: Day) -> Option<String> {
    let place = |fact: &str| defs.iter().position(|def| def.id == fact);
    let mut waiting: BTreeMap<String, usize> = BTreeMap::new();
    for rule in rules {
        let verdict = evaluate(rule, facts, world, on);
        let open = verdict.tree.as_ref().is_some_and(|tree| !is_stuck(tree, &verdict, &|fact| place(fact).is_some()));
        for fact in verdict.missing.into_iter().filter(|_| open) {
            *waiting.entry(fact).or_default() += 1;
        }
    }
    let order = |fact: &str, rules: usize| {
        let place = place(fact)?;
        let def = defs.get(place)?;
        Some((fact == terms::STATUS, def.private, def.cost, std::cmp::Reverse(rules), place))
    };
    let known = waiting.into_iter().filter_map(|(fact, rules)| Some((order(&fact, rules)?, fact)));
    known.min().map(|(_, fact)| fact)
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
