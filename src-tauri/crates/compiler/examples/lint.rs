//! `cargo run -p amparo-compiler --example lint -- DIR [--draft]`: prints every problem of a content folder.
#![allow(clippy::print_stdout)] // an example's output is its purpose

use amparo_compiler::{Options, lint};
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let draft = arguments.iter().any(|argument| argument == "--draft");
    let dir = arguments.iter().find(|argument| !argument.starts_with("--"));
    let dir = Path::new(dir.map_or("content", String::as_str));
    let report = lint(dir, &Options { draft, ..Options::default() });
    for problem in &report.problems {
        println!("{problem}");
    }
    println!("{} errors, {} warnings", report.errors(), report.problems.len() - report.errors());
    ExitCode::from(u8::from(report.errors() > 0))
}
