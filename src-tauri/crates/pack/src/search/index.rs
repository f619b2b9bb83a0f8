//! Reading the index of one language.

use super::SearchError;
use super::concepts;
use super::dictionary;
use super::lists;
use super::terms::{Analysis, Unit};
use amparo_domain::{Kind, Lang, Part};
use rusqlite::{Connection, OptionalExtension, Row, params};

/// One language of the index.
pub(super) struct Index<'c> {
    connection: &'c Connection,
    number: i64,
    /// Its tag.
    pub tag: Lang,
    /// How many pages it has.
    pub pages: u32,
    /// How its terms are made.
    pub analysis: Analysis,
}

/// What a page says about itself.
pub(super) struct Page {
    pub kind: Kind,
    pub name: String,
    pub country: Option<String>,
    pub title: String,
    pub keywords: String,
}

/// Lengths, kinds and countries of all pages, by page number.
pub(super) struct Shape {
    /// Summed weight of each page's grams.
    pub grams: Vec<u32>,
    /// Summed weight of each page's stems.
    pub stems: Vec<u32>,
    /// Kinds, by their place among [`KINDS`].
    pub kinds: Vec<u8>,
    /// Countries: 0 is none, 1 the first of `names`.
    pub countries: Vec<u16>,
    /// The countries' codes.
    pub names: Vec<String>,
}

/// The kinds in the order in which a shape numbers them.
pub(super) const KINDS: [Kind; 10] = [
    Kind::Country,
    Kind::Corridor,
    Kind::Guide,
    Kind::Benefit,
    Kind::Checklist,
    Kind::Contact,
    Kind::Instrument,
    Kind::Term,
    Kind::Agreement,
    Kind::Figure,
];

/// The id of a page in `search_page`.
pub(super) fn page_id(language: usize, page: u32) -> i64 {
    ((language as i64 & 0x7FFF) << 32) | i64::from(page)
}

/// The id of a part in `search_part`.
pub(super) fn part_id(page: i64, part: usize) -> i64 {
    (page << 16) | i64::try_from(part.min(0xFFFF)).unwrap_or_default()
}

impl<'c> Index<'c> {
    /// All languages of the index, in the order in which they were written.
    pub fn all(connection: &'c Connection) -> Result<Vec<Self>, SearchError> {
        let mut statement = connection.prepare_cached(include_str!("sql/langs.sql"))?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get::<_, String>(1)?, row.get(2)?)))?;
        let mut found = Vec::new();
        for row in rows {
            let (number, tag, pages) = row?;
            if let Some(tag) = Lang::parse(&tag) {
                let analysis = Analysis::new(tag.primary());
                found.push(Self { connection, number, tag, pages, analysis });
            }
        }
        Ok(found)
    }

    /// How many pages hold a term.
    pub fn pages_with(&self, unit: Unit, term: &str) -> Result<u32, SearchError> {
        let mut statement = self.connection.prepare_cached(include_str!("sql/list_pages.sql"))?;
        let pages = statement.query_row(params![self.number, unit as i64, term], |row| row.get(0)).optional()?;
        Ok(pages.unwrap_or_default())
    }

    /// Calls `each` with the pages that hold a term, and the term's weight there.
    pub fn read_list(&self, unit: Unit, term: &str, each: impl FnMut(u32, u32)) -> Result<(), SearchError> {
        let mut statement = self.connection.prepare_cached(include_str!("sql/list.sql"))?;
        let mut rows = statement.query(params![self.number, unit as i64, term])?;
        if let Some(row) = rows.next()? {
            lists::read(row.get_ref(0)?.as_blob().unwrap_or_default(), each);
        }
        Ok(())
    }

    /// The most frequent grams that begin with a letter.
    pub fn grams_from(&self, letter: char) -> Result<Vec<String>, SearchError> {
        let mut statement = self.connection.prepare_cached(include_str!("sql/grams_from.sql"))?;
        let range = params![self.number, letter.to_string(), format!("{letter}\u{10FFFF}")];
        let rows = statement.query_map(range, |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The tokens of all concepts that pages hold.
    pub fn concept_tokens(&self) -> Result<Vec<String>, SearchError> {
        let mut statement = self.connection.prepare_cached(include_str!("sql/concept_tokens.sql"))?;
        let rows = statement.query_map([self.number], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// All words of this language, sorted.
    pub fn all_words(&self) -> Result<Vec<String>, SearchError> {
        self.with_words(dictionary::all)
    }

    /// This language's words for a concept.
    pub fn concept_words(&self, concept: u32) -> Result<Vec<String>, SearchError> {
        concepts::words_of(self.connection, concept, &self.tag)
    }

    /// Lengths, kinds and countries of the pages.
    pub fn shape(&self) -> Result<Shape, SearchError> {
        let mut statement = self.connection.prepare_cached(include_str!("sql/shape.sql"))?;
        let shape = statement.query_row([self.number], |row| {
            let names: String = row.get(0)?;
            Ok(Shape::read(row.get_ref(1)?.as_blob().unwrap_or_default(), &names))
        })?;
        Ok(shape)
    }

    /// Calls `work` with the dictionary of this language's words.
    pub fn with_words<T>(&self, work: impl FnOnce(&[u8]) -> Result<T, SearchError>) -> Result<T, SearchError> {
        self.with_blob(include_str!("sql/words.sql"), work)
    }

    /// Calls `work` with the dictionary of Latin spellings.
    pub fn with_latin<T>(&self, work: impl FnOnce(&[u8]) -> Result<T, SearchError>) -> Result<T, SearchError> {
        self.with_blob(include_str!("sql/latin.sql"), work)
    }

    fn with_blob<T>(&self, sql: &str, work: impl FnOnce(&[u8]) -> Result<T, SearchError>) -> Result<T, SearchError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([self.number])?;
        match rows.next()? {
            Some(row) => work(row.get_ref(0)?.as_blob().unwrap_or_default()),
            None => work(&[]),
        }
    }

    /// A page by its number; `None` where it is of a kind this program does not know.
    pub fn page(&self, page: u32) -> Result<Option<Page>, SearchError> {
        let mut statement = self.connection.prepare_cached(include_str!("sql/page.sql"))?;
        Ok(statement.query_row([self.id(page)], read_page).optional()?.flatten())
    }

    /// The parts of a page.
    pub fn parts(&self, page: u32) -> Result<Vec<Part>, SearchError> {
        let id = self.id(page);
        let mut statement = self.connection.prepare_cached(include_str!("sql/parts.sql"))?;
        let rows = statement.query_map([part_id(id, 0), part_id(id, 0xFFFF)], |row| {
            Ok(Part { anchor: row.get(0)?, heading: row.get(1)?, text: row.get(2)? })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The page of that kind and name in this language.
    pub fn page_named(&self, kind: Kind, name: &str) -> Result<Option<u32>, SearchError> {
        let mut statement = self.connection.prepare_cached(include_str!("sql/version.sql"))?;
        let range = params![kind.as_str(), name, self.id(0), self.id(u32::MAX)];
        let id: Option<i64> = statement.query_row(range, |row| row.get(0)).optional()?;
        Ok(id.and_then(|id| u32::try_from(id & 0xFFFF_FFFF).ok()))
    }

    fn id(&self, page: u32) -> i64 {
        (self.number << 32) | i64::from(page)
    }
}

fn read_page(row: &Row<'_>) -> rusqlite::Result<Option<Page>> {
    let Some(kind) = Kind::parse(row.get_ref(0)?.as_str().unwrap_or_default()) else { return Ok(None) };
    let country: String = row.get(2)?;
    let country = (!country.is_empty()).then_some(country);
    Ok(Some(Page { kind, name: row.get(1)?, country, title: row.get(3)?, keywords: row.get(4)? }))
}

impl Shape {
    /// The eight bytes of a page: length in grams (three), in stems (two), kind (one), country (two).
    pub fn pack([grams, stems]: [u32; 2], kind: Kind, country: u16) -> [u8; 8] {
        let [g0, g1, g2, _] = grams.min(0xFF_FFFF).to_le_bytes();
        let [s0, s1, _, _] = stems.min(0xFFFF).to_le_bytes();
        let [c0, c1] = country.to_le_bytes();
        let kind = KINDS.iter().position(|known| *known == kind).and_then(|at| u8::try_from(at).ok());
        [g0, g1, g2, s0, s1, kind.unwrap_or_default(), c0, c1]
    }

    fn read(bytes: &[u8], names: &str) -> Self {
        let names = names.lines().map(str::to_owned).collect();
        let size = bytes.len() / 8;
        let (mut grams, mut stems) = (Vec::with_capacity(size), Vec::with_capacity(size));
        let (mut kinds, mut countries) = (Vec::with_capacity(size), Vec::with_capacity(size));
        for page in bytes.chunks_exact(8) {
            let &[g0, g1, g2, s0, s1, kind, c0, c1] = page else { continue };
            grams.push(u32::from_le_bytes([g0, g1, g2, 0]));
            stems.push(u32::from_le_bytes([s0, s1, 0, 0]));
            kinds.push(kind);
            countries.push(u16::from_le_bytes([c0, c1]));
        }
        Self { grams, stems, kinds, countries, names }
    }
}
