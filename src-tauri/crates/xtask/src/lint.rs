//! `cargo xtask lint`: formatting, and lints as errors.

use crate::process::{cargo, run};
use anyhow::Result;

/// Whether the sources are formatted; prints what is not.
pub(crate) fn format() -> Result<()> {
    run(cargo().args(["fmt", "--all", "--", "--check"]))
}

/// Whether clippy has nothing to say.
pub(crate) fn clippy() -> Result<()> {
    run(cargo().args(["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"]))
}

/// The command.
pub(crate) fn run_all() -> Result<bool> {
    format()?;
    clippy()?;
    Ok(true)
}
