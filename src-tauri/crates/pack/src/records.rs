//! Records: what Amparo knows, one row each.

use crate::{Library, PackError};
use amparo_domain::{
    Agreement, Benefit, Checklist, Contact, Corridor, Country, Figure, Guide, Instrument, Kind, Ratification, Term,
};
use rusqlite::{Connection, OptionalExtension, Params};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A type that the pack keeps as a record of its own.
pub trait Stored: Serialize + DeserializeOwned {
    /// The kind under which it is kept.
    const KIND: Kind;

    /// Its id within the kind.
    fn id(&self) -> &str;

    /// Its country in lower case, where it belongs to one.
    fn country(&self) -> Option<&str>;
}

/// Implements [`Stored`] for a type with an `id`; the expression says where its country stands.
macro_rules! stored {
    ($($kind:ident: |$it:ident| $country:expr;)*) => {$(
        impl Stored for $kind {
            const KIND: Kind = Kind::$kind;

            fn id(&self) -> &str {
                &self.id
            }

            fn country(&self) -> Option<&str> {
                let $it = self;
                $country
            }
        }
    )*};
}

stored! {
    Guide: |it| it.country.as_deref();
    Benefit: |it| Some(&it.country);
    Checklist: |it| it.country.as_deref();
    Contact: |it| it.country.as_deref();
    Country: |it| Some(&it.id);
    Corridor: |it| Some(&it.to);
    Agreement: |_it| None;
    Instrument: |_it| None;
    Term: |_it| None;
    Figure: |_it| None;
}

impl Library {
    /// The record of that id; `None` where there is none.
    ///
    /// # Errors
    /// [`PackError::Sqlite`] or [`PackError::Json`] where the file is damaged.
    pub fn get<T: Stored>(&self, id: &str) -> Result<Option<T>, PackError> {
        self.pool.with(|connection| {
            let mut statement = connection.prepare_cached(include_str!("sql/record_get.sql"))?;
            let json: Option<String> = statement.query_row((T::KIND.as_str(), id), |row| row.get(0)).optional()?;
            Ok(json.map(|json| serde_json::from_str(&json)).transpose()?)
        })
    }

    /// All records of a kind, or those of one country, in the order of the content folder. A corridor belongs to the
    /// country it leads to.
    ///
    /// # Errors
    /// [`PackError::Sqlite`] or [`PackError::Json`] where the file is damaged.
    pub fn list<T: Stored>(&self, country: Option<&str>) -> Result<Vec<T>, PackError> {
        self.pool.with(|connection| match country {
            None => rows(connection, include_str!("sql/record_list.sql"), (T::KIND.as_str(),)),
            Some(country) => {
                let sql = include_str!("sql/record_list_country.sql");
                rows(connection, sql, (T::KIND.as_str(), country))
            }
        })
    }

    /// Who is bound by what: of one instrument, of one country, of both or all; by instrument, then country.
    ///
    /// # Errors
    /// [`PackError::Sqlite`] or [`PackError::Json`] where the file is damaged.
    pub fn ratifications(&self, instrument: Option<&str>, country: Option<&str>) -> Result<Vec<Ratification>, PackError> {
        self.pool.with(|connection| rows(connection, include_str!("sql/ratification_list.sql"), (instrument, country)))
    }
}

/// Reads the JSON in the first column of every row.
pub(crate) fn rows<T: DeserializeOwned>(connection: &Connection, sql: &str, params: impl Params) -> Result<Vec<T>, PackError> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(serde_json::from_str(row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?)?);
    }
    Ok(found)
}
