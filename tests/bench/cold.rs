//! `amparo-cli check` as a whole: from the start of the process to its end, and the memory it takes.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Runs for one median.
const RUNS: usize = 21;

/// What was measured of one command.
pub(crate) struct Cold {
    /// From start to end: the median, and the slowest run.
    pub(crate) median: Duration,
    pub(crate) slowest: Duration,
    /// Memory at most, in bytes; none where the system does not say (it does on Linux).
    pub(crate) memory: Option<u64>,
}

/// The program beside this bench; none where it was not built.
pub(crate) fn program() -> Option<PathBuf> {
    let here = std::env::current_exe().ok()?;
    let name = format!("amparo-cli{}", std::env::consts::EXE_SUFFIX);
    let program = here.parent()?.parent()?.join(name);
    program.is_file().then_some(program)
}

/// Checks a person in a country, again and again, each time in a new process.
pub(crate) fn check(program: &Path, country: &str, facts: &str) -> Cold {
    let mut times: Vec<Duration> = (0..RUNS).map(|_| once(program, country, facts)).collect();
    times.sort_unstable();
    Cold { median: times[RUNS / 2], slowest: times[RUNS - 1], memory: memory(program, country, facts) }
}

fn once(program: &Path, country: &str, facts: &str) -> Duration {
    let start = Instant::now();
    let mut command = Command::new(program);
    command.args(["check", "--country", country, "--facts", "-", "--json"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(facts.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let took = start.elapsed();
    assert!(output.status.success() && !output.stdout.is_empty());
    took
}

/// Most memory that was held when the first answer of a batch is out: the process then waits, and can be looked at.
fn memory(program: &Path, country: &str, facts: &str) -> Option<u64> {
    let mut command = Command::new(program);
    let mut child = command.args(["check", "--batch", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    writeln!(input, "{{\"id\":1,\"country\":\"{country}\",\"facts\":{facts}}}").unwrap();
    let mut answer = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut answer).unwrap();
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).ok();
    drop(input);
    child.wait().unwrap();
    let status = status?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches(" kB").parse::<u64>().ok().map(|kilobytes| kilobytes * 1024)
}
