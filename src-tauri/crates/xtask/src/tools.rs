//! Tools that cargo itself installs, into `target/tools`, so that nothing of them stays outside the repository.

use crate::process::{cargo, on_path, run, target};
use anyhow::Result;
use std::env::consts::EXE_SUFFIX;
use std::path::PathBuf;

/// The version of tauri-driver that the window tests are written for.
const TAURI_DRIVER: &str = "2.1.0";

/// tauri-driver: from `PATH`, from an earlier run, or built now.
pub(crate) fn tauri_driver() -> Result<PathBuf> {
    let root = target().join("tools");
    let own = root.join("bin").join(format!("tauri-driver{EXE_SUFFIX}"));
    if own.is_file() {
        return Ok(own);
    }
    if let Some(found) = on_path("tauri-driver") {
        return Ok(found);
    }
    println!("Building tauri-driver {TAURI_DRIVER}, which steers the window …");
    let mut install = cargo();
    install.args(["install", "tauri-driver", "--version", TAURI_DRIVER, "--locked", "--quiet", "--root"]);
    run(install.arg(&root))?;
    Ok(own)
}
