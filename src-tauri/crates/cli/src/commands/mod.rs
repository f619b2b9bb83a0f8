//! One module a command: its options, and what it does.

pub(crate) mod build;
pub(crate) mod check;
pub(crate) mod coverage;
pub(crate) mod explain;
pub(crate) mod export;
pub(crate) mod facts;
pub(crate) mod graph;
pub(crate) mod lint;
pub(crate) mod search;
pub(crate) mod serve;
