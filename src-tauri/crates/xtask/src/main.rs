//! `cargo xtask`: sets the machine up, opens the app, runs every test.
//!
//! It needs nothing but the Rust toolchain: what else is missing it installs with the system's own package manager, after
//! saying what and why.

#![allow(clippy::print_stdout, reason = "a command speaks to the person who ran it")]

mod app;
mod axe;
mod bench;
mod lint;
mod needs;
mod packages;
mod process;
mod screen;
mod setup;
mod shots;
mod system;
mod tally;
mod test;
mod tools;

use clap::{Args, Parser, Subcommand};
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Sets up, opens and tests Amparo", disable_help_subcommand = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Open the window; where there is no screen, serve the same pages on this machine
    App(Consent),
    /// Run everything: unit, suite, browser and window tests, formatting and lints
    Test(Consent),
    /// Check formatting and lints
    Lint,
    /// Measure: `bench search` or `bench check`
    Bench(bench::Bench),
    /// Take pictures of pages, in several languages and widths
    Shots(shots::Shots),
}

/// Whether installing needs to be asked for.
#[derive(Args, Clone, Copy)]
struct Consent {
    /// Install what is missing without asking
    #[arg(long)]
    yes: bool,
}

fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::App(consent) => app::run(consent.yes),
        Command::Test(consent) => test::run(consent.yes),
        Command::Lint => lint::run_all(),
        Command::Bench(bench) => bench::run_bench(&bench),
        Command::Shots(shots) => shots::run(&shots),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}
