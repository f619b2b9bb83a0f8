//! What can go wrong with a pack, each in one sentence that names the file and the way out.

/// Why a pack cannot be opened, read or written.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    /// No such file.
    #[error("there is no pack at `{name}`: check the name, or make one with `amparo-cli build content --out {name}`")]
    Missing {
        /// The file.
        name: String,
    },
    /// The file exists, but the system does not hand it over.
    #[error("`{name}` cannot be read ({reason}): check who may read it, or copy it to this computer first")]
    Unreadable {
        /// The file.
        name: String,
        /// What the system says.
        reason: std::io::Error,
    },
    /// Something else than a pack.
    #[error("`{name}` is not an Amparo pack: choose a file that `amparo-cli build` wrote, usually `amparo.pack`")]
    NotAPack {
        /// The file.
        name: String,
    },
    /// A pack whose bytes do not add up.
    #[error("`{name}` is damaged ({detail}): copy it again from where it came from")]
    Damaged {
        /// The file.
        name: String,
        /// What was found.
        detail: String,
    },
    /// A pack of a later program.
    #[error("`{name}` was made for a newer Amparo (format {found}, this program reads {known}): install the newer program")]
    Newer {
        /// The file.
        name: String,
        /// Its format.
        found: i32,
        /// The newest format this program reads.
        known: i32,
    },
    /// SQLite refused.
    #[error("the pack could not be read: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// The search index refused.
    #[error(transparent)]
    Search(#[from] crate::search::SearchError),
    /// A stored value is not what its kind says.
    #[error("the pack holds a value that this program does not understand: {0}")]
    Json(#[from] serde_json::Error),
}
