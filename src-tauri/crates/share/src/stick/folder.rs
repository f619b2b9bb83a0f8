//! A folder that is ours: knows whether it may be written, what an earlier export left in it, and how to write safely.

use super::ExportError;
use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};

/// Name of the file that says that a folder was written by Amparo; it lists the other files, one a line.
pub const MARKER: &str = "amparo-files.txt";

/// First line of the marker.
const HEADING: &str = "Files written by Amparo. They are replaced when it writes here again; others are left alone.";

/// An empty folder or an earlier export.
pub(super) struct Folder {
    dir: PathBuf,
    earlier: Vec<String>,
}

/// Whether `file` is a relative name that every file system of a stick can hold.
pub(super) fn is_plain(file: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '/');
    let parts_ok = file.split('/').all(|part| !part.is_empty() && !part.starts_with('.') && !part.ends_with('.'));
    parts_ok && file.chars().all(allowed) && file.len() <= 200 && !file.eq_ignore_ascii_case(MARKER)
}

fn failed(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> ExportError {
    let path = path.to_owned();
    move |source| ExportError::File { doing, path, source }
}

impl Folder {
    /// Opens `dir`, creating it where it does not exist.
    pub(super) fn open(dir: &Path) -> Result<Self, ExportError> {
        if dir.exists() && !dir.is_dir() {
            return Err(ExportError::NotAFolder(dir.to_owned()));
        }
        fs::create_dir_all(dir).map_err(failed("create", dir))?;
        let marker = dir.join(MARKER);
        let earlier = match fs::read_to_string(&marker) {
            Ok(text) if text.starts_with(HEADING) => text.lines().skip(1).map(str::to_owned).collect(),
            Ok(_) => return Err(ExportError::Foreign(dir.to_owned())),
            Err(e) if e.kind() == io::ErrorKind::NotFound => {
                let mut entries = fs::read_dir(dir).map_err(failed("read", dir))?;
                if entries.next().is_some() {
                    return Err(ExportError::Foreign(dir.to_owned()));
                }
                Vec::new()
            }
            Err(source) => return Err(ExportError::File { doing: "read", path: marker, source }),
        };
        Ok(Self { dir: dir.to_owned(), earlier })
    }

    /// Marks the folder as ours, for the files `names` and whatever an earlier export left, then removes what is no longer
    /// among `names`. Gives how many were removed.
    pub(super) fn begin(&self, names: &BTreeSet<&str>) -> Result<usize, ExportError> {
        let stale: Vec<&str> =
            self.earlier.iter().map(String::as_str).filter(|name| is_plain(name) && !names.contains(name)).collect();
        self.write_marker(names.iter().chain(&stale))?;
        // An old first page must not stand before new pages that are not there yet.
        let mut removed = 0;
        for name in stale.iter().copied().chain(names.get(super::INDEX).copied()) {
            let path = self.dir.join(name);
            if self.is_our_file(&path) {
                fs::remove_file(&path).map_err(failed("remove", &path))?;
                removed += usize::from(!names.contains(name));
                self.remove_empty_parents(&path);
            }
        }
        self.write_marker(names)?;
        Ok(removed)
    }

    fn write_marker<'n>(&self, names: impl IntoIterator<Item = &'n &'n str>) -> Result<(), ExportError> {
        let mut text = format!("{HEADING}\n");
        for name in names {
            text.push_str(name);
            text.push('\n');
        }
        self.write(MARKER, text.as_bytes())?;
        self.settle(MARKER)
    }

    /// Writes one file of the folder.
    pub(super) fn write(&self, name: &str, body: &[u8]) -> Result<(), ExportError> {
        let path = self.dir.join(name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(failed("create", parent))?;
        }
        let mut file = File::create(&path).map_err(failed("write", &path))?;
        file.write_all(body).map_err(failed("write", &path))
    }

    /// Waits until a written file is on the device: only then does the system admit that a stick is full or gone.
    pub(super) fn settle(&self, name: &str) -> Result<(), ExportError> {
        let path = self.dir.join(name);
        let file = OpenOptions::new().append(true).open(&path).map_err(failed("write", &path))?;
        file.sync_all().map_err(failed("write", &path))
    }

    /// Whether `path` is a file in this folder that no symbolic link leads out of.
    fn is_our_file(&self, path: &Path) -> bool {
        let Ok(below) = path.strip_prefix(&self.dir) else { return false };
        let mut here = self.dir.clone();
        let no_links = below.components().all(|part| {
            here.push(part);
            matches!(part, Component::Normal(_)) && fs::symlink_metadata(&here).is_ok_and(|m| !m.is_symlink())
        });
        no_links && path.is_file()
    }

    fn remove_empty_parents(&self, path: &Path) {
        let parents = path.ancestors().skip(1).take_while(|parent| *parent != self.dir);
        // A folder that still holds something refuses to be removed, which is what is wanted.
        drop(parents.map(fs::remove_dir).take_while(Result::is_ok).collect::<Vec<_>>());
    }
}
