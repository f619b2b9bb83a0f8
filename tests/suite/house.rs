//! The rules of the house (ARCHITECTURE.md, invariants 1 to 4), read from `cargo metadata` and from the sources.

use crate::fixture::{files, library, none, root};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// Package → the packages it depends on, dev-dependencies left out.
fn graph() -> BTreeMap<String, BTreeSet<String>> {
    let out = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--offline"])
        .current_dir(root())
        .output()
        .unwrap();
    let out = if out.status.success() {
        out
    } else {
        Command::new(env!("CARGO")).args(["metadata", "--format-version", "1"]).current_dir(root()).output().unwrap()
    };
    let metadata: Value = serde_json::from_slice(&out.stdout).unwrap();
    let names: BTreeMap<&str, &str> = metadata["packages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|p| (p["id"].as_str().unwrap(), p["name"].as_str().unwrap()))
        .collect();
    let mut graph: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for node in metadata["resolve"]["nodes"].as_array().unwrap() {
        let own = graph.entry(names[node["id"].as_str().unwrap()].to_owned()).or_default();
        for dep in node["deps"].as_array().unwrap() {
            let real = dep["dep_kinds"].as_array().unwrap().iter().any(|k| k["kind"].as_str() != Some("dev"));
            if real {
                own.insert(names[dep["pkg"].as_str().unwrap()].to_owned());
            }
        }
    }
    graph
}

/// Everything a package reaches.
fn reach(graph: &BTreeMap<String, BTreeSet<String>>, from: &str) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut open = vec![from.to_owned()];
    while let Some(name) = open.pop() {
        for next in graph.get(&name).into_iter().flatten() {
            if seen.insert(next.clone()) {
                open.push(next.clone());
            }
        }
    }
    seen
}

#[test]
fn room_stick_and_command_line_cannot_reach_the_vault() {
    let graph = graph();
    for package in ["amparo-share", "amparo-ui", "amparo-cli"] {
        assert!(!reach(&graph, package).contains("amparo-vault"), "{package} reaches the vault");
    }
    assert!(reach(&graph, "amparo").contains("amparo-vault"), "the shell has lost its vault");
}

#[test]
fn tauri_hyper_and_sqlite_each_have_one_home() {
    let graph = graph();
    let ours: Vec<_> = graph.keys().filter(|n| n.starts_with("amparo") || *n == "xtask").cloned().collect();
    let users = |wanted: &str| -> Vec<&str> { ours.iter().filter(|o| graph[*o].contains(wanted)).map(String::as_str).collect() };
    assert_eq!(users("tauri"), ["amparo"]);
    assert_eq!(users("hyper"), ["amparo-share"]);
    assert_eq!(users("tokio"), ["amparo-share"]);
    assert_eq!(users("rusqlite"), ["amparo-pack"]);
    for package in ["amparo-rules", "amparo-text", "amparo-domain"] {
        let reached = reach(&graph, package);
        assert!(!reached.contains("rusqlite") && !reached.contains("tokio"), "{package}");
    }
}

/// The sources of some packages, tests left out, with comments and test modules cut off.
fn sources(folders: &[&str]) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for folder in folders {
        for path in files(root().join(folder), &[".rs"]) {
            let name = path.strip_prefix(root()).unwrap().display().to_string();
            if name.contains("/tests") {
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            let text = text.split("#[cfg(test)]").next().unwrap_or_default();
            let code: Vec<_> = text.lines().filter(|l| !l.trim_start().starts_with("//")).collect();
            out.push((name, code.join("\n")));
        }
    }
    assert!(out.len() > folders.len(), "the sources have moved");
    out
}

fn absent(folders: &[&str], words: &[&str]) {
    let mut problems = Vec::new();
    // The file of language tags names languages, some of which are written like countries.
    for (name, code) in sources(folders).into_iter().filter(|(name, _)| !name.ends_with("domain/src/lang.rs")) {
        problems.extend(words.iter().filter(|w| code.contains(**w)).map(|w| format!("{name} uses {w}")));
    }
    none(&problems);
}

const CRATES: &str = "src-tauri/crates";

#[test]
fn the_lower_crates_do_no_io() {
    let folders: Vec<String> = ["rules", "text", "domain"].iter().map(|c| format!("{CRATES}/{c}/src")).collect();
    let folders: Vec<&str> = folders.iter().map(String::as_str).collect();
    absent(&folders, &["std::fs", "std::net", "std::env", "std::process", "println!", "File::"]);
}

#[test]
fn nothing_but_binaries_reads_the_clock() {
    let crates = ["rules", "text", "domain", "pack", "bundled", "vault"].map(|c| format!("{CRATES}/{c}/src"));
    let mut folders: Vec<&str> = crates.iter().map(String::as_str).collect();
    folders.push("ui/src");
    absent(&folders, &["SystemTime::now", "Zoned::now", "Timestamp::now", "Instant::now"]);
}

#[test]
fn sql_stands_in_the_pack_alone() {
    let crates = ["rules", "text", "domain", "compiler", "share", "cli", "vault"].map(|c| format!("{CRATES}/{c}/src"));
    let mut folders: Vec<&str> = crates.iter().map(String::as_str).collect();
    folders.extend(["ui/src", "src-tauri/src"]);
    absent(&folders, &["SELECT ", "INSERT INTO", "PRAGMA ", "CREATE TABLE"]);
}

#[test]
fn no_country_stands_in_program_code() {
    // Some codes of countries are tags of languages too, which code may name.
    let languages = library().topic("languages").unwrap().terms.clone();
    let countries: Vec<String> = std::fs::read_dir(root().join("content/countries"))
        .unwrap()
        .map(|e| e.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|country| !languages.contains(country))
        .map(|c| format!("\"{c}\""))
        .collect();
    let words: Vec<&str> = countries.iter().map(String::as_str).collect();
    // Not in `text`, which is about letters and languages alone.
    let crates = ["rules", "domain", "pack", "share", "vault"].map(|c| format!("{CRATES}/{c}/src"));
    let mut folders: Vec<&str> = crates.iter().map(String::as_str).collect();
    folders.extend(["ui/src", "src-tauri/src"]);
    absent(&folders, &words);
}
