//! One instrument: what it gives you, its articles, and who is bound.

use crate::Page;
use crate::frame::Frame;
use crate::pages::PageError;
use crate::pages::instruments::standing;
use crate::pages::parts::{Provenance, Text};
use amparo_domain::{Body, Country, Instrument, InstrumentKind, Kind, Ratification};
use askama::Template;
use i18n_embed_fl::fl;

/// A country and how the instrument stands in it.
pub(crate) struct Standing {
    pub(crate) name: String,
    pub(crate) href: Option<String>,
    pub(crate) class: &'static str,
    pub(crate) state: String,
}

#[derive(Template)]
#[template(path = "instrument.html")]
struct InstrumentPage<'a> {
    frame: Frame<'a>,
    code: String,
    facts: Vec<String>,
    binding: bool,
    text: Text,
    ours: Vec<Standing>,
    all: Vec<Standing>,
    sources: Vec<(String, String)>,
    from: Provenance,
}

/// The page of an instrument.
pub(crate) fn draw(mut frame: Frame<'_>, id: &str) -> Result<String, PageError> {
    let instrument = frame.library.get::<Instrument>(id)?.ok_or(PageError::NotFound)?;
    let doc = frame.doc(Kind::Instrument, id)?.ok_or(PageError::NotFound)?;
    frame.title = format!("{}: {}", instrument.code, doc.text.title);
    let rows = frame.library.ratifications(Some(id), None)?;
    let mut ours = Vec::new();
    if instrument.csv.is_some() {
        for country in frame.library.list::<Country>(None)? {
            let row = rows.iter().find(|row| row.country == country.id);
            ours.push(stands(&frame, &instrument, &country.id, row, true));
        }
    }
    let mut all: Vec<_> = rows.iter().map(|row| stands(&frame, &instrument, &row.country, Some(row), false)).collect();
    for list in [&mut ours, &mut all] {
        list.sort_by(|a, b| a.name.cmp(&b.name));
    }
    Ok(InstrumentPage {
        facts: facts(&frame, &instrument),
        binding: instrument.binding,
        text: Text::new(&frame, &doc),
        from: Provenance::new(&frame, instrument.checked_on, instrument.review, &doc.text.cites, &instrument.sources),
        sources: sources(&rows),
        code: instrument.code,
        ours,
        all,
        frame,
    }
    .render()?)
}

fn stands(frame: &Frame<'_>, instrument: &Instrument, country: &str, row: Option<&Ratification>, linked: bool) -> Standing {
    let (class, state, _) = standing(frame, instrument, row);
    Standing {
        name: frame.country_name(country),
        href: linked.then(|| frame.href(Page::Country(country.to_owned()))),
        class,
        state,
    }
}

/// Where the rows come from, each with its date, once.
fn sources(rows: &[Ratification]) -> Vec<(String, String)> {
    let mut out: Vec<_> =
        rows.iter().filter(|r| !r.source.is_empty()).map(|r| (r.source.clone(), r.source_as_of.clone())).collect();
    out.sort();
    out.dedup();
    out
}

/// What it is, who adopted it and when.
fn facts(frame: &Frame<'_>, instrument: &Instrument) -> Vec<String> {
    let t = frame.t;
    let kind = match instrument.kind {
        InstrumentKind::Convention => fl!(t, "instrument-convention"),
        InstrumentKind::Recommendation => fl!(t, "instrument-recommendation"),
        InstrumentKind::Declaration => fl!(t, "instrument-declaration"),
        InstrumentKind::Compact => fl!(t, "instrument-compact"),
        InstrumentKind::Treaty => fl!(t, "instrument-treaty"),
    };
    let body = match instrument.body {
        Body::Ilo => Some(fl!(t, "body-ilo")),
        Body::Un => Some(fl!(t, "body-un")),
        Body::Other => None,
    };
    let mut out = vec![kind];
    out.extend(body);
    out.push(fl!(t, "instrument-adopted", date = frame.locale.date(instrument.adopted)));
    out.extend(instrument.in_force.map(|day| fl!(t, "instrument-in-force", date = frame.locale.date(day))));
    out
}
