//! Search: in the window and the room the pack answers, on the stick the reader's browser does.

use crate::check::form::Params;
use crate::frame::Frame;
use crate::pages::PageError;
use crate::pages::parts::kind_name;
use crate::{Channel, Page};
use amparo_domain::{Hit, Kind, Piece, Query};
use askama::Template;
use i18n_embed_fl::fl;

/// A hit ready for a template.
struct Found {
    href: String,
    title: String,
    title_attrs: String,
    badge: String,
    /// `Krankengeld = sick pay`, where the page was found by another word.
    why: Option<String>,
    snippet: Vec<Piece>,
    snippet_attrs: String,
}

#[derive(Template)]
#[template(path = "search.html")]
struct Search<'a> {
    frame: Frame<'a>,
    q: String,
    country: Option<(String, String)>,
    everywhere: String,
    hits: Vec<Found>,
    stick: bool,
    places: Vec<(String, String)>,
}

/// Hits on one page.
const MOST: usize = 30;

/// Longer questions are cut for the form; the search reads them whole.
const SHOWN: usize = 300;

/// The page.
pub(crate) fn draw(mut frame: Frame<'_>) -> Result<String, PageError> {
    let params = Params::parse(frame.query);
    let q = params.first("q").unwrap_or_default().to_owned();
    let country = params.first("country").map(str::to_owned);
    if let Some(country) = &country {
        frame.set_place(country);
    }
    let country = country.filter(|c| frame.place.as_ref().is_some_and(|p| p.id == *c));
    let stick = frame.channel() == Channel::Stick;
    if stick {
        let data = format!("data/search-{}.js", frame.lang());
        frame.scripts.extend(["static/search-engine.js".to_owned(), data, "static/search.js".to_owned()]);
    }
    let shown: String = q.chars().take(SHOWN).collect();
    frame.title =
        if q.is_empty() { fl!(frame.t, "search-title") } else { fl!(frame.t, "search-title-for", query = shown.as_str()) };
    let hits = if q.is_empty() || stick { Vec::new() } else { find(&frame, &q, country.as_deref())? };
    let mut places: Vec<_> = frame
        .library
        .list::<amparo_domain::Country>(None)?
        .into_iter()
        .map(|c| (frame.country_name(&c.id), frame.href(Page::Country(c.id))))
        .collect();
    places.sort();
    let everywhere = format!("{}?q={}", frame.href(Page::Search), crate::check::form::encode(&shown));
    let country = country.map(|c| (frame.country_name(&c), c));
    Ok(Search { q: shown, country, everywhere, hits, stick, places, frame }.render()?)
}

fn find(frame: &Frame<'_>, q: &str, country: Option<&str>) -> Result<Vec<Found>, PageError> {
    let query =
        Query { text: q.to_owned(), lang: frame.lang().clone(), country: country.map(str::to_owned), limit: MOST, typing: false };
    let hits = frame.library.search(&query)?;
    let mut out = Vec::with_capacity(hits.len());
    for hit in hits {
        out.push(found(frame, hit)?);
    }
    Ok(out)
}

/// A hit with its page in the reader's language where there is one, otherwise in the language it was found in.
fn found(frame: &Frame<'_>, hit: Hit) -> Result<Found, PageError> {
    let own = if hit.kind == Kind::Contact { None } else { frame.library.title(hit.kind, &hit.id, frame.lang())? };
    let own = own.filter(|title| title.lang == *frame.lang() || title.lang == hit.lang);
    let page = match (&own, hit.kind) {
        (None, Kind::Guide) => Page::GuideIn(hit.id.clone(), hit.lang.clone()),
        _ => Page::of(hit.kind, &hit.id, hit.country.as_deref()),
    };
    let anchor = if hit.kind == Kind::Contact { hit.id.as_str() } else { hit.anchor.as_str() };
    let mut href = frame.href(&page);
    if !anchor.is_empty() {
        href.push('#');
        href.push_str(anchor);
    }
    let (title, lang) = own.map_or_else(|| (hit.title.clone(), hit.lang.clone()), |t| (t.text.title, t.lang));
    let kind = kind_name(frame, hit.kind);
    Ok(Found {
        href,
        title_attrs: frame.lang_attrs(&lang),
        title,
        badge: hit.country.as_ref().map_or_else(|| kind.clone(), |c| format!("{kind} · {}", frame.country_name(c))),
        why: hit.why,
        snippet_attrs: frame.lang_attrs(&hit.lang),
        snippet: hit.snippet,
    })
}
