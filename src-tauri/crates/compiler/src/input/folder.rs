//! The content folder: sorted listings and clean text.

use super::TomlFile;
use crate::problem::Problems;
use std::fs;
use std::path::{Path, PathBuf};
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// A folder whose files are named by their path inside it, with `/` between the parts.
pub(crate) struct Folder {
    root: PathBuf,
}

/// What stands in a folder, sorted by name; hidden files are left out.
#[derive(Default)]
pub(crate) struct Listing {
    /// Folders.
    pub(crate) dirs: Vec<String>,
    /// Everything else.
    pub(crate) files: Vec<String>,
}

impl Folder {
    /// The folder at `root`.
    pub(crate) fn new(root: &Path) -> Self {
        Self { root: root.to_owned() }
    }

    /// How messages name a file of this folder.
    pub(crate) fn name(&self, path: &str) -> String {
        let root = self.root.to_string_lossy().replace('\\', "/");
        format!("{}/{path}", root.trim_end_matches('/'))
    }

    /// Whether there is something at `path`.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.root.join(path).exists()
    }

    /// What stands in the folder at `path`; nothing where there is none.
    pub(crate) fn list(&self, path: &str, problems: &mut Problems) -> Listing {
        let dir = self.root.join(path);
        let mut listing = Listing::default();
        if !dir.is_dir() {
            return listing;
        }
        match fs::read_dir(&dir) {
            Ok(entries) => entries.flatten().for_each(|entry| listing.add(&entry)),
            Err(reason) => {
                let what = format!("this folder cannot be read: {reason}");
                problems.error(&self.name(path), 0, what, "check who may read it");
            }
        }
        listing.dirs.sort();
        listing.files.sort();
        listing
    }

    /// The text of a file in Unicode form NFC, with plain line ends.
    pub(crate) fn text(&self, path: &str, problems: &mut Problems) -> Option<String> {
        let bytes = match fs::read(self.root.join(path)) {
            Ok(bytes) => bytes,
            Err(reason) => {
                let what = format!("this file cannot be read: {reason}");
                problems.error(&self.name(path), 0, what, "check that it exists and who may read it");
                return None;
            }
        };
        let Ok(text) = String::from_utf8(bytes) else {
            problems.error(&self.name(path), 0, "this file is not UTF-8 text", "save it as UTF-8");
            return None;
        };
        let text = normalise(text);
        if let Some((line, sign)) = forbidden(&text) {
            let what = format!("the invisible sign U+{:04X} stands here", sign as u32);
            problems.error(&self.name(path), line, what, "take it out");
            return None;
        }
        Some(text)
    }

    /// A TOML file.
    pub(crate) fn toml(&self, path: &str, problems: &mut Problems) -> Option<TomlFile> {
        let text = self.text(path, problems)?;
        Some(TomlFile::new(self.name(path), text))
    }
}

impl Listing {
    fn add(&mut self, entry: &fs::DirEntry) {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            return;
        }
        if entry.path().is_dir() {
            self.dirs.push(name);
        } else {
            self.files.push(name);
        }
    }
}

/// Without byte order mark, with `\n` line ends, in NFC: the same letters are the same bytes.
fn normalise(text: String) -> String {
    let text = match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    };
    let text = if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text };
    if is_nfc(&text) { text } else { text.nfc().collect() }
}

/// The first control character, bidirectional override or private-use sign, with its line: they hide text or change its order.
/// The brackets U+2E28 and U+2E29 are the compiler's own (`markdown/cites.rs`).
fn forbidden(text: &str) -> Option<(usize, char)> {
    let bad = |sign: char| {
        (sign.is_control() && !matches!(sign, '\n' | '\t'))
            || matches!(sign, '\u{202d}' | '\u{202e}' | '\u{2e28}' | '\u{2e29}' | '\u{e000}'..='\u{f8ff}')
    };
    let (at, sign) = text.char_indices().find(|(_, sign)| bad(*sign))?;
    Some((text.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count() + 1, sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_normalised() {
        assert_eq!(normalise("\u{feff}cafe\u{301}\r\nx".to_owned()), "café\nx");
    }

    #[test]
    fn overrides_are_found_and_marks_of_arabic_are_not() {
        assert_eq!(forbidden("a\nb\u{202e}c"), Some((2, '\u{202e}')));
        assert_eq!(forbidden("نص\u{200f}\u{200c}\tx\n"), None);
    }
}
