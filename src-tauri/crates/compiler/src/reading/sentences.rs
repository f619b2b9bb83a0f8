//! Cuts plain text into sentences, and counts what stands in them.

use super::syllables::syllables;

/// A sentence.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sentence<'t> {
    pub(crate) text: &'t str,
    pub(crate) words: usize,
    pub(crate) syllables: usize,
}

/// A full stop behind these ends no sentence.
const SHORTENED: [&str; 14] = ["art", "no", "nos", "reg", "sec", "par", "e.g", "i.e", "ca", "approx", "dr", "mr", "ms", "vs"];

/// The sentences of a text. A line and a cell of a table (`·`) end one too.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = Sentence<'_>> {
    text.split(['\n', '·']).flat_map(split).map(count).filter(|sentence| sentence.words > 0)
}

/// Cuts a line behind `.`, `!` and `?`.
fn split(line: &str) -> Vec<&str> {
    let (mut found, mut start) = (Vec::new(), 0);
    for (at, sign) in line.match_indices(['.', '!', '?']) {
        let end = at + sign.len();
        let (before, after) = (line.get(start..at).unwrap_or_default(), line.get(end..).unwrap_or_default());
        if ends(before, sign, after) {
            found.push(line.get(start..end).unwrap_or_default());
            start = end;
        }
    }
    found.push(line.get(start..).unwrap_or_default());
    found
}

/// Whether a sentence ends at the sign between these.
fn ends(before: &str, sign: &str, after: &str) -> bool {
    let quoted = after.trim_start_matches(['"', '”', '’', ')']);
    if !quoted.is_empty() && !quoted.starts_with(char::is_whitespace) {
        return false; // 2.5, amparo.pack
    }
    let last = before.rsplit([' ', '(']).next().unwrap_or_default().to_lowercase();
    let goes_on = quoted.trim_start().starts_with(char::is_lowercase);
    sign != "." || !(goes_on || SHORTENED.contains(&last.as_str()))
}

/// Counts words and syllables. Words joined by `-` or `/` are counted one by one; a number is a word of one syllable.
fn count(text: &str) -> Sentence<'_> {
    let words = text.split(|sign: char| sign.is_whitespace() || "-/–—".contains(sign));
    let words = words.filter(|word| word.chars().any(char::is_alphanumeric));
    let (words, syllables) = words.fold((0, 0), |(words, sum), word| (words + 1, sum + syllables(word)));
    Sentence { text: text.trim(), words, syllables }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_sentences_end() {
        for (text, parts) in [
            ("Go there. Ask for help!", &["Go there.", "Ask for help!"][..]),
            ("See art. 61 of Reg. 883. It counts.", &["See art. 61 of Reg. 883.", "It counts."]),
            ("You get 2.5 days a month", &["You get 2.5 days a month"]),
            ("passport\nvisa · permit", &["passport", "visa", "permit"]),
            ("Is it late? (Then wait.) Go.", &["Is it late?", "(Then wait.", ") Go."]),
            ("… · — ·", &[]),
        ] {
            let found: Vec<_> = sentences(text).map(|it| it.text).collect();
            assert_eq!(found, parts, "{text}");
        }
    }

    #[test]
    fn what_counts_as_a_word() {
        let words = |text| sentences(text).map(|it| it.words).sum::<usize>();
        assert_eq!((words("end-of-service pay"), words("§ 138 SGB III"), words("and/or"), words("")), (4, 3, 2, 0));
    }
}
