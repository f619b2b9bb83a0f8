//! Scripts of the world: the direction of Arabic, and letters that are there on any device.

use crate::doors::Browser;

#[test]
fn arabic_runs_from_right_to_left() {
    let page = Browser::open();
    page.room("ar/guide/kw-unpaid-wages");
    assert_eq!(page.text("return document.documentElement.dir"), "rtl");
    assert_eq!(page.text("return getComputedStyle(document.querySelector('main')).direction"), "rtl");
    let left = |selector: &str| {
        page.run(&format!("return document.querySelector('{selector}').getBoundingClientRect().left / innerWidth"))
    };
    assert!(left(".logo").as_f64().unwrap() > 0.5, "the logo is not on the right");
    assert!(left("#leave").as_f64().unwrap() < 0.5, "the way out is not on the left");
    page.room("ar/contacts/kw");
    assert_eq!(page.text("return getComputedStyle(document.querySelector('.tel')).direction"), "ltr", "numbers stay as they are");
}

#[test]
fn letters_come_with_the_pages() {
    let page = Browser::open();
    for (lang, font, letters) in
        [("ne", "Noto Sans Devanagari", "नेपाल"), ("ar", "Noto Sans Arabic", "الكويت"), ("es", "Noto Sans", "ñ")]
    {
        for on_stick in [false, true] {
            if on_stick {
                page.stick(&format!("{lang}/index.html"))
            } else {
                page.room(&format!("{lang}/"))
            }
            let loaded = format!(
                "return [...document.fonts].some(f => f.family.replace(/\"/g, '') === '{font}' && f.status === 'loaded')\
                   && document.fonts.check('16px \"{font}\"', '{letters}')\
                   && getComputedStyle(document.body).fontFamily.includes('{font}')"
            );
            assert!(page.until(&loaded), "{font} did not load on {}", page.url());
        }
    }
}
