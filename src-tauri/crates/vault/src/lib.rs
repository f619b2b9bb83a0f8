//! The person's own progress: which papers they have, and from where to where they go.
//!
//! It is held in memory only. Nothing here opens a file: closing the program forgets everything, and
//! [`Progress::forget_all`] does so at once and overwrites the memory it lay in. Only the desktop shell may depend on this
//! crate; the room and the stick cannot give away what they cannot name.

mod place;
mod progress;
mod secret;

pub use place::Place;
pub use progress::{Progress, Refused, StepState};
pub use secret::Secret;

/// Most checklists that are kept at once.
pub const MOST_CHECKLISTS: usize = 256;
/// Most steps that are kept of one checklist.
pub const MOST_STEPS: usize = 256;
/// Longest id of a checklist, a step or a country, in bytes.
pub const LONGEST_ID: usize = 64;
