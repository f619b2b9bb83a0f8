//! Content-Security-Policies: each starts from `'none'`, so that hostile content has nothing to reach.

use crate::Channel;

/// Window: own files and pages, and the commands the shell declares.
const WINDOW: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
    connect-src 'self' ipc: http://ipc.localhost; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

/// Room: own files and pages; script can ask for a page as a link can, and reach nothing else.
const ROOM: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
    connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

/// Stick: the same from `file:`; it stands in the page itself, where `frame-ancestors` is not allowed.
const STICK: &str = "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' file:; font-src 'self' file:; \
    base-uri 'none'; form-action 'self' file:; object-src 'none'";

/// The policy of a door.
#[must_use]
pub(crate) fn policy(channel: Channel) -> &'static str {
    match channel {
        Channel::Window => WINDOW,
        Channel::Room => ROOM,
        Channel::Stick => STICK,
    }
}
