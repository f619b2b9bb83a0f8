//! The check behind its page: answers from the address, verdicts from the rules, and both as things a template can draw.

pub(crate) mod answers;
pub(crate) mod concern;
pub(crate) mod explain;
pub(crate) mod form;
pub(crate) mod notes;
pub(crate) mod periods;
pub(crate) mod problem;
pub(crate) mod question;
pub(crate) mod result;
pub(crate) mod rules;
pub(crate) mod sentence;
pub(crate) mod timeline;
