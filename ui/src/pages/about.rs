//! About: what Amparo is and is not, what it keeps, how far its content was checked, its figures and all its sources.

use crate::Page;
use crate::frame::Frame;
use crate::pages::PageError;
use crate::pages::figures::{self, FigureBlock};
use amparo_domain::SourceState;
use askama::Template;
use i18n_embed_fl::fl;

/// A source in the list of all.
struct Line {
    name: String,
    publisher: String,
    url: Option<String>,
    unconfirmed: bool,
}

#[derive(Template)]
#[template(path = "about.html")]
struct About<'a> {
    frame: Frame<'a>,
    publisher: String,
    edition: String,
    as_of: String,
    figures: Vec<FigureBlock>,
    sources: Vec<Line>,
    unconfirmed: usize,
}

/// The page.
pub(crate) fn draw(mut frame: Frame<'_>) -> Result<String, PageError> {
    frame.title = fl!(frame.t, "about-title");
    let mut sources: Vec<Line> = frame
        .library
        .sources()
        .map(|s| Line {
            name: s.title.clone(),
            publisher: s.publisher.clone().unwrap_or_default(),
            url: s.url.clone(),
            unconfirmed: s.state == SourceState::Unconfirmed,
        })
        .collect();
    sources.sort_by(|a, b| a.name.cmp(&b.name));
    let figures = figures::blocks(&frame, |_| true)?;
    let settings = frame.library.settings();
    Ok(About {
        publisher: settings.publisher.clone(),
        edition: settings.edition.clone(),
        as_of: frame.as_of(),
        unconfirmed: sources.iter().filter(|s| s.unconfirmed).count(),
        figures,
        sources,
        frame,
    }
    .render()?)
}
