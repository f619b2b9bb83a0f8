//! Chromium, driven: pages of an exact width, also where no window can be so narrow.

use anyhow::{Context, Result};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

/// A running chromedriver; it ends when this is dropped.
pub(crate) struct Driver {
    process: Child,
    address: String,
    chromium: Option<PathBuf>,
}

impl Driver {
    /// Starts chromedriver on a free port.
    pub(crate) fn start(chromium: Option<PathBuf>) -> Result<Self> {
        let mut command = Command::new("chromedriver");
        command.arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().context("cannot start chromedriver")?;
        let lines = process.stdout.take().map(|out| BufReader::new(out).lines());
        let port = lines
            .into_iter()
            .flatten()
            .map_while(Result::ok)
            .find_map(|line| line.split_once("successfully on port ").map(|(_, port)| port.trim_end_matches('.').to_owned()));
        let port = port.context("chromedriver did not say on which port it listens")?;
        Ok(Self { process, address: format!("http://127.0.0.1:{port}"), chromium })
    }

    /// Opens a browser whose pages are exactly `width` times `height` pixels.
    pub(crate) async fn open(&self, width: u32, height: u32) -> Result<Client> {
        let mut options = json!({
            "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars"],
            "mobileEmulation": {
                "deviceMetrics": { "width": width, "height": height, "pixelRatio": 1.0, "touch": false, "mobile": false },
            },
        });
        if let (Some(chromium), Some(options)) = (&self.chromium, options.as_object_mut()) {
            options.insert("binary".to_owned(), Value::from(chromium.to_string_lossy()));
        }
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(Map::from_iter([("goog:chromeOptions".to_owned(), options)]));
        builder.connect(&self.address).await.context("cannot open Chromium")
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        _ = self.process.kill();
        _ = self.process.wait();
    }
}

/// Goes to a page and waits for its fonts.
pub(crate) async fn show(client: &Client, address: &str) -> Result<()> {
    client.goto(address).await?;
    client.execute("return document.fonts.ready.then(() => true)", vec![]).await?;
    Ok(())
}
