//! From one country to another: agreements, what carries over, unions at both ends, traps.

use crate::Page;
use crate::frame::Frame;
use crate::pages::PageError;
use crate::pages::contacts::ContactCard;
use crate::pages::parts::{Card, Provenance, Text, cards};
use amparo_domain::{Contact, Corridor, Country, Kind};
use askama::Template;
use i18n_embed_fl::fl;

#[derive(Template)]
#[template(path = "corridor.html")]
struct CorridorPage<'a> {
    frame: Frame<'a>,
    title: String,
    ends: Vec<End>,
    check: Option<String>,
    leaving: Vec<(String, String)>,
    to: String,
    text: Option<Text>,
    agreements: Vec<Card>,
    guides: Vec<Card>,
    checklists: Vec<Card>,
    contacts: Vec<ContactCard>,
    from: Provenance,
}

/// One end of the road: a link only where the pack has pages on that country.
struct End {
    name: String,
    href: Option<String>,
}

impl End {
    fn new(frame: &Frame<'_>, country: &str) -> Result<Self, PageError> {
        let known = frame.library.get::<Country>(country)?.is_some();
        let href = known.then(|| frame.href(Page::Country(country.to_owned())));
        Ok(Self { name: frame.country_name(country), href })
    }
}

/// The page of a corridor.
pub(crate) fn draw(mut frame: Frame<'_>, id: &str) -> Result<String, PageError> {
    let corridor = frame.library.get::<Corridor>(id)?.ok_or(PageError::NotFound)?;
    frame.set_place(&corridor.to);
    let ends = vec![End::new(&frame, &corridor.from)?, End::new(&frame, &corridor.to)?];
    let to = frame.country_name(&corridor.to);
    frame.title = format!("{} – {to}", frame.country_name(&corridor.from));
    let doc = frame.doc(Kind::Corridor, id)?;
    let mut leaving = Vec::new();
    for country in [&corridor.to, &corridor.from] {
        if frame.library.get::<Country>(country)?.is_some() {
            let name = fl!(frame.t, "leaving-title-from", place = frame.country_name(country));
            leaving.push((name, frame.href(Page::Leaving(country.clone()))));
        }
    }
    let mut contacts = Vec::new();
    for contact in &corridor.contacts {
        contacts.extend(frame.library.get::<Contact>(contact)?.map(|c| ContactCard::new(&frame, &c)));
    }
    let cites = doc.as_ref().map(|d| d.text.cites.as_slice()).unwrap_or_default();
    fn list(frame: &Frame<'_>, kind: Kind, ids: &[String]) -> Result<Vec<Card>, PageError> {
        cards(frame, kind, ids.iter().map(String::as_str))
    }
    Ok(CorridorPage {
        title: doc.as_ref().map_or_else(|| frame.title.clone(), |d| d.text.title.clone()),
        check: ends.last().is_some_and(|end| end.href.is_some()).then(|| frame.href(Page::Check(corridor.to.clone()))),
        ends,
        to,
        leaving,
        text: doc.as_ref().map(|doc| Text::new(&frame, doc)),
        agreements: list(&frame, Kind::Agreement, &corridor.agreements)?,
        guides: list(&frame, Kind::Guide, &corridor.guides)?,
        checklists: list(&frame, Kind::Checklist, &corridor.checklists)?,
        from: Provenance::new(&frame, corridor.checked_on, corridor.review, cites, &corridor.sources),
        contacts,
        frame,
    }
    .render()?)
}
