//! What a card says besides its outcome: will claiming hurt me, what else changes the answer, and the deadlines.

use crate::check::result::leans_to_yes;
use crate::frame::Frame;
use amparo_domain::rules::{DeadlineResult, EffectResult, Level, ReasonCode, Truth, Turns, Verdict};
use amparo_domain::{BenefitText, InLang};
use i18n_embed_fl::fl;

/// A note with its weight.
pub(crate) struct Warning {
    pub(crate) class: &'static str,
    pub(crate) text: String,
    pub(crate) attrs: String,
}

/// The notes of a card.
pub(crate) struct Notes {
    /// In sight: dangers and cautions of claiming, what the card's sentence points to, and where it leans to yes all of them.
    pub(crate) front: Vec<Warning>,
    /// Folded away with the reasons.
    pub(crate) folded: Vec<Warning>,
}

/// Every note of a verdict, in its place.
pub(crate) fn notes(frame: &Frame<'_>, text: &InLang<BenefitText>, verdict: &Verdict) -> Notes {
    let leans = leans_to_yes(verdict);
    let mut notes = Notes { front: Vec::new(), folded: Vec::new() };
    let mut put = |front: bool, warning| if front || leans { notes.front.push(warning) } else { notes.folded.push(warning) };
    for (level, warning) in claiming(frame, text, verdict) {
        put(level != Level::Ok, warning);
    }
    // Exceptions that may apply are worth reading only where the answer leans to yes; before that they are noise.
    for one in verdict.effects.iter().filter(|one| one.truth == Truth::Yes || leans) {
        if let Some(warning) = effect(frame, text, one) {
            put(points_to(verdict, &one.id), warning);
        }
    }
    for one in verdict.deadlines.iter().filter(|one| one.last_day.is_some() || leans) {
        if let Some(warning) = deadline(frame, text, one) {
            put(points_to(verdict, &one.id), warning);
        }
    }
    notes
}

/// Whether a reason of the verdict sends the reader to this effect or deadline.
fn points_to(verdict: &Verdict, id: &str) -> bool {
    use ReasonCode::{DeadlinePassed, EffectBlocks, EffectDelays, EffectUncertain};
    let codes = [EffectBlocks, EffectUncertain, EffectDelays, DeadlinePassed];
    verdict.reasons.iter().any(|reason| reason.id.as_deref() == Some(id) && codes.contains(&reason.code))
}

/// Will claiming hurt me: for the person's status, or for every status that is named while it is not known.
fn claiming(frame: &Frame<'_>, text: &InLang<BenefitText>, verdict: &Verdict) -> Vec<(Level, Warning)> {
    let one = |note: &amparo_domain::rules::ClaimingResult| {
        let words = text.text.claiming.get(&note.id)?.text.clone();
        let whom: Vec<_> = note.for_status.iter().map(|s| frame.word("statuses", s)).collect();
        let words = if whom.is_empty() { words } else { format!("{}: {words}", frame.locale.list(&whom)) };
        let class = match note.level {
            Level::Danger => "danger",
            Level::Caution => "caution",
            Level::Ok => "ok",
        };
        Some((note.level, Warning { class, text: words, attrs: frame.lang_attrs(&text.lang) }))
    };
    verdict.claiming.iter().filter_map(one).collect()
}

fn effect(frame: &Frame<'_>, text: &InLang<BenefitText>, effect: &EffectResult) -> Option<Warning> {
    let words = text.text.effect.get(&effect.id)?.text.clone();
    let class = if effect.truth == Truth::Yes && effect.turns != Turns::Warning { "caution" } else { "soft" };
    Some(Warning { class, text: words, attrs: frame.lang_attrs(&text.lang) })
}

/// A deadline with its day, where it can be computed.
fn deadline(frame: &Frame<'_>, text: &InLang<BenefitText>, deadline: &DeadlineResult) -> Option<Warning> {
    let words = text.text.deadline.get(&deadline.id)?.text.clone();
    let day = deadline.last_day.map(|day| frame.locale.date(day));
    let (class, words) = match (day, deadline.passed) {
        (Some(day), Some(true)) => ("danger", format!("{} {words}", fl!(frame.t, "deadline-passed", date = day))),
        (Some(day), _) => ("caution", format!("{} {words}", fl!(frame.t, "deadline-until", date = day))),
        (None, _) => ("soft", words),
    };
    Some(Warning { class, text: words, attrs: frame.lang_attrs(&text.lang) })
}
