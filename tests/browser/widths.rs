//! From a small phone to a desk: nothing sticks out, and everything to be touched is large enough.

use crate::doors::Browser;
use crate::kinds::KINDS;

#[test]
fn no_page_is_wider_than_the_screen() {
    let page = Browser::open();
    let mut wide = Vec::new();
    for width in [320, 768, 1440] {
        page.resize(width);
        // A phone zooms out until the page fits, so that `innerWidth` would follow it.
        let too_wide = format!(
            "var all = document.documentElement, fits = Math.min({width}, all.clientWidth); if (all.scrollWidth <= fits) return '';\
             var out = [...document.body.querySelectorAll('*')].filter(e => {{ var r = e.getBoundingClientRect(); return r.right > fits + 1 || r.left < -1; }});\
             return all.scrollWidth + ' px: ' + out.slice(-1).map(e => e.outerHTML.slice(0, 100))"
        );
        for lang in ["en", "ar", "ne"] {
            for kind in KINDS {
                page.room(&format!("{lang}/{kind}"));
                let found = page.text(&too_wide);
                if !found.is_empty() {
                    wide.push(format!("{lang}/{kind} at {width}: {found}"));
                }
            }
        }
    }
    assert!(wide.is_empty(), "{wide:#?}");
}

/// Elements that a finger has to hit.
const TARGETS: &str = ".bar a, .bar summary, .button, .pill, .tile, .search button, .ticks label, .choices label";

#[test]
fn what_is_to_be_touched_is_large_enough() {
    let page = Browser::open();
    page.resize(320);
    let small = format!(
        "return [...document.querySelectorAll('{TARGETS}')].map(e => [e, e.getBoundingClientRect()])\
           .filter(([e, r]) => e.offsetParent && (r.height < 43.9 || r.width < 43.9))\
           .map(([e, r]) => r.width + '×' + r.height + ' ' + e.outerHTML.slice(0, 80)).join('; ')"
    );
    for lang in ["en", "es", "ar", "ne"] {
        for kind in ["", "check/kw", "checklist/kw-unpaid", "contacts/kw"] {
            page.room(&format!("{lang}/{kind}"));
            assert_eq!(page.text(&small), "", "{lang}/{kind}");
        }
    }
}

#[test]
fn the_header_fits_on_a_small_phone() {
    let page = Browser::open();
    page.resize(320);
    for lang in ["en", "es", "ar", "ne"] {
        page.room(&format!("{lang}/guide/kw-unpaid-wages"));
        let out = page.text(
            "return [...document.querySelectorAll('.bar > *')].filter(e => { var r = e.getBoundingClientRect();\
               return r.left < 0 || r.right > 320; }).map(e => e.className).join(' ')",
        );
        assert_eq!(out, "", "{lang}");
    }
}
