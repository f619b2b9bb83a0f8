//! The words of the questions a check asks.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A question in one language.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactText {
    /// The question.
    pub question: String,
    /// Why it is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
    /// Where the answer stands.
    #[serde(default, rename = "where", skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// A short noun phrase for lists of what is still to be found out.
    pub statement: String,
    /// Names of answers that are in no vocabulary.
    #[serde(default)]
    pub option: BTreeMap<String, String>,
}
