//! What people get wrong: one clear line, the right exit code, never a panic.

use crate::run::{cli, cli_with, text};
use std::fs;

#[test]
fn usage_errors_end_with_2_and_help_with_0() {
    for arguments in [
        &[][..],
        &["nonesuch"],
        &["search"],
        &["search", "pay", "--batch", "-"],
        &["search", "pay", "--limit", "0"],
        &["search", "pay", "--lang", "English!"],
        &["check", "--country", "de"],
        &["check", "--country", "de", "--facts", "-", "--on", "23.11.2026"],
        &["export"],
        &["serve", "--port", "70000"],
        &["serve", "--host", "everywhere"],
    ] {
        let ran = cli(arguments);
        assert_eq!(ran.code, 2, "{arguments:?}: {}", ran.err);
        assert!(ran.out.is_empty() && !ran.err.contains("panicked"), "{arguments:?}");
    }
    let help = cli(&["--help"]).ok();
    for command in ["build", "lint", "coverage", "search", "check", "facts", "explain", "graph", "serve", "export"] {
        assert!(help.out.contains(command), "{command} is not in the help");
        assert!(cli(&[command, "--help"]).ok().out.contains("Usage:"), "{command}");
    }
    assert!(cli(&["--version"]).ok().out.starts_with("amparo-cli "));
}

#[test]
fn missing_and_damaged_packs_are_one_line() {
    let dir = tempfile::tempdir().unwrap();
    let broken = dir.path().join("broken.pack");
    let commands = [
        &["search", "pay"][..],
        &["facts"],
        &["check", "--country", "de", "--facts", "-"],
        &["explain", "de.alg1"],
        &["graph", "de.alg1"],
        &["coverage"],
        &["export", "--to", "/nonesuch"],
    ];
    for command in commands {
        let with = |pack: &str| cli_with(&[command, &["--pack", pack]].concat(), b"{}");
        with("/nonesuch.pack").fails(1, "/nonesuch.pack");
        fs::write(&broken, "").unwrap();
        with(text(&broken)).fails(1, "broken.pack");
        fs::write(&broken, vec![0x55; 100_000]).unwrap();
        with(text(&broken)).fails(1, "broken.pack");
        fs::write(&broken, [&b"SQLite format 3\0"[..], &[0; 4096]].concat()).unwrap();
        with(text(&broken)).fails(1, "broken.pack");
        with(text(dir.path())).fails(1, text(dir.path()));
    }
}

#[test]
fn a_pack_that_was_cut_off_or_scribbled_over_is_one_line() {
    let dir = tempfile::tempdir().unwrap();
    let (whole, broken) = (dir.path().join("whole.pack"), dir.path().join("broken.pack"));
    cli(&["build", concat!(env!("CARGO_MANIFEST_DIR"), "/../compiler/tests/base"), "--out", text(&whole)]).ok();
    let bytes = fs::read(&whole).unwrap();
    let check = |facts: &[u8]| cli_with(&["check", "--country", "xa", "--facts", "-", "--pack", text(&broken)], facts);
    fs::write(&broken, &bytes).unwrap();
    check(b"{}").ok();
    for length in [20, 100, 1_000, bytes.len() / 2, bytes.len() - 1_000] {
        fs::write(&broken, &bytes[..length]).unwrap();
        check(b"{}").fails(1, "broken.pack");
    }
    for page in 0..bytes.len() / 4096 {
        let mut scribbled = bytes.clone();
        scribbled[page * 4096..(page + 1) * 4096].fill(0xa5);
        fs::write(&broken, &scribbled).unwrap();
        let ran = check(b"{}");
        assert!(!ran.err.contains("panicked"), "page {page}: {}", ran.err);
        if ran.code != 0 {
            ran.fails(1, "pack");
        }
    }
}

#[test]
fn strange_questions_are_answered() {
    let long = "pay ".repeat(2_500);
    let strange = [
        long.as_str(),
        "!!! ??? ((( ))) ***",
        "\"",
        "AND OR NOT NEAR(",
        "pay* -pay ^pay {pay}: pay",
        "рабочий العامل कामदार 工人 worker",
        "\u{202e}\u{200b}\u{0}x",
        "💸💸💸",
        "'; DROP TABLE guide; --",
    ];
    for question in strange.into_iter().filter(|question| !question.contains('\0')) {
        for lang in ["en", "ar", "xx"] {
            let ran = cli(&["search", "--lang", lang, "--json", "--", question]).ok();
            assert!(ran.json()["results"].is_array());
        }
    }
    let line = serde_json::json!({"id": 1, "lang": "en", "text": "a\u{0}b\u{202e}"}).to_string();
    assert!(cli_with(&["search", "--batch", "-"], line.as_bytes()).ok().lines()[0]["results"].is_array());
}

#[test]
fn unknown_countries_facts_and_benefits_are_named() {
    cli(&["search", "pay", "--country", "zz"]).fails(1, "there is no country `zz`");
    cli_with(&["check", "--country", "zz", "--facts", "-"], b"{}").fails(1, "there is no country `zz`");
    cli_with(&["check", "--country", "de", "--facts", "-"], b"{").fails(1, "is not JSON");
    cli_with(&["check", "--country", "de", "--facts", "-"], b"{\"agee\": 3}").fails(1, "agee");
    cli(&["check", "--country", "de", "--facts", "/nonesuch.json"]).fails(1, "/nonesuch.json");
    cli(&["explain", "de.nonesuch"]).fails(1, "de.nonesuch");
    for command in [&["facts"][..], &["explain", "de.alg1"], &["graph", "de.alg1"], &["check", "--country", "de", "--facts", "-"]]
    {
        let ran = cli_with(&[command, &["--lang", "xx"]].concat(), b"{}").fails(1, "there is no language `xx`");
        assert!(ran.err.contains("en, "), "the languages that there are: {}", ran.err);
    }
    let both = br#"{"age": 30, "birth_date": "1950-01-01"}"#;
    cli_with(&["check", "--country", "de", "--facts", "-"], both).fails(1, "birth_date");
}

#[test]
fn a_folder_that_is_no_content_is_named() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("x.pack");
    for command in [&["lint", "/nonesuch"][..], &["build", "/nonesuch", "--out", text(&out)]] {
        let ran = cli(command);
        assert_eq!(ran.code, 1, "{command:?}");
        assert!(ran.err.contains("/nonesuch"), "{}", ran.err);
    }
    assert!(!out.exists());
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_error() {
    use std::process::{Command, Stdio};
    let shell = format!("'{}' facts --json | head -c 10", env!("CARGO_BIN_EXE_amparo-cli"));
    let output = Command::new("bash").args(["-o", "pipefail", "-c", &shell]).stderr(Stdio::piped()).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert!(output.status.success(), "{:?}", output.status);
}
