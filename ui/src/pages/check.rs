//! The check: questions, results with reasons, next steps. In the window the answers stand in the address and the rules run here;
//! in the room and on the stick the same questions are answered in the reader's own browser and never leave it.

use crate::check::answers::Answers;
use crate::check::explain::{Explain, fact_name};
use crate::check::form::Params;
use crate::check::question::{Question, in_words};
use crate::check::result::{Group, groups, letters};
use crate::check::rules::{self, Ruled};
use crate::check::timeline::{Timeline, Window};
use crate::frame::Frame;
use crate::pages::PageError;
use crate::pages::countries::country_cards;
use crate::pages::diary::PERIODS;
use crate::pages::parts::Card;
use crate::{Channel, Page};
use amparo_domain::rules::{Diary, FactDef, Value, Verdict, evaluate, next_questions};
use amparo_domain::{BenefitText, Country, Kind};
use askama::Template;
use i18n_embed_fl::fl;

#[derive(Template)]
#[template(path = "checks.html")]
struct Checks<'a> {
    frame: Frame<'a>,
    cards: Vec<Card>,
}

/// Choose a country.
pub(crate) fn choose(mut frame: Frame<'_>) -> Result<String, PageError> {
    frame.title = fl!(frame.t, "checks-title");
    let cards = country_cards(&frame, |id| Page::Check(id.to_owned()))?;
    Ok(Checks { frame, cards }.render()?)
}

/// An answer given, with the ways to change it.
struct Given {
    name: String,
    answer: String,
    change: String,
    remove: String,
}

/// A benefit's rule in words, for readers without script.
struct InWords {
    title: String,
    attrs: String,
    href: String,
    law: String,
}

#[derive(Template)]
#[template(path = "check.html")]
struct Check<'a> {
    frame: Frame<'a>,
    country: String,
    place: String,
    action: String,
    private: bool,
    problems: Vec<String>,
    given: Vec<Given>,
    questions: Vec<Question>,
    all: bool,
    asked: usize,
    hidden: Vec<(String, String)>,
    skip: Option<String>,
    all_href: String,
    one_href: String,
    start_over: String,
    groups: Vec<Group>,
    line: Option<Timeline>,
    words: Vec<InWords>,
}

/// The check of a country.
pub(crate) fn draw(mut frame: Frame<'_>, country: &str) -> Result<String, PageError> {
    frame.library.get::<Country>(country)?.ok_or(PageError::NotFound)?;
    frame.set_place(country);
    let place = frame.country_name(country);
    frame.title = fl!(frame.t, "check-title", place = place.as_str());
    let ruled = rules::of_country(frame.library, country)?;
    let wanted = rules::facts_of(&ruled, frame.library.world());
    let defs: Vec<FactDef> = frame.library.facts().iter().filter(|def| wanted.contains(&def.id)).cloned().collect();
    if frame.channel() == Channel::Window {
        answered(frame, country, place, &defs, ruled)
    } else {
        in_browser(frame, country, place, &defs, &ruled)
    }
}

/// The window's page: answers from the address, verdicts from the engine.
fn answered(frame: Frame<'_>, country: &str, place: String, defs: &[FactDef], ruled: Vec<Ruled>) -> Result<String, PageError> {
    let params = Params::parse(frame.query);
    let answers = Answers::read(&params, defs);
    let world = frame.library.world();
    let open: Vec<FactDef> = defs.iter().filter(|def| !answers.skipped.contains(&def.id)).cloned().collect();
    let engine: Vec<_> = ruled.iter().map(|r| r.rule.clone()).collect();
    let next = next_questions(&engine, &answers.facts, world, &open, frame.today).into_iter().next();
    let verdicts: Vec<(Ruled, Verdict)> = ruled
        .into_iter()
        .map(|r| {
            let verdict = evaluate(&r.rule, &answers.facts, world, frame.today);
            (r, verdict)
        })
        .collect();
    let action = frame.href(Page::Check(country.to_owned()));
    let all = params.first("all").is_some();
    let asked = params.first("ask").map(str::to_owned).filter(|id| defs.iter().any(|d| d.id == *id)).or(next);
    let questions: Vec<Question> = match (&asked, all) {
        (_, true) => ordered(defs).into_iter().map(|def| Question::new(&frame, def, &answers)).collect(),
        (Some(id), false) => defs.iter().filter(|d| d.id == *id).map(|def| Question::new(&frame, def, &answers)).collect(),
        (None, false) => Vec::new(),
    };
    let link = |query: &str| if query.is_empty() { action.clone() } else { format!("{action}?{query}") };
    let with = |query: String, more: &str| if query.is_empty() { more.to_owned() } else { format!("{query}&{more}") };
    let current = asked.as_deref().unwrap_or_default();
    let given = given(&frame, defs, &answers, &action);
    let problems = answers
        .problems
        .iter()
        .map(|(id, text)| fl!(frame.t, "answer-not-understood", question = fact_name(&frame, id), answer = text.as_str()));
    Ok(Check {
        country: country.to_owned(),
        private: false,
        problems: problems.collect(),
        hidden: if all { Vec::new() } else { answers.pairs(current) }
            .into_iter()
            .chain([("was".to_owned(), letters(&verdicts))])
            .collect(),
        skip: (!all && !current.is_empty()).then(|| link(&with(answers.query(current), &format!("{current}=?")))),
        all_href: link(&with(answers.query(""), "all=1")),
        one_href: link(&answers.query("")),
        start_over: action.clone(),
        groups: groups(&frame, &verdicts, params.first("was").unwrap_or_default())?,
        line: time_line(&frame, country, &answers, &verdicts)?,
        words: Vec::new(),
        asked: given.len(),
        given,
        questions,
        all,
        action,
        place,
        frame,
    }
    .render()?)
}

/// Reference periods that the time line shows.
const WINDOWS: usize = 8;

/// The insured periods against the reference periods of this country's benefits, each of which stands there once.
fn time_line(
    frame: &Frame<'_>,
    country: &str,
    answers: &Answers,
    verdicts: &[(Ruled, Verdict)],
) -> Result<Option<Timeline>, PageError> {
    let Some(Value::Periods(periods)) = answers.facts.get(PERIODS) else { return Ok(None) };
    let mut windows: Vec<Window<'_>> = Vec::new();
    for (ruled, verdict) in verdicts.iter().filter(|(ruled, _)| ruled.benefit.contributory) {
        let insured = verdict.findings.iter().find(|f| f.window_from.is_some() && f.have.is_some() && f.own_months.is_some());
        let Some(finding) = insured else { continue };
        let title = frame.library.title(Kind::Benefit, &ruled.benefit.id, frame.lang())?;
        windows.push(Window { title: title.map(|t| t.text.title).unwrap_or_default(), finding, own: country });
    }
    windows.truncate(WINDOWS);
    Ok(Timeline::new(frame, &Diary::of(periods, frame.today), &windows))
}

/// The room's and the stick's page: every question, no names on the fields, so that nothing can be sent; the rules in words for
/// readers without script.
fn in_browser(
    mut frame: Frame<'_>,
    country: &str,
    place: String,
    defs: &[FactDef],
    ruled: &[Ruled],
) -> Result<String, PageError> {
    let data = format!("data/check-{country}-{}.js", frame.lang());
    frame.scripts.extend([
        "static/check-engine.js".to_owned(),
        "static/timeline.js".to_owned(),
        data,
        "static/check.js".to_owned(),
    ]);
    let answers = Answers::default();
    let questions = ordered(defs).into_iter().map(|def| Question::new(&frame, def, &answers)).collect();
    let mut words = Vec::new();
    for r in ruled {
        let text = frame.library.text::<BenefitText>(Kind::Benefit, &r.benefit.id, frame.lang())?.ok_or(PageError::NotFound)?;
        let law = Explain { frame: &frame, rule: &r.rule, text: &text }.law(frame.today);
        let href = frame.href(Page::Benefit(r.benefit.id.clone()));
        words.push(InWords { attrs: frame.lang_attrs(&text.lang), title: text.text.title, href, law });
    }
    Ok(Check {
        action: frame.href(Page::Check(country.to_owned())),
        country: country.to_owned(),
        private: true,
        problems: Vec::new(),
        given: Vec::new(),
        asked: 0,
        questions,
        all: true,
        hidden: Vec::new(),
        skip: None,
        all_href: String::new(),
        one_href: String::new(),
        start_over: String::new(),
        groups: Vec::new(),
        line: None,
        words,
        place,
        frame,
    }
    .render()?)
}

/// The easy questions first, private ones last.
fn ordered(defs: &[FactDef]) -> Vec<&FactDef> {
    let mut out: Vec<_> = defs.iter().collect();
    out.sort_by_key(|def| (def.private, def.cost));
    out
}

fn given(frame: &Frame<'_>, defs: &[FactDef], answers: &Answers, action: &str) -> Vec<Given> {
    let line = |def: &FactDef| {
        let skipped = answers.skipped.contains(&def.id);
        let answer = match answers.facts.get(&def.id) {
            Some(value) => in_words(frame, def, value),
            None if skipped => fl!(frame.t, "answer-unknown"),
            None => return None,
        };
        let all = answers.query("");
        let rest = answers.query(&def.id);
        Some(Given {
            name: fact_name(frame, &def.id),
            answer,
            change: format!("{action}?{all}&ask={}", def.id),
            remove: if rest.is_empty() { action.to_owned() } else { format!("{action}?{rest}") },
        })
    };
    defs.iter().filter_map(line).collect()
}
