//! `export`: the same pages as plain files, for a stick.

use crate::output::out;
use crate::pack::PackFile;
use crate::today::{parse_day, today};
use amparo_domain::Day;
use amparo_ui::Site;
use anyhow::Result;
use clap::Args;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

/// Write the pages as plain files that any browser opens without a server
#[derive(Args)]
pub(crate) struct Export {
    /// Folder to write to: new, empty, or an earlier export
    #[arg(long = "to", value_name = "DIR")]
    dir: PathBuf,
    /// Day that ages and deadlines are counted from [default: today]
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    on: Option<Day>,
    #[command(flatten)]
    pub(crate) pack: PackFile,
}

/// The command.
pub(crate) fn run(command: &Export) -> Result<ExitCode> {
    let library = Arc::new(command.pack.open()?);
    let day = command.on.unwrap_or_else(|| today(&library));
    let report = amparo_share::export(&Site::new(library)?, &command.dir, day)?;
    let mut out = out();
    let index = command.dir.join("index.html");
    writeln!(out, "{} files, {} MB: open {}", report.files, report.bytes.div_ceil(1_000_000), index.display())?;
    if report.removed > 0 {
        writeln!(out, "{} files of the earlier export are no longer part of it and were removed.", report.removed)?;
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
