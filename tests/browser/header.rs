//! The bar above every page: the language, and the way out.

use crate::doors::Browser;

#[test]
fn changing_the_language_keeps_the_page() {
    let page = Browser::open();
    for (on_stick, end) in [(false, ""), (true, ".html")] {
        let guide = format!("en/guide/kw-unpaid-wages{end}");
        if on_stick {
            page.stick(&guide)
        } else {
            page.room(&guide)
        }
        page.click("#languages summary");
        page.click("#languages a[lang=ne]");
        assert!(page.until("return document.documentElement.lang === 'ne'"), "{}", page.url());
        assert!(page.url().ends_with(&format!("/ne/guide/kw-unpaid-wages{end}")), "{}", page.url());
    }
}

#[test]
fn changing_the_language_keeps_the_question() {
    let page = Browser::open();
    for on_stick in [false, true] {
        if on_stick {
            page.stick("en/search.html?q=salary")
        } else {
            page.room("en/search?q=salary")
        }
        page.click("#languages summary");
        page.click("#languages a[lang=es]");
        assert!(page.until("return document.documentElement.lang === 'es'"), "{}", page.url());
        assert_eq!(page.text("return document.getElementById('q').value"), "salary", "{}", page.url());
    }
}

/// Changes the language by the menu.
fn change_to(page: &Browser, lang: &str) {
    page.click("#languages summary");
    page.click(&format!("#languages a[lang={lang}]"));
    assert!(page.until(&format!("return document.documentElement.lang === '{lang}'")), "{}", page.url());
}

#[test]
fn changing_the_language_keeps_ticks_and_the_tab_forgets_them() {
    let page = Browser::open();
    for on_stick in [false, true] {
        if on_stick {
            page.stick("en/checklist/kw-unpaid.html")
        } else {
            page.room("en/checklist/kw-unpaid")
        }
        page.click(".step:nth-of-type(2) label:first-of-type");
        change_to(&page, "ar");
        assert_eq!(page.count("input[value=have]:checked"), 1, "{}", page.url());
        assert_eq!(page.count(".step:nth-of-type(2) input[value=have]:checked"), 1, "another step is ticked");
        assert_eq!(page.text("return window.name + document.cookie"), "", "the tab still holds the ticks");
    }
}

#[test]
fn changing_the_language_keeps_answers_and_results() {
    let page = Browser::open();
    for on_stick in [false, true] {
        if on_stick {
            page.stick("en/check/kw.html")
        } else {
            page.room("en/check/kw")
        }
        assert!(page.until("return !document.getElementById('check').hidden"), "the check does not start");
        page.click("#check-skip");
        page.run("document.querySelector('#check .question:not([hidden]) input').click()");
        let answered = page.text("return document.querySelector('#check input:checked').closest('[data-fact]').dataset.fact");
        page.click("#check-next");
        let results = page.count("#results .card");
        assert!(results > 0);
        change_to(&page, "ne");
        assert!(page.until("return document.querySelectorAll('#results .card').length > 0"), "no results: {}", page.url());
        assert_eq!(page.count("#results .card"), results);
        assert_eq!(page.count(&format!("[data-fact='{answered}'] input:checked")), 1, "{answered} is forgotten");
        assert!(!page.url().contains(&answered), "an answer stands in the address");
    }
}

#[test]
fn leaving_puts_a_blank_page_in_the_place_of_this_one() {
    let page = Browser::open();
    page.room("en/guide/kw-without-papers");
    let steps = page.run("return history.length");
    page.click("#leave");
    assert!(page.until("return location.pathname.endsWith('/static/blank.html')"), "{}", page.url());
    assert_eq!(page.run("return history.length"), steps, "the page can be reached by going back");
}

#[test]
fn pressing_shift_three_times_leaves() {
    let page = Browser::open();
    page.stick("en/guide/kw-without-papers.html");
    let press = "dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));";
    page.run(&press.repeat(2));
    assert!(page.url().ends_with("/en/guide/kw-without-papers.html"), "twice is typing");
    page.run(press);
    assert!(page.until("return location.pathname.endsWith('/static/blank.html')"), "{}", page.url());
}
