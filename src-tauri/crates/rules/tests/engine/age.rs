//! Ages that a law counts in months or by the day of birth. The check is on 23 November 2026; the table begins in 1920.

use crate::support::{day, facts, verdict};
use amparo_rules::{Amount, Finding, Note, Truth, Unit};
use serde_json::{Value, json};

fn finding(condition: &str, facts: Value) -> Finding {
    verdict("cohort", &facts).finding(condition).unwrap().clone()
}

fn standing(finding: &Finding) -> (Truth, bool) {
    (finding.truth, finding.settled)
}

const YES: (Truth, bool) = (Truth::Yes, true);
const NO: (Truth, bool) = (Truth::No, true);
const UNKNOWN: (Truth, bool) = (Truth::Unknown, false);

#[test]
fn the_day_of_birth_chooses_the_row() {
    let born = |day: &str| finding("by_birth", json!({ "birth_date": day }));
    // 66 years and 1 month from 23 October 1960; one day later is too young.
    assert_eq!(standing(&born("1960-10-23")), YES);
    let later = born("1960-10-24");
    assert_eq!(standing(&later), NO);
    assert_eq!(later.need, Some(Amount { value: 793.0, unit: Unit::Months }));
    assert_eq!(later.reached_on, Some(day("2026-11-24")));
    // Whoever was born the day before the row begins needs 65 years only.
    assert_eq!(born("1960-04-05").need, Some(Amount { value: 780.0, unit: Unit::Months }));
    assert_eq!(born("1961-03-06").reached_on, Some(day("2028-03-06")));
}

#[test]
fn an_age_far_from_the_limit_needs_no_day_of_birth() {
    let aged = |age: u32| finding("by_birth", json!({ "age": age }));
    assert_eq!((standing(&aged(30)), standing(&aged(67))), (NO, YES));
    assert_eq!(aged(30).facts, ["age"]);
    assert_eq!(standing(&aged(66)), UNKNOWN, "born between November 1959 and November 1960");
    assert_eq!(aged(66).missing, ["birth_date"]);
}

#[test]
fn an_age_that_the_law_changes_on_a_day_counts_in_months() {
    let early = |facts: Value| finding("early", facts);
    assert_eq!(standing(&early(json!({ "birth_date": "1964-02-23" }))), YES, "62 years and 9 months");
    assert_eq!(standing(&early(json!({ "birth_date": "1964-02-24" }))), NO);
    assert_eq!(standing(&early(json!({ "age": 62 }))), UNKNOWN);
    assert_eq!(standing(&early(json!({ "age": 64 }))), YES);
}

#[test]
fn nothing_known_asks_for_both_and_one_is_enough() {
    assert_eq!(finding("by_birth", json!({})).missing, ["age", "birth_date"]);
    assert_eq!(finding("by_birth", json!({ "birth_date": "1950-01-01" })).missing, [""; 0]);
}

#[test]
fn answers_that_contradict_each_other_settle_nothing() {
    let torn = finding("by_birth", json!({ "age": 70, "birth_date": "1980-01-01" }));
    assert_eq!((standing(&torn), torn.notes), (UNKNOWN, vec![Note::AnswersDisagree]));
    // A birthday tomorrow still fits, one today does not: they are 67.
    assert_eq!(standing(&finding("by_birth", json!({ "age": 66, "birth_date": "1959-11-24" }))), YES);
    assert_eq!(finding("by_birth", json!({ "age": 66, "birth_date": "1959-11-23" })).notes, [Note::AnswersDisagree]);
}

#[test]
fn whoever_was_born_on_29_february_is_a_year_older_on_the_28th() {
    let fits = |age: u32, on: &str| !facts(&json!({ "age": age, "birth_date": "1960-02-29" })).age_disagrees(day(on));
    assert!(fits(66, "2026-02-28") && !fits(65, "2026-02-28"));
    assert!(fits(65, "2026-02-27") && fits(68, "2028-02-29") && fits(67, "2028-02-28"));
}

#[test]
fn born_before_the_table_begins_is_not_told() {
    let old = finding("by_birth", json!({ "birth_date": "1919-12-31" }));
    assert_eq!((standing(&old), old.notes), (UNKNOWN, vec![Note::NumberNotInForce]));
    assert_eq!(standing(&finding("by_birth", json!({ "age": 107 }))), UNKNOWN);
}
