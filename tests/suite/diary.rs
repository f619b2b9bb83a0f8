//! The diary and the time line of the window: periods in the address, a picture, and the same in words.

use crate::fixture::{get, html};
use amparo_ui::Channel;
use scraper::{Html, Selector};

const PERIODS: &str =
    "contribution_periods=pl:2024-03-01:2025-06-30:by-u1_form;de:2025-05-01:2025-08-31;de:2026-05-01:;it:7m:about";

fn page(address: &str) -> Html {
    let response = get(Channel::Window, address);
    assert_eq!(response.status, 200, "{address}");
    Html::parse_document(&html(&response))
}

fn texts(page: &Html, selector: &str) -> Vec<String> {
    let words = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    page.select(&Selector::parse(selector).unwrap()).map(|e| words(e.text().collect())).collect()
}

#[test]
fn the_diary_draws_what_has_dates_and_says_all_of_it() {
    let page = page(&format!("/en/diary?{PERIODS}"));
    assert_eq!(texts(&page, ".timeline .tl-name"), ["Poland", "Germany"]);
    let rows = texts(&page, ".timeline-box .rows div");
    assert_eq!(rows.len(), 3);
    assert!(rows[0].contains("16 months") && rows[0].contains("U1"), "{rows:?}");
    assert!(rows[2].contains("7 months, dates not known"), "{rows:?}");
    assert!(texts(&page, ".timeline-box .hint")[0].contains("May 2025 to June 2025"));
    assert!(texts(&page, "#results .card-link b").iter().any(|title| title.contains("883/2004")));
}

#[test]
fn the_fund_of_a_period_is_said_and_stands_in_the_form_again() {
    let asked = page("/en/diary?contribution_periods=pl:2025-01-01:2025-12-31:of-KRUS%20farm:by-u1_form;pl:7m:of-ZUS");
    assert!(
        texts(&asked, ".timeline-box .rows div")[0].contains("(KRUS farm) (Form PD U1"),
        "{:?}",
        texts(&asked, ".timeline-box .rows div")
    );
    assert!(texts(&asked, ".timeline-box .rows div")[0].contains("7 months, dates not known (ZUS)"));
    let field = Selector::parse(".period input[data-part=scheme]").unwrap();
    assert_eq!(asked.select(&field).next().unwrap().value().attr("value"), Some("KRUS farm"));
    let fields = "contribution_periods.0.country=pl&contribution_periods.0.from=2025-01&contribution_periods.0.to=2025-12\
        &contribution_periods.0.scheme=a:b;of-c";
    let typed = page(&format!("/en/diary?{fields}"));
    assert!(texts(&typed, ".timeline-box .rows div")[0].contains("(a:b;of-c)"));
    let onward = Selector::parse("#results a[href*=contribution_periods]").unwrap();
    let link = typed.select(&onward).next().unwrap().value().attr("href").unwrap();
    let answered = page(&link.replace("/check/pl", "/diary"));
    assert_eq!(answered.select(&field).next().unwrap().value().attr("value"), Some("a b of-c"), "{link}");
}

#[test]
fn what_was_entered_stands_in_the_form_again() {
    let page = page(&format!("/en/diary?{PERIODS}"));
    let chosen = Selector::parse(".period option[selected]").unwrap();
    let values: Vec<_> = page.select(&chosen).filter_map(|option| option.value().attr("value")).collect();
    assert_eq!(values, ["pl", "u1_form", "de", "de", "it"]);
    assert_eq!(page.select(&Selector::parse(".period input[type=checkbox][checked]").unwrap()).count(), 1);
}

#[test]
fn a_check_shows_the_months_against_what_a_benefit_counts() {
    let facts = "nationalities=pl&residence_country=de&employment_status=unemployed&registered_with_office=yes";
    let page = page(&format!("/ar/check/de?{facts}&{PERIODS}"));
    assert_eq!(
        page.select(&Selector::parse(".timeline .tl-frame").unwrap()).count(),
        3,
        "the window, and a whole life for pension and refund"
    );
    assert!(page.select(&Selector::parse(".timeline .tl-added").unwrap()).count() > 0, "the Polish months are added");
    assert_eq!(texts(&page, ".timeline-box .rows div").len(), 6);
}

#[test]
fn a_period_that_ends_before_it_begins_is_named() {
    let page = page("/en/diary?contribution_periods=pl:2025-06-01:2025-01-31");
    assert_eq!(texts(&page, "[role=alert]").len(), 1);
    assert!(texts(&page, ".timeline").is_empty());
}
