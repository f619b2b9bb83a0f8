//! One country's hub: emergency numbers, text, benefits, guides, checklists, contacts and the conventions that bind it.

use crate::Page;
use crate::frame::Frame;
use crate::html;
use crate::pages::parts::{Card, Provenance, Text, cards};
use crate::pages::{PageError, instruments, region, rights};
use amparo_domain::{Benefit, Checklist, Contact, Corridor, Country, EmergencyKind, Guide, Kind};
use askama::Template;
use i18n_embed_fl::fl;

/// An emergency number, ready to be dialled.
pub(crate) struct EmergencyLine {
    pub(crate) who: String,
    pub(crate) tel: String,
}

#[derive(Template)]
#[template(path = "country.html")]
struct CountryPage<'a> {
    frame: Frame<'a>,
    name: String,
    text: Option<Text>,
    emergency: Vec<EmergencyLine>,
    guides: Vec<Card>,
    benefits: Vec<Card>,
    checklists: Vec<Card>,
    corridors: Vec<Card>,
    regions: Vec<Card>,
    bound: Vec<instruments::Binding>,
    contacts: usize,
    check: String,
    contacts_href: String,
    leaving: String,
    unions: String,
    from: Provenance,
}

/// The page of a country.
pub(crate) fn draw(mut frame: Frame<'_>, id: &str) -> Result<String, PageError> {
    let country = frame.library.get::<Country>(id)?.ok_or(PageError::NotFound)?;
    frame.set_place(id);
    frame.title = frame.country_name(id);
    let library = frame.library;
    let doc = frame.doc(Kind::Country, id)?;
    let guides = library.list::<Guide>(Some(id))?;
    let guides = rights::guide_cards(&frame, &rights::ordered(&frame, guides.iter().collect()))?;
    let benefits = benefit_cards(&frame, id)?;
    let checklists = library.list::<Checklist>(Some(id))?;
    let checklists = cards(&frame, Kind::Checklist, checklists.iter().map(|c| c.id.as_str()))?;
    let corridors: Vec<_> = library.list::<Corridor>(None)?.into_iter().filter(|c| c.from == id || c.to == id).collect();
    let corridors = cards(&frame, Kind::Corridor, corridors.iter().map(|c| c.id.as_str()))?;
    let cites = doc.as_ref().map(|d| d.text.cites.as_slice()).unwrap_or_default();
    Ok(CountryPage {
        name: frame.country_name(id),
        text: doc.as_ref().map(|doc| Text::new(&frame, doc)),
        emergency: emergency_lines(&frame, &country),
        bound: instruments::binding(&frame, id)?,
        contacts: library.list::<Contact>(Some(id))?.len(),
        check: frame.href(Page::Check(id.to_owned())),
        contacts_href: frame.href(Page::ContactsOf(id.to_owned())),
        leaving: frame.href(Page::Leaving(id.to_owned())),
        unions: frame.href(Page::Unions(id.to_owned())),
        from: Provenance::new(&frame, country.checked_on, country.review, cites, &country.sources),
        guides,
        benefits,
        checklists,
        corridors,
        regions: region::region_cards(&frame, |region| country.regions.contains(&region.id)),
        frame,
    }
    .render()?)
}

/// A country's benefits by branch, those that do not exist last.
pub(crate) fn benefit_cards(frame: &Frame<'_>, country: &str) -> Result<Vec<Card>, PageError> {
    let mut benefits = frame.library.list::<Benefit>(Some(country))?;
    benefits.sort_by_key(|b| !b.exists);
    let mut out = Vec::new();
    for benefit in &benefits {
        let badge = if benefit.exists { frame.word("branches", &benefit.branch) } else { fl!(frame.t, "benefit-none-here") };
        out.extend(Card::of(frame, Kind::Benefit, &benefit.id)?.map(|card| card.badge(badge)));
    }
    Ok(out)
}

/// A country's emergency numbers.
pub(crate) fn emergency_lines(frame: &Frame<'_>, country: &Country) -> Vec<EmergencyLine> {
    let t = frame.t;
    let who = |kind| match kind {
        EmergencyKind::Any => fl!(t, "emergency-any"),
        EmergencyKind::Police => fl!(t, "emergency-police"),
        EmergencyKind::Ambulance => fl!(t, "emergency-ambulance"),
        EmergencyKind::Fire => fl!(t, "emergency-fire"),
        EmergencyKind::Trafficking => fl!(t, "emergency-trafficking"),
        EmergencyKind::Women => fl!(t, "emergency-women"),
        EmergencyKind::Children => fl!(t, "emergency-children"),
    };
    country.emergency.iter().map(|e| EmergencyLine { who: who(e.kind), tel: html::telephone(&e.number) }).collect()
}
