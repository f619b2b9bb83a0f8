//! Where the rules of a country ask for nationality, residence or status: read from the rules themselves, in words, with the law.

use crate::check::explain::Explain;
use crate::check::rules::{Ruled, of_country};
use crate::frame::Frame;
use crate::pages::PageError;
use crate::pages::parts::{Card, short_cite};
use amparo_domain::rules::{Amount, Condition, Expr, Kind as Asks, Rule};
use amparo_domain::{BenefitText, Kind};
use i18n_embed_fl::fl;

/// The benefits of one branch that ask for it.
pub(crate) struct Branch {
    pub(crate) name: String,
    pub(crate) benefits: Vec<Gapped>,
}

/// A benefit, and what it asks for.
pub(crate) struct Gapped {
    pub(crate) card: Card,
    pub(crate) gaps: Vec<Gap>,
}

/// One thing the rule asks for: how it weighs, in words, and its law.
pub(crate) struct Gap {
    /// `needed`, `way`, `not`, `effect` or `closed`.
    pub(crate) class: &'static str,
    pub(crate) weighs: String,
    pub(crate) text: String,
    pub(crate) cite: String,
}

/// How a condition stands in the logic of its rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Needed,
    OneWay,
    Not,
}

/// The branches in the order of the vocabulary; those without a gap are left out.
pub(crate) fn branches(frame: &Frame<'_>, country: &str) -> Result<Vec<Branch>, PageError> {
    let mut out: Vec<(String, Branch)> = Vec::new();
    for ruled in of_country(frame.library, country)? {
        let Some(card) = Card::of(frame, Kind::Benefit, &ruled.benefit.id)? else { continue };
        let gaps = gaps(frame, &ruled)?;
        if gaps.is_empty() {
            continue;
        }
        let branch = &ruled.benefit.branch;
        match out.iter_mut().find(|(id, _)| id == branch) {
            Some((_, found)) => found.benefits.push(Gapped { card, gaps }),
            None => {
                out.push((branch.clone(), Branch { name: frame.word("branches", branch), benefits: vec![Gapped { card, gaps }] }))
            }
        }
    }
    Ok(out.into_iter().map(|(_, branch)| branch).collect())
}

fn gaps(frame: &Frame<'_>, ruled: &Ruled) -> Result<Vec<Gap>, PageError> {
    let (t, rule) = (frame.t, &ruled.rule);
    let mut out = Vec::new();
    if !ruled.benefit.exists {
        let cite = cites(frame, &ruled.benefit.sources);
        out.push(Gap { class: "closed", weighs: fl!(t, "unions-gap-closed"), text: String::new(), cite });
    }
    let Some(text) = frame.library.text::<BenefitText>(Kind::Benefit, &ruled.benefit.id, frame.lang())? else { return Ok(out) };
    let explain = Explain { frame, rule, text: &text };
    for condition in rule.conditions().iter().filter(|condition| is_gap(condition.kind)) {
        let Some(place) = rule.logic().and_then(|logic| place(logic, &condition.id)) else { continue };
        let (class, weighs) = match place {
            Place::Needed => ("needed", fl!(t, "unions-gap-needed")),
            Place::OneWay => ("way", fl!(t, "unions-gap-way")),
            Place::Not => ("not", fl!(t, "unions-gap-not")),
        };
        out.push(Gap { class, weighs, text: label(&explain, condition), cite: cites(frame, &condition.cite) });
    }
    for effect in rule.effects().iter().filter(|effect| asks(rule, &effect.when)) {
        let text = text.text.effect.get(&effect.id).map(|note| note.text.clone()).unwrap_or_default();
        out.push(Gap { class: "effect", weighs: fl!(t, "unions-gap-effect"), text, cite: cites(frame, &effect.cite) });
    }
    Ok(out)
}

/// A condition in words, with the numbers of the day.
fn label(explain: &Explain<'_, '_>, condition: &Condition) -> String {
    let amount = |name: &Option<String>| {
        let number = explain.rule.number(name.as_deref())?;
        Some(Amount { value: number.on(explain.frame.today)?, unit: number.unit })
    };
    let need = amount(&condition.at_least).or_else(|| amount(&condition.number));
    explain.label(&condition.id, need, amount(&condition.window))
}

/// The kinds of condition that ask who somebody is, or where they live, instead of what they paid or need.
fn is_gap(kind: Asks) -> bool {
    matches!(
        kind,
        Asks::NationalityIn | Asks::StatusIn | Asks::ResidentInWindow | Asks::ResidentTotal | Asks::LivesIn | Asks::AbsentAtMost
    )
}

fn asks(rule: &Rule, when: &Expr) -> bool {
    let names = when.names();
    rule.conditions().iter().any(|condition| is_gap(condition.kind) && names.contains(&condition.id.as_str()))
}

/// How `id` stands in `logic`; the strictest place where it stands twice, `None` where it does not stand at all.
fn place(logic: &Expr, id: &str) -> Option<Place> {
    fn walk(expr: &Expr, id: &str, here: Place, found: &mut Vec<Place>) {
        let inner = match expr {
            Expr::Condition { id: own } if own == id => return found.push(here),
            Expr::Condition { .. } => return,
            Expr::All { .. } => here,
            Expr::Not { .. } if here == Place::Not => Place::OneWay,
            Expr::Not { .. } => Place::Not,
            Expr::AtLeast { n, of } if usize::try_from(*n).is_ok_and(|n| n == of.len()) => here,
            Expr::Any { .. } | Expr::AtLeast { .. } if here == Place::Not => Place::Not,
            Expr::Any { .. } | Expr::AtLeast { .. } => Place::OneWay,
        };
        expr.parts().iter().for_each(|part| walk(part, id, inner, found));
    }
    let mut found = Vec::new();
    walk(logic, id, Place::Needed, &mut found);
    [Place::Needed, Place::Not, Place::OneWay].into_iter().find(|place| found.contains(place))
}

fn cites(frame: &Frame<'_>, cites: &[String]) -> String {
    let names: Vec<_> = cites.iter().map(|cite| short_cite(frame, cite)).collect();
    names.join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(id: &str) -> Expr {
        Expr::Condition { id: id.to_owned() }
    }

    #[test]
    fn a_condition_is_needed_one_way_or_must_not_be_so() {
        let either = Expr::Any { of: vec![one("citizen"), one("resident")] };
        let logic = Expr::All { of: vec![one("insured"), either, Expr::Not { of: Box::new(one("posted")) }] };
        assert_eq!(place(&logic, "insured"), Some(Place::Needed));
        assert_eq!(place(&logic, "resident"), Some(Place::OneWay));
        assert_eq!(place(&logic, "posted"), Some(Place::Not));
        assert_eq!(place(&logic, "elsewhere"), None);
    }

    #[test]
    fn all_of_a_list_is_needed_and_a_double_no_is_a_way() {
        let all = Expr::AtLeast { n: 2, of: vec![one("a"), one("b")] };
        assert_eq!(place(&all, "b"), Some(Place::Needed));
        let twice = Expr::Not { of: Box::new(Expr::Not { of: Box::new(one("a")) }) };
        assert_eq!(place(&twice, "a"), Some(Place::OneWay));
    }
}
