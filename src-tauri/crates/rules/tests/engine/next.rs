//! Which question comes next.

use crate::support::{RuleFile, day, defs, facts, rule, world};
use amparo_rules::{FactDef, Facts, Rule, next_questions};
use serde_json::json;

fn next(rules: &[Rule], json: &serde_json::Value) -> Vec<String> {
    next_questions(rules, &facts(json), &world(), &defs(), day("2026-11-23"))
}

#[test]
fn the_question_that_tells_most_for_its_cost_comes_first() {
    let rules = ["unemployment", "pension", "sickness", "family", "refund", "closed", "moving"].map(rule);
    assert_eq!(next(&rules, &json!({})), ["nationalities"], "two rules wait for it, and it is easy");
}

#[test]
fn questions_of_yes_or_no_come_together_and_private_ones_alone() {
    let yes_no = |id: &str, private: bool| {
        let def = json!({ "id": id, "type": "yes_no", "cost": 1, "private": private });
        serde_json::from_value::<FactDef>(def).unwrap()
    };
    let asked = [("insured", false), ("registered", false), ("pregnant", true), ("ill", true)];
    let defs: Vec<FactDef> = asked.iter().map(|(id, private)| yes_no(id, *private)).collect();
    let condition = |(id, _): &(&str, bool)| {
        format!("[[condition]]\nid = \"{id}\"\nkind = \"answer\"\nfact = \"{id}\"\ncite = [\"law#1\"]\n")
    };
    let text: String = asked.iter().map(condition).collect();
    let all = "insured and registered and pregnant and ill";
    let head = format!("id = \"aa.test\"\nbranch = \"family\"\nconfidence = \"high\"\n[logic]\nentitled_when = \"{all}\"\n");
    let rule = toml::from_str::<RuleFile>(&(head + &text)).unwrap().rule().unwrap();
    let next = |known: &serde_json::Value| {
        let known = Facts::from_json(known, &defs).unwrap();
        next_questions(std::slice::from_ref(&rule), &known, &world(), &defs, day("2026-11-23"))
    };
    assert_eq!(next(&json!({})), ["insured", "registered"]);
    assert_eq!(next(&json!({ "insured": true, "registered": true })), ["pregnant"]);
}

#[test]
fn the_status_is_never_first_and_private_facts_come_late() {
    let mut known = json!({});
    let mut asked = Vec::new();
    while let Some(fact) = next(&[rule("sickness"), rule("family")], &known).first().cloned() {
        let unanswered = asked.contains(&fact);
        assert!(!unanswered, "{fact} twice");
        asked.push(fact.clone());
        // Answers that leave everything open as long as possible.
        known[fact.as_str()] = match fact.as_str() {
            "nationalities" => json!(["np"]),
            "residence_country" => json!("bb"),
            "children" => json!(4),
            "work_start" | "incapacity_since" => json!("2026-01-15"),
            "sector" => json!("construction"),
            "aids" => json!(["wheelchair"]),
            "contribution_periods" | "residence_periods" => json!([{ "country": "aa", "from": "2020-01-01" }]),
            "pregnant" => json!(true),
            "status" => json!("undocumented"),
            other => panic!("{other} changes nothing"),
        };
    }
    let place = |fact: &str| asked.iter().position(|one| one == fact).unwrap();
    assert_eq!(asked.last().map(String::as_str), Some("status"));
    assert!(place("pregnant") > place("residence_periods"));
}

#[test]
fn nothing_is_asked_where_nothing_can_change() {
    assert_eq!(next(&[rule("unemployment")], &json!({ "employment_status": "employed" })), [""; 0]);
    assert_eq!(next(&[rule("closed")], &json!({})), [""; 0]);
}

#[test]
fn a_rule_that_waits_for_two_things_set_aside_asks_nothing_more() {
    let next = |aside: &[&str]| {
        let askable: Vec<_> = defs().into_iter().filter(|def| !aside.contains(&def.id.as_str())).collect();
        next_questions(&[rule("unemployment")], &facts(&json!({})), &world(), &askable, day("2026-11-23"))
    };
    assert!(!next(&["employment_status"]).is_empty(), "the others may still say no");
    assert_eq!(next(&["employment_status", "registered_with_office"]), [""; 0], "honestly open");
}

/// A rule over yes-or-no facts, and what is asked of it when some are known and some set aside.
fn asked(logic: &str, ids: &[&str], more: &str, known: &serde_json::Value, aside: &[&str]) -> Vec<String> {
    let condition = |id: &&str| format!("[[condition]]\nid = \"{id}\"\nkind = \"answer\"\nfact = \"{id}\"\ncite = [\"law#1\"]\n");
    let head = format!("id = \"aa.test\"\nbranch = \"family\"\nconfidence = \"high\"\n[logic]\nentitled_when = \"{logic}\"\n");
    let text: String = ids.iter().map(condition).collect();
    let rule = toml::from_str::<RuleFile>(&(head + &text + more)).unwrap().rule().unwrap();
    let def = |id: &&str| serde_json::from_value(json!({ "id": id, "type": "yes_no", "cost": 1 })).unwrap();
    let mut all: Vec<FactDef> = ids.iter().map(def).collect();
    all.extend(defs().into_iter().filter(|def| def.id == "end_date"));
    let known = Facts::from_json(known, &all).unwrap();
    all.retain(|def| !aside.contains(&def.id.as_str()));
    next_questions(&[rule], &known, &world(), &all, day("2026-11-23"))
}

#[test]
fn what_a_rule_asks_first_is_asked_first() {
    assert_eq!(asked("last and first", &["first", "last"], "", &json!({}), &[])[0], "last");
}

#[test]
fn one_doubt_met_twice_is_one_doubt() {
    let known = json!({ "one": false, "two": false });
    let twice = asked("(doubt or one) and (doubt or two) and three", &["doubt", "one", "two", "three"], "", &known, &["doubt"]);
    assert_eq!(twice, ["three"], "it may still say no");
    let two = asked("doubt and one and three", &["doubt", "one", "three"], "", &json!({}), &["doubt", "one"]);
    assert_eq!(two, [""; 0], "two doubts: honestly open");
}

#[test]
fn the_day_of_a_time_limit_is_asked_last_and_only_where_the_outcome_leans_to_yes() {
    let limit = "[[deadline]]\nid = \"claim\"\nfrom = \"end_date\"\nwithin = 3\nunit = \"months\"\nmisses = \"warning\"\ncite = [\"law#1\"]\n";
    let next = |known: &serde_json::Value| asked("one", &["one"], limit, known, &[]);
    assert_eq!(next(&json!({})), ["one"]);
    assert_eq!(next(&json!({ "one": true })), ["end_date"]);
    assert_eq!(next(&json!({ "one": false })), [""; 0]);
    assert_eq!(next(&json!({ "one": true, "end_date": "2026-10-31" })), [""; 0]);
}
