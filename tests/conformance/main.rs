//! The second engines: what the browser decides and finds must be what Rust decides and finds.
//!
//! The engines of `ui/static` run in Node over vectors that Rust wrote: made-up people by the thousand, every example of the
//! content folder, and the cases of the search. Where they differ, Rust is right by definition; the README says how to find out why.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, missing_docs)]

mod people;
mod questions;
#[path = "../../src-tauri/crates/rules/tests/support/mod.rs"]
mod support;

use amparo_rules::{Rule, evaluate};
use amparo_tests::{examples, tools};
use serde_json::{Value, json};
use std::io::Write;
use std::path::PathBuf;
use std::process::Command;

/// How many made-up people both engines judge.
const PEOPLE: usize = 10_000;

/// Runs a script of this folder in Node and fails with what it prints.
fn node(script: &str, vectors: Option<&[Value]>) {
    let mut command = Command::new(tools::tool("AMPARO_NODE", &["node", "nodejs"]));
    command.arg(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("conformance").join(script));
    let mut file = tempfile::NamedTempFile::new().unwrap();
    for line in vectors.unwrap_or_default() {
        writeln!(file, "{line}").unwrap();
    }
    file.flush().unwrap();
    if vectors.is_some() {
        command.arg(file.path());
    }
    let done = command.output().unwrap();
    let said = [done.stdout, done.stderr].map(|said| String::from_utf8_lossy(&said).into_owned()).concat();
    assert!(done.status.success(), "{script}:\n{said}");
    println!("{said}");
}

#[test]
fn made_up_people_get_the_same_verdict_from_both_engines() {
    node("run.js", Some(&people::vectors(PEOPLE)));
}

#[test]
fn the_examples_of_the_content_get_the_same_verdict_from_both_engines() {
    let library = examples::library();
    let (mut rules, mut lines) = (Vec::new(), Vec::new());
    for (benefit, examples) in examples::all() {
        let rule = Rule::new(benefit.rule_source()).unwrap();
        for example in examples {
            let facts = example.facts(library.facts());
            let verdict = evaluate(&rule, &facts, library.world(), example.on);
            lines.push(json!({ "rule": rules.len(), "on": example.on, "facts": facts, "verdict": verdict }));
        }
        rules.push(rule.to_json());
    }
    let mut vectors = vec![json!({ "rules": rules, "world": library.world(), "defs": library.facts() })];
    vectors.append(&mut lines);
    assert!(vectors.len() > 200, "only {} examples", vectors.len());
    node("run.js", Some(&vectors));
}

#[test]
fn the_search_of_the_stick_passes_the_cases_of_the_search() {
    node("search.js", None);
}

#[test]
fn the_search_of_the_stick_finds_what_the_program_finds() {
    node("search.js", Some(&questions::vectors()));
}
