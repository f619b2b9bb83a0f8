//! The camera of `cargo xtask shots`: drives Chromium over served pages and keeps what it shows.

#![allow(clippy::print_stdout, reason = "a command speaks to the person who ran it")]

use anyhow::{Context, Result, bail};
use clap::Parser;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

#[derive(Parser)]
struct Order {
    /// Where the pages are served, with a slash at the end
    #[arg(long)]
    base: String,
    /// Where the pictures go
    #[arg(long)]
    out: PathBuf,
    #[arg(long)]
    chromium: Option<PathBuf>,
    /// Name of the picture, where there is only one
    #[arg(long)]
    name: Option<String>,
    #[arg(long, value_delimiter = ',')]
    pages: Vec<String>,
    #[arg(long, value_delimiter = ',')]
    langs: Vec<String>,
    #[arg(long, value_delimiter = ',')]
    widths: Vec<u32>,
    #[arg(long)]
    height: u32,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let order = Order::parse();
    fs::create_dir_all(&order.out)?;
    let driver = Driver::start()?;
    let mut too_wide = Vec::new();
    for width in &order.widths {
        let client = driver.open(&order, *width).await?;
        let done = take(&client, &order, *width, &mut too_wide).await;
        client.close().await?;
        done?;
    }
    if !too_wide.is_empty() {
        bail!("wider than their window: {}", too_wide.join(", "));
    }
    Ok(())
}

/// All pages in all languages at one width.
async fn take(client: &Client, order: &Order, width: u32, too_wide: &mut Vec<String>) -> Result<()> {
    for lang in &order.langs {
        for page in &order.pages {
            let path = format!("{lang}/{page}");
            client.goto(&format!("{}{path}", order.base)).await?;
            client.execute("return document.fonts.ready.then(() => true)", vec![]).await?;
            let wide = client.execute("return document.documentElement.scrollWidth", vec![]).await?;
            if wide.as_u64().is_some_and(|wide| wide > u64::from(width)) {
                too_wide.push(format!("{path} at {width} px ({wide})"));
            }
            let word = if page.is_empty() { "home".to_owned() } else { page.replace(['/', '?', '='], "-") };
            let name = order.name.clone().unwrap_or_else(|| format!("{word}-{lang}-{width}"));
            fs::write(order.out.join(format!("{name}.png")), client.screenshot().await?)?;
            println!("{name}.png");
        }
    }
    Ok(())
}

/// A running chromedriver; it ends when this is dropped.
struct Driver {
    process: Child,
    address: String,
}

impl Driver {
    fn start() -> Result<Self> {
        let mut command = Command::new("chromedriver");
        command.arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().context("cannot start chromedriver")?;
        let lines = process.stdout.take().map(|out| BufReader::new(out).lines());
        let port = lines.into_iter().flatten().map_while(Result::ok).find_map(|line| {
            line.split_once("successfully on port ").map(|(_, port)| port.trim_end_matches('.').to_owned())
        });
        let port = port.context("chromedriver did not say on which port it listens")?;
        Ok(Self { process, address: format!("http://127.0.0.1:{port}") })
    }

    /// Opens a browser whose pages are exactly `width` wide, also where no window can be so narrow.
    async fn open(&self, order: &Order, width: u32) -> Result<Client> {
        let mut options = json!({
            "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars"],
            "mobileEmulation": {
                "deviceMetrics": { "width": width, "height": order.height, "pixelRatio": 1.0, "touch": false, "mobile": false },
            },
        });
        if let (Some(chromium), Some(options)) = (&order.chromium, options.as_object_mut()) {
            options.insert("binary".to_owned(), Value::from(chromium.to_string_lossy()));
        }
        let capabilities = serde_json::Map::from_iter([("goog:chromeOptions".to_owned(), options)]);
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities).connect(&self.address).await.context("cannot open Chromium")
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        _ = self.process.kill();
        _ = self.process.wait();
    }
}
