//! A content folder for one test: a copy of `tests/base` with the case's own files laid over it.

use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// The folder of this crate's tests.
pub(crate) fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// A folder that goes away with the test.
pub(crate) struct Folder {
    dir: TempDir,
}

impl Folder {
    /// The base with the files of `case` over it; files named in its `gone.txt` are taken out.
    pub(crate) fn with(case: &Path) -> Self {
        let folder = Self { dir: tempfile::tempdir().unwrap() };
        copy(&tests().join("base"), &folder.path());
        copy(case, &folder.path());
        for file in fs::read_to_string(case.join("gone.txt")).unwrap_or_default().lines() {
            fs::remove_file(folder.path().join(file)).unwrap();
        }
        folder
    }

    /// Where it is.
    pub(crate) fn path(&self) -> PathBuf {
        self.dir.path().join("content")
    }

    /// Problems as lines, with the folder named `content`.
    pub(crate) fn lines(&self, problems: &[amparo_compiler::Problem]) -> String {
        let path = self.path().display().to_string();
        problems.iter().map(|problem| format!("{problem}\n").replace(&path, "content")).collect()
    }
}

/// Copies a folder with everything in it.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else if entry.file_name() != "expected.txt" && entry.file_name() != "gone.txt" {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
