//! The logic of a rule with the truth of every part: the explanation a page can draw.

use crate::Truth;
use serde::{Deserialize, Serialize};

/// The logic of a rule with the truth of every part.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "op", rename_all = "snake_case")]
pub enum Node {
    /// Every part is needed.
    All {
        /// What seems true.
        truth: Truth,
        /// Whether it holds without approximate answers.
        settled: bool,
        /// The parts.
        of: Vec<Node>,
    },
    /// One part is enough.
    Any {
        /// What seems true.
        truth: Truth,
        /// Whether it holds without approximate answers.
        settled: bool,
        /// The parts.
        of: Vec<Node>,
    },
    /// The opposite of its part.
    Not {
        /// What seems true.
        truth: Truth,
        /// Whether it holds without approximate answers.
        settled: bool,
        /// The part.
        of: Box<Node>,
    },
    /// `n` parts are needed.
    AtLeast {
        /// What seems true.
        truth: Truth,
        /// Whether it holds without approximate answers.
        settled: bool,
        /// How many.
        n: u32,
        /// The parts.
        of: Vec<Node>,
    },
    /// One condition; its finding is in [`crate::Verdict::findings`].
    Condition {
        /// What seems true.
        truth: Truth,
        /// Whether it holds without approximate answers.
        settled: bool,
        /// Condition id.
        id: String,
    },
}

impl Node {
    /// What seems true.
    #[must_use]
    pub fn truth(&self) -> Truth {
        self.standing().0
    }

    /// Whether that holds without approximate answers; an unknown is never settled.
    #[must_use]
    pub fn settled(&self) -> bool {
        self.standing().1
    }

    fn standing(&self) -> (Truth, bool) {
        match self {
            Self::All { truth, settled, .. }
            | Self::Any { truth, settled, .. }
            | Self::Not { truth, settled, .. }
            | Self::AtLeast { truth, settled, .. }
            | Self::Condition { truth, settled, .. } => (*truth, *settled),
        }
    }

    /// The parts; empty for a condition.
    #[must_use]
    pub fn parts(&self) -> &[Self] {
        match self {
            Self::All { of, .. } | Self::Any { of, .. } | Self::AtLeast { of, .. } => of,
            Self::Not { of, .. } => std::slice::from_ref(of),
            Self::Condition { .. } => &[],
        }
    }
}
