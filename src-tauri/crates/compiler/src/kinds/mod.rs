//! The kinds of thing, a module each: how it is read, what is checked, what goes into the pack.

pub(crate) mod agreement;
pub(crate) mod benefit;
pub(crate) mod checklist;
pub(crate) mod contact;
pub(crate) mod corridor;
pub(crate) mod country;
pub(crate) mod figure;
pub(crate) mod guide;
pub(crate) mod instrument;
pub(crate) mod ratification;
pub(crate) mod term;
