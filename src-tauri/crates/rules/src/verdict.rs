//! The answer to "am I entitled?", with everything a page needs to say why. Serialises to JSON in a stable order.

use crate::{Day, Level, Truth, Turns, Unit};
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

/// The logic of a rule with the truth of every part.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "op", rename_all = "snake_case")]
pub enum Node {
    /// Every part is needed.
    All {
        /// What seems true.
        truth: Truth,
        /// Whether it holds without approximate answers.
        settled: bool,
        /// The parts.
        of: Vec<Node>,
    },
    /// One part is enough.
    Any {
        /// What seems true.
        truth: Truth,
        /// Whether it holds without approximate answers.
        settled: bool,
        /// The parts.
        of: Vec<Node>,
    },
    /// The opposite of its part.
    Not {
        /// What seems true.
        truth: Truth,
        /// Whether it holds without approximate answers.
        settled: bool,
        /// The part.
        of: Box<Node>,
    },
    /// `n` parts are needed.
    AtLeast {
        /// What seems true.
        truth: Truth,
        /// Whether it holds without approximate answers.
        settled: bool,
        /// How many.
        n: u32,
        /// The parts.
        of: Vec<Node>,
    },
    /// One condition; its finding is in [`Verdict::findings`].
    Condition {
        /// What seems true.
        truth: Truth,
        /// Whether it holds without approximate answers.
        settled: bool,
        /// Condition id.
        id: String,
    },
}

impl Node {
    /// What seems true.
    #[must_use]
    pub fn truth(&self) -> Truth {
        self.standing().0
    }

    /// Whether that holds without approximate answers; an unknown is never settled.
    #[must_use]
    pub fn settled(&self) -> bool {
        self.standing().1
    }

    fn standing(&self) -> (Truth, bool) {
        match self {
            Self::All { truth, settled, .. }
            | Self::Any { truth, settled, .. }
            | Self::Not { truth, settled, .. }
            | Self::AtLeast { truth, settled, .. }
            | Self::Condition { truth, settled, .. } => (*truth, *settled),
        }
    }

    /// The parts; empty for a condition.
    #[must_use]
    pub fn parts(&self) -> &[Self] {
        match self {
            Self::All { of, .. } | Self::Any { of, .. } | Self::AtLeast { of, .. } => of,
            Self::Not { of, .. } => std::slice::from_ref(of),
            Self::Condition { .. } => &[],
        }
    }
}

/// A number with what it counts.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Amount {
    /// How many.
    pub value: f64,
    /// Of what.
    pub unit: Unit,
}

/// What was found out about one condition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// Condition id.
    pub id: String,
    /// What seems true.
    pub truth: Truth,
    /// Whether it holds without approximate answers.
    pub settled: bool,
    /// What the law asks for on the day of the check.
    pub need: Option<Amount>,
    /// What the person has: months for month-like units, days for days and weeks, the fact's unit for plain numbers.
    pub have: Option<Amount>,
    /// The reference period.
    pub window: Option<Amount>,
    /// First day of the reference period.
    pub window_from: Option<Day>,
    /// Last day of the reference period.
    pub window_to: Option<Day>,
    /// What is lacking, in the unit of `have`.
    pub short_by: Option<Amount>,
    /// The day on which it is, was or would be reached if nothing changes.
    pub reached_on: Option<Day>,
    /// Facts that were read.
    pub facts: Vec<String>,
    /// Facts that were needed and are not known.
    pub missing: Vec<String>,
    /// Facts that were read and are known only roughly: exact answers would settle the finding.
    pub unclear: Vec<String>,
    /// Source ids, with the article behind `#`.
    pub cite: Vec<String>,
    /// The agreement that made it a yes, or that came nearest.
    pub via: Option<String>,
    /// How it went with each agreement that was tried.
    pub agreements: Vec<AgreementTried>,
    /// Calendar months of the deciding state that counted.
    pub own_months: Option<u32>,
    /// Calendar months of other countries that were added, overlaps removed, by country.
    pub foreign: Vec<Foreign>,
    /// Whether an answer that counted is approximate.
    pub about: bool,
    /// What a page should say about it, in a fixed order.
    pub notes: Vec<Note>,
}

/// How it went with one agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgreementTried {
    /// Agreement id.
    pub id: String,
    /// Whether it leads to a yes.
    pub truth: Truth,
    /// Whether that holds without approximate answers.
    pub settled: bool,
    /// What stands against it.
    pub notes: Vec<Note>,
}

/// Months that another country adds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Foreign {
    /// ISO 3166-1 alpha-2, lower case.
    pub country: String,
    /// Calendar months, overlaps removed.
    pub months: u32,
}

/// What a page should say about a finding; the words are in the interface's language files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Note {
    /// The law's number is not recorded for the day of the check.
    NumberNotInForce,
    /// A region or agreement that the rule names is not in the pack.
    NotInPack,
    /// The day lies after the day of the check: it is a plan.
    NotYetHappened,
    /// Exact dates are needed to tell.
    DatesNeeded,
    /// A dated period is marked as roughly right.
    Approximate,
    /// Calendar months that are only partly covered decide.
    PartialMonths,
    /// A period does not say to which scheme it belongs.
    SchemeUnknown,
    /// Periods of a country that refunded the contributions were left out.
    Refunded,
    /// Whether contributions were refunded has not been answered; a refund ends the periods.
    RefundNotAsked,
    /// The own periods alone are enough.
    NationalLawAlone,
    /// The own-state minimum of the agreement is not reached: this state pays no separate benefit.
    OwnMinimum,
    /// The agreement adds periods only where the person was last insured in the deciding state.
    NotLastInsuredHere,
    /// The agreement does not cover the person.
    PersonNotCovered,
    /// Whether the agreement covers the person cannot be told from the status.
    PersonUnclear,
    /// The agreement was not confirmed at a source.
    AgreementUnconfirmed,
    /// The agreement is not in force for this state on this day.
    AgreementNotInForce,
    /// The agreement does not cover the branch, or adds no periods.
    BranchNotCovered,
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
