//! Search: in the window and the room the pack answers, on the stick the reader's browser does.
//!
//! With `typing` in the address the page gives its list alone, for the script that paints it in place while somebody types.

mod found;
mod help;

use crate::check::form::{Params, encode};
use crate::frame::Frame;
use crate::pages::PageError;
use crate::{Channel, Page};
use amparo_domain::{Country, Query};
use askama::Template;
use found::Found;
use help::Help;
use i18n_embed_fl::fl;

/// The whole page.
#[derive(Template)]
#[template(path = "search.html")]
struct Search<'a> {
    frame: Frame<'a>,
    answer: Answer,
    country: Option<(String, String)>,
    everywhere: String,
    places: Vec<(String, String)>,
}

/// Its list alone.
#[derive(Template)]
#[template(path = "search.html", block = "list")]
struct List<'a> {
    frame: Frame<'a>,
    answer: Answer,
}

/// What was asked and what is said to it.
#[derive(Default)]
struct Answer {
    q: String,
    /// One sentence: how many were found, or that nothing was.
    said: String,
    hits: Vec<Found>,
    help: Help,
    stick: bool,
}

/// Hits on one page.
const MOST: usize = 30;

/// Longer questions are cut for the form; the search reads them whole.
const SHOWN: usize = 300;

/// The page.
pub(crate) fn draw(mut frame: Frame<'_>) -> Result<String, PageError> {
    let params = Params::parse(frame.query);
    let q = params.first("q").unwrap_or_default().to_owned();
    let typing = params.first("typing");
    let country = params.first("country").map(str::to_owned);
    if let Some(country) = &country {
        frame.set_place(country);
    }
    let country = country.filter(|c| frame.place.as_ref().is_some_and(|p| p.id == *c));
    let query = Query { text: q, lang: frame.lang().clone(), country, limit: MOST, typing: typing == Some("1") };
    let answer = Answer::new(&frame, &query)?;
    if typing.is_some() && !answer.stick {
        return Ok(List { frame, answer }.render()?);
    }
    if answer.stick {
        let data = format!("data/search-{}.js", frame.lang());
        let engine = ["search-text.js", "search-passage.js", "search-engine.js"].map(|script| format!("static/{script}"));
        let index = ["data/concepts.js".to_owned(), data, "static/search-stick.js".to_owned()];
        frame.scripts.splice(0..0, engine.into_iter().chain(index));
    }
    frame.title = match answer.q.as_str() {
        "" => fl!(frame.t, "search-title"),
        q => fl!(frame.t, "search-title-for", query = q),
    };
    let mut places: Vec<_> = frame
        .library
        .list::<Country>(None)?
        .into_iter()
        .map(|c| (frame.country_name(&c.id), frame.href(Page::Country(c.id))))
        .collect();
    places.sort();
    let everywhere = format!("{}?q={}", frame.href(Page::Search), encode(&answer.q));
    let country = query.country.map(|c| (frame.country_name(&c), c));
    Ok(Search { answer, country, everywhere, places, frame }.render()?)
}

impl Answer {
    /// The answer to a query; on the stick the browser gives it.
    fn new(frame: &Frame<'_>, query: &Query) -> Result<Self, PageError> {
        let t = frame.t;
        let stick = frame.channel() == Channel::Stick;
        let q: String = query.text.chars().take(SHOWN).collect();
        if q.is_empty() || stick {
            return Ok(Self { q, said: fl!(t, "search-empty"), stick, ..Self::default() });
        }
        let hits = frame.library.search(query)?.into_iter().map(|hit| Found::new(frame, hit)).collect::<Result<Vec<_>, _>>()?;
        let help = Help::new(frame, query, hits.is_empty())?;
        let said = match hits.len() {
            0 => fl!(t, "search-none"),
            _ if help.unknown => fl!(t, "search-weak"),
            n => fl!(t, "search-count", n = n),
        };
        Ok(Self { q, said, hits, help, stick })
    }
}
