//! What holds for the whole of Amparo without a browser: every page behind every door, every word in every language, the rules
//! of the house, search over the real content, and what bad input does.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod bad_input;
mod diary;
mod examples;
mod fixture;
mod house;
mod letters;
mod page;
mod regions;
mod results;
mod search;
mod walk;
mod words;
