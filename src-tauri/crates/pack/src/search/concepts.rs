//! Concepts: words of many languages for one thing (`Krankengeld`, *sick pay*, *baja médica*). Pages that hold any of them in
//! their own language hold the concept's token; a question that holds any of them in any language asks for it.

use super::SearchError;
use super::question::Question;
use super::terms::Analysis;
use amparo_domain::Lang;
use amparo_text::{plain, romanise, skeleton, spelling_distance, words};
use fst::automaton::Str;
use fst::{Automaton, IntoStreamer, Set, SetBuilder, Streamer};
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::BTreeMap;

/// Words of the longest name that is looked for.
const LONGEST: usize = 4;

/// A concept that the question names.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Met {
    /// Its number.
    pub concept: u32,
    /// The words of the question that name it.
    pub from: usize,
    /// One past the last of them.
    pub to: usize,
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
            keys.extend(spelt(&plain).map(|(bones, spelt)| format!("~{bones}\0{spelt}\0{number}")));
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
/// `latin` says whether Latin letters may stand for another script's: the reader's language is written in one.
pub(super) fn met(connection: &Connection, question: &Question, latin: bool) -> Result<Vec<Met>, SearchError> {
    let mut statement = connection.prepare_cached(include_str!("sql/concept_keys.sql"))?;
    let mut rows = statement.query([])?;
    let Some(row) = rows.next()? else { return Ok(Vec::new()) };
    let languages: String = row.get(0)?;
    let keys = Set::new(row.get_ref(1)?.as_blob().unwrap_or_default())?;
    let cut = &question.words;
    let mut readings: Vec<(String, Vec<String>)> = vec![(String::new(), cut.iter().map(|word| word.text.clone()).collect())];
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
            for (prefix, reading) in &readings {
                let text = reading.get(from..to).unwrap_or_default().join(" ");
                named.extend(lookup(&keys, &format!("{prefix}{text}\0"))?);
            }
            if let Some((_, reading)) = readings.first().filter(|_| latin && named.is_empty()) {
                named = sound(&keys, reading.get(from..to).unwrap_or_default())?;
            }
            for concept in named {
                let met = Met { concept, from, to };
                if !found.contains(&met) {
                    found.push(met);
                }
            }
        }
    }
    Ok(found)
}

/// Skeleton and Latin spelling of a name in another script, its words parted by blanks.
fn spelt(words: &[&str]) -> Option<(String, String)> {
    let spelt: Vec<String> = words.iter().map(|word| romanise(word).map(|latin| plain(&latin))).collect::<Option<_>>()?;
    let bones: Vec<String> = spelt.iter().map(|word| skeleton(word)).collect();
    (bones.iter().any(|bones| bones.len() > 1)).then(|| (bones.join(" "), spelt.join(" ")))
}

/// The concepts whose name in another script is spelt like these words.
fn sound(keys: &Set<&[u8]>, typed: &[String]) -> Result<Vec<u32>, SearchError> {
    let latin: Vec<String> = typed.iter().map(|word| plain(word)).collect();
    let bones: Vec<String> = latin.iter().map(|word| skeleton(word)).collect();
    let (latin, begin) = (latin.join(" "), format!("~{}\0", bones.join(" ")));
    if latin.len() < 4 || bones.iter().all(|bones| bones.len() < 2) || !typed.iter().all(|word| word.is_ascii()) {
        return Ok(Vec::new());
    }
    let mut stream = keys.search(Str::new(&begin).starts_with()).into_stream();
    let mut found = Vec::new();
    while let Some(key) = stream.next() {
        let rest = key.get(begin.len()..).and_then(|rest| std::str::from_utf8(rest).ok()).unwrap_or_default();
        let Some((spelt, number)) = rest.split_once('\0') else { continue };
        if spelling_distance(&latin, spelt) <= 0.25 * latin.len() as f32 + 0.3 {
            found.extend(number.parse::<u32>().ok());
        }
    }
    Ok(found)
}

/// The concepts of a key.
fn lookup(keys: &Set<&[u8]>, key: &str) -> Result<Vec<u32>, SearchError> {
    let mut stream = keys.search(Str::new(key).starts_with()).into_stream();
    let mut found = Vec::new();
    while let Some(one) = stream.next() {
        let number = one.get(key.len()..).and_then(|digits| std::str::from_utf8(digits).ok());
        found.extend(number.and_then(|digits| digits.parse::<u32>().ok()));
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
