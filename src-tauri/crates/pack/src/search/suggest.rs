//! Words of the pack in place of words that no page holds: "did you mean …".

use super::SearchError;
use super::concepts::{self, Met};
use super::dictionary;
use super::index::Index;
use super::languages::reader;
use super::question::Question;
use super::sounds::{begins, holds, named};
use super::terms::{Unit, is_number};
use amparo_domain::{Lang, Near, Query};
use amparo_text::{Word, words};
use rusqlite::Connection;

/// How many questions are offered.
const OFFERED: usize = 3;

/// What to offer in place of a question, where words of it stand in no page.
///
/// # Errors
/// Only where the pack has no readable index.
pub fn suggest(connection: &Connection, query: &Query) -> Result<Near, SearchError> {
    let Some(question) = Question::new(query) else { return Ok(Near { instead: Vec::new(), unknown: true }) };
    let all = Index::all(connection)?;
    let met = concepts::met(connection, &question, false)?;
    let sounds = named(connection, &all, &question, &query.lang)?;
    let spoken = spoken(&all, &query.lang);
    let every: Vec<&Index<'_>> = all.iter().collect();
    let (mut strange, mut rare) = (Vec::new(), Vec::new());
    for (at, word) in question.words.iter().enumerate() {
        let goes_on = question.unfinished && at + 1 == question.words.len();
        if goes_on && begins(&every, word)? {
            continue;
        }
        if is_known(&all, &question, &met, at, word)? {
            rare.extend(better(&spoken, &question, word)?.map(|better| (word, vec![better])));
            continue;
        }
        let near = nearest(&spoken, word)?;
        if near.is_empty() && covers(&sounds, at) {
            continue;
        }
        let near = if near.is_empty() { alike(&spoken, word)? } else { near };
        strange.push((word, near));
    }
    let codes = question.joined.iter().map(|code| holds(&all, &question, code)).collect::<Result<Vec<_>, _>>()?;
    let unknown = strange.len() == question.words.len() && !codes.contains(&true);
    strange.extend(rare);
    strange.sort_by_key(|(word, _)| word.start);
    Ok(Near { instead: instead(&question, &strange), unknown })
}

/// The reader's language and English: in these words are offered.
fn spoken<'i, 'c>(all: &'i [Index<'c>], lang: &Lang) -> Vec<&'i Index<'c>> {
    let own = reader(all, lang).and_then(|number| all.get(number));
    let english = all.iter().find(|index| index.tag == Lang::english());
    let mut spoken: Vec<_> = own.into_iter().chain(english).collect();
    spoken.dedup_by(|next, kept| next.tag == kept.tag);
    spoken
}

/// Whether some page holds the word, or it is part of a concept's name, or a number.
fn is_known(all: &[Index<'_>], question: &Question, met: &[Met], at: usize, word: &Word) -> Result<bool, SearchError> {
    let short = word.text.chars().count() < 2;
    Ok(short || is_number(word) || covers(met, at) || holds(all, question, word)?)
}

/// Whether a word is part of a concept's name.
fn covers(met: &[Met], at: usize) -> bool {
    met.iter().any(|met| met.from <= at && at < met.to)
}

/// A word on fewer pages than this may be an error of its page.
const RARE: u32 = 3;

/// How many times more pages hold the word that is meant.
const MORE: u32 = 20;

/// A frequent word one edit away from one that hardly any page holds.
fn better(spoken: &[&Index<'_>], question: &Question, word: &Word) -> Result<Option<String>, SearchError> {
    let pages = |index: &Index<'_>, text: &str, word: &Word| index.pages_with(Unit::Stem, &index.analysis.head(text, word));
    for index in spoken {
        let own = pages(index, &question.text, word)?;
        if !(1..RARE).contains(&own) || is_number(word) {
            continue;
        }
        let near = index.with_words(|words| dictionary::similar(words, &word.text, false))?;
        for meant in near.into_iter().filter(|meant| meant.word != word.text) {
            let Some(other) = words(&meant.word).into_iter().next() else { continue };
            if pages(index, &meant.word, &other)? >= MORE * own {
                return written(index, &meant.word);
            }
        }
    }
    Ok(None)
}

/// Known words that share most of their letters with a strange one that is near none.
fn alike(spoken: &[&Index<'_>], word: &Word) -> Result<Vec<String>, SearchError> {
    let mut found: Vec<String> = Vec::new();
    for index in spoken {
        for word in index.with_words(|words| dictionary::alike(words, &word.text))? {
            found.extend(written(index, &word)?.filter(|written| !found.contains(written)));
        }
    }
    found.truncate(OFFERED);
    Ok(found)
}

/// The words nearest to a strange one, as pages write them: by few edits or by sound.
fn nearest(spoken: &[&Index<'_>], word: &Word) -> Result<Vec<String>, SearchError> {
    let mut found: Vec<String> = Vec::new();
    let mut add = |index: &Index<'_>, meant: Vec<dictionary::Meant>| -> Result<(), SearchError> {
        for one in meant {
            if let Some(written) = written(index, &one.word)?.filter(|written| !found.contains(written)) {
                found.push(written);
            }
        }
        Ok(())
    };
    for index in spoken {
        add(index, index.with_words(|words| dictionary::similar(words, &word.text, false))?)?;
        if word.text.is_ascii() {
            add(index, index.with_latin(|latin| dictionary::spelt(latin, &word.text, false))?)?;
        }
    }
    found.truncate(OFFERED);
    Ok(found)
}

/// A folded word as the first page that holds it writes it.
fn written(index: &Index<'_>, folded: &str) -> Result<Option<String>, SearchError> {
    let Some(word) = words(folded).into_iter().next() else { return Ok(None) };
    let mut first = None;
    index.read_list(Unit::Stem, &index.analysis.head(folded, &word), |page, _| first = first.or(Some(page)))?;
    let Some(page) = first else { return Ok(None) };
    let head = index.page(page)?.map(|page| [page.title, page.keywords]).unwrap_or_default();
    let parts = index.parts(page)?;
    let texts = head.iter().chain(parts.iter().flat_map(|part| [&part.heading, &part.text]));
    for text in texts {
        if let Some(met) = words(text).into_iter().find(|met| met.text == folded) {
            return Ok(text.get(met.start..met.end).map(str::to_lowercase));
        }
    }
    Ok(Some(folded.to_owned()))
}

/// The question with its strange words replaced, or left out where nothing is near; at most [`OFFERED`] of them.
fn instead(question: &Question, strange: &[(&Word, Vec<String>)]) -> Vec<String> {
    let mut offered: Vec<String> = Vec::new();
    if strange.iter().all(|(_, near)| near.is_empty()) {
        return offered;
    }
    for turn in 0..OFFERED {
        let mut text = question.text.clone();
        for (word, near) in strange.iter().rev() {
            let other = near.get(turn).or(near.first()).map_or("", String::as_str);
            text.replace_range(word.start..word.end, other);
        }
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if !text.is_empty() && !offered.contains(&text) {
            offered.push(text);
        }
    }
    offered
}
