//! The real window, driven through tauri-driver on a screen that nobody sees.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]
#![cfg(target_os = "linux")]

mod app;

use amparo_tests::webdriver::wait;
use app::App;

#[test]
fn the_window_opens_searches_checks_ticks_and_changes_its_language() {
    let app = App::open();
    let page = &app.session;
    assert!(page.until("return document.querySelectorAll('.tile').length === 6"), "no first screen: {}", page.url());

    page.type_into("#q", "unpaid wages\u{e007}");
    assert!(page.until("return document.querySelectorAll('.hits li').length > 2"), "search shows nothing: {}", page.url());

    app.go("/en/check/de?nationalities=pl&residence_country=de&age=34");
    assert!(page.until("return document.querySelectorAll('#results .card').length > 5"), "the check shows nothing");
    app.go("/en/check/de?nationalities=pl&residence_country=de&age=34&employment_status=unemployed&registered_with_office=yes\
            &available_for_work=yes&contribution_periods=pl:2025-06-01:2026-02-28;de:2026-03-01:2026-07-31");
    let card = page.text("return document.getElementById('r-de.alg1').textContent");
    assert!(card.contains("9 months from Poland"), "{card}");
    app.go("/en/check/de");
    let first = page.text("return document.querySelector('#check .question').id");
    page.click("#check .button:not(.plain), #check button");
    app.go("/en/check/de?nationalities=pl");
    assert_ne!(page.text("return document.querySelector('#check .question').id"), first, "the same question is asked again");

    app.go("/en/checklist/kw-unpaid");
    page.click(".step:nth-of-type(1) label:first-of-type");
    assert!(page.until("return document.getElementById('progress').textContent.startsWith('1 of')"));
    app.go("/en/");
    assert!(page.until("return document.querySelectorAll('.tile').length === 6"));
    app.go("/en/checklist/kw-unpaid");
    assert!(
        page.until("return document.getElementById('progress').textContent.startsWith('1 of')"),
        "the tick is gone after leaving the page"
    );

    page.click("#languages summary");
    page.click("#languages a[lang=ar]");
    assert!(page.until("return document.documentElement.dir === 'rtl' && location.pathname === '/ar/checklist/kw-unpaid'"));

    app.go("/en/nowhere");
    assert!(page.until("return document.querySelector('h1').textContent === 'This page does not exist'"));
    assert!(page.until("return document.querySelectorAll('main a').length > 3"), "no way on");
}

#[test]
fn leaving_ends_the_program_and_leaves_nothing_behind() {
    let app = App::open();
    let page = &app.session;
    assert!(page.until("return document.querySelectorAll('.tile').length === 6"), "no first screen");
    app.go("/en/checklist/kw-unpaid");
    page.click(".step:nth-of-type(1) label:first-of-type");
    let process = app.process().expect("the program runs");
    page.run("document.getElementById('leave').click()");
    assert!(wait(3, || !process.exists()), "the program still runs");
    let left = app.left_behind();
    assert!(left.is_empty(), "files were left behind: {left:#?}");
}
