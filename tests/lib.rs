//! Tests of the whole: `suite` (pages, words, house rules, search, bad input), `browser` (real Chromium), `desktop` (the real
//! window) and `conformance` (the second engines, of the browser). Each is one test program with a module a topic.
//!
//! This library holds what they share: finding the tools, speaking WebDriver, and the examples of the content folder.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

pub mod examples;
pub mod tools;
pub mod webdriver;
