//! axe-core over every kind of page: nothing serious or critical, in both directions, light and dark.

use crate::doors::Browser;
use crate::kinds::KINDS;
use amparo_tests::tools::script;

/// What axe finds. Everything that a page can unfold is unfolded before.
const LOOK: &str = "document.querySelectorAll('main details').forEach(d => { d.open = true; });\
    var every = document.getElementById('check-all'); if (every && every.type === 'button') every.click();\
    return axe.run(document, { resultTypes: ['violations'] }).then(result => result.violations\
      .filter(v => v.impact === 'serious' || v.impact === 'critical')\
      .map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 120)).join(' | ')))";

/// Looks at every kind of page in a colour scheme.
fn look(scheme: &str) {
    let axe = script("AMPARO_AXE");
    let page = Browser::open();
    page.prefer(scheme);
    let mut found = Vec::new();
    let mut see = |at: &str| {
        page.run(&axe);
        let violations: Vec<String> = serde_json::from_value(page.run(LOOK)).unwrap();
        found.extend(violations.into_iter().map(|violation| format!("{at}: {violation}")));
    };
    for lang in ["en", "ar"] {
        for kind in KINDS {
            page.room(&format!("{lang}/{kind}"));
            assert_eq!(page.run(&format!("return matchMedia('(prefers-color-scheme: {scheme})').matches")), true);
            see(&format!("{lang}/{kind}"));
        }
        page.room(&format!("{lang}/"));
        page.click("#languages summary");
        see(&format!("{lang}/ with its languages open"));
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn axe_finds_nothing_serious_in_the_light() {
    look("light");
}

#[test]
fn axe_finds_nothing_serious_in_the_dark() {
    look("dark");
}
