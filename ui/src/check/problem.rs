//! What is wrong with an answer, and the way out, in the reader's words. `check-form.js` finds the same in the reader's own browser.

use crate::frame::Frame;
use amparo_domain::rules::{FactDef, FactError, FactErrorCode, FactKind};
use i18n_embed_fl::fl;

/// The longest stretch that is taken, in months: a hundred years.
pub(crate) const MOST_MONTHS: u32 = 1_200;
/// Years in which the days of a living person, plans included, can lie.
pub(crate) const YEARS: std::ops::RangeInclusive<i16> = 1900..=2199;

/// What is wrong with an answer.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Problem {
    /// No number, or none between these.
    Number { min: Option<f64>, max: Option<f64> },
    /// No day of the calendar, or one that no living person has to do with.
    Day,
    /// A day of birth that does not fit the age.
    Age,
    /// A period without a country.
    Country,
    /// It ends before it begins.
    Reversed,
    /// An end without a beginning.
    Begin,
    /// Days and a number of months at once.
    Both,
    /// No whole number of months.
    Months,
    /// Not among the answers.
    Option,
    /// More than anybody has.
    Many,
}

impl Problem {
    /// What the engine refused.
    pub(crate) fn of(error: &FactError, def: Option<&FactDef>) -> Self {
        match error.code {
            FactErrorCode::TooSmall | FactErrorCode::TooLarge => Self::number(def),
            FactErrorCode::WrongType if def.is_some_and(|def| def.kind == FactKind::Number) => Self::number(def),
            FactErrorCode::WrongType if def.is_some_and(|def| def.kind == FactKind::Periods) => Self::Months,
            FactErrorCode::NotADay => Self::Day,
            FactErrorCode::EndBeforeStart => Self::Reversed,
            FactErrorCode::Period => Self::Begin,
            FactErrorCode::TooMany => Self::Many,
            _ => Self::Option,
        }
    }

    /// No number that the question takes.
    pub(crate) fn number(def: Option<&FactDef>) -> Self {
        Self::Number { min: def.and_then(|def| def.min), max: def.and_then(|def| def.max) }
    }

    /// In words.
    pub(crate) fn in_words(&self, frame: &Frame<'_>) -> String {
        let t = frame.t;
        match self {
            Self::Number { min: Some(min), max: Some(max) } => {
                fl!(t, "wrong-range", min = min.to_string(), max = max.to_string())
            }
            Self::Number { .. } => fl!(t, "wrong-number"),
            Self::Day => fl!(t, "wrong-day"),
            Self::Age => fl!(t, "wrong-age"),
            Self::Country => fl!(t, "wrong-country"),
            Self::Reversed => fl!(t, "wrong-reversed"),
            Self::Begin => fl!(t, "wrong-begin"),
            Self::Both => fl!(t, "wrong-both"),
            Self::Months => fl!(t, "wrong-months", most = MOST_MONTHS.to_string()),
            Self::Option => fl!(t, "wrong-option"),
            Self::Many => fl!(t, "wrong-many"),
        }
    }
}
