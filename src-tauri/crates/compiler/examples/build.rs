//! `cargo run --release -p amparo-compiler --example build -- DIR OUT`: compiles a folder and says how long it took.
#![allow(clippy::print_stdout)] // an example's output is its purpose

use amparo_compiler::{Options, compile};
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [dir, out] = arguments.as_slice() else {
        println!("usage: build DIR OUT");
        return ExitCode::FAILURE;
    };
    let start = Instant::now();
    let report = compile(Path::new(dir), &Options { draft: true, ..Options::default() });
    for problem in &report.problems {
        println!("{problem}");
    }
    let Some(pack) = report.pack else { return ExitCode::FAILURE };
    println!("{} bytes in {:.2} s", pack.len(), start.elapsed().as_secs_f64());
    match std::fs::write(out, pack) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("{out}: {error}");
            ExitCode::FAILURE
        }
    }
}
