//! The desktop shell: the pages of `amparo-ui` in a window of their own, with the person's progress held in memory.
//!
//! What is deliberately absent: a network (every request of the web view ends at a proxy that does not exist), plugins, a
//! development server, and anything that writes to a disk. Whatever the web view keeps lies in a private directory in
//! memory that goes with the program.

mod address;
mod commands;
mod keeper;
mod leave;
mod pages;
mod private_dir;
mod protocol;
mod shell;
mod start;
mod window;

use anyhow::{Context, Result, anyhow};
use keeper::Keeper;
use private_dir::PrivateDir;
use shell::Shell;
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind};
use std::process::ExitCode;
use std::sync::Arc;
use tauri::{AppHandle, RunEvent};

/// Opens the window and stays until it is closed. Exit code 0; 1 with one line on stderr where it cannot open.
///
/// It must be called before the program starts a second thread: it changes the environment.
#[must_use]
pub fn run() -> ExitCode {
    if let Some(dir) = keeper::asked() {
        keeper::keep(&dir);
        return ExitCode::SUCCESS;
    }
    match open() {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("amparo: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Runs the program; gives its exit code.
fn open() -> Result<i32> {
    start::display()?;
    let private = Arc::new(PrivateDir::create().context("no private directory can be made for the window")?);
    let _keeper = Keeper::start(&private).context("the program cannot be started a second time, to clear up after it")?;
    private.use_for_everything();
    let shell = Shell::new()?;
    let app = tauri::Builder::default()
        .manage(shell)
        .manage(Arc::clone(&private))
        .register_asynchronous_uri_scheme_protocol(address::SCHEME, protocol::answer)
        .invoke_handler(commands::handler())
        .setup(|app| Ok(window::open(app.handle())?));
    // Where the screen exists in name only, GTK's start panics instead of saying so.
    std::panic::set_hook(Box::new(|_| {}));
    let no_screen = |_| anyhow!("the screen cannot be opened; `amparo-cli serve` shows the same pages in a browser");
    let app = catch_unwind(AssertUnwindSafe(|| app.build(tauri::generate_context!()))).map_err(no_screen)??;
    std::panic::set_hook(Box::new(say_where));
    let code = catch_unwind(AssertUnwindSafe(|| app.run_return(at_the_end)));
    private.remove();
    code.map_err(|_| anyhow!("the window ended by a fault; nothing was kept"))
}

/// Forgets what the person noted when the program ends, however it comes to that.
fn at_the_end(app: &AppHandle, event: RunEvent) {
    if matches!(event, RunEvent::Exit) {
        leave::forget(app);
    }
}

/// Says where a fault is, and not what it was about: that may quote what a person typed.
fn say_where(panic: &PanicHookInfo<'_>) {
    if let Some(place) = panic.location() {
        eprintln!("amparo: a fault at {}:{}", place.file(), place.line());
    }
}
