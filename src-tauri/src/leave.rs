//! Leaving: the window goes first, then what the program knows, then the program.

use crate::private_dir::PrivateDir;
use crate::shell::Shell;
use std::sync::Arc;
use std::time::Duration;
use tauri::{AppHandle, Manager};

/// The longest that leaving may take.
const PATIENCE: Duration = Duration::from_millis(700);

/// Hides and destroys the window, forgets everything and ends the program, within a second whatever the web view does.
pub(crate) fn leave(app: &AppHandle) {
    for window in app.webview_windows().values() {
        // Hiding is quick and seen at once; destroying waits for the web view.
        _ = window.hide();
    }
    forget(app);
    let private = Arc::clone(&app.state::<Arc<PrivateDir>>());
    std::thread::spawn(move || {
        std::thread::sleep(PATIENCE);
        private.remove();
        std::process::exit(0);
    });
    for window in app.webview_windows().values() {
        _ = window.destroy();
    }
    app.exit(0);
}

/// Forgets what the person noted.
pub(crate) fn forget(app: &AppHandle) {
    app.state::<Shell>().progress().forget_all();
}
