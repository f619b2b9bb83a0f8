//! `lint`: everything that is wrong with a content folder, at once; on demand how hard it is to read, and which rules are due.

use crate::output::{Out, out};
use crate::table::Table;
use crate::today::{clock, parse_day};
use amparo_compiler::{Due, Options, Reading, Report, lint};
use amparo_domain::{Day, Kind};
use anyhow::Result;
use clap::Args;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Check a content folder and name every problem, with file, line and a way to mend it
#[derive(Args)]
pub(crate) struct Lint {
    /// The content folder
    #[arg(value_name = "DIR")]
    content: PathBuf,
    /// Day on which the ages of statements are looked at [default: today]
    #[arg(long, visible_alias = "today", value_name = "DATE", value_parser = parse_day)]
    on: Option<Day>,
    /// Print as well how hard the English pages are to read, by kind, and the hardest of them
    #[arg(long)]
    reading: bool,
    /// Print as well the rules that are past their day of review, or reach it within so many days
    #[arg(long, value_name = "DAYS", num_args = 0..=1, default_missing_value = "90", value_parser = clap::value_parser!(u16))]
    due: Option<u16>,
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
    let today = command.on.unwrap_or_else(clock);
    let found = lint(&command.content, &Options { today: Some(today), draft: command.making.draft });
    let code = report(&command.content, &found);
    let mut out = out();
    if command.reading {
        reading(&mut out, &found.readings)?;
    }
    if let Some(days) = command.due {
        due(&mut out, &found.due, today, i32::from(days))?;
    }
    out.flush()?;
    Ok(code)
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

/// How many of the hardest pages are named.
const HARDEST: usize = 10;

/// How the grades of pages are spread, by kind, and the hardest pages.
fn reading(out: &mut Out, readings: &[Reading]) -> io::Result<()> {
    let mut counted: Vec<&Reading> = readings.iter().filter(|reading| reading.counts()).collect();
    counted.sort_by(|a, b| b.grade().total_cmp(&a.grade()).then_with(|| a.file.cmp(&b.file)));
    let mut table = Table::new(["Flesch-Kincaid grade", "pages", "up to 6", "6 to 8", "8 to 10", "above 10", "median"]);
    let mut kinds: Vec<Kind> = counted.iter().map(|reading| reading.kind).collect();
    kinds.sort_by_key(|kind| kind.as_str());
    kinds.dedup();
    for kind in kinds {
        let of_kind: Vec<f64> = counted.iter().filter(|it| it.kind == kind).map(|it| it.grade()).collect();
        table.row(spread(kind.as_str(), &of_kind));
    }
    table.row(spread("all", &counted.iter().map(|it| it.grade()).collect::<Vec<_>>()));
    table.print(out)?;
    writeln!(out, "\n{} short pages are not counted. The hardest pages:\n", readings.len() - counted.len())?;
    let mut table = Table::new(["grade", "words", "file"]);
    for reading in counted.into_iter().take(HARDEST) {
        table.row([format!("{:.1}", reading.grade()), reading.words.to_string(), reading.file.clone()]);
    }
    table.print(out)
}

/// A row of the table; the grades come from the highest down.
fn spread(name: &str, grades: &[f64]) -> Vec<String> {
    let within = |low: f64, high: f64| grades.iter().filter(|grade| low < **grade && **grade <= high).count().to_string();
    let median = grades.get(grades.len() / 2).copied().unwrap_or_default();
    let most = f64::INFINITY;
    let counts = [within(-most, 6.0), within(6.0, 8.0), within(8.0, 10.0), within(10.0, most)];
    [name.to_owned(), grades.len().to_string()].into_iter().chain(counts).chain([format!("{median:.1}")]).collect()
}

/// The rules that should be checked again, the one that is due first in front.
fn due(out: &mut Out, due: &[Due], today: Day, days: i32) -> io::Result<()> {
    let soon: Vec<&Due> = due.iter().filter(|rule| today.days_to(rule.review_by) <= days).collect();
    let past = soon.iter().filter(|rule| rule.review_by < today).count();
    writeln!(
        out,
        "{past} rules are past their day of review, {} more reach it within {days} days of {today}.",
        soon.len() - past
    )?;
    if soon.is_empty() {
        return Ok(());
    }
    let mut table = Table::new(["review by", "", "rule", "checked on", "file"]);
    for rule in soon {
        let state = if rule.review_by < today { "past" } else { "soon" };
        let (by, on) = (rule.review_by.to_string(), rule.checked_on.to_string());
        table.row([by, state.to_owned(), rule.benefit.clone(), on, rule.file.clone()]);
    }
    writeln!(out)?;
    table.print(out)
}
