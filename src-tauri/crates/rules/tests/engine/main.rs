//! The engine from outside, over the made-up rules of `tests/data`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../support/mod.rs"]
mod support;

mod age;
mod facts;
mod moving;
mod naive;
mod next;
mod outcome;
mod properties;
mod rule;
mod totalisation;
