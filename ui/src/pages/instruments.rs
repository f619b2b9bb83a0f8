//! The matrix of instruments and countries: who is bound by what, since when, and how sure that is.

use crate::Page;
use crate::frame::Frame;
use crate::pages::PageError;
use amparo_domain::{Body, Confirmed, Country, Instrument, Kind, Ratification};
use askama::Template;
use i18n_embed_fl::fl;

/// How an instrument stands in one country.
pub(crate) struct Binding {
    pub(crate) code: String,
    pub(crate) title: String,
    pub(crate) attrs: String,
    pub(crate) href: String,
    /// `bound`, `unsure`, `unbound`, `unknown` or `not-binding`: for shape and colour.
    pub(crate) class: &'static str,
    /// The same in words, with the year.
    pub(crate) state: String,
    /// A short form for the matrix: the year, or a mark.
    pub(crate) short: String,
}

/// A column of the matrix.
pub(crate) struct Column {
    pub(crate) code: String,
    pub(crate) title: String,
    pub(crate) href: String,
}

/// A row of the matrix.
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) href: String,
    pub(crate) cells: Vec<Binding>,
}

#[derive(Template)]
#[template(path = "instruments.html")]
struct Instruments<'a> {
    frame: Frame<'a>,
    columns: Vec<Column>,
    rows: Vec<Row>,
    list: Vec<crate::pages::parts::Card>,
    /// Codes of the texts that bind no state: no columns of the matrix.
    others: String,
}

/// The matrix.
pub(crate) fn draw(mut frame: Frame<'_>) -> Result<String, PageError> {
    frame.title = fl!(frame.t, "instruments-title");
    let instruments = in_order(frame.library.list::<Instrument>(None)?);
    let mut rows = Vec::new();
    for country in frame.library.list::<Country>(None)? {
        rows.push(Row {
            name: frame.country_name(&country.id),
            href: frame.href(Page::Country(country.id.clone())),
            cells: binding(&frame, &country.id)?,
        });
    }
    rows.sort_by(|a, b| a.name.cmp(&b.name));
    let list = crate::pages::parts::cards(&frame, Kind::Instrument, instruments.iter().map(|i| i.id.as_str()))?;
    let columns = instruments
        .iter()
        .zip(&list)
        .filter(|(i, _)| binds(i))
        .map(|(i, card)| Column { code: i.code.clone(), title: card.title.clone(), href: card.href.clone() })
        .collect();
    let others: Vec<_> = instruments.iter().filter(|i| !binds(i)).map(|i| i.code.clone()).collect();
    let list = instruments.iter().zip(list).map(|(i, card)| card.badge(i.code.clone())).collect();
    Ok(Instruments { others: frame.locale.list(&others), frame, columns, rows, list }.render()?)
}

/// Whether states can be bound by it, and we know which.
pub(crate) fn binds(instrument: &Instrument) -> bool {
    instrument.binding && instrument.csv.is_some()
}

/// The conventions of the ILO by their number, then the treaties by their year, then what binds nobody.
fn in_order(mut instruments: Vec<Instrument>) -> Vec<Instrument> {
    instruments.sort_by_key(|i| {
        let number = i.code.trim_start_matches(|letter: char| !letter.is_ascii_digit()).parse::<u32>().unwrap_or(u32::MAX);
        (!binds(i), i.body != Body::Ilo, number, i.code.clone())
    });
    instruments
}

/// How every instrument that can bind states stands in `country`.
pub(crate) fn binding(frame: &Frame<'_>, country: &str) -> Result<Vec<Binding>, PageError> {
    let rows = frame.library.ratifications(None, Some(country))?;
    let mut out = Vec::new();
    for instrument in in_order(frame.library.list::<Instrument>(None)?).into_iter().filter(binds) {
        let title = frame.library.title(Kind::Instrument, &instrument.id, frame.lang())?;
        let (title, attrs) = title.map_or_else(Default::default, |t| (t.text.title, frame.lang_attrs(&t.lang)));
        let row = rows.iter().find(|row| row.instrument == instrument.id);
        let (class, state, short) = standing(frame, &instrument, row);
        let href = frame.href(Page::Instrument(instrument.id));
        out.push(Binding { code: instrument.code, title, attrs, href, class, state, short });
    }
    Ok(out)
}

/// Class, words and short form for one instrument in one country.
pub(crate) fn standing(frame: &Frame<'_>, instrument: &Instrument, row: Option<&Ratification>) -> (&'static str, String, String) {
    let t = frame.t;
    if !binds(instrument) {
        return ("not-binding", fl!(t, "bound-not-binding"), "–".to_owned());
    }
    let Some(row) = row else { return ("unknown", fl!(t, "bound-unknown"), "?".to_owned()) };
    if !row.party {
        let words = if row.state == Confirmed::Confirmed { fl!(t, "bound-no") } else { fl!(t, "bound-no-unconfirmed") };
        return ("unbound", words, "✕".to_owned());
    }
    let year = row.year.or(row.date.map(|d| d.0.year())).map_or_else(String::new, |year| year.to_string());
    let words = match (row.state, year.is_empty()) {
        (Confirmed::Confirmed, false) => fl!(t, "bound-since", year = year.as_str()),
        (Confirmed::Confirmed, true) => fl!(t, "bound-yes"),
        (_, false) => fl!(t, "bound-since-unconfirmed", year = year.as_str()),
        (_, true) => fl!(t, "bound-yes-unconfirmed"),
    };
    let class = if row.state == Confirmed::Confirmed { "bound" } else { "unsure" };
    let mark = if row.state == Confirmed::Confirmed { "" } else { " ?" };
    let short = if year.is_empty() { format!("✓{mark}") } else { format!("{year}{mark}") };
    (class, words, short)
}
