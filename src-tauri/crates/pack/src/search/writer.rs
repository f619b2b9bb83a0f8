//! Writing the index: entries come one by one, lists grow in memory, [`SearchWriter::finish`] stores them in order.

use super::SearchError;
use super::dictionary;
use super::index::{Shape, page_id, part_id};
use super::lists::List;
use super::terms::{Analysis, Unit};
use amparo_domain::{Entry, Kind, Lang};
use rusqlite::{Connection, params};
use std::collections::HashMap;

/// Adds entries to the index of a pack that is being written. The same entries in the same order give the same bytes.
pub struct SearchWriter<'c> {
    connection: &'c Connection,
    languages: Vec<Language>,
}

/// What is gathered for one language.
struct Language {
    tag: Lang,
    analysis: Analysis,
    pages: u32,
    units: [Terms; 2],
    words: HashMap<Box<str>, WordPages>,
    countries: Vec<String>,
    shape: Vec<u8>,
}

/// The terms of one kind and their lists.
#[derive(Default)]
struct Terms {
    numbers: HashMap<Box<str>, u32>,
    lists: Vec<List>,
    /// The terms of the page at hand: number and weight, repeats included.
    page: Vec<(u32, u32)>,
}

/// On how many pages a word stands, and the last one that was counted.
#[derive(Default)]
struct WordPages {
    pages: u32,
    next: u32,
}

impl<'c> SearchWriter<'c> {
    /// Makes the tables of the index.
    ///
    /// # Errors
    /// Where SQLite refuses, for example because the pack already has an index.
    pub fn new(connection: &'c Connection) -> Result<Self, SearchError> {
        connection.execute_batch(include_str!("sql/schema.sql"))?;
        Ok(Self { connection, languages: Vec::new() })
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
                self.languages.push(Language::new(tag));
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
    fn new(tag: &Lang) -> Self {
        Self {
            tag: tag.clone(),
            analysis: Analysis::new(tag.primary()),
            pages: 0,
            units: Default::default(),
            words: HashMap::new(),
            countries: Vec::new(),
            shape: Vec::new(),
        }
    }

    /// Counts the terms of an entry into the lists; gives the number of its page.
    fn add(&mut self, entry: &Entry, kind: Kind) -> u32 {
        let page = self.pages;
        self.pages += 1;
        let [grams, stems] = &mut self.units;
        for (text, weights) in Analysis::fields(entry) {
            let term = |unit: Unit, term: &str| match unit {
                Unit::Gram => grams.count(term, weights.gram),
                Unit::Stem => stems.count(term, weights.stem),
            };
            let words = &mut self.words;
            self.analysis.terms(text, term, |word| count_word(words, word, page));
        }
        let lengths = [grams.close(page), stems.close(page)];
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
        let [grams, stems] = self.units;
        grams.store(connection, number, Unit::Gram)?;
        stems.store(connection, number, Unit::Stem)?;
        let mut words: Vec<(Box<str>, u32)> = self.words.into_iter().map(|(word, count)| (word, count.pages)).collect();
        words.sort_unstable();
        let (latin, words) = (dictionary::latin(&words)?, dictionary::words(&words)?);
        let row = params![number, self.tag.as_str(), self.pages, self.countries.join("\n"), self.shape, words, latin];
        connection.prepare_cached(include_str!("sql/lang_add.sql"))?.execute(row)?;
        Ok(())
    }
}

impl Terms {
    fn count(&mut self, term: &str, weight: u32) {
        let number = match self.numbers.get(term) {
            Some(number) => *number,
            None => {
                let number = u32::try_from(self.lists.len()).unwrap_or(u32::MAX);
                self.numbers.insert(term.into(), number);
                self.lists.push(List::default());
                number
            }
        };
        self.page.push((number, weight));
    }

    /// Moves the page's terms to the lists; gives their summed weight.
    fn close(&mut self, page: u32) -> u32 {
        self.page.sort_unstable();
        for term in self.page.chunk_by(|left, right| left.0 == right.0) {
            let list = term.first().and_then(|(number, _)| self.lists.get_mut(*number as usize));
            if let Some(list) = list {
                list.push(page, term.iter().map(|(_, weight)| weight).sum());
            }
        }
        self.page.drain(..).map(|(_, weight)| weight).sum()
    }

    fn store(self, connection: &Connection, language: u32, unit: Unit) -> Result<(), SearchError> {
        let mut terms: Vec<(Box<str>, u32)> = self.numbers.into_iter().collect();
        terms.sort_unstable();
        let mut statement = connection.prepare_cached(include_str!("sql/list_add.sql"))?;
        for (term, number) in terms {
            if let Some(list) = self.lists.get(number as usize) {
                statement.execute(params![language, unit as i64, term, list.pages, list.bytes])?;
            }
        }
        Ok(())
    }
}

/// Counts the page once for the word.
fn count_word(words: &mut HashMap<Box<str>, WordPages>, word: &str, page: u32) {
    if !words.contains_key(word) {
        words.insert(word.into(), WordPages::default());
    }
    if let Some(count) = words.get_mut(word)
        && count.next <= page
    {
        count.pages += 1;
        count.next = page + 1;
    }
}
