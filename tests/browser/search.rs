//! A question in a person's own words finds the page, with a server and without.

use crate::doors::Browser;

/// The guide, on the first screen of hits.
const GUIDE: &str = ".hits li:nth-child(-n+5) a[href*='/guide/kw-unpaid-wages']";

#[test]
fn a_question_in_the_room_finds_unpaid_wages() {
    let page = Browser::open();
    page.room("en/country/kw");
    page.type_into("#q", "my boss in Kuwait did not pay me\u{e007}");
    assert!(page.until(&format!("return !!document.querySelector(\"{GUIDE}\")")), "{}", page.url());
    page.click(GUIDE);
    assert!(page.until("return location.pathname.endsWith('/guide/kw-unpaid-wages')"), "{}", page.url());
}

#[test]
fn a_question_on_the_stick_finds_unpaid_wages() {
    let page = Browser::open();
    page.stick("en/index.html");
    page.type_into("#q", "unpaid wages kuwait\u{e007}");
    assert!(page.until(&format!("return !!document.querySelector(\"{GUIDE}\")")), "{}", page.url());
    page.click(GUIDE);
    assert!(page.until("return location.pathname.endsWith('/guide/kw-unpaid-wages.html')"), "{}", page.url());
}

#[test]
fn the_stick_finds_what_is_typed_into_its_search_page() {
    let page = Browser::open();
    page.stick("ne/search.html");
    page.type_into("#q", "तलब");
    assert!(page.until("return document.querySelectorAll('.hits li').length > 2"), "no hits while typing");
}

#[test]
fn the_stick_says_so_where_it_finds_nothing() {
    let page = Browser::open();
    page.stick("en/search.html?q=zzzzqqqq");
    assert!(page.until("return /^Nothing was found/.test(document.getElementById('said').textContent)"), "nothing is said");
    assert_eq!(page.count("#hits li"), 0);
}
