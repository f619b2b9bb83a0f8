//! Texts: the words of a record, one row a language, with an honest fallback.

use crate::{Library, PackError};
use amparo_domain::{InLang, Kind, Lang};
use rusqlite::types::Type;
use rusqlite::{OptionalExtension, Row};
use serde::de::DeserializeOwned;

/// What a list shows of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Title {
    /// Its title.
    pub title: String,
    /// Its first lines as plain text; may be empty.
    pub summary: String,
}

impl Library {
    /// The words of a record: in the reader's language, else in the fallback language, else in whichever there is; `None`
    /// where there is no text at all.
    ///
    /// # Errors
    /// [`PackError::Sqlite`] or [`PackError::Json`] where the file is damaged or `T` is not what the kind keeps.
    pub fn text<T: DeserializeOwned>(&self, kind: Kind, id: &str, lang: &Lang) -> Result<Option<InLang<T>>, PackError> {
        let key = (kind.as_str(), id, lang.as_str(), self.settings().fallback.as_str());
        self.pool.with(|connection| {
            let mut statement = connection.prepare_cached(include_str!("sql/text_get.sql"))?;
            let found = statement.query_row(key, |row| Ok((language(row)?, row.get::<_, String>(1)?))).optional()?;
            let Some((lang, json)) = found else { return Ok(None) };
            Ok(Some(InLang { lang, text: serde_json::from_str(&json)? }))
        })
    }

    /// Title and summary of a record, in the language that [`Library::text`] would choose.
    ///
    /// # Errors
    /// [`PackError::Sqlite`] where the file is damaged.
    pub fn title(&self, kind: Kind, id: &str, lang: &Lang) -> Result<Option<InLang<Title>>, PackError> {
        let key = (kind.as_str(), id, lang.as_str(), self.settings().fallback.as_str());
        self.pool.with(|connection| {
            let mut statement = connection.prepare_cached(include_str!("sql/title_get.sql"))?;
            let found = statement.query_row(key, |row| {
                let text = Title { title: row.get(1)?, summary: row.get(2)? };
                Ok(InLang { lang: language(row)?, text })
            });
            Ok(found.optional()?)
        })
    }

    /// The languages in which a record has a text, by tag.
    ///
    /// # Errors
    /// [`PackError::Sqlite`] where the file is damaged.
    pub fn languages_of(&self, kind: Kind, id: &str) -> Result<Vec<Lang>, PackError> {
        self.pool.with(|connection| {
            let mut statement = connection.prepare_cached(include_str!("sql/text_languages.sql"))?;
            let tags = statement.query_map((kind.as_str(), id), language)?;
            Ok(tags.collect::<Result<_, _>>()?)
        })
    }
}

/// The language tag in the first column.
fn language(row: &Row<'_>) -> rusqlite::Result<Lang> {
    Lang::try_from(row.get::<_, String>(0)?)
        .map_err(|reason| rusqlite::Error::FromSqlConversionFailure(0, Type::Text, reason.into()))
}
