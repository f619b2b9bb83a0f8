//! `coverage`: what each country has in each branch of social security, and how far each language has come.

mod branches;
mod languages;

use crate::output::{Out, out, pretty};
use crate::pack::{PackFile, country};
use crate::table::Table;
use amparo_compiler::{Options, compile};
use amparo_pack::Library;
use anyhow::{Result, bail};
use branches::{Branch, CountryBranches};
use clap::Args;
use languages::Language;
use serde::Serialize;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Print what each country has in each branch (rule, guide, checklist, contact), and the state of the languages
#[derive(Args)]
pub(crate) struct Coverage {
    /// Look at this content folder instead of a pack
    #[arg(value_name = "DIR", conflicts_with = "pack")]
    pub(crate) content: Option<PathBuf>,
    /// Only this country, with numbers
    #[arg(long, value_name = "CC")]
    country: Option<String>,
    /// Answer as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    pub(crate) pack: PackFile,
}

/// Everything that is printed.
#[derive(Serialize)]
struct Covered {
    /// Countries by code, each with all branches.
    countries: Vec<CountryBranches>,
    /// Languages, the complete ones first.
    languages: Vec<Language>,
}

/// The command.
pub(crate) fn run(command: &Coverage) -> Result<ExitCode> {
    let library = match &command.content {
        Some(dir) => compiled(dir)?,
        None => command.pack.open()?,
    };
    let only = command.country.as_deref().map(|code| country(&library, code)).transpose()?;
    let mut covered = Covered { countries: branches::of(&library)?, languages: languages::of(&library)? };
    if let Some(code) = &only {
        covered.countries.retain(|country| country.country == *code);
        covered.languages.iter_mut().for_each(|language| language.countries.retain(|share| share.country == *code));
    }
    let mut out = out();
    match (command.json, covered.countries.as_slice()) {
        (true, _) => pretty(&mut out, &covered)?,
        (false, [country]) if only.is_some() => print_one(&mut out, country, &covered.languages)?,
        (false, _) => print(&mut out, &covered)?,
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// The pack of a content folder; missing translations do not matter here.
fn compiled(dir: &Path) -> Result<Library> {
    let report = compile(dir, &Options { today: None, draft: true });
    match report.pack {
        Some(pack) => Ok(Library::from_bytes(pack)?),
        None => bail!("{} has {} errors: `amparo-cli lint {0}` names them", dir.display(), report.errors()),
    }
}

/// The letters of what there is, `–` for what there is not: `RG–C` has rule, guide and contact, but no checklist.
fn letters(branch: &Branch) -> String {
    let kinds = [('R', branch.rules), ('G', branch.guides), ('C', branch.checklists), ('K', branch.contacts)];
    kinds.into_iter().map(|(letter, number)| if number > 0 { letter } else { '–' }).collect()
}

fn print(out: &mut Out, covered: &Covered) -> io::Result<()> {
    writeln!(out, "Country and branch: R rule, G guide, C checklist, K contact, – nothing\n")?;
    let branches = covered.countries.first().map(|country| country.branches.as_slice()).unwrap_or_default();
    let mut table = Table::new(["", "rules"].into_iter().chain(branches.iter().map(|branch| branch.branch.as_str())));
    for country in &covered.countries {
        let rules: usize = country.branches.iter().map(|branch| branch.rules).sum();
        table.row([country.country.clone(), rules.to_string()].into_iter().chain(country.branches.iter().map(letters)));
    }
    table.print(out)?;
    writeln!(out, "\nLanguages: pages in full, of all pages\n")?;
    let columns = covered.languages.iter().map(|language| language.language.as_str());
    let mut table = Table::new(["", "pages"].into_iter().chain(columns));
    let rows = covered.languages.first().map(|language| language.countries.as_slice()).unwrap_or_default();
    for (at, share) in rows.iter().enumerate() {
        let full = covered.languages.iter().filter_map(|language| language.countries.get(at)).map(|it| it.full.to_string());
        table.row([share.country.clone(), share.of.to_string()].into_iter().chain(full));
    }
    let of = covered.languages.first().map_or(0, |language| language.of);
    type Count = fn(&Language) -> usize;
    let sums: [(&str, Count); 3] = [("all", |it| it.full), ("in part", |it| it.partly), ("reviewed", |it| it.reviewed)];
    for (name, count) in sums {
        let counts = covered.languages.iter().map(|language| count(language).to_string());
        let of = if name == "all" { of.to_string() } else { String::new() };
        table.row([name.to_owned(), of].into_iter().chain(counts));
    }
    table.print(out)
}

fn print_one(out: &mut Out, country: &CountryBranches, languages: &[Language]) -> io::Result<()> {
    let mut table = Table::new([country.country.as_str(), "rules", "guides", "checklists", "contacts", "said to be absent"]);
    for branch in &country.branches {
        let numbers = [branch.rules, branch.guides, branch.checklists, branch.contacts, branch.absent];
        table.row(std::iter::once(branch.branch.clone()).chain(numbers.map(|number| number.to_string())));
    }
    table.print(out)?;
    writeln!(out)?;
    let mut table = Table::new(["language", "pages in full", "of"]);
    for (language, share) in languages.iter().filter_map(|language| Some((language, language.countries.first()?))) {
        table.row([language.language.clone(), share.full.to_string(), share.of.to_string()]);
    }
    table.print(out)
}
