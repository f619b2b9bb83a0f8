//! `build`: a content folder becomes a pack, or every problem is named.

use super::lint::{MakingOf, report};
use crate::output::out;
use amparo_compiler::{Options, compile};
use anyhow::{Context, Result};
use clap::Args;
use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// Compile a content folder to one pack
#[derive(Args)]
pub(crate) struct Build {
    /// The content folder
    #[arg(value_name = "DIR")]
    content: PathBuf,
    /// The pack to write
    #[arg(long, value_name = "FILE", default_value = "amparo.pack")]
    out: PathBuf,
    #[command(flatten)]
    making: MakingOf,
}

/// The command.
pub(crate) fn run(command: Build) -> Result<ExitCode> {
    let built = compile(&command.content, &Options { today: None, draft: command.making.draft });
    let code = report(&command.content, &built);
    let Some(pack) = built.pack else { return Ok(code) };
    fs::write(&command.out, &pack).with_context(|| format!("cannot write {}", command.out.display()))?;
    let mut out = out();
    writeln!(out, "{}: {} kB", command.out.display(), pack.len().div_ceil(1000))?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
