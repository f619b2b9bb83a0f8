//! From where to where the person goes.

use crate::Secret;

/// Countries as ISO 3166-1 alpha-2 codes in lower case; either may be open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The country they come from.
    pub origin: Option<Secret>,
    /// The country they work in or go to.
    pub country: Option<Secret>,
}
