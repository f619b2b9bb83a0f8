//! Compiles this repository's content folder. A mistake in the content fails the build, with everything that is wrong with it.
//!
//! `AMPARO_DRAFT=1` lets a build pass while translations are still missing.

use amparo_compiler::{Options, Problem, compile};
use std::env::var_os;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The content folder, from this crate.
const CONTENT: &str = "../../../content";

fn main() -> ExitCode {
    let from_cargo = |name: &str| var_os(name).map(PathBuf::from).unwrap_or_default();
    let content = from_cargo("CARGO_MANIFEST_DIR").join(CONTENT);
    let content = content.canonicalize().unwrap_or(content);
    instruct(&format!("rerun-if-changed={}", content.display()));
    instruct("rerun-if-env-changed=AMPARO_DRAFT");
    let draft = var_os("AMPARO_DRAFT").is_some();
    let report = compile(&content, &Options { draft, ..Options::default() });
    let Some(pack) = report.pack else {
        list(&content, &report.problems);
        return ExitCode::FAILURE;
    };
    match std::fs::write(from_cargo("OUT_DIR").join("amparo.pack"), pack) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("the pack cannot be written: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Tells cargo something.
#[allow(clippy::print_stdout)] // that is how build scripts speak to cargo
fn instruct(line: &str) {
    println!("cargo::{line}");
}

fn list(content: &Path, problems: &[Problem]) {
    eprintln!("the content in {} has mistakes:", content.display());
    for problem in problems {
        eprintln!("{problem}");
    }
}
