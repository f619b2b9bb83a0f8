//! `cargo xtask test`: every test there is, and one line at the end that says how it went.

use crate::process::{build, built, cargo, on_path, piped, show_messages};
use crate::screen::Screen;
use crate::tally::Tally;
use crate::{axe, packages, setup, tools};
use anyhow::{Context, Result};
use std::ffi::OsString;
use std::io::{BufRead, BufReader};
use std::process::Stdio;

/// The command. Its last line is `N passed, N failed`; that line alone has this form.
pub(crate) fn run(yes: bool) -> Result<bool> {
    setup::ensure(&packages::tests(), yes)?;
    let mut tally = Tally::default();
    if let Err(error) = tests(&mut tally) {
        eprintln!("tests: {error:#}");
        // A program that did not even report counts as one failure.
        if tally.failed == 0 {
            tally.count(false);
        }
    }
    println!("{} passed, {} failed", tally.passed, tally.failed);
    Ok(tally.failed == 0)
}

/// Builds everything, then runs all test programs on a screen that nobody sees.
fn tests(tally: &mut Tally) -> Result<()> {
    // The same set of targets as `cargo test`, so that it builds nothing a second time.
    build(&["--workspace", "--lib", "--bins", "--tests", "--examples"])?;
    let screen = cfg!(target_os = "linux").then(Screen::start).transpose()?;
    let mut command = cargo();
    command.args(["test", "--workspace", "--no-fail-fast"]).envs(environment()?);
    if let Some(screen) = &screen {
        command.env("DISPLAY", &screen.display).env("GDK_BACKEND", "x11").env_remove("WAYLAND_DISPLAY");
    }
    let mut child = piped(&mut command).stdout(Stdio::piped()).spawn().context("cannot start cargo")?;
    let (out, messages) = (child.stdout.take(), child.stderr.take());
    std::thread::scope(|scope| {
        scope.spawn(|| messages.map(show_messages));
        for line in out.into_iter().flat_map(|out| BufReader::new(out).lines().map_while(Result::ok)) {
            if tally.take(&line) {
                println!("{line}");
            }
        }
    });
    let status = child.wait()?;
    anyhow::ensure!(status.success(), "some failed; they are named above");
    anyhow::ensure!(tally.passed > 0, "no test ran");
    Ok(())
}

/// Where the tests find their tools: `AMPARO_APP`, `AMPARO_CLI`, `AMPARO_CHROMIUM`, `AMPARO_CHROMEDRIVER`, `AMPARO_NODE`,
/// `AMPARO_AXE`, and on Linux `AMPARO_TAURI_DRIVER` and `AMPARO_WEBKIT_DRIVER`.
fn environment() -> Result<Vec<(&'static str, OsString)>> {
    let first = |names: &[&str]| names.iter().find_map(|name| on_path(name)).map(OsString::from);
    let chromium = first(&["chromium", "chromium-browser", "google-chrome", "chrome"]);
    let mut found = vec![
        ("AMPARO_APP", Some(built("amparo").into())),
        ("AMPARO_CLI", Some(built("amparo-cli").into())),
        ("AMPARO_CHROMIUM", chromium),
        ("AMPARO_CHROMEDRIVER", first(&["chromedriver"])),
        ("AMPARO_NODE", first(&["node", "nodejs"])),
        ("AMPARO_AXE", Some(axe::script()?.into())),
    ];
    if cfg!(target_os = "linux") {
        found.push(("AMPARO_TAURI_DRIVER", Some(tools::tauri_driver()?.into())));
        found.push(("AMPARO_WEBKIT_DRIVER", first(&["WebKitWebDriver"])));
    }
    Ok(found.into_iter().filter_map(|(name, path)| Some((name, path?))).collect())
}
