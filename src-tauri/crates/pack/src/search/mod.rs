//! Search in a pack: [`SearchWriter`] indexes entries when a pack is made, [`search`] finds them.
//!
//! Two kinds of term are indexed a language, both made by `amparo-text` at index time and at query time alike: *grams* (short
//! runs of letters, which forgive typing errors, compounds and endings in every script) and *stems* (whole words without their
//! endings). A query is planned for each language it may be written in ([`plan`]), every page is scored exactly (BM25,
//! [`rank`]), the best are read and looked at closely ([`near`]), and the languages' lists become one ([`fuse`]).
//!
//! Words of other languages are met through concepts ([`concepts`]): names for one thing that editors wrote beside one another.
//! [`explain`] says in words what was done with a question.
//!
//! Deliberately absent: query syntax, stop words, FTS5. Nothing that can be typed is an operator or an error, frequent words
//! count little by themselves, and lists of our own rank a page in a fraction of the time and space that FTS5 takes for grams
//! (`bm25()` has no early stop, and with `detail=none` no score at all).

mod concepts;
mod dictionary;
mod explain;
mod fuse;
mod gather;
mod index;
mod languages;
mod lists;
mod marks;
mod near;
mod outside;
mod place;
mod plan;
mod question;
mod quick;
mod rank;
mod snippet;
mod sounds;
mod suggest;
mod terms;
mod why;
mod writer;

#[cfg(test)]
mod tests;

pub use explain::explain;
pub use fuse::search;
pub use outside::{Outside, OutsidePage, all_concepts, countries, outside, spoken};
pub use suggest::suggest;
pub use writer::SearchWriter;

/// What can go wrong in search: the pack is damaged or has no index. Never caused by what somebody typed.
#[derive(Debug, thiserror::Error)]
pub enum SearchError {
    /// SQLite could not read or write the index.
    #[error("the search index of this pack cannot be used")]
    Database(#[from] rusqlite::Error),
    /// A dictionary of the index is not what it says.
    #[error("a dictionary of the search index is damaged")]
    Dictionary(#[from] fst::Error),
}
