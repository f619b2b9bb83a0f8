//! Facts from JSON: all problems at once, nothing filled in.

use crate::support::{defs, facts};
use amparo_rules::{FactErrorCode as Code, Facts, Value};
use serde_json::json;

fn errors(json: &serde_json::Value) -> Vec<(String, Code)> {
    Facts::from_json(json, &defs()).unwrap_err().into_iter().map(|error| (error.at, error.code)).collect()
}

#[test]
fn null_and_absent_are_not_known() {
    let facts = facts(&json!({ "age": null, "pregnant": false }));
    assert_eq!(facts.get("age"), None);
    assert_eq!(facts.get("children"), None);
    assert_eq!(facts.get("pregnant"), Some(&Value::YesNo(false)));
}

#[test]
fn facts_come_back_as_they_went_in() {
    let json = json!({
        "age": 40.0,
        "end_date": "2026-05-31",
        "nationalities": ["pl", "xx"],
        "contribution_periods": [{ "country": "aa", "from": "2025-01-01", "to": "2025-02-01", "scheme": "x" }, { "country": "bb", "months": 9, "about": true }],
    });
    assert_eq!(serde_json::to_value(facts(&json)).unwrap(), json);
}

#[test]
fn country_codes_may_be_upper_case_and_doubles_fall_away() {
    let facts = facts(&json!({ "nationalities": ["PL", "pl", "Np"], "residence_country": "DE" }));
    assert_eq!(facts.get("nationalities"), Some(&Value::Countries(vec!["pl".into(), "np".into()])));
    assert_eq!(facts.get("residence_country"), Some(&Value::Country("de".into())));
}

#[test]
fn every_problem_is_named_with_its_place() {
    let found = errors(&json!({
        "nationality": ["pl"],
        "age": 130,
        "children": -1,
        "pregnant": "yes",
        "end_date": "31.5.2026",
        "left_on": "2326-01-01",
        "residence_country": "Poland",
        "sector": "fishing",
        "nationalities": ["pl", 7],
        "contribution_periods": [
            { "country": "aa", "from": "2025-05-01", "to": "2025-04-01" },
            { "from": "2025-05-01" },
            { "country": "aa", "from": "2025-01-01", "months": 3 },
            { "country": "aa", "to": "2025-01-01" },
            { "country": "aa", "month": 3 },
            { "country": "aa", "months": 3.5 },
            "aa",
        ],
    }));
    let expected = [
        ("nationality", Code::UnknownFact),
        ("age", Code::TooLarge),
        ("children", Code::TooSmall),
        ("pregnant", Code::WrongType),
        ("end_date", Code::NotADay),
        ("left_on", Code::NotADay),
        ("residence_country", Code::NotACountry),
        ("sector", Code::NotAnOption),
        ("nationalities[1]", Code::NotACountry),
        ("contribution_periods[0].to", Code::EndBeforeStart),
        ("contribution_periods[1].country", Code::Period),
        ("contribution_periods[2].months", Code::Period),
        ("contribution_periods[3].from", Code::Period),
        ("contribution_periods[4].month", Code::Period),
        ("contribution_periods[5].months", Code::WrongType),
        ("contribution_periods[6]", Code::WrongType),
    ];
    for (at, code) in expected {
        assert!(found.contains(&(at.to_owned(), code)), "{at} {code:?} in {found:?}");
    }
    assert_eq!(found.len(), expected.len());
}

#[test]
fn messages_show_the_way_out() {
    let errors = Facts::from_json(&json!({ "contribution_period": [] }), &defs()).unwrap_err();
    assert!(errors.iter().any(|error| error.to_string().contains("did you mean `contribution_periods`?")), "{errors:?}");
}

#[test]
fn too_many_periods_are_refused() {
    let period = json!({ "country": "aa", "months": 1 });
    assert_eq!(
        errors(&json!({ "contribution_periods": vec![period.clone(); 5_001] })),
        [("contribution_periods".to_owned(), Code::TooMany)]
    );
    facts(&json!({ "contribution_periods": vec![period; 5_000] }));
}

#[test]
fn only_an_object_is_facts() {
    assert_eq!(errors(&json!([1])), [(String::new(), Code::NotFacts)]);
}
