//! A region: what moving inside it means, its countries, the agreements that bind them, and the roads between them.

use crate::Page;
use crate::frame::Frame;
use crate::pages::PageError;
use crate::pages::parts::{Card, Provenance, cards};
use amparo_domain::{Corridor, Country, Kind, Region, Review};
use askama::Template;
use i18n_embed_fl::fl;
use std::collections::BTreeSet;

/// The vocabulary that names regions.
const NAMES: &str = "regions";

/// A country of the region, with a link where it has pages.
struct Member {
    name: String,
    href: Option<String>,
    /// `until 31 January 2020`, where it has left.
    left: Option<String>,
}

#[derive(Template)]
#[template(path = "region.html")]
struct RegionPage<'a> {
    frame: Frame<'a>,
    name: String,
    lead: String,
    members: Vec<Member>,
    guides: Vec<Card>,
    agreements: Vec<Card>,
    corridors: Vec<Card>,
    from: Provenance,
}

/// The page of a region that has guides.
pub(crate) fn draw(mut frame: Frame<'_>, id: &str) -> Result<String, PageError> {
    let library = frame.library;
    let region = library.world().region(id).filter(|region| region.has_page()).ok_or(PageError::NotFound)?;
    frame.title = frame.word(NAMES, id);
    let stay = region.members.iter().filter(|member| member.to.is_none());
    let inside: BTreeSet<&str> = stay.map(|member| member.country.as_str()).collect();
    let sources: Vec<String> = region.sources.iter().chain([&region.source]).cloned().collect();
    let corridors = library.list::<Corridor>(None)?;
    let corridors = corridors.iter().filter(|c| inside.contains(c.from.as_str()) && inside.contains(c.to.as_str()));
    Ok(RegionPage {
        name: frame.word(NAMES, id),
        lead: explained(&frame, id),
        members: members(&frame, region)?,
        guides: cards(&frame, Kind::Guide, region.guides.iter().map(String::as_str))?,
        agreements: cards(&frame, Kind::Agreement, region.agreements.iter().map(String::as_str))?,
        corridors: cards(&frame, Kind::Corridor, corridors.map(|c| c.id.as_str()))?,
        from: Provenance::new(&frame, region.checked_on, Review::Draft, &[], &sources),
        frame,
    }
    .render()?)
}

/// Its countries by name, those that have left last.
fn members(frame: &Frame<'_>, region: &Region) -> Result<Vec<Member>, PageError> {
    let pages: BTreeSet<String> = frame.library.list::<Country>(None)?.into_iter().map(|country| country.id).collect();
    let mut out: Vec<Member> = region
        .members
        .iter()
        .map(|member| Member {
            name: frame.country_name(&member.country),
            href: pages.contains(&member.country).then(|| frame.href(Page::Country(member.country.clone()))),
            left: member.to.map(|to| fl!(frame.t, "region-until", date = frame.locale.date(to))),
        })
        .collect();
    out.sort_by(|a, b| (a.left.is_some(), &a.name).cmp(&(b.left.is_some(), &b.name)));
    Ok(out)
}

/// Cards of the regions that have a page and that `of` wants.
pub(crate) fn region_cards(frame: &Frame<'_>, of: impl Fn(&Region) -> bool) -> Vec<Card> {
    let regions = frame.library.world().regions.iter().filter(|region| region.has_page() && of(region));
    regions
        .map(|region| Card {
            href: frame.href(Page::Region(region.id.clone())),
            title: frame.word(NAMES, &region.id),
            summary: explained(frame, &region.id),
            badge: None,
            title_attrs: String::new(),
            attrs: String::new(),
        })
        .collect()
}

/// What the vocabulary says about a region, in a sentence or two.
fn explained(frame: &Frame<'_>, id: &str) -> String {
    frame.library.word(NAMES, id, frame.lang()).and_then(|word| word.text.explain.clone()).unwrap_or_default()
}
