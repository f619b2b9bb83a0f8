//! Agreements between countries: `agreements/<slug>`.

use crate::check::Checker;
use crate::emit::Emit;
use crate::input::Item;
use crate::known::Class;
use crate::load::{Loader, last};
use crate::shared::regions;
use amparo_domain::{Agreement, AgreementText, Kind};
use amparo_pack::Title;
use std::rc::Rc;

/// All agreements, by address.
pub(crate) fn load(loader: &mut Loader<'_>) -> Vec<Item<Agreement>> {
    let mut agreements = Vec::new();
    for dir in loader.folders("agreements") {
        let id = last(&dir).to_owned();
        let read = loader.thing::<Agreement>(Class::Agreement, &id, (&dir, "agreement.toml"), "toml", &[]);
        let Some(mut item) = read else { continue };
        let file = Rc::clone(&item.file);
        loader.fill(&file, "id", &mut item.value.id, &id);
        agreements.push(item);
    }
    agreements
}

/// The review states that [`amparo_domain::Review`] knows; the rules keep theirs as text.
const REVIEWS: [&str; 3] = ["draft", "checked", "reviewed-by-lawyer"];

/// Parties, branches, days.
pub(crate) fn check(item: &Item<Agreement>, checker: &mut Checker<'_>) {
    let agreement = &item.value;
    checker.sourced(item, &agreement.sources, agreement.checked_on);
    regions::members(item, "parties", &agreement.parties, checker);
    checker.refer(item, "region", Class::Region, &agreement.region);
    checker.terms(item, "except", "countries", &agreement.except);
    checker.terms(item, "branches", "branches", &agreement.branches);
    checker.terms(item, "last_insured_here", "branches", &agreement.last_insured_here);
    for (place, minimums) in [("minimum", &agreement.minimum), ("export_months", &agreement.export_months)] {
        checker.terms(item, place, "branches", minimums.iter().map(|minimum| &minimum.branch));
        checker.cite(item, place, minimums.iter().filter_map(|minimum| minimum.cite.as_ref()));
    }
    if agreement.parties.is_empty() && agreement.region.is_none() {
        item.error("", "nobody is party to this agreement", "add `parties`, or a `region`", checker.problems);
    }
    if agreement.hub.as_ref().is_some_and(|hub| !agreement.parties.iter().any(|party| party.country == *hub)) {
        item.error(
            "hub",
            "the hub is no party",
            "`hub` is the one party that the treaty joins with each other",
            checker.problems,
        );
    }
    if agreement.region.is_some() && agreement.from.is_none() {
        item.error("region", "it does not say since when the region is party", "add from = <day>", checker.problems);
    }
    if let (Some(from), Some(to)) = (agreement.from, agreement.to)
        && to < from
    {
        item.error("to", "it ends before it begins", "`from` is the first day, `to` the last", checker.problems);
    }
    if !REVIEWS.contains(&agreement.review.as_str()) {
        let what = format!("`{}` is no state of review", agreement.review);
        item.error("review", what, format!("write one of {}", REVIEWS.join(", ")), checker.problems);
    }
    if item.texts.langs.is_empty() {
        item.error("", "the agreement has no words", "write en.toml beside it", checker.problems);
    }
}

/// The record, and its words a language.
pub(crate) fn write(item: &Item<Agreement>, emit: &mut Emit<'_, '_>) {
    emit.record(&item.value);
    for lang in &item.texts.langs {
        let Some((_, text)) = emit.toml::<AgreementText>(&item.texts, lang) else { continue };
        let title = Title { title: text.title.clone(), summary: text.summary.clone() };
        emit.text(Kind::Agreement, &item.value.id, lang, &title, &text);
    }
}
