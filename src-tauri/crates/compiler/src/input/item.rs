//! A value with the file it was read from.

use super::{Texts, TomlFile};
use crate::problem::Problems;
use std::rc::Rc;

/// One thing of the content folder: what its TOML file says, where, and the language files beside it.
pub(crate) struct Item<T> {
    /// What was read.
    pub(crate) value: T,
    /// The file.
    pub(crate) file: Rc<TomlFile>,
    /// Where in the file it stands: empty for the whole, `contact/3` for one of many.
    pub(crate) place: String,
    /// The language files beside it.
    pub(crate) texts: Texts,
}

impl<T> Item<T> {
    /// The line of a place inside the value.
    pub(crate) fn line(&self, place: &str) -> usize {
        self.file.line(&format!("{}/{place}", self.place))
    }

    /// Reports a mistake at a place inside the value.
    pub(crate) fn error(&self, place: &str, what: impl Into<String>, mend: impl Into<String>, problems: &mut Problems) {
        problems.error(&self.file.name, self.line(place), what, mend);
    }

    /// Reports something to look at.
    pub(crate) fn warning(&self, place: &str, what: impl Into<String>, mend: impl Into<String>, problems: &mut Problems) {
        problems.warning(&self.file.name, self.line(place), what, mend);
    }
}
