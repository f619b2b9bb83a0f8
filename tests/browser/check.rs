//! The check in the reader's own browser: the engine's verdicts, with reasons, and nothing that leaves the page.

use crate::doors::Browser;
use amparo_tests::tools::own;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::Write;
use std::process::{Command, Stdio};

/// A person for whom unemployment benefit in Germany rests on months in Poland.
fn facts() -> Value {
    json!({
        "nationalities": ["pl"], "residence_country": "de", "age": 34, "employment_status": "unemployed",
        "registered_with_office": true, "available_for_work": true,
        "contribution_periods": [
            { "country": "pl", "from": "2025-06-01", "to": "2026-02-28" },
            { "country": "de", "from": "2026-03-01", "to": "2026-07-31" },
        ],
    })
}

/// Fills the whole form in as that person.
fn answer(page: &Browser) {
    assert!(page.until("return !document.getElementById('check').hidden"), "the check does not start");
    page.click("#check-all");
    page.run(
        "var box = id => document.querySelector('[data-fact=' + id + ']');\
         var changed = field => field.dispatchEvent(new Event('change', { bubbles: true }));\
         var choose = (id, value) => { var field = box(id).querySelector('select, input[value=\"' + value + '\"]');\
           if (field.tagName === 'SELECT') field.value = value; else field.checked = true; changed(field); };\
         var put = (field, value) => { field.value = value; changed(field); };\
         var period = (at, values) => Object.keys(values).forEach(part =>\
           put(box('contribution_periods').querySelectorAll('.period')[at].querySelector('[data-part=' + part + ']'), values[part]));\
         choose('nationalities', 'pl'); choose('residence_country', 'de'); choose('employment_status', 'unemployed');\
         choose('registered_with_office', 'yes'); choose('available_for_work', 'yes'); put(box('age').querySelector('input'), '34');\
         period(0, { country: 'pl', from: '2025-06', to: '2026-02' }); period(1, { country: 'de', from: '2026-03', to: '2026-07' });",
    );
}

/// The outcome of every benefit on the page.
fn shown(page: &Browser) -> BTreeMap<String, String> {
    let cards = page.run(
        "var names = { yes: 'yes', likely: 'likely', ask: 'cannot_tell', no: 'no' };\
         return [...document.querySelectorAll('#results .card')].map(c => [c.id.replace('r-', ''), names[c.className.replace('card ', '')]])",
    );
    serde_json::from_value::<Vec<(String, String)>>(cards).unwrap().into_iter().collect()
}

/// The outcomes that the engine gives at the command line.
fn expected() -> BTreeMap<String, String> {
    let mut command = Command::new(own("AMPARO_CLI", "amparo-cli"));
    command.args(["check", "--country", "de", "--facts", "-", "--json"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(facts().to_string().as_bytes()).unwrap();
    let answer: Value = serde_json::from_slice(&child.wait_with_output().unwrap().stdout).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    answer["results"].as_array().unwrap().iter().map(|result| (text(&result["benefit"]), text(&result["outcome"]))).collect()
}

#[test]
fn the_check_in_the_room_comes_to_the_engines_answers_and_says_why() {
    let page = Browser::open();
    page.room("en/check/de");
    answer(&page);
    assert_eq!(shown(&page), expected());
    let why = page.text_of("[id='r-de.alg1'] .why");
    assert!(why.contains("SGB III") && why.contains("9 months from Poland"), "{why}");
    page.click("[id='r-de.alg1'] details summary");
    assert!(page.until("return document.querySelector(\"[id='r-de.alg1'] .why\").offsetHeight > 0"), "the reasons do not open");
}

#[test]
fn the_check_on_the_stick_comes_to_the_same_answers() {
    let page = Browser::open();
    page.stick("en/check/de.html");
    answer(&page);
    assert_eq!(shown(&page), expected());
}

#[test]
fn nothing_is_sent_while_questions_are_answered() {
    let page = Browser::open();
    page.room("en/check/de");
    assert!(page.until("return document.readyState === 'complete' && document.fonts.status === 'loaded'"));
    // The icon comes when the browser finds time, a font when a letter needs it: neither address says anything about an answer.
    let asked =
        "return performance.getEntriesByType('resource').map(r => r.name).filter(n => !/(\\.woff2|\\/icon\\.svg)$/.test(n))";
    let (before, address) = (page.run(asked), page.url());
    answer(&page);
    page.click("#check-all");
    page.click("#check-over");
    page.click("#check-skip");
    assert_eq!(page.run(asked), before, "something was asked of the room");
    assert_eq!(page.url(), address, "an answer stands in the address");
    assert_eq!(page.count("#check [name]:not([type=radio])"), 0, "a field with a name can be sent");
    assert_eq!(page.text("return document.cookie + JSON.stringify(localStorage) + JSON.stringify(sessionStorage)"), "{}{}");
}

const ASKED: &str = "#check .question:not([hidden])";

fn asked(page: &Browser) -> Vec<String> {
    let ids = page.run(&format!("return [...document.querySelectorAll('{ASKED}')].map(box => box.dataset.fact)"));
    serde_json::from_value(ids).unwrap()
}

/// Chooses something that makes sense in every question that is asked.
fn answer_any(page: &Browser) {
    page.run(&format!(
        "document.querySelectorAll('{ASKED}').forEach(box => {{\
           var mark = box.querySelector('input[type=radio], input[type=checkbox]'),\
             list = box.querySelector('select'), field = box.querySelector('input');\
           if (mark) mark.click();\
           else if (list) {{ list.value = 'de'; list.dispatchEvent(new Event('change', {{ bubbles: true }})); }}\
           else {{ field.value = field.type === 'number' ? '30' : '2026-01-31'; field.dispatchEvent(new Event('change', {{ bubbles: true }})); }}\
         }});"
    ));
}

#[test]
fn questions_may_be_left_open_and_are_not_asked_twice() {
    let page = Browser::open();
    page.room("en/check/kw");
    assert!(page.until("return !document.getElementById('check').hidden"), "the check does not start");
    assert_eq!(asked(&page), ["about"], "first what it is about");
    assert_eq!(page.count("#results .card"), 0, "nothing is known that could be judged");
    page.click("#check-skip");
    let first = asked(&page);
    page.click("#check-skip");
    let second = asked(&page);
    assert!(!first.is_empty() && !second.is_empty() && !second.iter().any(|id| first.contains(id)), "{first:?} {second:?}");
    answer_any(&page);
    page.click("#check-next");
    let third = asked(&page);
    assert!(!third.iter().any(|id| first.contains(id) || second.contains(id)), "{third:?} is asked again");
    assert_eq!(page.count("#given dl > div"), 1 + (first.len() + second.len()) as u64);
    assert!(page.count("#results .card") > 5);
    page.click("#check-over");
    assert_eq!(asked(&page), ["about"], "starting over starts at the first question");
}

#[test]
fn a_check_keeps_to_what_the_person_came_for_and_shows_the_rest_folded() {
    let page = Browser::open();
    page.room("en/check/de");
    assert!(page.until("return !document.getElementById('check').hidden"), "the check does not start");
    page.run("document.querySelector('#q-about input[value=unemployment]').click()");
    page.click("#check-next");
    let mut together = 0;
    for _ in 0..12 {
        let ids = asked(&page);
        together = together.max(ids.len());
        if ids.is_empty() {
            break;
        }
        page.run(
            "document.querySelectorAll('#q-employment_status:not([hidden]) input[value=unemployed]').forEach(i => i.click())",
        );
        if ids != ["employment_status"] {
            answer_any(&page);
        }
        page.click("#check-next");
    }
    assert!(page.until("return !document.getElementById('check-done').hidden"), "it asks on and on");
    assert!(together > 1, "questions of yes and no stand together");
    let open = "#results > .outcome .card";
    assert_eq!(page.run(&format!("return [...document.querySelectorAll('{open}')].map(c => c.id)")), json!(["r-de.alg1"]));
    assert!(page.count("#results .others:not([open]) .card") > 8, "the others are there too, folded");
    page.click("#results .others summary");
    page.click("#results .others .button");
    assert_eq!(page.count("#results .others"), 0);
    assert!(page.count(open) > 8 && !asked(&page).is_empty(), "now everything is asked about");
}

#[test]
fn the_diary_draws_its_time_line_in_the_browser() {
    let page = Browser::open();
    page.room("en/diary");
    assert!(page.until("return !document.getElementById('check').hidden"), "the diary does not start");
    page.run(
        "var row = document.querySelector('.period'), set = (part, value) => { row.querySelector(`[data-part=${part}]`).value = value; };\
         set('country', 'pl'); set('from', '2024-03'); set('to', '2025-06'); set('scheme', 'ZUS'); set('proof', 'u1_form');\
         row = document.querySelectorAll('.period')[1]; set('country', 'de'); set('months', '7'); set('scheme', 'Bahn');\
         row.querySelector('select').dispatchEvent(new Event('change', { bubbles: true }));",
    );
    assert_eq!(page.count(".timeline .tl-own"), 1);
    let said = page.text("return document.querySelector('.timeline-box .rows').textContent");
    for part in ["16 months", "(ZUS) (Form PD U1", "7 months, dates not known (Bahn)"] {
        assert!(said.contains(part), "{said}");
    }
    assert_eq!(page.count("#check [name]:not([type=radio])"), 0, "a field with a name can be sent");
}

#[test]
fn a_day_of_birth_that_does_not_fit_the_age_is_named_and_counts_again_when_mended() {
    let page = Browser::open();
    page.room("en/check/de");
    assert!(page.until("return !document.getElementById('check').hidden"), "the check does not start");
    page.click("#check-all");
    let put = |fact: &str, value: &str| {
        page.run(&format!(
            "var field = document.querySelector('[data-fact={fact}] input'); field.value = '{value}';\
             field.dispatchEvent(new Event('change', {{ bubbles: true }}));"
        ));
    };
    put("age", "30");
    put("birth_date", "1950-01-01");
    let said = "return document.querySelector('#check').textContent.includes('does not fit the age')";
    assert!(page.until(said), "the contradiction is not named");
    put("birth_date", "1996-01-01");
    assert!(!page.run(said).as_bool().unwrap(), "it is still said after it was mended");
}
