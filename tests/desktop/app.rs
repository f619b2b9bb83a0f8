//! The app in a home of its own: whatever it writes there is seen.

use amparo_tests::tools::{own, tool};
use amparo_tests::webdriver::{Session, free_port};
use serde_json::json;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use tempfile::TempDir;

/// The running window.
pub struct App {
    session: Session,
    binary: PathBuf,
    home: TempDir,
    _alone: MutexGuard<'static, ()>,
}

/// One window at a time: they share a screen that has no window manager.
static ALONE: Mutex<()> = Mutex::new(());

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

impl Deref for App {
    type Target = Session;

    fn deref(&self) -> &Session {
        &self.session
    }
}

impl App {
    /// Starts the app for a person who reads English, and waits for its first page.
    pub fn open() -> Self {
        Self::open_in("en_US.UTF-8")
    }

    /// Starts the app in an empty home of a system with this locale.
    pub fn open_in(locale: &str) -> Self {
        let alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        assert!(std::env::var_os("DISPLAY").is_some(), "there is no screen; `cargo xtask test` starts one");
        let binary = own("AMPARO_APP", "amparo");
        let driver = tool("AMPARO_TAURI_DRIVER", &["tauri-driver"]);
        let native = tool("AMPARO_WEBKIT_DRIVER", &["WebKitWebDriver"]);
        let home = tempfile::tempdir().unwrap();
        let mut environment = vec![("LANG", locale.to_owned()), ("LANGUAGE", String::new()), ("LC_ALL", String::new())];
        for (variable, folder) in PLACES {
            let folder = home.path().join(folder);
            std::fs::create_dir(&folder).unwrap();
            environment.push((variable, folder.display().to_string()));
        }
        let (port, native_port) = (free_port(), free_port());
        let arguments = [
            "--port",
            &port.to_string(),
            "--native-port",
            &native_port.to_string(),
            "--native-driver",
            &native.display().to_string(),
        ]
        .map(str::to_owned);
        let capabilities = json!({ "tauri:options": { "application": binary }, "browserName": "wry" });
        let session = Session::open(&driver, &arguments, &[port, native_port], &environment, &capabilities);
        let app = Self { session, binary, home, _alone: alone };
        assert!(app.until("return document.querySelectorAll('.tile').length === 6"), "no first page: {}", app.url());
        app
    }

    /// Goes to an address of the app.
    pub fn visit(&self, address: &str) {
        self.go(&format!("amparo://localhost{address}"));
        let path = address.split('?').next().unwrap_or(address);
        let there = format!("return location.pathname === {} && document.readyState === 'complete'", json!(path));
        assert!(self.until(&there), "{address}: still at {}", self.url());
    }

    /// The running program, as its directory in `/proc`.
    pub fn process(&self) -> PathBuf {
        let processes = std::fs::read_dir("/proc").unwrap().filter_map(Result::ok).map(|entry| entry.path());
        let ours = |process: &PathBuf| {
            let has = |file: &str, text: &str| {
                std::fs::read(process.join(file)).is_ok_and(|bytes| String::from_utf8_lossy(&bytes).contains(text))
            };
            std::fs::read_link(process.join("exe")).is_ok_and(|exe| exe == self.binary)
                && has("environ", &self.home.path().display().to_string())
                && !has("cmdline", "--keep") // the second process, which clears up after the first
        };
        processes.into_iter().find(ours).expect("the program runs")
    }

    /// Everything in the app's home but the places themselves.
    pub fn left_behind(&self) -> Vec<PathBuf> {
        let mut found = Vec::new();
        for (_, folder) in PLACES {
            collect(&self.home.path().join(folder), &mut found);
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
