//! My rights: guides by country and topic, and the ones that hold everywhere.

use crate::Page;
use crate::frame::Frame;
use crate::pages::PageError;
use crate::pages::parts::Card;
use amparo_domain::{Country, Guide, Kind};
use askama::Template;
use i18n_embed_fl::fl;

/// A country and its guides.
pub(crate) struct CountryGuides {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) href: String,
    pub(crate) cards: Vec<Card>,
}

#[derive(Template)]
#[template(path = "rights.html")]
struct Rights<'a> {
    frame: Frame<'a>,
    general: Vec<Card>,
    countries: Vec<CountryGuides>,
}

/// All guides.
pub(crate) fn draw(mut frame: Frame<'_>) -> Result<String, PageError> {
    frame.title = fl!(frame.t, "rights-title");
    let guides = frame.library.list::<Guide>(None)?;
    // What holds in every country first, then what only some countries have: each in the order of topics.
    let mut general = ordered(&frame, guides.iter().filter(|g| g.country.is_none() && !g.background).collect());
    general.sort_by_key(|guide| !guide.countries.is_empty());
    let general = guide_cards(&frame, &general)?;
    let mut countries = Vec::new();
    for country in frame.library.list::<Country>(None)? {
        let own = ordered(&frame, guides.iter().filter(|g| g.country.as_deref() == Some(country.id.as_str())).collect());
        let cards = guide_cards(&frame, &own)?;
        if !cards.is_empty() {
            let (name, href) = (frame.country_name(&country.id), frame.href(Page::Country(country.id.clone())));
            countries.push(CountryGuides { id: country.id, name, href, cards });
        }
    }
    countries.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(Rights { frame, general, countries }.render()?)
}

/// Guides in the order in which the vocabulary lists their topics.
pub(crate) fn ordered<'g>(frame: &Frame<'_>, mut guides: Vec<&'g Guide>) -> Vec<&'g Guide> {
    let terms = frame.library.topic("topics").map(|t| t.terms.as_slice()).unwrap_or_default();
    let place = |guide: &Guide| {
        let topic = guide.topic.as_deref();
        terms.iter().position(|term| Some(term.as_str()) == topic).unwrap_or(usize::MAX)
    };
    guides.sort_by_key(|guide| (place(guide), guide.id.clone()));
    guides
}

/// Cards of guides, each with its topic.
pub(crate) fn guide_cards(frame: &Frame<'_>, guides: &[&Guide]) -> Result<Vec<Card>, PageError> {
    let mut out = Vec::new();
    for guide in guides {
        if let Some(card) = Card::of(frame, Kind::Guide, &guide.id)? {
            out.push(match &guide.topic {
                Some(topic) => card.badge(frame.word("topics", topic)),
                None => card,
            });
        }
    }
    Ok(out)
}
