//! A second, tiny process that outlives the first by a moment and clears up after it, however it ended.
//!
//! A program that is killed cannot remove its private directory. This one waits for that, holding nothing but the end of a
//! pipe, and removes the directory then.

use crate::private_dir::{self, PrivateDir};
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// How the program is told to be the keeper; the directory follows.
const ARGUMENT: &str = "--keep";

/// The running keeper. It ends when this program does.
pub(crate) struct Keeper {
    // The keeper waits for the end of its standard input, which this holds open.
    _process: Child,
}

impl Keeper {
    /// Starts this program a second time, as the keeper of `dir`.
    pub(crate) fn start(dir: &PrivateDir) -> io::Result<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        command.arg(ARGUMENT).arg(dir.path());
        command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).current_dir(std::env::temp_dir());
        // Ctrl-C in a terminal ends the first program, not this one.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        Ok(Self { _process: command.spawn()? })
    }
}

/// The directory to keep, where this process was started as a keeper.
pub(crate) fn asked() -> Option<PathBuf> {
    let mut arguments = std::env::args_os().skip(1);
    let directory = arguments.next().filter(|first| first == ARGUMENT).and_then(|_| arguments.next())?;
    Some(PathBuf::from(directory))
}

/// Waits until the first program is gone, then removes `dir` if it is a private directory.
pub(crate) fn keep(dir: &Path) {
    // Nothing is ever sent; an error means the same as the end.
    _ = io::stdin().lock().read_to_end(&mut Vec::new());
    if !private_dir::remove_if_dead(dir) {
        return;
    }
    for _ in 0..30 {
        if !dir.exists() {
            return;
        }
        // A process of the web view was still ending and wrote once more.
        std::thread::sleep(Duration::from_millis(100));
        _ = fs::remove_dir_all(dir);
    }
}
