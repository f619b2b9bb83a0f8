//! Benefits: `countries/<cc>/benefits/<slug>`, a rule, its words and its tests.

mod examples;
mod rule;
mod words;

pub(crate) use words::write;

use crate::check::Checker;
use crate::input::Item;
use crate::known::Class;
use crate::load::{Loader, last};
use crate::shared;
use amparo_domain::rules::{Claiming, Condition, DatedNumber, Deadline, Effect, Kind};
use amparo_domain::{Benefit, Topic};
use std::rc::Rc;

/// The branch of pensions for the family of somebody who died.
const SURVIVORS: &str = "survivors";

/// The fact about the accident of the person who asks.
const ACCIDENT: &str = "work_accident";

/// All benefits, by country and branch.
pub(crate) fn load(topics: &[Topic], numbers: &[Item<DatedNumber>], loader: &mut Loader<'_>) -> Vec<Item<Benefit>> {
    let mut benefits = Vec::new();
    for country in loader.countries() {
        for dir in loader.folders(&format!("{country}/benefits")) {
            let mut read = one(last(&country), &dir, loader);
            read.iter_mut().for_each(|item| shared::numbers::lend(numbers, &mut item.value));
            benefits.extend(read);
        }
    }
    let order = topics.iter().find(|topic| topic.id == "branches").map(|topic| topic.terms.as_slice()).unwrap_or_default();
    let rank = |branch: &str| order.iter().position(|term| term == branch).unwrap_or(order.len());
    benefits
        .sort_by_cached_key(|item: &Item<Benefit>| (item.value.country.clone(), rank(&item.value.branch), item.value.id.clone()));
    benefits
}

fn one(country: &str, dir: &str, loader: &mut Loader<'_>) -> Option<Item<Benefit>> {
    let id = format!("{country}.{}", last(dir).replace('-', "_"));
    let path = format!("{dir}/benefit.toml");
    loader.declare(Class::Benefit, &id, &loader.folder.name(&path), || 0);
    // The parts of the rule are read one by one first, so that all their mistakes are reported.
    if loader.folder.has(&path) {
        let file = loader.folder.toml(&path, loader.problems)?;
        let sound = [
            file.each_is::<DatedNumber>("number", loader.problems),
            file.each_is::<Condition>("condition", loader.problems),
            file.each_is::<Effect>("effect", loader.problems),
            file.each_is::<Deadline>("deadline", loader.problems),
            file.each_is::<Claiming>("claiming", loader.problems),
        ];
        if sound.contains(&false) {
            return None;
        }
    }
    let mut item = loader.item::<Benefit>(dir, "benefit.toml", "toml", &["examples.toml"])?;
    let file = Rc::clone(&item.file);
    loader.fill(&file, "country", &mut item.value.country, country);
    loader.fill(&file, "id", &mut item.value.id, &id);
    Some(item)
}

/// References, terms, the rule and its examples, languages.
pub(crate) fn check(item: &Item<Benefit>, checker: &mut Checker<'_>) {
    let benefit = &item.value;
    checker.sourced(item, &benefit.sources, benefit.checked_on);
    checker.terms(item, "branch", "branches", [&benefit.branch]);
    checker.terms(item, "office", "offices", &benefit.office);
    checker.refer(item, "checklist", Class::Checklist, &benefit.checklist);
    checker.refer(item, "contacts", Class::Contact, &benefit.contacts);
    checker.refer_any(item, "next_door", &[Class::Benefit, Class::Guide], &benefit.next_door);
    cites(item, checker);
    if benefit.review_by < checker.today {
        let what = format!("it should have been checked again by {}", benefit.review_by);
        item.warning("review_by", what, "check it, and write the next day; a yes is only likely until then", checker.problems);
    }
    if benefit.review_by < benefit.checked_on {
        item.error("review_by", "it is due before it was checked", "write a later day", checker.problems);
    }
    own_life(item, checker);
    if let Some(rule) = rule::check(item, checker) {
        examples::run(item, &rule, checker);
    }
    checker.translated(item);
}

/// A pension for the family rests on the life of the person who died. Insured months and accidents are facts about the person who asks.
fn own_life(item: &Item<Benefit>, checker: &mut Checker<'_>) {
    if item.value.branch != SURVIVORS {
        return;
    }
    let own = |condition: &&Condition| {
        let insured = [Kind::InsuredInWindow, Kind::InsuredTotal, Kind::FirstInsuredBefore];
        insured.contains(&condition.kind) || condition.fact.as_deref() == Some(ACCIDENT)
    };
    for condition in item.value.condition.iter().filter(own) {
        let what = format!("`{}` is about the person who asks, not about the one who died", condition.id);
        item.error(&format!("condition/{}", condition.id), what, "ask it with a fact about that person", checker.problems);
    }
}

/// Every citation names a source that exists.
fn cites(item: &Item<Benefit>, checker: &mut Checker<'_>) {
    let benefit = &item.value;
    for number in &benefit.number {
        for (row, value) in number.values.iter().enumerate() {
            checker.cite(item, &format!("number/{}/values/{row}", number.id), [&value.cite]);
        }
    }
    let conditions = benefit.condition.iter().map(|it| ("condition", &it.id, &it.cite));
    let effects = benefit.effect.iter().map(|it| ("effect", &it.id, &it.cite));
    let deadlines = benefit.deadline.iter().map(|it| ("deadline", &it.id, &it.cite));
    let claiming = benefit.claiming.iter().map(|it| ("claiming", &it.id, &it.cite));
    for (table, id, cites) in conditions.chain(effects).chain(deadlines).chain(claiming) {
        checker.cite(item, &format!("{table}/{id}/cite"), cites);
    }
}
