//! A country's rules and the facts they read, as the engine takes them.

use amparo_domain::Benefit;
use amparo_domain::rules::{FactDef, Rule};
use amparo_pack::Library;
use anyhow::{Result, anyhow, bail};

/// A benefit with its rule.
pub(crate) struct Ruled {
    /// What the pack says of it.
    pub(crate) benefit: Benefit,
    /// What the engine evaluates.
    pub(crate) rule: Rule,
}

/// The benefits of `country`, in the order of the pack.
pub(crate) fn of_country(library: &Library, country: &str) -> Result<Vec<Ruled>> {
    let benefits: Vec<Benefit> = library.list(Some(country))?;
    benefits.into_iter().map(ruled).collect()
}

/// All of `rules`, or the one of the benefit that is named.
pub(crate) fn only<'r>(rules: &'r [Ruled], country: &str, benefit: Option<&str>) -> Result<Vec<&'r Ruled>> {
    let Some(wanted) = benefit else { return Ok(rules.iter().collect()) };
    if let Some(ruled) = rules.iter().find(|ruled| ruled.benefit.id == wanted) {
        return Ok(vec![ruled]);
    }
    let known: Vec<_> = rules.iter().map(|ruled| ruled.benefit.id.as_str()).collect();
    bail!("there is no benefit `{wanted}` in `{country}`: this pack knows {}", known.join(", "))
}

/// The benefit with its rule.
pub(crate) fn ruled(benefit: Benefit) -> Result<Ruled> {
    let rule = Rule::new(benefit.rule_source());
    match rule {
        Ok(rule) => Ok(Ruled { benefit, rule }),
        Err(_) => Err(anyhow!("the rule of `{}` in this pack is broken: build the pack again", benefit.id)),
    }
}

/// The questions, with every answer that a choice has: those of the vocabulary where the question names none itself.
pub(crate) fn facts(library: &Library) -> Vec<FactDef> {
    let mut defs = library.facts().to_vec();
    for def in defs.iter_mut().filter(|def| def.options.is_empty()) {
        if let Some(topic) = def.vocabulary.as_deref().and_then(|topic| library.topic(topic)) {
            def.options = topic.terms.clone();
        }
    }
    defs
}
