//! A verdict as a card: outcome, one sentence, warnings first, what to find out, deadline, next step.

use crate::Page;
use crate::check::explain::{Explain, fact_name};
use crate::check::rules::Ruled;
use crate::frame::Frame;
use crate::pages::PageError;
use crate::pages::parts::{Card, related};
use amparo_domain::rules::{DeadlineResult, Level, Node, Outcome, Truth, Turns, Verdict};
use amparo_domain::{Benefit, BenefitText, Contact, InLang, Kind};
use i18n_embed_fl::fl;

/// Something to find out, and where it stands.
pub(crate) struct ToFind {
    pub(crate) name: String,
    pub(crate) place: Option<String>,
}

/// A note with its weight.
pub(crate) struct Warning {
    pub(crate) class: &'static str,
    pub(crate) text: String,
    pub(crate) attrs: String,
}

/// The card of one benefit.
pub(crate) struct ResultCard {
    pub(crate) id: String,
    pub(crate) class: &'static str,
    pub(crate) outcome: String,
    /// Whether it is a yes or likely: then what to do stands open.
    pub(crate) leans: bool,
    /// The outcome before the last answer, where that answer moved it.
    pub(crate) before: Option<String>,
    pub(crate) title: String,
    pub(crate) attrs: String,
    pub(crate) official: String,
    pub(crate) official_lang: String,
    pub(crate) official_dir: &'static str,
    pub(crate) sentence: String,
    pub(crate) warnings: Vec<Warning>,
    pub(crate) to_find: Vec<ToFind>,
    /// The first things to find out in one line.
    pub(crate) first_to_find: String,
    pub(crate) deadlines: Vec<Warning>,
    pub(crate) why: String,
    pub(crate) reasons: Vec<String>,
    pub(crate) href: String,
    pub(crate) checklist: Option<Card>,
    pub(crate) next: Vec<Card>,
    /// Whom to ask.
    pub(crate) ask: Vec<Card>,
}

/// Cards under the heading of their outcome.
pub(crate) struct Group {
    pub(crate) class: &'static str,
    pub(crate) name: String,
    pub(crate) cards: Vec<ResultCard>,
}

/// The class of an outcome: shape and colour follow it.
pub(crate) fn class(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Yes => "yes",
        Outcome::Likely => "likely",
        Outcome::CannotTell => "ask",
        Outcome::No => "no",
    }
}

/// An outcome in words.
pub(crate) fn outcome_name(frame: &Frame<'_>, outcome: Outcome) -> String {
    match outcome {
        Outcome::Yes => fl!(frame.t, "outcome-yes"),
        Outcome::Likely => fl!(frame.t, "outcome-likely"),
        Outcome::CannotTell => fl!(frame.t, "outcome-cannot-tell"),
        Outcome::No => fl!(frame.t, "outcome-no"),
    }
}

/// All outcomes, from the best to the worst; results stand in this order.
const OUTCOMES: [(Outcome, char); 4] =
    [(Outcome::Yes, 'y'), (Outcome::Likely, 'l'), (Outcome::CannotTell, 'c'), (Outcome::No, 'n')];

/// The outcomes of `verdicts` as one letter each, for the address of the next answer: it then shows what moved.
pub(crate) fn letters(verdicts: &[(Ruled, Verdict)]) -> String {
    let letter = |outcome| OUTCOMES.iter().find(|(one, _)| *one == outcome).map_or('c', |(_, letter)| *letter);
    verdicts.iter().map(|(_, verdict)| letter(verdict.outcome)).collect()
}

/// The results that `wanted` lets through in groups: yes, likely, cannot tell yet, no. `was`: the letters of all outcomes before the
/// last answer.
pub(crate) fn groups(
    frame: &Frame<'_>,
    verdicts: &[(Ruled, Verdict)],
    wanted: impl Fn(&Ruled) -> bool,
    was: &str,
) -> Result<Vec<Group>, PageError> {
    let mut out = Vec::new();
    let before = |index: usize| {
        let was = was.chars().nth(index).filter(|_| was.chars().count() == verdicts.len())?;
        OUTCOMES.iter().find(|(_, letter)| *letter == was).map(|(outcome, _)| *outcome)
    };
    for (outcome, _) in OUTCOMES {
        let mut cards = Vec::new();
        for (index, (ruled, verdict)) in verdicts.iter().enumerate().filter(|(_, (r, v))| v.outcome == outcome && wanted(r)) {
            let mut card = ResultCard::new(frame, ruled, verdict)?;
            card.before = before(index).filter(|before| *before != outcome).map(|before| outcome_name(frame, before));
            cards.push(card);
        }
        if !cards.is_empty() {
            out.push(Group { class: class(outcome), name: outcome_name(frame, outcome), cards });
        }
    }
    Ok(out)
}

impl ResultCard {
    fn new(frame: &Frame<'_>, ruled: &Ruled, verdict: &Verdict) -> Result<Self, PageError> {
        let benefit = &ruled.benefit;
        let text = frame.library.text::<BenefitText>(Kind::Benefit, &benefit.id, frame.lang())?.ok_or(PageError::NotFound)?;
        let explain = Explain { frame, rule: &ruled.rule, text: &text };
        let checklist = match &benefit.checklist {
            Some(id) => Card::of(frame, Kind::Checklist, id)?,
            None => None,
        };
        let next = if verdict.outcome == Outcome::No { related(frame, &benefit.next_door)? } else { Vec::new() };
        let to_find: Vec<_> = verdict.missing.iter().chain(&verdict.unclear).map(|id| to_find(frame, id)).collect();
        let first: Vec<_> = to_find.iter().take(SHOWN).map(|one| one.name.clone()).collect();
        let more = to_find.len().saturating_sub(SHOWN);
        let first_to_find = frame.locale.list(&first);
        Ok(Self {
            id: benefit.id.clone(),
            class: class(verdict.outcome),
            outcome: outcome_name(frame, verdict.outcome),
            attrs: frame.lang_attrs(&text.lang),
            official: benefit.official_name.clone(),
            official_lang: benefit.official_lang.to_string(),
            official_dir: benefit.official_lang.direction().as_str(),
            sentence: sentence(frame, &explain, verdict),
            warnings: warnings(frame, &text, verdict),
            leans: leans_to_yes(verdict),
            before: None,
            first_to_find: if more > 0 { fl!(frame.t, "and-more", list = first_to_find, n = more) } else { first_to_find },
            to_find,
            ask: whom_to_ask(frame, benefit)?,
            deadlines: verdict
                .deadlines
                .iter()
                .filter(|d| d.last_day.is_some() || leans_to_yes(verdict))
                .filter_map(|d| deadline(frame, &text, d))
                .collect(),
            why: explain.verdict(verdict),
            reasons: reasons(frame, verdict),
            href: frame.href(Page::Benefit(benefit.id.clone())),
            title: text.text.title,
            checklist,
            next,
        })
    }
}

/// Things to find out, or people to ask, that a card shows at once.
pub(crate) const SHOWN: usize = 3;

/// The first contacts that a benefit names, each with the place where its card stands.
fn whom_to_ask(frame: &Frame<'_>, benefit: &Benefit) -> Result<Vec<Card>, PageError> {
    let mut out = Vec::new();
    for id in benefit.contacts.iter().take(SHOWN) {
        let Some(contact) = frame.library.get::<Contact>(id)? else { continue };
        let page = contact.country.clone().map_or(Page::Contacts, Page::ContactsOf);
        let href = format!("{}#{id}", frame.href(page));
        out.push(Card { href, title: contact.name, summary: String::new(), badge: None, attrs: String::new() });
    }
    Ok(out)
}

/// Each kind of reason once.
fn reasons(frame: &Frame<'_>, verdict: &Verdict) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for words in verdict.reasons.iter().map(|r| frame.locale.reason(r.code)) {
        if !out.contains(&words) {
            out.push(words);
        }
    }
    out
}

fn to_find(frame: &Frame<'_>, id: &str) -> ToFind {
    let place = frame.library.fact_text(id, frame.lang()).and_then(|t| t.text.place.clone());
    ToFind { name: fact_name(frame, id), place }
}

/// The outcome in one sentence.
fn sentence(frame: &Frame<'_>, explain: &Explain<'_, '_>, verdict: &Verdict) -> String {
    let t = frame.t;
    let first_no = || verdict.tree.as_ref().and_then(|tree| blocking(tree, verdict, explain));
    match verdict.outcome {
        Outcome::Yes => fl!(t, "sentence-yes"),
        Outcome::Likely => verdict.reasons.first().map_or_else(|| fl!(t, "sentence-yes"), |r| frame.locale.reason(r.code)),
        Outcome::CannotTell if verdict.missing.is_empty() => {
            verdict.reasons.first().map_or_else(|| fl!(t, "sentence-cannot-tell"), |r| frame.locale.reason(r.code))
        }
        Outcome::CannotTell => fl!(t, "sentence-cannot-tell"),
        Outcome::No => match (first_no(), verdict.reasons.first()) {
            (Some(label), _) => fl!(t, "sentence-no", condition = label),
            (None, Some(r)) => frame.locale.reason(r.code),
            (None, None) => fl!(t, "outcome-no"),
        },
    }
}

/// The label of the first condition whose no decides the tree.
fn blocking(node: &Node, verdict: &Verdict, explain: &Explain<'_, '_>) -> Option<String> {
    match node {
        Node::Condition { id, truth: Truth::No, .. } => {
            let finding = verdict.finding(id);
            Some(explain.label(id, finding.and_then(|f| f.need), finding.and_then(|f| f.window)))
        }
        Node::Not { .. } | Node::Condition { .. } => None,
        node if node.truth() == Truth::No => node.parts().iter().find_map(|part| blocking(part, verdict, explain)),
        _ => None,
    }
}

/// Will claiming hurt me, and what else changes the answer.
fn warnings(frame: &Frame<'_>, text: &InLang<BenefitText>, verdict: &Verdict) -> Vec<Warning> {
    let attrs = || frame.lang_attrs(&text.lang);
    let claiming = verdict.claiming.iter().filter_map(|note| {
        let words = text.text.claiming.get(&note.id)?.text.clone();
        let whom: Vec<_> = note.for_status.iter().map(|s| frame.word("statuses", s)).collect();
        let words = if whom.is_empty() { words } else { format!("{}: {words}", frame.locale.list(&whom)) };
        let class = match note.level {
            Level::Danger => "danger",
            Level::Caution => "caution",
            Level::Ok => "ok",
        };
        Some(Warning { class, text: words, attrs: attrs() })
    });
    // Exceptions that may apply are worth reading only where the answer leans to yes; before that they are noise.
    let telling = |truth: Truth| truth == Truth::Yes || leans_to_yes(verdict);
    let effects = verdict.effects.iter().filter(|effect| telling(effect.truth)).filter_map(|effect| {
        let words = text.text.effect.get(&effect.id)?.text.clone();
        let class = if effect.truth == Truth::Yes && effect.turns != Turns::Warning { "caution" } else { "soft" };
        Some(Warning { class, text: words, attrs: attrs() })
    });
    claiming.chain(effects).collect()
}

fn leans_to_yes(verdict: &Verdict) -> bool {
    matches!(verdict.outcome, Outcome::Yes | Outcome::Likely)
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
