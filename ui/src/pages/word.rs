//! One word explained.

use crate::Page;
use crate::frame::Frame;
use crate::pages::PageError;
use crate::pages::parts::{Card, Provenance, Text, related};
use amparo_domain::{Kind, Term};
use askama::Template;
use i18n_embed_fl::fl;

#[derive(Template)]
#[template(path = "word.html")]
struct WordPage<'a> {
    frame: Frame<'a>,
    text: Text,
    also: Vec<String>,
    related: Vec<Card>,
    from: Provenance,
}

/// The page of a word.
pub(crate) fn draw(mut frame: Frame<'_>, id: &str) -> Result<String, PageError> {
    let term = frame.library.get::<Term>(id)?.ok_or(PageError::NotFound)?;
    let doc = frame.doc(Kind::Term, id)?.ok_or(PageError::NotFound)?;
    frame.title.clone_from(&doc.text.title);
    Ok(WordPage {
        also: doc.text.also.clone(),
        related: related(&frame, &term.related)?,
        from: Provenance::new(&frame, term.checked_on, term.review, &doc.text.cites, &term.sources),
        text: Text::new(&frame, &doc),
        frame,
    }
    .render()?)
}
