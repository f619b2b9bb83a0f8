//! The answer to "am I entitled?", with everything a page needs to say why. Serialises to JSON in a stable order.

use crate::{Day, Finding, Level, Node, Truth, Turns};
use serde::{Deserialize, Serialize};

/// What comes out of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Entitled.
    Yes,
    /// Entitled as far as it can be seen; [`Verdict::reasons`] says what is not settled.
    Likely,
    /// Not entitled.
    No,
    /// Cannot be told yet; [`Verdict::missing`] and [`Verdict::unclear`] say what is needed.
    CannotTell,
}

/// The result of one rule for one person on one day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Verdict {
    /// Benefit id.
    pub rule: String,
    /// The day of the check.
    pub on: Day,
    /// What comes out.
    pub outcome: Outcome,
    /// Why it is not a plain yes or no, in order of weight.
    pub reasons: Vec<Reason>,
    /// The logic with the truth of every part; none where the state has no such benefit.
    pub tree: Option<Node>,
    /// One finding a condition, in the order of the rule.
    pub findings: Vec<Finding>,
    /// Facts not known that can still change the outcome, cheapest first.
    pub missing: Vec<String>,
    /// Facts known only roughly (months without dates, "about") that can still change the outcome.
    pub unclear: Vec<String>,
    /// Effects that are met or may be met.
    pub effects: Vec<EffectResult>,
    /// Time limits, in the order of the rule.
    pub deadlines: Vec<DeadlineResult>,
    /// Will claiming hurt me? The most serious first.
    pub claiming: Vec<ClaimingResult>,
}

impl Verdict {
    /// The finding of the condition `id`.
    #[must_use]
    pub fn finding(&self, id: &str) -> Option<&Finding> {
        self.findings.iter().find(|finding| finding.id == id)
    }
}

/// Why an outcome is what it is, beyond the conditions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// What it is about.
    pub code: ReasonCode,
    /// The condition, effect or deadline it is about, where it is about one.
    pub id: Option<String>,
}

/// The kinds of [`Reason`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReasonCode {
    /// The state has no such benefit, or it is closed.
    NoSuchBenefit,
    /// The rule holds from a later day; what held before is not recorded.
    NotYetInForce,
    /// A met effect takes the entitlement away.
    EffectBlocks,
    /// A met effect makes the entitlement uncertain.
    EffectUncertain,
    /// A met effect lets the benefit start later.
    EffectDelays,
    /// Whether an effect is met is not known.
    EffectUnknown,
    /// A time limit has passed.
    DeadlinePassed,
    /// Whether a time limit has passed is not known.
    DeadlineUnknown,
    /// A condition rests on something approximate; its notes say on what.
    Unsettled,
    /// The sources are of medium confidence.
    MediumConfidence,
    /// The sources are of low confidence.
    LowConfidence,
    /// The rule has not been checked since its day of review.
    PastReview,
}

/// An effect that is met or may be met.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EffectResult {
    /// Effect id.
    pub id: String,
    /// What it does.
    pub turns: Turns,
    /// Yes or unknown.
    pub truth: Truth,
    /// Whether that holds without approximate answers.
    pub settled: bool,
    /// Source ids.
    pub cite: Vec<String>,
}

/// A time limit, computed from a date fact.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeadlineResult {
    /// Deadline id.
    pub id: String,
    /// The fact from which it runs.
    pub from: String,
    /// The last day on which the claim is in time; none where the fact is not known.
    pub last_day: Option<Day>,
    /// Whether the day of the check lies after it; none where it is not known.
    pub passed: Option<bool>,
    /// Days from the day of the check to the last day (0: today); negative after it.
    pub days_left: Option<i32>,
    /// What is lost when it has passed.
    pub misses: Turns,
    /// Source ids.
    pub cite: Vec<String>,
}

/// A note on what claiming can do to the person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ClaimingResult {
    /// Note id.
    pub id: String,
    /// How serious it is.
    pub level: Level,
    /// The statuses it speaks to, where the person's status is not known; empty: it speaks to this person.
    pub for_status: Vec<String>,
    /// Source ids.
    pub cite: Vec<String>,
}
