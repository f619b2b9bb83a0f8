//! Leaving a country or moving on: the refund that ends months first, then what goes along, what can still be had, who helps.

mod carried;
mod pair;
mod refund;

use crate::Page;
use crate::frame::Frame;
use crate::pages::PageError;
use crate::pages::contacts::{Choice, ContactCard};
use crate::pages::parts::{Card, cards};
use crate::pages::rights::{guide_cards, ordered};
use amparo_domain::{Benefit, Checklist, Contact, Corridor, Country, Guide, Kind};
use askama::Template;
use i18n_embed_fl::fl;

/// The topic of guides and checklists on leaving.
const TOPIC: &str = "leaving";
/// Branches that may still be claimed when one has left.
const LATER: [&str; 6] = ["old_age", "invalidity", "survivors", "end_of_service", "refund", "wage_guarantee"];
/// The kinds of contact that help people who go.
const HELPERS: [&str; 2] = ["union", "consulate"];

#[derive(Template)]
#[template(path = "leaving.html")]
struct LeavingPage<'a> {
    frame: Frame<'a>,
    name: String,
    today: String,
    nothing_known: bool,
    refunds: Vec<refund::Refund>,
    carried: carried::Carried,
    action: String,
    countries: Vec<Choice>,
    /// What to say where no agreement joins the pair, with `{to}` for the other country.
    no_pair: String,
    /// The other country, where one is chosen and no agreement joins it.
    alone: Option<String>,
    ends: Vec<pair::End>,
    staying: Vec<Card>,
    later: Vec<Card>,
    checklists: Vec<Card>,
    guides: Vec<Card>,
    corridors: Vec<Card>,
    contacts: Vec<ContactCard>,
    check: String,
    contacts_href: String,
}

/// The page for people who leave `id`.
pub(crate) fn draw(mut frame: Frame<'_>, id: &str) -> Result<String, PageError> {
    let library = frame.library;
    library.get::<Country>(id)?.ok_or(PageError::NotFound)?;
    frame.set_place(id);
    let name = frame.country_name(id);
    frame.title = fl!(frame.t, "leaving-title-from", place = name.as_str());
    let benefits = library.list::<Benefit>(Some(id))?;
    let refunds = refund::refunds(&frame, &benefits)?;
    let later = later(&frame, &benefits)?;
    let lists = library.list::<Checklist>(Some(id))?;
    let lists = lists.iter().filter(|list| list.topic.as_deref() == Some(TOPIC));
    let checklists = cards(&frame, Kind::Checklist, lists.map(|list| list.id.as_str()))?;
    let guides = library.list::<Guide>(None)?;
    let of = |topic: &'static str| guides.iter().filter(move |g: &&Guide| g.topic.as_deref() == Some(topic) && g.concerns(id));
    let staying = guide_cards(&frame, &of(pair::STAYING).collect::<Vec<_>>())?;
    let guides = guide_cards(&frame, &ordered(&frame, of(TOPIC).collect()))?;
    let corridors = library.list::<Corridor>(None)?;
    let roads = corridors.iter().filter(|road| road.from == id || road.to == id);
    let corridors = cards(&frame, Kind::Corridor, roads.map(|road| road.id.as_str()))?;
    let contacts = library.list::<Contact>(Some(id))?;
    let helpers = HELPERS.iter().flat_map(|kind| contacts.iter().filter(move |contact| contact.kind == *kind));
    let contacts = helpers.map(|contact| ContactCard::new(&frame, contact)).collect();
    let carried = carried::carried(&frame, id)?;
    let to = pair::chosen(&frame, id);
    let alone = to.as_deref().filter(|to| !carried.leads_to(to)).map(|to| frame.country_name(to));
    frame.scripts.push("static/leaving.js".to_owned());
    Ok(LeavingPage {
        today: frame.locale.date(frame.today),
        nothing_known: refunds.is_empty() && later.is_empty() && checklists.is_empty() && carried.is_empty(),
        check: frame.href(Page::Check(id.to_owned())),
        contacts_href: frame.href(Page::ContactsOf(id.to_owned())),
        action: frame.href(Page::Leaving(id.to_owned())),
        countries: pair::choices(&frame, id, to.as_deref()),
        no_pair: fl!(frame.t, "leaving-no-pair", place = name.as_str(), to = "{to}"),
        alone,
        ends: pair::ends(&frame, id, to.as_deref())?,
        staying,
        name,
        refunds,
        carried,
        later,
        checklists,
        guides,
        corridors,
        contacts,
        frame,
    }
    .render()?)
}

/// Benefits that exist and can matter after leaving, in the order of their branches.
fn later(frame: &Frame<'_>, benefits: &[Benefit]) -> Result<Vec<Card>, PageError> {
    let mut out = Vec::new();
    for branch in LATER {
        for benefit in benefits.iter().filter(|benefit| benefit.exists && benefit.branch == branch) {
            out.extend(Card::of(frame, Kind::Benefit, &benefit.id)?.map(|card| card.badge(frame.word("branches", branch))));
        }
    }
    Ok(out)
}
