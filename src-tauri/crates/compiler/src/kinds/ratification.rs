//! `instruments/ratifications.csv`: who is bound, since when, seen where.

use crate::input::Item;
use crate::load::Loader;
use amparo_domain::{Confirmed, Day, Instrument, Ratification, Topic, Word};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

const FILE: &str = "instruments/ratifications.csv";

/// A row as it is written. Every column may be empty.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    instrument: String,
    country: String,
    iso2: String,
    date: String,
    year: String,
    act: String,
    confirmed: String,
    source: String,
    source_as_of: String,
    note: String,
}

/// All rows whose instrument and country are known, by instrument and country. The others are warned of.
pub(crate) fn load(instruments: &[Item<Instrument>], topics: &[Topic], loader: &mut Loader<'_>) -> Vec<Ratification> {
    if !loader.folder.has(FILE) {
        return Vec::new();
    }
    let Some(text) = loader.folder.text(FILE, loader.problems) else { return Vec::new() };
    let name = loader.folder.name(FILE);
    let by_csv: BTreeMap<&str, &str> =
        instruments.iter().filter_map(|item| Some((item.value.csv.as_deref()?, item.value.id.as_str()))).collect();
    let countries = Countries::of(topics);
    let (mut found, mut unknown) = (Vec::new(), BTreeSet::new());
    for (line, row) in rows(&text, &name, loader) {
        let Some(instrument) = by_csv.get(row.instrument.as_str()) else {
            unknown.insert(row.instrument);
            continue;
        };
        match countries.code(&row) {
            Some(country) => found.push(ratification(row, instrument, country)),
            None => {
                let what = format!("`{}` ({}) is no country of the vocabulary; the row is left out", row.country, row.iso2);
                loader.problems.warning(&name, line, what, "write its ISO 3166-1 code into iso2");
            }
        }
    }
    for instrument in unknown {
        let what = format!("no instrument is called `{instrument}`; its rows are left out");
        loader.problems.warning(&name, 0, what, "add the instrument, with this name as `csv`");
    }
    found.sort_by(|a, b| (&a.instrument, &a.country, a.date, a.year).cmp(&(&b.instrument, &b.country, b.date, b.year)));
    found
}

/// The rows with their lines; those that are no rows are reported.
fn rows(text: &str, name: &str, loader: &mut Loader<'_>) -> Vec<(usize, Row)> {
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text.as_bytes());
    let headers = reader.headers().cloned().unwrap_or_default();
    let line_of = |position: Option<&csv::Position>| position.map_or(0, |it| usize::try_from(it.line()).unwrap_or(0));
    let mut rows = Vec::new();
    for record in reader.records() {
        let line = record.as_ref().map_or_else(|error| line_of(error.position()), |record| line_of(record.position()));
        match record.and_then(|record| record.deserialize(Some(&headers))) {
            Ok(row) => rows.push((line, row)),
            Err(error) => {
                let mend = "write the ten columns that the first line names, with quotes where a text holds a comma";
                loader.problems.error(name, line, error.to_string(), mend);
            }
        }
    }
    rows
}

fn ratification(row: Row, instrument: &str, country: String) -> Ratification {
    let confirmed = row.confirmed.to_lowercase();
    let date = Day::parse(&row.date);
    let note = if row.act.is_empty() || row.act.eq_ignore_ascii_case("ratification") {
        row.note
    } else {
        [row.act.as_str(), row.note.as_str()].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("; ")
    };
    Ratification {
        instrument: instrument.to_owned(),
        country,
        date,
        year: row.year.parse().ok().or(date.map(|day| day.0.year())),
        party: !row.act.to_uppercase().starts_with("NOT"),
        state: match confirmed.get(..3) {
            Some("yes") => Confirmed::Confirmed,
            Some("par") => Confirmed::Partly,
            _ => Confirmed::Unconfirmed,
        },
        source: row.source,
        source_as_of: row.source_as_of,
        note,
    }
}

/// Country codes, and codes by name in any language.
struct Countries<'a> {
    codes: BTreeSet<&'a str>,
    names: BTreeMap<String, &'a str>,
}

impl<'a> Countries<'a> {
    fn of(topics: &'a [Topic]) -> Self {
        let topic = topics.iter().find(|topic| topic.id == "countries");
        let codes = topic.iter().flat_map(|topic| &topic.terms).map(String::as_str).collect();
        let words = topic.iter().flat_map(|topic| topic.words.values()).flatten();
        let name = |(code, word): (&'a String, &'a Word)| {
            let all = std::iter::once(&word.name).chain(&word.synonyms);
            all.map(|name| (name.to_lowercase(), code.as_str())).collect::<Vec<_>>()
        };
        Self { codes, names: words.flat_map(name).collect() }
    }

    /// The code of a row's country: its own, or that of its name. Without a vocabulary any two letters are a code.
    fn code(&self, row: &Row) -> Option<String> {
        let iso = row.iso2.to_lowercase();
        let plausible = iso.len() == 2 && iso.bytes().all(|b| b.is_ascii_lowercase());
        if plausible && (self.codes.is_empty() || self.codes.contains(iso.as_str())) {
            return Some(iso);
        }
        self.names.get(&row.country.to_lowercase()).map(|code| (*code).to_owned())
    }
}
