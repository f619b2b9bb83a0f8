//! What a page asks of the window itself.

use crate::leave;
use crate::shell::Shell;
use tauri::{AppHandle, State, WebviewWindow};

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

/// Makes letters larger (`step` 1), smaller (-1) or of their own size again (0). The keys of Tauri itself would need one of its
/// permissions; pages have none.
#[tauri::command]
pub(crate) fn set_size(window: WebviewWindow, shell: State<'_, Shell>, step: i8) -> Result<(), String> {
    window.set_zoom(shell.zoom(step)).map_err(|error| error.to_string())
}
