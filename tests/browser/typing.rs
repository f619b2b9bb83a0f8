//! Results while typing, the keyboard, near words, and the way back.

use crate::doors::Browser;

/// Keys as the WebDriver protocol writes them.
const ENTER: &str = "\u{e007}";
const ESCAPE: &str = "\u{e00c}";
const UP: &str = "\u{e013}";
const DOWN: &str = "\u{e015}";

/// Whether hits are shown, and say so.
const HITS: &str =
    "return document.querySelectorAll('#hits .hits li').length > 2 && /\\d/.test(document.getElementById('said').textContent)";

fn focus(page: &Browser, expression: &str) -> bool {
    page.until(&format!(
        "const links = [...document.querySelectorAll('#hits .hits a')], at = document.activeElement; return {expression}"
    ))
}

#[test]
fn the_room_finds_while_somebody_types() {
    let page = Browser::open();
    page.room("en/search");
    let address = page.url();
    page.type_into("#q", "unpaid wag");
    assert!(page.until(HITS), "no hits while typing");
    assert_eq!(page.url(), address, "the address keeps half a word");
    assert_eq!(page.text("return document.activeElement.id"), "q", "the field has lost the focus");
    page.run("window.same = true");
    assert_eq!(page.text("return document.getElementById('said').getAttribute('role')"), "status");
    page.run("document.getElementById('hits').dataset.old = 'yes'");
    page.type_into("#q", &format!("es{ENTER}"));
    assert!(
        page.until("return location.search === '?q=unpaid+wages' && !document.getElementById('hits').dataset.old"),
        "{}",
        page.url()
    );
    assert_eq!(page.text("return String(window.same)"), "true", "the page was loaded again");
    page.click("#hits .hits a");
    assert!(page.until("return !location.pathname.endsWith('/search')"), "{}", page.url());
    page.run("history.back()");
    assert!(page.until(HITS), "the list is gone after coming back");
    assert_eq!(page.text("return document.getElementById('q').value"), "unpaid wages");
}

#[test]
fn home_and_a_countrys_page_find_while_somebody_types() {
    let page = Browser::open();
    for at in ["en/", "en/country/kw"] {
        page.room(at);
        page.type_into("#q", "passport tak");
        assert!(page.until(HITS), "no hits on {at}");
    }
    assert_eq!(page.count("#hits .hits a[href*='/guide/de-']"), 0, "pages of another country");
}

#[test]
fn going_back_brings_the_question_before() {
    let page = Browser::open();
    page.room("en/search");
    page.type_into("#q", &format!("passport{ENTER}"));
    assert!(page.until("return location.search === '?q=passport'"), "{}", page.url());
    page.run("document.getElementById('q').value = ''");
    page.type_into("#q", &format!("pregnant{ENTER}"));
    assert!(page.until("return location.search === '?q=pregnant'"), "{}", page.url());
    page.run("history.back()");
    assert!(page.until("return document.getElementById('q').value === 'passport'"), "{}", page.url());
    assert!(page.until("return document.querySelectorAll('#hits .hits a[href*=passport]').length > 0"), "the list is another");
}

#[test]
fn the_keyboard_walks_along_the_hits() {
    let page = Browser::open();
    for (on_stick, lang, text) in [(false, "en", "wages"), (false, "ar", "أجور"), (true, "en", "wages"), (true, "ne", "तलब")]
    {
        if on_stick {
            page.stick(&format!("{lang}/search.html"))
        } else {
            page.room(&format!("{lang}/search"))
        }
        page.type_into("body", "/");
        assert!(page.until("return document.activeElement.id === 'q'"), "the slash does not go to the field");
        page.type_into("#q", text);
        assert!(page.until(HITS), "no hits for {text}");
        page.type_into("#q", DOWN);
        assert!(focus(&page, "links.indexOf(at) === 0"), "{lang}: down leads to the first hit");
        let outline = page.text("return getComputedStyle(document.activeElement).outlineStyle");
        assert_eq!(outline, "solid", "the focus cannot be seen");
        page.type_into("#hits .hits li:first-child a", DOWN);
        assert!(focus(&page, "links.indexOf(at) === 1"), "{lang}: down leads to the second hit");
        page.type_into("#hits .hits li:nth-child(2) a", UP);
        assert!(focus(&page, "links.indexOf(at) === 0"), "{lang}: up leads back");
        page.type_into("#hits .hits li:first-child a", ESCAPE);
        assert!(page.until("return document.activeElement.id === 'q'"), "{lang}: escape leads to the field");
        page.type_into("#q", DOWN);
        page.type_into("#hits .hits li:first-child a", ENTER);
        assert!(page.until("return !/search(.html)?$/.test(location.pathname)"), "{}", page.url());
    }
}

#[test]
fn unknown_words_are_answered_with_near_ones() {
    let page = Browser::open();
    for on_stick in [false, true] {
        if on_stick {
            page.stick("en/search.html?q=residense%20permut")
        } else {
            page.room("en/search?q=residense+permut")
        }
        assert!(page.until("return document.querySelector('.near a')?.textContent === 'residence permit'"), "{}", page.url());
        page.click(".near a");
        assert!(page.until("return document.getElementById('q').value === 'residence permit'"), "{}", page.url());
        assert!(page.until(HITS), "near words find nothing");
    }
}

#[test]
fn where_nothing_is_found_there_is_somebody_to_call() {
    let page = Browser::open();
    page.room("en/search?q=zzzzqqqq&country=kw");
    assert_eq!(page.count("#hits .hits li"), 0);
    assert!(page.count("#hits a[href*='/country/kw']") >= 1, "no way to the country's page");
    assert!(page.count("#hits .contact .tel") >= 1, "nobody to call");
    page.room("en/search");
    page.type_into("#q", "zzzzqqqq");
    assert!(page.until("return document.querySelector('#hits a[href*=contacts]') !== null"), "a blank while typing");
    page.stick("en/search.html?q=zzzzqqqq");
    assert!(page.until("return document.querySelector('#hits a[href*=contacts]') !== null"), "a blank on the stick");
}
