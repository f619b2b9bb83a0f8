//! Figures: numbers with their year and source, as bar charts and, for screen readers and print, as tables.

use crate::Page;
use crate::chart::{Bar, Chart, full_width};
use crate::frame::Frame;
use crate::pages::PageError;
use amparo_domain::{Direction, Figure, FigureText, Kind};
use askama::Template;
use i18n_embed_fl::fl;

/// One figure ready for `parts/figure.html`.
pub(crate) struct FigureBlock {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) summary: Option<String>,
    /// ` lang=… dir=…` where the text is not in the reader's language.
    pub(crate) attrs: String,
    /// Label and number.
    pub(crate) values: Vec<(String, String)>,
    /// The chart; none for a single number that is no share.
    pub(crate) svg: Option<String>,
    pub(crate) as_of: String,
    pub(crate) sources: String,
}

#[derive(Template)]
#[template(path = "figures.html")]
struct Figures<'a> {
    frame: Frame<'a>,
    figures: Vec<FigureBlock>,
}

/// All figures.
pub(crate) fn draw(mut frame: Frame<'_>) -> Result<String, PageError> {
    frame.title = fl!(frame.t, "about-figures");
    let figures = blocks(&frame, |_| true)?;
    Ok(Figures { frame, figures }.render()?)
}

/// The figures that are `wanted`, in the order of the pack; those without words are left out.
pub(crate) fn blocks(frame: &Frame<'_>, wanted: impl Fn(&Figure) -> bool) -> Result<Vec<FigureBlock>, PageError> {
    let mut out = Vec::new();
    for figure in frame.library.list::<Figure>(None)?.iter().filter(|figure| wanted(figure)) {
        out.extend(block(frame, figure)?);
    }
    Ok(out)
}

fn block(frame: &Frame<'_>, figure: &Figure) -> Result<Option<FigureBlock>, PageError> {
    let Some(found) = frame.library.text::<FigureText>(Kind::Figure, &figure.id, frame.lang())? else { return Ok(None) };
    let text = found.text;
    let name = |key: &str| text.value.get(key).map_or_else(|| key.to_owned(), |label| label.label.clone());
    let bars: Vec<Bar> = figure
        .values
        .iter()
        .map(|v| Bar { label: name(&v.key), value: v.value, shown: amount(frame, &figure.unit, v.value) })
        .collect();
    let percent = figure.unit == "percent";
    let full = full_width(figure.values.iter().map(|v| v.value), percent);
    let values: Vec<_> = bars.iter().map(|bar| (bar.label.clone(), bar.shown.clone())).collect();
    let said: Vec<_> = values.iter().map(|(label, shown)| format!("{label}: {shown}")).collect();
    let chart = Chart {
        id: &figure.id,
        title: &text.title,
        desc: &fl!(frame.t, "figure-chart", values = frame.locale.list(&said)),
        bars: &bars,
        full,
        full_shown: &amount(frame, &figure.unit, full),
        rtl: found.lang.direction() == Direction::Rtl,
    };
    let sources: Vec<_> = figure.sources.iter().filter_map(|id| frame.library.source(id)).map(|s| s.name().to_owned()).collect();
    Ok(Some(FigureBlock {
        svg: (percent || bars.len() > 1).then(|| chart.svg()),
        id: figure.id.clone(),
        attrs: frame.lang_attrs(&found.lang),
        as_of: figure.as_of.0.year().to_string(),
        sources: frame.locale.list(&sources),
        title: text.title,
        summary: text.summary,
        values,
    }))
}

/// A number with its unit; a unit that nobody named is left out.
fn amount(frame: &Frame<'_>, unit: &str, value: f64) -> String {
    let t = frame.t;
    match unit {
        "percent" => format!("{value} %"),
        "million_people" => fl!(t, "figure-million-people", n = grouped(value)),
        "countries" => fl!(t, "figure-countries", n = grouped(value)),
        _ => grouped(value),
    }
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
