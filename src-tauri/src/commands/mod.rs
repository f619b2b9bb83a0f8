//! What a page may ask of the program. `build.rs` declares and `capabilities/main.json` allows exactly these.

mod progress;
mod window;

use tauri::Wry;
use tauri::ipc::Invoke;

/// Dispatches the commands.
pub(crate) fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        progress::set_step,
        progress::set_place,
        progress::forget_all,
        window::leave_now,
        window::print_page,
        window::set_size
    ]
}
