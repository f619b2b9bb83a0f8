//! The commands that hand out pages, and the ones that print for people.

use crate::run::{cli, cli_with, text};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};

#[test]
fn export_writes_a_site_that_opens_from_files() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("stick");
    let ran = cli(&["export", "--to", text(&out), "--on", "2026-11-23"]).ok();
    assert!(ran.out.contains("index.html"), "{}", ran.out);
    let home = fs::read_to_string(out.join("en/index.html")).unwrap();
    assert!(home.contains("../static/app.css") && !home.contains("href=\"/"), "links must be relative");
    assert!(out.join("index.html").is_file());
    fs::write(dir.path().join("letter.txt"), "dear").unwrap();
    cli(&["export", "--to", text(dir.path())]).fails(1, "not empty");
}

#[test]
fn serve_says_where_and_answers_there() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_amparo-cli"));
    let mut child = command.args(["serve", "--port", "0"]).stdout(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let address = line.split_whitespace().find_map(|word| word.strip_prefix("http://")).unwrap().trim_end_matches('/');
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(format!("GET /en/ HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let taken = cli(&["serve", "--port", address.rsplit(':').next().unwrap()]);
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(answer.starts_with("HTTP/1.1 200") && answer.contains("<h1"), "{answer}");
    taken.fails(1, address);
}

#[test]
fn a_room_on_every_interface_is_refused() {
    cli(&["serve", "--host", "0.0.0.0"]).fails(1, "name the address of one interface");
}

#[test]
fn facts_list_every_input_with_its_kind_answers_and_question() {
    let facts = cli(&["facts", "--json", "--lang", "ne"]).ok().json();
    let facts = facts.as_array().unwrap();
    assert!(!facts.is_empty());
    for fact in facts {
        let kind = fact["type"].as_str().unwrap();
        assert!(fact["question"].as_str().is_some_and(|q| !q.is_empty() && q != fact["id"].as_str().unwrap()), "{fact}");
        if matches!(kind, "choice" | "choices") {
            assert!(!fact["values"].as_array().unwrap().is_empty(), "{fact}");
        }
    }
    assert!(cli(&["facts"]).ok().out.contains("true or false"));
}

#[test]
fn a_check_for_people_names_outcome_reasons_and_what_to_find_out() {
    let ran = cli_with(&["check", "--country", "de", "--facts", "-", "--on", "2026-11-23"], b"{}").ok();
    assert!(ran.out.contains("CANNOT TELL YET") && ran.out.contains("To find out:"), "{}", ran.out);
    assert!(ran.out.contains("2026-11-23") && ran.out.contains("not legal advice"));
    let json = cli_with(&["check", "--country", "de", "--facts", "-", "--json"], b"{}").ok().json();
    let benefit = json["results"][0]["benefit"].as_str().unwrap();
    let explained = cli(&["explain", benefit, "--lang", "es"]).ok();
    assert!(explained.out.contains("Comprobado el"), "{}", explained.out);
}

#[test]
fn a_search_for_people_prints_titles_and_addresses() {
    let ran = cli(&["search", "--country", "kw", "my", "salary", "was", "not", "paid"]).ok();
    assert!(ran.out.starts_with(" 1. ") && ran.out.contains("/en/"), "{}", ran.out);
}

#[test]
fn an_explained_rule_says_when_an_effect_applies_what_it_does_and_whom_a_note_is_for() {
    let explained = cli(&["explain", "de.alg1", "--lang", "en"]).ok().out;
    for words in [
        "\nLater when:\n  - ",
        "\n    - You ended the job yourself",
        "\nTaken away when:\n",
        "Months in other countries count",
        "\n  ! No papers",
        "SGB III, § 138",
    ] {
        assert!(explained.contains(words), "{words:?} is not in\n{explained}");
    }
    assert!(!explained.contains("de-sgb3"), "a source stands there by its id:\n{explained}");
}

#[test]
fn reasons_name_the_numbers_of_the_law() {
    let facts = br#"{"nationalities":["pl"],"age":66,"contribution_periods":[{"country":"de","months":90}]}"#;
    let json = cli_with(&["check", "--country", "de", "--facts", "-", "--json"], facts).ok().json();
    let reasons = json["results"].as_array().unwrap().iter().flat_map(|result| result["reasons"].as_array().unwrap());
    let holes: Vec<_> = reasons.filter(|reason| reason["text"].as_str().unwrap().contains('…')).collect();
    assert!(holes.is_empty(), "{holes:?}");
}
