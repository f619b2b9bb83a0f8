//! The search index of the stick, for `search-engine.js`: the pages of a language as the pack indexes them, those that only English
//! has, and the words of many languages for one thing.

use crate::data::assign;
use crate::frame::Frame;
use crate::pages::parts::kind_name;
use crate::site::Site;
use crate::{Channel, Page, Request, Route};
use amparo_domain::{Day, Kind, Lang};
use amparo_pack::{Outside, OutsidePage};
use i18n_embed_fl::fl;
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashSet};

/// The script of a language; `None` for one that the interface does not speak, or an unreadable pack.
pub(super) fn script(site: &Site, lang: &Lang, today: Day) -> Option<String> {
    let locale = site.locale(lang)?;
    let request = Request { path: "", query: "", channel: Channel::Stick, today, personal: None };
    let frame = Frame::new(site, &Route { lang: lang.clone(), page: Page::Search }, locale, &request);
    let own = site.library().search_outside(lang).ok()?.unwrap_or_default();
    let has: HashSet<(Kind, String)> = own.pages.iter().map(|page| (page.kind, page.id.clone())).collect();
    let mut more = match *lang == Lang::english() {
        true => Outside::default(),
        false => site.library().search_outside(&Lang::english()).ok()?.unwrap_or_default(),
    };
    more.pages.retain(|page| !has.contains(&(page.kind, page.id.clone())));
    let kinds = own.pages.iter().chain(&more.pages).map(|page| page.kind).collect::<HashSet<_>>();
    let kinds: BTreeMap<&str, String> = kinds.into_iter().map(|kind| (kind.as_str(), kind_name(&frame, kind))).collect();
    let indexes: Vec<Value> = [(lang.clone(), own), (Lang::english(), more)]
        .iter()
        .filter(|(_, outside)| !outside.pages.is_empty())
        .map(|(tag, outside)| index(&frame, tag, outside))
        .collect();
    let mut spoken: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (lang, country) in site.library().search_spoken().ok()? {
        spoken.entry(lang).or_default().push(country);
    }
    let named: BTreeMap<u32, String> = site.library().search_countries().ok()?.into_iter().collect();
    let data = json!({
        "lang": lang.as_str(), "kinds": kinds, "named": named, "spoken": spoken, "words": words(&frame), "indexes": indexes,
    });
    Some(assign("AMPARO_SEARCH", &data))
}

/// The script of the concepts: for each one its words by language.
pub(super) fn concepts(site: &Site) -> Option<String> {
    let mut all: BTreeMap<u32, BTreeMap<String, Vec<String>>> = BTreeMap::new();
    for (number, lang, word) in site.library().search_concepts().ok()? {
        all.entry(number).or_default().entry(lang).or_default().push(word);
    }
    Some(assign("AMPARO_CONCEPTS", &json!(all)))
}

fn index(frame: &Frame<'_>, tag: &Lang, outside: &Outside) -> Value {
    let pages: Vec<Value> = outside.pages.iter().map(|one| page(frame, one)).collect();
    let stems: Vec<String> = outside.stems.iter().map(|(word, stem)| shorten(word, stem)).collect();
    json!({ "lang": tag.as_str(), "pages": pages, "stems": stems.join("\n"), "stops": outside.stops.join(" ") })
}

fn page(frame: &Frame<'_>, page: &OutsidePage) -> Value {
    let to = Route { lang: frame.lang().clone(), page: Page::of(page.kind, &page.id, page.country.as_deref()) };
    let url = if page.kind == Kind::Contact { format!("{}#{}", to.file(), page.id) } else { to.file() };
    let place = page.country.as_ref().map(|country| frame.country_name(country));
    let parts: Vec<[&str; 3]> = page.parts.iter().map(|part| [&*part.anchor, &*part.heading, &*part.text]).collect();
    let concepts: Vec<String> = page.concepts.iter().map(|(concept, weight)| held(*concept, *weight)).collect();
    json!({
        "k": page.kind.as_str(), "i": page.id, "c": page.country, "n": place, "t": page.title, "w": page.keywords, "u": url,
        "p": parts, "m": concepts.join(" "),
    })
}

/// A concept that a page holds: `12`, or `12*3` where it counts three.
fn held(concept: u32, weight: u32) -> String {
    if weight == 1 { concept.to_string() } else { format!("{concept}*{weight}") }
}

/// A word with its stem: `wages/1` where one letter falls, `companies=compani` where letters change.
fn shorten(word: &str, stem: &str) -> String {
    match word.strip_prefix(stem) {
        Some(rest) => format!("{word}/{}", rest.encode_utf16().count()),
        None => format!("{word}={stem}"),
    }
}

/// What the list says.
fn words(frame: &Frame<'_>) -> Value {
    const SAMPLES: [u32; 6] = [0, 1, 2, 3, 11, 100];
    let t = frame.t;
    let count = |n: u32| -> String { fl!(t, "search-count", n = n) };
    let count: Vec<Value> = SAMPLES.iter().map(|n| json!([n, count(*n).replace(&n.to_string(), "{n}")])).collect();
    json!({
        "empty": fl!(t, "search-empty"), "none": fl!(t, "search-none"), "weak": fl!(t, "search-weak"),
        "near": fl!(t, "search-near"), "people": fl!(t, "tile-unions"), "count": count,
    })
}
