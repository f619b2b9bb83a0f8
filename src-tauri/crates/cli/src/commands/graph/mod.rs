//! `graph`: the logic of a benefit's rule, drawn as text, for Graphviz, or as a picture.

mod dot;
mod svg;
mod text;
pub(super) mod tree;

use crate::output::out;
use crate::pack::{PackFile, parse_lang, spoken};
use crate::rules;
use crate::today::{parse_day, today};
use amparo_domain::{Day, Lang};
use anyhow::Result;
use clap::{Args, ValueEnum};
use std::io::Write;
use std::process::ExitCode;

/// Draw the logic of a benefit's rule, with its law
#[derive(Args)]
pub(crate) struct Graph {
    /// The benefit, such as `de.alg1`
    #[arg(value_name = "BENEFIT")]
    benefit: String,
    /// How it is drawn
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Language of the words [default: the pack's own]
    #[arg(long, value_name = "LANG", value_parser = parse_lang)]
    lang: Option<Lang>,
    /// Day whose numbers are drawn [default: today]
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    on: Option<Day>,
    #[command(flatten)]
    pub(crate) pack: PackFile,
}

/// The ways of drawing.
#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// A tree of lines
    Text,
    /// The language of Graphviz
    Dot,
    /// A picture that a screen reader can read
    Svg,
}

/// The command.
pub(crate) fn run(command: &Graph) -> Result<ExitCode> {
    let library = command.pack.open()?;
    let ruled = rules::named(&library, &command.benefit)?;
    let lang = spoken(&library, command.lang.as_ref())?;
    let on = command.on.unwrap_or_else(|| today(&library));
    let graph = tree::graph(&library, &ruled, &lang, on)?;
    let drawn = match command.format {
        Format::Text => text::draw(&graph),
        Format::Dot => dot::draw(&graph),
        Format::Svg => svg::draw(&graph, &lang),
    };
    let mut out = out();
    out.write_all(drawn.as_bytes())?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
