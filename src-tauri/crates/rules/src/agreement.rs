//! Whether an agreement is in force between states on a day, and whom it covers.

use crate::truth::Standing;
use crate::{Agreement, AgreementKind, Confirmed, Day, Facts, Note, Persons, Rule, Truth, World, terms};

/// In place of an id: every agreement on social security that binds the state for the branch.
pub(crate) const ALL: &str = "@all";

/// The agreements of a condition by id, in the order of the rule and then of the pack: [`ALL`] stands for those that bind the rule's
/// state for its branch. `None`: the pack has no agreement of that name.
pub(crate) fn named<'a>(list: &'a [String], rule: &Rule, world: &'a World) -> Vec<(&'a str, Option<&'a Agreement>)> {
    let mut found: Vec<(&str, Option<&Agreement>)> = Vec::new();
    for id in list {
        if id != ALL {
            found.push((id, world.agreement(id)));
            continue;
        }
        let all = world.agreements.iter().filter(|agreement| agreement.may_bind(rule, world));
        for agreement in all {
            if !found.iter().any(|(id, _)| *id == agreement.id) {
                found.push((&agreement.id, Some(agreement)));
            }
        }
    }
    found
}

/// Whether an agreement applies to a person, and what stands against it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Coverage {
    pub(crate) standing: Standing,
    pub(crate) notes: Vec<Note>,
    /// Facts that were read.
    pub(crate) facts: Vec<&'static str>,
    /// Facts that are needed and not known.
    pub(crate) missing: Vec<&'static str>,
}

impl Coverage {
    fn no(note: Note) -> Self {
        Self::new(Standing::firm(false), vec![note])
    }

    fn new(standing: Standing, notes: Vec<Note>) -> Self {
        Self { standing, notes, facts: Vec::new(), missing: Vec::new() }
    }
}

impl Agreement {
    /// Whether `country` is bound on `day`; unknown where the region it names is not in the pack.
    #[must_use]
    pub fn binds(&self, country: &str, day: Day, world: &World) -> Truth {
        let in_time = self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to);
        if !in_time || self.except.iter().any(|out| out == country) {
            return Truth::No;
        }
        if self.parties.iter().any(|party| party.country == country && party.holds_on(day)) {
            return Truth::Yes;
        }
        match self.region.as_deref().map(|id| world.region(id)) {
            None => Truth::No,
            Some(None) => Truth::Unknown,
            Some(Some(region)) => Truth::of(region.has(country, day)),
        }
    }

    /// Whether `other` is bound towards `country` on `day`.
    #[must_use]
    pub fn joins(&self, country: &str, other: &str, day: Day, world: &World) -> Truth {
        if self.pairs(country, other) { self.binds(other, day, world) } else { Truth::No }
    }

    /// Whether it may join two countries: any two, or where it has a `hub` that one with another.
    pub(crate) fn pairs(&self, country: &str, other: &str) -> bool {
        country != other && self.hub.as_deref().is_none_or(|hub| hub == country || hub == other)
    }

    /// Whether `country` is or was a party on any day, as far as the pack knows.
    pub(crate) fn ever_party(&self, country: &str, world: &World) -> bool {
        let region = self.region.as_deref().and_then(|id| world.region(id));
        let members = self.parties.iter().chain(region.into_iter().flat_map(|region| &region.members));
        !self.except.iter().any(|out| out == country) && members.into_iter().any(|member| member.country == country)
    }

    /// Whether it coordinates social security and binds, or once bound, the state of `rule` for its branch.
    fn may_bind(&self, rule: &Rule, world: &World) -> bool {
        let applies = self.kind == AgreementKind::SocialSecurity && !self.historic;
        applies && self.covers_branch(&rule.branch) && self.ever_party(&rule.country, world)
    }

    /// Whether it covers the branch; agreements outside social security do not speak of branches.
    fn covers_branch(&self, branch: &str) -> bool {
        (self.branches.is_empty() && self.kind != AgreementKind::SocialSecurity) || self.branches.iter().any(|b| b == branch)
    }

    /// Whether it is in force for `country` and `branch` on `day` and covers the person. Which other state it has to bind is not asked here.
    pub(crate) fn covers(&self, country: &str, branch: &str, facts: &Facts, world: &World, day: Day) -> Coverage {
        if self.historic {
            return Coverage::no(Note::AgreementNotInForce);
        }
        if !self.covers_branch(branch) {
            return Coverage::no(Note::BranchNotCovered);
        }
        let mut coverage = match self.binds(country, day, world) {
            Truth::No => return Coverage::no(Note::AgreementNotInForce),
            Truth::Unknown => Coverage::new(Standing::UNKNOWN, vec![Note::NotInPack]),
            Truth::Yes => self.covers_person(facts, world, day),
        };
        if self.state != Confirmed::Confirmed && coverage.standing.truth != Truth::No {
            coverage.standing.settled = false;
            coverage.notes.push(Note::AgreementUnconfirmed);
        }
        coverage
    }

    /// One group of persons is enough.
    fn covers_person(&self, facts: &Facts, world: &World, day: Day) -> Coverage {
        let groups: Vec<_> = self.persons.iter().map(|group| self.covers_group(*group, facts, world, day)).collect();
        let standing = Standing::any(&groups.iter().map(|(standing, _)| *standing).collect::<Vec<_>>());
        let mut coverage = Coverage::new(standing, Vec::new());
        for fact in [terms::NATIONALITIES, terms::STATUS, terms::CONTRACT_KIND] {
            let asked = |open: bool| groups.iter().any(|(group, facts)| facts.contains(&fact) && !(open && group.settled));
            if facts.chosen(fact).is_some() && asked(false) {
                coverage.facts.push(fact);
            } else if facts.chosen(fact).is_none() && !standing.settled && asked(true) {
                coverage.missing.push(fact);
            }
        }
        if standing == Standing::firm(false) {
            coverage.notes.push(Note::PersonNotCovered);
        } else if !standing.settled && coverage.missing.is_empty() {
            coverage.notes.push(Note::PersonUnclear);
        }
        coverage
    }

    /// Whether one group takes the person in, and the facts on which that depends.
    fn covers_group(&self, group: Persons, facts: &Facts, world: &World, day: Day) -> (Standing, &'static [&'static str]) {
        let nationalities = facts.chosen(terms::NATIONALITIES);
        let one_of = |fact, term: &str| match facts.chosen(fact) {
            None => Standing::UNKNOWN,
            Some(chosen) => Standing::firm(chosen.iter().any(|one| one == term)),
        };
        match (group, nationalities) {
            (Persons::Everyone, _) => (Standing::firm(true), &[]),
            (Persons::Refugees, _) => (one_of(terms::STATUS, terms::REFUGEE), &[terms::STATUS]),
            (Persons::Posted, _) => (one_of(terms::CONTRACT_KIND, terms::POSTED), &[terms::CONTRACT_KIND]),
            (Persons::Nationals | Persons::Stateless | Persons::ThirdCountry, None) => {
                (Standing::UNKNOWN, &[terms::NATIONALITIES])
            }
            (Persons::Nationals, Some(of)) => (self.national(of, world, day), &[terms::NATIONALITIES]),
            (Persons::Stateless, Some(of)) => (Standing::firm(stateless(of)), &[terms::NATIONALITIES]),
            (Persons::ThirdCountry, Some(of)) if stateless(of) => (Standing::firm(false), &[terms::NATIONALITIES]),
            (Persons::ThirdCountry, Some(of)) => match self.national(of, world, day).truth {
                Truth::Yes => (Standing::firm(false), &[terms::NATIONALITIES]),
                _ => (lawful(facts), &[terms::NATIONALITIES, terms::STATUS]),
            },
        }
    }

    fn national(&self, nationalities: &[String], world: &World, day: Day) -> Standing {
        let bound: Vec<_> = nationalities.iter().map(|country| self.binds(country, day, world)).collect();
        match () {
            () if bound.contains(&Truth::Yes) => Standing::firm(true),
            () if bound.contains(&Truth::Unknown) => Standing::UNKNOWN,
            () => Standing::firm(false),
        }
    }
}

fn stateless(nationalities: &[String]) -> bool {
    nationalities.iter().all(|country| country == terms::STATELESS)
}

/// Whether the person resides lawfully, as far as the status tells.
fn lawful(facts: &Facts) -> Standing {
    let Some(statuses) = facts.chosen(terms::STATUS) else { return Standing::UNKNOWN };
    let among = |list: &[&str]| statuses.iter().any(|status| list.contains(&status.as_str()));
    match () {
        () if statuses.is_empty() || among(&terms::RESIDENCE_UNCLEAR) => Standing::UNKNOWN,
        () if among(&terms::RESIDENCE_DISPUTED) => Standing::firm(true).approximate(),
        () => Standing::firm(true),
    }
}
