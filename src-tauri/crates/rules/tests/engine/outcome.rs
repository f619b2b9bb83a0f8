//! From conditions to outcomes: effects, deadlines, confidence, dates, and what is asked next.

use crate::support::{verdict, verdict_on};
use amparo_rules::{Level, Outcome, ReasonCode, Truth, Verdict};
use serde_json::{Value, json};

/// A person who is entitled to the unemployment benefit.
fn entitled() -> Value {
    json!({
        "employment_status": "unemployed",
        "registered_with_office": true,
        "end_date": "2026-10-31",
        "end_reason": "expired",
        "contribution_periods": [{ "country": "aa", "from": "2025-09-01", "to": "2026-10-31" }],
    })
}

fn with(mut facts: Value, change: Value) -> Value {
    facts.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
    facts
}

fn reasons(verdict: &Verdict) -> Vec<(ReasonCode, Option<&str>)> {
    verdict.reasons.iter().map(|reason| (reason.code, reason.id.as_deref())).collect()
}

#[test]
fn a_plain_yes_needs_nothing_more() {
    let verdict = verdict("unemployment", &entitled());
    assert_eq!(verdict.outcome, Outcome::Yes);
    assert!(verdict.reasons.is_empty() && verdict.missing.is_empty() && verdict.unclear.is_empty());
    let tree = verdict.tree.unwrap();
    assert!(tree.truth() == Truth::Yes && tree.settled());
}

#[test]
fn one_no_decides_and_nothing_is_asked() {
    let verdict = verdict("unemployment", &json!({ "employment_status": "employed" }));
    assert_eq!(verdict.outcome, Outcome::No);
    assert!(verdict.missing.is_empty());
}

#[test]
fn nothing_known_asks_what_matters_cheapest_first() {
    let verdict = verdict("unemployment", &json!({}));
    assert_eq!(verdict.outcome, Outcome::CannotTell);
    // The warning of the other effect changes nothing; both effects read `end_reason` all the same.
    let expected =
        ["employment_status", "registered_with_office", "end_date", "contract_kind", "end_reason", "contribution_periods"];
    assert_eq!(verdict.missing, expected);
    assert!(verdict.reasons.is_empty());
}

#[test]
fn a_decided_branch_is_not_asked_about() {
    // Twelve months are met: how short the contracts were no longer matters.
    let verdict = verdict("unemployment", &with(entitled(), json!({ "registered_with_office": null })));
    assert_eq!(verdict.outcome, Outcome::CannotTell);
    assert_eq!(verdict.missing, ["registered_with_office"]);
}

#[test]
fn an_unsettled_effect_makes_a_yes_likely() {
    let verdict = verdict("unemployment", &with(entitled(), json!({ "end_reason": null })));
    assert_eq!(verdict.outcome, Outcome::Likely);
    assert_eq!(reasons(&verdict), [(ReasonCode::EffectUnknown, Some("resigned"))]);
    assert_eq!(verdict.missing, ["end_reason"]);
}

#[test]
fn a_delay_and_a_warning_leave_the_yes() {
    let resigned = verdict("unemployment", &with(entitled(), json!({ "end_reason": "resigned" })));
    assert_eq!((resigned.outcome, reasons(&resigned)), (Outcome::Yes, vec![(ReasonCode::EffectDelays, Some("resigned"))]));
    let dismissed = verdict("unemployment", &with(entitled(), json!({ "end_reason": "dismissed" })));
    assert_eq!((dismissed.outcome, dismissed.effects.len()), (Outcome::Yes, 1));
}

#[test]
fn deadlines_run_from_the_persons_own_days() {
    let soon = verdict("unemployment", &entitled());
    let register = &soon.deadlines[0];
    assert_eq!(register.last_day.unwrap().to_string(), "2027-01-31");
    assert_eq!((register.passed, register.days_left), (Some(false), Some(69)));

    let on_the_day = verdict_on("unemployment", &entitled(), "2027-01-31");
    assert_eq!((on_the_day.outcome, on_the_day.deadlines[0].days_left), (Outcome::Yes, Some(0)));

    let late = verdict_on("unemployment", &entitled(), "2027-02-01");
    assert_eq!((late.outcome, reasons(&late)), (Outcome::Likely, vec![(ReasonCode::DeadlinePassed, Some("register"))]));

    let too_late = verdict_on("unemployment", &entitled(), "2030-11-01");
    assert_eq!((too_late.outcome, reasons(&too_late)), (Outcome::No, vec![(ReasonCode::DeadlinePassed, Some("claim"))]));
}

#[test]
fn a_passed_deadline_decides_even_where_the_rest_is_not_known() {
    let verdict = verdict_on("unemployment", &json!({ "end_date": "2022-10-31" }), "2026-11-23");
    assert_eq!((verdict.outcome, verdict.missing.len()), (Outcome::No, 0));
}

#[test]
fn a_rule_past_its_review_says_likely() {
    let verdict = verdict_on("unemployment", &with(entitled(), json!({ "end_date": "2027-06-30" })), "2027-07-01");
    assert!(reasons(&verdict).contains(&(ReasonCode::PastReview, None)));
    assert_ne!(verdict.outcome, Outcome::Yes);
}

#[test]
fn before_a_rule_holds_nothing_can_be_told() {
    let verdict = verdict_on("unemployment", &json!({ "employment_status": "employed" }), "1999-12-31");
    assert_eq!((verdict.outcome, reasons(&verdict)), (Outcome::CannotTell, vec![(ReasonCode::NotYetInForce, None)]));
    assert!(verdict.missing.is_empty());
}

#[test]
fn medium_confidence_is_likely_and_low_cannot_be_told() {
    let family = verdict(
        "family",
        &json!({
            "children": 1, "residence_country": "bb", "pregnant": true,
            "residence_periods": [{ "country": "aa", "from": "2020-01-01" }],
        }),
    );
    assert_eq!((family.outcome, reasons(&family)), (Outcome::Likely, vec![(ReasonCode::MediumConfidence, None)]));
    let refund = verdict(
        "refund",
        &json!({
            "left_on": "2024-01-31", "nationalities": ["np"], "refunded_countries": [],
            "contribution_periods": [{ "country": "aa", "from": "2020-01-01", "to": "2023-12-31" }],
        }),
    );
    assert_eq!((refund.outcome, reasons(&refund)), (Outcome::CannotTell, vec![(ReasonCode::LowConfidence, None)]));
}

#[test]
fn an_effect_can_block_and_an_unknown_one_only_casts_doubt() {
    let ill = json!({
        "work_start": "2020-01-01", "aids": ["wheelchair"], "incapacity_since": "2026-02-01", "sector": "construction", "status": "undocumented",
    });
    let blocked = verdict_on("sickness", &ill, "2026-06-01");
    assert_eq!((blocked.outcome, reasons(&blocked)), (Outcome::No, vec![(ReasonCode::EffectBlocks, Some("excluded"))]));
    let unknown = verdict_on("sickness", &with(ill.clone(), json!({ "status": null })), "2026-06-01");
    assert_eq!((unknown.outcome, unknown.missing.clone()), (Outcome::Likely, vec!["status".to_owned()]));
    let recent = verdict_on("sickness", &with(ill, json!({ "incapacity_since": "2026-03-01" })), "2026-06-01");
    assert_eq!(recent.outcome, Outcome::Yes);
}

#[test]
fn waiting_and_time_limits_turn_on_the_day() {
    let waited = |on| verdict_on("sickness", &json!({ "work_start": "2026-01-01" }), on).finding("worked_long").unwrap().clone();
    assert_eq!(waited("2026-07-01").truth, Truth::No);
    assert_eq!(waited("2026-07-02").truth, Truth::Yes);
    assert_eq!(waited("2026-07-01").reached_on.unwrap().to_string(), "2026-07-02");
    let within = |on| verdict_on("sickness", &json!({ "incapacity_since": "2024-02-29" }), on).finding("ill_now").unwrap().truth;
    assert_eq!((within("2025-02-28"), within("2025-03-01")), (Truth::Yes, Truth::No));
}

#[test]
fn a_plan_is_no_settled_yes() {
    let verdict = verdict_on("sickness", &json!({ "incapacity_since": "2026-12-24" }), "2026-11-23");
    let finding = verdict.finding("ill_now").unwrap();
    assert_eq!((finding.truth, finding.settled), (Truth::Yes, false));
}

#[test]
fn a_number_has_the_value_of_the_day() {
    let old_enough = |on| verdict_on("pension", &json!({ "age": 65 }), on).finding("old_enough").unwrap().truth;
    assert_eq!(
        (old_enough("2025-12-31"), old_enough("2026-01-01"), old_enough("1979-12-31")),
        (Truth::Yes, Truth::No, Truth::Unknown)
    );
}

#[test]
fn no_such_benefit_is_a_no_with_its_reason() {
    let verdict = verdict("closed", &json!({}));
    assert_eq!((verdict.outcome, reasons(&verdict)), (Outcome::No, vec![(ReasonCode::NoSuchBenefit, None)]));
    assert!(verdict.tree.is_none() && verdict.missing.is_empty());
}

#[test]
fn claiming_notes_follow_the_status_the_most_serious_first() {
    let notes = |facts: Value| {
        let verdict = verdict("unemployment", &facts);
        verdict.claiming.into_iter().map(|note| (note.level, note.id, note.for_status.len())).collect::<Vec<_>>()
    };
    let all = [(Level::Danger, "found".to_owned(), 2), (Level::Caution, "stay".to_owned(), 2), (Level::Ok, "safe".to_owned(), 0)];
    assert_eq!(notes(json!({})), all);
    assert_eq!(
        notes(json!({ "status": "undocumented" })),
        [(Level::Danger, "found".to_owned(), 0), (Level::Ok, "safe".to_owned(), 0)]
    );
    assert_eq!(notes(json!({ "status": "citizen" })), [(Level::Ok, "safe".to_owned(), 0)]);
}

#[test]
fn a_verdict_survives_json() {
    let verdict = verdict("unemployment", &entitled());
    assert_eq!(serde_json::from_str::<Verdict>(&serde_json::to_string(&verdict).unwrap()).unwrap(), verdict);
}
