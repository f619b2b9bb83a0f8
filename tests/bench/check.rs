//! How fast the rules are, how many questions a check asks, and what a check from a cold start takes: `cargo xtask bench check`.
//!
//! People are those of the examples in the content folder. Times are medians of many runs on one thread; the machine is noisy, so
//! compare them within one run. A question counts as asked whether the person answers it or says "I don't know"; the check of a
//! country ends where nothing that is still unknown can change a result.
#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::cast_precision_loss, missing_docs)]

mod cold;

use amparo_domain::Benefit;
use amparo_rules::{Day, FactDef, Facts, Rule, World, evaluate, next_question};
use amparo_tests::examples::{Example, all, library};
use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// People a country whose whole check is walked through.
const WALKED: usize = 40;
/// Runs of everything for one median.
const RUNS: usize = 15;
/// Who is checked from a cold start: somebody of whom nothing is known, and somebody with periods in two countries.
const COLD: [(&str, &str); 2] = [
    ("it", "{}"),
    (
        "de",
        r#"{"age":34,"nationalities":["pl"],"status":"eu_worker","end_date":"2026-08-31","contribution_periods":[{"country":"pl","from":"2025-01-01","to":"2025-09-30"},{"country":"de","from":"2026-01-01","to":"2026-08-31"}]}"#,
    ),
];

fn main() {
    let library = library();
    let (world, defs) = (library.world(), library.facts());
    let mut rules: BTreeMap<String, Vec<Rule>> = BTreeMap::new();
    for benefit in library.list::<Benefit>(None).unwrap() {
        rules.entry(benefit.country.clone()).or_default().push(Rule::new(benefit.rule_source()).unwrap());
    }
    let mut people: BTreeMap<String, Vec<(Facts, Day)>> = BTreeMap::new();
    for (benefit, examples) in all() {
        let of = |example: Example| (example.facts(defs), example.on);
        people.entry(benefit.country).or_default().extend(examples.into_iter().map(of));
    }
    println!("| country | rules | one person, all rules | questions, median | questions, most |\n|---|---:|---:|---:|---:|");
    let mut asked_everywhere = Vec::new();
    let mut slowest = (Duration::ZERO, String::new());
    for (country, rules) in &rules {
        let Some(people) = people.get(country) else { continue };
        let time = median((0..RUNS).map(|_| time(rules, people, world)).collect());
        let mut asked: Vec<usize> =
            people.iter().step_by(people.len().div_ceil(WALKED)).map(|p| walk(rules, p, world, defs)).collect();
        asked.sort_unstable();
        let (middle, most) = (asked[asked.len() / 2], asked.last().copied().unwrap_or(0));
        println!("| {country} | {} | {} µs | {middle} | {most} |", rules.len(), time.as_micros());
        asked_everywhere.extend(asked);
        slowest = slowest.max((time, country.clone()));
    }
    asked_everywhere.sort_unstable();
    let every: Vec<Rule> = rules.into_values().flatten().collect();
    let few: Vec<(Facts, Day)> = people.into_values().flat_map(|people| people.into_iter().step_by(20)).collect();
    let all = median((0..5).map(|_| time(&every, &few, world)).collect());
    println!("\nquestions over {} people: median {}", asked_everywhere.len(), asked_everywhere[asked_everywhere.len() / 2]);
    println!("\n| what | measured | at most | |\n|---|---:|---:|---|");
    row(&format!("all rules of one country, warm; the slowest country is `{}`", slowest.1), ms(slowest.0), 1.0, "ms");
    row(&format!("all {} rules of all countries, warm", every.len()), ms(all), 20.0, "ms");
    let Some(program) = cold::program() else {
        println!("\nThere is no amparo-cli beside this bench, so the cold start was not measured.");
        return;
    };
    for (country, facts) in COLD {
        let cold = cold::check(&program, country, facts);
        row(&format!("`amparo-cli check --country {country}`, the whole process, median"), ms(cold.median), 150.0, "ms");
        row(&format!("`amparo-cli check --country {country}`, the whole process, slowest"), ms(cold.slowest), 150.0, "ms");
        if let Some(bytes) = cold.memory {
            row(&format!("`amparo-cli check --country {country}`, memory at most"), bytes as f64 / 1e6, 100.0, "MB");
        }
    }
}

/// A line of the last table: the figure, what it may be, and whether it is.
fn row(what: &str, measured: f64, most: f64, unit: &str) {
    let verdict = if measured <= most { "met" } else { "**over**" };
    println!("| {what} | {measured:.2} {unit} | {most} {unit} | {verdict} |");
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

/// The mean time that one person takes.
fn time(rules: &[Rule], people: &[(Facts, Day)], world: &World) -> Duration {
    let start = Instant::now();
    for (facts, on) in people {
        for rule in rules {
            black_box(evaluate(rule, facts, world, *on));
        }
    }
    start.elapsed() / u32::try_from(people.len()).unwrap()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// How many questions a person is asked who answers from what their example knows.
fn walk(rules: &[Rule], (person, on): &(Facts, Day), world: &World, defs: &[FactDef]) -> usize {
    let (mut told, mut open, mut asked) = (Facts::default(), defs.to_vec(), 0);
    while let Some(id) = next_question(rules, &told, world, &open, *on) {
        asked += 1;
        open.retain(|def| def.id != id);
        if let Some(answer) = person.get(&id) {
            told.set(id, answer.clone());
        }
    }
    asked
}
