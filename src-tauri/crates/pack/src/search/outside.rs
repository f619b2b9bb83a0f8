//! The index as plain data, for an engine outside of this program: the search of the stick runs in the reader's browser.

use super::SearchError;
use super::index::{Index, Page};
use super::place::{all_named, all_spoken};
use super::terms::Unit;
use amparo_domain::{Kind, Lang, Part};
use amparo_text::{stop_words, words};
use rusqlite::Connection;
use std::collections::HashMap;

/// One language of the index.
#[derive(Debug, Default)]
pub struct Outside {
    /// Its pages, in the order of the index.
    pub pages: Vec<OutsidePage>,
    /// Words of its pages that have another stem, with it; sorted.
    pub stems: Vec<(String, String)>,
    /// The stop words of the language.
    pub stops: Vec<&'static str>,
}

/// A page with what it says.
#[derive(Debug)]
pub struct OutsidePage {
    /// What it is.
    pub kind: Kind,
    /// Its id within the kind.
    pub id: String,
    /// Country in lower case, where it belongs to one.
    pub country: Option<String>,
    /// Its title.
    pub title: String,
    /// Names and keywords, a line each.
    pub keywords: String,
    /// Lead and sections.
    pub parts: Vec<Part>,
    /// The concepts it holds, with their weights.
    pub concepts: Vec<(u32, u32)>,
}

/// The index of a language; `None` where the pack has no page in it.
///
/// # Errors
/// Only where the pack has no readable index.
pub fn outside(connection: &Connection, lang: &Lang) -> Result<Option<Outside>, SearchError> {
    let all = Index::all(connection)?;
    let Some(index) = all.iter().find(|index| index.tag == *lang) else { return Ok(None) };
    let mut held = held(index)?;
    let mut pages = Vec::new();
    for number in 0..index.pages {
        let Some(Page { kind, name, country, title, keywords }) = index.page(number)? else { continue };
        let concepts = held.remove(&number).unwrap_or_default();
        pages.push(OutsidePage { kind, id: name, country, title, keywords, parts: index.parts(number)?, concepts });
    }
    let mut stems = Vec::new();
    for word in index.all_words()? {
        let Some(one) = words(&word).into_iter().next() else { continue };
        let stem = index.analysis.head(&word, &one);
        if stem != word {
            stems.push((word, stem));
        }
    }
    Ok(Some(Outside { pages, stems, stops: stop_words(lang.primary()) }))
}

/// For each page the concepts that it holds.
fn held(index: &Index<'_>) -> Result<HashMap<u32, Vec<(u32, u32)>>, SearchError> {
    let mut held: HashMap<u32, Vec<(u32, u32)>> = HashMap::new();
    for token in index.concept_tokens()? {
        let Some(concept) = token.strip_prefix('=').and_then(|number| number.parse().ok()) else { continue };
        index.read_list(Unit::Stem, &token, |page, weight| held.entry(page).or_default().push((concept, weight)))?;
    }
    Ok(held)
}

/// All concepts: number, language and word, names before synonyms.
///
/// # Errors
/// Only where the pack has no readable index.
pub fn all_concepts(connection: &Connection) -> Result<Vec<(u32, String, String)>, SearchError> {
    let mut statement = connection.prepare_cached(include_str!("sql/concepts_all.sql"))?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The countries among the concepts: number of the concept, country in lower case.
///
/// # Errors
/// Only where the pack has no readable index.
pub fn countries(connection: &Connection) -> Result<Vec<(u32, String)>, SearchError> {
    all_named(connection)
}

/// The official languages of countries: language, country in lower case.
///
/// # Errors
/// Only where the pack has no readable index.
pub fn spoken(connection: &Connection) -> Result<Vec<(String, String)>, SearchError> {
    all_spoken(connection)
}
