//! What a character does to the word it stands in: continue it, vanish inside it, or end it.

use unicode_normalization::char::is_combining_mark;

/// The part a character plays in cutting text into words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Edge {
    /// A letter, mark or digit.
    Inside,
    /// Belongs to the word but says nothing: soft hyphen, joiners, direction marks, tatweel.
    Silent,
    /// An apostrophe; whether it parts two words depends on what follows.
    Apostrophe,
    /// Everything else.
    Between,
}

/// The part `letter` plays.
pub(crate) fn edge(letter: char) -> Edge {
    if letter.is_ascii() {
        return match letter {
            'a'..='z' | 'A'..='Z' | '0'..='9' => Edge::Inside,
            '\'' | '`' => Edge::Apostrophe,
            _ => Edge::Between,
        };
    }
    if is_common_letter(letter) {
        return Edge::Inside;
    }
    match letter {
        _ if is_silent(letter) => Edge::Silent,
        '\u{B4}' | '\u{2B9}'..='\u{2BF}' | '\u{2018}' | '\u{2019}' | '\u{201B}' | '\u{2032}' | '\u{FF07}' => Edge::Apostrophe,
        '\u{B2}' | '\u{B3}' | '\u{B9}' | '\u{2070}'..='\u{209C}' => Edge::Between, // footnote marks
        _ if letter.is_alphanumeric() || is_combining_mark(letter) => Edge::Inside,
        _ => Edge::Between,
    }
}

/// Characters that belong to a word but say nothing.
pub(crate) fn is_silent(letter: char) -> bool {
    matches!(letter,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{640}' | '\u{180E}' | '\u{FEFF}' | '\u{200C}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}'
        | '\u{5F3}' | '\u{5F4}') // Hebrew geresh and gershayim stand inside abbreviations
}

/// Letters and marks of living scripts: a shortcut past the tables of all Unicode.
fn is_common_letter(letter: char) -> bool {
    matches!(letter,
        '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{2AF}' | '\u{3B1}'..='\u{3CE}' | '\u{400}'..='\u{481}'
        | '\u{48A}'..='\u{52F}' | '\u{5D0}'..='\u{5EA}' | '\u{620}'..='\u{63F}' | '\u{641}'..='\u{65F}'
        | '\u{671}'..='\u{6D3}' | '\u{900}'..='\u{963}' | '\u{993}'..='\u{9A8}' | '\u{9AA}'..='\u{9B0}' | '\u{E01}'..='\u{E3A}'
        | '\u{E40}'..='\u{E4E}' | '\u{1000}'..='\u{1049}' | '\u{1200}'..='\u{1248}' | '\u{1E00}'..='\u{1EFF}'
        | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shortcut_agrees_with_unicode() {
        for letter in ('\u{80}'..='\u{FFFF}').filter(|letter| is_common_letter(*letter)) {
            assert!(letter.is_alphanumeric() || is_combining_mark(letter), "{letter:?}");
            assert!(!is_silent(letter), "{letter:?}");
        }
    }
}
