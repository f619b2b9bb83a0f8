//! Declares the window's commands to Tauri: an undeclared command would run without any permission being asked for.

use tauri_build::{AppManifest, Attributes};

/// Every command of `src/commands`. `capabilities/main.json` allows exactly these.
const COMMANDS: &[&str] = &["set_step", "set_place", "forget_all", "leave_now", "print_page", "set_size"];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let attributes = Attributes::new().app_manifest(AppManifest::new().commands(COMMANDS));
    Ok(tauri_build::try_build(attributes)?)
}
