//! `lint`: everything that is wrong with a content folder, at once.

use crate::today::{clock, parse_day};
use amparo_compiler::{Options, Report, lint};
use amparo_domain::Day;
use anyhow::Result;
use clap::Args;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Check a content folder and name every problem, with file, line and a way to mend it
#[derive(Args)]
pub(crate) struct Lint {
    /// The content folder
    #[arg(value_name = "DIR")]
    content: PathBuf,
    /// Day on which the ages of statements are looked at [default: today]
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    on: Option<Day>,
    #[command(flatten)]
    making: MakingOf,
}

/// The option of commands that read a content folder.
#[derive(Args)]
pub(crate) struct MakingOf {
    /// Only warn of missing translations, for a folder in the making
    #[arg(long)]
    pub(crate) draft: bool,
}

/// The command.
pub(crate) fn run(command: &Lint) -> Result<ExitCode> {
    let options = Options { today: Some(command.on.unwrap_or_else(clock)), draft: command.making.draft };
    Ok(report(&command.content, &lint(&command.content, &options)))
}

/// Prints problems to stderr. Exit code 1 where one of them is an error.
pub(crate) fn report(content: &Path, report: &Report) -> ExitCode {
    for problem in &report.problems {
        eprintln!("{problem}");
    }
    let errors = report.errors();
    if !report.problems.is_empty() {
        eprintln!("{}: {errors} errors, {} warnings", content.display(), report.problems.len() - errors);
    }
    if errors > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
