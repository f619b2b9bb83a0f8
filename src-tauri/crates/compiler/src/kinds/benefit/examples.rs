//! `examples.toml`: the tests of a rule, run with every build.

use super::rule::halves;
use crate::check::Checker;
use crate::input::{Item, TomlFile};
use amparo_domain::rules::{Confidence, Facts, Outcome, Period, Rule, Value, evaluate};
use amparo_domain::{Benefit, Day};
use serde::Deserialize;
use std::collections::BTreeSet;

/// One example.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Example {
    name: String,
    on: Day,
    expect: Outcome,
    /// Facts that must be asked next, in any order; not looked at where it is left out.
    missing: Option<Vec<String>>,
    #[serde(default)]
    facts: toml::Table,
}

/// Runs all examples, and looks whether the ones that every rule needs are there.
pub(super) fn run(item: &Item<Benefit>, rule: &Rule, checker: &mut Checker<'_>) {
    let path = format!("{}/examples.toml", item.texts.dir);
    if !checker.folder.has(&path) {
        item.error(
            "",
            "the rule has no examples",
            "write examples.toml: one yes, one no, one boundary, one unknown",
            checker.problems,
        );
        return;
    }
    let Some(file) = checker.folder.toml(&path, checker.problems) else { return };
    let mut outcomes = Vec::new();
    let mut foreign = false;
    for (number, example) in file.each::<Example>("example", checker.problems) {
        outcomes.push(example.expect);
        if let Some(facts) = facts(&example, number, &file, checker) {
            foreign |= has_foreign_periods(&facts, &item.value.country);
            one(&example, number, &facts, rule, &file, checker);
        }
    }
    needed(&item.value, &outcomes, &file, checker);
    let aggregates = item.value.condition.iter().any(|condition| !condition.aggregate.is_empty());
    if aggregates && !foreign {
        let what = "periods of other countries can count, and no example has any";
        checker.problems.warning(&file.name, 0, what, "add an example with foreign contribution_periods");
    }
}

/// Reads the facts of an example, as a page would hand them over.
fn facts(example: &Example, number: usize, file: &TomlFile, checker: &mut Checker<'_>) -> Option<Facts> {
    let json = json(toml::Value::Table(example.facts.clone()));
    let read = Facts::from_json(&json, &checker.facts);
    for error in read.as_ref().err().into_iter().flatten() {
        let (what, mend) = halves(&error.message);
        let line = file.line(&format!("example/{number}/facts/{}", error.fact));
        checker.problems.error(&file.name, line, format!("{}: {what}", error.at), mend);
    }
    read.ok()
}

/// Evaluates the rule and compares.
fn one(example: &Example, number: usize, facts: &Facts, rule: &Rule, file: &TomlFile, checker: &mut Checker<'_>) {
    let verdict = evaluate(rule, facts, &checker.world, example.on);
    let line = |field: &str| file.line(&format!("example/{number}/{field}"));
    if verdict.outcome != example.expect {
        let conditions: Vec<_> = verdict.findings.iter().map(|it| format!("{} = {}", it.id, name(&it.truth))).collect();
        let reasons: Vec<_> = verdict.reasons.iter().map(|reason| name(&reason.code)).collect();
        let what = format!("\"{}\" comes out as {}, not {}", example.name, name(&verdict.outcome), name(&example.expect));
        let mut mend = format!("mend the rule or the example; {}", conditions.join(", "));
        if !reasons.is_empty() {
            mend = format!("{mend}; because {}", reasons.join(", "));
        }
        if !verdict.missing.is_empty() {
            mend = format!("{mend}; not known: {}", verdict.missing.join(", "));
        }
        checker.problems.error(&file.name, line("expect"), what, mend);
    }
    let expected = example.missing.as_ref().map(|missing| missing.iter().collect::<BTreeSet<_>>());
    let asked: BTreeSet<_> = verdict.missing.iter().collect();
    if expected.is_some_and(|expected| expected != asked) {
        let what = format!("\"{}\" would ask for [{}]", example.name, verdict.missing.join(", "));
        checker.problems.error(&file.name, line("missing"), what, "mend `missing`, or the rule");
    }
}

/// A yes (as far as the confidence allows one), a no and an unknown.
fn needed(benefit: &Benefit, outcomes: &[Outcome], file: &TomlFile, checker: &mut Checker<'_>) {
    let has = |wanted: &[Outcome]| outcomes.iter().any(|outcome| wanted.contains(outcome));
    let can_be_met = benefit.exists && benefit.confidence != Confidence::Low;
    let mut lacks = Vec::new();
    if can_be_met && !has(&[Outcome::Yes, Outcome::Likely]) {
        lacks.push("yes");
    }
    if !has(&[Outcome::No]) {
        lacks.push("no");
    }
    if benefit.exists && !has(&[Outcome::CannotTell]) {
        lacks.push("cannot_tell");
    }
    for outcome in lacks {
        let what = format!("no example comes out as {outcome}");
        checker.problems.error(&file.name, 0, what, format!("add an [[example]] with expect = \"{outcome}\""));
    }
}

fn has_foreign_periods(facts: &Facts, country: &str) -> bool {
    let foreign = |periods: &Vec<Period>| periods.iter().any(|period| period.country != country);
    facts.ids().any(|id| matches!(facts.get(id), Some(Value::Periods(periods)) if foreign(periods)))
}

/// The name under which an outcome, truth or reason is written.
fn name(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default()
}

/// The same value as JSON; days as text.
fn json(value: toml::Value) -> serde_json::Value {
    match value {
        toml::Value::String(text) => text.into(),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(answer) => answer.into(),
        toml::Value::Datetime(day) => day.to_string().into(),
        toml::Value::Array(list) => list.into_iter().map(json).collect(),
        toml::Value::Table(table) => table.into_iter().map(|(key, value)| (key, json(value))).collect(),
    }
}
