//! What a door asks and what it gets.

use crate::Personal;
use amparo_domain::Day;

/// Through which door a page is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// The app's own window: personal progress, checks in Rust, commands.
    Window,
    /// Phones in the same room: read-only, checks in the phone's own browser.
    Room,
    /// Files on a stick: relative links, search and check in the browser.
    Stick,
}

impl Channel {
    /// The value of `data-channel` on the page, for its scripts.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Window => "window",
            Self::Room => "room",
            Self::Stick => "stick",
        }
    }
}

/// A GET of one address.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// Begins with `/`; percent-encoded as it came.
    pub path: &'a str,
    /// What follows `?`, or empty; percent-encoded as it came.
    pub query: &'a str,
    /// The door.
    pub channel: Channel,
    /// The day of the request: ages of statements and deadlines are counted from it.
    pub today: Day,
    /// The person's own progress; only the window has any.
    pub personal: Option<&'a Personal>,
}

/// A complete answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    /// 200, 400, 404 or 500.
    pub status: u16,
    /// With its charset.
    pub content_type: &'static str,
    /// The Content-Security-Policy to send with it.
    pub csp: &'static str,
    /// The bytes.
    pub body: Vec<u8>,
}
