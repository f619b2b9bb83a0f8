//! The window: no network, no memory, no way out of our own pages.

use crate::private_dir::PrivateDir;
use crate::shell::Shell;
use crate::{address, leave, start};
use anyhow::Result;
use std::sync::Arc;
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, Url, WebviewUrl, WebviewWindowBuilder};

/// The only window; `capabilities/main.json` names it.
pub(crate) const LABEL: &str = "main";

/// Where every request of the web view itself ends: a port on which nothing listens. A Content-Security-Policy does not stop
/// name look-ups of links and preconnects; this does.
const DEAD_PROXY: &str = "http://127.0.0.1:9";

/// Opens the window on the first page.
pub(crate) fn open(app: &AppHandle) -> Result<()> {
    let first = address::of(&start::path(app.state::<Shell>().site().languages()))?;
    let private = app.state::<Arc<PrivateDir>>().path().join("view");
    let proxy: Url = DEAD_PROXY.parse()?;
    let leaver = app.clone();
    WebviewWindowBuilder::new(app, LABEL, WebviewUrl::CustomProtocol(first))
        .title("Amparo")
        .inner_size(1100.0, 800.0)
        .min_inner_size(320.0, 480.0)
        .incognito(!driven())
        .data_directory(private)
        .proxy_url(proxy)
        .general_autofill_enabled(false)
        .disable_drag_drop_handler()
        .devtools(false)
        .on_navigation(move |url| {
            if address::is_leave(url) {
                leave::leave(&leaver);
                return false;
            }
            address::is_ours(url)
        })
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .build()?;
    Ok(())
}

/// Whether a test drives the window. WebKitGTK lets nobody drive a web view in private mode, so it then keeps its files in the
/// private directory instead of nowhere. Programs that are handed out cannot be driven.
fn driven() -> bool {
    cfg!(debug_assertions) && std::env::var("TAURI_WEBVIEW_AUTOMATION").is_ok_and(|value| value == "true")
}
