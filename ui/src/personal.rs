//! The person's own progress as plain data: pages draw it without knowing where it is kept.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What the person ticked and chose in this session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Personal {
    /// Checklist id → step id → state.
    pub ticks: BTreeMap<String, BTreeMap<String, StepState>>,
    /// Where from and where to.
    pub place: Option<Place>,
}

/// Where a person comes from and where they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Country of origin in lower case.
    pub origin: Option<String>,
    /// Country of stay in lower case.
    pub country: Option<String>,
}

/// A document or step in three states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepState {
    /// I have it, or it is done.
    Have,
    /// I still need it.
    Need,
    /// I need help to get it.
    Help,
}

impl StepState {
    /// All three, in the order in which pages offer them.
    pub const ALL: [Self; 3] = [Self::Have, Self::Need, Self::Help];

    /// The name used in forms and commands.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Have => "have",
            Self::Need => "need",
            Self::Help => "help",
        }
    }
}
