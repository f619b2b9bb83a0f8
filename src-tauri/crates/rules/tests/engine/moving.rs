//! Conditions of people who move: windows that stretch, older law, absences, payment abroad, and the day a need is reached.

use crate::support::verdict;
use amparo_rules::{Finding, Note, Truth};
use serde_json::{Value, json};

fn finding(condition: &str, facts: Value) -> Finding {
    verdict("moving", &facts).finding(condition).unwrap().clone()
}

fn standing(finding: &Finding) -> (Truth, bool) {
    (finding.truth, finding.settled)
}

const YES: (Truth, bool) = (Truth::Yes, true);
const LIKELY: (Truth, bool) = (Truth::Yes, false);
const NO: (Truth, bool) = (Truth::No, true);
const UNKNOWN: (Truth, bool) = (Truth::Unknown, false);

/// The check is on 23 November 2026; the window begins on 24 November 2024.
fn recent(periods: Value, child_months: Option<u32>) -> Finding {
    let mut facts = json!({ "nationalities": ["bb"], "refunded_countries": [], "contribution_periods": periods });
    if let Some(months) = child_months {
        facts["child_months"] = json!(months);
    }
    finding("recent_time", facts)
}

#[test]
fn a_window_stretches_by_what_was_answered() {
    let year_before = json!([{ "country": "aa", "from": "2023-06-01", "to": "2024-05-31" }]);
    assert_eq!(standing(&recent(year_before.clone(), Some(0))), NO);
    assert_eq!(standing(&recent(year_before, Some(24))), YES);
}

#[test]
fn an_unanswered_stretch_leaves_a_no_open_and_a_yes_alone() {
    let open = recent(json!([{ "country": "aa", "from": "2023-06-01", "to": "2024-05-31" }]), None);
    assert_eq!(standing(&open), UNKNOWN);
    assert!(open.missing.contains(&"child_months".to_owned()));
    let met = recent(json!([{ "country": "aa", "from": "2025-01-01", "to": "2025-12-31" }]), None);
    assert_eq!((standing(&met), met.missing), (YES, Vec::new()));
}

#[test]
fn time_before_the_scheme_began_does_not_count() {
    let found = recent(json!([{ "country": "aa", "from": "2022-01-01", "to": "2024-02-29" }]), Some(60));
    assert_eq!((standing(&found), found.have.unwrap().value), (YES, 12.0));
    let short = recent(json!([{ "country": "aa", "from": "2022-01-01", "to": "2024-01-31" }]), Some(60));
    assert_eq!((standing(&short), short.have.unwrap().value), (NO, 11.0));
}

#[test]
fn all_agreements_are_tried_that_bind_a_country_worked_in() {
    let found = recent(
        json!([{ "country": "bb", "from": "2024-12-01", "to": "2025-11-30" }, { "country": "aa", "from": "2023-01-01", "to": "2024-11-30" }]),
        Some(0),
    );
    assert_eq!((standing(&found), found.via.as_deref()), (YES, Some("north-coordination")));
    let tried: Vec<_> = found.agreements.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(tried, ["north-coordination", "north-third"], "only those that bind bb; never history, never labour");
}

#[test]
fn a_need_in_a_window_is_reached_on_a_day_if_the_insurance_goes_on() {
    let found = recent(json!([{ "country": "aa", "from": "2026-03-01" }]), Some(0));
    assert_eq!(standing(&found), NO);
    assert_eq!(found.reached_on.unwrap().to_string(), "2027-02-28");
    let ended = recent(json!([{ "country": "aa", "from": "2026-03-01", "to": "2026-10-31" }]), Some(0));
    assert_eq!(ended.reached_on, None);
}

#[test]
fn months_that_leave_the_window_do_not_count_towards_that_day() {
    let periods =
        json!([{ "country": "aa", "from": "2024-11-24", "to": "2025-01-31" }, { "country": "aa", "from": "2026-09-01" }]);
    assert_eq!(recent(periods, Some(0)).reached_on.unwrap().to_string(), "2027-08-30", "thirty days make a month");
}

fn first(periods: Value) -> Finding {
    finding("old_law", json!({ "contribution_periods": periods, "refunded_countries": [] }))
}

#[test]
fn the_first_contribution_decides_which_law_holds() {
    let general = |from: &str| first(json!([{ "country": "aa", "from": from, "scheme": "general" }]));
    assert_eq!(standing(&general("2024-05-31")), YES);
    assert_eq!(standing(&general("2024-06-01")), NO);
    assert_eq!(standing(&first(json!([{ "country": "bb", "from": "2020-01-01", "scheme": "general" }]))), NO);
    assert_eq!(standing(&first(json!([{ "country": "aa", "months": 30, "scheme": "general" }]))), UNKNOWN);
    assert_eq!(standing(&first(json!([{ "country": "aa", "from": "2020-01-01", "about": true, "scheme": "general" }]))), LIKELY);
    assert_eq!(standing(&first(json!([{ "country": "aa", "from": "2020-01-01" }]))), UNKNOWN, "the scheme may be another");
}

#[test]
fn a_refund_ends_the_first_contribution_too() {
    let periods = json!([{ "country": "aa", "from": "2020-01-01", "scheme": "general" }]);
    let refunded = finding("old_law", json!({ "contribution_periods": periods, "refunded_countries": ["aa"] }));
    assert_eq!(standing(&refunded), NO);
    let unasked = finding("old_law", json!({ "contribution_periods": periods }));
    assert_eq!(standing(&unasked), LIKELY);
    assert_eq!((unasked.missing, unasked.notes), (vec!["refunded_countries".to_owned()], vec![Note::RefundNotAsked]));
}

#[test]
fn one_absence_too_long_breaks_the_stay() {
    let stay = |periods: Value| finding("settled", json!({ "residence_periods": periods }));
    let with_gap = |back: &str| {
        stay(json!([{ "country": "aa", "from": "2020-01-01", "to": "2025-03-31" }, { "country": "aa", "from": back }]))
    };
    assert_eq!(standing(&with_gap("2025-10-01")), YES, "six months exactly");
    let broken = with_gap("2025-10-02");
    assert_eq!((standing(&broken), broken.have.unwrap().value), (NO, 184.0));
    assert_eq!(standing(&stay(json!([]))), NO);
    assert_eq!(standing(&stay(json!([{ "country": "aa", "months": 24 }]))), UNKNOWN);
}

#[test]
fn a_benefit_is_paid_where_an_agreement_says_so() {
    let to = |country: &str| finding("paid_there", json!({ "moving_to": country, "nationalities": ["bb"] }));
    assert_eq!(standing(&to("aa")), YES, "staying is no export");
    let there = to("bb");
    assert_eq!((standing(&there), there.via.as_deref()), (YES, Some("north-coordination")));
    assert_eq!(standing(&to("ee")), NO, "that treaty pays nothing abroad");
    assert_eq!(standing(&finding("paid_there", json!({}))), UNKNOWN);
}
