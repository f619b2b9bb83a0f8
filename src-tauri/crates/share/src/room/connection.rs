//! Takes connections in, one task each, and ends them in time.

use super::answer::{self, Page};
use super::gate::{Gate, Pass};
use super::{Today, limits};
use amparo_ui::Site;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::sync::{Semaphore, oneshot, watch};
use tokio::time::{sleep, timeout};

/// What all connections of a room share.
pub(super) struct Shared {
    pub(super) site: Arc<Site>,
    pub(super) today: Today,
    /// Where given, the first segment that every address must have.
    pub(super) token: Option<String>,
    /// The values of `Host` that mean this room, so that a foreign page cannot reach it through a name of its own.
    pub(super) hosts: Vec<String>,
    pub(super) searches: Semaphore,
    gate: Arc<Gate>,
}

impl Shared {
    pub(super) fn new(site: Arc<Site>, addr: SocketAddr, token: Option<String>, today: Today) -> Self {
        let mut names = vec![addr.to_string()];
        if addr.ip().is_loopback() {
            names.push(format!("localhost:{}", addr.port()));
        }
        if addr.port() == 80 {
            names.extend(names.clone().iter().filter_map(|name| name.strip_suffix(":80").map(str::to_owned)));
        }
        Self { site, today, token, hosts: names, searches: Semaphore::new(limits::SEARCHES), gate: Arc::default() }
    }
}

/// Accepts connections until `stopped` says otherwise, then lets open ones finish for a moment.
pub(super) async fn accept(listener: std::net::TcpListener, shared: Arc<Shared>, stopped: oneshot::Receiver<()>) {
    let Ok(listener) = tokio::net::TcpListener::from_std(listener) else { return };
    let (closing, closed) = watch::channel(false);
    let mut stopped = pin!(stopped);
    loop {
        tokio::select! {
            _ = &mut stopped => break,
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => {
                    if let Some(pass) = shared.gate.enter(peer.ip()) {
                        tokio::spawn(hold(stream, Arc::clone(&shared), pass, closed.clone()));
                    }
                }
                // Out of file descriptors, for example: wait for some to come back.
                Err(_) => sleep(Duration::from_millis(100)).await,
            },
        }
    }
    drop(listener);
    drop(closed);
    closing.send_replace(true);
    _ = timeout(limits::GRACE, closing.closed()).await;
}

/// Serves one connection for as long as it may live.
async fn hold(stream: TcpStream, shared: Arc<Shared>, pass: Pass, mut closed: watch::Receiver<bool>) {
    let service = service_fn(|request: Page| answer::answer(Arc::clone(&shared), request));
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits::HEADER_TIMEOUT)
        .max_buf_size(limits::BUFFER)
        .max_headers(limits::HEADERS)
        .serve_connection(TokioIo::new(stream), service);
    let mut connection = pin!(connection);
    let over = tokio::select! {
        _ = connection.as_mut() => true,
        () = sleep(limits::LIFETIME) => false,
        _ = closed.wait_for(|closed| *closed) => false,
    };
    if !over {
        connection.as_mut().graceful_shutdown();
        _ = timeout(limits::GRACE, connection).await;
    }
    drop(pass);
}
