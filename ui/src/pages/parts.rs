//! Parts that several pages share: cards that lead on, texts with their language, and where statements come from.

use crate::Page;
use crate::frame::Frame;
use crate::html;
use crate::pages::PageError;
use amparo_domain::{Citation, Day, Doc, InLang, Kind, Lang, Review, SourceState, Translation};
use i18n_embed_fl::fl;

/// A link to another page, with its title and one line about it.
pub(crate) struct Card {
    pub(crate) href: String,
    pub(crate) title: String,
    pub(crate) summary: String,
    pub(crate) badge: Option<String>,
    /// ` lang=… dir=…` where the title is not in the reader's language.
    pub(crate) title_attrs: String,
    /// The same for the summary.
    pub(crate) attrs: String,
}

impl Card {
    /// The card of a thing in the pack; `None` where it has no text at all.
    pub(crate) fn of(frame: &Frame<'_>, kind: Kind, id: &str) -> Result<Option<Self>, PageError> {
        let Some(found) = frame.library.title(kind, id, frame.lang())? else { return Ok(None) };
        Ok(Some(Self {
            href: frame.href(Page::of(kind, id, None)),
            title: found.text.title,
            summary: found.text.summary,
            badge: None,
            title_attrs: frame.lang_attrs(&found.lang),
            attrs: frame.lang_attrs(&found.lang),
        }))
    }

    /// The same with a small word above the title.
    pub(crate) fn badge(mut self, badge: String) -> Self {
        self.badge = Some(badge);
        self
    }
}

/// Cards of several things, in order; those without a text are left out.
pub(crate) fn cards<'s>(frame: &Frame<'_>, kind: Kind, ids: impl IntoIterator<Item = &'s str>) -> Result<Vec<Card>, PageError> {
    let mut out = Vec::new();
    for id in ids {
        out.extend(Card::of(frame, kind, id)?);
    }
    Ok(out)
}

/// Cards of things whose kind stands in their id: `kw.x` is a benefit; otherwise whatever the pack has under the name.
pub(crate) fn related(frame: &Frame<'_>, ids: &[String]) -> Result<Vec<Card>, PageError> {
    const KINDS: [Kind; 6] = [Kind::Benefit, Kind::Guide, Kind::Checklist, Kind::Instrument, Kind::Term, Kind::Agreement];
    let mut out = Vec::new();
    for id in ids {
        for kind in KINDS {
            if let Some(card) = Card::of(frame, kind, id)? {
                out.push(card.badge(kind_name(frame, kind)));
                break;
            }
        }
    }
    Ok(out)
}

/// What a kind of page is called.
pub(crate) fn kind_name(frame: &Frame<'_>, kind: Kind) -> String {
    let t = frame.t;
    match kind {
        Kind::Country => fl!(t, "kind-country"),
        Kind::Corridor => fl!(t, "kind-corridor"),
        Kind::Guide => fl!(t, "kind-guide"),
        Kind::Benefit => fl!(t, "kind-benefit"),
        Kind::Checklist => fl!(t, "kind-checklist"),
        Kind::Contact => fl!(t, "kind-contact"),
        Kind::Instrument => fl!(t, "kind-instrument"),
        Kind::Term => fl!(t, "kind-term"),
        Kind::Agreement => fl!(t, "kind-agreement"),
        Kind::Figure => fl!(t, "kind-figure"),
    }
}

/// A compiled text ready for a template.
pub(crate) struct Text {
    pub(crate) title: String,
    /// ` lang=… dir=…` where it is not in the reader's language.
    pub(crate) attrs: String,
    pub(crate) lead: String,
    pub(crate) sections: Vec<TextSection>,
    /// Said above a text that is not translated, or whose translation nobody has read yet.
    pub(crate) notice: Option<String>,
}

/// A section of a text.
pub(crate) struct TextSection {
    pub(crate) anchor: String,
    pub(crate) heading: String,
    pub(crate) html: String,
}

impl Text {
    /// `doc` with links for this page's door, and a notice about its language where one is due.
    pub(crate) fn new(frame: &Frame<'_>, doc: &InLang<Doc>) -> Self {
        let links = &frame.links;
        Self {
            title: doc.text.title.clone(),
            attrs: frame.lang_attrs(&doc.lang),
            lead: html::localise(&doc.text.lead, links),
            sections: doc
                .text
                .sections
                .iter()
                .map(|s| TextSection {
                    anchor: s.anchor.clone(),
                    heading: s.heading.clone(),
                    html: html::localise(&s.html, links),
                })
                .collect(),
            notice: notice(frame, &doc.lang, doc.text.translation),
        }
    }
}

/// What is to be said about the language of a text: not translated, or translated and not yet read by somebody who knows.
pub(crate) fn notice(frame: &Frame<'_>, lang: &Lang, translation: Option<Translation>) -> Option<String> {
    if lang != frame.lang() {
        return Some(fl!(frame.t, "text-not-translated", language = frame.word("languages", lang.as_str())));
    }
    (translation == Some(Translation::Draft)).then(|| fl!(frame.t, "text-draft-translation"))
}

/// Where a page's statements come from.
pub(crate) struct Provenance {
    pub(crate) checked: String,
    pub(crate) review: String,
    pub(crate) age_note: Option<String>,
    pub(crate) sources: Vec<SourceLine>,
}

/// One numbered source.
pub(crate) struct SourceLine {
    pub(crate) number: usize,
    pub(crate) name: String,
    pub(crate) place: Option<String>,
    pub(crate) publisher: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) state: String,
    pub(crate) unconfirmed: bool,
}

impl Provenance {
    /// Citations in the order of their numbers, then sources that no number points to.
    pub(crate) fn new(frame: &Frame<'_>, checked_on: Day, review: Review, cites: &[String], sources: &[String]) -> Self {
        let t = frame.t;
        let mut all: Vec<&str> = cites.iter().map(String::as_str).collect();
        let cited = |id: &str| cites.iter().any(|c| Citation::parse(c).source == id);
        all.extend(sources.iter().map(String::as_str).filter(|id| !cited(id)));
        let review = match review {
            Review::Draft => fl!(t, "review-draft"),
            Review::Checked => fl!(t, "review-checked"),
            Review::ReviewedByLawyer => fl!(t, "review-lawyer"),
        };
        Self {
            checked: fl!(t, "checked-on", date = frame.locale.date(checked_on)),
            review,
            age_note: age_note(frame, checked_on),
            sources: all.iter().enumerate().filter_map(|(at, cite)| line(frame, at + 1, cite)).collect(),
        }
    }
}

/// A box for statements that have grown old: counted in whole months up to the day of the request.
pub(crate) fn age_note(frame: &Frame<'_>, checked_on: Day) -> Option<String> {
    let months = months_between(checked_on, frame.today);
    let age = frame.library.settings().review_age;
    (months >= i64::from(age.warn_after_months)).then(|| fl!(frame.t, "checked-long-ago", months = months))
}

/// Whole months from one day to a later one; 0 where the second is not later.
pub(crate) fn months_between(from: Day, to: Day) -> i64 {
    let months = i64::from(to.0.year() - from.0.year()) * 12 + i64::from(to.0.month() - from.0.month());
    (months - i64::from(to.0.day() < from.0.day())).max(0)
}

fn line(frame: &Frame<'_>, number: usize, cite: &str) -> Option<SourceLine> {
    let t = frame.t;
    let cite = Citation::parse(cite);
    let source = frame.library.source(cite.source)?;
    let unconfirmed = source.state == SourceState::Unconfirmed;
    let state = match (unconfirmed, source.seen_on) {
        (true, _) => fl!(t, "source-unconfirmed"),
        (false, Some(day)) => fl!(t, "source-seen-on", date = frame.locale.date(day)),
        (false, None) => fl!(t, "source-seen"),
    };
    let mut name = source.title.clone();
    if let Some(short) = source.short.as_ref().filter(|short| !source.title.contains(short.as_str())) {
        name = format!("{short}: {}", source.title);
    }
    Some(SourceLine {
        number,
        name,
        place: cite.place.map(str::to_owned),
        publisher: source.publisher.clone(),
        url: source.url.clone(),
        state,
        unconfirmed,
    })
}

/// A citation in short, as it stands under a condition: `SGB III § 142`.
pub(crate) fn short_cite(frame: &Frame<'_>, cite: &str) -> String {
    let cite = Citation::parse(cite);
    let name = frame.library.source(cite.source).map_or(cite.source, |source| source.name());
    cite.place.map_or_else(|| name.to_owned(), |place| format!("{name} {place}"))
}
