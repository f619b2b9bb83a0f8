//! Batches: every line is answered or says why not, in order.

use crate::run::{cli, cli_with, text};
use serde_json::json;

#[test]
fn questions_are_answered_in_order_with_what_and_where() {
    let input = concat!(
        r#"{"id":"a","lang":"en","text":"My boss has not paid me for two months","country":"kw"}"#,
        "\n\n",
        r#"{"id":7,"lang":"ne","text":"तलब"}"#,
        "\n",
        r#"{"id":"c","lang":"en","text":""}"#,
    );
    let ran = cli_with(&["search", "--batch", "-"], input.as_bytes()).ok();
    let lines = ran.lines();
    assert_eq!(lines.iter().map(|line| line["id"].clone()).collect::<Vec<_>>(), [json!("a"), json!(7), json!("c")]);
    let first = &lines[0]["results"][0];
    for field in ["id", "kind", "title", "url"] {
        assert!(first[field].as_str().is_some_and(|text| !text.is_empty()), "{field} in {first}");
    }
    assert!(first["url"].as_str().unwrap().starts_with("/en/"));
    assert!(lines.iter().all(|line| line["micros"].is_u64()));
    assert_eq!(lines[2]["results"], json!([]));
}

#[test]
fn a_bad_line_says_why_and_the_rest_goes_on() {
    let input = b"{\"id\":1,\"lang\":\"en\",\"text\":\"pay\"}\nnot json\n{\"id\":3}\n{\"id\":4,\"lang\":\"??\",\"text\":\"x\"}\n\xff\xfe\n[]\n{\"id\":7,\"text\":\"pay\",\"mistyped\":1}\n{\"id\":8,\"lang\":\"xx\",\"text\":\"pay\"}\n";
    let ran = cli_with(&["search", "--batch", "-"], input);
    assert_eq!(ran.code, 1);
    let lines = ran.lines();
    assert_eq!(lines.len(), 8);
    for (number, line) in lines.iter().enumerate() {
        let answered = matches!(number, 0 | 7);
        assert_eq!(line["results"].is_array(), answered, "{line}");
        assert_eq!(line["error"].is_string(), !answered, "{line}");
    }
    assert_eq!((&lines[2]["id"], &lines[2]["line"]), (&json!(3), &json!(3)));
    assert!(lines[3]["error"].as_str().unwrap().contains("language tag"), "{}", lines[3]);
    assert!(lines[6]["error"].as_str().unwrap().contains("mistyped"), "{}", lines[6]);
}

#[test]
fn cases_are_checked_and_missing_answers_are_never_a_yes() {
    let cases = concat!(
        r#"{"id":"none","country":"de","facts":{},"on":"2026-11-23"}"#,
        "\n",
        r#"{"id":"upper","country":"DE","facts":{"nationalities":["PL"],"age":null},"on":"2026-11-23"}"#,
    );
    let lines = cli_with(&["check", "--batch", "-"], cases.as_bytes()).ok().lines();
    assert_eq!(lines.len(), 2);
    for line in &lines {
        let results = line["results"].as_array().unwrap();
        assert!(!results.is_empty());
        for result in results {
            let outcome = result["outcome"].as_str().unwrap();
            assert!(matches!(outcome, "no" | "cannot_tell"), "{result}");
            assert_eq!(outcome == "cannot_tell", !result["missing"].as_array().unwrap().is_empty(), "{result}");
            assert!(result["reasons"].is_array() && result["warnings"].is_array() && result["benefit"].is_string());
        }
    }
    let all = lines[0]["results"].as_array().unwrap();
    let one = all[0]["benefit"].as_str().unwrap();
    let case = json!({"id": 1, "country": "de", "benefit": one, "facts": {}}).to_string();
    let single = cli_with(&["check", "--batch", "-"], case.as_bytes()).ok().lines();
    assert_eq!(single[0]["results"].as_array().unwrap().len(), 1);
    assert_eq!(single[0]["results"][0]["benefit"], one);
}

#[test]
fn bad_cases_name_what_is_wrong() {
    let bad = [
        (r#"{"id":1,"country":"zz","facts":{}}"#, "there is no country `zz`"),
        (r#"{"id":1,"country":"de","benefit":"de.nonesuch","facts":{}}"#, "there is no benefit `de.nonesuch`"),
        (r#"{"id":1,"country":"de","facts":[]}"#, "facts are written as"),
        (r#"{"id":1,"country":"de","facts":{"nonesuch":1}}"#, "there is no fact `nonesuch`"),
        (r#"{"id":1,"country":"de","facts":{"nationalities":"poland"}}"#, "nationalities"),
        (r#"{"id":1,"country":"de","facts":{},"on":"tomorrow"}"#, "tomorrow"),
        (r#"{"id":1,"country":"de"}"#, "facts"),
    ];
    let input: String = bad.iter().map(|(line, _)| format!("{line}\n")).collect();
    let ran = cli_with(&["check", "--batch", "-"], input.as_bytes());
    assert_eq!(ran.code, 1);
    for (line, (input, word)) in ran.lines().iter().zip(bad) {
        assert!(line["error"].as_str().is_some_and(|error| error.contains(word)), "{input} gave {line}");
        assert_eq!(line["id"], 1);
    }
}

#[test]
fn a_batch_reads_a_file_and_names_one_that_is_not_there() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("queries.jsonl");
    std::fs::write(&file, "{\"id\":1,\"lang\":\"es\",\"text\":\"salario\"}\r\n").unwrap();
    assert_eq!(cli(&["search", "--batch", text(&file)]).ok().lines().len(), 1);
    cli(&["search", "--batch", "/nonesuch.jsonl"]).fails(1, "/nonesuch.jsonl");
    cli(&["check", "--batch", "/nonesuch.jsonl"]).fails(1, "/nonesuch.jsonl");
}
