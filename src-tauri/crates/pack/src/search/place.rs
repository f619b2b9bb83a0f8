//! Whose pages come first: those of the reader's country, or of the countries that a foreign word in the question points to.

use super::SearchError;
use super::question::Question;
use super::terms::Analysis;
use amparo_domain::{Lang, Query};
use amparo_text::words;
use rusqlite::{Connection, params};

/// What a page of the reader's own country gains.
const OWN: f32 = 1.4;

/// What a page of no country gains where the reader has named none: it speaks to everybody.
const GENERAL: f32 = 1.5;

/// What a page of a country gains where the question holds a word of its language that is not the reader's.
const SPOKEN: f32 = 2.0;

/// Where the question is about.
pub(super) struct Place {
    /// Only pages of this country and of none.
    only: Option<String>,
    /// Countries that the question points to, where the reader has named none.
    likely: Vec<String>,
}

impl Place {
    /// The place of a question: the reader's country, or else the countries where words of it are official that are neither of
    /// the reader's language nor English (`Krankmeldung`).
    pub fn new(connection: &Connection, question: &Question, query: &Query) -> Result<Self, SearchError> {
        let mut likely = Vec::new();
        if query.country.is_none() {
            for lang in foreign(connection, question, &query.lang)? {
                let mut statement = connection.prepare_cached(include_str!("sql/spoken.sql"))?;
                let rows = statement.query_map([lang], |row| row.get(0))?;
                likely.extend(rows.collect::<Result<Vec<String>, _>>()?);
            }
        }
        Ok(Self { only: query.country.clone(), likely })
    }

    /// What a page of a country, or of none, gains; `None` where it is of another country than the reader's.
    pub fn boost(&self, country: Option<&str>) -> Option<f32> {
        match (&self.only, country) {
            (Some(only), Some(country)) if only != country => None,
            (Some(_), Some(_)) => Some(OWN),
            (None, None) => Some(GENERAL),
            (None, Some(country)) if self.likely.iter().any(|likely| likely == country) => Some(SPOKEN),
            _ => Some(1.0),
        }
    }
}

/// The languages of the question's words that are names of concepts in them, and neither in the reader's language nor in English.
fn foreign(connection: &Connection, question: &Question, reader: &Lang) -> Result<Vec<String>, SearchError> {
    let mut foreign: Vec<String> = Vec::new();
    for met in question.concepts.iter().filter(|met| !met.is_heard() && !met.begun) {
        let typed = question.words.get(met.from..met.to).unwrap_or_default();
        let mut statement = connection.prepare_cached(include_str!("sql/concept_langs.sql"))?;
        let mut rows = statement.query(params![met.concept])?;
        let mut named: Vec<String> = Vec::new();
        while let Some(row) = rows.next()? {
            let (lang, name): (String, String) = (row.get(0)?, row.get(1)?);
            let analysis = Analysis::new(lang.split('-').next().unwrap_or_default());
            let stems: Vec<String> = words(&name).iter().map(|word| analysis.head(&name, word)).collect();
            if stems.iter().eq(typed.iter().map(|word| analysis.head(&question.text, word)).collect::<Vec<_>>().iter()) {
                named.push(lang);
            }
        }
        if !named.iter().any(|lang| lang == reader.primary() || lang == "en") {
            foreign.extend(named);
        }
    }
    Ok(foreign)
}

/// The official languages of countries: language, country in lower case.
pub(super) fn all_spoken(connection: &Connection) -> Result<Vec<(String, String)>, SearchError> {
    let mut statement = connection.prepare_cached(include_str!("sql/spoken_all.sql"))?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
