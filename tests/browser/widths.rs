//! 320, 768 and 1440 px: nothing sticks out, and everything to be touched is large enough.

use crate::doors::{browser, doors, resize};

/// One address of every kind of page.
pub const KINDS: [&str; 20] = [
    "",
    "search?q=wages",
    "rights",
    "countries",
    "country/kw",
    "corridor/pl-de",
    "guide/kw-unpaid-wages",
    "guide/de-unpaid-wages/in/pl",
    "benefit/de.alg1",
    "check",
    "check/kw",
    "checklists",
    "checklist/kw-unpaid",
    "contacts/kw",
    "instruments",
    "instrument/c189",
    "agreement/eu-883-2004",
    "word/kafala",
    "about",
    "nowhere",
];

#[test]
fn no_page_is_wider_than_the_screen() {
    let browser = browser();
    let page = &browser.session;
    let mut wide = Vec::new();
    for width in [320, 768, 1440] {
        resize(page, width);
        for lang in ["en", "ar", "ne"] {
            for kind in KINDS {
                page.go(&format!("{}/{lang}/{kind}", doors().room));
                if page.run("return document.documentElement.scrollWidth > innerWidth") == true {
                    wide.push(format!("{lang}/{kind} at {width}"));
                }
            }
        }
    }
    assert!(wide.is_empty(), "{wide:#?}");
}

#[test]
fn what_is_to_be_touched_is_large_enough() {
    let browser = browser();
    let page = &browser.session;
    resize(page, 320);
    let small = "return [...document.querySelectorAll('.bar a, .bar summary, .button, .pill, .tile, .search button, .ticks label, .choices label')]\
        .filter(e => e.offsetParent && (e.getBoundingClientRect().height < 43.5 || e.getBoundingClientRect().width < 43.5))\
        .map(e => e.className + ' ' + e.textContent.trim().slice(0, 20)).join('; ')";
    for lang in ["en", "es", "ar", "ne"] {
        for kind in ["", "check/kw", "checklist/kw-unpaid", "contacts/kw"] {
            page.go(&format!("{}/{lang}/{kind}", doors().room));
            assert_eq!(page.text(small), "", "{lang}/{kind}");
        }
        let header = "return [...document.querySelectorAll('.bar > *')].some(e => e.getBoundingClientRect().right > innerWidth + 1 || e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflow === 'visible' && !e.open)";
        assert_eq!(page.run(header), false, "the header of {lang} does not fit");
    }
}
