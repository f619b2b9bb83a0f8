//! A country's rules with their words, for `check-engine.js` and `check.js`: what the window's page does in Rust.

use crate::check::result::{SHOWN, is_safe};
use crate::check::rules::{self, Ruled};
use crate::data::assign;
use crate::frame::Frame;
use crate::pages::diary::PERIODS;
use crate::site::Site;
use crate::{Channel, Page, Request, Route};
use amparo_domain::rules::{Note, ReasonCode, Unit, World};
use amparo_domain::{Benefit, BenefitText, ChecklistText, Contact, Country, Day, Kind, Lang};
use i18n_embed_fl::fl;
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
            "words": words(&frame),
            "amounts": amounts(&frame),
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
    let one = |id: &String| {
        let contact = frame.library.get::<Contact>(id).ok()??;
        let page = contact.country.clone().map_or(Page::Contacts, Page::ContactsOf);
        let to = Route { lang: frame.lang().clone(), page };
        Some(json!({ "title": contact.name, "path": format!("{}#{id}", to.path()), "file": format!("{}#{id}", to.file()), "safe": is_safe(&contact) }))
    };
    benefit.contacts.iter().filter_map(one).collect()
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

/// Sentences of the result cards. What is computed in the browser stands in braces.
fn words(frame: &Frame<'_>) -> Value {
    let t = frame.t;
    let reasons: Map<String, Value> =
        REASONS.iter().map(|code| (name(code), Value::String(frame.locale.reason(*code)))).collect();
    let notes: Map<String, Value> =
        NOTES.iter().map(|note| (name(note), Value::String(crate::check::explain::note(frame, *note)))).collect();
    json!({
        "date": fl!(t, "date-long", day = "{day}", month = "{month}", year = "{year}"),
        "comma": fl!(t, "list-comma"),
        "yes": fl!(t, "outcome-yes"), "likely": fl!(t, "outcome-likely"),
        "cannot_tell": fl!(t, "outcome-cannot-tell"), "no": fl!(t, "outcome-no"),
        "sentenceYes": fl!(t, "sentence-yes"), "sentenceCannotTell": fl!(t, "sentence-cannot-tell"),
        "sentenceNo": fl!(t, "sentence-no", condition = "{condition}"),
        "sentenceExcluded": fl!(t, "sentence-excluded", condition = "{condition}"),
        "findOut": fl!(t, "result-find-out"), "where": fl!(t, "where-it-stands", place = "{place}"),
        "nextDoor": fl!(t, "result-next-door"), "ask": fl!(t, "result-ask"),
        "moved": fl!(t, "result-moved", before = "{before}"), "moreToFind": fl!(t, "result-more-to-find", n = "{n}"), "shown": SHOWN, "more": fl!(t, "result-more"), "why": fl!(t, "result-why"),
        "checklist": fl!(t, "kind-checklist"),
        "others": counted(|n| fl!(t, "check-others", n = n)), "changed": counted(|n| fl!(t, "check-changed", n = n)), "askOthers": fl!(t, "check-ask-others"),
        "met": fl!(t, "truth-yes"), "notMet": fl!(t, "truth-no"), "notKnown": fl!(t, "truth-unknown"),
        "all": fl!(t, "logic-all"), "any": fl!(t, "logic-any"),
        "atLeast": fl!(t, "logic-at-least", n = "{n}"), "not": fl!(t, "logic-not"),
        "have": fl!(t, "found-have", have = "{have}"), "short": fl!(t, "found-short", short = "{short}"),
        "reached": fl!(t, "found-reached", short = "{short}", date = "{date}"),
        "foreign": fl!(t, "found-foreign", months = "{months}", country = "{country}"),
        "via": fl!(t, "found-via", agreement = "{agreement}"), "missing": fl!(t, "found-missing", facts = "{facts}"),
        "until": fl!(t, "deadline-until", date = "{date}"), "passed": fl!(t, "deadline-passed", date = "{date}"),
        "line": time_line(frame),
        "reasons": reasons, "notes": notes,
    })
}

/// Sentences of the time line.
fn time_line(frame: &Frame<'_>) -> Value {
    let t = frame.t;
    json!({
        "month": fl!(t, "date-month", month = "{month}", year = "{year}"),
        "since": fl!(t, "since", date = "{date}"), "fromUntil": fl!(t, "from-until", from = "{from}", to = "{to}"),
        "time": fl!(t, "timeline-title"), "undated": fl!(t, "timeline-undated", months = "{months}"),
        "open": fl!(t, "timeline-open"), "by": fl!(t, "timeline-by", period = "{period}", proof = "{proof}"),
        "window": fl!(t, "timeline-window", have = "{have}", need = "{need}", span = "{span}"),
        "overlap": fl!(t, "timeline-overlap", one = "{one}", other = "{other}", span = "{span}"),
        "keys": [
            ["own", fl!(t, "timeline-own")], ["added", fl!(t, "timeline-added")], ["off", fl!(t, "timeline-off")],
            ["about", fl!(t, "timeline-about")], ["frame", fl!(t, "timeline-frame")], ["today", fl!(t, "timeline-today")],
        ],
    })
}

/// For every unit, its words for a few numbers.
fn amounts(frame: &Frame<'_>) -> Map<String, Value> {
    UNITS.iter().map(|unit| (name(unit), counted(|n| frame.locale.amount(f64::from(n), *unit)))).collect()
}

/// A sentence with a number, for a few numbers: the browser finds the plural form that fits by its own rules of the language.
fn counted(of: impl Fn(u32) -> String) -> Value {
    const SAMPLES: [u32; 6] = [0, 1, 2, 3, 11, 100];
    SAMPLES.iter().map(|n| json!([n, of(*n).replace(&n.to_string(), "{n}")])).collect()
}

fn name(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

const UNITS: [Unit; 10] = [
    Unit::Days,
    Unit::Weeks,
    Unit::Months,
    Unit::Quarters,
    Unit::Years,
    Unit::Hours,
    Unit::HoursPerWeek,
    Unit::Children,
    Unit::Percent,
    Unit::Money,
];

const REASONS: [ReasonCode; 12] = [
    ReasonCode::NoSuchBenefit,
    ReasonCode::NotYetInForce,
    ReasonCode::EffectBlocks,
    ReasonCode::EffectUncertain,
    ReasonCode::EffectDelays,
    ReasonCode::EffectUnknown,
    ReasonCode::DeadlinePassed,
    ReasonCode::DeadlineUnknown,
    ReasonCode::Unsettled,
    ReasonCode::MediumConfidence,
    ReasonCode::LowConfidence,
    ReasonCode::PastReview,
];

const NOTES: [Note; 17] = [
    Note::NumberNotInForce,
    Note::NotInPack,
    Note::NotYetHappened,
    Note::DatesNeeded,
    Note::Approximate,
    Note::PartialMonths,
    Note::SchemeUnknown,
    Note::Refunded,
    Note::RefundNotAsked,
    Note::NationalLawAlone,
    Note::OwnMinimum,
    Note::NotLastInsuredHere,
    Note::PersonNotCovered,
    Note::PersonUnclear,
    Note::AgreementUnconfirmed,
    Note::AgreementNotInForce,
    Note::BranchNotCovered,
];
