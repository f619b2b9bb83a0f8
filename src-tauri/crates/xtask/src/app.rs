//! `cargo xtask app`: from a fresh checkout to the open window.

use crate::process::{build, built, cargo, run as finish};
use crate::{packages, setup, system};
use anyhow::{Context, Result};
use std::process::Command;

/// The command: opens the window and stays until it is closed. Without a screen it serves the same pages and says why.
pub(crate) fn run(yes: bool) -> Result<bool> {
    if !system::has_screen() {
        println!("There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open.");
        println!("The same pages are served to a browser on this machine instead.");
        setup::ensure(&packages::compiler(), yes)?;
        return serve();
    }
    setup::ensure(&packages::window(), yes)?;
    build(&["--package", "amparo"])?;
    let window = built("amparo");
    let status = Command::new(&window).status().with_context(|| format!("cannot start {}", window.display()))?;
    if status.success() {
        return Ok(true);
    }
    println!("The window ended with an error (see above), so the same pages are served to a browser on this machine.");
    serve()
}

/// Serves the pages on this machine until it is interrupted; `amparo-cli` prints the address.
fn serve() -> Result<bool> {
    build(&["--package", "amparo-cli"])?;
    finish(cargo().args(["run", "--quiet", "--package", "amparo-cli", "--", "serve"]))?;
    Ok(true)
}
