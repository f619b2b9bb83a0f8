//! One checklist: documents in three states, actions and places, deadlines from the person's own days; made to be printed.

use crate::check::explain::fact_name;
use crate::check::form::{Edge, Params, day};
use crate::frame::Frame;
use crate::pages::PageError;
use crate::pages::parts::{Card, Provenance, notice, related, short_cite};
use crate::{Channel, Page, StepState};
use amparo_domain::{Checklist, ChecklistText, Kind, Step, StepDeadline, StepKind};
use askama::Template;
use i18n_embed_fl::fl;

/// A state to choose.
struct Tick {
    value: &'static str,
    label: String,
    chosen: bool,
}

/// One step ready for a template.
struct StepLine {
    id: String,
    kind: String,
    label: String,
    document: Option<String>,
    office: Option<String>,
    place: Option<String>,
    if_not: Option<String>,
    note: Option<String>,
    deadline: Option<(&'static str, String)>,
    cite: String,
    ticks: Vec<Tick>,
}

/// A day the deadlines run from.
struct DayField {
    id: String,
    question: String,
    value: String,
}

#[derive(Template)]
#[template(path = "checklist.html")]
struct ChecklistPage<'a> {
    frame: Frame<'a>,
    id: String,
    title: String,
    attrs: String,
    notice: Option<String>,
    summary: String,
    action: String,
    days: Vec<DayField>,
    steps: Vec<StepLine>,
    kept: bool,
    benefits: Vec<Card>,
    contacts: Option<(String, String)>,
    from: Provenance,
}

/// The page of a checklist.
pub(crate) fn draw(mut frame: Frame<'_>, id: &str) -> Result<String, PageError> {
    let list = frame.library.get::<Checklist>(id)?.ok_or(PageError::NotFound)?;
    let text = frame.library.text::<ChecklistText>(Kind::Checklist, id, frame.lang())?.ok_or(PageError::NotFound)?;
    frame.title.clone_from(&text.text.title);
    if let Some(country) = &list.country {
        frame.set_place(country);
    }
    if frame.channel() != Channel::Window {
        frame.scripts.push("static/carry.js".to_owned());
    }
    let params = Params::parse(frame.query);
    let steps = list.step.iter().map(|step| line(&frame, &list, step, &text.text, &params)).collect();
    let cites: Vec<String> =
        list.step.iter().flat_map(|s| s.cite.iter().chain(s.deadline.as_ref().map(|d| &d.cite))).cloned().collect();
    let mut unique = Vec::new();
    for cite in cites {
        if !unique.contains(&cite) {
            unique.push(cite);
        }
    }
    Ok(ChecklistPage {
        id: id.to_owned(),
        attrs: frame.lang_attrs(&text.lang),
        notice: notice(&frame, &text.lang, text.text.translation),
        action: frame.href(Page::Checklist(id.to_owned())),
        days: if frame.channel() == Channel::Window { days(&frame, &list, &params) } else { Vec::new() },
        kept: frame.channel() == Channel::Window,
        benefits: related(&frame, &list.benefits)?,
        contacts: list.country.as_ref().map(|c| (frame.country_name(c), frame.href(Page::ContactsOf(c.clone())))),
        from: Provenance::new(&frame, list.checked_on, list.review, &unique, &list.sources),
        title: text.text.title,
        summary: text.text.summary,
        steps,
        frame,
    }
    .render()?)
}

fn line(frame: &Frame<'_>, list: &Checklist, step: &Step, text: &ChecklistText, params: &Params) -> StepLine {
    let t = frame.t;
    let words = text.step.get(&step.id).cloned().unwrap_or_default();
    let chosen = frame.personal.and_then(|p| p.ticks.get(&list.id)?.get(&step.id)).copied();
    let label = |state| match (step.kind, state) {
        (StepKind::Document, StepState::Have) => fl!(t, "tick-have"),
        (_, StepState::Have) => fl!(t, "tick-done"),
        (StepKind::Document, StepState::Need) => fl!(t, "tick-need"),
        (_, StepState::Need) => fl!(t, "tick-to-do"),
        (_, StepState::Help) => fl!(t, "tick-help"),
    };
    let cites: Vec<_> = step.cite.iter().map(|c| short_cite(frame, c)).collect();
    StepLine {
        id: step.id.clone(),
        kind: match step.kind {
            StepKind::Document => fl!(t, "step-document"),
            StepKind::Action => fl!(t, "step-action"),
            StepKind::Place => fl!(t, "step-place"),
        },
        label: words.label,
        document: step.document.as_ref().map(|d| frame.word("documents", d)),
        office: step.office.as_ref().map(|o| frame.word("offices", o)),
        place: words.place,
        if_not: words.if_not,
        note: words.note,
        deadline: step.deadline.as_ref().map(|d| deadline(frame, d, params)),
        cite: cites.join(" · "),
        ticks: StepState::ALL
            .into_iter()
            .map(|s| Tick { value: s.as_str(), label: label(s), chosen: chosen == Some(s) })
            .collect(),
    }
}

/// The last day, where the person gave the day it runs from; otherwise the limit in words.
fn deadline(frame: &Frame<'_>, limit: &StepDeadline, params: &Params) -> (&'static str, String) {
    let start = params.first(&limit.from).and_then(|text| day(text, Edge::First));
    let last = start.and_then(|start| start.plus(i64::from(limit.within), limit.unit));
    let cite = short_cite(frame, &limit.cite);
    let (class, words) = match last {
        Some(last) if last < frame.today => ("danger", fl!(frame.t, "deadline-passed", date = frame.locale.date(last))),
        Some(last) => ("caution", fl!(frame.t, "deadline-until", date = frame.locale.date(last))),
        None => {
            let limit_words = frame.locale.amount(f64::from(limit.within), limit.unit);
            ("caution", fl!(frame.t, "deadline-within", limit = limit_words, event = fact_name(frame, &limit.from)))
        }
    };
    (class, format!("{words} ({cite})"))
}

/// The days that deadlines of this list run from.
fn days(frame: &Frame<'_>, list: &Checklist, params: &Params) -> Vec<DayField> {
    let mut ids: Vec<&str> = list.step.iter().filter_map(|s| Some(s.deadline.as_ref()?.from.as_str())).collect();
    ids.sort_unstable();
    ids.dedup();
    let field = |id: &str| DayField {
        id: id.to_owned(),
        question: frame.library.fact_text(id, frame.lang()).map_or_else(|| id.to_owned(), |t| t.text.question.clone()),
        value: params.first(id).and_then(|t| day(t, Edge::First)).map(|d| d.to_string()).unwrap_or_default(),
    };
    ids.into_iter().map(field).collect()
}
