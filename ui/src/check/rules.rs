//! A country's benefits as rules that can be evaluated.

use amparo_domain::Benefit;
use amparo_domain::rules::{Rule, World};
use amparo_pack::{Library, PackError};
use std::collections::BTreeSet;

/// A benefit with its rule.
pub(crate) struct Ruled {
    pub(crate) benefit: Benefit,
    pub(crate) rule: Rule,
}

/// The rule of a benefit; `None` where it cannot be made (the compiler refuses such packs).
pub(crate) fn rule(benefit: &Benefit) -> Option<Rule> {
    Rule::new(benefit.rule_source()).ok()
}

/// The benefits of a country with their rules, in the order of the pack.
pub(crate) fn of_country(library: &Library, country: &str) -> Result<Vec<Ruled>, PackError> {
    let benefits = library.list::<Benefit>(Some(country))?;
    Ok(benefits.into_iter().filter_map(|benefit| Some(Ruled { rule: rule(&benefit)?, benefit })).collect())
}

/// Every fact that can matter for `rules`: what conditions, agreements and refunds read, the days that deadlines run from, and the
/// status where notes on claiming depend on it.
pub(crate) fn facts_of(rules: &[Ruled], world: &World) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for ruled in rules {
        out.extend(ruled.rule.facts(world));
        out.extend(ruled.benefit.deadline.iter().map(|d| d.from.clone()));
        if ruled.benefit.claiming.iter().any(|note| !note.status.is_empty()) {
            out.insert("status".to_owned());
        }
    }
    out
}
