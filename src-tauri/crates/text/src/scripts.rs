//! Which script a letter belongs to, as far as search has to treat scripts differently.

/// A script, or a group of scripts that search treats alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub enum Script {
    Latin,
    Greek,
    Cyrillic,
    Hebrew,
    Arabic,
    Ethiopic,
    /// Devanagari and its sisters from Bengali to Malayalam (U+0900–U+0D7F).
    Indic,
    /// Thai, Lao, Burmese, Khmer: no blanks between words.
    SouthEastAsian,
    /// Chinese characters and Japanese syllables: no blanks between words.
    Han,
    Hangul,
    /// Digits and everything else.
    Other,
}

/// The script of a letter, by the Unicode block it stands in.
#[must_use]
pub fn script(letter: char) -> Script {
    match u32::from(letter) {
        0x41..=0x5A | 0x61..=0x7A | 0xAA | 0xBA | 0xC0..=0x24F | 0x250..=0x2AF | 0x1E00..=0x1EFF => Script::Latin,
        0x2C60..=0x2C7F | 0xA720..=0xA7FF | 0xFF21..=0xFF5A => Script::Latin,
        0x370..=0x3FF | 0x1F00..=0x1FFF => Script::Greek,
        0x400..=0x52F | 0x1C80..=0x1C8F | 0x2DE0..=0x2DFF | 0xA640..=0xA69F => Script::Cyrillic,
        0x590..=0x5FF | 0xFB1D..=0xFB4F => Script::Hebrew,
        0x600..=0x65F | 0x66A..=0x6EF | 0x6FA..=0x6FF | 0x750..=0x77F | 0x870..=0x8FF => Script::Arabic,
        0xFB50..=0xFDFF | 0xFE70..=0xFEFC => Script::Arabic,
        0x1200..=0x139F | 0x2D80..=0x2DDF | 0xAB00..=0xAB2F => Script::Ethiopic,
        0x900..=0xD7F | 0xA8E0..=0xA8FF => Script::Indic,
        0xE50..=0xE59 | 0xED0..=0xED9 | 0x1040..=0x1049 | 0x1090..=0x1099 | 0x17E0..=0x17E9 => Script::Other,
        0xE00..=0xEFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x19E0..=0x19FF => Script::SouthEastAsian,
        0xA9E0..=0xA9FF | 0xAA60..=0xAA7F => Script::SouthEastAsian,
        0x2E80..=0x2FDF | 0x3005..=0x3007 | 0x3021..=0x3029 | 0x3031..=0x30FF => Script::Han,
        0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0xFF66..=0xFF9F | 0x20000..=0x323AF => Script::Han,
        0x1100..=0x11FF | 0x3130..=0x318F | 0xA960..=0xA97F | 0xAC00..=0xD7FF => Script::Hangul,
        _ => Script::Other,
    }
}

impl Script {
    /// Whether words of this script stand without blanks between them.
    #[must_use]
    pub fn is_unspaced(self) -> bool {
        matches!(self, Self::SouthEastAsian | Self::Han)
    }

    /// How many letters a gram of this script has (measured: fewer letters the more a letter says).
    #[must_use]
    pub fn gram_length(self) -> usize {
        match self {
            Self::Han | Self::Hangul => 2,
            Self::Ethiopic | Self::SouthEastAsian => 3,
            _ => 4,
        }
    }
}

/// The script of the first letter of a word that has one.
pub(crate) fn script_of(word: &str) -> Script {
    word.chars().map(script).find(|found| *found != Script::Other).unwrap_or(Script::Other)
}
