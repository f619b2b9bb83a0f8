//! The pages: a pure function from request to page, the same behind all three doors.
//!
//! [`Site::respond`] is the whole of it. It reads the pack and nothing else: no clock (the day is in the request), no network,
//! no disk. The window, the room and the stick differ only in [`Channel`].

mod abroad;
mod assets;
mod chart;
mod check;
mod csp;
mod data;
mod frame;
mod html;
mod links;
mod locale;
mod pages;
mod personal;
mod request;
mod route;
mod site;

pub use locale::Locale;
pub use personal::{Personal, Place, StepState};
pub use request::{Channel, Request, Response};
pub use route::{Page, Route};
pub use site::{Address, Site, SiteError};
