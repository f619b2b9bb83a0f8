//! `amparo-cli` as people and programs run it: the real binary, its output, its exit codes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod bad_facts;
mod bad_input;
mod batch;
mod coverage;
mod graph;
mod lint;
mod packs;
mod pages;
mod run;
