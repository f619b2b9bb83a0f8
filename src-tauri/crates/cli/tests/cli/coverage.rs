//! `coverage`: what each country has in each branch, and how far the languages have come.

use crate::run::{cli, text};
use serde_json::Value;

/// The small but whole folder that the compiler is tested with.
const BASE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../compiler/tests/base");

#[test]
fn a_folder_is_counted() {
    let json = cli(&["coverage", BASE, "--json"]).ok().json();
    let [country] = json["countries"].as_array().unwrap().as_slice() else { panic!("{json}") };
    assert_eq!(country["country"], "xa");
    let branch = &country["branches"][0];
    assert_eq!(branch["branch"], "unemployment");
    for (field, number) in [("rules", 1), ("absent", 0), ("guides", 1), ("checklists", 1), ("contacts", 1)] {
        assert_eq!(branch[field], number, "{field} in {branch}");
    }
    let languages = json["languages"].as_array().unwrap();
    let found: Vec<_> =
        languages.iter().map(|it| (it["language"].as_str().unwrap(), it["full"].as_u64(), it["of"].as_u64())).collect();
    assert_eq!(found[0].0, "en");
    assert_eq!((found[0].1, found[1].0), (found[0].2, "es"));
    assert!(found[1].1 < found[1].2, "{found:?}");
    assert_eq!(languages[1]["reviewed"], 1, "the Spanish word is reviewed");
}

#[test]
fn the_table_stands_in_columns_and_has_every_country() {
    let ran = cli(&["coverage"]).ok();
    let json = cli(&["coverage", "--json"]).ok().json();
    let head = ran.out.lines().find(|line| line.contains("unemployment")).unwrap();
    let column = head.find("unemployment").unwrap();
    for country in json["countries"].as_array().unwrap() {
        let code = country["country"].as_str().unwrap();
        let row = ran.out.lines().find(|line| line.split_whitespace().next() == Some(code)).unwrap();
        let cell: String = row.chars().skip(column).take(4).collect();
        assert!(cell.chars().all(|sign| "RGCK–".contains(sign)), "{code}: {row}");
        let rules = |branch: &&Value| branch["branch"] == "unemployment" && branch["rules"].as_u64() > Some(0);
        assert_eq!(cell.starts_with('R'), country["branches"].as_array().unwrap().iter().any(|it| rules(&it)), "{row}");
    }
    assert!(ran.out.contains("\nLanguages: pages in full, of all pages\n"), "{}", ran.out);
}

#[test]
fn one_country_is_printed_with_numbers() {
    let ran = cli(&["coverage", "--country", "KW"]).ok();
    assert!(ran.out.starts_with("kw ") && ran.out.contains("said to be absent"), "{}", ran.out);
    cli(&["coverage", "--country", "zz"]).fails(1, "there is no country `zz`");
}

#[test]
fn a_folder_with_errors_or_without_content_is_named() {
    let dir = tempfile::tempdir().unwrap();
    let missing = dir.path().join("nowhere");
    cli(&["coverage", text(&missing)]).fails(1, "amparo-cli lint");
    cli(&["coverage", text(&missing), "--pack", "x.pack"]).fails(2, "--pack");
}
