//! What all kinds share: settings, sources, regions, vocabulary, facts.

pub(crate) mod concepts;
pub(crate) mod facts;
pub(crate) mod numbers;
pub(crate) mod regions;
pub(crate) mod settings;
pub(crate) mod sources;
pub(crate) mod vocabulary;
