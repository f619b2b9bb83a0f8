//! Whose pages come first: those of the reader's country, or of the countries that the question names or that a foreign word in it
//! points to.

use super::SearchError;
use super::question::Question;
use super::terms::Analysis;
use amparo_domain::{Lang, Query};
use amparo_text::words;
use rusqlite::{Connection, OptionalExtension, params};

/// What a page of the reader's own country gains.
const OWN: f32 = 1.8;

/// What a page of no country gains where nothing points to any: it speaks to everybody.
const GENERAL: f32 = 2.0;

/// What a page of a country gains where the question names it.
const NAMED: f32 = 1.6;

/// What a page of a country gains where the question holds a word of its language that is not the reader's.
const SPOKEN: f32 = 2.0;

/// Where the question is about.
pub(super) struct Place {
    /// Only pages of this country and of none.
    only: Option<String>,
    /// Countries that the question points to, where the reader has chosen none, and what their pages gain.
    likely: Vec<(String, f32)>,
}

impl Place {
    /// The place of a question: the reader's country, or else the countries that it names, and those where words of it are official that are neither of
    /// the reader's language nor English (`Krankmeldung`).
    pub fn new(connection: &Connection, question: &Question, query: &Query) -> Result<Self, SearchError> {
        let mut likely = Vec::new();
        if query.country.is_none() {
            for lang in foreign(connection, question, &query.lang)? {
                let mut statement = connection.prepare_cached(include_str!("sql/spoken.sql"))?;
                let rows = statement.query_map([lang], |row| Ok((row.get(0)?, SPOKEN)))?;
                likely.extend(rows.collect::<Result<Vec<_>, _>>()?);
            }
            likely.extend(named(connection, question)?.into_iter().map(|country| (country, NAMED)));
        }
        Ok(Self { only: query.country.clone(), likely })
    }

    /// Whether nothing points to any country.
    pub fn is_open(&self) -> bool {
        self.only.is_none() && self.likely.is_empty()
    }

    /// The countries whose pages come first though the reader has chosen none.
    pub fn likely(&self) -> impl Iterator<Item = &str> {
        self.likely.iter().map(|(country, _)| country.as_str())
    }

    /// What a page of a country, or of none, gains; `None` where it is of another country than the reader's.
    pub fn boost(&self, country: Option<&str>) -> Option<f32> {
        match (&self.only, country) {
            (Some(only), Some(country)) if only != country => None,
            (Some(_), Some(_)) => Some(OWN),
            (None, None) if self.likely.is_empty() => Some(GENERAL),
            (_, None) => Some(1.0),
            (None, Some(country)) => {
                let likely = self.likely.iter().find(|(likely, _)| likely == country);
                Some(likely.map_or(1.0, |(_, boost)| *boost))
            }
        }
    }
}

/// The countries that the question names.
fn named(connection: &Connection, question: &Question) -> Result<Vec<String>, SearchError> {
    let mut named = Vec::new();
    for met in question.concepts.iter().filter(|met| !met.begun) {
        let mut statement = connection.prepare_cached(include_str!("sql/concept_country.sql"))?;
        named.extend(statement.query_row([met.concept], |row| row.get(0)).optional()?);
    }
    Ok(named)
}

/// The countries among the concepts: concept, country in lower case.
pub(super) fn all_named(connection: &Connection) -> Result<Vec<(u32, String)>, SearchError> {
    let mut statement = connection.prepare_cached(include_str!("sql/concept_countries.sql"))?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
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
