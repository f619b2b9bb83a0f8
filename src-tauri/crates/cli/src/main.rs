//! `amparo-cli`: makes packs, and reads them in a terminal, a script, a room or on a stick.
//!
//! Exit codes: 0 done, 1 it failed (one line on stderr says what and the way out), 2 the command line is not understood.

mod answers;
mod batch;
mod commands;
mod json;
mod output;
mod pack;
mod rules;
mod table;
mod today;
mod verdict;

use clap::{Parser, Subcommand};
use commands::{build, check, coverage, explain, export, facts, graph, lint, search, serve};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "amparo-cli", version, about = "Rights guides, benefit checks and union contacts, offline")]
struct Cli {
    /// Read this pack instead of the one inside the program
    #[arg(long, value_name = "FILE")]
    pack: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Build(build::Build),
    Lint(lint::Lint),
    Coverage(coverage::Coverage),
    Search(search::Search),
    Check(check::Check),
    Facts(facts::Facts),
    Explain(explain::Explain),
    Graph(graph::Graph),
    Serve(serve::Serve),
    Export(export::Export),
}

impl Command {
    /// The command with the pack that was named before it, unless it names one itself.
    fn with_pack(mut self, named: Option<PathBuf>) -> Self {
        let own = match &mut self {
            Self::Build(_) | Self::Lint(_) => return self,
            Self::Coverage(command) if command.content.is_some() => return self,
            Self::Coverage(command) => &mut command.pack,
            Self::Search(command) => &mut command.pack,
            Self::Check(command) => &mut command.pack,
            Self::Facts(command) => &mut command.pack,
            Self::Explain(command) => &mut command.pack,
            Self::Graph(command) => &mut command.pack,
            Self::Serve(command) => &mut command.pack,
            Self::Export(command) => &mut command.pack,
        };
        own.fall_back(named);
        self
    }
}

fn main() -> ExitCode {
    let Cli { pack, command } = Cli::parse();
    let command = command.with_pack(pack);
    let done = match command {
        Command::Build(command) => build::run(command),
        Command::Lint(command) => lint::run(&command),
        Command::Coverage(command) => coverage::run(&command),
        Command::Search(command) => search::run(command),
        Command::Check(command) => check::run(&command),
        Command::Facts(command) => facts::run(&command),
        Command::Explain(command) => explain::run(&command),
        Command::Graph(command) => graph::run(&command),
        Command::Serve(command) => serve::run(&command),
        Command::Export(command) => export::run(&command),
    };
    match done {
        Ok(code) => code,
        // The reader of our output went away: `amparo-cli facts | head`.
        Err(error) if output::is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            // SQLite speaks in several lines; here it is always one.
            let line = format!("{error:#}").split_whitespace().collect::<Vec<_>>().join(" ");
            eprintln!("amparo-cli: {line}");
            ExitCode::FAILURE
        }
    }
}
