//! Numbers and codes that are written apart or together: `+965 2221 5150`, `1,300`, `art. 61`, `C 189`, `C189`.

use crate::words::Word;

/// Digits of the longest number worth joining (E.164 telephone numbers have at most 15).
const LONGEST: usize = 15;

/// What to index and look up besides the words themselves: neighbouring groups of digits as one number, a short word and the
/// number after it as one code, and the number inside a code. `words` are the words of `text`, in order.
#[must_use]
pub fn joined(text: &str, words: &[Word]) -> Vec<Word> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(word) = words.get(at) {
        at += 1;
        if is_number(word) {
            at += number(text, word, words.get(at..).unwrap_or_default(), &mut found);
        } else if let Some(next) = words.get(at).filter(|next| is_number(next) && is_code(text, word, next)) {
            found.push(Word { text: format!("{}{}", word.text, next.text), start: word.start, end: next.end });
        } else if let Some(digits) = inner_number(word) {
            found.push(Word { text: digits.to_owned(), ..*word });
        }
    }
    found
}

/// Joins `first` with the groups of digits that follow it closely; gives how many it took.
fn number(text: &str, first: &Word, rest: &[Word], found: &mut Vec<Word>) -> usize {
    let mut joined = first.clone();
    let mut taken = 0;
    for next in rest {
        if !is_number(next) || !is_gap(text, joined.end, next.start) {
            break;
        }
        joined.text.push_str(&next.text);
        joined.end = next.end;
        taken += 1;
    }
    if taken > 0 && (4..=LONGEST).contains(&joined.text.len()) {
        found.push(joined);
    }
    taken
}

fn is_number(word: &Word) -> bool {
    word.text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether what stands between two groups of digits is a blank, a point, a hyphen … but not the comma of a list.
fn is_gap(text: &str, from: usize, to: usize) -> bool {
    let gap = text.get(from..to).unwrap_or_default();
    let plain = |sign: char| matches!(sign, ' ' | '\u{A0}' | '\u{202F}' | '-' | '\u{2010}' | '\u{2011}' | '.' | '/' | '(' | ')');
    matches!(gap, "," | "'" | "’" | "٬") || (gap.chars().count() <= 2 && gap.chars().all(plain))
}

/// Whether a word of up to four letters and the number after it read as one code.
fn is_code(text: &str, word: &Word, number: &Word) -> bool {
    let gap = text.get(word.end..number.start).unwrap_or_default();
    let short = word.text.chars().count() <= 4 && word.text.chars().all(char::is_alphabetic);
    short && number.text.len() <= 4 && matches!(gap, "" | " " | "\u{A0}" | "." | ". " | ".\u{A0}" | "-" | "\u{2011}")
}

/// The digits at the end of a code such as `c189`.
fn inner_number(word: &Word) -> Option<&str> {
    let letters = word.text.trim_end_matches(|sign: char| sign.is_ascii_digit());
    let digits = word.text.get(letters.len()..)?;
    (!letters.is_empty() && digits.len() >= 2).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words;

    fn of(text: &str) -> Vec<String> {
        joined(text, &words(text)).into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn joins_numbers_and_codes() {
        assert_eq!(of("Call +965 2221-5150 now"), ["96522215150"]);
        assert_eq!(of("1,300 = ٢٢٢ ٣٣٣"), ["1300", "222333"]);
        assert_eq!(of("Art. 61 of C 189"), ["art61", "c189"]);
        assert_eq!(of("C189, art.61"), ["189", "art61"]);
        assert_eq!(of("61, 62, 63"), Vec::<String>::new());
    }
}
