//! Insured time: windows, overlaps, agreements, and how firmly it all stands.

use crate::support::{verdict, verdict_on};
use amparo_rules::{Finding, Note, Outcome, Truth};
use serde_json::{Value, json};

/// The finding of `normal_time` (12 months in 30 before `end_date`) for a citizen of `bb`.
fn time(periods: Value) -> Finding {
    person(json!({ "nationalities": ["bb"], "end_date": "2026-10-31", "contribution_periods": periods }))
}

fn person(facts: Value) -> Finding {
    verdict("unemployment", &facts).finding("normal_time").unwrap().clone()
}

fn standing(finding: &Finding) -> (Truth, bool) {
    (finding.truth, finding.settled)
}

const YES: (Truth, bool) = (Truth::Yes, true);
const LIKELY: (Truth, bool) = (Truth::Yes, false);
const NO: (Truth, bool) = (Truth::No, true);
const UNKNOWN: (Truth, bool) = (Truth::Unknown, false);

#[test]
fn national_law_comes_first() {
    let finding = time(json!([
        { "country": "bb", "from": "2024-06-01", "to": "2025-09-30" },
        { "country": "aa", "from": "2025-11-01", "to": "2026-10-31" },
    ]));
    assert_eq!((standing(&finding), finding.via.as_deref()), (YES, None));
    assert!(finding.agreements.is_empty() && finding.foreign.is_empty());
    assert_eq!(finding.notes, [Note::NationalLawAlone]);
}

#[test]
fn foreign_months_fill_up_what_is_lacking() {
    let finding = time(json!([
        { "country": "bb", "from": "2025-01-01", "to": "2025-09-30" },
        { "country": "aa", "from": "2026-06-01", "to": "2026-10-31" },
    ]));
    assert_eq!((standing(&finding), finding.via.as_deref()), (YES, Some("north-coordination")));
    assert_eq!((finding.own_months, finding.foreign[0].country.as_str(), finding.foreign[0].months), (Some(5), "bb", 9));
    assert_eq!(finding.have.unwrap().value, 14.0);
}

#[test]
fn the_boundary_is_exact() {
    let months = |last: &str| {
        time(
            json!([{ "country": "bb", "from": "2025-02-01", "to": last }, { "country": "aa", "from": "2026-06-01", "to": "2026-10-31" }]),
        )
    };
    assert_eq!(standing(&months("2025-08-31")), YES);
    let short = months("2025-07-31");
    assert_eq!((standing(&short), short.short_by.unwrap().value), (NO, 1.0));
}

#[test]
fn overlaps_count_once_and_own_periods_win() {
    let finding = time(json!([
        { "country": "bb", "from": "2026-01-01", "to": "2026-10-31" },
        { "country": "aa", "from": "2026-05-01", "to": "2026-10-31" },
        { "country": "aa", "from": "2026-05-01", "to": "2026-10-31" },
    ]));
    assert_eq!((standing(&finding), finding.have.unwrap().value), (NO, 10.0));
    assert_eq!((finding.own_months, finding.foreign[0].months), (Some(6), 4));
}

#[test]
fn the_window_of_the_deciding_state_cuts_foreign_periods_too() {
    let finding = time(json!([
        { "country": "bb", "from": "2020-01-01", "to": "2024-06-30" },
        { "country": "aa", "from": "2026-06-01", "to": "2026-10-31" },
    ]));
    assert_eq!(
        (finding.window_from.unwrap().to_string(), finding.window_to.unwrap().to_string()),
        ("2024-05-01".into(), "2026-10-31".into())
    );
    assert_eq!((standing(&finding), finding.foreign[0].months), (NO, 2));
}

#[test]
fn partly_covered_months_count_but_do_not_settle() {
    let own = |from, to| time(json!([{ "country": "aa", "from": from, "to": to }]));
    assert_eq!(standing(&own("2025-01-15", "2026-01-14")), YES);
    let rough = own("2025-01-31", "2025-12-01");
    assert_eq!((standing(&rough), rough.have.unwrap().value, rough.notes.clone()), (LIKELY, 12.0, vec![Note::PartialMonths]));
    assert_eq!(rough.unclear, ["contribution_periods"]);
    assert_eq!(standing(&own("2025-01-31", "2025-11-30")), NO);
}

#[test]
fn unknown_periods_and_unknown_ends_stay_unknown() {
    let unknown = person(json!({ "nationalities": ["bb"], "end_date": "2026-10-31" }));
    assert_eq!((standing(&unknown), unknown.missing), (UNKNOWN, vec!["contribution_periods".to_owned()]));
    let no_end = person(json!({ "nationalities": ["bb"], "contribution_periods": [{ "country": "aa", "months": 1 }] }));
    assert_eq!((standing(&no_end), no_end.missing), (UNKNOWN, vec!["end_date".to_owned()]));
    assert_eq!(standing(&person(json!({ "contribution_periods": [] }))), NO);
}

#[test]
fn months_without_dates_decide_nothing_in_a_window_unless_they_cannot_matter() {
    let unknown = time(json!([{ "country": "aa", "months": 14 }]));
    assert_eq!((standing(&unknown), unknown.notes.clone(), unknown.about), (UNKNOWN, vec![Note::DatesNeeded], true));
    assert_eq!(standing(&time(json!([{ "country": "aa", "months": 11 }]))), NO);
    assert_eq!(standing(&time(json!([{ "country": "aa", "months": 11, "about": true }]))), UNKNOWN);
    let enough = json!([{ "country": "aa", "from": "2025-01-01", "to": "2026-10-31" }, { "country": "bb", "months": 14 }]);
    assert_eq!(standing(&time(enough)), YES);
    assert_eq!(standing(&time(json!([{ "country": "aa" }]))), UNKNOWN);
}

#[test]
fn rough_dates_give_a_likely_and_no_firm_no() {
    let about = |from| time(json!([{ "country": "aa", "from": from, "to": "2026-10-31", "about": true }]));
    assert_eq!((standing(&about("2025-01-01")), about("2025-01-01").about), (LIKELY, true));
    assert_eq!(standing(&about("2026-03-01")), UNKNOWN);
    assert_eq!(standing(&about("2026-08-01")), NO, "even twice as long would not do");
}

#[test]
fn what_has_not_happened_is_a_plan() {
    let finding =
        person(json!({ "end_date": "2027-02-28", "contribution_periods": [{ "country": "aa", "from": "2026-03-01" }] }));
    assert_eq!((standing(&finding), finding.notes.clone()), (LIKELY, vec![Note::NotYetHappened]));
}

#[test]
fn an_agreement_covers_persons_or_not() {
    let periods = json!([{ "country": "bb", "from": "2025-01-01", "to": "2025-12-31" }, { "country": "aa", "from": "2026-06-01", "to": "2026-10-31" }]);
    let of = |nationality: Value, status: Value| {
        let facts =
            json!({ "nationalities": nationality, "status": status, "end_date": "2026-10-31", "contribution_periods": periods });
        let finding = person(facts);
        (standing(&finding), finding.via.unwrap_or_default(), finding.missing)
    };
    let none = Vec::<String>::new;
    assert_eq!(of(json!(["bb"]), Value::Null), (YES, "north-coordination".into(), none()));
    assert_eq!(of(json!(["np", "bb"]), Value::Null), (YES, "north-coordination".into(), none()));
    assert_eq!(of(json!(["np"]), json!("work_permit")), (YES, "north-third".into(), none()));
    assert_eq!(of(json!(["np"]), json!("refugee")), (YES, "north-coordination".into(), none()));
    assert_eq!(of(json!(["np"]), json!("tolerated")).0, LIKELY);
    assert_eq!(of(json!(["np"]), json!("undocumented")).0, UNKNOWN);
    assert_eq!(of(json!(["np"]), Value::Null).2, ["status"]);
    assert_eq!(of(Value::Null, Value::Null).2, ["nationalities", "status"]);
    assert_eq!(of(json!(["xx"]), json!("work_permit")), (YES, "north-coordination".into(), none()));
    assert_eq!(of(json!([]), json!("work_permit")), (YES, "north-coordination".into(), none()));
}

#[test]
fn a_state_outside_the_agreement_for_others_adds_nothing_to_them() {
    let periods = json!([{ "country": "cc", "from": "2025-01-01", "to": "2025-12-31" }, { "country": "aa", "from": "2026-06-01", "to": "2026-10-31" }]);
    let of = |nationality: &str| {
        person(
            json!({ "nationalities": [nationality], "status": "work_permit", "end_date": "2026-10-31", "contribution_periods": periods }),
        )
    };
    assert_eq!(standing(&of("cc")), YES);
    assert_eq!(standing(&of("np")), NO);
}

#[test]
fn an_unconfirmed_agreement_gives_a_likely() {
    let finding = time(json!([
        { "country": "ff", "from": "2025-01-01", "to": "2025-12-31" },
        { "country": "aa", "from": "2026-06-01", "to": "2026-10-31" },
    ]));
    assert_eq!((standing(&finding), finding.via.as_deref()), (LIKELY, Some("aa-ff-hearsay")));
    assert_eq!(finding.notes, [Note::AgreementUnconfirmed]);
}

/// The finding of `five_years` on a day, without a window.
fn pension(on: &str, facts: Value) -> Finding {
    verdict_on("pension", &facts, on).finding("five_years").unwrap().clone()
}

#[test]
fn periods_of_two_agreements_are_never_mixed() {
    let finding = pension(
        "2026-11-23",
        json!({ "nationalities": ["bb"], "refunded_countries": [], "contribution_periods": [
        { "country": "aa", "from": "2000-01-01", "to": "2001-12-31" },
        { "country": "bb", "from": "2002-01-01", "to": "2003-12-31" },
        { "country": "ee", "from": "2004-01-01", "to": "2005-12-31" },
    ] }),
    );
    assert_eq!((standing(&finding), finding.have.unwrap().value, finding.short_by.unwrap().value), (NO, 48.0, 12.0));
}

#[test]
fn a_treaty_of_one_country_with_a_group_joins_no_two_of_the_group() {
    let of = |other: &str| {
        let periods = json!([
            { "country": "aa", "from": "2018-01-01", "to": "2020-12-31" }, { "country": other, "from": "2021-01-01", "to": "2023-12-31" },
        ]);
        pension("2026-11-23", json!({ "nationalities": ["xx"], "refunded_countries": [], "contribution_periods": periods }))
    };
    assert_eq!((standing(&of("uu")), of("uu").via.as_deref()), (YES, Some("group-uu")));
    let with_group = of("bb").agreements.into_iter().find(|tried| tried.id == "group-uu").unwrap();
    assert_eq!((with_group.truth, with_group.settled), (Truth::No, true));
}

#[test]
fn the_own_state_minimum_is_not_filled_up() {
    let with_own = |to| {
        pension(
            "2026-11-23",
            json!({ "refunded_countries": [], "contribution_periods": [
        { "country": "aa", "from": "2010-01-01", "to": to },
        { "country": "ee", "from": "2000-01-01", "to": "2006-12-31" },
    ] }),
        )
    };
    assert_eq!(standing(&with_own("2011-06-30")), YES);
    let short = with_own("2011-05-31");
    assert_eq!(
        (standing(&short), short.via.as_deref(), short.notes.clone()),
        (NO, Some("aa-ee-pension"), vec![Note::OwnMinimum])
    );
}

#[test]
fn an_agreement_starts_and_ends_on_its_day() {
    let hh = json!({ "nationalities": ["hh"], "refunded_countries": [], "contribution_periods": [
        { "country": "aa", "from": "2020-01-01", "to": "2023-12-31" }, { "country": "hh", "from": "2010-01-01", "to": "2012-12-31" },
    ] });
    assert_eq!((standing(&pension("2026-02-28", hh.clone())), standing(&pension("2026-03-01", hh))), (NO, YES));
    let dd = json!({ "nationalities": ["dd"], "refunded_countries": [], "contribution_periods": [
        { "country": "aa", "from": "2016-01-01", "to": "2019-12-31" }, { "country": "dd", "from": "2010-01-01", "to": "2012-12-31" },
    ] });
    assert_eq!(standing(&pension("2020-12-31", dd.clone())), YES);
    assert_ne!(standing(&pension("2021-01-01", dd)), YES);
}

#[test]
fn history_is_never_applied() {
    let finding = pension(
        "2026-11-23",
        json!({ "refunded_countries": [], "contribution_periods": [
        { "country": "aa", "from": "2016-01-01", "to": "2019-12-31" }, { "country": "gg", "from": "2000-01-01", "to": "2010-12-31" },
    ] }),
    );
    let old = finding.agreements.iter().find(|tried| tried.id == "aa-gg-old").unwrap();
    assert_eq!((old.truth, old.notes.clone()), (Truth::No, vec![Note::AgreementNotInForce]));
}

#[test]
fn a_refund_ends_the_periods_of_a_total() {
    let facts = |refunded: Value| json!({ "age": 70, "refunded_countries": refunded, "contribution_periods": [{ "country": "aa", "from": "2000-01-01", "to": "2006-12-31" }] });
    let not_asked = verdict("pension", &facts(Value::Null));
    assert_eq!((not_asked.outcome, not_asked.missing.clone()), (Outcome::Likely, vec!["refunded_countries".to_owned()]));
    assert_eq!(verdict("pension", &facts(json!([]))).outcome, Outcome::Yes);
    let refunded = verdict("pension", &facts(json!(["aa"])));
    assert_eq!((refunded.outcome, refunded.finding("five_years").unwrap().notes.clone()), (Outcome::No, vec![Note::Refunded]));
}

#[test]
fn in_a_window_refunded_months_decide_nothing() {
    let finding = person(
        json!({ "end_date": "2026-10-31", "refunded_countries": ["aa"], "contribution_periods": [{ "country": "aa", "from": "2025-01-01", "to": "2026-10-31" }] }),
    );
    assert_eq!((standing(&finding), finding.notes.clone()), (UNKNOWN, vec![Note::Refunded]));
}

#[test]
fn months_without_dates_can_make_a_total_likely_but_are_not_added_to_dated_ones() {
    let of = |periods: Value| {
        standing(&pension(
            "2026-11-23",
            json!({ "refunded_countries": [], "nationalities": ["np"], "status": "work_permit", "contribution_periods": periods }),
        ))
    };
    assert_eq!(of(json!([{ "country": "aa", "months": 60 }])), LIKELY);
    assert_eq!(of(json!([{ "country": "aa", "months": 59 }])), NO);
    let both = json!([{ "country": "aa", "from": "2000-01-01", "to": "2003-12-31" }, { "country": "aa", "months": 24 }]);
    assert_eq!(of(both), UNKNOWN, "the 24 months may be among the dated ones");
}

#[test]
fn quarters_and_schemes() {
    let of = |scheme: Value| {
        let facts = json!({ "refunded_countries": [], "contribution_periods": [{ "country": "aa", "from": "2000-01-01", "to": "2009-12-31", "scheme": scheme }] });
        let verdict = verdict("pension", &facts);
        let finding = verdict.finding("quarters").unwrap().clone();
        (standing(&finding), finding.have.unwrap().value)
    };
    assert_eq!(of(json!("miners")), (YES, 120.0));
    assert_eq!(of(json!("health")), (NO, 0.0));
    assert_eq!(of(Value::Null).0, UNKNOWN);
}

#[test]
fn a_total_says_when_it_is_reached() {
    let facts = json!({ "refunded_countries": [], "nationalities": ["np"], "status": "work_permit", "contribution_periods": [{ "country": "aa", "from": "2022-12-01" }] });
    let finding = pension("2026-11-23", facts);
    assert_eq!((standing(&finding), finding.short_by.unwrap().value), (NO, 12.0));
    assert_eq!(finding.reached_on.unwrap().to_string(), "2027-11-23");
}

#[test]
fn days_are_counted_as_days() {
    let of = |to| {
        let facts = json!({ "contribution_periods": [{ "country": "aa", "from": "2026-01-01", "to": to, "scheme": "health" }] });
        standing(verdict_on("sickness", &facts, "2026-06-01").finding("insured").unwrap())
    };
    assert_eq!((of("2026-03-31"), of("2026-03-30")), (YES, NO));
}
