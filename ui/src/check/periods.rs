//! Periods of insurance as they stand in an address: `pl:2025-01-01:2025-09-30;de:9m`, and the rows of the form.

use crate::check::answers::NONE;
use crate::check::form::{Edge, Params, ascii_digits, day};
use crate::check::problem::{MOST_MONTHS, Problem, YEARS};
use crate::check::question::Row;
use amparo_domain::Day;
use amparo_domain::rules::Period;

/// Before the paper that shows a period, in an address.
const PROOF: &str = "by-";

/// Before the fund or scheme of a period, in an address.
const SCHEME: &str = "of-";

/// Letters of the name of a fund or scheme; fits the limit of the rules.
const LONGEST_SCHEME: usize = 80;

/// Rows of periods that a form may have.
pub(crate) const ROWS: usize = 40;

/// What was read.
#[derive(Default)]
pub(crate) struct Read {
    /// The periods that make sense.
    pub(crate) periods: Vec<Period>,
    /// Whether it was said that there is none.
    pub(crate) none: bool,
    /// The rows as they were typed, right or wrong.
    pub(crate) typed: Vec<Row>,
    /// The first thing that is wrong.
    pub(crate) problem: Option<Problem>,
}

/// Reads the periods of the question `id`.
pub(crate) fn read(id: &str, params: &Params) -> Read {
    let mut read = Read::default();
    for text in params.all(id).flat_map(|v| v.split(';')).map(str::trim).filter(|t| !t.is_empty()) {
        if text == NONE {
            read.none = true;
        } else {
            read.take(written_row(text));
        }
    }
    for at in 0..ROWS {
        let field = |name: &str| params.first(&format!("{id}.{at}.{name}")).unwrap_or_default().to_owned();
        let about = !field("about").is_empty();
        let row = Row {
            at,
            country: field("country"),
            from: field("from"),
            to: field("to"),
            months: field("months"),
            about,
            scheme: field("scheme"),
            proof: field("proof"),
        };
        read.take(row);
    }
    read
}

impl Read {
    fn take(&mut self, row: Row) {
        if [&row.country, &row.from, &row.to, &row.months].into_iter().all(String::is_empty) {
            return;
        }
        match period(&row) {
            Ok(period) => self.periods.push(period),
            Err(problem) => self.problem = self.problem.take().or(Some(problem)),
        }
        self.typed.push(row);
    }
}

/// The period of a row, or what is wrong with it.
fn period(row: &Row) -> Result<Period, Problem> {
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let edge = |text: &str, edge| match text {
        "" => Ok(None),
        text => day(text, edge).filter(|day| YEARS.contains(&day.0.year())).map(Some).ok_or(Problem::Day),
    };
    let country = some(&row.country).ok_or(Problem::Country)?;
    let (from, to): (Option<Day>, Option<Day>) = (edge(&row.from, Edge::First)?, edge(&row.to, Edge::Last)?);
    let months = match some(&row.months) {
        None => None,
        Some(text) => {
            let months = ascii_digits(&text).parse().ok().filter(|months| (1..=MOST_MONTHS).contains(months));
            Some(months.ok_or(Problem::Months)?)
        }
    };
    match (from, to, months) {
        (Some(_), _, Some(_)) => Err(Problem::Both),
        (None, Some(_), _) => Err(Problem::Begin),
        (Some(from), Some(to), _) if to < from => Err(Problem::Reversed),
        _ => {
            let scheme = some(row.scheme.chars().take(LONGEST_SCHEME).collect::<String>().trim());
            Ok(Period { country, from, to, months, scheme, about: row.about, proof: some(&row.proof) })
        }
    }
}

/// A period in an address as a row: country, then two days (the second may be missing) or a number of months, then its marks.
fn written_row(text: &str) -> Row {
    let mut parts = text.split(':');
    let mut row = Row { country: parts.next().unwrap_or_default().to_owned(), ..Row::default() };
    // Without anything behind the country it is no period that this program wrote.
    let first = parts.next().unwrap_or("?");
    if let Some(months) = first.strip_suffix('m') {
        row.months = months.to_owned();
    } else {
        row.from = first.to_owned();
        row.to = parts.next().unwrap_or_default().to_owned();
    }
    for mark in parts {
        match mark {
            "about" => row.about = true,
            mark if mark.starts_with(PROOF) => row.proof = mark.strip_prefix(PROOF).unwrap_or_default().to_owned(),
            mark => row.scheme = mark.strip_prefix(SCHEME).unwrap_or(mark).to_owned(),
        }
    }
    row
}

/// A period as it stands in an address.
pub(crate) fn write(period: &Period) -> String {
    let day = |day: Option<Day>| day.map(|d| d.to_string()).unwrap_or_default();
    let mut out = match period.months {
        Some(months) => format!("{}:{months}m", period.country),
        None => format!("{}:{}:{}", period.country, day(period.from), day(period.to)),
    };
    let scheme = period.scheme.iter().map(|scheme| format!("{SCHEME}{}", scheme.replace([':', ';'], " ")));
    let about = period.about.then(|| "about".to_owned()).into_iter();
    let proof = period.proof.iter().map(|proof| format!("{PROOF}{proof}"));
    for mark in scheme.chain(about).chain(proof) {
        out.push(':');
        out.push_str(&mark);
    }
    out
}
