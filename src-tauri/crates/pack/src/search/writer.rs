//! Writing the index: entries come one by one, lists grow in memory, [`SearchWriter::finish`] stores them in order.

use super::SearchError;
use super::concepts;
use super::dictionary;
use super::gather::{Gathered, Terms};
use super::index::{Shape, page_id, part_id};
use super::terms::{Analysis, Unit};
use amparo_domain::{Entry, Kind, Lang};
use rusqlite::{Connection, params};

/// Adds entries to the index of a pack that is being written. The same entries in the same order give the same bytes.
pub struct SearchWriter<'c> {
    connection: &'c Connection,
    languages: Vec<Language>,
    /// Words of many languages for one thing.
    concepts: Vec<Vec<(Lang, String)>>,
}

/// What is gathered for one language.
struct Language {
    tag: Lang,
    analysis: Analysis,
    pages: u32,
    gathered: Gathered,
    countries: Vec<String>,
    shape: Vec<u8>,
}

impl<'c> SearchWriter<'c> {
    /// Makes the tables of the index.
    ///
    /// # Errors
    /// Where SQLite refuses, for example because the pack already has an index.
    pub fn new(connection: &'c Connection) -> Result<Self, SearchError> {
        connection.execute_batch(include_str!("sql/schema.sql"))?;
        Ok(Self { connection, languages: Vec::new(), concepts: Vec::new() })
    }

    /// Adds words of several languages for one thing; those of a language that stand first are its names. To be called before
    /// the first entry: pages that were indexed earlier do not know the concept.
    pub fn concept(&mut self, words: Vec<(Lang, String)>) {
        self.concepts.push(words);
    }

    /// Says that the concept that was added last is a country (its code in lower case).
    ///
    /// # Errors
    /// Where SQLite refuses, for example because it was said before.
    pub fn country(&mut self, country: &str) -> Result<(), SearchError> {
        let concept = self.concepts.len().saturating_sub(1);
        self.connection.prepare_cached(include_str!("sql/concept_country_add.sql"))?.execute(params![concept as i64, country])?;
        Ok(())
    }

    /// Says which languages are official in a country (its code in lower case).
    ///
    /// # Errors
    /// Where SQLite refuses.
    pub fn spoken(&mut self, country: &str, languages: &[Lang]) -> Result<(), SearchError> {
        let mut statement = self.connection.prepare_cached(include_str!("sql/spoken_add.sql"))?;
        for lang in languages {
            statement.execute(params![lang.primary(), country])?;
        }
        Ok(())
    }

    /// Indexes one entry in one language. Entries without a kind or a language are left out.
    ///
    /// # Errors
    /// Where SQLite refuses.
    pub fn add(&mut self, entry: &Entry) -> Result<(), SearchError> {
        let (Some(kind), Some(tag)) = (entry.kind, &entry.lang) else { return Ok(()) };
        let number = match self.languages.iter().position(|language| language.tag == *tag) {
            Some(number) => number,
            None => {
                self.languages.push(Language::new(tag, &self.concepts));
                self.languages.len() - 1
            }
        };
        let Some(language) = self.languages.get_mut(number) else { return Ok(()) };
        let page = language.add(entry, kind);
        store(self.connection, page_id(number, page), kind, entry)
    }

    /// Writes what was gathered.
    ///
    /// # Errors
    /// Where SQLite refuses.
    pub fn finish(self) -> Result<(), SearchError> {
        concepts::store(self.connection, &self.concepts)?;
        for (number, language) in (0_u32..).zip(self.languages) {
            language.store(self.connection, number)?;
        }
        Ok(())
    }
}

/// Stores the entry's own words, which titles and snippets are made of.
fn store(connection: &Connection, page: i64, kind: Kind, entry: &Entry) -> Result<(), SearchError> {
    let country = entry.country.as_deref().unwrap_or_default();
    let row = params![page, kind.as_str(), entry.id, country, entry.title, entry.keywords];
    connection.prepare_cached(include_str!("sql/page_add.sql"))?.execute(row)?;
    let mut statement = connection.prepare_cached(include_str!("sql/part_add.sql"))?;
    for (number, part) in entry.parts.iter().enumerate() {
        statement.execute(params![part_id(page, number), part.anchor, part.heading, part.text])?;
    }
    Ok(())
}

impl Language {
    fn new(tag: &Lang, concepts: &[Vec<(Lang, String)>]) -> Self {
        let analysis = Analysis::new(tag.primary());
        let mut gathered = Gathered::default();
        for (number, named) in (0_u32..).zip(concepts) {
            for (_, name) in named.iter().filter(|(lang, _)| lang.primary() == tag.primary()) {
                gathered.name(&analysis, number, name);
            }
        }
        Self { tag: tag.clone(), analysis, pages: 0, gathered, countries: Vec::new(), shape: Vec::new() }
    }

    /// Counts the terms of an entry into the lists; gives the number of its page.
    fn add(&mut self, entry: &Entry, kind: Kind) -> u32 {
        let page = self.pages;
        self.pages += 1;
        for (text, weights) in Analysis::fields(entry) {
            self.gathered.add(&self.analysis, text, weights);
        }
        self.gathered.words.close(page);
        let lengths = [self.gathered.grams.close(page), self.gathered.stems.close(page)];
        let country = self.country(entry.country.as_deref());
        self.shape.extend(Shape::pack(lengths, kind, country));
        page
    }

    /// The number of a country in this language's list; 0 is none.
    fn country(&mut self, country: Option<&str>) -> u16 {
        let Some(country) = country else { return 0 };
        let known = self.countries.iter().position(|known| known == country);
        let at = known.unwrap_or_else(|| {
            self.countries.push(country.to_owned());
            self.countries.len() - 1
        });
        u16::try_from(at + 1).unwrap_or(u16::MAX)
    }

    fn store(self, connection: &Connection, number: u32) -> Result<(), SearchError> {
        let Gathered { grams, stems, words, .. } = self.gathered;
        store_terms(grams, connection, number, Unit::Gram)?;
        store_terms(stems, connection, number, Unit::Stem)?;
        let pages = |at: u32| words.lists.get(at as usize).map_or(0, |list| list.pages);
        let mut words: Vec<(Box<str>, u32)> = words.numbers.iter().map(|(word, at)| (word.clone(), pages(*at))).collect();
        words.sort_unstable();
        let (latin, words) = (dictionary::latin(&words)?, dictionary::words(&words)?);
        let row = params![number, self.tag.as_str(), self.pages, self.countries.join("\n"), self.shape, words, latin];
        connection.prepare_cached(include_str!("sql/lang_add.sql"))?.execute(row)?;
        Ok(())
    }
}

/// Stores the lists in the order of their terms.
fn store_terms(gathered: Terms, connection: &Connection, language: u32, unit: Unit) -> Result<(), SearchError> {
    let mut terms: Vec<(Box<str>, u32)> = gathered.numbers.into_iter().collect();
    terms.sort_unstable();
    let mut statement = connection.prepare_cached(include_str!("sql/list_add.sql"))?;
    for (term, number) in terms {
        if let Some(list) = gathered.lists.get(number as usize).filter(|list| list.pages > 0) {
            statement.execute(params![language, unit as i64, term, list.pages, list.bytes])?;
        }
    }
    Ok(())
}
