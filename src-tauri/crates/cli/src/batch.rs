//! Batches: one question a line in, one answer a line out. A line that cannot be answered says why, and the rest goes on.

use crate::json;
use crate::output::{line, out};
use anyhow::{Context, Result, anyhow};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;
use std::process::ExitCode;

/// The longest line that is read, in bytes.
const LONGEST_LINE: u64 = 4 * 1024 * 1024;

/// What is said about a line that cannot be answered.
#[derive(Serialize)]
struct Failed {
    id: Value,
    line: usize,
    error: String,
}

/// Answers every line of `file` (`-`: standard input). Lines are JSON objects with an `id`, which comes back; empty lines are
/// passed over. Exit code 1 where a line could not be answered.
pub(crate) fn run<Q: DeserializeOwned, A: Serialize>(
    file: &Path,
    mut answer: impl FnMut(Value, Q) -> Result<A>,
) -> Result<ExitCode> {
    let mut lines = open(file)?;
    let (mut out, mut failed) = (out(), false);
    let mut buffer = Vec::new();
    for number in 1.. {
        buffer.clear();
        let limited: &mut dyn BufRead = &mut lines;
        let read = io::Read::take(limited, LONGEST_LINE).read_until(b'\n', &mut buffer);
        if read.with_context(|| format!("cannot read {}", name(file)))? == 0 {
            break;
        }
        if buffer.trim_ascii().is_empty() {
            continue;
        }
        let (id, question) = question::<Q>(&buffer);
        let answered = question.and_then(|question| answer(id.clone(), question));
        match answered {
            Ok(answered) => line(&mut out, &answered)?,
            Err(error) => {
                failed = true;
                line(&mut out, &Failed { id, line: number, error: format!("{error:#}") })?;
            }
        }
    }
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The id of a line, as far as it can be read, and its question.
fn question<Q: DeserializeOwned>(line: &[u8]) -> (Value, Result<Q>) {
    let json = match json::parse(line) {
        Ok(json) => json,
        Err(error) => return (Value::Null, Err(anyhow!("this line {error:#}"))),
    };
    let id = json.get("id").cloned().unwrap_or(Value::Null);
    let question = serde_json::from_value(json).context("this line is not a question");
    (id, question)
}

/// A file, or standard input for `-`.
fn open(file: &Path) -> Result<Box<dyn BufRead>> {
    if file.as_os_str() == "-" {
        return Ok(Box::new(io::stdin().lock()));
    }
    let open = File::open(file).with_context(|| format!("cannot read {}", name(file)))?;
    Ok(Box::new(BufReader::new(open)))
}

/// How messages name a file.
pub(crate) fn name(file: &Path) -> String {
    if file.as_os_str() == "-" { "standard input".to_owned() } else { file.display().to_string() }
}

/// The whole of a file, or of standard input for `-`.
pub(crate) fn read_all(file: &Path) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    io::Read::read_to_end(&mut open(file)?, &mut bytes).with_context(|| format!("cannot read {}", name(file)))?;
    Ok(bytes)
}
