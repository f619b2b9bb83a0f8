//! Has the rules engine look at a benefit's rule, and puts what it says on the lines of the file.

use crate::check::Checker;
use crate::input::Item;
use crate::problem::Problems;
use amparo_domain::Benefit;
use amparo_domain::rules::{Rule, RuleProblem};

/// The rule, where it can be evaluated and everything it names exists.
pub(super) fn check(item: &Item<Benefit>, checker: &mut Checker<'_>) -> Option<Rule> {
    let rule = Rule::new(item.value.rule_source()).map_err(|found| report(item, found, checker.problems)).ok()?;
    let known = checker.known;
    let terms = |topic: &str| known.terms(topic).map(|terms| terms.iter().cloned().collect());
    let mut found = rule.check_facts(&checker.facts, &terms);
    found.extend(rule.check_world(&checker.world));
    let sound = found.is_empty();
    report(item, found, checker.problems);
    sound.then_some(rule)
}

fn report(item: &Item<Benefit>, found: Vec<RuleProblem>, problems: &mut Problems) {
    for problem in found {
        let (what, mend) = halves(&problem.message);
        item.error(&problem.at.replace('.', "/"), format!("{}: {what}", problem.at), mend, problems);
    }
}

/// The engine says what is wrong and how to mend it in one sentence: `…; do this`, or `… (did you mean …?)`.
pub(super) fn halves(message: &str) -> (String, String) {
    if let Some((what, mend)) = message.split_once("; ") {
        return (what.to_owned(), mend.to_owned());
    }
    match message.split_once(" (did you mean ") {
        Some((what, mend)) => (what.to_owned(), format!("did you mean {}", mend.trim_end_matches(')'))),
        None => (message.to_owned(), "content/README.md says what belongs there".to_owned()),
    }
}
