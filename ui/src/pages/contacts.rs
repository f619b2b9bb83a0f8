//! Unions and help: who stands with you, whom they take, who sees your name; filtered by country, kind of work and language.

use crate::Page;
use crate::check::form::Params;
use crate::frame::Frame;
use crate::html;
use crate::pages::PageError;
use amparo_domain::{Confirmed, Contact, Country, SeesName, UNDATED, Undocumented};
use askama::Template;
use i18n_embed_fl::fl;
use std::collections::BTreeSet;

/// A contact ready for a template.
pub(crate) struct ContactCard {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) local_name: Option<String>,
    pub(crate) kind: String,
    pub(crate) place: Option<String>,
    pub(crate) serves: Option<(String, String)>,
    pub(crate) phones: Vec<(String, Option<String>)>,
    pub(crate) website: Option<String>,
    pub(crate) email: Option<String>,
    pub(crate) address: Option<String>,
    pub(crate) languages: String,
    pub(crate) sectors: String,
    pub(crate) undocumented: (&'static str, String),
    pub(crate) sees_name: (&'static str, String),
    pub(crate) caution: Option<String>,
    pub(crate) state: String,
    pub(crate) unconfirmed: bool,
    pub(crate) seen: String,
    /// Space-separated ids, for the filter that runs in the browser.
    pub(crate) data_sectors: String,
    pub(crate) data_languages: String,
}

impl ContactCard {
    /// The card of `contact` in the reader's language.
    pub(crate) fn new(frame: &Frame<'_>, contact: &Contact) -> Self {
        let t = frame.t;
        let languages: Vec<_> = contact.languages.iter().map(|l| frame.word("languages", l.as_str())).collect();
        let sectors: Vec<_> = contact.sectors.iter().map(|s| frame.word("sectors", s)).collect();
        let english = amparo_domain::Lang::english();
        let serves =
            [frame.lang(), &english].into_iter().find_map(|l| Some((contact.serves.get(l)?.clone(), frame.lang_attrs(l))));
        Self {
            id: contact.id.clone(),
            name: contact.name.clone(),
            local_name: contact.local_name.clone().filter(|n| *n != contact.name),
            kind: frame.word("contact_kinds", &contact.kind),
            place: contact.country.as_ref().map(|c| frame.country_name(c)),
            serves,
            phones: contact.phones.iter().map(|p| (html::telephone(&p.number), p.label.clone())).collect(),
            website: contact.website.clone(),
            email: contact.email.clone(),
            address: contact.address.clone(),
            languages: frame.locale.list(&languages),
            sectors: frame.locale.list(&sectors),
            undocumented: match contact.undocumented {
                Undocumented::Yes => ("good", fl!(t, "undocumented-yes")),
                Undocumented::No => ("warn", fl!(t, "undocumented-no")),
                Undocumented::Careful => ("warn", fl!(t, "undocumented-careful")),
                Undocumented::Unknown => ("plain", fl!(t, "undocumented-unknown")),
            },
            sees_name: match contact.sees_name {
                SeesName::OnlyThem => ("good", fl!(t, "sees-only-them")),
                SeesName::Confidential => ("good", fl!(t, "sees-confidential")),
                SeesName::Authority => ("warn", fl!(t, "sees-authority")),
                SeesName::Employer => ("warn", fl!(t, "sees-employer")),
                SeesName::Unknown => ("plain", fl!(t, "sees-unknown")),
            },
            caution: contact.caution.as_ref().map(|c| frame.word("cautions", c)),
            state: match contact.state {
                Confirmed::Confirmed => fl!(t, "state-confirmed"),
                Confirmed::Partly => fl!(t, "state-partly"),
                Confirmed::Unconfirmed => fl!(t, "state-unconfirmed"),
            },
            unconfirmed: contact.state == Confirmed::Unconfirmed,
            seen: seen(frame, contact),
            data_sectors: contact.sectors.join(" "),
            data_languages: contact.languages.iter().map(|l| l.as_str()).collect::<Vec<_>>().join(" "),
        }
    }
}

/// Where and when its details were read.
fn seen(frame: &Frame<'_>, contact: &Contact) -> String {
    let checked = fl!(frame.t, "checked-on", date = frame.locale.date(contact.checked_on));
    match contact.seen.as_deref() {
        Some(UNDATED) => format!("{} {checked}", fl!(frame.t, "contact-page-undated")),
        Some(seen) => format!("{} {checked}", fl!(frame.t, "contact-page-dated", date = frame.locale.partial_date(seen))),
        None => checked,
    }
}

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
    groups: Vec<(String, Vec<ContactCard>)>,
    shown: usize,
    total: usize,
    /// The page for organisers, for one country.
    organisers: Option<(String, String)>,
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
    let wanted = |c: &&&Contact| {
        sector.is_none_or(|s| c.sectors.is_empty() || c.sectors.iter().any(|x| x == s))
            && language.is_none_or(|l| c.languages.iter().any(|x| x.as_str() == l))
    };
    let shown: Vec<&Contact> = in_place.iter().filter(wanted).copied().collect();
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
        total: in_place.len(),
        shown: shown.len(),
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

/// The contacts under a heading a country: the page's own first, worldwide ones last.
fn groups(frame: &Frame<'_>, contacts: &[&Contact], own: Option<&str>) -> Vec<(String, Vec<ContactCard>)> {
    let mut places: Vec<Option<&str>> = contacts.iter().map(|c| c.country.as_deref()).collect();
    places.sort_by_key(|p| (p.is_none(), *p != own, p.map(|p| frame.country_name(p))));
    places.dedup();
    let cards = |place: Option<&str>| {
        let mut own: Vec<_> = contacts.iter().filter(|c| c.country.as_deref() == place).collect();
        own.sort_by_key(|c| c.state == Confirmed::Unconfirmed);
        own.into_iter().map(|c| ContactCard::new(frame, c)).collect()
    };
    let name = |place: Option<&str>| place.map_or_else(|| fl!(frame.t, "contacts-worldwide"), |p| frame.country_name(p));
    places.into_iter().map(|place| (name(place), cards(place))).collect()
}
