//! The app under a driver.

use crate::home::Home;
use amparo_tests::tools::{own, tool};
use amparo_tests::webdriver::{Session, free_port};
use serde_json::json;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The running window.
pub struct App {
    session: Session,
    program: PathBuf,
    pub home: Home,
    _alone: MutexGuard<'static, ()>,
}

/// The program, where there is a screen for it.
pub fn program() -> PathBuf {
    assert!(std::env::var_os("DISPLAY").is_some(), "there is no screen; `cargo xtask test` starts one");
    own("AMPARO_APP", "amparo")
}

/// Waits for the other windows: all share a screen that has no window manager.
pub fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Sends a signal such as `KILL` to a process, given as its directory in `/proc`.
pub fn signal(name: &str, process: &Path) {
    let id = process.file_name().unwrap();
    assert!(Command::new("kill").arg("-s").arg(name).arg(id).status().unwrap().success());
}

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
        let program = program();
        let driver = tool("AMPARO_TAURI_DRIVER", &["tauri-driver"]);
        let native = tool("AMPARO_WEBKIT_DRIVER", &["WebKitWebDriver"]);
        let alone = alone();
        let home = Home::new();
        let mut environment = home.environment(locale);
        // WebKitWebDriver itself would leave a file of its settings in the home that we look at.
        environment.push(("GSETTINGS_BACKEND", "memory".to_owned()));
        let (port, native_port) = (free_port(), free_port());
        let mut arguments = vec!["--port".to_owned(), port.to_string(), "--native-port".to_owned(), native_port.to_string()];
        arguments.extend(["--native-driver".to_owned(), native.display().to_string()]);
        let capabilities = json!({ "tauri:options": { "application": program }, "browserName": "wry" });
        let session = Session::open(&driver, &arguments, &[port, native_port], &environment, &capabilities);
        let app = Self { session, program, home, _alone: alone };
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
    pub fn process(&self) -> Option<PathBuf> {
        self.home.process(&self.program.display().to_string())
    }
}

impl Drop for App {
    fn drop(&mut self) {
        // The end of a session does not always end the program.
        if let Some(process) = self.process() {
            signal("TERM", &process);
        }
    }
}
