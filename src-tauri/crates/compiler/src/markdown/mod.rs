//! Markdown to the little HTML that pages show: no raw HTML, no images, no links to a network; citations as numbered marks.

mod cites;
mod document;
mod escape;
mod links;
mod render;

pub(crate) use cites::Cites;
pub(crate) use document::{Written, document, fragment};
pub(crate) use links::Anchors;

use crate::known::Known;
use crate::problem::Problems;

/// What compiling a text needs to know, and where it leaves what it finds.
pub(crate) struct Desk<'a> {
    /// Everything that can be referred to.
    pub(crate) known: &'a Known,
    /// Links to sections, looked at when all texts have been read.
    pub(crate) anchors: &'a mut Anchors,
    /// Problems.
    pub(crate) problems: &'a mut Problems,
}

/// A text and where it stands.
#[derive(Clone, Copy)]
pub(crate) struct Passage<'a> {
    /// How messages name the file.
    pub(crate) file: &'a str,
    /// The line on which the text begins.
    pub(crate) first_line: usize,
    /// The text.
    pub(crate) text: &'a str,
}

impl Passage<'_> {
    /// The line of the byte at `offset`.
    pub(crate) fn line(&self, offset: usize) -> usize {
        self.first_line + self.text.bytes().take(offset).filter(|byte| *byte == b'\n').count()
    }
}
