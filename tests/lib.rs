//! Tests of the whole: `suite` (pages, words, house rules, search, bad input), `browser` (real Chromium), `desktop` (the real
//! window) and `conformance` (the second rule engine). Each is one test program with a module a topic.
//!
//! This library holds what the browser and the window share: finding the tools, and speaking WebDriver.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

pub mod tools;
pub mod webdriver;
