//! The room and the stick, open for as long as a test looks at them, and browsers that go there.

use amparo_tests::tools::{own, tool};
use amparo_tests::webdriver::{Running, Session, free_port, wait};
use serde_json::{Value, json};
use std::net::TcpStream;
use std::ops::Deref;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use tempfile::TempDir;

/// Both doors. They close when the last browser on them does.
struct Doors {
    room: String,
    stick: PathBuf,
    _server: Running,
    _dir: TempDir,
}

impl Doors {
    /// The open ones, or new ones.
    fn share() -> Arc<Self> {
        static OPEN: Mutex<Weak<Doors>> = Mutex::new(Weak::new());
        let mut open = OPEN.lock().unwrap_or_else(PoisonError::into_inner);
        open.upgrade().unwrap_or_else(|| {
            let doors = Arc::new(Self::open());
            *open = Arc::downgrade(&doors);
            doors
        })
    }

    fn open() -> Self {
        let cli = own("AMPARO_CLI", "amparo-cli");
        let dir = tempfile::tempdir().unwrap();
        // Sticks have such names.
        let stick = dir.path().join("stick é");
        let done = Command::new(&cli).arg("export").arg("--to").arg(&stick).stdout(Stdio::null()).status().unwrap();
        assert!(done.success(), "the stick was not written");
        let port = free_port();
        let mut command = Command::new(&cli);
        command.args(["serve", "--port", &port.to_string()]).stdout(Stdio::null());
        let server = Running(command.spawn().unwrap());
        assert!(wait(20, || TcpStream::connect(("127.0.0.1", port)).is_ok()), "the room does not open");
        Self { room: format!("http://127.0.0.1:{port}"), stick, _server: server, _dir: dir }
    }
}

/// A headless Chromium with an empty profile.
pub struct Browser {
    session: Session,
    doors: Arc<Doors>,
    _profile: TempDir,
}

impl Deref for Browser {
    type Target = Session;

    fn deref(&self) -> &Session {
        &self.session
    }
}

impl Browser {
    /// One that runs scripts.
    pub fn open() -> Self {
        Self::with(json!({}))
    }

    /// One that runs no script of a page.
    pub fn without_script() -> Self {
        Self::with(json!({ "profile.managed_default_content_settings.javascript": 2 }))
    }

    fn with(prefs: Value) -> Self {
        let profile = tempfile::tempdir().unwrap();
        let user_data = format!("--user-data-dir={}", profile.path().display());
        let options = json!({
            "binary": tool("AMPARO_CHROMIUM", &["chromium", "chromium-browser", "google-chrome"]),
            "args": ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
                     "--disable-component-update", "--no-first-run", "--disable-dev-shm-usage", user_data],
            "prefs": prefs,
        });
        let driver = tool("AMPARO_CHROMEDRIVER", &["chromedriver"]);
        let port = free_port();
        let capabilities = json!({ "goog:chromeOptions": options });
        let session = Session::open(&driver, &[format!("--port={port}")], &[port], &[], &capabilities);
        Self { session, doors: Doors::share(), _profile: profile }
    }

    /// Opens a page of the room, such as `en/check/de`.
    pub fn room(&self, page: &str) {
        self.go(&format!("{}/{page}", self.doors.room));
    }

    /// Opens a file of the stick, such as `en/check/de.html`.
    pub fn stick(&self, file: &str) {
        let folder = self.doors.stick.display().to_string().replace(' ', "%20").replace('é', "%C3%A9");
        self.go(&format!("file://{folder}/{file}"));
    }

    /// What lies in a folder of the stick, without `.html`.
    pub fn on_stick(&self, folder: &str) -> Vec<String> {
        let entries = std::fs::read_dir(self.doors.stick.join(folder)).unwrap().map(|entry| entry.unwrap().file_name());
        entries.map(|name| name.to_string_lossy().trim_end_matches(".html").to_owned()).collect()
    }

    /// Gives the page exactly this width, as a phone below 600 px.
    pub fn resize(&self, width: u32) {
        let metrics = json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 600 });
        self.chromium("Emulation.setDeviceMetricsOverride", metrics);
    }

    /// Shows pages as somebody does who prefers `scheme`, `light` or `dark`.
    pub fn prefer(&self, scheme: &str) {
        let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.chromium("Emulation.setEmulatedMedia", media);
    }

    /// How many elements `selector` finds.
    pub fn count(&self, selector: &str) -> u64 {
        self.run(&format!("return document.querySelectorAll({}).length", json!(selector))).as_u64().unwrap()
    }

    /// The text of the first element that `selector` finds; empty where there is none.
    pub fn text_of(&self, selector: &str) -> String {
        self.text(&format!("return (document.querySelector({}) || {{}}).textContent", json!(selector)))
    }
}
