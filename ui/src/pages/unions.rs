//! For unions and organisers: what a country has promised, where its rules treat people differently, what to ask for.

mod gaps;

use crate::Page;
use crate::frame::Frame;
use crate::pages::contacts::ContactCard;
use crate::pages::figures::{self, FigureBlock};
use crate::pages::parts::{Card, cards};
use crate::pages::rights::{guide_cards, ordered};
use crate::pages::{PageError, instruments};
use amparo_domain::rules::{AgreementKind, Truth};
use amparo_domain::{Agreement, Checklist, Confirmed, Contact, Country, Guide, Kind};
use askama::Template;
use i18n_embed_fl::fl;

/// The topic of guides and figures for organisers.
const TOPIC: &str = "union";
/// The checklist of demands, where the pack has it.
const DEMANDS: &str = "union-demands";
/// The kind of contact that is a union.
const UNION: &str = "union";

/// An agreement that names the country, and how sure it is.
struct Pact {
    card: Card,
    state: String,
}

#[derive(Template)]
#[template(path = "unions.html")]
struct UnionsPage<'a> {
    frame: Frame<'a>,
    name: String,
    bound: Vec<instruments::Binding>,
    unbound: Vec<instruments::Binding>,
    branches: Vec<gaps::Branch>,
    demands: Vec<Card>,
    pacts: Vec<Pact>,
    figures: Vec<FigureBlock>,
    guides: Vec<Card>,
    contacts: Vec<ContactCard>,
}

/// The page on `id`.
pub(crate) fn draw(mut frame: Frame<'_>, id: &str) -> Result<String, PageError> {
    let library = frame.library;
    library.get::<Country>(id)?.ok_or(PageError::NotFound)?;
    frame.set_place(id);
    let name = frame.country_name(id);
    frame.title = fl!(frame.t, "unions-title", place = name.as_str());
    let binding = instruments::binding(&frame, id)?.into_iter().filter(|binding| binding.class != "not-binding");
    let (bound, unbound) = binding.partition(|binding| matches!(binding.class, "bound" | "unsure"));
    let guides = library.list::<Guide>(None)?;
    let own = |guide: &&Guide| guide.topic.as_deref() == Some(TOPIC) && guide.concerns(id);
    let guides = guide_cards(&frame, &ordered(&frame, guides.iter().filter(own).collect()))?;
    let demands = library.get::<Checklist>(DEMANDS)?;
    let contacts = library.list::<Contact>(Some(id))?;
    Ok(UnionsPage {
        bound,
        unbound,
        branches: gaps::branches(&frame, id)?,
        demands: cards(&frame, Kind::Checklist, demands.iter().map(|list| list.id.as_str()))?,
        pacts: pacts(&frame, id)?,
        figures: figures::blocks(&frame, |figure| figure.topic.as_deref() == Some(TOPIC))?,
        contacts: contacts.iter().filter(|c| c.kind == UNION).map(|c| ContactCard::new(&frame, c)).collect(),
        name,
        guides,
        frame,
    }
    .render()?)
}

/// Agreements of unions, and of states on work, that bind the country today or once named it.
fn pacts(frame: &Frame<'_>, country: &str) -> Result<Vec<Pact>, PageError> {
    let world = frame.library.world();
    let names = |agreement: &&Agreement| {
        let kind = matches!(agreement.kind, AgreementKind::Labour | AgreementKind::Union);
        let once = agreement.historic && agreement.parties.iter().any(|party| party.country == country);
        kind && (once || agreement.binds(country, frame.today, world) == Truth::Yes)
    };
    let mut out = Vec::new();
    for agreement in world.agreements.iter().filter(names) {
        let kind = match agreement.kind {
            AgreementKind::Union => fl!(frame.t, "agreement-union"),
            _ => fl!(frame.t, "agreement-labour"),
        };
        let state = match (agreement.historic, agreement.state) {
            (true, _) => fl!(frame.t, "agreement-historic"),
            (false, Confirmed::Confirmed) => fl!(frame.t, "state-confirmed"),
            (false, Confirmed::Partly) => fl!(frame.t, "state-partly"),
            (false, Confirmed::Unconfirmed) => fl!(frame.t, "state-unconfirmed"),
        };
        out.extend(Card::of(frame, Kind::Agreement, &agreement.id)?.map(|card| Pact { card: card.badge(kind), state }));
    }
    Ok(out)
}
