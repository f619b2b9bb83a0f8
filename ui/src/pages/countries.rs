//! Choose a country, or a road between two.

use crate::Page;
use crate::frame::Frame;
use crate::pages::parts::{Card, cards};
use crate::pages::{PageError, region};
use amparo_domain::{Corridor, Country, Kind, Side};
use askama::Template;
use i18n_embed_fl::fl;

#[derive(Template)]
#[template(path = "countries.html")]
struct Countries<'a> {
    frame: Frame<'a>,
    countries: Vec<Card>,
    corridors: Vec<Card>,
    regions: Vec<Card>,
}

/// All countries and corridors.
pub(crate) fn draw(mut frame: Frame<'_>) -> Result<String, PageError> {
    frame.title = fl!(frame.t, "countries-title");
    let countries = country_cards(&frame, |id| Page::Country(id.to_owned()))?;
    let corridors = frame.library.list::<Corridor>(None)?;
    let corridors = cards(&frame, Kind::Corridor, corridors.iter().map(|c| c.id.as_str()))?;
    let regions = region::region_cards(&frame, |_| true);
    Ok(Countries { frame, countries, corridors, regions }.render()?)
}

/// A card a country, by name, leading to the page that `to` gives.
pub(crate) fn country_cards(frame: &Frame<'_>, to: impl Fn(&str) -> Page) -> Result<Vec<Card>, PageError> {
    let mut out = Vec::new();
    for country in frame.library.list::<Country>(None)? {
        let about = frame.library.title(Kind::Country, &country.id, frame.lang())?;
        let (summary, attrs) = about.map_or_else(Default::default, |a| (a.text.summary, frame.lang_attrs(&a.lang)));
        out.push(Card {
            href: frame.href(to(&country.id)),
            title: frame.country_name(&country.id),
            summary,
            badge: Some(side_name(frame, country.side)),
            title_attrs: String::new(),
            attrs,
        });
    }
    out.sort_by(|a, b| a.title.cmp(&b.title));
    Ok(out)
}

/// Whether people come, go or both.
pub(crate) fn side_name(frame: &Frame<'_>, side: Side) -> String {
    match side {
        Side::Destination => fl!(frame.t, "side-destination"),
        Side::Origin => fl!(frame.t, "side-origin"),
        Side::Both => fl!(frame.t, "side-both"),
    }
}
