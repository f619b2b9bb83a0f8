//! Pages of the window, and what stands in for a page that cannot be drawn.

use crate::shell::Shell;
use amparo_ui::Response;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The page at an address; one that panics becomes a page that says so.
pub(crate) fn draw(shell: &Shell, path: &str, query: &str) -> Response {
    catch_unwind(AssertUnwindSafe(|| shell.page(path, query)))
        .unwrap_or_else(|_| plain(500, "This page could not be shown.", "Go to the first page"))
}

/// The answer to anything but a GET: private writes are commands.
pub(crate) fn refused() -> Response {
    plain(405, "The window only reads pages.", "Go to the first page")
}

/// A page without words of the pack, for when the pack is what failed.
fn plain(status: u16, line: &str, way_on: &str) -> Response {
    let body = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Amparo</title>\
         <h1>{line}</h1><p><a href=\"/\">{way_on}</a></p></html>"
    );
    let csp = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    Response { status, content_type: "text/html; charset=utf-8", csp, body: body.into_bytes() }
}
