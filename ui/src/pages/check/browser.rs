//! The check of the room and the stick: the reader's own browser computes it.

use super::{Check, ordered};
use crate::Page;
use crate::check::answers::Answers;
use crate::check::concern;
use crate::check::explain::Explain;
use crate::check::question::Question;
use crate::check::rules::Ruled;
use crate::frame::Frame;
use crate::pages::PageError;
use amparo_domain::rules::FactDef;
use amparo_domain::{BenefitText, Kind};
use askama::Template;

/// A benefit's rule in words, for readers without script.
pub(super) struct InWords {
    pub(super) title: String,
    pub(super) attrs: String,
    pub(super) href: String,
    pub(super) law: String,
}

/// The scripts of the check and of the diary in the reader's browser, in the order in which they need each other; `data` is what they
/// work with.
pub(crate) fn scripts(data: String) -> impl Iterator<Item = String> {
    let own = ["check-say", "check-form", "check-card", "check-results", "check-given", "check-back", "carry", "check"];
    let file = |name| format!("static/{name}.js");
    ["check-engine", "timeline"].into_iter().map(file).chain([data]).chain(own.into_iter().map(file))
}

/// The room's and the stick's page: every question, no names on the fields, so that nothing can be sent; the rules in words for
/// readers without script.
pub(super) fn draw(
    mut frame: Frame<'_>,
    country: &str,
    place: String,
    defs: &[FactDef],
    ruled: &[Ruled],
) -> Result<String, PageError> {
    let data = format!("data/check-{country}-{}.js", frame.lang());
    frame.scripts.extend(scripts(data));
    let answers = Answers::default();
    let about = concern::question(&frame, &concern::branches(&frame, ruled), &answers);
    let facts = ordered(defs).into_iter().map(|def| Question::new(&frame, def, &answers));
    let questions = std::iter::once(about).chain(facts).collect();
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
        first: false,
        hidden: Vec::new(),
        skip: None,
        all_href: String::new(),
        one_href: String::new(),
        start_over: String::new(),
        groups: Vec::new(),
        others: Vec::new(),
        others_n: 0,
        others_href: String::new(),
        line: None,
        words,
        place,
        frame,
    }
    .render()?)
}
