//! When rules are due to be looked at again.

use crate::load::Content;
use amparo_domain::Day;

/// The day by which a rule should be checked again.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Due {
    /// That day.
    pub review_by: Day,
    /// The benefit.
    pub benefit: String,
    /// The day it was last checked.
    pub checked_on: Day,
    /// Its file, from where the compiler was called.
    pub file: String,
}

/// All rules, the one that is due first in front.
pub(crate) fn due(content: &Content) -> Vec<Due> {
    let mut due: Vec<Due> = content
        .benefits
        .iter()
        .map(|item| Due {
            review_by: item.value.review_by,
            benefit: item.value.id.clone(),
            checked_on: item.value.checked_on,
            file: item.file.name.clone(),
        })
        .collect();
    due.sort();
    due
}
