//! `cargo xtask shots`: pictures of pages, in several languages and widths, to be looked at by people.

use crate::process::{build, built, cargo, on_path, root, run as finish, target};
use crate::{packages, setup};
use anyhow::{Context, Result, bail};
use clap::Args;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

/// What to take pictures of.
#[derive(Args)]
pub(crate) struct Shots {
    /// Pages behind the language, such as `guide/kw-pay` (empty: home)
    #[arg(
        long,
        value_delimiter = ',',
        default_value = ",rights,country/kw,check/kw,checklists,contacts/kw,instruments,words,danger"
    )]
    pages: Vec<String>,
    /// Languages
    #[arg(long, value_delimiter = ',', default_value = "en,es,ar,ne")]
    langs: Vec<String>,
    /// Widths in pixels
    #[arg(long, value_delimiter = ',', default_value = "320,768,1440")]
    widths: Vec<u32>,
    /// Height in pixels
    #[arg(long, default_value_t = 1600)]
    height: u32,
    /// Folder for the pictures [default: target/shots]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Make the picture of the README instead (`icons/readme.png`, from the pages in `icons/readme.json`)
    #[arg(long)]
    readme: bool,
    /// Install what is missing without asking
    #[arg(long)]
    yes: bool,
}

/// The command. Fails where a page is wider than its window.
pub(crate) fn run(shots: &Shots) -> Result<bool> {
    setup::ensure(&packages::tests(), shots.yes)?;
    build(&["--package", "amparo-cli"])?;
    let server = Server::start()?;
    let out = shots.out.clone().unwrap_or_else(|| target().join("shots"));
    let mut camera = cargo();
    camera.args(["run", "--quiet", "--package", "xtask", "--example", "shots", "--", "--base", &server.address, "--out"]);
    camera.arg(&out);
    if let Some(chromium) = ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(on_path) {
        camera.arg("--chromium").arg(chromium);
    }
    if shots.readme {
        let icons = root().join("icons");
        finish(camera.arg("--readme").arg(icons.join("readme.json")))?;
        fs::copy(out.join("readme.png"), icons.join("readme.png"))?;
        return Ok(true);
    }
    let widths: Vec<_> = shots.widths.iter().map(ToString::to_string).collect();
    camera.args(["--pages", &shots.pages.join(","), "--langs", &shots.langs.join(",")]);
    camera.args(["--widths", &widths.join(","), "--height", &shots.height.to_string()]);
    finish(&mut camera)?;
    println!("The pictures are in {}", out.display());
    Ok(true)
}

/// `amparo-cli serve` on a free port; it ends when this is dropped.
struct Server {
    process: Child,
    address: String,
}

impl Server {
    fn start() -> Result<Self> {
        let mut command = Command::new(built("amparo-cli"));
        command.args(["serve", "--port", "0"]).stdout(Stdio::piped());
        let mut process = command.spawn().context("cannot start amparo-cli")?;
        let mut line = String::new();
        if let Some(out) = process.stdout.take() {
            BufReader::new(out).read_line(&mut line)?;
        }
        let Some(address) = line.split_whitespace().find(|word| word.starts_with("http://")) else {
            bail!("amparo-cli did not say where it serves");
        };
        Ok(Self { process, address: address.to_owned() })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        _ = self.process.kill();
        _ = self.process.wait();
    }
}
