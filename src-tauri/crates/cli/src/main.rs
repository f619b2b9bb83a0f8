//! `amparo-cli`: makes packs, and reads them in a terminal, a script, a room or on a stick.
//!
//! Exit codes: 0 done, 1 it failed (one line on stderr says what and the way out), 2 the command line is not understood.

mod batch;
mod commands;
mod output;
mod pack;
mod rules;
mod today;
mod verdict;

use clap::{Parser, Subcommand};
use commands::{build, check, explain, export, facts, lint, search, serve};
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "amparo-cli", version, about = "Rights guides, benefit checks and union contacts, offline")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Build(build::Build),
    Lint(lint::Lint),
    Search(search::Search),
    Check(check::Check),
    Facts(facts::Facts),
    Explain(explain::Explain),
    Serve(serve::Serve),
    Export(export::Export),
}

fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Build(command) => build::run(command),
        Command::Lint(command) => lint::run(&command),
        Command::Search(command) => search::run(command),
        Command::Check(command) => check::run(&command),
        Command::Facts(command) => facts::run(&command),
        Command::Explain(command) => explain::run(&command),
        Command::Serve(command) => serve::run(&command),
        Command::Export(command) => export::run(&command),
    };
    match done {
        Ok(code) => code,
        // The reader of our output went away: `amparo-cli facts | head`.
        Err(error) if output::is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("amparo-cli: {error:#}");
            ExitCode::FAILURE
        }
    }
}
