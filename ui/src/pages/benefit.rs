//! A benefit: will claiming hurt me, who, how, deadline, if refused, the law behind it.

use crate::check::concern::ABOUT;
use crate::check::explain::Explain;
use crate::check::rules;
use crate::frame::Frame;
use crate::html;
use crate::pages::PageError;
use crate::pages::contacts::{ContactCard, of_use};
use crate::pages::parts::{Card, Provenance, notice, related};
use crate::{Channel, Page};
use amparo_domain::rules::{Confidence, Level};
use amparo_domain::{Benefit, BenefitText, InLang, Kind, Lang, Risk};
use askama::Template;
use i18n_embed_fl::fl;

/// A note on claiming: for whom, how serious, what.
pub(crate) struct Claim {
    pub(crate) class: &'static str,
    pub(crate) whom: String,
    pub(crate) text: String,
}

/// A long text of the page, in the language it exists in.
struct Long {
    html: String,
    attrs: String,
    notice: Option<String>,
}

#[derive(Template)]
#[template(path = "benefit.html")]
struct BenefitPage<'a> {
    frame: Frame<'a>,
    exists: bool,
    branch: String,
    title: String,
    attrs: String,
    notice: Option<String>,
    summary: String,
    official: String,
    official_lang: String,
    official_dir: &'static str,
    office: Option<String>,
    contributory: bool,
    risk: (&'static str, String),
    claims: Vec<Claim>,
    claiming_text: Option<Long>,
    who: Option<Long>,
    law: String,
    how: Option<Long>,
    refused: Option<Long>,
    deadlines: Vec<String>,
    confidence: Option<String>,
    past_review: bool,
    check: String,
    checklist: Option<Card>,
    next: Vec<Card>,
    contacts: Vec<ContactCard>,
    contacts_href: String,
    from: Provenance,
}

/// The page of a benefit.
pub(crate) fn draw(mut frame: Frame<'_>, id: &str) -> Result<String, PageError> {
    let benefit = frame.library.get::<Benefit>(id)?.ok_or(PageError::NotFound)?;
    let text = frame.library.text::<BenefitText>(Kind::Benefit, id, frame.lang())?.ok_or(PageError::NotFound)?;
    let english = frame.library.text::<BenefitText>(Kind::Benefit, id, &Lang::english())?;
    frame.set_place(&benefit.country);
    frame.title.clone_from(&text.text.title);
    let rule = rules::rule(&benefit);
    let law = rule.as_ref().map(|rule| Explain { frame: &frame, rule, text: &text }.law(frame.today)).unwrap_or_default();
    let long = |of: fn(&BenefitText) -> &Option<String>| long(&frame, &text, english.as_ref(), of);
    let contacts = of_use(&frame, &benefit.contacts)?.iter().map(|contact| ContactCard::new(&frame, contact)).collect();
    let checklist = match &benefit.checklist {
        Some(id) => Card::of(&frame, Kind::Checklist, id)?,
        None => None,
    };
    Ok(BenefitPage {
        exists: benefit.exists,
        branch: frame.word("branches", &benefit.branch),
        attrs: frame.lang_attrs(&text.lang),
        notice: notice(&frame, &text.lang, text.text.translation),
        summary: text.text.summary.clone(),
        official: benefit.official_name.clone(),
        official_lang: benefit.official_lang.to_string(),
        official_dir: benefit.official_lang.direction().as_str(),
        office: benefit.office.as_ref().map(|o| frame.word("offices", o)),
        contributory: benefit.contributory,
        risk: risk(&frame, benefit.risk),
        claims: claims(&frame, &benefit, &text),
        claiming_text: long(|t| &t.claiming_text),
        who: long(|t| &t.who),
        how: long(|t| &t.how),
        refused: long(|t| &t.refused),
        deadlines: deadlines(&frame, &benefit, &text),
        confidence: match benefit.confidence {
            Confidence::High => None,
            Confidence::Medium => Some(fl!(frame.t, "reason-medium-confidence")),
            Confidence::Low => Some(fl!(frame.t, "reason-low-confidence")),
        },
        past_review: frame.today > benefit.review_by,
        check: check(&frame, &benefit),
        next: related(&frame, &benefit.next_door)?,
        contacts_href: frame.href(Page::ContactsOf(benefit.country.clone())),
        from: provenance(&frame, &benefit, &text, english.as_ref()),
        title: text.text.title.clone(),
        law,
        checklist,
        contacts,
        frame,
    }
    .render()?)
}

/// The check of the country; in the window it starts with what this benefit is about.
fn check(frame: &Frame<'_>, benefit: &Benefit) -> String {
    let href = frame.href(Page::Check(benefit.country.clone()));
    if frame.channel() == Channel::Window { format!("{href}?{ABOUT}={}", benefit.branch) } else { href }
}

/// A long text in the reader's language, or in English where only that exists.
fn long(
    frame: &Frame<'_>,
    text: &InLang<BenefitText>,
    english: Option<&InLang<BenefitText>>,
    of: fn(&BenefitText) -> &Option<String>,
) -> Option<Long> {
    let found = [Some(text), english].into_iter().flatten().find_map(|t| Some((of(&t.text).as_ref()?, &t.lang)));
    let (html, lang) = found?;
    let notice = (lang != &text.lang).then(|| notice(frame, lang, None)).flatten();
    Some(Long { html: html::localise(html, &frame.links), attrs: frame.lang_attrs(lang), notice })
}

fn risk(frame: &Frame<'_>, risk: Risk) -> (&'static str, String) {
    match risk {
        Risk::None => ("ok", fl!(frame.t, "risk-none")),
        Risk::Low => ("ok", fl!(frame.t, "risk-low")),
        Risk::AskFirst => ("caution", fl!(frame.t, "risk-ask-first")),
        Risk::High => ("danger", fl!(frame.t, "risk-high")),
    }
}

/// The notes on claiming a benefit, in the reader's language.
pub(crate) fn claims(frame: &Frame<'_>, benefit: &Benefit, text: &InLang<BenefitText>) -> Vec<Claim> {
    let claim = |note: &amparo_domain::rules::Claiming| {
        let whom: Vec<_> = note.status.iter().map(|s| frame.word("statuses", s)).collect();
        let class = match note.level {
            Level::Ok => "ok",
            Level::Caution => "caution",
            Level::Danger => "danger",
        };
        Some(Claim { class, whom: frame.locale.list(&whom), text: text.text.claiming.get(&note.id)?.text.clone() })
    };
    benefit.claiming.iter().filter_map(claim).collect()
}

fn deadlines(frame: &Frame<'_>, benefit: &Benefit, text: &InLang<BenefitText>) -> Vec<String> {
    let line = |d: &amparo_domain::rules::Deadline| {
        let words = &text.text.deadline.get(&d.id)?.text;
        let limit = frame.locale.amount(f64::from(d.within), d.unit);
        Some(format!(
            "{} {words}",
            fl!(frame.t, "deadline-within", limit = limit, event = crate::check::explain::fact_name(frame, &d.from))
        ))
    };
    benefit.deadline.iter().filter_map(line).collect()
}

/// The footnotes of the long texts keep their numbers; the law of the conditions follows.
fn provenance(
    frame: &Frame<'_>,
    benefit: &Benefit,
    text: &InLang<BenefitText>,
    english: Option<&InLang<BenefitText>>,
) -> Provenance {
    let notes =
        if text.text.cites.is_empty() { english.map(|e| e.text.cites.as_slice()).unwrap_or_default() } else { &text.text.cites };
    let mut cites: Vec<String> = notes.to_vec();
    let law = benefit.condition.iter().flat_map(|c| c.cite.iter()).chain(benefit.effect.iter().flat_map(|e| e.cite.iter()));
    for cite in law.chain(benefit.deadline.iter().flat_map(|d| d.cite.iter())) {
        if !cites.contains(cite) {
            cites.push(cite.clone());
        }
    }
    Provenance::new(frame, benefit.checked_on, benefit.review, &cites, &benefit.sources)
}
