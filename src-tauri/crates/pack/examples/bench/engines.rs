//! The engines that are compared: Amparo's own, and plain FTS5 with its words joined by OR.

use amparo_domain::{Lang, Query};
use amparo_pack::Library;
use rusqlite::{Connection, params};
use std::collections::BTreeSet;
use std::path::Path;
use std::time::{Duration, Instant};

/// One page in one language.
pub struct Text {
    pub lang: String,
    pub name: String,
    pub country: String,
    pub title: String,
    pub body: String,
}

pub trait Engine {
    fn name(&self) -> String;
    fn ask(&mut self, text: &str, lang: &str, country: Option<&str>, typing: bool) -> (Vec<String>, Duration);
}

pub fn texts(pack: &Path) -> Vec<Text> {
    let db = Connection::open(pack).unwrap();
    let sql = "SELECT l.tag, p.kind || '/' || p.name, p.country, p.title,
        p.keywords || ' ' || coalesce((SELECT group_concat(heading || ' ' || text, ' ') FROM search_part
        WHERE id BETWEEN p.id << 16 AND p.id << 16 | 65535), '')
        FROM search_page p JOIN search_lang l ON l.lang = p.id >> 32 ORDER BY p.id";
    let mut statement = db.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| {
        Ok(Text { lang: row.get(0)?, name: row.get(1)?, country: row.get(2)?, title: row.get(3)?, body: row.get(4)? })
    });
    rows.unwrap().map(Result::unwrap).collect()
}

pub fn bytes(texts: &[Text]) -> usize {
    texts.iter().map(|text| text.title.len() + text.body.len()).sum()
}

pub struct Amparo {
    library: Library,
    size: u64,
}

impl Amparo {
    pub fn new(library: Library, pack: &Path) -> Self {
        Self { library, size: index_size(&Connection::open(pack).unwrap()) }
    }
}

/// Bytes of lists, terms, dictionaries and lengths.
pub fn index_size(db: &Connection) -> u64 {
    let sql = "SELECT (SELECT sum(length(list) + length(CAST(term AS BLOB)) + 8) FROM search_list)
        + (SELECT sum(length(shape) + length(words) + length(latin)) FROM search_lang)";
    db.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap_or_default() as u64
}

impl Engine for Amparo {
    fn name(&self) -> String {
        format!("Amparo (index {:.2} MB)", self.size as f64 / 1e6)
    }

    fn ask(&mut self, text: &str, lang: &str, country: Option<&str>, typing: bool) -> (Vec<String>, Duration) {
        let lang = Lang::parse(lang).unwrap();
        let query = Query { text: text.to_owned(), lang, country: country.map(str::to_owned), limit: 10, typing };
        let start = Instant::now();
        let hits = self.library.search(&query).unwrap();
        let took = start.elapsed();
        (hits.into_iter().map(|hit| format!("{}/{}", hit.kind.as_str(), hit.id)).collect(), took)
    }
}

pub struct Fts {
    name: &'static str,
    trigrams: bool,
    db: Connection,
}

impl Fts {
    pub fn new(name: &'static str, tokenizer: &str, texts: &[Text]) -> Self {
        let db = Connection::open_in_memory().unwrap();
        let columns = "lang UNINDEXED, name UNINDEXED, country UNINDEXED, title, body";
        db.execute_batch(&format!("CREATE VIRTUAL TABLE page USING fts5({columns}, tokenize='{tokenizer}')")).unwrap();
        for text in texts {
            let row = params![text.lang, text.name, text.country, text.title, text.body];
            db.prepare_cached("INSERT INTO page VALUES (?1, ?2, ?3, ?4, ?5)").unwrap().execute(row).unwrap();
        }
        Self { name, trigrams: tokenizer == "trigram", db }
    }
}

impl Engine for Fts {
    fn name(&self) -> String {
        let size: i64 = self.db.query_row("SELECT sum(length(block)) FROM page_data", [], |row| row.get(0)).unwrap();
        format!("{} (index {:.2} MB)", self.name, size as f64 / 1e6)
    }

    fn ask(&mut self, text: &str, lang: &str, country: Option<&str>, _: bool) -> (Vec<String>, Duration) {
        let mut terms = BTreeSet::new();
        for word in text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()) {
            let letters: Vec<char> = word.to_lowercase().chars().collect();
            match self.trigrams {
                true => terms.extend(letters.windows(3).map(|gram| gram.iter().collect::<String>())),
                false => drop(terms.insert(letters.iter().collect())),
            }
        }
        let asked: Vec<String> = terms.into_iter().map(|term| format!("\"{term}\"")).collect();
        let sql = "SELECT name FROM page WHERE page MATCH ?1 AND lang = ?2 AND (?3 = '' OR country IN ('', ?3))
            ORDER BY bm25(page, 0, 0, 0, 4, 1) LIMIT 10";
        let start = Instant::now();
        let mut statement = self.db.prepare_cached(sql).unwrap();
        let found = match asked.is_empty() {
            true => Vec::new(),
            false => {
                let rows = statement.query_map(params![asked.join(" OR "), lang, country.unwrap_or_default()], |row| row.get(0));
                rows.unwrap().map(Result::unwrap).collect()
            }
        };
        (found, start.elapsed())
    }
}
