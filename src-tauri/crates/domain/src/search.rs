//! What search indexes and what it gives back.

use crate::Lang;
use serde::{Deserialize, Serialize};

/// The kinds of thing a page can be about. Their names are the first part of a page's address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // the names say it
pub enum Kind {
    Country,
    Corridor,
    Guide,
    Benefit,
    Checklist,
    Contact,
    Instrument,
    Term,
    Agreement,
    Figure,
}

impl Kind {
    /// The name used in the pack and in links (`amparo:guide/…`).
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Corridor => "corridor",
            Self::Guide => "guide",
            Self::Benefit => "benefit",
            Self::Checklist => "checklist",
            Self::Contact => "contact",
            Self::Instrument => "instrument",
            Self::Term => "term",
            Self::Agreement => "agreement",
            Self::Figure => "figure",
        }
    }

    /// The kind of that name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        const ALL: [Kind; 10] = [
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
        ALL.into_iter().find(|kind| kind.as_str() == name)
    }
}

/// One thing to be found, in one language. Long pages are one entry; their sections are found by the snippet's anchor.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry {
    /// What it is.
    pub kind: Option<Kind>,
    /// Its id within the kind.
    pub id: String,
    /// Language of this text.
    pub lang: Option<Lang>,
    /// Country in lower case, where it belongs to one.
    pub country: Option<String>,
    /// Its title.
    pub title: String,
    /// Official names, synonyms, keywords in any language, joined by line ends.
    pub keywords: String,
    /// Lead and sections: anchor (empty for the lead), heading, plain text.
    pub parts: Vec<Part>,
}

/// A stretch of an entry's text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// Fragment of its address; empty for the lead.
    pub anchor: String,
    /// Its heading; empty for the lead.
    pub heading: String,
    /// Plain text.
    pub text: String,
}

/// What somebody looks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Query {
    /// As typed.
    pub text: String,
    /// The reader's language.
    pub lang: Lang,
    /// Only this country and what belongs to no country, where given.
    pub country: Option<String>,
    /// At most so many hits.
    pub limit: usize,
    /// Whether the last word may be unfinished.
    pub typing: bool,
}

/// One find.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Hit {
    /// What it is.
    pub kind: Kind,
    /// Its id within the kind.
    pub id: String,
    /// The language of the text that was found.
    pub lang: Lang,
    /// Country in lower case, where it belongs to one.
    pub country: Option<String>,
    /// Its title in that language.
    pub title: String,
    /// Fragment of the best section; empty: the page's beginning.
    pub anchor: String,
    /// Pieces of the best passage; the marked ones matched.
    pub snippet: Vec<Piece>,
    /// Larger is better; only comparable within one answer.
    pub score: f64,
    /// Why it was found where that is not obvious: `Krankengeld = sick pay`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}

/// A piece of a snippet.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Piece {
    /// Plain text.
    pub text: String,
    /// Whether it matched the query.
    pub hit: bool,
}

/// What to offer where words of a query stand in no page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Near {
    /// The query with words that pages hold in place of those that none does; the nearest first.
    pub instead: Vec<String>,
    /// Whether no page holds any word of the query.
    pub unknown: bool,
}
