//! Every fact that a rule may come to read, so that a form can be drawn before anything is known.

use crate::{Condition, Kind, Persons, Rule, World, agreement, terms};
use std::collections::BTreeSet;

impl Rule {
    /// The facts that can matter for this rule: those of its conditions, of the agreements they name, of its deadlines, and the status
    /// where notes on claiming depend on it. Which of them still matter for one person is in [`crate::Verdict::missing`].
    #[must_use]
    pub fn facts(&self, world: &World) -> BTreeSet<String> {
        let mut facts: BTreeSet<&str> = self.deadlines.iter().map(|deadline| deadline.from.as_str()).collect();
        facts.extend(self.claiming.iter().any(|note| !note.status.is_empty()).then_some(terms::STATUS));
        for condition in &self.conditions {
            facts.extend(condition.fact().into_iter().chain(condition.ends_at.as_deref()).chain(condition.stretch.as_deref()));
            facts.extend(condition.about_time());
            facts.extend(self.exact_age(condition).map(|_| terms::BIRTH_DATE));
            for list in [&condition.aggregate, &condition.agreement] {
                let agreements = agreement::named(list, self, world).into_iter().filter_map(|(_, agreement)| agreement);
                facts.extend(agreements.flat_map(|agreement| &agreement.persons).flat_map(|group| group.facts()));
            }
        }
        facts.into_iter().map(str::to_owned).collect()
    }
}

impl Condition {
    /// What conditions on time and agreements read besides the periods themselves.
    fn about_time(&self) -> Option<&'static str> {
        match self.kind {
            Kind::InsuredInWindow | Kind::InsuredTotal | Kind::FirstInsuredBefore => Some(terms::REFUNDED_COUNTRIES),
            Kind::AgreementCovers => Some(terms::NATIONALITIES),
            _ => None,
        }
    }
}

impl Persons {
    /// The facts that tell whether a person belongs to this group.
    pub(crate) fn facts(self) -> &'static [&'static str] {
        match self {
            Self::Everyone => &[],
            Self::Nationals | Self::Stateless => &[terms::NATIONALITIES],
            Self::Refugees => &[terms::STATUS],
            Self::ThirdCountry => &[terms::NATIONALITIES, terms::STATUS],
            Self::Posted => &[terms::CONTRACT_KIND],
        }
    }
}
