//! The site over the bundled pack, opened once, and requests to it.

use amparo_domain::Day;
use amparo_ui::{Channel, Request, Response, Site};
use std::sync::OnceLock;

pub use amparo_tests::examples::{files, library, root};

pub const CHANNELS: [Channel; 3] = [Channel::Window, Channel::Room, Channel::Stick];

pub fn site() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| Site::new(library()).unwrap())
}

/// The day of all requests: the day the pack's law was looked at.
pub fn today() -> Day {
    library().settings().as_of
}

pub fn get(channel: Channel, address: &str) -> Response {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    site().respond(&Request { path, query, channel, today: today(), personal: None })
}

pub fn html(response: &Response) -> String {
    String::from_utf8(response.body.clone()).unwrap()
}

/// Fails with the first problems and their number.
pub fn none(problems: &[String]) {
    let shown: Vec<_> = problems.iter().take(40).map(String::as_str).collect();
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), shown.join("\n"));
}
