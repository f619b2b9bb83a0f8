//! From the truth of the logic to the outcome: effects, deadlines, confidence, age of the rule.

use crate::truth::Standing;
use crate::{Confidence, DeadlineResult, Node, Outcome, Reason, ReasonCode, Rule, Truth, Turns};

/// The outcome so far, and why.
#[derive(Debug)]
pub(crate) struct Weigh {
    pub(crate) outcome: Outcome,
    logic: Outcome,
    reasons: Vec<(Reason, Outcome)>,
}

/// From the best to the worst for a claim that seemed met.
fn rank(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::Yes => 0,
        Outcome::Likely => 1,
        Outcome::CannotTell => 2,
        Outcome::No => 3,
    }
}

impl Weigh {
    /// What the logic alone says. A no that rests on something approximate cannot be told.
    pub(crate) fn logic(logic: Standing) -> Self {
        let outcome = match (logic.truth, logic.settled) {
            (Truth::Yes, true) => Outcome::Yes,
            (Truth::Yes, false) => Outcome::Likely,
            (Truth::No, true) => Outcome::No,
            _ => Outcome::CannotTell,
        };
        Self { outcome, logic: outcome, reasons: Vec::new() }
    }

    /// The reasons that bear on the outcome: for a no those that block it; where the logic itself is open, what is approximate in it.
    pub(crate) fn reasons(self) -> Vec<Reason> {
        let bears = |reason: &Reason, most: Outcome| match (self.outcome, self.logic) {
            (Outcome::No, _) => most == Outcome::No,
            (Outcome::CannotTell, Outcome::CannotTell) => {
                matches!(reason.code, ReasonCode::Unsettled | ReasonCode::NotYetInForce)
            }
            _ => true,
        };
        self.reasons.into_iter().filter(|(reason, most)| bears(reason, *most)).map(|(reason, _)| reason).collect()
    }

    /// Adds a reason and lets the outcome fall to `most`; a no is never lifted.
    pub(crate) fn because(&mut self, code: ReasonCode, id: Option<&str>, most: Outcome) {
        self.reasons.push((Reason { code, id: id.map(str::to_owned) }, most));
        if rank(most) > rank(self.outcome) {
            self.outcome = most;
        }
    }

    /// What an effect does whose expression has the truth of `node`.
    pub(crate) fn effect(&mut self, id: &str, turns: Turns, node: &Node) {
        let doubt = (ReasonCode::EffectUnknown, Outcome::Likely);
        let (code, most) = match (turns, node.truth(), node.settled()) {
            (Turns::Warning, ..) | (_, Truth::No, true) => return,
            (Turns::No, Truth::Yes, true) => (ReasonCode::EffectBlocks, Outcome::No),
            (Turns::No | Turns::CannotTell, Truth::Yes, _) => (ReasonCode::EffectUncertain, Outcome::CannotTell),
            (Turns::Likely, Truth::Yes, _) => (ReasonCode::EffectUncertain, Outcome::Likely),
            (Turns::Delayed, Truth::Yes, true) => (ReasonCode::EffectDelays, Outcome::Yes),
            _ => doubt,
        };
        self.because(code, Some(id), most);
    }

    /// What a deadline does.
    pub(crate) fn deadline(&mut self, deadline: &DeadlineResult) {
        let (code, most) = match (deadline.misses, deadline.passed) {
            (Turns::Warning, _) | (_, Some(false)) => return,
            (Turns::No, Some(true)) => (ReasonCode::DeadlinePassed, Outcome::No),
            (_, Some(true)) => (ReasonCode::DeadlinePassed, Outcome::Likely),
            (_, None) => (ReasonCode::DeadlineUnknown, Outcome::Likely),
        };
        self.because(code, Some(&deadline.id), most);
    }

    /// How far the rule itself can be relied on.
    pub(crate) fn rule(&mut self, rule: &Rule, on: crate::Day) {
        match rule.confidence {
            Confidence::High => {}
            Confidence::Medium => self.because(ReasonCode::MediumConfidence, None, Outcome::Likely),
            Confidence::Low => self.because(ReasonCode::LowConfidence, None, Outcome::CannotTell),
        }
        if rule.review_by.is_some_and(|review_by| review_by < on) {
            self.because(ReasonCode::PastReview, None, Outcome::Likely);
        }
    }
}
