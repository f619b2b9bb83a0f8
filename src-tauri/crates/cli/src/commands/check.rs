//! `check`: what a person can get in a country, with reasons; one case, or a file of them.

use crate::answers::{self, Answers, Notice};
use crate::batch;
use crate::json;
use crate::output::{Out, out, pretty};
use crate::pack::{PackFile, country, locale, parse_lang, spoken};
use crate::rules::{self, Ruled};
use crate::today::{parse_day, today};
use crate::verdict::{BenefitResult, Reason, in_words};
use amparo_domain::rules::{FactDef, Outcome, Truth, World, evaluate};
use amparo_domain::{Day, Lang};
use amparo_pack::Library;
use amparo_ui::Locale;
use anyhow::{Context, Result, anyhow};
use clap::Args;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

/// Say what a person could get in a country, why, and what to find out next
#[derive(Args)]
pub(crate) struct Check {
    /// Country whose benefits are checked
    #[arg(long, value_name = "CC", required_unless_present = "batch", conflicts_with = "batch")]
    country: Option<String>,
    /// What is known about the person: a JSON object {"fact": answer, …}; `-` reads standard input. `amparo-cli facts` lists them
    #[arg(long, value_name = "FILE", required_unless_present = "batch", conflicts_with = "batch")]
    facts: Option<PathBuf>,
    /// Only this benefit, such as `de.alg1`
    #[arg(long, value_name = "ID", conflicts_with = "batch")]
    benefit: Option<String>,
    /// Day of the check [default: today]
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    on: Option<Day>,
    /// Language of the reasons [default: the pack's own]
    #[arg(long, value_name = "LANG", value_parser = parse_lang)]
    lang: Option<Lang>,
    /// Answer as JSON
    #[arg(long)]
    json: bool,
    /// Answer a file of cases, one a line: {"id", "country", "benefit"?, "facts", "on"?}; `-` reads standard input
    #[arg(long, value_name = "FILE")]
    batch: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) pack: PackFile,
}

/// A line of a batch.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    #[serde(rename = "id")]
    _id: Option<Value>,
    country: String,
    benefit: Option<String>,
    facts: Value,
    on: Option<Day>,
}

/// An answer.
#[derive(Serialize)]
struct Answer {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<Value>,
    country: String,
    on: Day,
    /// What is odd about the answers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    notices: Vec<Notice>,
    results: Vec<BenefitResult>,
    /// How long the rules took, in millionths of a second.
    micros: u128,
}

/// The command.
pub(crate) fn run(command: &Check) -> Result<ExitCode> {
    let library = command.pack.open()?;
    let mut checker = Checker::new(&library, command.lang.as_ref(), command.on)?;
    if let Some(file) = &command.batch {
        return batch::run(file, |id, case: Case| {
            let answer = checker.check(&case.country, case.benefit.as_deref(), &case.facts, case.on)?;
            Ok(Answer { id: Some(id), ..answer })
        });
    }
    // clap lets nobody through without both.
    let (Some(country), Some(file)) = (&command.country, &command.facts) else {
        return Err(anyhow!("name a country and a file of facts"));
    };
    let bytes = batch::read_all(file)?;
    let facts = json::parse(&bytes).map_err(|error| anyhow!("{} {error:#}", batch::name(file)))?;
    let answer = checker.check(country, command.benefit.as_deref(), &facts, command.on);
    let answer = answer.with_context(|| format!("cannot check {}", batch::name(file)))?;
    let mut out = out();
    if command.json {
        pretty(&mut out, &answer)?
    } else {
        print(&mut out, &answer)?
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// Checks cases, one after another; rules are read once a country.
struct Checker<'l> {
    library: &'l Library,
    world: &'l World,
    defs: Vec<FactDef>,
    lang: Lang,
    locale: Locale,
    on: Day,
    rules: BTreeMap<String, Vec<Ruled>>,
}

impl<'l> Checker<'l> {
    fn new(library: &'l Library, asked: Option<&Lang>, on: Option<Day>) -> Result<Self> {
        let lang = spoken(library, asked)?;
        Ok(Self {
            library,
            world: library.world(),
            defs: rules::facts(library),
            locale: locale(&lang)?,
            lang,
            on: on.unwrap_or_else(|| today(library)),
            rules: BTreeMap::new(),
        })
    }

    fn check(&mut self, code: &str, benefit: Option<&str>, facts: &Value, on: Option<Day>) -> Result<Answer> {
        let code = country(self.library, code)?;
        let on = on.unwrap_or(self.on);
        let Answers { facts, notices } = answers::read(facts, &self.defs, self.library, on)?;
        if !self.rules.contains_key(&code) {
            self.rules.insert(code.clone(), rules::of_country(self.library, &code)?);
        }
        let all = self.rules.get(&code).map(Vec::as_slice).unwrap_or_default();
        let wanted = rules::only(all, &code, benefit)?;
        let start = Instant::now();
        let verdicts: Vec<_> = wanted.iter().map(|ruled| evaluate(&ruled.rule, &facts, self.world, on)).collect();
        let micros = start.elapsed().as_micros();
        let pairs = wanted.into_iter().zip(verdicts);
        let results = pairs.map(|(ruled, verdict)| in_words(self.library, ruled, verdict, &self.lang, &self.locale));
        Ok(Answer { id: None, on, notices, results: results.collect::<Result<_, _>>()?, country: code, micros })
    }
}

/// For people: the outcome, its reasons, what to find out, and what to know before claiming.
fn print(out: &mut Out, answer: &Answer) -> io::Result<()> {
    for notice in &answer.notices {
        writeln!(out, "NOTE: {}: {}", notice.at, notice.text)?;
    }
    for result in &answer.results {
        let outcome = match result.outcome {
            Outcome::Yes => "YES",
            Outcome::Likely => "LIKELY",
            Outcome::No => "NO",
            Outcome::CannotTell => "CANNOT TELL YET",
        };
        writeln!(out, "{outcome}: {} ({})", result.title, result.benefit)?;
        for warning in &result.warnings {
            writeln!(out, "    ! {}", warning.text)?;
        }
        for reason in &result.reasons {
            match reason {
                Reason::Rule { text, .. } => writeln!(out, "    · {text}")?,
                Reason::Condition { truth, text, cite, .. } => {
                    let mark = match truth {
                        Truth::Yes => '+',
                        Truth::No => '-',
                        Truth::Unknown => '?',
                    };
                    writeln!(out, "    {mark} {text}  [{}]", cite.join(", "))?;
                }
            }
        }
        for deadline in &result.deadlines {
            if let Some(day) = deadline.last_day {
                writeln!(out, "    by {day}: {}", deadline.text)?;
            }
        }
        if !result.missing.is_empty() {
            writeln!(out, "    To find out: {}", result.missing.join(", "))?;
        }
        if !result.next_door.is_empty() {
            writeln!(out, "    Look at: {}", result.next_door.join(", "))?;
        }
    }
    writeln!(out, "Checked for {}. This informs; it is not legal advice: talk to a union or an advice centre.", answer.on)
}
