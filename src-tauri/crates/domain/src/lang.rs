//! Languages as BCP 47 tags, with the direction they are written in.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A language tag such as `en`, `ne` or `zh-Hant`; letters, digits and hyphens only.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Lang(String);

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the HTML attribute `dir`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl Lang {
    /// The language `tag` names; `None` where it is not a plain BCP 47 tag.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let mut parts = tag.split('-');
        let primary = parts.next()?;
        let primary_ok = (2..=3).contains(&primary.len()) && primary.bytes().all(|b| b.is_ascii_lowercase());
        let rest_ok = parts.all(|p| (2..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()));
        (primary_ok && rest_ok).then(|| Self(tag.to_owned()))
    }

    /// English: the language that content is checked in, and the fallback of every other.
    #[must_use]
    pub fn english() -> Self {
        Self("en".to_owned())
    }

    /// The tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first part of the tag: `zh` of `zh-Hant`.
    #[must_use]
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// The direction its usual script is written in (Unicode CLDR, character order).
    #[must_use]
    pub fn direction(&self) -> Direction {
        const RTL: [&str; 12] = ["ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi"];
        if RTL.contains(&self.primary()) { Direction::Rtl } else { Direction::Ltr }
    }
}

impl Lang {
    /// Whether it is usually written in another alphabet than Latin, one that people spell in Latin letters on a foreign keyboard.
    #[must_use]
    pub fn is_not_latin(&self) -> bool {
        #[rustfmt::skip]
        const TAGS: [&str; 29] = [
            "ar", "be", "bg", "bn", "ckb", "el", "fa", "gu", "he", "hi", "kk", "kn", "ky", "mk", "ml", "mr", "ne", "or", "pa", "ps",
            "ru", "sd", "si", "sr", "ta", "te", "tg", "uk", "ur",
        ];
        TAGS.contains(&self.primary())
    }
}

impl TryFrom<String> for Lang {
    type Error = String;

    fn try_from(tag: String) -> Result<Self, String> {
        Self::parse(&tag).ok_or_else(|| format!("`{tag}` is not a language tag; write it as `en` or `zh-Hant`"))
    }
}

impl From<Lang> for String {
    fn from(lang: Lang) -> Self {
        lang.0
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
