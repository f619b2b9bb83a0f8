//! The logic of a rule as a tree over condition ids. [`Expr::parse`] reads it, `parse.rs` holds the parser.

use serde::{Deserialize, Serialize};

/// An expression over condition ids. Serialised with the operator as `op`, so that a browser needs no parser.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "op", rename_all = "snake_case")]
pub enum Expr {
    /// Every part is needed.
    All {
        /// Two parts or more.
        of: Vec<Expr>,
    },
    /// One part is enough.
    Any {
        /// Two parts or more.
        of: Vec<Expr>,
    },
    /// The opposite of its part.
    Not {
        /// The part.
        of: Box<Expr>,
    },
    /// `n` parts are needed.
    AtLeast {
        /// From 1 to the number of parts.
        n: u32,
        /// One part or more.
        of: Vec<Expr>,
    },
    /// One condition.
    Condition {
        /// Its id.
        id: String,
    },
}

impl Expr {
    /// The parts; empty for a condition.
    #[must_use]
    pub fn parts(&self) -> &[Self] {
        match self {
            Self::All { of } | Self::Any { of } | Self::AtLeast { of, .. } => of,
            Self::Not { of } => std::slice::from_ref(of),
            Self::Condition { .. } => &[],
        }
    }

    /// The condition ids, each once, in order of appearance.
    #[must_use]
    pub fn names(&self) -> Vec<&str> {
        let mut names = Vec::new();
        self.collect_names(&mut names);
        names
    }

    fn collect_names<'a>(&'a self, names: &mut Vec<&'a str>) {
        if let Self::Condition { id } = self
            && !names.contains(&id.as_str())
        {
            names.push(id);
        }
        for part in self.parts() {
            part.collect_names(names);
        }
    }
}
