//! A country's rules and the facts they read, as the engine takes them.

use amparo_domain::rules::{Amount, FactDef, Rule};
use amparo_domain::{Benefit, Day};
use amparo_pack::Library;
use anyhow::{Context, Result, anyhow, bail};

/// A benefit with its rule.
pub(crate) struct Ruled {
    /// What the pack says of it.
    pub(crate) benefit: Benefit,
    /// What the engine evaluates.
    pub(crate) rule: Rule,
}

impl Ruled {
    /// The value of a dated number on a day.
    pub(crate) fn amount(&self, number: Option<&str>, on: Day) -> Option<Amount> {
        let number = self.rule.number(number).filter(|number| number.by.is_none())?;
        Some(Amount { value: number.on(on)?, unit: number.unit })
    }
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

/// The benefit of that id with its rule.
pub(crate) fn named(library: &Library, id: &str) -> Result<Ruled> {
    let benefit: Option<Benefit> = library.get(id)?;
    ruled(benefit.with_context(|| {
        format!("there is no benefit `{id}` in this pack: `amparo-cli search --lang en \"…\"` finds benefits by their names")
    })?)
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
