//! Where words are unknown or nothing is found: near words, the country's page, and a person to call. Never a blank.

use crate::Page;
use crate::check::form::encode;
use crate::frame::Frame;
use crate::pages::PageError;
use crate::pages::contacts::ContactCard;
use amparo_domain::{Confirmed, Contact, Query, Undocumented};
use i18n_embed_fl::fl;

/// What is offered beside the hits, or instead of them.
#[derive(Default)]
pub(super) struct Help {
    /// Whether no page holds any word of the question.
    pub(super) unknown: bool,
    /// Questions in words that pages hold, with their addresses.
    pub(super) near: Vec<(String, String)>,
    /// Pages to go on from: the reader's country, unions and advice.
    pub(super) ways: Vec<(String, String)>,
    /// Whom to call.
    pub(super) contact: Option<ContactCard>,
}

impl Help {
    /// Help for a query; the person and the country only where the hits are `none` or weak.
    pub(super) fn new(frame: &Frame<'_>, query: &Query, none: bool) -> Result<Self, PageError> {
        let near = frame.library.suggest(query)?;
        let country = query.country.as_ref().map(|c| format!("&country={}", encode(c))).unwrap_or_default();
        let address = |text: &str| format!("{}?q={}{country}", frame.href(Page::Search), encode(text));
        let mut help = Self {
            unknown: near.unknown,
            near: near.instead.into_iter().map(|text| (address(&text), text)).collect(),
            ..Self::default()
        };
        if none || near.unknown {
            let place = frame.place.as_ref();
            help.ways.extend(place.map(|place| (place.href.clone(), place.name.clone())));
            let people = place.map_or(Page::Contacts, |place| Page::ContactsOf(place.id.clone()));
            help.ways.push((frame.href(people), fl!(frame.t, "tile-unions")));
            help.contact = place.map(|place| person(frame, &place.id)).transpose()?.flatten();
        }
        Ok(help)
    }
}

/// Whom to call first in a country: no office of the state, somebody who takes everybody and speaks the reader's language.
fn person(frame: &Frame<'_>, country: &str) -> Result<Option<ContactCard>, PageError> {
    let mut all = frame.library.list::<Contact>(Some(country))?;
    all.retain(|contact| !contact.phones.is_empty() && contact.undocumented != Undocumented::Careful);
    let rank = |contact: &Contact| {
        let papers = contact.undocumented != Undocumented::Yes;
        let speaks = contact.languages.contains(frame.lang());
        (!contact.sectors.is_empty(), papers, !speaks, contact.state != Confirmed::Confirmed, contact.id.clone())
    };
    Ok(all.into_iter().min_by_key(rank).map(|contact| ContactCard::new(frame, &contact)))
}
