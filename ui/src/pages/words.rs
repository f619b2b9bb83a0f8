//! Words explained: the definitions the brief opens with, and the words of offices and letters.

use crate::Page;
use crate::frame::Frame;
use crate::pages::PageError;
use crate::pages::parts::{Card, cards};
use amparo_domain::{Kind, Term, TermKind};
use askama::Template;
use i18n_embed_fl::fl;

#[derive(Template)]
#[template(path = "words.html")]
struct Words<'a> {
    frame: Frame<'a>,
    definitions: Vec<Card>,
    words: Vec<Card>,
}

/// All words, each group in alphabetical order of the language.
pub(crate) fn draw(mut frame: Frame<'_>) -> Result<String, PageError> {
    frame.title = fl!(frame.t, "words-title");
    let terms = frame.library.list::<Term>(None)?;
    let group = |kind: TermKind| {
        let ids = terms.iter().filter(|term| term.kind == kind).map(|term| term.id.as_str());
        cards(&frame, Kind::Term, ids).map(|mut cards| {
            cards.sort_by_key(|card| card.title.to_lowercase());
            cards
        })
    };
    let (definitions, words) = (group(TermKind::Definition)?, group(TermKind::Word)?);
    Ok(Words { frame, definitions, words }.render()?)
}
