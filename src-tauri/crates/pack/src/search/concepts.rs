//! Concepts: words of many languages for one thing (`Krankengeld`, *sick pay*, *baja médica*). Pages that hold any of them in
//! their own language hold the concept's token; a question that holds any of them in any language asks for it.

mod keys;

use super::SearchError;
use super::question::Question;
use super::terms::Analysis;
use amparo_domain::Lang;
use amparo_text::words;
use fst::SetBuilder;
use keys::Keys;
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::BTreeMap;

/// Words of the longest name that is looked for.
const LONGEST: usize = 4;

/// A word of fewer bytes must be the name itself: stems that short are of many words (`can` of the Spanish *Canadá*).
const STEMMED: usize = 4;

/// A concept that the question names.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Met {
    /// Its number.
    pub concept: u32,
    /// The words of the question that name it.
    pub from: usize,
    /// One past the last of them.
    pub to: usize,
    /// How far its name is spelt from what was typed, where it is met by its sound: Latin letters for a name in another script.
    pub far: Option<f32>,
    /// Whether the name goes on after what was typed.
    pub begun: bool,
}

impl Met {
    /// Whether Latin letters stand for a name in another script.
    pub fn is_heard(&self) -> bool {
        self.far.is_some()
    }
}

/// The stem-like term under which pages hold a concept; no folded word looks like it.
pub(super) fn token(concept: u32) -> String {
    format!("={concept}")
}

/// Stores the words of all concepts: names to show, and a dictionary of keys to find them by.
pub(super) fn store(connection: &Connection, concepts: &[Vec<(Lang, String)>]) -> Result<(), SearchError> {
    let mut analyses: BTreeMap<String, Analysis> = BTreeMap::new();
    let mut keys = Vec::new();
    let mut statement = connection.prepare_cached(include_str!("sql/concept_word_add.sql"))?;
    for (number, named) in (0_u32..).zip(concepts) {
        for (place, (lang, word)) in (0_i64..).zip(named) {
            statement.execute(params![number, place, lang.as_str(), word])?;
            let analysis = analyses.entry(lang.primary().to_owned()).or_insert_with(|| Analysis::new(lang.primary()));
            let cut = words(word);
            let plain: Vec<&str> = cut.iter().map(|one| one.text.as_str()).collect();
            let stems: Vec<String> = cut.iter().map(|one| analysis.head(word, one)).collect();
            keys.push(format!("{}\0{number}", plain.join(" ")));
            keys.push(format!("{}:{}\0{number}", lang.primary(), stems.join(" ")));
            keys.extend(keys::spelt(&plain).map(|(bones, spelt)| format!("~{bones}\0{spelt}\0{number}")));
        }
    }
    keys.sort_unstable();
    keys.dedup();
    let mut builder = SetBuilder::memory();
    builder.extend_iter(keys)?;
    let languages: Vec<String> = analyses.into_keys().collect();
    connection
        .prepare_cached(include_str!("sql/concept_key_add.sql"))?
        .execute(params![languages.join("\n"), builder.into_inner()?])?;
    Ok(())
}

/// The concepts that a question names, the longest name at each place; none where the pack has none.
///
/// `sounds` says whether Latin letters may stand for another script's.
pub(super) fn met(connection: &Connection, question: &Question, sounds: bool) -> Result<Vec<Met>, SearchError> {
    let mut statement = connection.prepare_cached(include_str!("sql/concept_keys.sql"))?;
    let mut rows = statement.query([])?;
    let Some(row) = rows.next()? else { return Ok(Vec::new()) };
    let languages: String = row.get(0)?;
    let keys = Keys::new(row.get_ref(1)?.as_blob().unwrap_or_default())?;
    let cut = &question.words;
    let plain: Vec<String> = cut.iter().map(|word| word.text.clone()).collect();
    let mut readings = vec![(String::new(), plain.clone())];
    for language in languages.lines() {
        let analysis = Analysis::new(language);
        readings.push((format!("{language}:"), cut.iter().map(|word| analysis.head(&question.text, word)).collect()));
    }
    let mut found: Vec<Met> = Vec::new();
    for length in (1..=LONGEST.min(cut.len())).rev() {
        for from in 0..=cut.len() - length {
            let to = from + length;
            if found.iter().any(|met| met.from <= from && to <= met.to && met.to - met.from > length) {
                continue;
            }
            let mut named = Vec::new();
            let short = cut.get(from..to).is_some_and(|span| matches!(span, [word] if word.text.len() < STEMMED));
            for (prefix, reading) in readings.iter().filter(|(prefix, _)| prefix.is_empty() || !short) {
                let text = reading.get(from..to).unwrap_or_default().join(" ");
                named.extend(keys.named(&format!("{prefix}{text}"))?.into_iter().map(|concept| (concept, None)));
            }
            let typed = plain.get(from..to).unwrap_or_default();
            let begun = named.is_empty() && question.unfinished && to == cut.len();
            if begun {
                named.extend(keys.begun(&typed.join(" "))?.into_iter().map(|concept| (concept, None)));
            }
            if named.is_empty() && sounds {
                named.extend(keys.heard(typed, begun)?.into_iter().map(|(far, concept)| (concept, Some(far))));
            }
            for (concept, far) in named {
                let met = Met { concept, from, to, far, begun };
                if !found.iter().any(|other| (other.concept, other.from, other.to) == (concept, from, to)) {
                    found.push(met);
                }
            }
        }
    }
    Ok(found)
}

/// A concept's words in a language, the name first.
pub(super) fn words_of(connection: &Connection, concept: u32, lang: &Lang) -> Result<Vec<String>, SearchError> {
    let mut statement = connection.prepare_cached(include_str!("sql/concept_words.sql"))?;
    let rows = statement.query_map(params![concept, lang.primary()], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// A concept's name in the reader's language, or in English.
pub(super) fn name(connection: &Connection, concept: u32, lang: &Lang) -> Result<Option<String>, SearchError> {
    let mut statement = connection.prepare_cached(include_str!("sql/concept_name.sql"))?;
    Ok(statement.query_row(params![concept, lang.primary()], |row| row.get(0)).optional()?)
}
