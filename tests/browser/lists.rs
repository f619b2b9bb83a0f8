//! Checklists that count, and contacts that can be narrowed down.

use crate::doors::Browser;

#[test]
fn ticks_of_a_checklist_are_counted() {
    let page = Browser::open();
    page.room("en/checklist/kw-unpaid");
    let total = page.count(".step");
    assert!(total > 2);
    assert_eq!(page.text_of("#progress"), format!("0 of {total} done"));
    page.click(".step:nth-of-type(1) label:first-of-type");
    page.click(".step:nth-of-type(2) label:first-of-type");
    assert_eq!(page.text_of("#progress"), format!("2 of {total} done"));
    page.click(".step:nth-of-type(2) label:last-of-type");
    assert_eq!(page.text_of("#progress"), format!("1 of {total} done"));
}

/// Contacts of the country that are shown; the world's bodies stand beside them, uncounted.
const SHOWN: &str = ".group:not(.beside) .contact:not([hidden])";

#[test]
fn contacts_are_narrowed_down_by_the_kind_of_work() {
    let page = Browser::open();
    for on_stick in [false, true] {
        if on_stick {
            page.stick("en/contacts/kw.html")
        } else {
            page.room("en/contacts/kw")
        }
        let all = page.count(SHOWN);
        page.run(
            "var field = document.querySelector('#sector'); field.value = 'domestic';\
             field.dispatchEvent(new Event('change', { bubbles: true }))",
        );
        assert_eq!(page.text("return document.querySelector('#sector').value"), "domestic", "there is no such choice");
        let shown = page.count(SHOWN);
        assert!(shown > 0 && shown < all, "{shown} of {all} on {}", page.url());
        assert!(page.text_of("#count").starts_with(&format!("{shown} of {all}")), "{}", page.text_of("#count"));
        let other = format!("{SHOWN}[data-sectors]:not([data-sectors=''], [data-sectors~=domestic])");
        assert_eq!(page.count(&other), 0, "a contact for other work is shown");
    }
}

#[test]
fn contacts_are_narrowed_down_to_those_that_can_be_called() {
    let page = Browser::open();
    for on_stick in [false, true] {
        if on_stick {
            page.stick("ar/contacts/de.html")
        } else {
            page.room("ar/contacts/de")
        }
        let all = page.count(SHOWN);
        page.click("#filters .tick");
        let shown = page.count(SHOWN);
        assert!(shown > 0 && shown < all, "{shown} of {all} on {}", page.url());
        assert_eq!(page.count(&format!("{SHOWN}:not(:has(a[href^='tel:']))")), 0, "one without a number is shown");
        assert!(page.count(".contact .hint[lang]") == 0, "what to know about a number is not in Arabic");
        page.click("#filters .tick");
        assert_eq!(page.count(SHOWN), all);
    }
}

#[test]
fn the_room_narrows_contacts_down_itself_where_the_form_is_sent() {
    let page = Browser::without_script();
    page.room("en/contacts/kw");
    let all = page.count(SHOWN);
    page.room("en/contacts/kw?sector=&language=ne");
    let shown = page.count(SHOWN);
    assert!(shown > 0 && shown < all, "{shown} of {all}");
    assert_eq!(page.count(".contact:not([data-languages~=ne])"), 0);
}
