//! The contribution diary: months in every country on one time line, with the paper that shows them, to print and carry. In the
//! window the periods stand in the address; in the room and on the stick they never leave the reader's browser.

use crate::check::answers::Answers;
use crate::check::form::{Params, encode};
use crate::check::question::Question;
use crate::check::timeline::Timeline;
use crate::frame::Frame;
use crate::pages::PageError;
use crate::pages::check::browser::scripts;
use crate::pages::parts::{Card, cards};
use crate::{Channel, Page};
use amparo_domain::rules::{AgreementKind, Diary as Laid, FactDef, Period, Truth, Value};
use amparo_domain::{Country, Kind};
use askama::Template;
use i18n_embed_fl::fl;

/// The fact that the diary is about.
pub(crate) const PERIODS: &str = "contribution_periods";

#[derive(Template)]
#[template(path = "diary.html")]
struct Diary<'a> {
    frame: Frame<'a>,
    action: String,
    private: bool,
    all: bool,
    questions: Vec<Question>,
    line: Option<Timeline>,
    agreements: Vec<Card>,
    /// Countries whose check can go on with these months.
    asked: Vec<(String, String)>,
}

/// The diary.
pub(crate) fn draw(mut frame: Frame<'_>) -> Result<String, PageError> {
    frame.title = fl!(frame.t, "diary-title");
    let private = frame.channel() != Channel::Window;
    let defs: Vec<FactDef> = frame.library.facts().iter().filter(|def| def.id == PERIODS).cloned().collect();
    let answers = if private { Answers::default() } else { Answers::read(&Params::parse(frame.query), &defs, &[], frame.today) };
    if private {
        let data = format!("data/diary-{}.js", frame.lang());
        frame.scripts.extend(scripts(data));
    }
    let periods = match answers.facts.get(PERIODS) {
        Some(Value::Periods(periods)) => periods.clone(),
        // What is wrong is named beside its field; the periods that make sense are drawn.
        _ => answers.sound.clone(),
    };
    Ok(Diary {
        action: frame.href(Page::Diary),
        all: false,
        questions: defs.iter().map(|def| Question::new(&frame, def, &answers)).collect(),
        line: Timeline::new(&frame, &Laid::of(&periods, frame.today), &[]),
        agreements: joining(&frame, &periods)?,
        asked: checks(&frame, &periods, &answers.query(&[]))?,
        private,
        frame,
    }
    .render()?)
}

/// Agreements in force today that add months together between at least two of the countries.
fn joining(frame: &Frame<'_>, periods: &[Period]) -> Result<Vec<Card>, PageError> {
    let world = frame.library.world();
    let mut countries: Vec<&str> = periods.iter().map(|period| period.country.as_str()).collect();
    countries.sort_unstable();
    countries.dedup();
    let joins = |agreement: &&amparo_domain::Agreement| {
        let bound = |country: &str| agreement.binds(country, frame.today, world) == Truth::Yes;
        let joined = |one: &str, other: &str| bound(one) && agreement.joins(one, other, frame.today, world) == Truth::Yes;
        let pair = countries.iter().any(|one| countries.iter().any(|other| joined(one, other)));
        agreement.kind == AgreementKind::SocialSecurity && agreement.adds_periods && !agreement.historic && pair
    };
    cards(frame, Kind::Agreement, world.agreements.iter().filter(joins).map(|agreement| agreement.id.as_str()))
}

/// Links to the checks of the countries that the pack knows, with the months taken along.
fn checks(frame: &Frame<'_>, periods: &[Period], query: &str) -> Result<Vec<(String, String)>, PageError> {
    let mut out: Vec<(String, String)> = Vec::new();
    for period in periods {
        let name = frame.country_name(&period.country);
        let known = frame.library.get::<Country>(&period.country)?.is_some();
        if known && !out.iter().any(|(one, _)| *one == name) {
            let href = frame.href(Page::Check(period.country.clone()));
            out.push((name, format!("{href}?residence_country={}&{query}", encode(&period.country))));
        }
    }
    Ok(out)
}
