//! A browser that runs no scripts still shows what there is to read.

use crate::doors::Browser;

#[test]
fn guides_can_be_read() {
    let page = Browser::without_script();
    page.room("ne/guide/kw-unpaid-wages");
    assert!(page.text("return document.querySelector('main').innerText").chars().count() > 1500);
    page.stick("ne/guide/kw-unpaid-wages.html");
    assert!(page.text("return document.querySelector('main').innerText").chars().count() > 1500);
}

#[test]
fn the_check_shows_its_rules_in_words() {
    let page = Browser::without_script();
    for on_stick in [false, true] {
        if on_stick {
            page.stick("en/check/de.html")
        } else {
            page.room("en/check/de")
        }
        let visible = |selector: &str| page.run(&format!("return document.querySelector('{selector}').offsetHeight > 0"));
        assert_eq!(visible("#check"), false, "questions that nothing would answer");
        assert!(page.count("#in-words details") >= 5);
        page.click("#in-words details:first-of-type summary");
        assert_eq!(visible("#in-words details:first-of-type .why"), true, "the rule does not open");
    }
}

#[test]
fn the_room_searches() {
    let page = Browser::without_script();
    page.room("en/");
    page.type_into("#q", "unpaid wages\u{e007}");
    assert!(page.until("return document.querySelectorAll('.hits li').length > 2"), "{}", page.url());
}
