//! `regions.toml`: named lists of countries.

use crate::check::Checker;
use crate::input::Item;
use crate::known::{Class, is_id};
use crate::load::Loader;
use amparo_domain::Region;
use amparo_domain::rules::Membership;

/// All regions.
pub(crate) fn load(loader: &mut Loader<'_>) -> Vec<Item<Region>> {
    loader.items("regions.toml", "region", Class::Region)
}

/// Id, source, countries and days.
pub(crate) fn check(item: &Item<Region>, checker: &mut Checker<'_>) {
    let region = &item.value;
    if !is_id(&region.id) {
        item.error("id", format!("`{}` cannot be a region's id", region.id), "use a-z, 0-9 and `_`", checker.problems);
    }
    checker.refer(item, "source", Class::Source, [&region.source]);
    checker.refer(item, "guides", Class::Guide, &region.guides);
    checker.refer(item, "agreements", Class::Agreement, &region.agreements);
    checker.refer(item, "sources", Class::Source, &region.sources);
    if region.has_page() {
        checker.terms(item, "", "regions", [&region.id]);
        if region.sources.is_empty() {
            let mend = "add `sources = [\"…\"]`: what its words in the vocabulary rest on";
            item.error("guides", format!("the page of `{}` names no source", region.id), mend, checker.problems);
        }
    }
    members(item, "members", &region.members, checker);
}

/// Countries exist, days are in order, citations resolve.
pub(crate) fn members<T>(item: &Item<T>, place: &str, members: &[Membership], checker: &mut Checker<'_>) {
    for (number, member) in members.iter().enumerate() {
        let place = format!("{place}/{number}");
        checker.terms(item, &place, "countries", [&member.country]);
        checker.cite(item, &place, &member.cite);
        if member.to.is_some_and(|to| to < member.from) {
            let what = format!("{} leaves before it joins", member.country);
            item.error(&place, what, "`from` is the first day, `to` the last", checker.problems);
        }
        let again = members.iter().take(number).filter(|earlier| earlier.country == member.country);
        if again.into_iter().any(|earlier| earlier.to.is_none_or(|to| to >= member.from)) {
            let what = format!("{} is there twice at the same time", member.country);
            item.error(&place, what, "end the earlier row before the later one, or take one out", checker.problems);
        }
    }
}
