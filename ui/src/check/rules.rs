//! A country's benefits as rules that can be evaluated.

use amparo_domain::rules::{Facts, Rule, RuleSource, Verdict, World, evaluate};
use amparo_domain::{Benefit, Day};
use amparo_pack::{Library, PackError};
use std::collections::BTreeSet;

/// A benefit with its rule.
pub(crate) struct Ruled {
    pub(crate) benefit: Benefit,
    pub(crate) rule: Rule,
}

/// The rule of a benefit; `None` where it cannot be made (the compiler refuses such packs).
pub(crate) fn rule(benefit: &Benefit) -> Option<Rule> {
    Rule::new(RuleSource {
        id: &benefit.id,
        country: &benefit.country,
        branch: &benefit.branch,
        logic: benefit.logic.as_ref(),
        numbers: &benefit.number,
        conditions: &benefit.condition,
        effects: &benefit.effect,
        deadlines: &benefit.deadline,
        claiming: &benefit.claiming,
        confidence: benefit.confidence,
        valid_from: benefit.valid_from,
        review_by: Some(benefit.review_by),
        exists: benefit.exists,
    })
    .ok()
}

/// The benefits of a country with their rules, in the order of the pack.
pub(crate) fn of_country(library: &Library, country: &str) -> Result<Vec<Ruled>, PackError> {
    let benefits = library.list::<Benefit>(Some(country))?;
    Ok(benefits.into_iter().filter_map(|benefit| Some(Ruled { rule: rule(&benefit)?, benefit })).collect())
}

/// Every fact that can matter for `rules`: what a person who told nothing would be missing, dates of deadlines, and the status
/// where notes on claiming depend on it.
pub(crate) fn facts_of(rules: &[Ruled], world: &World, on: Day) -> BTreeSet<String> {
    let nothing = Facts::default();
    let mut out = BTreeSet::new();
    for ruled in rules {
        let verdict: Verdict = evaluate(&ruled.rule, &nothing, world, on);
        out.extend(verdict.findings.into_iter().flat_map(|f| f.facts.into_iter().chain(f.missing)));
        out.extend(verdict.deadlines.into_iter().map(|d| d.from));
        if ruled.benefit.claiming.iter().any(|note| !note.status.is_empty()) {
            out.insert("status".to_owned());
        }
    }
    out
}
