//! A verdict in words, for people and for programs.

use crate::rules::Ruled;
use amparo_domain::rules::{Amount, DeadlineResult, Finding, Level, Note, Outcome, ReasonCode, Truth, Turns, Verdict};
use amparo_domain::{BenefitText, Day, Kind, Lang};
use amparo_pack::{Library, PackError};
use amparo_ui::Locale;
use serde::Serialize;

/// The result of one benefit.
#[derive(Serialize)]
pub(crate) struct BenefitResult {
    pub(crate) benefit: String,
    pub(crate) title: String,
    pub(crate) outcome: Outcome,
    /// First what holds the outcome back, then one reason a condition.
    pub(crate) reasons: Vec<Reason>,
    /// Facts that can still change the outcome, cheapest first.
    pub(crate) missing: Vec<String>,
    /// Facts known only roughly, of which exact answers could change it.
    pub(crate) unclear: Vec<String>,
    pub(crate) warnings: Vec<Warning>,
    pub(crate) deadlines: Vec<Deadline>,
    /// Benefits and guides to look at instead.
    pub(crate) next_door: Vec<String>,
    pub(crate) checked_on: Day,
}

/// One reason: a condition and how it stands, or something about the rule as a whole.
#[derive(Serialize)]
#[serde(untagged)]
pub(crate) enum Reason {
    /// How a condition stands.
    Condition {
        condition: String,
        truth: Truth,
        settled: bool,
        text: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        need: Option<Amount>,
        #[serde(skip_serializing_if = "Option::is_none")]
        have: Option<Amount>,
        #[serde(skip_serializing_if = "Option::is_none")]
        via: Option<String>,
        notes: Vec<Note>,
        cite: Vec<String>,
    },
    /// Why the outcome is not a plain yes or no.
    Rule {
        code: ReasonCode,
        #[serde(skip_serializing_if = "Option::is_none")]
        about: Option<String>,
        text: String,
    },
}

/// Something to know before claiming.
#[derive(Serialize)]
pub(crate) struct Warning {
    pub(crate) id: String,
    pub(crate) kind: WarningKind,
    /// For notes on claiming: how serious it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) level: Option<Level>,
    /// For effects and deadlines: what it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) turns: Option<Turns>,
    pub(crate) text: String,
    pub(crate) cite: Vec<String>,
}

/// Where a warning comes from.
#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum WarningKind {
    /// Claiming itself can hurt.
    Claiming,
    /// Something in the person's answers has a price.
    Effect,
    /// A time limit has passed.
    Deadline,
}

/// A time limit.
#[derive(Serialize)]
pub(crate) struct Deadline {
    pub(crate) id: String,
    pub(crate) last_day: Option<Day>,
    pub(crate) passed: Option<bool>,
    pub(crate) text: String,
}

/// Puts a verdict into the words of `lang`.
pub(crate) fn in_words(
    library: &Library,
    ruled: &Ruled,
    verdict: Verdict,
    lang: &Lang,
    locale: &Locale,
) -> Result<BenefitResult, PackError> {
    let id = &ruled.benefit.id;
    let text = library.text::<BenefitText>(Kind::Benefit, id, lang)?.map(|found| found.text).unwrap_or_default();
    let words = Words { text: &text, locale };
    let rule = verdict.reasons.iter().map(|reason| words.rule(reason.code, reason.id.as_deref(), &verdict));
    let conditions = verdict.findings.iter().map(|finding| words.condition(finding));
    Ok(BenefitResult {
        benefit: id.clone(),
        title: if text.title.is_empty() { ruled.benefit.official_name.clone() } else { text.title.clone() },
        outcome: verdict.outcome,
        reasons: rule.chain(conditions).collect(),
        warnings: words.warnings(&verdict),
        deadlines: verdict.deadlines.iter().map(|deadline| words.deadline(deadline)).collect(),
        missing: verdict.missing,
        unclear: verdict.unclear,
        next_door: if verdict.outcome == Outcome::No { ruled.benefit.next_door.clone() } else { Vec::new() },
        checked_on: ruled.benefit.checked_on,
    })
}

/// The words of one benefit.
pub(crate) struct Words<'t> {
    pub(crate) text: &'t BenefitText,
    pub(crate) locale: &'t Locale,
}

impl Words<'_> {
    /// A number with its unit; an ellipsis where the law has none on that day.
    fn amount(&self, amount: Option<Amount>) -> String {
        amount.map_or_else(|| "…".to_owned(), |amount| self.locale.amount(amount.value, amount.unit))
    }

    /// A condition's label with its numbers filled in.
    pub(crate) fn label(&self, id: &str, need: Option<Amount>, window: Option<Amount>) -> String {
        let label = self.text.condition.get(id).map_or(id, |condition| condition.label.as_str());
        label.replace("{need}", &self.amount(need)).replace("{window}", &self.amount(window))
    }

    /// The label of a condition with the numbers of a day.
    pub(crate) fn of_condition(&self, ruled: &Ruled, id: &str, on: Day) -> String {
        let condition = ruled.rule.conditions().iter().find(|condition| condition.id == id);
        let need = condition.and_then(|condition| condition.at_least.as_deref().or(condition.number.as_deref()));
        let window = condition.and_then(|condition| condition.window.as_deref());
        self.label(id, ruled.amount(need, on), ruled.amount(window, on))
    }

    fn condition(&self, finding: &Finding) -> Reason {
        Reason::Condition {
            condition: finding.id.clone(),
            truth: finding.truth,
            settled: finding.settled,
            text: self.label(&finding.id, finding.need, finding.window),
            need: finding.need,
            have: finding.have,
            via: finding.via.clone(),
            notes: finding.notes.clone(),
            cite: finding.cite.clone(),
        }
    }

    fn rule(&self, code: ReasonCode, about: Option<&str>, verdict: &Verdict) -> Reason {
        let own = about.and_then(|id| {
            let note = self.text.effect.get(id).or_else(|| self.text.deadline.get(id)).map(|note| note.text.clone());
            let finding = verdict.finding(id);
            note.or_else(|| finding.map(|finding| self.label(id, finding.need, finding.window)))
        });
        let reason = self.locale.reason(code);
        let text = own.map_or_else(|| reason.clone(), |own| format!("{reason} {own}"));
        Reason::Rule { code, about: about.map(str::to_owned), text }
    }

    fn warnings(&self, verdict: &Verdict) -> Vec<Warning> {
        let claiming = verdict.claiming.iter().filter(|note| note.level != Level::Ok).map(|note| Warning {
            id: note.id.clone(),
            kind: WarningKind::Claiming,
            level: Some(note.level),
            turns: None,
            text: self.text.claiming.get(&note.id).map_or_else(|| note.id.clone(), |note| note.text.clone()),
            cite: note.cite.clone(),
        });
        let effects = verdict.effects.iter().filter(|effect| effect.truth == Truth::Yes).map(|effect| Warning {
            id: effect.id.clone(),
            kind: WarningKind::Effect,
            level: None,
            turns: Some(effect.turns),
            text: self.text.effect.get(&effect.id).map_or_else(|| effect.id.clone(), |note| note.text.clone()),
            cite: effect.cite.clone(),
        });
        let passed = verdict.deadlines.iter().filter(|deadline| deadline.passed == Some(true)).map(|deadline| Warning {
            id: deadline.id.clone(),
            kind: WarningKind::Deadline,
            level: None,
            turns: Some(deadline.misses),
            text: self.deadline(deadline).text,
            cite: deadline.cite.clone(),
        });
        claiming.chain(effects).chain(passed).collect()
    }

    fn deadline(&self, deadline: &DeadlineResult) -> Deadline {
        let text = self.text.deadline.get(&deadline.id).map_or_else(|| deadline.id.clone(), |note| note.text.clone());
        Deadline { id: deadline.id.clone(), last_day: deadline.last_day, passed: deadline.passed, text }
    }
}
