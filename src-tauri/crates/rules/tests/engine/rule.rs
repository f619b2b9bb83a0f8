//! Rules as people write them: what is refused, and that everything is said at once.

use crate::support::{FILES, RuleFile, defs, rule, rules, world};
use amparo_rules::{Expr, RuleProblem, RuleProblemCode as Code};

const UNEMPLOYMENT: &str = include_str!("../data/unemployment.toml");

/// The problems of the unemployment rule with `old` written as `new`.
fn problems(old: &str, new: &str) -> Vec<RuleProblem> {
    assert!(UNEMPLOYMENT.contains(old), "{old}");
    toml::from_str::<RuleFile>(&UNEMPLOYMENT.replacen(old, new, 1)).unwrap().rule().unwrap_err()
}

fn found(old: &str, new: &str) -> Vec<(String, Code)> {
    problems(old, new).into_iter().map(|problem| (problem.at, problem.code)).collect()
}

fn one(at: &str, code: Code) -> Vec<(String, Code)> {
    vec![(at.to_owned(), code)]
}

#[test]
fn the_made_up_rules_are_sound() {
    for rule in rules() {
        let terms = |topic: &str| (topic == "countries").then(|| ["aa", "bb", "ee"].map(str::to_owned).to_vec());
        let problems = rule.check_facts(&defs(), &terms);
        assert!(problems.iter().all(|problem| problem.at.starts_with("claiming")), "{problems:#?}");
    }
    assert_eq!(FILES.len(), rules().len());
}

#[test]
fn fields_fit_the_kind() {
    assert_eq!(found("window = \"frame_months\"\nends_at", "ends_at"), one("condition.normal_time.window", Code::MissingField));
    assert_eq!(found("fact = \"registered_with_office\"", ""), one("condition.registered.fact", Code::MissingField));
    assert_eq!(
        found("values = [\"seasonal\"]", "values = [\"seasonal\"]\nexpect = true"),
        one("condition.short_contracts.expect", Code::SuperfluousField)
    );
}

#[test]
fn names_lead_somewhere() {
    assert_eq!(
        found("at_least = \"normal_months\"", "at_least = \"normal_month\""),
        one("condition.normal_time.at_least", Code::UnknownNumber)
    );
    assert_eq!(found("and registered and", "and"), one("condition.registered", Code::UnusedCondition));
    assert_eq!(found("unemployed and reg", "unemployd and reg")[0], ("logic.entitled_when".to_owned(), Code::UnknownCondition));
    assert_eq!(found("when = \"gave_notice\"", "when = \"\""), one("effect.resigned.when", Code::Logic));
    assert_eq!(found("id = \"gave_notice\"", "id = \"or\"")[0], ("condition.or".to_owned(), Code::BadId));
    assert_eq!(found("id = \"short_time\"", "id = \"normal_time\"")[0], ("condition.normal_time".to_owned(), Code::DuplicateId));
}

#[test]
fn dated_rows_are_in_order_and_without_gaps() {
    let rows = "{ from = 1998-01-01, value = 10, cite = \"law#1\" }, { from = 2020-01-01";
    let swapped = "{ from = 2020-01-01, value = 10, cite = \"law#1\" }, { from = 2020-01-01";
    let expected = [("number.short_months.values".to_owned(), Code::Rows), ("number.short_months.values".to_owned(), Code::Rows)];
    assert_eq!(found(rows, swapped), expected, "disorder, and nothing holds from valid_from");
}

#[test]
fn units_values_and_citations_make_sense() {
    assert_eq!(found("id = \"frame_months\"\nunit = \"months\"", "id = \"frame_months\"\nunit = \"hours\"")[0].1, Code::Unit);
    assert_eq!(found("value = 12", "value = 12.5"), one("number.normal_months.values", Code::Value));
    assert_eq!(found("value = 12", "value = 9000"), one("number.normal_months.values", Code::Value));
    assert_eq!(found("cite = [\"law#2\"]", "cite = []"), one("condition.unemployed.cite", Code::Cite));
    assert_eq!(found("misses = \"no\"", "misses = \"delayed\""), one("deadline.claim.misses", Code::Value));
    assert_eq!(found("within = 3\nunit = \"months\"", "within = 3\nunit = \"hours\""), one("deadline.register.unit", Code::Unit));
}

#[test]
fn all_problems_come_at_once() {
    let text = UNEMPLOYMENT.replace("law#2", "").replace("at_least = ", "number = ");
    assert!(toml::from_str::<RuleFile>(&text).unwrap().rule().unwrap_err().len() >= 6);
}

#[test]
fn facts_and_terms_are_declared() {
    let defs: Vec<_> = defs().into_iter().filter(|def| def.id != "end_reason" && def.id != "end_date").collect();
    let found: Vec<_> = rule("unemployment").check_facts(&defs, &|_| None).into_iter().map(|p| (p.at, p.code)).collect();
    assert!(found.contains(&("condition.gave_notice".to_owned(), Code::UnknownFact)));
    assert!(found.contains(&("condition.normal_time.ends_at".to_owned(), Code::UnknownFact)));
    assert!(found.contains(&("deadline.claim.from".to_owned(), Code::UnknownFact)));
    assert!(found.contains(&("claiming.stay.status".to_owned(), Code::UnknownTerm)));
    let family = rule("family").check_facts(&crate::support::defs(), &|_| Some(vec!["bb".to_owned()]));
    assert!(
        family.iter().any(|problem| problem.code == Code::UnknownTerm && problem.at == "condition.lives_north.values"),
        "{family:?}"
    );
}

#[test]
fn agreements_can_do_what_the_rule_asks() {
    let at = |name: &str| rule(name).check_world(&world()).into_iter().map(|p| p.message).collect::<Vec<_>>();
    assert!(at("pension").iter().any(|message| message.contains("`aa-gg-old` is history")));
    assert_eq!(at("unemployment"), Vec::<String>::new());
    let mut smaller = world();
    smaller.agreements.retain(|agreement| agreement.id != "north-third");
    smaller.regions.clear();
    let codes: Vec<_> = rule("family").check_world(&smaller).into_iter().map(|p| p.code).collect();
    assert!(codes.contains(&Code::UnknownRegion) && codes.contains(&Code::Agreement));
}

#[test]
fn the_compiled_form_holds_the_logic_as_a_tree() {
    let json = rule("unemployment").to_json();
    assert_eq!(json["logic"]["op"], "all");
    assert_eq!(json["logic"]["of"][2]["of"][1]["of"][0]["id"], "short_contracts");
    assert_eq!(serde_json::from_value::<Expr>(json["effects"][0]["when"].clone()).unwrap().names(), ["gave_notice"]);
}
