//! WebDriver, as much as the tests need: one session, blocking, over plain HTTP on loopback.

use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A port nobody listens on just now.
pub fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port()
}

/// A program that ends with the test.
pub struct Running(pub Child);

impl Drop for Running {
    fn drop(&mut self) {
        // tauri-driver takes the driver below it along only where it is asked to end.
        let asked = cfg!(unix) && Command::new("kill").arg(self.0.id().to_string()).status().is_ok_and(|status| status.success());
        if !(asked && wait(3, || matches!(self.0.try_wait(), Ok(Some(_))))) {
            let _ = self.0.kill();
        }
        let _ = self.0.wait();
    }
}

/// Waits until `ready` is true, at most `seconds`.
pub fn wait(seconds: u64, mut ready: impl FnMut() -> bool) -> bool {
    let end = Instant::now() + Duration::from_secs(seconds);
    while Instant::now() < end {
        if ready() {
            return true;
        }
        std::thread::sleep(Duration::from_millis(60));
    }
    ready()
}

/// One browser or window under a driver's control.
pub struct Session {
    port: u16,
    id: String,
    _driver: Running,
}

impl Session {
    /// Starts `driver` with `arguments`, and opens a session with `capabilities` as soon as something listens on all `ports`. The
    /// first of them is the driver's own.
    pub fn open(
        driver: &Path,
        arguments: &[String],
        ports: &[u16],
        environment: &[(&str, String)],
        capabilities: &Value,
    ) -> Self {
        let mut command = Command::new(driver);
        command.args(arguments).stdout(Stdio::null()).stderr(Stdio::null());
        command.envs(environment.iter().map(|(name, value)| (*name, value.as_str())));
        let driver = Running(command.spawn().unwrap());
        let listens = |port: &u16| TcpStream::connect(("127.0.0.1", *port)).is_ok();
        assert!(wait(60, || ports.iter().all(listens)), "the driver does not listen");
        let port = ports[0];
        let body = json!({ "capabilities": { "alwaysMatch": capabilities } });
        // A driver that has only just begun to listen may hang up on the first who asks.
        let ask = || http(port, "POST", "/session", Some(&body));
        let answer = ask().or_else(|_| ask()).unwrap_or_else(|e| panic!("no session: {e}"));
        let id = answer["sessionId"].as_str().unwrap_or_else(|| panic!("no session: {answer}")).to_owned();
        let session = Self { port, id, _driver: driver };
        // A busy machine may need longer than the 30 seconds that drivers allow a script.
        session.call("POST", "/timeouts", Some(&json!({ "script": 240_000 }))).unwrap_or_else(|e| panic!("timeouts: {e}"));
        session
    }

    fn call(&self, method: &str, path: &str, body: Option<&Value>) -> Result<Value, String> {
        http(self.port, method, &format!("/session/{}{path}", self.id), body)
    }

    /// Opens an address.
    pub fn go(&self, url: &str) {
        self.call("POST", "/url", Some(&json!({ "url": url }))).unwrap();
    }

    /// The address shown.
    pub fn url(&self) -> String {
        self.call("GET", "/url", None).unwrap().as_str().unwrap_or_default().to_owned()
    }

    /// What `script` returns.
    pub fn run(&self, script: &str) -> Value {
        self.call("POST", "/execute/sync", Some(&json!({ "script": script, "args": [] })))
            .unwrap_or_else(|e| panic!("{script}: {e}"))
    }

    /// Whether `script` comes to return true within ten seconds.
    pub fn until(&self, script: &str) -> bool {
        wait(10, || {
            let body = json!({ "script": script, "args": [] });
            self.call("POST", "/execute/sync", Some(&body)).is_ok_and(|v| v == Value::Bool(true))
        })
    }

    /// The text that `script` returns.
    pub fn text(&self, script: &str) -> String {
        self.run(script).as_str().unwrap_or_default().to_owned()
    }

    fn element(&self, selector: &str) -> String {
        let body = json!({ "using": "css selector", "value": selector });
        let found = self.call("POST", "/element", Some(&body)).unwrap_or_else(|e| panic!("no {selector}: {e}"));
        found.as_object().and_then(|o| o.values().next()).and_then(Value::as_str).unwrap_or_default().to_owned()
    }

    /// Clicks as a person does, who has scrolled there: it must not be covered.
    pub fn click(&self, selector: &str) {
        let element = self.element(selector);
        self.run(&format!(
            "document.querySelector({}).scrollIntoView({{ block: 'center', behavior: 'instant' }})",
            json!(selector)
        ));
        self.call("POST", &format!("/element/{element}/click"), Some(&json!({}))).unwrap_or_else(|e| panic!("{selector}: {e}"));
    }

    /// Types into a field; `\u{e007}` is Enter.
    pub fn type_into(&self, selector: &str, text: &str) {
        let element = self.element(selector);
        self.call("POST", &format!("/element/{element}/value"), Some(&json!({ "text": text }))).unwrap();
    }

    /// A command of Chromium's own protocol.
    pub fn chromium(&self, command: &str, parameters: Value) {
        self.call("POST", "/goog/cdp/execute", Some(&json!({ "cmd": command, "params": parameters }))).unwrap();
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let _ = self.call("DELETE", "", None);
    }
}

/// One request; the `value` of the answer, or its error.
fn http(port: u16, method: &str, path: &str, body: Option<&Value>) -> Result<Value, String> {
    let mut answer = exchange(port, method, path, body)?;
    // tauri-driver hangs up where the driver below it has just closed the connection it kept. The request was not read then.
    for _ in 0..5 {
        if !answer.is_empty() {
            break;
        }
        answer = exchange(port, method, path, body)?;
    }
    let value: Value = serde_json::from_slice(&answer).map_err(|e| format!("{e}: {}", String::from_utf8_lossy(&answer)))?;
    let value = value["value"].clone();
    if value["error"].is_string() { Err(value.to_string()) } else { Ok(value) }
}

/// The body of the answer to one request; empty where there was none.
fn exchange(port: u16, method: &str, path: &str, body: Option<&Value>) -> Result<Vec<u8>, String> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).map_err(|e| e.to_string())?;
    stream.set_read_timeout(Some(Duration::from_secs(300))).map_err(|e| e.to_string())?;
    let body = body.map(Value::to_string).unwrap_or_default();
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body.as_bytes())).map_err(|e| e.to_string())?;
    read_answer(&mut stream)
}

/// The body of an answer, by its length: drivers keep connections open.
fn read_answer(stream: &mut TcpStream) -> Result<Vec<u8>, String> {
    let mut all = Vec::new();
    let mut buffer = [0; 16_384];
    loop {
        if let Some(at) = all.windows(4).position(|w| w == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&all[..at]).to_ascii_lowercase();
            let length =
                head.lines().find_map(|l| l.strip_prefix("content-length:")).and_then(|n| n.trim().parse::<usize>().ok());
            if length.is_some_and(|length| all.len() >= at + 4 + length) {
                return Ok(all.split_off(at + 4));
            }
        }
        match stream.read(&mut buffer).map_err(|e| e.to_string())? {
            0 => break,
            n => all.extend_from_slice(&buffer[..n]),
        }
    }
    let at = all.windows(4).position(|w| w == b"\r\n\r\n");
    Ok(at.map(|at| all.split_off(at + 4)).unwrap_or_default())
}
