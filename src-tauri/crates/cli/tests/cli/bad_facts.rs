//! Wrong, strange and hostile facts of a check: each is named in one line with its field and the way out; nothing is guessed.

use crate::run::{cli, cli_with};
use serde_json::json;

/// What is written, and the words that the one line about it has to hold.
const WRONG: [(&str, &[&str]); 31] = [
    ("", &["standard input is empty", "{}"]),
    (" \n ", &["standard input is empty"]),
    ("{", &["standard input is not JSON", "line 1 column 1"]),
    ("{\"age\": 30", &["is not JSON", "line 1"]),
    ("age = 30", &["is not JSON"]),
    ("\u{0}", &["is not JSON"]),
    ("[]", &["facts are written as {\"fact_id\": answer, …}"]),
    ("30", &["facts are written as"]),
    (r#"{"age": 30, "age": 40}"#, &["`age` is answered twice", "keep one"]),
    (r#"{"agee": 30}"#, &["agee", "there is no fact", "did you mean `age`?"]),
    (r#"{"age": 200}"#, &["age: the most possible is 120"]),
    (r#"{"age": -1}"#, &["age: the least possible is 0"]),
    (r#"{"age": "thirty"}"#, &["age: write a number", "null where it is not known"]),
    (r#"{"age": 1e999}"#, &["is not JSON", "out of range"]),
    (r#"{"age": {}}"#, &["age: write a number"]),
    (r#"{"pregnant": "yes"}"#, &["pregnant: write true or false"]),
    (r#"{"status": 3}"#, &["status: write one of the answers"]),
    (r#"{"status": "eu_wroker"}"#, &["status", "did you mean `eu_worker`?"]),
    (r#"{"nationalities": "pl"}"#, &["nationalities: write a list in square brackets"]),
    (r#"{"nationalities": ["Poland"]}"#, &["nationalities[0]: write a country as its two letters"]),
    (r#"{"nationalities": ["zz"]}"#, &["nationalities: there is no country `zz`", "ISO 3166-1"]),
    (r#"{"residence_country": "zz"}"#, &["residence_country: there is no country `zz`"]),
    (r#"{"end_date": "23.11.2026"}"#, &["end_date: write a day as 2026-08-20"]),
    (r#"{"end_date": "2026-02-30"}"#, &["end_date: write a day as"]),
    (r#"{"end_date": "2150-01-01"}"#, &["end_date: 2150-01-01 is more than 10 years after the day of the check", "--on"]),
    (r#"{"contribution_periods": 7}"#, &["contribution_periods: write a list of periods"]),
    (r#"{"contribution_periods": [{"months": 7}]}"#, &["contribution_periods[0].country: name the country"]),
    (
        r#"{"contribution_periods": [{"country": "de", "from": "2025-01-01", "to": "2024-01-01"}]}"#,
        &["contribution_periods[0].to: it ends on 2024-01-01, before it begins on 2025-01-01"],
    ),
    (
        r#"{"contribution_periods": [{"country": "zz", "months": 3}, {"country": "de", "from": "2090-01-01"}]}"#,
        &["contribution_periods[0].country: there is no country `zz`", "contribution_periods[1].from: 2090-01-01 is more than"],
    ),
    (
        r#"{"contribution_periods": [{"country": "de", "from": "2025-01-01", "until": "2025-03-01"}]}"#,
        &["contribution_periods[0].until: a period has no `until`"],
    ),
    (r#"{"contribution_periods": [{"country": "de", "months": -3}]}"#, &["contribution_periods[0].months: write whole months"]),
];

const CHECK: [&str; 7] = ["check", "--country", "de", "--on", "2026-11-23", "--facts", "-"];

#[test]
fn each_is_named_in_one_line_with_its_field() {
    for (facts, words) in WRONG {
        for form in [&[][..], &["--json"]] {
            let ran = cli_with(&[&CHECK, form].concat(), facts.as_bytes());
            assert!(ran.out.is_empty(), "{facts} gave {}", ran.out);
            let ran = words.iter().fold(ran, |ran, word| ran.fails(1, word));
            assert!(ran.err.starts_with("amparo-cli: ") && ran.err.len() < 1_000, "{facts}: {}", ran.err);
        }
    }
}

#[test]
fn a_batch_says_the_same_and_goes_on() {
    let line = |facts: &str| format!(r#"{{"id":1,"country":"de","facts":{facts},"on":"2026-11-23"}}"#);
    let wrong: Vec<_> = WRONG.iter().filter(|(facts, _)| facts.starts_with('{') && facts.ends_with('}')).collect();
    let input: Vec<String> = wrong.iter().map(|(facts, _)| line(facts)).chain([line("{}")]).collect();
    let ran = cli_with(&["check", "--batch", "-"], input.join("\n").as_bytes());
    assert_eq!(ran.code, 1);
    let lines = ran.lines();
    assert_eq!(lines.len(), wrong.len() + 1);
    for ((facts, words), answer) in wrong.iter().zip(&lines) {
        let error = answer["error"].as_str().unwrap_or_default();
        assert!(words.iter().all(|word| error.contains(word) || word.contains("line 1")), "{facts}: {answer}");
    }
    assert!(lines.last().unwrap()["results"].is_array());
}

#[test]
fn bytes_that_are_no_text_are_named() {
    cli_with(&CHECK, b"\xff\xfe{}").fails(1, "standard input is not JSON");
    cli_with(&CHECK, &[b'['; 100_000]).fails(1, "is not JSON");
    assert_eq!(cli_with(&CHECK, b"\xef\xbb\xbf{}").ok().err, "", "a byte order mark is no mistake");
    cli(&["check", "--country", "de", "--facts", "/"]).fails(1, "cannot read /");
    cli_with(&["check", "--country", "", "--facts", "-"], b"{}").fails(1, "there is no country ``");
}

#[test]
fn plans_and_periods_without_days_are_noted_not_refused() {
    let facts = json!({
        "end_date": "2027-01-31",
        "contribution_periods": [{"country": "de", "from": "2026-01-01", "to": "2027-01-31"}, {"country": "pl"}],
    });
    let input = facts.to_string();
    let json = cli_with(&[&CHECK[..], &["--json"]].concat(), input.as_bytes()).ok().json();
    let places: Vec<_> = json["notices"].as_array().unwrap().iter().map(|it| it["at"].as_str().unwrap()).collect();
    assert_eq!(places, ["contribution_periods[0].to", "contribution_periods[1]", "end_date"]);
    let text = cli_with(&CHECK, input.as_bytes()).ok().out;
    assert!(text.starts_with("NOTE: contribution_periods[0].to: 2027-01-31 is after the day of the check, 2026-11-23"), "{text}");
    assert!(cli_with(&[&CHECK[..], &["--json"]].concat(), b"{}").ok().json()["notices"].is_null());
}

#[test]
fn five_thousand_periods_are_read_and_one_more_is_too_many() {
    let periods = |count: usize| {
        let month = |number: usize| format!("{}-{:02}", 1990 + number / 12 % 36, 1 + number % 12);
        let one =
            |number| json!({"country": "de", "from": format!("{}-01", month(number)), "to": format!("{}-20", month(number))});
        json!({"contribution_periods": (0..count).map(one).collect::<Vec<_>>()}).to_string()
    };
    cli_with(&CHECK, periods(5_000).as_bytes()).ok();
    cli_with(&CHECK, periods(5_001).as_bytes()).fails(1, "contribution_periods: at most 5000 periods are possible");
    let wrong = json!({"contribution_periods": vec![json!({"country": "de", "months": -1}); 4_000]}).to_string();
    let ran = cli_with(&CHECK, wrong.as_bytes()).fails(1, "; and 3995 more");
    assert!(ran.err.len() < 1_000, "{}", ran.err);
}
