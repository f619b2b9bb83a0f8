//! One file a page: a struct that its template reads, and the function that fills it from the pack.

pub(crate) mod about;
pub(crate) mod agreement;
pub(crate) mod benefit;
pub(crate) mod check;
pub(crate) mod checklist;
pub(crate) mod checklists;
pub(crate) mod contacts;
pub(crate) mod corridor;
pub(crate) mod countries;
pub(crate) mod country;
pub(crate) mod danger;
pub(crate) mod diary;
pub(crate) mod failed;
pub(crate) mod figures;
pub(crate) mod guide;
pub(crate) mod home;
pub(crate) mod instrument;
pub(crate) mod instruments;
pub(crate) mod leaving;
pub(crate) mod leavings;
pub(crate) mod not_found;
pub(crate) mod parts;
pub(crate) mod region;
pub(crate) mod rights;
pub(crate) mod search;
mod sources;
pub(crate) mod unions;
pub(crate) mod word;
pub(crate) mod words;

use crate::Page;
use crate::frame::Frame;
use amparo_pack::PackError;

/// A page as bytes-to-be.
pub(crate) struct Rendered {
    pub(crate) status: u16,
    pub(crate) html: String,
}

impl Rendered {
    /// What is shown when even the error page cannot be drawn.
    pub(crate) fn last_resort() -> Self {
        let html = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Amparo</title><main><h1>This page cannot be shown</h1>\
                    <p>Go back, or <a href=\"/en/\">start again</a>. Nothing you entered was kept or sent.</p></main></html>";
        Self { status: 500, html: html.to_owned() }
    }
}

/// Why a page cannot be drawn.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PageError {
    /// The address is well-formed, but the pack has nothing there.
    #[error("nothing is there")]
    NotFound,
    /// The pack cannot be read.
    #[error(transparent)]
    Pack(#[from] PackError),
    /// The template failed.
    #[error(transparent)]
    Template(#[from] askama::Error),
}

/// Draws a page.
pub(crate) fn draw(frame: Frame<'_>, page: &Page) -> Result<String, PageError> {
    match page {
        Page::Home => home::draw(frame),
        Page::Search => search::draw(frame),
        Page::Rights => rights::draw(frame),
        Page::Countries => countries::draw(frame),
        Page::Country(id) => country::draw(frame, id),
        Page::Region(id) => region::draw(frame, id),
        Page::Corridor(id) => corridor::draw(frame, id),
        Page::Guide(id) => guide::draw(frame, id, None),
        Page::GuideIn(id, lang) => guide::draw(frame, id, Some(lang)),
        Page::Benefit(id) => benefit::draw(frame, id),
        Page::Checks => check::choose(frame),
        Page::Check(id) => check::draw(frame, id),
        Page::Diary => diary::draw(frame),
        Page::Checklists => checklists::draw(frame),
        Page::Checklist(id) => checklist::draw(frame, id),
        Page::Contacts => contacts::draw(frame, None),
        Page::ContactsOf(id) => contacts::draw(frame, Some(id)),
        Page::Instruments => instruments::draw(frame),
        Page::Instrument(id) => instrument::draw(frame, id),
        Page::Agreement(id) => agreement::draw(frame, id),
        Page::Words => words::draw(frame),
        Page::Word(id) => word::draw(frame, id),
        Page::Danger => danger::draw(frame),
        Page::About => about::draw(frame),
        Page::Leavings => leavings::draw(frame),
        Page::Leaving(id) => leaving::draw(frame, id),
        Page::Unions(id) => unions::draw(frame, id),
        Page::Figures => figures::draw(frame),
        Page::Sources => sources::draw(frame),
    }
}
