//! What was found out about one condition.

use crate::truth::Standing;
use crate::{Condition, Day, Truth, Unit};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

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
    /// Two answers contradict each other.
    AnswersDisagree,
}

impl Finding {
    /// A finding that knows nothing yet.
    pub(crate) fn open(condition: &Condition) -> Self {
        Self {
            id: condition.id.clone(),
            truth: Truth::Unknown,
            settled: false,
            need: None,
            have: None,
            window: None,
            window_from: None,
            window_to: None,
            short_by: None,
            reached_on: None,
            facts: Vec::new(),
            missing: Vec::new(),
            unclear: Vec::new(),
            cite: condition.cite.clone(),
            via: None,
            agreements: Vec::new(),
            own_months: None,
            foreign: Vec::new(),
            about: false,
            notes: Vec::new(),
        }
    }

    pub(crate) fn standing(&self) -> Standing {
        Standing { truth: self.truth, settled: self.settled }
    }

    pub(crate) fn decide(&mut self, standing: Standing) {
        self.truth = standing.truth;
        self.settled = standing.settled;
    }

    /// Notes that the fact was read, or that it is missing; gives back what was read.
    pub(crate) fn read<T>(&mut self, fact: &str, value: Option<T>) -> Option<T> {
        let list = if value.is_some() { &mut self.facts } else { &mut self.missing };
        if !list.iter().any(|one| one == fact) {
            list.push(fact.to_owned());
        }
        value
    }

    pub(crate) fn note(&mut self, notes: impl IntoIterator<Item = Note>) {
        let all: BTreeSet<_> = self.notes.drain(..).chain(notes).collect();
        self.notes = all.into_iter().collect();
    }
}
