//! A home of its own for a run of the app: whatever is written there is seen, and so is whatever runs in it.

use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// Where programs keep things, and what those places are called here.
const PLACES: [(&str, &str); 7] = [
    ("HOME", "home"),
    ("XDG_DATA_HOME", "data"),
    ("XDG_CACHE_HOME", "cache"),
    ("XDG_CONFIG_HOME", "config"),
    ("XDG_STATE_HOME", "state"),
    ("XDG_RUNTIME_DIR", "run"),
    ("TMPDIR", "tmp"),
];

/// An empty home.
pub struct Home(TempDir);

impl Home {
    pub fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        for (_, folder) in PLACES {
            std::fs::create_dir(dir.path().join(folder)).unwrap();
        }
        Self(dir)
    }

    /// The environment of a program that lives here, on a system with this locale.
    pub fn environment(&self, locale: &str) -> Vec<(&'static str, String)> {
        let place = |(variable, folder): (&'static str, &str)| (variable, self.0.path().join(folder).display().to_string());
        let language = [("LANG", locale.to_owned()), ("LANGUAGE", String::new()), ("LC_ALL", String::new())];
        PLACES.into_iter().map(place).chain(language).collect()
    }

    /// A process that lives here, as its directory in `/proc`: the file that it runs ends in `program`. Not the second process of
    /// the app, which clears up after the first.
    pub fn process(&self, program: &str) -> Option<PathBuf> {
        let here = self.0.path().display().to_string();
        let ours = |process: &PathBuf| {
            let has = |file: &str, text: &str| {
                std::fs::read(process.join(file)).is_ok_and(|bytes| String::from_utf8_lossy(&bytes).contains(text))
            };
            let runs = std::fs::read_link(process.join("exe")).is_ok_and(|exe| exe.ends_with(program));
            runs && has("environ", &here) && !has("cmdline", "--keep")
        };
        std::fs::read_dir("/proc").unwrap().filter_map(Result::ok).map(|entry| entry.path()).find(ours)
    }

    /// Everything that lies here.
    pub fn contents(&self) -> Vec<PathBuf> {
        let mut found = Vec::new();
        for (_, folder) in PLACES {
            collect(&self.0.path().join(folder), &mut found);
        }
        found
    }
}

fn collect(dir: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(dir).into_iter().flatten().filter_map(Result::ok) {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, out);
        }
        out.push(path);
    }
}
