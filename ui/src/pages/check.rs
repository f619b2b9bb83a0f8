//! The check: questions, results with reasons, next steps. In the window the answers stand in the address and the rules run here;
//! in the room and on the stick the same questions are answered in the reader's own browser and never leave it.

pub(crate) mod browser;
mod given;

use crate::check::answers::{Answers, LISTED, UNKNOWN};
use crate::check::concern::{self, ABOUT, EVERYTHING};
use crate::check::explain::fact_name;
use crate::check::form::Params;
use crate::check::question::Question;
use crate::check::result::{Group, groups, letters};
use crate::check::rules::{self, Ruled};
use crate::check::timeline::{Timeline, Window};
use crate::frame::Frame;
use crate::pages::PageError;
use crate::pages::check::browser::InWords;
use crate::pages::check::given::{Given, given};
use crate::pages::countries::country_cards;
use crate::pages::diary::PERIODS;
use crate::pages::parts::Card;
use crate::{Channel, Page};
use amparo_domain::rules::{Diary, FactDef, Finding, Node, Value, Verdict, evaluate, next_questions};
use amparo_domain::{Country, Kind};
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
    /// Whether it is the first question: what the check is about.
    first: bool,
    asked: usize,
    hidden: Vec<(String, String)>,
    skip: Option<String>,
    all_href: String,
    one_href: String,
    start_over: String,
    groups: Vec<Group>,
    /// Results of the benefits that are not asked about, and the way to ask about them.
    others: Vec<Group>,
    others_n: usize,
    others_href: String,
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
        browser::draw(frame, country, place, &defs, &ruled)
    }
}

/// The window's page: answers from the address, verdicts from the engine.
fn answered(frame: Frame<'_>, country: &str, place: String, defs: &[FactDef], ruled: Vec<Ruled>) -> Result<String, PageError> {
    let params = Params::parse(frame.query);
    let branches = concern::branches(&frame, &ruled);
    let answers = Answers::read(&params, defs, &branches, frame.today);
    let all = params.first("all").is_some();
    let asked = if all { every(defs) } else { asked(&frame, &params, &answers, defs, &ruled) };
    let asked: Vec<&str> = asked.iter().map(String::as_str).collect();
    let first = asked == [ABOUT];
    let ask = |id: &&str| match *id {
        ABOUT => Some(concern::question(&frame, &branches, &answers)),
        id => defs.iter().find(|def| def.id == id).map(|def| Question::new(&frame, def, &answers)),
    };
    let questions: Vec<Question> = asked.iter().filter_map(ask).collect();
    let verdicts = verdicts(&frame, &answers, ruled);
    let was = params.first("was").unwrap_or_default();
    let wanted = |r: &Ruled| answers.about.includes(&r.benefit.branch);
    let others = groups(&frame, &verdicts, |r| !wanted(r), was)?;
    let action = frame.href(Page::Check(country.to_owned()));
    let link = |query: String| if query.is_empty() { action.clone() } else { format!("{action}?{query}") };
    let with = |query: String, more: String| if query.is_empty() { more } else { format!("{query}&{more}") };
    let aside: Vec<String> = asked.iter().map(|id| format!("{id}={}", if *id == ABOUT { EVERYTHING } else { UNKNOWN })).collect();
    let given = given(&frame, defs, &answers, &action);
    // A problem stands beside its field; on top only where that question is not on the page.
    let elsewhere = answers.problems.iter().filter(|(id, _)| !asked.contains(&id.as_str()));
    let problems = elsewhere.map(|(id, problem)| {
        fl!(frame.t, "answer-not-understood", question = fact_name(&frame, id), answer = problem.in_words(&frame))
    });
    let mut hidden = answers.pairs(&asked);
    // What an answer moved is worth saying where it replaces an earlier one; a first answer moves everything.
    if params.first("ask").is_some() {
        hidden.push(("was".to_owned(), letters(&verdicts)));
    }
    if !all {
        hidden.push((LISTED.to_owned(), asked.join(",")));
    }
    Ok(Check {
        country: country.to_owned(),
        private: false,
        problems: problems.collect(),
        hidden,
        skip: (!all && !asked.is_empty()).then(|| link(with(answers.query(&asked), aside.join("&")))),
        all_href: link(with(answers.query(&[]), "all=1".to_owned())),
        one_href: link(answers.query(&[])),
        start_over: action.clone(),
        groups: if first && answers.is_empty() { Vec::new() } else { groups(&frame, &verdicts, wanted, was)? },
        others_n: others.iter().map(Group::len).sum(),
        others,
        others_href: link(with(answers.query(&[ABOUT]), format!("{ABOUT}={EVERYTHING}"))),
        line: time_line(&frame, country, &answers, &verdicts)?,
        words: Vec::new(),
        asked: given.len(),
        given,
        questions,
        all,
        first,
        action,
        place,
        frame,
    }
    .render()?)
}

fn verdicts(frame: &Frame<'_>, answers: &Answers, ruled: Vec<Ruled>) -> Vec<(Ruled, Verdict)> {
    let world = frame.library.world();
    let judge = |r: Ruled| {
        let verdict = evaluate(&r.rule, &answers.facts, world, frame.today);
        (r, verdict)
    };
    ruled.into_iter().map(judge).collect()
}

/// What is asked now: the answer to change, or first what it is about, then what the engine would know next about that.
fn asked(frame: &Frame<'_>, params: &Params, answers: &Answers, defs: &[FactDef], ruled: &[Ruled]) -> Vec<String> {
    let known = |id: &&str| *id == ABOUT || defs.iter().any(|def| def.id == *id);
    if let Some(id) = params.first("ask").filter(known) {
        return vec![id.to_owned()];
    }
    // An answer that does not count is asked for again, beside what is wrong with it.
    if !answers.problems.is_empty() {
        return answers.problems.iter().map(|(id, _)| id.clone()).collect();
    }
    if answers.is_empty() {
        return vec![ABOUT.to_owned()];
    }
    let open: Vec<FactDef> = defs.iter().filter(|def| !answers.skipped.contains(&def.id)).cloned().collect();
    let rules: Vec<_> = ruled.iter().filter(|r| answers.about.includes(&r.benefit.branch)).map(|r| r.rule.clone()).collect();
    next_questions(&rules, &answers.facts, frame.library.world(), &open, frame.today)
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
    let shown = |ruled: &Ruled| ruled.benefit.contributory && answers.about.includes(&ruled.benefit.branch);
    for (ruled, verdict) in verdicts.iter().filter(|(ruled, _)| shown(ruled)) {
        let counted = || verdict.findings.iter().filter(|f| f.have.is_some() && f.own_months.is_some());
        let asked = |f: &&Finding| !verdict.tree.as_ref().is_some_and(|tree| excludes(tree, &f.id, false));
        let life = || counted().find(|f| f.window.is_none() && asked(f));
        let insured = counted().find(|f| f.window_from.is_some()).or_else(life);
        let Some(finding) = insured else { continue };
        let title = frame.library.title(Kind::Benefit, &ruled.benefit.id, frame.lang())?;
        windows.push(Window { title: title.map(|t| t.text.title).unwrap_or_default(), finding, own: country });
    }
    windows.truncate(WINDOWS);
    Ok(Timeline::new(frame, &Diary::of(periods, frame.today), &windows))
}

/// Whether a condition stands under a "not": what it names is then a limit, not a need.
fn excludes(node: &Node, id: &str, negated: bool) -> bool {
    match node {
        Node::Condition { id: own, .. } => negated && own == id,
        Node::Not { of, .. } => excludes(of, id, true),
        _ => node.parts().iter().any(|part| excludes(part, id, negated)),
    }
}

/// All questions of the page that holds them all.
fn every(defs: &[FactDef]) -> Vec<String> {
    std::iter::once(ABOUT.to_owned()).chain(ordered(defs).into_iter().map(|def| def.id.clone())).collect()
}

/// The easy questions first, private ones last.
fn ordered(defs: &[FactDef]) -> Vec<&FactDef> {
    let mut out: Vec<_> = defs.iter().collect();
    out.sort_by_key(|def| (def.private, def.cost));
    out
}
