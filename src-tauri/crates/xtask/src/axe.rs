//! axe-core: the one script that the browser tests look for barriers with.

use crate::process::{run, target};
use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// The version's first number: later ones of it only find more.
const PACKAGE: &str = "axe-core@4";

/// The script, fetched once with npm.
pub(crate) fn script() -> Result<PathBuf> {
    let tools = target().join("tools");
    let script = tools.join("axe-core").join("axe.min.js");
    if script.is_file() {
        return Ok(script);
    }
    println!("Fetching {PACKAGE} …");
    fs::create_dir_all(tools.join("axe-core"))?;
    let mut npm = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.args(["pack", "--silent", PACKAGE]).current_dir(&tools).stderr(Stdio::inherit());
    let packed = npm.output().context("cannot start npm")?;
    let name = String::from_utf8_lossy(&packed.stdout);
    let archive = name.lines().last().map(str::trim).filter(|_| packed.status.success());
    let archive = archive.with_context(|| format!("npm did not bring {PACKAGE}"))?;
    let mut tar = Command::new("tar");
    tar.args(["-xzf", archive, "--strip-components=1", "-C", "axe-core", "package/axe.min.js"]);
    run(tar.current_dir(&tools))?;
    fs::remove_file(tools.join(archive))?;
    Ok(script)
}
