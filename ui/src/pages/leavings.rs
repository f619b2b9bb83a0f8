//! Choose the country that one leaves.

use crate::Page;
use crate::frame::Frame;
use crate::pages::PageError;
use crate::pages::countries::country_cards;
use crate::pages::parts::Card;
use askama::Template;
use i18n_embed_fl::fl;

#[derive(Template)]
#[template(path = "leavings.html")]
struct Leavings<'a> {
    frame: Frame<'a>,
    countries: Vec<Card>,
}

/// All countries.
pub(crate) fn draw(mut frame: Frame<'_>) -> Result<String, PageError> {
    frame.title = fl!(frame.t, "leaving-title");
    let countries = country_cards(&frame, |id| Page::Leaving(id.to_owned()))?;
    Ok(Leavings { frame, countries }.render()?)
}
