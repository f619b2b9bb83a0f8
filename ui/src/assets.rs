//! Files inside the program: words, stylesheet, scripts, fonts and pictograms.

use rust_embed::{EmbeddedFile, RustEmbed};

/// `i18n/`: read by the language loader.
#[derive(RustEmbed)]
#[folder = "i18n/"]
pub(crate) struct Words;

/// `static/`: served as it is, below `/static/`.
#[derive(RustEmbed)]
#[folder = "static/"]
struct Static;

/// The file at `name` below `static/`, with its content type.
pub(crate) fn file(name: &str) -> Option<(EmbeddedFile, &'static str)> {
    Some((Static::get(name)?, content_type(name)))
}

/// The names of all static files.
pub(crate) fn names() -> impl Iterator<Item = String> {
    Static::iter().map(|name| name.into_owned())
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        Some("html") => "text/html; charset=utf-8",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
