//! Room and stick in a real browser: Chromium, headless, an empty profile a test.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod access;
mod check;
mod doors;
mod header;
mod kinds;
mod lists;
mod scripts;
mod search;
mod typing;
mod widths;
mod without_script;
