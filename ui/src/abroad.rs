//! Where one country's months are worth something: the agreements in force on a day that add them or pay abroad, and to which
//! countries each leads.

use amparo_domain::rules::{AgreementKind, Truth, World};
use amparo_domain::{Agreement, Day};
use std::collections::BTreeSet;

/// An agreement that leads from one country to others.
#[derive(Debug, PartialEq)]
pub(crate) struct Lead<'w> {
    /// The agreement.
    pub(crate) agreement: &'w Agreement,
    /// The other countries bound on the day, in the order of their codes.
    pub(crate) to: BTreeSet<&'w str>,
}

/// Every agreement on social security that binds `country` on `day`, with the countries it leads to; those that lead nowhere are
/// left out. Whether it adds months or pays abroad stands in the agreement.
pub(crate) fn leads<'w>(world: &'w World, country: &str, day: Day) -> Vec<Lead<'w>> {
    let social = |a: &&Agreement| a.kind == AgreementKind::SocialSecurity && !a.historic;
    let all = world.agreements.iter().filter(social).filter(|agreement| agreement.binds(country, day, world) == Truth::Yes);
    let leads = all.map(|agreement| Lead { agreement, to: joined(agreement, country, world, day) });
    leads.filter(|lead| !lead.to.is_empty()).collect()
}

/// Every other country that the agreement joins with this one on the day.
fn joined<'w>(agreement: &'w Agreement, country: &str, world: &'w World, day: Day) -> BTreeSet<&'w str> {
    let region = agreement.region.as_deref().and_then(|id| world.region(id));
    let members = agreement.parties.iter().chain(region.into_iter().flat_map(|region| &region.members));
    let countries = members.map(|member| member.country.as_str());
    countries.filter(|other| agreement.joins(country, other, day, world) == Truth::Yes).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use serde_json::{Value, json};

    fn agreement(id: &str, parties: &[&str], from: &str) -> Value {
        let parties: Vec<Value> = parties.iter().map(|c| json!({ "country": c, "from": from })).collect();
        json!({ "id": id, "kind": "social_security", "parties": parties, "branches": ["old_age"], "persons": ["everyone"],
            "adds_periods": true, "exports": true, "state": "confirmed", "checked_on": "2026-01-01", "review": "draft", "sources": [] })
    }

    fn world(agreements: Vec<Value>) -> World {
        serde_json::from_value(json!({ "regions": [], "agreements": agreements })).unwrap()
    }

    fn to(world: &World, country: &str) -> Vec<(String, String)> {
        let day = Day::parse("2026-11-25").unwrap();
        let leads = leads(world, country, day);
        leads.iter().map(|l| (l.agreement.id.clone(), l.to.iter().copied().collect::<Vec<_>>().join(" "))).collect()
    }

    #[test]
    fn only_agreements_in_force_with_both_sides_bound_lead_on() {
        let old = agreement("now", &["aa", "bb"], "2000-01-01");
        let mut ended = agreement("ended", &["aa", "cc"], "2000-01-01");
        ended["to"] = json!("2020-12-31");
        let mut history = agreement("history", &["aa", "dd"], "2000-01-01");
        history["historic"] = json!(true);
        let mut labour = agreement("labour", &["aa", "ee"], "2000-01-01");
        labour["kind"] = json!("labour");
        let mut half = agreement("half", &["aa"], "2000-01-01");
        half["parties"].as_array_mut().unwrap().push(json!({ "country": "ff", "from": "2030-01-01" }));
        let world = world(vec![old, ended, history, labour, half]);
        assert_eq!(to(&world, "aa"), [("now".to_owned(), "bb".to_owned())]);
        assert_eq!(to(&world, "zz"), []);
    }

    #[test]
    fn a_bridge_between_a_group_and_one_country_does_not_join_the_group_again() {
        let group = agreement("group", &["aa", "bb", "cc"], "2000-01-01");
        let mut bridge = agreement("bridge", &["aa", "bb", "cc", "uu"], "2021-01-01");
        bridge["hub"] = json!("uu");
        let world = world(vec![group, bridge]);
        let pair = |id: &str, to: &str| (id.to_owned(), to.to_owned());
        assert_eq!(to(&world, "aa"), [pair("group", "bb cc"), pair("bridge", "uu")]);
        assert_eq!(to(&world, "uu"), [pair("bridge", "aa bb cc")]);
    }
}
