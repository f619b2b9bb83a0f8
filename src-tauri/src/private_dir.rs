//! A directory in memory that only this user can read, for everything that the web view and its libraries would write.
//!
//! Measured on Debian 12: without it the web view leaves a directory with the program's name in the home directory, even in
//! private mode. With it, no file is created anywhere else.

use std::collections::hash_map::RandomState;
use std::fs::{self, File};
use std::hash::{BuildHasher, Hasher};
use std::io;
use std::path::{Path, PathBuf};

/// How its name begins: it says nothing about the program.
const PREFIX: &str = "ram-";

/// A file in it that is locked for as long as the program lives, so that the next start knows what was left behind.
const LOCK: &str = "lock";

/// The directory. [`PrivateDir::remove`] ends it; what a killed program left goes at the next start.
#[derive(Debug)]
pub(crate) struct PrivateDir {
    path: PathBuf,
    _lock: File,
}

impl PrivateDir {
    /// Makes the directory in the first place that takes it: the user's runtime directory, shared memory, or where this system
    /// keeps temporary files. Directories of earlier runs are removed.
    pub(crate) fn create() -> io::Result<Self> {
        let runtime = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).filter(|path| path.is_absolute());
        let shared = cfg!(target_os = "linux").then(|| PathBuf::from("/dev/shm"));
        let places = [runtime, shared, Some(std::env::temp_dir())];
        let mut failure = io::Error::from(io::ErrorKind::NotFound);
        for place in places.into_iter().flatten() {
            remove_leftovers(&place);
            match Self::create_in(&place) {
                Ok(dir) => return Ok(dir),
                Err(error) => failure = error,
            }
        }
        Err(failure)
    }

    fn create_in(place: &Path) -> io::Result<Self> {
        let random = RandomState::new().build_hasher().finish();
        let path = place.join(format!("{PREFIX}{random:016x}"));
        let mut builder = fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&path)?;
        let lock = File::create(path.join(LOCK))?;
        lock.lock()?;
        Ok(Self { path, _lock: lock })
    }

    /// The directory.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Points this program and its children to the directory, before anything of GTK runs.
    pub(crate) fn use_for_everything(&self) {
        let places = ["XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "TMPDIR"];
        let switches = [
            ("GSETTINGS_BACKEND", "memory"),
            ("GIO_USE_VFS", "local"),
            ("MESA_SHADER_CACHE_DISABLE", "true"),
            ("__GL_SHADER_DISK_CACHE", "0"),
        ];
        if !cfg!(target_os = "linux") {
            return;
        }
        for name in places {
            set(name, self.path.as_os_str());
        }
        for (name, value) in switches {
            set(name, value.as_ref());
        }
    }

    /// Removes the directory with all that is in it.
    pub(crate) fn remove(&self) {
        // A file that the web view still makes as it ends can win the race once.
        for _ in 0..3 {
            if fs::remove_dir_all(&self.path).is_ok() || !self.path.exists() {
                return;
            }
        }
    }
}

impl Drop for PrivateDir {
    fn drop(&mut self) {
        self.remove();
    }
}

#[allow(unsafe_code, reason = "the environment is the only way to reach GTK, WebKit and Mesa")]
fn set(name: &str, value: &std::ffi::OsStr) {
    // SAFETY: `run` calls this as its first step, before the program has a second thread.
    unsafe { std::env::set_var(name, value) }
}

/// Removes the directories of programs that ended without doing so.
fn remove_leftovers(place: &Path) {
    let Ok(entries) = fs::read_dir(place) else { return };
    for entry in entries.flatten() {
        remove_if_dead(&entry.path());
    }
}

/// Removes `dir` if it is a private directory whose program has ended; that of a running one is locked. Gives whether it is one.
pub(crate) fn remove_if_dead(dir: &Path) -> bool {
    let random = dir.file_name().and_then(|name| name.to_str()).and_then(|name| name.strip_prefix(PREFIX));
    let ours = random.is_some_and(|random| random.len() == 16 && random.bytes().all(|b| b.is_ascii_hexdigit()));
    let dead = ours && File::open(dir.join(LOCK)).is_ok_and(|lock| lock.try_lock().is_ok());
    if dead {
        // Another user's is refused, which is right.
        _ = fs::remove_dir_all(dir);
    }
    dead
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn only_this_user_reads_it_and_it_goes_with_all_that_is_in_it() {
        let place = tempfile::tempdir().unwrap();
        let dir = PrivateDir::create_in(place.path()).unwrap();
        #[cfg(unix)]
        assert_eq!(std::os::unix::fs::PermissionsExt::mode(&fs::metadata(dir.path()).unwrap().permissions()) & 0o777, 0o700);
        fs::create_dir_all(dir.path().join("a/b")).unwrap();
        fs::write(dir.path().join("a/b/c"), "secret").unwrap();
        dir.remove();
        assert_eq!(fs::read_dir(place.path()).unwrap().count(), 0);
    }

    #[test]
    fn what_a_killed_program_left_goes_at_the_next_start_and_a_living_one_stays() {
        let place = tempfile::tempdir().unwrap();
        let alive = PrivateDir::create_in(place.path()).unwrap();
        let ended = PrivateDir::create_in(place.path()).unwrap();
        let killed = place.path().join("ram-0123456789abcdef");
        fs::rename(ended.path(), &killed).unwrap();
        drop(ended);
        fs::create_dir(place.path().join("ram-of-somebody-else")).unwrap();
        assert!(killed.is_dir());
        remove_leftovers(place.path());
        assert!(!killed.exists());
        assert!(alive.path().is_dir());
        assert!(place.path().join("ram-of-somebody-else").is_dir());
    }
}
