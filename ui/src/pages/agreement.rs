//! One agreement between countries or unions: who is party, what it covers, what it adds together.

use crate::Page;
use crate::frame::Frame;
use crate::pages::PageError;
use crate::pages::parts::{Provenance, notice};
use amparo_domain::rules::{AgreementKind, Confirmed, Persons};
use amparo_domain::{Agreement, AgreementText, Kind, Review};
use askama::Template;
use i18n_embed_fl::fl;

#[derive(Template)]
#[template(path = "agreement.html")]
struct AgreementPage<'a> {
    frame: Frame<'a>,
    title: String,
    summary: String,
    attrs: String,
    notice: Option<String>,
    rows: Vec<(String, String)>,
    parties: Vec<(String, String)>,
    from: Provenance,
}

/// The page of an agreement.
pub(crate) fn draw(mut frame: Frame<'_>, id: &str) -> Result<String, PageError> {
    let agreement = frame.library.get::<Agreement>(id)?.ok_or(PageError::NotFound)?;
    let text = frame.library.text::<AgreementText>(Kind::Agreement, id, frame.lang())?.ok_or(PageError::NotFound)?;
    frame.title.clone_from(&text.text.title);
    let review = match agreement.review.as_str() {
        "reviewed-by-lawyer" => Review::ReviewedByLawyer,
        "checked" => Review::Checked,
        _ => Review::Draft,
    };
    Ok(AgreementPage {
        rows: rows(&frame, &agreement),
        parties: parties(&frame, &agreement),
        attrs: frame.lang_attrs(&text.lang),
        notice: notice(&frame, &text.lang, text.text.translation),
        from: Provenance::new(&frame, agreement.checked_on, review, &[], &agreement.sources),
        title: text.text.title,
        summary: text.text.summary,
        frame,
    }
    .render()?)
}

/// What it is and does, one line each.
fn rows(frame: &Frame<'_>, agreement: &Agreement) -> Vec<(String, String)> {
    let t = frame.t;
    let kind = match agreement.kind {
        AgreementKind::SocialSecurity => fl!(t, "agreement-social-security"),
        AgreementKind::Labour => fl!(t, "agreement-labour"),
        AgreementKind::Union => fl!(t, "agreement-union"),
        AgreementKind::OwnScheme => fl!(t, "agreement-own-scheme"),
    };
    let state = match (agreement.historic, agreement.state) {
        (true, _) => fl!(t, "agreement-historic"),
        (false, Confirmed::Confirmed) => fl!(t, "state-confirmed"),
        (false, Confirmed::Partly) => fl!(t, "state-partly"),
        (false, Confirmed::Unconfirmed) => fl!(t, "state-unconfirmed"),
    };
    let mut rows = vec![(fl!(t, "agreement-kind"), kind), (fl!(t, "agreement-state"), state)];
    if !agreement.branches.is_empty() {
        let names: Vec<_> = agreement.branches.iter().map(|b| frame.word("branches", b)).collect();
        rows.push((fl!(t, "agreement-branches"), frame.locale.list(&names)));
    }
    if !agreement.persons.is_empty() {
        let names: Vec<_> = agreement.persons.iter().map(|p| person(frame, *p)).collect();
        rows.push((fl!(t, "agreement-persons"), frame.locale.list(&names)));
    }
    if agreement.kind == AgreementKind::SocialSecurity {
        let yes_no = |yes: bool| if yes { fl!(t, "yes") } else { fl!(t, "no") };
        rows.push((fl!(t, "agreement-adds"), yes_no(agreement.adds_periods)));
        rows.push((fl!(t, "agreement-exports"), yes_no(agreement.exports)));
    }
    rows
}

fn person(frame: &Frame<'_>, person: Persons) -> String {
    let t = frame.t;
    match person {
        Persons::Nationals => fl!(t, "persons-nationals"),
        Persons::Refugees => fl!(t, "persons-refugees"),
        Persons::Stateless => fl!(t, "persons-stateless"),
        Persons::ThirdCountry => fl!(t, "persons-third-country"),
        Persons::Posted => fl!(t, "persons-posted"),
        Persons::Everyone => fl!(t, "persons-everyone"),
    }
}

/// Countries with the days they are party.
fn parties(frame: &Frame<'_>, agreement: &Agreement) -> Vec<(String, String)> {
    let region = agreement.region.as_ref().and_then(|id| frame.library.world().regions.iter().find(|r| r.id == *id));
    let members = region.map(|r| r.members.as_slice()).unwrap_or_default();
    let members = members.iter().filter(|m| !agreement.except.contains(&m.country));
    let mut out: Vec<_> = members
        .map(|m| (m, agreement.from.map_or(m.from, |start| start.max(m.from)), m.to.or(agreement.to)))
        .chain(agreement.parties.iter().map(|m| (m, m.from, m.to)))
        .map(|(m, from, to)| {
            let from = frame.locale.date(from);
            let days = match to {
                Some(to) => fl!(frame.t, "from-until", from = from, to = frame.locale.date(to)),
                None => fl!(frame.t, "since", date = from),
            };
            (frame.country_name(&m.country), days)
        })
        .collect();
    out.sort();
    out
}
