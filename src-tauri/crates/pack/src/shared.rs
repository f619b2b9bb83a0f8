//! What is read once, when a pack is opened.

use crate::PackError;
use crate::records::rows;
use amparo_domain::rules::{FactDef, World};
use amparo_domain::{FactText, Lang, Settings, Source, Topic};
use rusqlite::Connection;
use std::collections::BTreeMap;

/// The small things that pages ask for again and again, read once.
pub(crate) struct Shared {
    pub(crate) settings: Settings,
    pub(crate) facts: Vec<FactDef>,
    pub(crate) fact_texts: BTreeMap<String, BTreeMap<Lang, FactText>>,
    pub(crate) topics: BTreeMap<String, Topic>,
    pub(crate) sources: BTreeMap<String, Source>,
    pub(crate) world: World,
}

impl Shared {
    /// Reads them all.
    pub(crate) fn read(connection: &Connection) -> Result<Self, PackError> {
        let settings: String = connection.query_row("SELECT value FROM meta WHERE key = 'settings'", (), |row| row.get(0))?;
        let regions = rows(connection, "SELECT json FROM region ORDER BY id", ())?;
        let agreements = rows(connection, include_str!("sql/record_list.sql"), ("agreement",))?;
        let sources: Vec<Source> = rows(connection, "SELECT json FROM source ORDER BY id", ())?;
        let topics: Vec<Topic> = rows(connection, "SELECT json FROM topic ORDER BY id", ())?;
        let facts: Vec<FactDef> = rows(connection, "SELECT json FROM fact ORDER BY position", ())?;
        Ok(Self {
            settings: serde_json::from_str(&settings)?,
            fact_texts: fact_texts(connection)?,
            topics: topics.into_iter().map(|topic| (topic.id.clone(), topic)).collect(),
            sources: sources.into_iter().map(|source| (source.id.clone(), source)).collect(),
            world: World { regions, agreements, ..World::default() }.with_costs(&facts),
            facts,
        })
    }
}

/// The words of all questions: fact id → language → words.
fn fact_texts(connection: &Connection) -> Result<BTreeMap<String, BTreeMap<Lang, FactText>>, PackError> {
    let mut statement = connection.prepare("SELECT id, lang, json FROM fact_text")?;
    let mut rows = statement.query(())?;
    let mut texts: BTreeMap<String, BTreeMap<Lang, FactText>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let Some(lang) = Lang::parse(&row.get::<_, String>(1)?) else { continue };
        texts.entry(row.get(0)?).or_default().insert(lang, serde_json::from_str(&row.get::<_, String>(2)?)?);
    }
    Ok(texts)
}
