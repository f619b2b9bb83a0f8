//! The first screen: one question, six doors, and the roads people travel.

use crate::Page;
use crate::frame::Frame;
use crate::pages::PageError;
use amparo_domain::{Corridor, Country};
use askama::Template;
use i18n_embed_fl::fl;

#[derive(Template)]
#[template(path = "home.html")]
struct Home<'a> {
    frame: Frame<'a>,
    roads: Vec<Road>,
    countries: Vec<(String, String)>,
}

/// A road people travel: two names, and the page about it.
struct Road {
    from: String,
    to: String,
    href: String,
}

/// Home.
pub(crate) fn draw(mut frame: Frame<'_>) -> Result<String, PageError> {
    frame.title = fl!(frame.t, "home-title");
    let road = |corridor: Corridor| Road {
        from: frame.country_name(&corridor.from),
        to: frame.country_name(&corridor.to),
        href: frame.href(Page::Corridor(corridor.id)),
    };
    let mut roads: Vec<_> = frame.library.list::<Corridor>(None)?.into_iter().map(road).collect();
    roads.sort_by(|one, other| (&one.to, &one.from).cmp(&(&other.to, &other.from)));
    let countries = frame.library.list::<Country>(None)?;
    let mut countries: Vec<_> =
        countries.into_iter().map(|c| (frame.country_name(&c.id), frame.href(Page::Country(c.id)))).collect();
    countries.sort();
    Ok(Home { frame, roads, countries }.render()?)
}
