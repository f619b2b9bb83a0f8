//! `explain`: a benefit's rule as it stands in the law, in words.

use crate::commands::graph::tree::{Graph, Node, graph, names};
use crate::output::{Out, out};
use crate::pack::{PackFile, locale, parse_lang, spoken};
use crate::rules::{self, Ruled};
use crate::today::{parse_day, today};
use amparo_domain::rules::Level;
use amparo_domain::{BenefitText, Day, Kind, Lang};
use amparo_pack::Library;
use anyhow::Result;
use clap::Args;
use std::io::{self, Write};
use std::process::ExitCode;

/// Print a benefit's rule in words, with its law
#[derive(Args)]
pub(crate) struct Explain {
    /// The benefit, such as `de.alg1`
    #[arg(value_name = "BENEFIT")]
    benefit: String,
    /// Language of the words [default: the pack's own]
    #[arg(long, value_name = "LANG", value_parser = parse_lang)]
    lang: Option<Lang>,
    /// Day whose numbers are printed [default: today]
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    on: Option<Day>,
    #[command(flatten)]
    pub(crate) pack: PackFile,
}

/// The command.
pub(crate) fn run(command: &Explain) -> Result<ExitCode> {
    let library = command.pack.open()?;
    let ruled = rules::named(&library, &command.benefit)?;
    let on = command.on.unwrap_or_else(|| today(&library));
    let mut out = out();
    print(&mut out, &library, &ruled, &spoken(&library, command.lang.as_ref())?, on)?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn print(out: &mut Out, library: &Library, ruled: &Ruled, lang: &Lang, on: Day) -> Result<()> {
    let benefit = &ruled.benefit;
    let text = library.text::<BenefitText>(Kind::Benefit, &benefit.id, lang)?.map(|found| found.text).unwrap_or_default();
    let locale = locale(lang)?;
    let Graph { title, trees, .. } = graph(library, ruled, lang, on)?;
    writeln!(out, "{title}\n{}", text.summary)?;
    for tree in &trees {
        writeln!(out, "\n{}:", tree.heading)?;
        part(out, &tree.root, 1)?;
    }
    if !benefit.deadline.is_empty() {
        writeln!(out, "\n{}:", locale.by_when())?;
    }
    for deadline in &benefit.deadline {
        let words = text.deadline.get(&deadline.id).map_or(deadline.id.as_str(), |note| note.text.as_str());
        writeln!(out, "  - {words}{}", law(library, &deadline.cite))?;
    }
    if !benefit.claiming.is_empty() {
        writeln!(out, "\n{}", locale.will_it_hurt())?;
    }
    for note in &benefit.claiming {
        let words = text.claiming.get(&note.id).map_or(note.id.as_str(), |note| note.text.as_str());
        let status =
            |term: &String| library.word("statuses", term, lang).map_or_else(|| term.clone(), |word| word.text.name.clone());
        let whom: Vec<_> = note.status.iter().map(status).collect();
        let whom = if whom.is_empty() { String::new() } else { format!("{}: ", locale.list(&whom)) };
        let mark = if note.level == Level::Danger { '!' } else { '-' };
        writeln!(out, "  {mark} {whom}{words}{}", law(library, &note.cite))?;
    }
    let name = |id: &String| library.source(id).map_or_else(|| id.clone(), |source| source.name().to_owned());
    let sources: Vec<_> = benefit.sources.iter().map(name).collect();
    writeln!(out, "\n{} {}", locale.checked(benefit.checked_on, benefit.review_by), sources.join("; "))?;
    Ok(())
}

/// A part of the logic, with its parts below it.
fn part(out: &mut Out, node: &Node, depth: usize) -> io::Result<()> {
    let mark = if node.joins { "" } else { "- " };
    writeln!(out, "{}{mark}{}", "  ".repeat(depth), node.line())?;
    node.parts.iter().try_for_each(|below| part(out, below, depth + 1))
}

/// The law behind a note, in brackets.
fn law(library: &Library, cites: &[String]) -> String {
    if cites.is_empty() { String::new() } else { format!("  [{}]", names(library, cites).join("; ")) }
}
