//! Everything that statements rest on: title, publisher, address, and whether it was read there.

use crate::Page;
use crate::frame::Frame;
use crate::pages::PageError;
use amparo_domain::SourceState;
use askama::Template;
use i18n_embed_fl::fl;

/// A source in the list.
struct Line {
    name: String,
    publisher: String,
    url: Option<String>,
    unconfirmed: bool,
}

#[derive(Template)]
#[template(path = "sources.html")]
struct Sources<'a> {
    frame: Frame<'a>,
    sources: Vec<Line>,
    lead: String,
}

/// How many there are, and how many of them nobody has read.
pub(super) fn count(frame: &Frame<'_>) -> String {
    let unconfirmed = frame.library.sources().filter(|s| s.state == SourceState::Unconfirmed).count();
    fl!(frame.t, "about-sources", n = frame.library.sources().count(), unconfirmed = unconfirmed)
}

/// The page.
pub(crate) fn draw(mut frame: Frame<'_>) -> Result<String, PageError> {
    frame.title = fl!(frame.t, "sources-title");
    let line = |s: &amparo_domain::Source| Line {
        name: s.title.clone(),
        publisher: s.publisher.clone().unwrap_or_default(),
        url: s.url.clone(),
        unconfirmed: s.state == SourceState::Unconfirmed,
    };
    let mut sources: Vec<Line> = frame.library.sources().map(line).collect();
    sources.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(Sources { lead: count(&frame), sources, frame }.render()?)
}
