//! About: what Amparo is and is not, what it keeps, how far its content was checked, its figures and all its sources.

use crate::Page;
use crate::frame::Frame;
use crate::pages::PageError;
use amparo_domain::{Figure, FigureText, Kind, SourceState};
use askama::Template;
use i18n_embed_fl::fl;

/// A source in the list of all.
struct Line {
    name: String,
    publisher: String,
    url: Option<String>,
    unconfirmed: bool,
}

/// A dated figure.
struct FigureLine {
    title: String,
    summary: Option<String>,
    attrs: String,
    values: Vec<(String, String)>,
    as_of: String,
    sources: String,
}

#[derive(Template)]
#[template(path = "about.html")]
struct About<'a> {
    frame: Frame<'a>,
    publisher: String,
    edition: String,
    as_of: String,
    figures: Vec<FigureLine>,
    sources: Vec<Line>,
    unconfirmed: usize,
}

/// The page.
pub(crate) fn draw(mut frame: Frame<'_>) -> Result<String, PageError> {
    frame.title = fl!(frame.t, "about-title");
    let mut sources: Vec<Line> = frame
        .library
        .sources()
        .map(|s| Line {
            name: s.title.clone(),
            publisher: s.publisher.clone().unwrap_or_default(),
            url: s.url.clone(),
            unconfirmed: s.state == SourceState::Unconfirmed,
        })
        .collect();
    sources.sort_by(|a, b| a.name.cmp(&b.name));
    let mut figures = Vec::new();
    for figure in frame.library.list::<Figure>(None)? {
        figures.extend(line(&frame, &figure)?);
    }
    let settings = frame.library.settings();
    Ok(About {
        publisher: settings.publisher.clone(),
        edition: settings.edition.clone(),
        as_of: frame.as_of(),
        unconfirmed: sources.iter().filter(|s| s.unconfirmed).count(),
        figures,
        sources,
        frame,
    }
    .render()?)
}

fn line(frame: &Frame<'_>, figure: &Figure) -> Result<Option<FigureLine>, PageError> {
    let Some(text) = frame.library.text::<FigureText>(Kind::Figure, &figure.id, frame.lang())? else { return Ok(None) };
    let percent = figure.unit == "percent";
    let value = |v: f64| if percent { format!("{v} %") } else { grouped(v) };
    let name = |key: &str| text.text.value.get(key).map_or_else(|| key.to_owned(), |label| label.label.clone());
    let sources: Vec<_> = figure.sources.iter().filter_map(|id| frame.library.source(id)).map(|s| s.name().to_owned()).collect();
    Ok(Some(FigureLine {
        attrs: frame.lang_attrs(&text.lang),
        values: figure.values.iter().map(|v| (name(&v.key), value(v.value))).collect(),
        as_of: figure.as_of.0.year().to_string(),
        sources: frame.locale.list(&sources),
        title: text.text.title,
        summary: text.text.summary,
    }))
}

/// A number with thin spaces between groups of three digits.
fn grouped(value: f64) -> String {
    let text = value.to_string();
    let (whole, rest) = text.split_once('.').map_or((text.as_str(), None), |(w, r)| (w, Some(r)));
    let mut out = String::new();
    for (at, c) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            out.push('\u{202f}');
        }
        out.push(c);
    }
    rest.map_or(out.clone(), |rest| format!("{out}.{rest}"))
}
