//! The reader: opens a pack once, holds what every page needs, and answers from any thread.

use crate::pool::Pool;
use crate::search::{Outside, all_concepts, countries, explain, outside, search, spoken, suggest};
use crate::shared::Shared;
use crate::{APPLICATION_ID, FORMAT, PackError};
use amparo_domain::rules::{FactDef, World};
use amparo_domain::{FactText, Hit, InLang, Lang, Near, Query, Settings, Source, Topic, Word};
use rusqlite::Connection;
use std::io::ErrorKind;
use std::path::Path;

/// A pack, open for reading.
pub struct Library {
    pub(crate) pool: Pool,
    shared: Shared,
}

impl Library {
    /// Opens a pack that is part of the program, without copying it.
    ///
    /// # Errors
    /// [`PackError`] where the bytes are no pack, of a newer format or damaged.
    pub fn from_static(bytes: &'static [u8]) -> Result<Self, PackError> {
        Self::over(bytes, "the pack inside the program")
    }

    /// Opens a pack that was read or made a moment ago. Its bytes stay in memory until the program ends: connections of
    /// several threads share them, and a program opens one pack, or a few.
    ///
    /// # Errors
    /// As [`Library::from_static`].
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Self, PackError> {
        Self::over(bytes.leak(), "the pack in memory")
    }

    /// Reads a file whole and opens it; afterwards the file, or the stick it is on, may go away.
    ///
    /// # Errors
    /// [`PackError`] with the file's name and the way out: missing, unreadable, no pack, newer, damaged.
    pub fn open(path: &Path) -> Result<Self, PackError> {
        let name = path.display().to_string();
        let bytes = std::fs::read(path).map_err(|reason| match reason.kind() {
            ErrorKind::NotFound => PackError::Missing { name: name.clone() },
            _ => PackError::Unreadable { name: name.clone(), reason },
        })?;
        let library = Self::over(bytes.leak(), &name)?;
        library.quick_check().map_err(|error| damaged(&name, error))?;
        Ok(library)
    }

    fn over(bytes: &'static [u8], name: &str) -> Result<Self, PackError> {
        if !bytes.starts_with(b"SQLite format 3\0") {
            return Err(PackError::NotAPack { name: name.to_owned() });
        }
        let pool = Pool::new(bytes);
        pool.with(|connection| recognise(connection, name))?;
        let shared = pool.with(Shared::read).map_err(|error| damaged(name, error))?;
        Ok(Self { pool, shared })
    }

    /// Has SQLite look through the whole file.
    ///
    /// # Errors
    /// [`PackError::Damaged`] with the first thing it found.
    pub fn quick_check(&self) -> Result<(), PackError> {
        self.pool.with(|connection| {
            let verdict: String = connection.query_row("PRAGMA quick_check(1)", (), |row| row.get(0))?;
            if verdict == "ok" {
                return Ok(());
            }
            Err(PackError::Damaged { name: "the pack".to_owned(), detail: verdict })
        })
    }

    /// What the pack is, its languages and review ages.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.shared.settings
    }

    /// The questions of all rules, in the order of the content folder.
    #[must_use]
    pub fn facts(&self) -> &[FactDef] {
        &self.shared.facts
    }

    /// Regions and agreements: what the rules of all countries share.
    #[must_use]
    pub fn world(&self) -> &World {
        &self.shared.world
    }

    /// A topic of the vocabulary, with its terms in order.
    #[must_use]
    pub fn topic(&self, id: &str) -> Option<&Topic> {
        self.shared.topics.get(id)
    }

    /// All topics of the vocabulary, by id.
    pub fn topics(&self) -> impl Iterator<Item = &Topic> {
        self.shared.topics.values()
    }

    /// A term's word, in the reader's language or else in the fallback language.
    #[must_use]
    pub fn word(&self, topic: &str, term: &str, lang: &Lang) -> Option<InLang<&Word>> {
        let words = &self.topic(topic)?.words;
        self.in_lang(lang, |lang| words.get(lang.as_str())?.get(term))
    }

    /// A question's words, in the reader's language or else in the fallback language.
    #[must_use]
    pub fn fact_text(&self, id: &str, lang: &Lang) -> Option<InLang<&FactText>> {
        let texts = self.shared.fact_texts.get(id)?;
        self.in_lang(lang, |lang| texts.get(lang))
    }

    /// A source by its id, without the `#` and the place behind it.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.shared.sources.get(id)
    }

    /// All sources, by id.
    pub fn sources(&self) -> impl Iterator<Item = &Source> {
        self.shared.sources.values()
    }

    /// What the query finds, best first.
    ///
    /// # Errors
    /// [`PackError::Sqlite`] or [`PackError::Json`] where the file is damaged.
    pub fn search(&self, query: &Query) -> Result<Vec<Hit>, PackError> {
        self.pool.with(|connection| Ok(search(connection, query)?))
    }

    /// What to offer in place of a query whose words stand in no page.
    ///
    /// # Errors
    /// As [`Library::search`].
    pub fn suggest(&self, query: &Query) -> Result<Near, PackError> {
        self.pool.with(|connection| Ok(suggest(connection, query)?))
    }

    /// A language's index as plain data, for an engine outside of this program.
    ///
    /// # Errors
    /// As [`Library::search`].
    pub fn search_outside(&self, lang: &Lang) -> Result<Option<Outside>, PackError> {
        self.pool.with(|connection| Ok(outside(connection, lang)?))
    }

    /// Words of many languages for one thing: number of the concept, language, word; names before synonyms.
    ///
    /// # Errors
    /// As [`Library::search`].
    pub fn search_concepts(&self) -> Result<Vec<(u32, String, String)>, PackError> {
        self.pool.with(|connection| Ok(all_concepts(connection)?))
    }

    /// The countries among [`Library::search_concepts`]: number of the concept, country in lower case.
    ///
    /// # Errors
    /// As [`Library::search`].
    pub fn search_countries(&self) -> Result<Vec<(u32, String)>, PackError> {
        self.pool.with(|connection| Ok(countries(connection)?))
    }

    /// The official languages of countries: language, country in lower case.
    ///
    /// # Errors
    /// As [`Library::search`].
    pub fn search_spoken(&self) -> Result<Vec<(String, String)>, PackError> {
        self.pool.with(|connection| Ok(spoken(connection)?))
    }

    /// What the search does with a query, line by line in plain English.
    ///
    /// # Errors
    /// As [`Library::search`].
    pub fn explain_search(&self, query: &Query) -> Result<Vec<String>, PackError> {
        self.pool.with(|connection| Ok(explain(connection, query)?))
    }

    /// Looks in the reader's language, then in the fallback language.
    fn in_lang<'a, T>(&self, lang: &Lang, find: impl Fn(&Lang) -> Option<&'a T>) -> Option<InLang<&'a T>> {
        [lang, &self.shared.settings.fallback]
            .into_iter()
            .find_map(|lang| find(lang).map(|text| InLang { lang: lang.clone(), text }))
    }
}

/// Checks that an SQLite file is a pack, and one that this program reads.
fn recognise(connection: &Connection, name: &str) -> Result<(), PackError> {
    let pragma = |name: &str| connection.query_row(&format!("PRAGMA {name}"), (), |row| row.get::<_, i32>(0));
    let kind = pragma("application_id").map_err(|error| damaged(name, error.into()))?;
    if kind != APPLICATION_ID {
        return Err(PackError::NotAPack { name: name.to_owned() });
    }
    let found = pragma("user_version").map_err(|error| damaged(name, error.into()))?;
    if found > FORMAT {
        return Err(PackError::Newer { name: name.to_owned(), found, known: FORMAT });
    }
    Ok(())
}

/// The same error as a sentence about this file.
fn damaged(name: &str, error: PackError) -> PackError {
    let detail = match error {
        PackError::Damaged { detail, .. } => detail,
        PackError::Sqlite(error) => error.to_string(),
        other => other.to_string(),
    };
    PackError::Damaged { name: name.to_owned(), detail }
}
