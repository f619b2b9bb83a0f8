//! The one SQLite file: how it is laid out, written and read.
//!
//! [`write`] makes a pack; [`Library`] reads one, from memory and read-only. All SQL of the project stands in this crate,
//! in small `.sql` files. What the words mean is not known here: records are types of `amparo-domain`, stored as JSON.

mod error;
mod library;
mod pool;
mod records;
pub mod search;
mod shared;
mod texts;
mod writer;

pub use error::PackError;
pub use library::Library;
pub use records::Stored;
pub use search::{Outside, OutsidePage};
pub use texts::Title;
pub use writer::{PackWriter, write};

/// `PRAGMA application_id` of a pack: the letters `Ampa`.
const APPLICATION_ID: i32 = 0x416D_7061;

/// `PRAGMA user_version` of the packs that this program writes, and the newest that it reads.
const FORMAT: i32 = 1;
