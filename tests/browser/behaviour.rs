//! What a person does in the room and on the stick.

use crate::doors::{browser, browser_without_script, doors};
use amparo_tests::webdriver::Session;

#[test]
fn a_question_in_the_room_finds_the_page() {
    let browser = browser();
    let page = &browser.session;
    page.go(&format!("{}/en/country/kw", doors().room));
    page.type_into("#q", "my boss did not pay me\u{e007}");
    assert!(page.until("return document.querySelectorAll('.hits li').length > 2"));
    assert!(page.text("return document.querySelector('.hits').textContent").contains("not paid"));
    page.click(".hits li:first-child a");
    assert!(page.until("return document.querySelectorAll('h1').length === 1 && !location.pathname.includes('/search')"));
}

#[test]
fn a_question_on_the_stick_finds_the_page() {
    let browser = browser();
    let page = &browser.session;
    page.go(&format!("{}/en/index.html", doors().stick));
    page.type_into("#q", "unpaid wages kuwait\u{e007}");
    assert!(page.until("return document.querySelectorAll('.hits li').length > 2"), "{}", page.url());
    page.click(".hits li:first-child a");
    assert!(page.until("return document.querySelectorAll('h1').length === 1 && !location.pathname.includes('/search')"));
    page.go(&format!("{}/en/search.html?q=zzzzqqqq", doors().stick));
    assert!(page.until("return document.querySelectorAll('#hits li, #hits .box').length > 0"), "nothing is said");
}

/// Answers questions of the German check so that unemployment benefit can be told.
fn answer(page: &Session) {
    assert!(page.until("return !document.getElementById('check').hidden"), "the check does not start");
    page.click("#check-all");
    let filled = page.run(
        "var set = function (id, value) { var box = document.querySelector('[data-fact=' + id + ']'); if (!box) return 0;\
           var field = box.querySelector('select') || box.querySelector('input[value=\"' + value + '\"]') || box.querySelector('input');\
           if (field.type === 'radio') field.checked = true; else field.value = value;\
           field.dispatchEvent(new Event('change', { bubbles: true })); return 1; };\
         var row = function (at, country, from, to) { var r = document.querySelectorAll('[data-fact=contribution_periods] .period')[at];\
           r.querySelector('[data-part=country]').value = country; r.querySelector('[data-part=from]').value = from;\
           r.querySelector('[data-part=to]').value = to; r.dispatchEvent(new Event('change', { bubbles: true })); };\
         row(0, 'pl', '2025-06', '2026-02'); row(1, 'de', '2026-03', '2026-07');\
         return set('nationalities', 'pl') + set('residence_country', 'de') + set('age', '34') + set('employment_status', 'unemployed')\
           + set('registered_with_office', 'yes') + set('available_for_work', 'yes');",
    );
    assert_eq!(filled, 6);
}

const OUTCOME: &str = "return document.getElementById('r-de.alg1').className";

#[test]
fn the_check_in_the_room_answers_with_reasons_and_sends_nothing() {
    let browser = browser();
    let page = &browser.session;
    page.go(&format!("{}/en/check/de", doors().room));
    assert!(page.until("return document.querySelectorAll('#results .card').length > 5"));
    let before = page.run("return performance.getEntriesByType('resource').length");
    answer(page);
    assert_eq!(page.text(OUTCOME), "card likely");
    let why = page.text("return document.getElementById('r-de.alg1').querySelector('.why').textContent");
    assert!(why.contains("SGB III"), "{why}");
    assert!(why.contains("9 months from Poland"), "{why}");
    assert_eq!(page.run("return performance.getEntriesByType('resource').length"), before, "something was asked of the room");
    let named = page.run("return document.querySelectorAll('#check [name]:not([type=radio])').length");
    assert_eq!(named, 0, "a field with a name can be sent");
    assert!(!page.url().contains('?'), "an answer stands in the address");
}

#[test]
fn the_check_on_the_stick_comes_to_the_same_answer() {
    let browser = browser();
    let page = &browser.session;
    page.go(&format!("{}/en/check/de.html", doors().stick));
    answer(page);
    assert_eq!(page.text(OUTCOME), "card likely");
}

#[test]
fn one_question_at_a_time_and_skipping_stay_useful() {
    let browser = browser();
    let page = &browser.session;
    page.go(&format!("{}/es/check/kw", doors().room));
    assert!(page.until("return document.querySelectorAll('#check .question:not([hidden])').length === 1"));
    let first = page.text("return document.querySelector('#check .question:not([hidden])').id");
    page.click("#check-skip");
    assert!(page.until("return document.querySelectorAll('#check .question:not([hidden])').length === 1"));
    assert_ne!(page.text("return document.querySelector('#check .question:not([hidden])').id"), first);
    assert!(page.until("return !document.getElementById('given').hidden"));
}

#[test]
fn ticks_of_a_checklist_are_counted() {
    let browser = browser();
    let page = &browser.session;
    page.go(&format!("{}/en/checklist/kw-unpaid", doors().room));
    let total = page.text("return document.getElementById('progress').dataset.total");
    page.click(".step:nth-of-type(1) label:first-of-type");
    page.click(".step:nth-of-type(2) label:first-of-type");
    assert!(page.text("return document.getElementById('progress').textContent").starts_with(&format!("2 of {total}")));
}

#[test]
fn contacts_are_filtered_by_work_and_language() {
    let browser = browser();
    let page = &browser.session;
    for door in [format!("{}/en/contacts/kw", doors().room), format!("{}/en/contacts/kw.html", doors().stick)] {
        page.go(&door);
        let all = page.run("return document.querySelectorAll('.contact').length").as_u64().unwrap();
        page.run("var f = document.getElementById('filters'); f.language.value = 'ne'; f.dispatchEvent(new Event('change', { bubbles: true }))");
        let shown = page.run("return document.querySelectorAll('.contact:not([hidden])').length").as_u64().unwrap();
        assert!(shown > 0 && shown < all, "{shown} of {all}");
    }
    page.go(&format!("{}/en/contacts/kw?language=ne", doors().room));
    let wrong = page.run("return [...document.querySelectorAll('.contact')].filter(c => !c.dataset.languages.split(' ').includes('ne')).length");
    assert_eq!(wrong, 0);
}

#[test]
fn arabic_runs_from_right_to_left() {
    let browser = browser();
    let page = &browser.session;
    page.go(&format!("{}/ar/guide/kw-unpaid-wages", doors().room));
    assert_eq!(page.text("return getComputedStyle(document.body).direction"), "rtl");
    assert!(page.until("return document.querySelector('.logo').getBoundingClientRect().left > innerWidth / 2"));
    assert!(page.until("return document.querySelector('.leave').getBoundingClientRect().left < innerWidth / 2"));
    page.go(&format!("{}/ar/contacts/kw", doors().room));
    assert_eq!(page.text("return getComputedStyle(document.querySelector('.tel')).direction"), "ltr");
}

#[test]
fn changing_the_language_keeps_the_page() {
    let browser = browser();
    let page = &browser.session;
    for (door, end) in [(&doors().room, ""), (&doors().stick, ".html")] {
        page.go(&format!("{door}/en/guide/kw-unpaid-wages{end}"));
        page.click("#languages summary");
        page.click("#languages a[lang=ne]");
        assert!(page.until("return document.documentElement.lang === 'ne'"));
        assert!(page.url().ends_with(&format!("/ne/guide/kw-unpaid-wages{end}")), "{}", page.url());
    }
}

#[test]
fn without_script_everything_can_be_read() {
    let browser = browser_without_script();
    let page = &browser.session;
    page.go(&format!("{}/en/check/de", doors().room));
    // The driver's own scripts run; the page's do not: its form stays hidden, and the rules stand there in words.
    assert!(page.until("return document.getElementById('check').hidden && !document.getElementById('in-words').hidden"));
    assert!(page.run("return document.querySelectorAll('#in-words details').length").as_u64().unwrap() >= 5);
    page.go(&format!("{}/ne/guide/kw-unpaid-wages.html", doors().stick));
    assert!(page.until("return document.querySelectorAll('.prose section').length > 2"));
    page.go(&format!("{}/en/search?q=wages", doors().room));
    assert!(page.until("return document.querySelectorAll('.hits li').length > 2"));
}

#[test]
fn the_fonts_of_every_script_are_there() {
    let browser = browser();
    let page = &browser.session;
    for (lang, font, sample) in [("ne", "Noto Sans Devanagari", "नेपाल"), ("ar", "Noto Sans Arabic", "الكويت"), ("es", "Noto Sans", "ñ")] {
        page.go(&format!("{}/{lang}/index.html", doors().stick));
        let loaded = format!(
            "return [...document.fonts].some(f => f.family.replace(/\"/g, '') === '{font}' && f.status === 'loaded') && document.fonts.check('16px \"{font}\"', '{sample}')"
        );
        assert!(page.until(&loaded), "{font} did not load for {lang}");
    }
}

#[test]
fn leaving_puts_a_blank_page_in_the_place_of_this_one() {
    let browser = browser();
    let page = &browser.session;
    page.go(&format!("{}/en/guide/kw-without-papers", doors().room));
    let steps = page.run("return history.length");
    page.click("#leave");
    assert!(page.until("return location.pathname.endsWith('/static/blank.html')"));
    assert_eq!(page.run("return history.length"), steps, "the page can be reached by going back");
}
