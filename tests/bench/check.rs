//! How fast the rules are, how many answers a check asks for, and what a cold start takes: `cargo xtask bench check`.
//!
//! People are those of the examples in the content folder. Times are medians of many runs on one thread; the machine is noisy, so
//! compare them within one run. An answer counts whether the person gives it or says "I don't know"; a list to tick is one answer.
//! The check ends where nothing that is still unknown can change a result: of what the person came for (the branch of their
//! example's benefit), or of every benefit of the country.
#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::cast_precision_loss, missing_docs)]

mod cold;

use amparo_domain::Benefit;
use amparo_rules::{Day, FactDef, Facts, Rule, World, evaluate, next_questions};
use amparo_tests::examples::{all, library};
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

/// Somebody of the examples.
struct Person {
    facts: Facts,
    on: Day,
    /// What they came for.
    branch: String,
}

/// Answers and single facts that a check asked for.
#[derive(Clone, Copy, Default)]
struct Asked {
    answers: usize,
    facts: usize,
}

fn main() {
    let library = library();
    let (world, defs) = (library.world(), library.facts());
    let mut rules: BTreeMap<String, Vec<(String, Rule)>> = BTreeMap::new();
    for benefit in library.list::<Benefit>(None).unwrap() {
        let rule = Rule::new(benefit.rule_source()).unwrap();
        rules.entry(benefit.country).or_default().push((benefit.branch, rule));
    }
    let mut people: BTreeMap<String, Vec<Person>> = BTreeMap::new();
    for (benefit, examples) in all() {
        let person = examples.into_iter().map(|e| Person { on: e.on, branch: benefit.branch.clone(), facts: e.facts(defs) });
        people.entry(benefit.country.clone()).or_default().extend(person);
    }
    println!("| country | rules | one person, all rules | answers for one need | for everything | single facts |");
    println!("|---|---:|---:|---:|---:|---:|");
    let mut everywhere = [Vec::new(), Vec::new()];
    let mut slowest = (Duration::ZERO, String::new());
    for (country, rules) in &rules {
        let Some(people) = people.get(country) else { continue };
        let every: Vec<Rule> = rules.iter().map(|(_, rule)| rule.clone()).collect();
        let time = median((0..RUNS).map(|_| time(&every, people, world)).collect());
        let (mut one, mut whole) = (Vec::new(), Vec::new());
        for person in people.iter().step_by(people.len().div_ceil(WALKED)) {
            let wanted = rules.iter().filter(|(branch, _)| *branch == person.branch).map(|(_, rule)| rule.clone());
            one.push(walk(&wanted.collect::<Vec<_>>(), person, world, defs));
            whole.push(walk(&every, person, world, defs));
        }
        let (need, all, facts) = (middle(&one, |a| a.answers), middle(&whole, |a| a.answers), middle(&whole, |a| a.facts));
        println!("| {country} | {} | {} µs | {need} | {all} | {facts} |", every.len(), time.as_micros());
        everywhere[0].extend(one);
        everywhere[1].extend(whole);
        slowest = slowest.max((time, country.clone()));
    }
    let every: Vec<Rule> = rules.into_values().flatten().map(|(_, rule)| rule).collect();
    let few: Vec<Person> = people.into_values().flat_map(|people| people.into_iter().step_by(20)).collect();
    let time = median((0..5).map(|_| time(&every, &few, world)).collect());
    println!();
    for (what, asked) in [("one need", &everywhere[0]), ("everything", &everywhere[1])] {
        let (answers, facts, most) =
            (middle(asked, |a| a.answers), middle(asked, |a| a.facts), asked.iter().map(|a| a.answers).max());
        let most = most.unwrap_or_default();
        println!("for {what}, {} people: median {answers} answers ({facts} facts), at most {most}", asked.len());
    }
    println!("\n| what | measured | at most | |\n|---|---:|---:|---|");
    row(&format!("all rules of one country, warm; the slowest country is `{}`", slowest.1), ms(slowest.0), 1.0, "ms");
    row(&format!("all {} rules of all countries, warm", every.len()), ms(time), 20.0, "ms");
    cold();
}

/// The whole process, from its start to its end.
fn cold() {
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

fn middle(asked: &[Asked], of: impl Fn(&Asked) -> usize) -> usize {
    let mut numbers: Vec<usize> = asked.iter().map(of).collect();
    numbers.sort_unstable();
    numbers[numbers.len() / 2]
}

/// The mean time that one person takes.
fn time(rules: &[Rule], people: &[Person], world: &World) -> Duration {
    let start = Instant::now();
    for person in people {
        for rule in rules {
            black_box(evaluate(rule, &person.facts, world, person.on));
        }
    }
    start.elapsed() / u32::try_from(people.len()).unwrap()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// What a person is asked who answers from what their example knows.
fn walk(rules: &[Rule], person: &Person, world: &World, defs: &[FactDef]) -> Asked {
    let (mut told, mut open, mut asked) = (Facts::default(), defs.to_vec(), Asked::default());
    loop {
        let ids = next_questions(rules, &told, world, &open, person.on);
        if ids.is_empty() {
            return asked;
        }
        asked.answers += 1;
        asked.facts += ids.len();
        open.retain(|def| !ids.contains(&def.id));
        for id in ids {
            if let Some(answer) = person.facts.get(&id) {
                told.set(id, answer.clone());
            }
        }
    }
}
