//! The two doors that reach other people's devices: the room (a read-only web server) and the stick (plain files).
//!
//! Both show the pages of [`amparo_ui::Site`] and nothing else. This crate is the only one that opens a socket, and it cannot
//! name the crate that holds a person's own progress, so neither door can give it away.

mod room;
mod stick;

pub use room::{Room, ServeError, ServeOptions, Today, serve};
pub use stick::{ExportError, ExportReport, MARKER, export};
