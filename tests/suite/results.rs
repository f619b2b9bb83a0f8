//! The results of the window's check: what stands in sight, what a no says, and what an answer that cannot be leads to.

use crate::fixture::{get, html};
use amparo_ui::Channel;
use scraper::{ElementRef, Html, Selector};

fn page(address: &str) -> Html {
    let response = get(Channel::Window, address);
    assert_eq!(response.status, 200, "{address}");
    Html::parse_document(&html(&response))
}

fn texts(page: &Html, selector: &str) -> Vec<String> {
    let words = |e: ElementRef<'_>| e.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
    page.select(&Selector::parse(selector).unwrap()).map(words).collect()
}

#[test]
fn danger_stands_in_sight_while_the_status_is_not_known_and_no_state_office_is_a_helper() {
    let page = page("/en/check/my?about=all&working_now=yes");
    let dangers = texts(&page, ".card.ask > .note.danger");
    assert!(!dangers.is_empty(), "no danger stands in sight on a card that cannot tell");
    for id in ["r-my.employment_injury", "r-my.work_accident"] {
        let helpers = texts(&page, &format!("[id='{id}'] > .next-door"));
        assert!(!helpers.iter().any(|who| who.contains("PERKESO") || who.contains("SOCSO")), "{helpers:?}");
    }
    assert!(texts(&page, ".card.ask > .find .hint").iter().any(|place| place.starts_with("You find it here")));
}

const POLE: &str = "nationalities=pl&residence_country=de&age=34&employment_status=unemployed&registered_with_office=yes\
    &available_for_work=yes&status=eu_worker&refunded_countries=none&contribution_periods=pl:2024-04-01:2026-08-31";

#[test]
fn a_no_says_why_months_do_not_count() {
    let page = page(&format!("/en/check/de?{POLE}"));
    let sentence = &texts(&page, "[id='r-de.alg1'] > p")[0];
    assert!(sentence.contains("only if you were last insured in this country"), "{sentence}");
    assert!(texts(&page, ".timeline-box .rows").concat().contains("only if you were last insured"));
    assert!(page.select(&Selector::parse(".timeline .tl-off").unwrap()).count() > 0);
}

#[test]
fn months_below_the_own_minimum_are_drawn_as_added() {
    let page = page(
        "/en/check/de?about=old_age&nationalities=pl&residence_country=de&age=35&employment_status=unemployed&status=eu_worker\
         &refunded_countries=none&contribution_periods=pl:2025-01-01:2025-09-30;de:2026-01-01:2026-10-31",
    );
    assert!(texts(&page, ".timeline-box .rows").concat().contains("too few months in this country"));
    assert_eq!(page.select(&Selector::parse(".timeline .tl-off").unwrap()).count(), 0, "summed, and drawn as not counted");
    assert!(page.select(&Selector::parse(".timeline .tl-added").unwrap()).count() > 0);
}

#[test]
fn a_no_names_what_excludes() {
    let page = page("/en/check/ar?about=all&sector=domestic&end_reason=dismissed&employment_status=unemployed");
    let sentences = texts(&page, ".card.no > p:not(.next-door):not(.actions)");
    assert!(sentences.iter().any(|text| text.starts_with("It is not for you when this is so:")), "{sentences:?}");
    assert!(!sentences.iter().any(|text| text == "Not now"), "{sentences:?}");
}

#[test]
fn what_a_state_does_not_give_is_one_line() {
    let page = page("/en/check/kw?about=all&age=30");
    assert_eq!(texts(&page, ".outcome.no > details.absent").len(), 1);
    assert!(texts(&page, ".outcome.no > details.absent > .card").len() > 3);
}

#[test]
fn what_moved_is_said_after_a_change_only() {
    let was = |page: &Html| texts(page, "#check input[name=was]").len();
    assert_eq!(was(&page("/en/check/de?about=all&age=34")), 0);
    assert_eq!(was(&page("/en/check/de?about=all&age=34&ask=age")), 1);
}

#[test]
fn an_answer_that_cannot_be_is_asked_for_again_beside_its_problem_with_what_was_typed() {
    let number = page("/es/check/de?about=all&age=200");
    assert!(texts(&number, "#q-age [role=alert]")[0].contains("de 0 a 120"));
    assert_eq!(number.select(&Selector::parse("#q-age input[aria-invalid][value='200']").unwrap()).count(), 1);
    let rows = "contribution_periods.0.country=pl&contribution_periods.0.from=2025-06&contribution_periods.0.to=2025-01";
    let periods = page(&format!("/en/check/de?{rows}"));
    assert!(texts(&periods, "#q-contribution_periods [role=alert]")[0].contains("ends before it begins"));
    assert_eq!(periods.select(&Selector::parse("[data-part=from][value='2025-06']").unwrap()).count(), 1);
    let nowhere = page(
        "/en/diary?contribution_periods.0.from=2025-06&contribution_periods.1.country=pl&contribution_periods.1.from=2025-01",
    );
    assert!(texts(&nowhere, "[role=alert]")[0].contains("country"));
    assert_eq!(texts(&nowhere, ".timeline .tl-name"), ["Poland"], "what makes sense is drawn");
}

#[test]
fn time_after_today_is_called_a_plan() {
    let plan = page("/en/diary?contribution_periods=de:2026-01-01:2199-01-31");
    assert!(texts(&plan, ".timeline-box .hint").iter().any(|text| text.contains("is a plan")));
    let past = page("/en/diary?contribution_periods=de:2024-01-01:2024-12-31");
    assert!(!texts(&past, ".timeline-box .hint").iter().any(|text| text.contains("is a plan")));
}
