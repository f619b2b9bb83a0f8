//! What can be wrong with a rule, for the person who writes it.

use serde::Serialize;
use thiserror::Error;

/// One thing that is wrong with a rule, where it is, and a way to mend it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Error)]
#[error("{at}: {message}")]
pub struct RuleProblem {
    /// The place in the file, such as `condition.normal_time.window`.
    pub at: String,
    /// What kind of problem it is.
    pub code: RuleProblemCode,
    /// What is wrong and how to mend it, in English.
    pub message: String,
}

/// The kinds of [`RuleProblem`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RuleProblemCode {
    /// An expression cannot be read.
    Logic,
    /// A field that the kind needs is missing.
    MissingField,
    /// A field that the kind does not know.
    SuperfluousField,
    /// Two things have the same id.
    DuplicateId,
    /// An id is not written with `a-z 0-9 _`, or is a word of the logic.
    BadId,
    /// An expression names a condition that does not exist.
    UnknownCondition,
    /// A condition is used nowhere.
    UnusedCondition,
    /// A condition names a number that does not exist.
    UnknownNumber,
    /// The rows of a number are not in order or leave a gap.
    Rows,
    /// A value makes no sense in its unit.
    Value,
    /// A unit does not fit where it is used.
    Unit,
    /// A citation is missing or empty.
    Cite,
    /// A fact does not exist.
    UnknownFact,
    /// A fact has the wrong kind.
    FactKind,
    /// A term is not in its vocabulary.
    UnknownTerm,
    /// A region is not in `regions.toml`.
    UnknownRegion,
    /// An agreement is not in the content, or cannot do what the rule asks of it.
    Agreement,
}

/// Collects problems, so that all are reported at once.
#[derive(Debug, Default)]
pub(crate) struct Problems(Vec<RuleProblem>);

impl Problems {
    pub(crate) fn push(&mut self, at: impl Into<String>, code: RuleProblemCode, message: impl Into<String>) {
        self.0.push(RuleProblem { at: at.into(), code, message: message.into() });
    }

    /// Adds a problem unless `fine`.
    pub(crate) fn unless(&mut self, fine: bool, at: &str, code: RuleProblemCode, message: impl FnOnce() -> String) {
        if !fine {
            self.push(at, code, message());
        }
    }

    pub(crate) fn list(self) -> Vec<RuleProblem> {
        self.0
    }
}
