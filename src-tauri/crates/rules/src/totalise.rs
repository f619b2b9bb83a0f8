//! Totalisation: the own periods alone, or together with those of one agreement, never of two.
//!
//! The steps are those of Reg. (EC) 883/2004, art. 6 and 61, and of the treaties built like it.

use crate::case::Case;
use crate::last_insured::last_insured_here;
use crate::pieces::{Frame, Level, Piece, stretches};
use crate::stretch::days_by_month;
use crate::total::{Base, Total};
use crate::truth::Standing;
use crate::{Agreement, AgreementKind, AgreementTried, Foreign, Note, Period, Truth, terms};
use std::collections::{BTreeMap, BTreeSet};

/// What is counted for one condition.
#[derive(Debug)]
pub(crate) struct Count<'a> {
    pub(crate) case: Case<'a>,
    pub(crate) periods: &'a [Period],
    pub(crate) pieces: Vec<Piece>,
    pub(crate) frame: Frame<'a>,
    pub(crate) base: Base,
    /// What the law asks for, in the base unit.
    pub(crate) need: f64,
    /// The length of the reference period in the base unit, where it has one.
    pub(crate) cap: Option<u32>,
}

/// One way to reach the need, and how far it leads.
#[derive(Debug)]
pub(crate) struct Alternative {
    /// The agreement; none: national law alone.
    pub(crate) via: Option<String>,
    pub(crate) standing: Standing,
    pub(crate) total: Total,
    pub(crate) notes: BTreeSet<Note>,
    /// Facts about the person that were read.
    pub(crate) facts: Vec<&'static str>,
    /// Facts that are needed and not known.
    pub(crate) missing: Vec<&'static str>,
    /// The other countries whose periods were added.
    pub(crate) added: BTreeSet<String>,
}

/// A step that has to succeed, with what to say where it does not.
type Step = (Standing, BTreeSet<Note>);

/// What an agreement brings in.
#[derive(Debug, Default)]
struct Under<'a> {
    id: Option<&'a str>,
    steps: Vec<Step>,
    facts: Vec<&'static str>,
    missing: Vec<&'static str>,
    added: BTreeSet<String>,
}

impl Count<'_> {
    /// The own periods alone.
    pub(crate) fn alone(&self) -> Alternative {
        self.alternative(Under::default())
    }

    /// Own and foreign periods under the agreement `id`.
    pub(crate) fn with(&self, id: &str) -> Alternative {
        let stop = |standing, note| {
            self.alternative(Under { id: Some(id), steps: vec![(standing, BTreeSet::from([note]))], ..Under::default() })
        };
        let Some(agreement) = self.case.world.agreement(id) else {
            return stop(Standing::UNKNOWN, Note::NotInPack);
        };
        if agreement.kind != AgreementKind::SocialSecurity || !agreement.adds_periods {
            return stop(Standing::firm(false), Note::BranchNotCovered);
        }
        let Case { rule, facts, world, on } = self.case;
        let coverage = agreement.covers(&rule.country, &rule.branch, facts, world, on);
        let steps = vec![(coverage.standing, coverage.notes.into_iter().collect())];
        let mut under = Under { id: Some(id), steps, facts: coverage.facts, missing: coverage.missing, added: BTreeSet::new() };
        if coverage.standing == Standing::firm(false) {
            return self.alternative(under);
        }
        if agreement.last_insured_here.contains(&rule.branch) {
            let (standing, note) = last_insured_here(self.periods, &rule.country, on);
            under.steps.push((standing, note.into_iter().collect()));
        }
        under.steps.extend(self.own_minimum(agreement));
        let bound = |country: &&String| agreement.joins(&rule.country, country, on, world) == Truth::Yes;
        under.added = self.periods.iter().map(|period| &period.country).filter(bound).cloned().collect();
        if under.added.is_empty() && agreement.binds(&rule.country, on, world) == Truth::Yes {
            // Nothing to add: the agreement leads no further than national law alone, so nothing is asked about it.
            under = Under { id: Some(id), steps: vec![(Standing::firm(false), BTreeSet::new())], ..Under::default() };
        }
        self.alternative(under)
    }

    /// Months of the own state below which it pays no separate benefit, over the whole life.
    fn own_minimum(&self, agreement: &Agreement) -> Option<Step> {
        let months = agreement
            .minimum
            .iter()
            .filter(|minimum| minimum.branch == self.case.rule.branch)
            .map(|minimum| minimum.months)
            .max()?;
        let pieces = Frame { from: None, window: false, ..self.frame }.pieces(self.periods);
        let own: Vec<_> = pieces.iter().filter(|piece| piece.country == self.frame.own).collect();
        let (standing, mut notes) = Total::of(&own, Base::Months, None).reaches(f64::from(months));
        if standing.truth != Truth::Yes {
            notes.insert(Note::OwnMinimum);
        }
        Some((standing, notes))
    }

    /// Adds up what counts and asks whether every step succeeds.
    fn alternative(&self, under: Under<'_>) -> Alternative {
        let Under { id, mut steps, facts, mut missing, added } = under;
        let counts = |country: &str| country == self.frame.own || added.contains(country);
        let pieces: Vec<_> = self.pieces.iter().filter(|piece| counts(&piece.country)).collect();
        let total = Total::of(&pieces, self.base, self.cap);
        let (standing, mut notes) = total.reaches(self.need);
        if standing.truth != Truth::Yes && self.periods.iter().any(|p| counts(&p.country) && self.frame.is_refunded(&p.country)) {
            notes.insert(Note::Refunded);
        }
        steps.push((standing, notes));
        let standing = Standing::all(&steps.iter().map(|(standing, _)| *standing).collect::<Vec<_>>());
        let decides =
            |step: Standing| if standing == Standing::firm(false) { step == standing } else { step != Standing::firm(true) };
        let notes: BTreeSet<Note> = steps.into_iter().filter(|(step, _)| decides(*step)).flat_map(|(_, notes)| notes).collect();
        if notes.contains(&Note::RefundNotAsked) {
            missing.push(terms::REFUNDED_COUNTRIES);
        }
        Alternative { via: id.map(str::to_owned), standing, total, notes, facts, missing, added }
    }

    /// Calendar months of the own state, and what each other country of the alternative adds; own periods win, then the alphabet.
    pub(crate) fn by_country(&self, alternative: &Alternative) -> (u32, Vec<Foreign>) {
        let mut taken: BTreeSet<i32> = BTreeSet::new();
        let mut months = BTreeMap::new();
        for country in std::iter::once(self.frame.own).chain(alternative.added.iter().map(String::as_str)) {
            let of_country = || self.pieces.iter().filter(|piece| piece.country == country);
            let dated = days_by_month(stretches(of_country(), Level::Expected));
            let new = dated.into_keys().filter(|month| taken.insert(*month)).count();
            let undated = of_country().fold(0_u32, |sum, piece| sum.saturating_add(piece.more_expected));
            months.insert(country, u32::try_from(new).unwrap_or(u32::MAX).saturating_add(undated));
        }
        let own = months.remove(self.frame.own).unwrap_or(0);
        let foreign = months.into_iter().filter(|(_, months)| *months > 0);
        (own, foreign.map(|(country, months)| Foreign { country: country.to_owned(), months }).collect())
    }
}

impl Alternative {
    /// How it went with the agreement, for the explanation; none for national law alone.
    pub(crate) fn tried(&self) -> Option<AgreementTried> {
        let Standing { truth, settled } = self.standing;
        Some(AgreementTried { id: self.via.clone()?, truth, settled, notes: self.notes.iter().copied().collect() })
    }
}
