//! About: what Amparo is and is not, what it keeps, how far its content was checked, and its figures.

use crate::Page;
use crate::frame::Frame;
use crate::pages::PageError;
use crate::pages::figures::{self, FigureBlock};
use crate::pages::parts::Card;
use crate::pages::rights::guide_cards;
use crate::pages::sources;
use amparo_domain::Guide;
use askama::Template;
use i18n_embed_fl::fl;

#[derive(Template)]
#[template(path = "about.html")]
struct About<'a> {
    frame: Frame<'a>,
    publisher: String,
    edition: String,
    as_of: String,
    figures: Vec<FigureBlock>,
    sources: String,
    background: Vec<Card>,
}

/// The page.
pub(crate) fn draw(mut frame: Frame<'_>) -> Result<String, PageError> {
    frame.title = fl!(frame.t, "about-title");
    let figures = figures::blocks(&frame, |_| true)?;
    let background = frame.library.list::<Guide>(None)?;
    let background: Vec<_> = background.iter().filter(|guide| guide.background).collect();
    let background = guide_cards(&frame, &background)?;
    let settings = frame.library.settings();
    Ok(About {
        publisher: settings.publisher.clone(),
        edition: settings.edition.clone(),
        as_of: frame.as_of(),
        figures,
        sources: sources::count(&frame),
        background,
        frame,
    }
    .render()?)
}
