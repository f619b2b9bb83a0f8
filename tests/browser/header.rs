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
