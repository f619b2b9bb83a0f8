//! Three truth values, joined by Kleene's rules, and how settled each is.

use serde::{Deserialize, Serialize};

/// Yes, no, or not known. A missing answer is never a no.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Truth {
    /// It is so.
    Yes,
    /// It is not so.
    No,
    /// The facts do not say.
    Unknown,
}

impl Truth {
    /// Yes for true, no for false.
    #[must_use]
    pub fn of(known: bool) -> Self {
        if known { Self::Yes } else { Self::No }
    }
}

/// What seems true, and whether it is settled.
///
/// `settled` is false where a yes or no rests on something approximate (months without dates, an agreement nobody confirmed):
/// it then counts as unknown wherever a firm answer is asked for. Unknown is never settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Standing {
    /// The truth if the approximate answers are right.
    pub(crate) truth: Truth,
    /// Whether it holds without them.
    pub(crate) settled: bool,
}

impl Standing {
    pub(crate) const UNKNOWN: Self = Self { truth: Truth::Unknown, settled: false };

    /// A firm yes or no.
    pub(crate) fn firm(known: bool) -> Self {
        Self { truth: Truth::of(known), settled: true }
    }

    /// A truth as it stands: unknown is never settled.
    pub(crate) fn of(truth: Truth) -> Self {
        Self { truth, settled: truth != Truth::Unknown }
    }

    /// The same truth, but approximate.
    pub(crate) fn approximate(self) -> Self {
        Self { settled: false, ..self }
    }

    /// The truth that approximate answers cannot move.
    pub(crate) fn strict(self) -> Truth {
        if self.settled { self.truth } else { Truth::Unknown }
    }

    fn from_pair(truth: Truth, strict: Truth) -> Self {
        Self { truth, settled: strict != Truth::Unknown }
    }

    /// Yes becomes no and no yes.
    pub(crate) fn not(self) -> Self {
        let truth = match self.truth {
            Truth::Yes => Truth::No,
            Truth::No => Truth::Yes,
            Truth::Unknown => Truth::Unknown,
        };
        Self { truth, ..self }
    }

    /// At least `n` of `parts`: `n` yeses decide it, so does too little hope of ever having `n`.
    /// *All* is `n = parts.len()`, *any* is `n = 1`.
    pub(crate) fn at_least(n: usize, parts: &[Self]) -> Self {
        let count = |part: &dyn Fn(Self) -> Truth| {
            let yes = parts.iter().filter(|p| part(**p) == Truth::Yes).count();
            let open = parts.iter().filter(|p| part(**p) == Truth::Unknown).count();
            match () {
                () if yes >= n => Truth::Yes,
                () if yes + open < n => Truth::No,
                () => Truth::Unknown,
            }
        };
        Self::from_pair(count(&|p| p.truth), count(&Self::strict))
    }

    /// One no decides; otherwise unknown spreads.
    pub(crate) fn all(parts: &[Self]) -> Self {
        Self::at_least(parts.len(), parts)
    }

    /// One yes decides; otherwise unknown spreads.
    pub(crate) fn any(parts: &[Self]) -> Self {
        Self::at_least(1, parts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const YES: Standing = Standing { truth: Truth::Yes, settled: true };
    const NO: Standing = Standing { truth: Truth::No, settled: true };
    const ABOUT: Standing = Standing { truth: Truth::Yes, settled: false };

    #[test]
    fn one_no_decides_all_and_one_yes_decides_any() {
        assert_eq!(Standing::all(&[Standing::UNKNOWN, NO, YES]), NO);
        assert_eq!(Standing::any(&[Standing::UNKNOWN, NO, YES]), YES);
        assert_eq!(Standing::all(&[Standing::UNKNOWN, YES]), Standing::UNKNOWN);
        assert_eq!(Standing::any(&[Standing::UNKNOWN, NO]), Standing::UNKNOWN);
        assert_eq!(Standing::UNKNOWN.not(), Standing::UNKNOWN);
    }

    #[test]
    fn an_approximate_yes_spreads_unless_something_firm_decides() {
        assert_eq!(Standing::all(&[ABOUT, YES]), ABOUT);
        assert_eq!(Standing::all(&[ABOUT, NO]), NO);
        assert_eq!(Standing::any(&[ABOUT, YES]), YES);
        assert_eq!(ABOUT.not(), Standing { truth: Truth::No, settled: false });
    }

    #[test]
    fn at_least_counts() {
        assert_eq!(Standing::at_least(2, &[YES, NO, YES]), YES);
        assert_eq!(Standing::at_least(2, &[YES, NO, Standing::UNKNOWN]), Standing::UNKNOWN);
        assert_eq!(Standing::at_least(2, &[NO, NO, Standing::UNKNOWN]), NO);
        assert_eq!(Standing::at_least(2, &[YES, ABOUT, NO]), ABOUT);
    }
}
