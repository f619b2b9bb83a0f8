//! A page that could not be drawn: says that nothing was lost, and offers ways on.

use crate::Page;
use crate::frame::Frame;
use crate::pages::Rendered;
use askama::Template;
use i18n_embed_fl::fl;

#[derive(Template)]
#[template(path = "failed.html")]
struct Failed<'a> {
    frame: Frame<'a>,
}

/// The page, with status 500.
pub(crate) fn draw(mut frame: Frame<'_>) -> Rendered {
    frame.title = fl!(frame.t, "failed-title");
    match (Failed { frame }).render() {
        Ok(html) => Rendered { status: 500, html },
        Err(_) => Rendered::last_resort(),
    }
}
