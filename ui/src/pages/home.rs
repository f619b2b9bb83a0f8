//! The first screen: one question, six doors, and the roads people travel.

use crate::Page;
use crate::frame::Frame;
use crate::pages::PageError;
use crate::pages::parts::{Card, cards};
use amparo_domain::{Corridor, Country, Kind};
use askama::Template;
use i18n_embed_fl::fl;

#[derive(Template)]
#[template(path = "home.html")]
struct Home<'a> {
    frame: Frame<'a>,
    corridors: Vec<Card>,
    countries: Vec<(String, String)>,
}

/// Home.
pub(crate) fn draw(mut frame: Frame<'_>) -> Result<String, PageError> {
    frame.title = fl!(frame.t, "home-title");
    let corridors = frame.library.list::<Corridor>(None)?;
    let corridors = cards(&frame, Kind::Corridor, corridors.iter().map(|c| c.id.as_str()))?;
    let countries = frame.library.list::<Country>(None)?;
    let mut countries: Vec<_> =
        countries.into_iter().map(|c| (frame.country_name(&c.id), frame.href(Page::Country(c.id)))).collect();
    countries.sort();
    Ok(Home { frame, corridors, countries }.render()?)
}
