//! Where one goes: the choice of the other country, and what waits at that end.

use crate::Page;
use crate::check::form::Params;
use crate::check::question::countries;
use crate::frame::Frame;
use crate::pages::PageError;
use crate::pages::contacts::Choice;
use crate::pages::parts::{Card, cards};
use crate::pages::rights::guide_cards;
use amparo_domain::rules::FactKind;
use amparo_domain::{Corridor, Country, Guide, Kind};
use i18n_embed_fl::fl;

/// The name of the field.
const TO: &str = "to";
/// The topic of guides on voluntary insurance.
pub(super) const STAYING: &str = "staying_insured";

/// What the pack has on the country at the other end.
pub(crate) struct End {
    pub(crate) code: String,
    pub(crate) name: String,
    /// The road between the two countries, staying insured there, its page, its contacts.
    pub(crate) cards: Vec<Card>,
    pub(crate) hidden: bool,
}

/// The country chosen in the address, if the pack knows its name and it is another one.
pub(super) fn chosen(frame: &Frame<'_>, from: &str) -> Option<String> {
    let params = Params::parse(frame.query);
    let known = frame.library.topic("countries").map(|topic| topic.terms.as_slice()).unwrap_or_default();
    let to = params.first(TO).map(str::to_ascii_lowercase)?;
    (to != from && known.contains(&to)).then_some(to)
}

/// All other countries by name, those with pages of their own first.
pub(super) fn choices(frame: &Frame<'_>, from: &str, to: Option<&str>) -> Vec<Choice> {
    let others = countries(frame, FactKind::Country).into_iter().filter(|(id, _)| id != from);
    others.map(|(id, name)| Choice { selected: to == Some(id.as_str()), id, name }).collect()
}

/// What waits at the other end, for every country with pages of its own; all but the chosen one are hidden.
pub(super) fn ends(frame: &Frame<'_>, from: &str, to: Option<&str>) -> Result<Vec<End>, PageError> {
    let library = frame.library;
    let (guides, roads) = (library.list::<Guide>(None)?, library.list::<Corridor>(None)?);
    let mut out = Vec::new();
    for country in library.list::<Country>(None)?.into_iter().filter(|country| country.id != from) {
        let code = country.id;
        let between =
            roads.iter().filter(|road| (road.from == from && road.to == code) || (road.from == code && road.to == from));
        let mut own = cards(frame, Kind::Corridor, between.map(|road| road.id.as_str()))?;
        let staying = guides.iter().filter(|guide| guide.topic.as_deref() == Some(STAYING) && guide.concerns(&code));
        own.extend(guide_cards(frame, &staying.collect::<Vec<_>>())?);
        let name = frame.country_name(&code);
        own.extend(Card::of(frame, Kind::Country, &code)?);
        own.push(Card {
            href: frame.href(Page::ContactsOf(code.clone())),
            title: fl!(frame.t, "guide-contacts", place = name.as_str()),
            summary: String::new(),
            badge: None,
            title_attrs: String::new(),
            attrs: String::new(),
        });
        out.push(End { hidden: to != Some(code.as_str()), code, name, cards: own });
    }
    Ok(out)
}
