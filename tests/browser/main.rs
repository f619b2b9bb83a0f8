//! Room and stick in a real browser: Debian's Chromium, headless, a fresh profile a session.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod access;
mod behaviour;
mod doors;
mod widths;
