//! Making packs: a folder of guides in any language becomes a pack that is found in, and broken content is refused whole.

use crate::run::{cli, cli_with, text};
use std::fs;
use std::path::Path;

/// `guide.toml` of a guide that brings its own source.
fn facts(slug: &str) -> String {
    format!(
        "checked_on = 2026-11-23\nreview = \"draft\"\nsources = [\"law-{slug}\"]\n\
         [[source]]\nid = \"law-{slug}\"\ntitle = \"A law\"\nkind = \"law\"\nstate = \"seen\"\n"
    )
}

/// Writes a guide.
fn guide(content: &Path, slug: &str, lang: &str, words: &str) {
    let dir = content.join("guides").join(slug);
    fs::create_dir_all(&dir).unwrap();
    fs::write(dir.join("guide.toml"), facts(slug)).unwrap();
    fs::write(dir.join(format!("{lang}.md")), words).unwrap();
}

#[test]
fn a_small_folder_in_any_language_becomes_a_pack() {
    let dir = tempfile::tempdir().unwrap();
    let (content, pack) = (dir.path().join("content"), dir.path().join("small.pack"));
    guide(&content, "oromo-pay", "om", "# Mindaa\n\nMindaan keessan yeroon kaffalamuu qaba.\n");
    guide(&content, "uk-pay", "uk", "# Заробітна плата\n\nВам мають платити вчасно.\n");
    cli(&["build", text(&content), "--out", text(&pack)]).ok();
    let found = cli(&["search", "--pack", text(&pack), "--lang", "uk", "--json", "зарплата заробітна"]).ok().json();
    assert_eq!(found["results"][0]["id"], "uk-pay", "{found}");
    let line = br#"{"id":1,"lang":"om","text":"mindaa kaffaluu"}"#;
    let lines = cli_with(&["search", "--pack", text(&pack), "--batch", "-"], line).ok().lines();
    assert_eq!(lines[0]["results"][0]["id"], "oromo-pay", "{}", lines[0]);
    assert!(cli(&["facts", "--pack", text(&pack), "--json"]).ok().json().as_array().unwrap().is_empty());
    cli_with(&["check", "--pack", text(&pack), "--country", "de", "--facts", "-"], b"{}").fails(1, "no countries");
}

#[test]
fn broken_content_is_refused_with_every_problem_and_leaves_no_pack() {
    let dir = tempfile::tempdir().unwrap();
    let (content, pack) = (dir.path().join("content"), dir.path().join("broken.pack"));
    guide(&content, "html", "en", "# Title\n\nText with <script>alert(1)</script>.\n");
    guide(&content, "link", "en", "# Title\n\nSee [this](guide:nonesuch).\n");
    guide(&content, "fields", "en", "# Title\n\nText.\n");
    fs::write(content.join("guides/fields/guide.toml"), format!("mistyped = 1\n{}", facts("fields"))).unwrap();
    for command in [&["lint", text(&content)][..], &["build", text(&content), "--out", text(&pack)]] {
        let ran = cli(command);
        assert_eq!(ran.code, 1, "{}", ran.err);
        for place in ["guides/html/en.md:3", "guides/link/en.md:3", "guides/fields/guide.toml:1"] {
            assert!(ran.err.contains(place), "{place} is not in\n{}", ran.err);
        }
    }
    assert!(!pack.exists());
}

#[test]
fn a_pack_that_cannot_be_written_is_named() {
    let dir = tempfile::tempdir().unwrap();
    let content = dir.path().join("content");
    guide(&content, "a", "en", "# Title\n\nText.\n");
    cli(&["build", text(&content), "--out", "/nonesuch/x.pack"]).fails(1, "/nonesuch/x.pack");
}

#[test]
fn a_word_of_another_language_finds_the_page_and_says_why() {
    let dir = tempfile::tempdir().unwrap();
    let (content, pack) = (dir.path().join("content"), dir.path().join("small.pack"));
    guide(&content, "ill", "en", "# When you are ill\n\nYour sick pay comes from the health fund after six weeks.\n");
    guide(&content, "bus", "en", "# Going by bus\n\nBuy the ticket before you get in.\n");
    cli(&["build", text(&content), "--out", text(&pack)]).ok();
    let found = cli(&["--pack", text(&pack), "search", "--lang", "en", "--json", "Krankengeld"]).ok().json();
    assert_eq!(found["results"][0]["id"], "ill", "{found}");
    assert_eq!(found["results"][0]["why"], "Krankengeld = sick pay", "{found}");
    let explained = cli(&["search", "--pack", text(&pack), "--lang", "en", "--explain", "Krankengeld"]).ok().out;
    assert!(explained.contains("krankengeld = sick pay: 1 pages"), "{explained}");
    cli(&["search", "--pack", text(&pack), "--explain", "--json", "x"]).fails(2, "--explain");
}
