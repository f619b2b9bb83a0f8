//! The room: phones in reach of this machine read the pages over plain HTTP, read-only, until the person switches it off.
//!
//! What is deliberately absent: requests that write, HTTP/2, cookies, cross-origin access, an access log. No address of a
//! phone outlives its connection.

mod answer;
mod connection;
mod gate;
mod greeting;
mod limits;
mod prefix;
mod refusal;

use amparo_domain::Day;
use amparo_ui::Site;
use connection::Shared;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::JoinHandle;
use tokio::sync::oneshot;

/// Gives the day that pages are drawn for. It is asked for every page, because a room may stay open past midnight.
pub type Today = Arc<dyn Fn() -> Day + Send + Sync>;

/// How a room is opened.
pub struct ServeOptions {
    /// The address of one network interface; port 0 picks a free port. `0.0.0.0` and `::` are refused.
    pub addr: SocketAddr,
    /// Where given, every page stands below `/<token>/`, so that only those who scanned the code read along. Letters and digits.
    pub token: Option<String>,
    /// The day that pages are drawn for.
    pub today: Today,
}

/// Why a room could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// Every interface at once would also reach networks that nobody thought of.
    #[error("{0} would open the room to every network of this machine; name the address of one interface")]
    EveryInterface(SocketAddr),
    /// The token would not survive in an address.
    #[error("the token `{0}` is not made of letters and digits only")]
    Token(String),
    /// The address cannot be used.
    #[error("cannot listen on {addr}: {source}")]
    Bind {
        /// What was asked for.
        addr: SocketAddr,
        /// What the system said.
        source: io::Error,
    },
    /// The system refused something else the server needs.
    #[error("cannot start the room: {0}")]
    Start(#[source] io::Error),
}

/// An open room. It closes when it is dropped.
pub struct Room {
    addr: SocketAddr,
    token: Option<String>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// Opens a room: binds `options.addr` and answers from a thread of its own until the [`Room`] is closed or dropped.
///
/// # Errors
/// [`ServeError`] where the address is refused or taken, or the system has no thread left.
pub fn serve(site: Arc<Site>, options: ServeOptions) -> Result<Room, ServeError> {
    let ServeOptions { addr, token, today } = options;
    if addr.ip().is_unspecified() {
        return Err(ServeError::EveryInterface(addr));
    }
    if let Some(bad) = token.as_ref().filter(|t| t.is_empty() || !t.bytes().all(|b| b.is_ascii_alphanumeric())) {
        return Err(ServeError::Token(bad.clone()));
    }
    let listener = TcpListener::bind(addr).map_err(|source| ServeError::Bind { addr, source })?;
    listener.set_nonblocking(true).map_err(ServeError::Start)?;
    let addr = listener.local_addr().map_err(ServeError::Start)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .enable_time()
        .max_blocking_threads(limits::WORKERS)
        .build()
        .map_err(ServeError::Start)?;
    let shared = Arc::new(Shared::new(site, addr, token.clone(), today));
    let (stop, stopped) = oneshot::channel();
    let thread = std::thread::Builder::new()
        .name("room".to_owned())
        .spawn(move || {
            runtime.block_on(connection::accept(listener, shared, stopped));
            runtime.shutdown_timeout(limits::GRACE);
        })
        .map_err(ServeError::Start)?;
    Ok(Room { addr, token, stop: Some(stop), thread: Some(thread) })
}

impl Room {
    /// The address it listens on, with the port that was picked.
    #[must_use]
    pub fn addr(&self) -> SocketAddr {
        self.addr
    }

    /// What to type or scan to reach the first page.
    #[must_use]
    pub fn url(&self) -> String {
        match &self.token {
            Some(token) => format!("http://{}/{token}/", self.addr),
            None => format!("http://{}/", self.addr),
        }
    }

    /// Blocks for as long as the room is open.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            // A panic of the thread has been printed already, and there is nothing left to wait for.
            _ = thread.join();
        }
    }

    /// Closes the room; open connections end within a second.
    pub fn close(self) {
        drop(self);
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            _ = thread.join();
        }
    }
}
