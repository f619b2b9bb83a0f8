//! What a page asks of the window itself.

use crate::leave;
use tauri::{AppHandle, WebviewWindow};

/// Ends the program at once and leaves nothing behind.
#[tauri::command]
pub(crate) fn leave_now(app: AppHandle) {
    leave::leave(&app);
}

/// Opens the system's print dialog for the page; `window.print()` does nothing on macOS. Errors are for the page's script.
#[tauri::command]
pub(crate) fn print_page(window: WebviewWindow) -> Result<(), String> {
    window.print().map_err(|error| error.to_string())
}
