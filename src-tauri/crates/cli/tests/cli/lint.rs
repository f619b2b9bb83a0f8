//! `lint`: problems, the spread of reading grades, and the rules that are due on a day.

use crate::run::cli;

/// The small but whole folder that the compiler is tested with.
const BASE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../compiler/tests/base");

#[test]
fn the_spread_of_grades_is_printed() {
    let ran = cli(&["lint", BASE, "--reading", "--today", "2026-11-23"]).ok();
    assert!(ran.out.starts_with("Flesch-Kincaid grade"), "{}", ran.out);
    assert!(ran.out.contains("short pages are not counted"), "{}", ran.out);
}

#[test]
fn rules_that_are_due_are_listed_by_day() {
    for (today, days, words) in [
        ("2026-11-23", "30", "0 rules are past their day of review, 0 more reach it within 30 days of 2026-11-23."),
        ("2027-06-01", "30", "0 rules are past their day of review, 1 more reach it within 30 days of 2027-06-01."),
        ("2027-08-01", "0", "1 rules are past their day of review, 0 more reach it within 0 days of 2027-08-01."),
    ] {
        let ran = cli(&["lint", BASE, "--due", days, "--today", today]).ok();
        assert!(ran.out.starts_with(words), "{today}: {}", ran.out);
        assert_eq!(ran.out.contains("xa.jobless_pay"), !words.contains("0 rules are past") || words.contains("1 more"));
        assert_eq!(ran.err.contains("it should have been checked again by"), words.starts_with('1'), "{}", ran.err);
    }
    cli(&["lint", BASE, "--due", "soon"]).fails(2, "soon");
}

/// What changes what someone does carries its source and its day; nothing is hard to read, overdue or half translated.
#[test]
fn nothing_is_left_to_mend_in_the_content_on_its_own_day() {
    let content = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../content");
    let settings = std::fs::read_to_string(format!("{content}/amparo.toml")).unwrap();
    let as_of = settings.lines().find_map(|line| line.strip_prefix("as_of = ")).unwrap();
    let ran = cli(&["lint", content, "--today", as_of]).ok();
    assert_eq!(ran.err, "", "run `amparo-cli lint content`");
}
