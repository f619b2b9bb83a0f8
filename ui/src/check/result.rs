//! A verdict as a card: outcome, one sentence, warnings first, what to find out, deadline, next step.

use crate::Page;
use crate::check::explain::{Explain, fact_name};
use crate::check::notes::{Notes, notes};
use crate::check::rules::Ruled;
use crate::check::sentence::sentence;
use crate::frame::Frame;
use crate::pages::PageError;
use crate::pages::contacts::{heading, of_use};
use crate::pages::parts::{Card, related};
use amparo_domain::rules::{Level, Outcome, Verdict};
use amparo_domain::{Benefit, BenefitText, Contact, Kind, SeesName, Undocumented};
use i18n_embed_fl::fl;

/// Something to find out, and where it stands.
pub(crate) struct ToFind {
    pub(crate) name: String,
    pub(crate) place: Option<String>,
}

/// The card of one benefit.
pub(crate) struct ResultCard {
    pub(crate) id: String,
    pub(crate) class: &'static str,
    pub(crate) outcome: String,
    /// Whether it is a yes or likely: then what to do stands open.
    pub(crate) leans: bool,
    /// The outcome before an earlier answer was changed, where that moved it.
    pub(crate) before: Option<String>,
    pub(crate) title: String,
    pub(crate) attrs: String,
    pub(crate) official: String,
    pub(crate) official_lang: String,
    pub(crate) official_dir: &'static str,
    pub(crate) sentence: String,
    pub(crate) notes: Notes,
    /// What to find out: all of it where it leans to yes, else the first things.
    pub(crate) to_find: Vec<ToFind>,
    /// How many things more there are to find out.
    pub(crate) more_to_find: Option<String>,
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
    /// What the state does not give at all: one folded line.
    pub(crate) absent: Vec<ResultCard>,
}

impl Group {
    /// All its cards.
    pub(crate) fn len(&self) -> usize {
        self.cards.len() + self.absent.len()
    }
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

/// The outcomes of `verdicts` as one letter each, for the address of a changed answer: it then shows what moved.
pub(crate) fn letters(verdicts: &[(Ruled, Verdict)]) -> String {
    let letter = |outcome| OUTCOMES.iter().find(|(one, _)| *one == outcome).map_or('c', |(_, letter)| *letter);
    verdicts.iter().map(|(_, verdict)| letter(verdict.outcome)).collect()
}

/// The results that `wanted` lets through in groups: yes, likely, cannot tell yet, no. `was`: the letters of all outcomes before an
/// answer was changed.
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
        let mut group =
            Group { class: class(outcome), name: outcome_name(frame, outcome), cards: Vec::new(), absent: Vec::new() };
        for (index, (ruled, verdict)) in verdicts.iter().enumerate().filter(|(_, (r, v))| v.outcome == outcome && wanted(r)) {
            let mut card = ResultCard::new(frame, ruled, verdict)?;
            card.before = before(index).filter(|before| *before != outcome).map(|before| outcome_name(frame, before));
            if ruled.benefit.exists { group.cards.push(card) } else { group.absent.push(card) }
        }
        if group.len() > 0 {
            out.push(group);
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
        let open: Vec<_> = verdict.missing.iter().chain(&verdict.unclear).collect();
        let at_once = if leans_to_yes(verdict) { open.len() } else { SHOWN };
        let more = open.len().saturating_sub(at_once);
        Ok(Self {
            id: benefit.id.clone(),
            class: class(verdict.outcome),
            outcome: outcome_name(frame, verdict.outcome),
            attrs: frame.lang_attrs(&text.lang),
            official: benefit.official_name.clone(),
            official_lang: benefit.official_lang.to_string(),
            official_dir: benefit.official_lang.direction().as_str(),
            sentence: sentence(frame, &explain, verdict),
            notes: notes(frame, &text, verdict),
            leans: leans_to_yes(verdict),
            before: None,
            to_find: open.iter().take(at_once).map(|id| to_find(frame, id)).collect(),
            more_to_find: (more > 0).then(|| fl!(frame.t, "result-more-to-find", n = more)),
            ask: whom_to_ask(frame, benefit, is_dangerous(verdict))?,
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

/// Whether claiming is marked as dangerous for this person, or for one of the statuses while the status is not known.
fn is_dangerous(verdict: &Verdict) -> bool {
    verdict.claiming.iter().any(|note| note.level == Level::Danger)
}

/// Whether a contact helps where claiming is dangerous: it takes people without papers, or at least no authority or employer learns of
/// them there.
pub(crate) fn is_safe(contact: &Contact) -> bool {
    match contact.undocumented {
        Undocumented::Yes => true,
        Undocumented::No | Undocumented::Careful => false,
        Undocumented::Unknown => !matches!(contact.sees_name, SeesName::Authority | SeesName::Employer),
    }
}

/// The first contacts that a benefit names, each with the place where its card stands; only safe ones where claiming is dangerous.
fn whom_to_ask(frame: &Frame<'_>, benefit: &Benefit, dangerous: bool) -> Result<Vec<Card>, PageError> {
    let mut out = Vec::new();
    for contact in of_use(frame, &benefit.contacts)?.into_iter().filter(|contact| !dangerous || is_safe(contact)) {
        let (title, attrs) = heading(frame, &contact);
        let page = contact.country.map_or(Page::Contacts, Page::ContactsOf);
        let href = format!("{}#{}", frame.href(page), contact.id);
        out.push(Card { href, title, summary: String::new(), badge: None, title_attrs: attrs, attrs: String::new() });
    }
    out.truncate(SHOWN);
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

/// Whether it is a yes or likely.
pub(crate) fn leans_to_yes(verdict: &Verdict) -> bool {
    matches!(verdict.outcome, Outcome::Yes | Outcome::Likely)
}
