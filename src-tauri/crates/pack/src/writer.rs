//! The writer: an empty pack, filled row by row, handed over as bytes. The same rows in the same order give the same bytes.

use crate::search::SearchWriter;
use crate::{APPLICATION_ID, FORMAT, PackError, Stored, Title};
use amparo_domain::rules::FactDef;
use amparo_domain::{Entry, FactText, Kind, Lang, Ratification, Region, Settings, Source, Topic};
use rusqlite::{Connection, Params};
use serde::Serialize;

/// Makes a pack: lays out an empty one, lets `fill` write into it, and gives its bytes.
///
/// # Errors
/// Those of `fill`, and [`PackError`] where SQLite refuses a row (an id that is there twice, for example).
pub fn write<E: From<PackError>>(
    settings: &Settings,
    fill: impl FnOnce(&mut PackWriter<'_>) -> Result<(), E>,
) -> Result<Vec<u8>, E> {
    let mut connection = blank().map_err(PackError::from)?;
    {
        let mut writer = PackWriter::new(&connection)?;
        writer.meta("settings", settings)?;
        fill(&mut writer)?;
        writer.finish()?;
    }
    let bytes = connection.serialize(rusqlite::MAIN_DB).map_err(PackError::from)?;
    Ok(bytes.to_vec())
}

/// Bytes a page: long texts fill most of one, so small pages would leave half of each empty.
const PAGE_SIZE: i32 = 16_384;

/// An empty pack in memory.
fn blank() -> rusqlite::Result<Connection> {
    let connection = Connection::open_in_memory()?;
    connection.pragma_update(None, "page_size", PAGE_SIZE)?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    connection.pragma_update(None, "user_version", FORMAT)?;
    connection.execute_batch(include_str!("sql/schema.sql"))?;
    Ok(connection)
}

/// Writes the rows of a pack.
pub struct PackWriter<'a> {
    connection: &'a Connection,
    search: SearchWriter<'a>,
    position: i64,
}

impl<'a> PackWriter<'a> {
    fn new(connection: &'a Connection) -> Result<Self, PackError> {
        connection.execute_batch("BEGIN")?;
        Ok(Self { connection, search: SearchWriter::new(connection)?, position: 0 })
    }

    fn finish(self) -> Result<(), PackError> {
        self.search.finish()?;
        self.connection.execute_batch("COMMIT; PRAGMA optimize;")?;
        Ok(())
    }

    /// Adds a record. Lists give records back in the order in which they were added.
    ///
    /// # Errors
    /// [`PackError::Sqlite`] where kind and id are there already.
    pub fn record<T: Stored>(&mut self, record: &T) -> Result<(), PackError> {
        let position = self.next();
        let country = record.country().unwrap_or_default();
        let key = (T::KIND.as_str(), record.id(), country, position, json(record)?);
        self.insert(include_str!("sql/record_add.sql"), key)
    }

    /// Adds a record's words in one language.
    ///
    /// # Errors
    /// [`PackError::Sqlite`] where that language is there already.
    pub fn text(&mut self, kind: Kind, id: &str, lang: &Lang, title: &Title, text: &impl Serialize) -> Result<(), PackError> {
        let key = (kind.as_str(), id, lang.as_str(), &title.title, &title.summary, json(text)?);
        self.insert(include_str!("sql/text_add.sql"), key)
    }

    /// Adds words of several languages for one thing, before the first thing to be found is added; with the code of the country
    /// where they are the names of one.
    ///
    /// # Errors
    /// [`PackError::Sqlite`] where the index refuses it.
    pub fn concept(&mut self, words: Vec<(Lang, String)>, country: Option<&str>) -> Result<(), PackError> {
        self.search.concept(words);
        Ok(country.map_or(Ok(()), |country| self.search.country(country))?)
    }

    /// Says which languages are official in a country: search takes their words for words of its letters.
    ///
    /// # Errors
    /// [`PackError::Sqlite`] where the index refuses it.
    pub fn spoken(&mut self, country: &str, languages: &[Lang]) -> Result<(), PackError> {
        Ok(self.search.spoken(country, languages)?)
    }

    /// Adds one thing to be found.
    ///
    /// # Errors
    /// [`PackError::Sqlite`] where the index refuses it.
    pub fn entry(&mut self, entry: &Entry) -> Result<(), PackError> {
        Ok(self.search.add(entry)?)
    }

    /// Adds a source.
    ///
    /// # Errors
    /// [`PackError::Sqlite`] where its id is there already. The same holds for the methods below.
    pub fn source(&mut self, source: &Source) -> Result<(), PackError> {
        let sql = "INSERT INTO source (id, json) VALUES (?1, ?2)";
        self.insert(sql, (&source.id, json(source)?))
    }

    /// Adds a topic of the vocabulary with all its words.
    ///
    /// # Errors
    /// See [`PackWriter::source`].
    pub fn topic(&mut self, topic: &Topic) -> Result<(), PackError> {
        let sql = "INSERT INTO topic (id, json) VALUES (?1, ?2)";
        self.insert(sql, (&topic.id, json(topic)?))
    }

    /// Adds a named list of countries.
    ///
    /// # Errors
    /// See [`PackWriter::source`].
    pub fn region(&mut self, region: &Region) -> Result<(), PackError> {
        let sql = "INSERT INTO region (id, json) VALUES (?1, ?2)";
        self.insert(sql, (&region.id, json(region)?))
    }

    /// Adds a question.
    ///
    /// # Errors
    /// See [`PackWriter::source`].
    pub fn fact(&mut self, fact: &FactDef) -> Result<(), PackError> {
        let position = self.next();
        let sql = "INSERT INTO fact (position, json) VALUES (?1, ?2)";
        self.insert(sql, (position, json(fact)?))
    }

    /// Adds a question's words in one language.
    ///
    /// # Errors
    /// See [`PackWriter::source`].
    pub fn fact_text(&mut self, id: &str, lang: &Lang, text: &FactText) -> Result<(), PackError> {
        self.insert(include_str!("sql/fact_text_add.sql"), (id, lang.as_str(), json(text)?))
    }

    /// Adds a row of who is bound by what.
    ///
    /// # Errors
    /// See [`PackWriter::source`].
    pub fn ratification(&mut self, row: &Ratification) -> Result<(), PackError> {
        let position = self.next();
        let sql = include_str!("sql/ratification_add.sql");
        self.insert(sql, (&row.instrument, &row.country, position, json(row)?))
    }

    fn meta(&mut self, key: &str, value: &impl Serialize) -> Result<(), PackError> {
        self.insert("INSERT INTO meta (key, value) VALUES (?1, ?2)", (key, json(value)?))
    }

    fn insert(&self, sql: &str, row: impl Params) -> Result<(), PackError> {
        self.connection.prepare_cached(sql)?.execute(row)?;
        Ok(())
    }

    fn next(&mut self) -> i64 {
        self.position += 1;
        self.position
    }
}

fn json(value: &impl Serialize) -> Result<String, PackError> {
    Ok(serde_json::to_string(value)?)
}
