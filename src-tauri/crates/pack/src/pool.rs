//! Read-only connections to one pack in memory: opened hardened, lent out, given back.

use crate::PackError;
use rusqlite::Connection;
use rusqlite::config::DbConfig;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Connections that wait for work; more are closed when they come back.
const IDLE: usize = 8;

/// Lends connections to any number of threads. All of them read the same bytes; none of them copies.
pub(crate) struct Pool {
    bytes: &'static [u8],
    idle: Mutex<Vec<Connection>>,
}

impl Pool {
    /// A pool over the bytes of a pack.
    pub(crate) fn new(bytes: &'static [u8]) -> Self {
        Self { bytes, idle: Mutex::new(Vec::new()) }
    }

    /// Runs `work` with a connection that no other thread uses meanwhile.
    ///
    /// # Errors
    /// Those of `work`, and SQLite's where no connection is idle and a new one cannot be opened.
    pub(crate) fn with<T>(&self, work: impl FnOnce(&Connection) -> Result<T, PackError>) -> Result<T, PackError> {
        let idle = self.idle().pop();
        let connection = match idle {
            Some(connection) => connection,
            None => connect(self.bytes)?,
        };
        let result = work(&connection);
        let mut idle = self.idle();
        if idle.len() < IDLE {
            idle.push(connection);
        }
        result
    }

    /// The list of idle connections; a thread that panicked cannot have left it half changed.
    fn idle(&self) -> MutexGuard<'_, Vec<Connection>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Opens the bytes as a read-only database and switches on what distrust asks for.
fn connect(bytes: &'static [u8]) -> Result<Connection, rusqlite::Error> {
    let mut connection = Connection::open_in_memory()?;
    connection.deserialize_bytes(rusqlite::MAIN_DB, bytes)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    connection.execute_batch(include_str!("sql/harden.sql"))?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(connection)
}
