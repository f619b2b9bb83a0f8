//! Problems: what is wrong, where, and how to mend it.

use std::fmt;

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// No pack is made.
    Error,
    /// The pack is made all the same.
    Warning,
}

/// One thing that is wrong with the content folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, from where the compiler was called, with `/` between its parts.
    pub file: String,
    /// The line, counted from 1; 0 where the whole file is meant.
    pub line: usize,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong.
    pub what: String,
    /// How to mend it.
    pub mend: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        write!(f, ": {severity}: {} — mend: {}", self.what, self.mend)
    }
}

/// Collects problems, so that all of them are reported at once.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    list: Vec<Problem>,
    errors: usize,
    /// Whether missing translations are only warned of.
    draft: bool,
}

impl Problems {
    /// None yet.
    pub(crate) fn new(draft: bool) -> Self {
        Self { draft, ..Self::default() }
    }

    /// Adds something that must be mended.
    pub(crate) fn error(&mut self, file: &str, line: usize, what: impl Into<String>, mend: impl Into<String>) {
        self.push(Severity::Error, file, line, what.into(), mend.into());
    }

    /// Adds something that should be looked at.
    pub(crate) fn warning(&mut self, file: &str, line: usize, what: impl Into<String>, mend: impl Into<String>) {
        self.push(Severity::Warning, file, line, what.into(), mend.into());
    }

    /// Adds a word that a complete language lacks: an error, but in a draft a warning.
    pub(crate) fn untranslated(&mut self, file: &str, line: usize, what: impl Into<String>, mend: impl Into<String>) {
        let severity = if self.draft { Severity::Warning } else { Severity::Error };
        self.push(severity, file, line, what.into(), mend.into());
    }

    fn push(&mut self, severity: Severity, file: &str, line: usize, what: String, mend: String) {
        self.errors += usize::from(severity == Severity::Error);
        self.list.push(Problem { file: file.to_owned(), line, severity, what, mend });
    }

    /// How many errors there are.
    pub(crate) fn errors(&self) -> usize {
        self.errors
    }

    /// All of them, by file and line, each once.
    pub(crate) fn sorted(mut self) -> Vec<Problem> {
        self.list.sort();
        self.list.dedup();
        self.list
    }
}
