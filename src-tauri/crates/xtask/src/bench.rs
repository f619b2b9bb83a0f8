//! `cargo xtask bench`: measures search over the compiled content (`search`) and the rules (`check`), in the release profile.

use crate::process::{cargo, run, target};
use anyhow::Result;
use clap::{Args, ValueEnum};

/// What to measure.
#[derive(Args)]
pub(crate) struct Bench {
    /// The part to measure
    what: What,
    /// How many synthetic pages of one language; 0 leaves them out
    #[arg(long, value_name = "N", default_value_t = 50_000)]
    pages: u32,
}

/// The parts that have a bench.
#[derive(Clone, Copy, ValueEnum)]
enum What {
    /// Search: quality, speed, size
    Search,
    /// The check: speed of the rules, number of questions, a cold start
    Check,
}

/// The command.
pub(crate) fn run_bench(bench: &Bench) -> Result<bool> {
    match bench.what {
        What::Search => search(bench.pages)?,
        What::Check => check()?,
    }
    Ok(true)
}

/// The command-line program is built first: the bench starts it to see what a cold check takes.
fn check() -> Result<()> {
    run(cargo().args(["build", "--release", "--quiet", "-p", "amparo-cli"]))?;
    run(cargo().args(["run", "--release", "--quiet", "-p", "amparo-tests", "--example", "bench_check"]))
}

fn search(pages: u32) -> Result<()> {
    let pack = target().join("bench.pack");
    let build = ["run", "--release", "--quiet", "-p", "amparo-cli", "--", "build", "content", "--out"];
    run(cargo().args(build).arg(&pack))?;
    let measure = ["run", "--release", "--quiet", "-p", "amparo-pack", "--example", "bench", "--"];
    run(cargo().args(measure).arg(&pack).arg("tests/search/queries").arg(pages.to_string()))
}
