//! axe-core over every kind of page: nothing serious, in both directions, light and dark.

use crate::doors::{browser, doors};
use crate::widths::KINDS;
use amparo_tests::tools::script;
use serde_json::json;

#[test]
fn axe_finds_nothing_serious() {
    let axe = script("AMPARO_AXE");
    let browser = browser();
    let page = &browser.session;
    let mut found = Vec::new();
    for scheme in ["light", "dark"] {
        page.chromium("Emulation.setEmulatedMedia", json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] }));
        for lang in ["en", "ar"] {
            for kind in KINDS {
                page.go(&format!("{}/{lang}/{kind}", doors().room));
                page.run(&axe);
                let result = page.run(
                    "return axe.run(document, { resultTypes: ['violations'] }).then(r => r.violations\
                       .filter(v => v.impact === 'serious' || v.impact === 'critical')\
                       .map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 120)).join(' | ')))",
                );
                found.extend(result.as_array().unwrap().iter().map(|v| format!("{scheme} {lang}/{kind}: {}", v.as_str().unwrap())));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}
