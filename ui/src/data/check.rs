//! A country's rules with their words, for `check-engine.js` and `check.js`: what the window's page does in Rust.

use crate::check::result::is_safe;
use crate::check::rules::{self, Ruled};
use crate::data::{assign, words};
use crate::frame::Frame;
use crate::pages::contacts::{heading, of_use};
use crate::pages::diary::PERIODS;
use crate::site::Site;
use crate::{Channel, Page, Request, Route};
use amparo_domain::rules::World;
use amparo_domain::{Benefit, BenefitText, ChecklistText, Contact, Country, Day, Kind, Lang};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// The script of a country, or without one that of the diary, which has no rules; `None` for an unknown country or language, or an
/// unreadable pack.
pub(super) fn script(site: &Site, country: Option<&str>, lang: &Lang, today: Day) -> Option<String> {
    let locale = site.locale(lang)?;
    let request = Request { path: "", query: "", channel: Channel::Stick, today, personal: None };
    let page = country.map_or(Page::Diary, |country| Page::Check(country.to_owned()));
    let frame = Frame::new(site, &Route { lang: lang.clone(), page }, locale, &request);
    let all = site.library().world();
    let (ruled, wanted, world) = match country {
        Some(country) => {
            site.library().get::<Country>(country).ok()??;
            let ruled = rules::of_country(site.library(), country).ok()?;
            let wanted = rules::facts_of(&ruled, all);
            (ruled, wanted, all.of_country(country))
        }
        None => (Vec::new(), BTreeSet::from([PERIODS.to_owned()]), World::default()),
    };
    let benefits: Option<Vec<Value>> = ruled.iter().map(|r| benefit(&frame, r)).collect();
    Some(assign(
        "AMPARO_CHECK",
        &json!({
            "on": today.to_string(),
            "lang": lang.as_str(),
            "country": country,
            "world": world,
            "benefits": benefits?,
            "facts": facts(&frame, wanted.iter()),
            "defs": site.library().facts().iter().filter(|def| wanted.contains(&def.id)).collect::<Vec<_>>(),
            "agreements": agreements(&frame, &world),
            "countries": countries(&frame),
            "statuses": topic(&frame, "statuses"),
            "papers": topic(&frame, "documents"),
            "words": words::words(&frame),
            "amounts": words::amounts(&frame),
            "months": (1..=12).map(|m| frame.locale.month_name(m)).collect::<Vec<_>>(),
        }),
    ))
}

fn benefit(frame: &Frame<'_>, ruled: &Ruled) -> Option<Value> {
    let benefit: &Benefit = &ruled.benefit;
    let text = frame.library.text::<BenefitText>(Kind::Benefit, &benefit.id, frame.lang()).ok()??;
    let route = |page: Page| Route { lang: frame.lang().clone(), page };
    let checklist = benefit.checklist.as_ref().and_then(|id| {
        let list = frame.library.text::<ChecklistText>(Kind::Checklist, id, frame.lang()).ok()??;
        let to = route(Page::Checklist(id.clone()));
        Some(json!({ "title": list.text.title, "path": to.path(), "file": to.file() }))
    });
    let to = route(Page::Benefit(benefit.id.clone()));
    let next: Vec<Value> = benefit
        .next_door
        .iter()
        .filter_map(|id| {
            let (kind, title) = [Kind::Benefit, Kind::Guide, Kind::Checklist]
                .into_iter()
                .find_map(|kind| Some((kind, frame.library.title(kind, id, frame.lang()).ok()??)))?;
            let to = route(Page::of(kind, id, None));
            Some(json!({ "title": title.text.title, "path": to.path(), "file": to.file() }))
        })
        .collect();
    Some(json!({
        "rule": ruled.rule.to_json(),
        "title": text.text.title,
        "lang": text.lang.as_str(),
        "dir": text.lang.direction().as_str(),
        "branch": benefit.branch,
        "contributory": benefit.contributory,
        "official": benefit.official_name,
        "officialLang": benefit.official_lang.as_str(),
        "path": to.path(),
        "file": to.file(),
        "condition": text.text.condition,
        "effect": text.text.effect,
        "deadline": text.text.deadline,
        "claiming": text.text.claiming,
        "cites": cites(frame, benefit),
        "checklist": checklist,
        "next": next,
        "ask": ask(frame, benefit),
    }))
}

/// Whom to ask: name and place of the contacts, and whether they are safe where claiming is dangerous.
fn ask(frame: &Frame<'_>, benefit: &Benefit) -> Vec<Value> {
    let one = |contact: Contact| {
        let (safe, (title, _)) = (is_safe(&contact), heading(frame, &contact));
        let to = Route { lang: frame.lang().clone(), page: contact.country.map_or(Page::Contacts, Page::ContactsOf) };
        json!({ "title": title, "path": format!("{}#{}", to.path(), contact.id), "file": format!("{}#{}", to.file(), contact.id), "safe": safe })
    };
    of_use(frame, &benefit.contacts).unwrap_or_default().into_iter().map(one).collect()
}

/// Every citation of a benefit in short form.
fn cites(frame: &Frame<'_>, benefit: &Benefit) -> Map<String, Value> {
    let all = benefit.condition.iter().flat_map(|c| c.cite.iter());
    all.map(|cite| (cite.clone(), Value::String(crate::pages::parts::short_cite(frame, cite)))).collect()
}

fn facts<'i>(frame: &Frame<'_>, ids: impl Iterator<Item = &'i String>) -> Map<String, Value> {
    let one = |id: &String| {
        let text = frame.library.fact_text(id, frame.lang())?;
        Some((id.clone(), json!({ "name": text.text.statement, "where": text.text.place })))
    };
    ids.filter_map(one).collect()
}

fn agreements(frame: &Frame<'_>, world: &World) -> Map<String, Value> {
    let one =
        |id: &String| Some((id.clone(), Value::String(frame.library.title(Kind::Agreement, id, frame.lang()).ok()??.text.title)));
    world.agreements.iter().map(|a| &a.id).filter_map(one).collect()
}

fn countries(frame: &Frame<'_>) -> Map<String, Value> {
    topic(frame, "countries")
}

fn topic(frame: &Frame<'_>, topic: &str) -> Map<String, Value> {
    let terms = frame.library.topic(topic).map(|t| t.terms.as_slice()).unwrap_or_default();
    terms.iter().map(|term| (term.clone(), Value::String(frame.word(topic, term)))).collect()
}
