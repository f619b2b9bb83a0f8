//! Where naive engines go wrong: one test for each trap that this engine can fall into.

use crate::support::verdict;
use amparo_rules::{Note, Outcome, Truth};
use serde_json::json;

#[test]
fn missing_is_not_taken_as_fine() {
    // No fact at all is neither zero months nor "a citizen" nor "not pregnant".
    for rule in ["unemployment", "pension", "sickness", "family", "refund"] {
        assert_eq!(verdict(rule, &json!({})).outcome, Outcome::CannotTell, "{rule}");
    }
}

#[test]
fn foreign_months_do_not_open_unemployment_where_one_was_never_insured() {
    let facts = json!({
        "employment_status": "unemployed", "registered_with_office": true, "end_date": "2026-10-31", "nationalities": ["bb"],
        "contract_kind": "open_ended", "contribution_periods": [{ "country": "bb", "from": "2024-06-01", "to": "2026-10-31" }],
    });
    let verdict = verdict("unemployment", &facts);
    assert_eq!(verdict.outcome, Outcome::No);
    let tried =
        verdict.finding("normal_time").unwrap().agreements.iter().find(|tried| tried.id == "north-coordination").unwrap().clone();
    assert_eq!(tried.notes, [Note::NotLastInsuredHere]);
}

#[test]
fn insured_here_long_ago_is_not_last_insured_here() {
    let facts = json!({ "nationalities": ["bb"], "end_date": "2026-10-31", "contribution_periods": [
        { "country": "aa", "from": "2024-06-01", "to": "2025-01-31" }, { "country": "bb", "from": "2025-02-01", "to": "2026-10-31" },
    ] });
    assert_eq!(verdict("unemployment", &facts).finding("normal_time").unwrap().truth, Truth::No);
}

#[test]
fn people_from_outside_are_not_all_alike() {
    let outcome = |status: &str| {
        let facts = json!({
            "employment_status": "unemployed", "registered_with_office": true, "end_date": "2026-10-31", "end_reason": "expired",
            "contract_kind": "open_ended", "nationalities": ["np"], "status": status, "contribution_periods": [
                { "country": "bb", "from": "2025-01-01", "to": "2025-12-31" }, { "country": "aa", "from": "2026-01-01", "to": "2026-10-31" },
            ],
        });
        verdict("unemployment", &facts).outcome
    };
    assert_eq!(outcome("work_permit"), Outcome::Yes);
    assert_eq!(outcome("refugee"), Outcome::Yes);
    assert_eq!(outcome("tolerated"), Outcome::Likely);
    assert_eq!(outcome("undocumented"), Outcome::CannotTell);
}

#[test]
fn overlapping_quarters_count_once() {
    let period = json!({ "country": "aa", "from": "2000-01-01", "to": "2004-12-31", "scheme": "miners" });
    let facts = json!({ "refunded_countries": [], "contribution_periods": [period.clone(), period] });
    let verdict = verdict("pension", &facts);
    assert_eq!(verdict.finding("quarters").unwrap().have.unwrap().value, 60.0);
}

#[test]
fn a_pension_treaty_is_not_used_for_other_branches() {
    let facts = json!({ "nationalities": ["ee"], "status": "work_permit", "residence_country": "ee", "children": 1, "pregnant": true,
        "residence_periods": [{ "country": "ee", "from": "2020-01-01" }] });
    let verdict = verdict("family", &facts);
    assert_eq!((verdict.finding("resident").unwrap().truth, verdict.outcome), (Truth::No, Outcome::No));
}

#[test]
fn full_contributions_without_the_scheme_are_not_full_cover() {
    let facts =
        json!({ "contribution_periods": [{ "country": "aa", "from": "2025-01-01" }], "aids": [], "work_start": "2026-11-01" });
    let verdict = verdict("sickness", &facts);
    assert_eq!(verdict.finding("insured").unwrap().truth, Truth::Unknown);
    assert_eq!(verdict.finding("insured").unwrap().notes, [Note::SchemeUnknown]);
    assert_eq!(verdict.unclear, Vec::<String>::new(), "two of three are already out of reach");
}

#[test]
fn an_agreement_covers_a_pair_a_branch_and_a_person() {
    let covered = |facts: serde_json::Value| verdict("refund", &facts).finding("covered").unwrap().clone();
    assert_eq!(covered(json!({ "nationalities": ["bb"] })).via.as_deref(), Some("north-coordination"));
    assert_eq!(covered(json!({ "nationalities": ["np"], "contribution_periods": [] })).truth, Truth::No);
    assert!(covered(json!({ "nationalities": ["np"] })).missing.contains(&"contribution_periods".to_owned()));
    let by_insurance = covered(json!({ "nationalities": ["np"], "contribution_periods": [{ "country": "ee", "months": 3 }] }));
    assert_eq!((by_insurance.truth, by_insurance.via.as_deref()), (Truth::Yes, Some("aa-ee-pension")));
    let labour = covered(json!({ "nationalities": ["ii"], "contribution_periods": [] }));
    assert_eq!((labour.truth, labour.settled, labour.notes), (Truth::Yes, false, vec![Note::AgreementUnconfirmed]));
}

#[test]
fn an_own_citizen_is_not_covered_by_being_one() {
    // A partner state is needed: the deciding state alone makes no agreement.
    let finding =
        verdict("refund", &json!({ "nationalities": ["aa"], "contribution_periods": [] })).finding("covered").unwrap().clone();
    assert_eq!(finding.truth, Truth::No);
}

#[test]
fn stateless_is_known_and_no_nationality() {
    let stateless = verdict("family", &json!({ "nationalities": [] }));
    assert_eq!(stateless.finding("citizen").unwrap().truth, Truth::No);
}
