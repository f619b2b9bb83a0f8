//! Benefits: a rule, its sources and its words.

use crate::rules::{Claiming, Condition, Confidence, DatedNumber, Deadline, Effect, Logic, RuleSource};
use crate::{Day, Review, Translation};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// `benefit.toml`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Benefit {
    /// `<cc>.<slug with _>`.
    pub id: String,
    /// Country in lower case; filled in by the compiler.
    #[serde(default)]
    pub country: String,
    /// Term of the vocabulary `branches`.
    pub branch: String,
    /// What the office calls it.
    pub official_name: String,
    /// The language of that name.
    pub official_lang: crate::Lang,
    /// Whether it rests on contributions.
    #[serde(default)]
    pub contributory: bool,
    /// Term of the vocabulary `offices`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office: Option<String>,
    /// The day it was checked.
    pub checked_on: Day,
    /// How far it has been read.
    pub review: Review,
    /// After this day a yes is only likely.
    pub review_by: Day,
    /// How sure the sources are.
    pub confidence: Confidence,
    /// First day of the rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<Day>,
    /// False: this state has no such benefit, or it is closed.
    #[serde(default = "yes")]
    pub exists: bool,
    /// Source ids.
    pub sources: Vec<String>,
    /// Checklist id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checklist: Option<String>,
    /// Contact ids.
    #[serde(default)]
    pub contacts: Vec<String>,
    /// Benefits and guides to look at after a no.
    #[serde(default)]
    pub next_door: Vec<String>,
    /// Will claiming hurt me?
    pub risk: Risk,
    /// Official words that should find it.
    #[serde(default)]
    pub keywords: Vec<String>,
    /// When a person is entitled; a benefit that does not exist may leave it out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logic: Option<Logic>,
    /// Dated numbers.
    #[serde(default)]
    pub number: Vec<DatedNumber>,
    /// Conditions.
    #[serde(default)]
    pub condition: Vec<Condition>,
    /// Effects.
    #[serde(default)]
    pub effect: Vec<Effect>,
    /// Time limits.
    #[serde(default)]
    pub deadline: Vec<Deadline>,
    /// Notes on claiming.
    #[serde(default)]
    pub claiming: Vec<Claiming>,
}

impl Benefit {
    /// The parts that make its rule, for [`crate::rules::Rule::new`].
    #[must_use]
    pub fn rule_source(&self) -> RuleSource<'_> {
        RuleSource {
            id: &self.id,
            country: &self.country,
            branch: &self.branch,
            logic: self.logic.as_ref(),
            numbers: &self.number,
            conditions: &self.condition,
            effects: &self.effect,
            deadlines: &self.deadline,
            claiming: &self.claiming,
            confidence: self.confidence,
            valid_from: self.valid_from,
            review_by: Some(self.review_by),
            exists: self.exists,
        }
    }
}

fn yes() -> bool {
    true
}

/// How much a claim can hurt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Risk {
    /// It cannot.
    None,
    /// Hardly.
    Low,
    /// Ask a union or an adviser first.
    AskFirst,
    /// It can cost the right to stay, or worse.
    High,
}

/// A benefit's words in one language. Short texts exist in every complete language; the long ones may be missing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BenefitText {
    /// Where the translation stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translation: Option<Translation>,
    /// Its everyday name.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// Who can get it: Markdown in the content folder, HTML in the pack. So are the next three.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<String>,
    /// How to claim.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how: Option<String>,
    /// What to do after a refusal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refused: Option<String>,
    /// More on whether claiming can hurt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claiming_text: Option<String>,
    /// For every condition: a statement that is true when it is met.
    #[serde(default)]
    pub condition: BTreeMap<String, Label>,
    /// For every effect.
    #[serde(default)]
    pub effect: BTreeMap<String, Note>,
    /// For every deadline.
    #[serde(default)]
    pub deadline: BTreeMap<String, Note>,
    /// For every claiming note.
    #[serde(default)]
    pub claiming: BTreeMap<String, Note>,
    /// Citations of the long texts in the order of their footnote marks; filled in by the compiler.
    #[serde(default)]
    pub cites: Vec<String>,
}

/// A condition in words.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Label {
    /// `{need}` and `{window}` stand for the numbers with their unit.
    pub label: String,
}

/// An effect, deadline or warning in words.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// One or two sentences.
    pub text: String,
}
