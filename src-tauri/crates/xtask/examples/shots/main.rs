//! The camera of `cargo xtask shots`: drives Chromium over served pages and keeps what it shows.

#![allow(clippy::print_stdout, reason = "a command speaks to the person who ran it")]

mod browser;
mod readme;

use anyhow::{Result, bail};
use browser::{Driver, show};
use clap::Parser;
use fantoccini::Client;
use std::fs;
use std::path::PathBuf;

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
    /// Make the picture of the README from this list of pages, and no others
    #[arg(long)]
    readme: Option<PathBuf>,
    #[arg(long, value_delimiter = ',')]
    pages: Vec<String>,
    #[arg(long, value_delimiter = ',')]
    langs: Vec<String>,
    #[arg(long, value_delimiter = ',')]
    widths: Vec<u32>,
    #[arg(long, default_value_t = 1600)]
    height: u32,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let order = Order::parse();
    fs::create_dir_all(&order.out)?;
    let driver = Driver::start(order.chromium.clone())?;
    if let Some(list) = &order.readme {
        return readme::picture(&driver, &order.base, list, &order.out).await;
    }
    let mut too_wide = Vec::new();
    for width in &order.widths {
        let client = driver.open(*width, order.height).await?;
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
            show(client, &format!("{}{path}", order.base)).await?;
            let wide = client.execute("return document.documentElement.scrollWidth", vec![]).await?;
            if wide.as_u64().is_some_and(|wide| wide > u64::from(width)) {
                too_wide.push(format!("{path} at {width} px ({wide})"));
            }
            let word = if page.is_empty() { "home".to_owned() } else { page.replace(['/', '?', '='], "-") };
            let name = format!("{word}-{lang}-{width}.png");
            fs::write(order.out.join(&name), client.screenshot().await?)?;
            println!("{name}");
        }
    }
    Ok(())
}
