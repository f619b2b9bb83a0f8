//! How much one phone, and all phones together, may ask of this machine.
//!
//! Measured with `slowhttptest -c 400 -H`: with these limits the last slow connection is gone after six seconds.

use std::time::Duration;

/// Connections at once, all phones together.
pub(super) const CONNECTIONS: usize = 256;

/// Connections at once from one address. A browser opens six.
pub(super) const CONNECTIONS_PER_ADDRESS: usize = 8;

/// Connections at once from this machine itself.
pub(super) const CONNECTIONS_FROM_LOOPBACK: usize = 64;

/// How long a request line with its headers may take.
pub(super) const HEADER_TIMEOUT: Duration = Duration::from_secs(5);

/// How long a connection lives, whatever it does.
pub(super) const LIFETIME: Duration = Duration::from_secs(60);

/// How long an answer under way may still take when its connection or the room closes.
pub(super) const GRACE: Duration = Duration::from_secs(1);

/// Bytes of a request that are held in memory.
pub(super) const BUFFER: usize = 64 * 1024;

/// Headers of a request.
pub(super) const HEADERS: usize = 40;

/// Bytes of path and query: a question of 5,000 letters, as many as the field takes, of which each may be nine bytes here.
pub(super) const ADDRESS_BYTES: usize = 48 * 1024;

/// Threads that draw pages.
pub(super) const WORKERS: usize = 4;

/// Threads of these that may search at once, so that searching never keeps others from reading.
pub(super) const SEARCHES: usize = 2;
