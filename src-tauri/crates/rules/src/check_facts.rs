//! Checks a rule against what the rest of the content declares: facts, vocabularies, regions, agreements.

use crate::nearest::hint;
use crate::problem::{Problems, RuleProblemCode as Code};
use crate::{AgreementKind, Condition, FactDef, FactKind, Rule, RuleProblem, Unit, World, agreement, terms};

/// Looks up the term ids of a vocabulary topic; `None` where there is no such topic.
pub type Terms<'a> = dyn Fn(&str) -> Option<Vec<String>> + 'a;

impl Rule {
    /// Everything that does not fit the declared facts and vocabularies: unknown facts, facts of the wrong kind, terms that no vocabulary
    /// has, units that differ between a fact and the number it is measured against.
    #[must_use]
    pub fn check_facts(&self, defs: &[FactDef], terms: &Terms<'_>) -> Vec<RuleProblem> {
        let mut problems = Problems::default();
        for condition in &self.conditions {
            let at = format!("condition.{}", condition.id);
            if let Some(def) = condition.fact().and_then(|id| fact(id, condition.kind.fact_kinds(), defs, &at, &mut problems)) {
                values(condition, def, terms, &at, &mut problems);
                self.units(condition, def, &at, &mut problems);
            }
            if self.exact_age(condition).is_some() {
                fact(terms::BIRTH_DATE, &[FactKind::Date], defs, &at, &mut problems);
            }
            if let Some(def) = condition
                .stretch
                .as_ref()
                .and_then(|id| fact(id, &[FactKind::Number], defs, &format!("{at}.stretch"), &mut problems))
            {
                problems.unless(def.unit == Some(Unit::Months), &format!("{at}.stretch"), Code::Unit, || {
                    format!("the fact `{}` has to count months, by which the window grows", def.id)
                });
            }
            if let Some(id) = &condition.ends_at {
                fact(id, &[FactKind::Date], defs, &format!("{at}.ends_at"), &mut problems);
            }
        }
        for deadline in &self.deadlines {
            fact(&deadline.from, &[FactKind::Date], defs, &format!("deadline.{}.from", deadline.id), &mut problems);
        }
        for note in &self.claiming {
            let known = terms(terms::STATUSES).unwrap_or_default();
            note.status.iter().for_each(|term| one_of(term, &known, &format!("claiming.{}.status", note.id), &mut problems));
        }
        problems.list()
    }

    fn units(&self, condition: &Condition, def: &FactDef, at: &str, problems: &mut Problems) {
        let number = self.number(condition.number.as_deref()).filter(|_| self.exact_age(condition).is_none());
        if let (Some(number), Some(unit), FactKind::Number) = (number, def.unit, def.kind) {
            problems.unless(number.unit == unit, &format!("{at}.number"), Code::Unit, || {
                format!("`{}` counts {}, the fact `{}` counts {}", number.id, number.unit.name(), def.id, unit.name())
            });
        }
    }

    /// Everything that does not fit the regions and agreements: names that are not there, agreements that cannot add periods for this
    /// state and branch.
    #[must_use]
    pub fn check_world(&self, world: &World) -> Vec<RuleProblem> {
        let mut problems = Problems::default();
        for condition in &self.conditions {
            let at = format!("condition.{}", condition.id);
            for region in condition.values.iter().filter_map(|value| value.strip_prefix('@')) {
                problems.unless(world.region(region).is_some(), &format!("{at}.values"), Code::UnknownRegion, || {
                    format!(
                        "there is no list `{region}` in regions.toml{}",
                        hint(region, world.regions.iter().map(|r| r.id.as_str()))
                    )
                });
            }
            for id in condition.aggregate.iter().chain(&condition.agreement).filter(|id| *id != agreement::ALL) {
                self.agreement(id, condition.aggregate.contains(id), world, &at, &mut problems);
            }
        }
        problems.list()
    }

    fn agreement(&self, id: &str, adds: bool, world: &World, at: &str, problems: &mut Problems) {
        let Some(agreement) = world.agreement(id) else {
            let known = hint(id, world.agreements.iter().map(|a| a.id.as_str()));
            problems.push(at, Code::Agreement, format!("there is no agreement `{id}`{known}"));
            return;
        };
        let wrong = if agreement.historic {
            Some("is history and never applied")
        } else if adds && (agreement.kind != AgreementKind::SocialSecurity || !agreement.adds_periods) {
            Some("does not add periods together")
        } else if agreement.kind == AgreementKind::SocialSecurity && !agreement.branches.contains(&self.branch) {
            Some("does not cover the branch of this benefit")
        } else if !agreement.ever_party(&self.country, world) {
            Some("does not bind this state")
        } else {
            None
        };
        if let Some(wrong) = wrong {
            problems.push(at, Code::Agreement, format!("the agreement `{id}` {wrong}; take it out here or mend agreement.toml"));
        }
    }
}

fn fact<'a>(id: &str, kinds: &[FactKind], defs: &'a [FactDef], at: &str, problems: &mut Problems) -> Option<&'a FactDef> {
    let Some(def) = defs.iter().find(|def| def.id == id) else {
        let known = hint(id, defs.iter().map(|def| def.id.as_str()));
        problems.push(at, Code::UnknownFact, format!("there is no fact `{id}`{known}; declare it in content/facts"));
        return None;
    };
    problems.unless(kinds.contains(&def.kind), at, Code::FactKind, || {
        format!("the fact `{id}` is of another kind: {:?} is needed", kinds)
    });
    Some(def)
}

fn values(condition: &Condition, def: &FactDef, terms: &Terms<'_>, at: &str, problems: &mut Problems) {
    let countries = matches!(def.kind, FactKind::Country | FactKind::Countries);
    let topic = def.vocabulary.as_deref().or(countries.then_some(terms::COUNTRIES));
    let known = if def.options.is_empty() { topic.and_then(terms).unwrap_or_default() } else { def.options.clone() };
    let at = format!("{at}.values");
    for value in &condition.values {
        if value.starts_with('@') {
            problems.unless(countries, &at, Code::UnknownTerm, || format!("`{value}` names countries, and `{}` is none", def.id));
        } else if !(countries && value == terms::STATELESS) {
            one_of(value, &known, &at, problems);
        }
    }
}

fn one_of(term: &str, known: &[String], at: &str, problems: &mut Problems) {
    problems.unless(known.iter().any(|one| one == term), at, Code::UnknownTerm, || {
        format!("`{term}` is not in the vocabulary{}", hint(term, known.iter().map(String::as_str)))
    });
}
