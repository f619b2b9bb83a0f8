//! What Amparo knows about: guides, benefits, checklists, contacts, countries, corridors, instruments, words, figures.
//!
//! These types are read from the content folder (fields as in `content/README.md`; unknown ones are refused) and stored in
//! the pack as JSON. They hold facts and words, no behaviour that needs a file, a clock or a network.

mod benefit;
mod checklist;
mod contact;
mod country;
mod doc;
mod facts;
mod figure;
mod guide;
mod instrument;
mod lang;
mod search;
mod settings;
mod source;
mod words;

pub use amparo_rules as rules;
pub use amparo_rules::{Agreement, Confirmed, Day, Region};
pub use benefit::*;
pub use checklist::*;
pub use contact::*;
pub use country::*;
pub use doc::*;
pub use facts::*;
pub use figure::*;
pub use guide::*;
pub use instrument::*;
pub use lang::*;
pub use search::*;
pub use settings::*;
pub use source::*;
pub use words::*;
