//! Unions and help: who stands with you, whom they take, who sees your name; filtered by country, kind of work and language.

use crate::Page;
use crate::check::form::Params;
use crate::frame::Frame;
use crate::pages::PageError;
use amparo_domain::{Contact, Country};
use askama::Template;
use i18n_embed_fl::fl;
use std::collections::BTreeSet;

mod card;

use card::by_use;
pub(crate) use card::{ContactCard, heading, of_use};

/// A choice in a filter.
pub(crate) struct Choice {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) selected: bool,
}

#[derive(Template)]
#[template(path = "contacts.html")]
struct Contacts<'a> {
    frame: Frame<'a>,
    title: String,
    action: String,
    countries: Vec<(String, String, bool)>,
    sectors: Vec<Choice>,
    languages: Vec<Choice>,
    /// The country, where the page belongs to one: the others are then folded.
    place: Option<String>,
    /// Whether only contacts that can be called are asked for.
    can_call: bool,
    groups: Vec<Group>,
    shown: usize,
    total: usize,
    /// The page for organisers, for one country.
    organisers: Option<(String, String)>,
}

/// The contacts of one country, or worldwide ones.
struct Group {
    name: String,
    /// Whether it stands beside a country that was asked for: its contacts are then not counted with the country's.
    beside: bool,
    /// How many there are.
    size: usize,
    /// Those one can call, write to or look up.
    cards: Vec<ContactCard>,
    /// Names without any way to reach them.
    unreachable: Vec<ContactCard>,
}

/// Contacts of one country, or of all; worldwide ones last.
pub(crate) fn draw(mut frame: Frame<'_>, country: Option<&str>) -> Result<String, PageError> {
    let known = frame.library.list::<Country>(None)?;
    if let Some(id) = country {
        known.iter().find(|c| c.id == id).ok_or(PageError::NotFound)?;
        frame.set_place(id);
    }
    let all = frame.library.list::<Contact>(None)?;
    let mine = |c: &&Contact| country.is_none() || c.country.is_none() || c.country.as_deref() == country;
    let in_place: Vec<&Contact> = all.iter().filter(mine).collect();
    let params = Params::parse(frame.query);
    let (sector, language) = (params.first("sector"), params.first("language"));
    let can_call = params.first("phone").is_some();
    let wanted = |c: &&&Contact| {
        sector.is_none_or(|s| c.sectors.is_empty() || c.sectors.iter().any(|x| x == s))
            && language.is_none_or(|l| c.languages.iter().any(|x| x.as_str() == l))
            && (!can_call || !c.phones.is_empty())
    };
    let shown: Vec<&Contact> = in_place.iter().filter(wanted).copied().collect();
    let counted = |contacts: &[&Contact]| contacts.iter().filter(|c| country.is_none() || c.country.is_some()).count();
    let name = country.map(|c| frame.country_name(c));
    frame.title = match &name {
        Some(place) => fl!(frame.t, "contacts-title-in", place = place.as_str()),
        None => fl!(frame.t, "contacts-title"),
    };
    let page = country.map_or(Page::Contacts, |c| Page::ContactsOf(c.to_owned()));
    frame.scripts.push("static/filter.js".to_owned());
    Ok(Contacts {
        title: frame.title.clone(),
        action: frame.href(&page),
        countries: countries(&frame, &known, country),
        sectors: choices(&frame, "sectors", in_place.iter().flat_map(|c| c.sectors.iter().map(String::as_str)), sector),
        languages: choices(&frame, "languages", in_place.iter().flat_map(|c| c.languages.iter().map(|l| l.as_str())), language),
        total: counted(&in_place),
        shown: counted(&shown),
        can_call,
        place: name,
        groups: groups(&frame, &shown, country),
        organisers: country
            .map(|c| (fl!(frame.t, "unions-title", place = frame.country_name(c)), frame.href(Page::Unions(c.to_owned())))),
        frame,
    }
    .render()?)
}

fn countries(frame: &Frame<'_>, known: &[Country], current: Option<&str>) -> Vec<(String, String, bool)> {
    let mut out: Vec<_> = known
        .iter()
        .map(|c| (frame.country_name(&c.id), frame.href(Page::ContactsOf(c.id.clone())), current == Some(c.id.as_str())))
        .collect();
    out.sort();
    out.insert(0, (fl!(frame.t, "contacts-all-countries"), frame.href(Page::Contacts), current.is_none()));
    out
}

fn choices<'c>(frame: &Frame<'_>, topic: &str, ids: impl Iterator<Item = &'c str>, selected: Option<&str>) -> Vec<Choice> {
    let ids: BTreeSet<&str> = ids.collect();
    let choice = |id: &str| Choice { id: id.to_owned(), name: frame.word(topic, id), selected: selected == Some(id) };
    let mut out: Vec<_> = ids.into_iter().map(choice).collect();
    out.sort_by(|a, b| a.name.cmp(&b.name));
    out
}

/// The contacts under a heading a country: the page's own first, worldwide ones last; within one, those of most use to the reader first.
fn groups(frame: &Frame<'_>, contacts: &[&Contact], own: Option<&str>) -> Vec<Group> {
    let mut places: Vec<Option<&str>> = contacts.iter().map(|c| c.country.as_deref()).collect();
    places.sort_by_key(|p| (p.is_none(), *p != own, p.map(|p| frame.country_name(p))));
    places.dedup();
    let group = |place: Option<&str>| {
        let mut of: Vec<_> = contacts.iter().filter(|c| c.country.as_deref() == place).copied().collect();
        of.sort_by_key(|c| by_use(frame, c));
        let (cards, unreachable): (Vec<_>, Vec<_>) = of.iter().map(|c| ContactCard::new(frame, c)).partition(|c| c.reachable);
        let name = place.map_or_else(|| fl!(frame.t, "contacts-worldwide"), |p| frame.country_name(p));
        Group { name, beside: own.is_some() && place.is_none(), size: of.len(), cards, unreachable }
    };
    places.into_iter().map(group).collect()
}
