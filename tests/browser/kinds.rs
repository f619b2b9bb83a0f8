//! One address of every kind of page.

use crate::doors::Browser;
use std::collections::BTreeSet;

/// The addresses, behind the language.
pub const KINDS: [&str; 30] = [
    "",
    "search?q=wages",
    "rights",
    "countries",
    "country/kw",
    "region/eu",
    "corridor/np-kw",
    "guide/kw-unpaid-wages",
    "guide/de-unpaid-wages/in/pl",
    "benefit/de.alg1",
    "check",
    "check/de",
    "diary",
    "checklists",
    "checklist/kw-unpaid",
    "contacts",
    "contacts/kw",
    "instruments",
    "instrument/c189",
    "agreement/eu-883-2004",
    "words",
    "word/kafala",
    "danger",
    "about",
    "sources",
    "leaving",
    "leaving/de",
    "unions/kw",
    "figures",
    "nowhere",
];

#[test]
fn every_kind_of_page_is_looked_at() {
    let browser = Browser::open();
    let looked_at: BTreeSet<&str> = KINDS.iter().map(|kind| kind.split(['/', '?']).next().unwrap()).collect();
    let forgotten: Vec<_> = browser.on_stick("en").into_iter().filter(|name| !looked_at.contains(name.as_str())).collect();
    assert_eq!(forgotten, ["index"], "home has the address of its folder; the others are missing");
}
