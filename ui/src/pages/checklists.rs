//! Papers and steps: all checklists by country.

use crate::Page;
use crate::frame::Frame;
use crate::pages::PageError;
use crate::pages::parts::{Card, cards};
use crate::pages::rights::CountryGuides;
use amparo_domain::{Checklist, Country, Kind};
use askama::Template;
use i18n_embed_fl::fl;

#[derive(Template)]
#[template(path = "checklists.html")]
struct Checklists<'a> {
    frame: Frame<'a>,
    general: Vec<Card>,
    countries: Vec<CountryGuides>,
}

/// All checklists.
pub(crate) fn draw(mut frame: Frame<'_>) -> Result<String, PageError> {
    frame.title = fl!(frame.t, "checklists-title");
    let lists = frame.library.list::<Checklist>(None)?;
    let of = |country: Option<&str>| {
        let own = lists.iter().filter(|l| l.country.as_deref() == country).map(|l| l.id.as_str());
        cards(&frame, Kind::Checklist, own)
    };
    let general = of(None)?;
    let mut countries = Vec::new();
    for country in frame.library.list::<Country>(None)? {
        let cards = of(Some(&country.id))?;
        if !cards.is_empty() {
            let (name, href) = (frame.country_name(&country.id), frame.href(Page::Country(country.id.clone())));
            countries.push(CountryGuides { id: country.id, name, href, cards });
        }
    }
    countries.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(Checklists { frame, general, countries }.render()?)
}
