//! The app in a home of its own: whatever it writes there is seen.

use amparo_tests::tools::{own, tool};
use amparo_tests::webdriver::{Session, free_port};
use serde_json::json;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

pub struct App {
    pub session: Session,
    binary: PathBuf,
    home: TempDir,
}

impl App {
    /// Starts the app in an empty home.
    pub fn open() -> Self {
        assert!(std::env::var_os("DISPLAY").is_some(), "there is no screen; `cargo xtask test` starts one");
        let binary = own("AMPARO_APP", "amparo");
        let driver = tool("AMPARO_TAURI_DRIVER", &["tauri-driver"]);
        let native = tool("AMPARO_WEBKIT_DRIVER", &["WebKitWebDriver"]);
        let home = tempfile::tempdir().unwrap();
        let (port, other) = (free_port(), free_port());
        let at = |name: &str| home.path().join(name).display().to_string();
        for name in ["home", "data", "cache", "config", "state", "tmp"] {
            std::fs::create_dir(home.path().join(name)).unwrap();
        }
        let environment = [
            ("HOME", at("home")),
            ("XDG_DATA_HOME", at("data")),
            ("XDG_CACHE_HOME", at("cache")),
            ("XDG_CONFIG_HOME", at("config")),
            ("XDG_STATE_HOME", at("state")),
            ("TMPDIR", at("tmp")),
            ("LANG", "C.UTF-8".to_owned()),
        ];
        let arguments =
            ["--port", &port.to_string(), "--native-port", &other.to_string(), "--native-driver", &native.display().to_string()]
                .map(str::to_owned);
        let capabilities = json!({ "tauri:options": { "application": binary }, "browserName": "wry" });
        let session = Session::open(&driver, &arguments, port, &environment, &capabilities);
        Self { session, binary, home }
    }

    /// Goes to an address of the app, by a link as a person would.
    pub fn go(&self, address: &str) {
        self.session.run(&format!("location.href = {}", json!(address)));
        let path = address.split('?').next().unwrap_or(address);
        assert!(
            self.session.until(&format!("return location.pathname === {} && document.readyState === 'complete'", json!(path))),
            "{address}: still at {}",
            self.session.url()
        );
    }

    /// The running program.
    pub fn process(&self) -> Option<PathBuf> {
        let processes = std::fs::read_dir("/proc").ok()?.filter_map(Result::ok).map(|e| e.path());
        processes.filter(|p| std::fs::read_link(p.join("exe")).is_ok_and(|exe| exe == self.binary)).find(|p| {
            let environment = std::fs::read(p.join("environ")).unwrap_or_default();
            String::from_utf8_lossy(&environment).contains(&self.home.path().display().to_string())
        })
    }

    /// Files below the app's home.
    pub fn left_behind(&self) -> Vec<PathBuf> {
        let mut out = Vec::new();
        collect(self.home.path(), &mut out);
        out
    }
}

fn collect(dir: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(dir).into_iter().flatten().filter_map(Result::ok) {
        let path = entry.path();
        if path.is_dir() { collect(&path, out) } else { out.push(path) }
    }
}
