//! The real window, driven through tauri-driver on a screen that nobody sees.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]
#![cfg(target_os = "linux")]

mod app;
mod home;

use amparo_tests::webdriver::{Running, wait};
use app::{App, alone, program, signal};
use home::Home;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

#[test]
fn the_window_opens_on_the_first_page() {
    let app = App::open();
    assert_eq!(app.text("return location.pathname"), "/en/");
    assert_eq!(app.text("return document.documentElement.dataset.channel"), "window");
    assert_eq!(app.text("return document.querySelector('.logo').textContent.trim()"), "Amparo");
}

#[test]
fn the_first_page_speaks_the_language_of_the_system() {
    let app = App::open_in("ne_NP.UTF-8");
    assert_eq!(app.text("return document.documentElement.lang"), "ne");
}

#[test]
fn a_question_finds_unpaid_wages() {
    let app = App::open();
    app.type_into("#q", "my boss in Kuwait did not pay me\u{e007}");
    assert!(app.until("return document.querySelectorAll('.hits li').length > 2"), "search shows nothing: {}", app.url());
    app.click(".hits li:nth-child(-n+5) a[href*='/guide/kw-unpaid-wages']");
    assert!(app.until("return location.pathname === '/en/guide/kw-unpaid-wages'"), "{}", app.url());
}

#[test]
fn the_check_asks_on_and_shows_results() {
    const ASKED: &str = "return [...document.querySelectorAll('#check .question')].map(q => q.id).join()";
    let app = App::open();
    app.visit("/en/check/kw");
    assert_eq!(app.text(ASKED), "q-about");
    app.click("#check a.button");
    assert!(app.until("return location.search.includes('about=all')"), "{}", app.url());
    let mut seen = vec!["q-about".to_owned()];
    for _ in 1..=2 {
        let ids = app.text(ASKED);
        assert!(!seen.contains(&ids), "{ids} is asked again");
        app.run("var mark = document.querySelector('#check .question input'), list = document.querySelector('#check .question select');\
                 if (list) list.selectedIndex = 1; else mark.click();");
        app.click("#check .button");
        assert!(
            app.until(&format!("return [...document.querySelectorAll('#check .question')].map(q => q.id).join() !== '{ids}'"))
        );
        seen.push(ids);
    }
    assert!(app.until("return document.querySelectorAll('.given dl > div').length >= 3"), "{}", app.url());
    assert!(app.until("return document.querySelectorAll('#results .card').length > 5"), "no results");
    assert!(app.until("return document.querySelectorAll('#results .why').length > 0"), "no reasons");
}

#[test]
fn the_check_counts_months_in_another_country() {
    let app = App::open();
    app.visit(
        "/en/check/de?nationalities=pl&residence_country=de&age=34&employment_status=unemployed\
           &registered_with_office=yes&available_for_work=yes&contribution_periods=pl:2025-06-01:2026-02-28;de:2026-03-01:2026-07-31",
    );
    assert!(app.until("return !!document.getElementById('r-de.alg1')"), "{}", app.url());
    let card = app.text("return document.getElementById('r-de.alg1').textContent");
    assert!(card.contains("9 months from Poland"), "{card}");
}

#[test]
fn a_tick_is_still_there_when_one_comes_back() {
    const NOTED: &str = "return document.getElementById('progress').textContent.startsWith('1 of')";
    let app = App::open();
    app.visit("/en/checklist/kw-unpaid");
    app.click(".step:nth-of-type(1) label:first-of-type");
    assert!(app.until(NOTED));
    app.visit("/en/");
    app.visit("/en/checklist/kw-unpaid");
    assert!(app.until(NOTED), "the tick is gone");
}

#[test]
fn changing_the_language_keeps_the_page() {
    let app = App::open();
    app.visit("/en/checklist/kw-unpaid");
    app.click("#languages summary");
    app.click("#languages a[lang=ar]");
    assert!(app.until("return document.documentElement.dir === 'rtl'"), "{}", app.url());
    assert_eq!(app.text("return location.pathname"), "/ar/checklist/kw-unpaid");
}

#[test]
fn the_keys_and_the_button_for_back_work_and_letters_grow() {
    let app = App::open();
    app.visit("/en/countries");
    app.visit("/en/checklist/kw-unpaid");
    app.click("#back");
    assert!(app.until("return location.pathname === '/en/countries'"), "{}", app.url());
    let key = |init: &str| app.run(&format!("dispatchEvent(new KeyboardEvent('keydown', {{ {init} }}))"));
    key("key: 'ArrowRight', altKey: true");
    assert!(app.until("return location.pathname === '/en/checklist/kw-unpaid'"), "{}", app.url());
    key("key: 'ArrowLeft', altKey: true");
    assert!(app.until("return location.pathname === '/en/countries'"), "{}", app.url());
    let width = app.run("return innerWidth").as_f64().unwrap();
    key("key: '+', ctrlKey: true");
    assert!(app.until(&format!("return innerWidth < {width}")), "letters do not grow");
    key("key: '0', ctrlKey: true");
    assert!(app.until(&format!("return innerWidth === {width}")), "letters do not come back to their size");
}

#[test]
fn an_unknown_address_gets_a_page_with_ways_on() {
    let app = App::open();
    app.visit("/en/nowhere");
    assert_eq!(app.text("return document.querySelector('h1').textContent"), "This page does not exist");
    app.click("main .pills li:first-child a");
    assert!(app.until("return location.pathname === '/en/'"), "{}", app.url());
}

#[test]
fn leaving_ends_the_program_within_a_second_and_leaves_nothing_behind() {
    let app = App::open();
    app.visit("/en/checklist/kw-unpaid");
    app.click(".step:nth-of-type(1) label:first-of-type");
    app.visit("/en/search");
    let process = app.process().expect("the program runs");
    // The page clicks a moment later: the answer to a driver's click would wait for a window that is gone.
    app.run("setTimeout(function () { document.getElementById('leave').click(); }, 100)");
    let start = Instant::now();
    assert!(wait(10, || !process.exists()), "the program still runs");
    let took = start.elapsed();
    assert!(took < Duration::from_millis(1100), "it took {took:?}");
    nothing_is_left(&app.home);
}

/// As people run it: without a driver, the web view is in its private mode.
#[test]
fn a_killed_program_leaves_nothing_behind() {
    let program = program();
    let _alone = alone();
    let home = Home::new();
    let mut command = Command::new(&program);
    let _running = Running(command.envs(home.environment("en_US.UTF-8")).stderr(Stdio::null()).spawn().unwrap());
    assert!(wait(20, || home.process("WebKitWebProcess").is_some()), "no page was drawn");
    std::thread::sleep(Duration::from_secs(1));
    let inside = |path: &PathBuf| path.components().any(|part| part.as_os_str().to_string_lossy().starts_with("ram-"));
    let outside: Vec<_> = home.contents().into_iter().filter(|path| !inside(path)).collect();
    assert_eq!(outside, Vec::<PathBuf>::new(), "written outside the private directory");
    signal("KILL", &home.process(&program.display().to_string()).expect("the program runs"));
    nothing_is_left(&home);
}

/// The program's second process clears up what the web view's processes write as they end.
fn nothing_is_left(home: &Home) {
    wait(5, || home.contents().is_empty());
    assert_eq!(home.contents(), Vec::<PathBuf>::new(), "left behind");
}
