//! `explain`: a benefit's rule as it stands in the law, in words.

use crate::output::{Out, out};
use crate::pack::{PackFile, lang, locale, parse_lang};
use crate::rules::{self, Ruled};
use crate::today::{parse_day, today};
use crate::verdict::Words;
use amparo_domain::rules::{Expr, ReasonCode};
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
    print(&mut out, &library, &ruled, &lang(&library, command.lang.as_ref()), on)?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn print(out: &mut Out, library: &Library, ruled: &Ruled, lang: &Lang, on: Day) -> Result<()> {
    let benefit = &ruled.benefit;
    let text = library.text::<BenefitText>(Kind::Benefit, &benefit.id, lang)?.map(|found| found.text).unwrap_or_default();
    writeln!(out, "{} ({})\n{}", text.title, benefit.official_name, text.summary)?;
    let locale = locale(lang)?;
    let explained = Explained { ruled, words: Words { text: &text, locale: &locale }, on };
    match ruled.rule.logic() {
        Some(logic) => explained.expression(out, logic, 1)?,
        None => writeln!(out, "  {}", locale.reason(ReasonCode::NoSuchBenefit))?,
    }
    for note in text.effect.values().chain(text.deadline.values()).chain(text.claiming.values()) {
        writeln!(out, "  ! {}", note.text)?;
    }
    let name = |id: &String| library.source(id).map_or_else(|| id.clone(), |source| source.name().to_owned());
    let sources: Vec<_> = benefit.sources.iter().map(name).collect();
    writeln!(out, "{} {}", locale.checked(benefit.checked_on, benefit.review_by), sources.join("; "))?;
    Ok(())
}

/// A rule, its words, and the day whose numbers count.
struct Explained<'a> {
    ruled: &'a Ruled,
    words: Words<'a>,
    on: Day,
}

impl Explained<'_> {
    fn expression(&self, out: &mut Out, expression: &Expr, depth: usize) -> io::Result<()> {
        let indent = "  ".repeat(depth);
        match (expression, self.words.locale.joint(expression)) {
            (Expr::Condition { id }, _) => return self.condition(out, id, &indent),
            (_, joint) => writeln!(out, "{indent}{}", joint.unwrap_or_default())?,
        }
        expression.parts().iter().try_for_each(|part| self.expression(out, part, depth + 1))
    }

    fn condition(&self, out: &mut Out, id: &str, indent: &str) -> io::Result<()> {
        let condition = self.ruled.rule.conditions().iter().find(|condition| condition.id == id);
        let label = self.words.of_condition(self.ruled, id, self.on);
        let cite = condition.map(|condition| condition.cite.join(", ")).unwrap_or_default();
        writeln!(out, "{indent}- {label}  [{cite}]")
    }
}
