//! Which question to ask next.

use crate::{Day, FactDef, Facts, Rule, World, evaluate, terms};
use std::collections::BTreeMap;

/// The fact to ask for next: among those that can still change the outcome of a rule the cheapest, of these the one that most rules
/// wait for, of these the first declared. Private facts come after all others, the residence status last of all. `None`: nothing that
/// is still unknown can change anything.
#[must_use]
pub fn next_question(rules: &[Rule], facts: &Facts, world: &World, defs: &[FactDef], on: Day) -> Option<String> {
    let mut waiting: BTreeMap<String, usize> = BTreeMap::new();
    for rule in rules {
        evaluate(rule, facts, world, on).missing.into_iter().for_each(|fact| *waiting.entry(fact).or_default() += 1);
    }
    let place = |fact: &str| defs.iter().position(|def| def.id == fact);
    let order = |fact: &str, rules: usize| {
        let place = place(fact)?;
        let def = defs.get(place)?;
        Some((fact == terms::STATUS, def.private, def.cost, std::cmp::Reverse(rules), place))
    };
    let known = waiting.into_iter().filter_map(|(fact, rules)| Some((order(&fact, rules)?, fact)));
    known.min().map(|(_, fact)| fact)
}
