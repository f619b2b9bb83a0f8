//! The outcome of a verdict in one sentence.

use crate::check::explain::{Explain, note};
use crate::frame::Frame;
use amparo_domain::rules::{Finding, Node, Note, Outcome, Truth, Verdict};
use i18n_embed_fl::fl;

/// What a card says first.
pub(crate) fn sentence(frame: &Frame<'_>, explain: &Explain<'_, '_>, verdict: &Verdict) -> String {
    let t = frame.t;
    let reason = || verdict.reasons.first().map(|reason| frame.locale.reason(reason.code));
    match verdict.outcome {
        Outcome::Yes => fl!(t, "sentence-yes"),
        Outcome::Likely => reason().unwrap_or_else(|| fl!(t, "sentence-yes")),
        Outcome::CannotTell if verdict.missing.is_empty() => reason().unwrap_or_else(|| fl!(t, "sentence-cannot-tell")),
        Outcome::CannotTell => fl!(t, "sentence-cannot-tell"),
        Outcome::No => refusal(frame, explain, verdict).or_else(reason).unwrap_or_else(|| fl!(t, "outcome-no")),
    }
}

/// Why the logic says no: the note that explains it, else the condition that is not met, or that must not be met and is.
fn refusal(frame: &Frame<'_>, explain: &Explain<'_, '_>, verdict: &Verdict) -> Option<String> {
    let (id, truth) = verdict.tree.as_ref().and_then(|tree| deciding(tree, Truth::No))?;
    let finding = verdict.finding(id);
    if let Some(telling) = finding.and_then(not_counted) {
        return Some(note(frame, telling));
    }
    let label = explain.label(id, finding.and_then(|f| f.need), finding.and_then(|f| f.window));
    Some(match truth {
        Truth::Yes => fl!(frame.t, "sentence-excluded", condition = label),
        _ => fl!(frame.t, "sentence-no", condition = label),
    })
}

/// Why months do not count that are there: what an agreement, or a refund, has against them.
pub(crate) fn not_counted(finding: &Finding) -> Option<Note> {
    const TELLING: [Note; 4] = [Note::NotLastInsuredHere, Note::OwnMinimum, Note::PersonNotCovered, Note::Refunded];
    TELLING.into_iter().find(|telling| finding.truth == Truth::No && finding.notes.contains(telling))
}

/// The first condition that gives `node` the truth `want`, and its own truth: under a `not` it is the opposite.
fn deciding(node: &Node, want: Truth) -> Option<(&str, Truth)> {
    if node.truth() != want {
        return None;
    }
    match node {
        Node::Condition { id, .. } => Some((id, want)),
        Node::Not { of, .. } => deciding(of, if want == Truth::No { Truth::Yes } else { Truth::No }),
        node => node.parts().iter().find_map(|part| deciding(part, want)),
    }
}
