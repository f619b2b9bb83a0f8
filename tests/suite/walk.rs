//! Every address × language × door: it answers, the page is sound, and every link on it leads somewhere.

use crate::fixture::{CHANNELS, get, html, none, site};
use crate::page::{Page, inspect};
use amparo_ui::{Address, Channel};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn every_page_of_the_window_is_sound() {
    none(&walk(Channel::Window));
}

#[test]
fn every_page_of_the_room_is_sound() {
    none(&walk(Channel::Room));
}

#[test]
fn every_page_of_the_stick_is_sound() {
    none(&walk(Channel::Stick));
}

/// The pages of one door: read in two threads, then their links are followed.
fn walk(channel: Channel) -> Vec<String> {
    let addresses = site().addresses().unwrap();
    let (left, right) = addresses.split_at(addresses.len() / 2);
    let (mut pages, more) = std::thread::scope(|scope| {
        let other = scope.spawn(|| read(right, channel));
        (read(left, channel), other.join().unwrap())
    });
    pages.extend(more);
    let mut problems: Vec<String> =
        pages.iter().flat_map(|(at, page)| page.problems.iter().map(move |p| format!("{at}: {p}"))).collect();
    let known: BTreeSet<&str> = addresses.iter().map(|a| key(a, channel)).collect();
    for (at, page) in &pages {
        for link in &page.links {
            problems.extend(dead(at, link, channel, &known, &pages).map(|why| format!("{at}: link {link}: {why}")));
        }
    }
    problems
}

fn key(address: &Address, channel: Channel) -> &str {
    if channel == Channel::Stick { &address.file } else { &address.path }
}

fn read(addresses: &[Address], channel: Channel) -> BTreeMap<String, Page> {
    let mut out = BTreeMap::new();
    for address in addresses {
        let response = get(channel, &address.path);
        let mut page = Page::default();
        if !response.csp.starts_with("default-src 'none'") {
            page.problems.push(format!("policy {}", response.csp));
        }
        if response.status != 200 || response.body.is_empty() && !address.file.ends_with(".txt") {
            page.problems.push(format!("status {} with {} bytes", response.status, response.body.len()));
        } else if response.content_type.starts_with("text/html") && !address.path.starts_with("/static/") {
            let lang = address.path.split('/').nth(1).unwrap();
            let dir = if lang == "ar" { "rtl" } else { "ltr" };
            page = inspect(&html(&response), lang, dir, channel);
        }
        out.insert(key(address, channel).to_owned(), page);
    }
    out
}

/// Why a link leads nowhere.
fn dead(at: &str, link: &str, channel: Channel, known: &BTreeSet<&str>, pages: &BTreeMap<String, Page>) -> Option<String> {
    if link.starts_with("tel:") {
        return None;
    }
    let (path, fragment) = link.split_once('#').map_or((link, None), |(p, f)| (p, Some(f)));
    let path = path.split('?').next().unwrap_or_default();
    let target = match (path, channel) {
        ("", _) => at.to_owned(),
        (_, Channel::Stick) if path.starts_with('/') => return Some("absolute on the stick".to_owned()),
        (_, Channel::Stick) => join(at, path),
        _ => path.to_owned(),
    };
    if !known.contains(target.as_str()) {
        return Some(format!("nothing at {target}"));
    }
    let fragment = fragment.filter(|f| !f.is_empty())?;
    (!pages.get(&target)?.ids.contains(fragment)).then(|| format!("no #{fragment} there"))
}

/// A relative address from the file `at`.
fn join(at: &str, relative: &str) -> String {
    let mut parts: Vec<&str> = at.split('/').collect();
    parts.pop();
    for part in relative.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." | "" => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[test]
fn what_does_not_exist_gets_a_page_with_ways_on() {
    for channel in CHANNELS {
        for (address, lang) in [
            ("/xx/", "en"),
            ("/ar/nowhere", "ar"),
            ("/es/country/zz", "es"),
            ("/ne/guide/no-such-guide", "ne"),
            ("/en/guide/kw-unpaid-wages/in/th", "en"),
            ("/en/benefit/kw.nothing", "en"),
            ("/en/checklist/none", "en"),
            ("/en/%00%ff/<script>", "en"),
            ("//", "en"),
            ("/favicon.ico", "en"),
        ] {
            let response = get(channel, address);
            assert_eq!(response.status, 404, "{address}");
            let page = html(&response);
            let dir = if lang == "ar" { "rtl" } else { "ltr" };
            let found = inspect(&page, lang, dir, channel);
            none(&found.problems.iter().map(|p| format!("{address}: {p}")).collect::<Vec<_>>());
            assert!(found.links.len() > 10, "{address} offers no way on");
            assert!(!page.contains("<script>"), "{address} comes back unescaped");
        }
    }
}
