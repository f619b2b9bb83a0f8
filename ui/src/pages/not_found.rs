//! An address that leads nowhere: says what was asked, and offers ways on.

use crate::Page;
use crate::frame::Frame;
use crate::pages::Rendered;
use askama::Template;
use i18n_embed_fl::fl;

#[derive(Template)]
#[template(path = "not_found.html")]
struct NotFound<'a> {
    frame: Frame<'a>,
    asked: String,
}

/// The page, with status 404. The address is shortened: it may be anything.
pub(crate) fn draw(mut frame: Frame<'_>, asked: &str) -> Rendered {
    frame.title = fl!(frame.t, "not-found-title");
    let asked = crate::check::form::decode(asked).chars().filter(|c| !c.is_control()).take(80).collect();
    match (NotFound { frame, asked }).render() {
        Ok(html) => Rendered { status: 404, html },
        Err(_) => Rendered::last_resort(),
    }
}
