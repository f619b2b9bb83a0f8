//! The room and the stick, opened once for all tests of this program, and browsers on them.

use amparo_tests::tools::{own, tool};
use amparo_tests::webdriver::{Running, Session, free_port, wait};
use serde_json::json;
use std::net::TcpStream;
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use tempfile::TempDir;

pub struct Doors {
    /// `http://127.0.0.1:port`
    pub room: String,
    /// `file:///…`
    pub stick: String,
    _server: Running,
    _dir: TempDir,
}

/// Both doors. They end with the program.
pub fn doors() -> &'static Doors {
    static DOORS: OnceLock<Doors> = OnceLock::new();
    DOORS.get_or_init(|| {
        let cli = own("AMPARO_CLI", "amparo-cli");
        let dir = tempfile::tempdir().unwrap();
        let stick = dir.path().join("stick é");
        let done = Command::new(&cli).arg("export").arg("--to").arg(&stick).stdout(Stdio::null()).status().unwrap();
        assert!(done.success(), "the stick was not written");
        let port = free_port();
        let mut command = Command::new(&cli);
        command.args(["serve", "--port", &port.to_string()]).stdout(Stdio::null());
        let server = Running(command.spawn().unwrap());
        assert!(wait(20, || TcpStream::connect(("127.0.0.1", port)).is_ok()), "the room does not open");
        let stick = format!("file://{}", stick.display()).replace(' ', "%20").replace('é', "%C3%A9");
        Doors { room: format!("http://127.0.0.1:{port}"), stick, _server: server, _dir: dir }
    })
}

/// A browser without JavaScript, or with.
pub struct Browser {
    pub session: Session,
    _profile: TempDir,
}

pub fn browser() -> Browser {
    open(true)
}

pub fn browser_without_script() -> Browser {
    open(false)
}

fn open(script: bool) -> Browser {
    let profile = tempfile::tempdir().unwrap();
    let port = free_port();
    let user_data = format!("--user-data-dir={}", profile.path().display());
    let mut options = json!({
        "binary": tool("AMPARO_CHROMIUM", &["chromium", "chromium-browser"]),
        "args": ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
                 "--no-first-run", "--disable-dev-shm-usage", user_data],
    });
    if !script {
        options["prefs"] = json!({ "profile.managed_default_content_settings.javascript": 2 });
    }
    let driver = tool("AMPARO_CHROMEDRIVER", &["chromedriver"]);
    let session =
        Session::open(&driver, &[format!("--port={port}")], port, &[], &json!({ "goog:chromeOptions": options }));
    Browser { session, _profile: profile }
}

/// Gives the page exactly this width.
pub fn resize(session: &Session, width: u32) {
    let metrics = json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 600 });
    session.chromium("Emulation.setDeviceMetricsOverride", metrics);
}
