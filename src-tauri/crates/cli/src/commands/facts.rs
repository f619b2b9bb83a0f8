//! `facts`: everything a check can ask, with its kind and its answers.

use crate::output::{Out, out, pretty};
use crate::pack::{PackFile, parse_lang, spoken};
use crate::rules;
use amparo_domain::Lang;
use amparo_domain::rules::{FactDef, FactKind, Unit};
use amparo_pack::Library;
use anyhow::Result;
use clap::Args;
use serde::Serialize;
use serde_json::{Value, json};
use std::io::{self, Write};
use std::process::ExitCode;

/// List every input of a check: its kind, its answers and its question
#[derive(Args)]
pub(crate) struct Facts {
    /// Language of the questions [default: the pack's own]
    #[arg(long, value_name = "LANG", value_parser = parse_lang)]
    lang: Option<Lang>,
    /// Answer as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    pub(crate) pack: PackFile,
}

/// One input.
#[derive(Serialize)]
struct Input {
    id: String,
    #[serde(rename = "type")]
    kind: FactKind,
    question: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<String>,
    #[serde(rename = "where", skip_serializing_if = "Option::is_none")]
    place: Option<String>,
    /// Yes or no: `true` and `false`. Choices: the answers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    values: Vec<Answer>,
    /// How an answer is written in a file of facts.
    example: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<Unit>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max: Option<f64>,
    cost: u8,
    private: bool,
}

/// One possible answer.
#[derive(Serialize)]
struct Answer {
    value: Value,
    name: String,
}

/// The command.
pub(crate) fn run(command: &Facts) -> Result<ExitCode> {
    let library = command.pack.open()?;
    let lang = spoken(&library, command.lang.as_ref())?;
    let inputs: Vec<Input> = rules::facts(&library).into_iter().map(|def| input(&library, def, &lang)).collect();
    let mut out = out();
    if command.json {
        pretty(&mut out, &inputs)?
    } else {
        print(&mut out, &inputs)?
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn input(library: &Library, def: FactDef, lang: &Lang) -> Input {
    let text = library.fact_text(&def.id, lang).map(|found| found.text);
    let name = |value: &String| {
        let own = text.and_then(|text| text.option.get(value)).cloned();
        let word = || Some(library.word(def.vocabulary.as_deref()?, value, lang)?.text.name.clone());
        own.or_else(word).unwrap_or_else(|| value.clone())
    };
    Input {
        question: text.map_or_else(|| def.id.clone(), |text| text.question.clone()),
        help: text.and_then(|text| text.help.clone()),
        place: text.and_then(|text| text.place.clone()),
        values: match def.kind {
            FactKind::YesNo => {
                [(true, "yes"), (false, "no")].map(|(value, name)| Answer { value: json!(value), name: name.to_owned() }).into()
            }
            _ => def.options.iter().map(|value| Answer { value: json!(value), name: name(value) }).collect(),
        },
        example: example(&def),
        id: def.id,
        kind: def.kind,
        unit: def.unit,
        min: def.min,
        max: def.max,
        cost: def.cost,
        private: def.private,
    }
}

/// One answer as it is written in a file of facts.
fn example(def: &FactDef) -> Value {
    let first = def.options.first();
    match def.kind {
        FactKind::YesNo => json!(true),
        FactKind::Choice => json!(first),
        FactKind::Choices => json!(first.into_iter().collect::<Vec<_>>()),
        FactKind::Country => json!("pl"),
        FactKind::Countries => json!(["pl", "ua"]),
        FactKind::Date => json!("2026-08-20"),
        FactKind::Number => json!(def.min.unwrap_or_default()),
        FactKind::Periods => {
            json!([{ "country": "pl", "from": "2024-01-01", "to": "2025-12-31" }, { "country": "de", "months": 7, "about": true }])
        }
    }
}

/// How an answer of that kind is written, in words.
fn written(kind: FactKind) -> &'static str {
    match kind {
        FactKind::YesNo => "true or false",
        FactKind::Choice => "one of",
        FactKind::Choices => "a list of",
        FactKind::Country => "a country, such as \"pl\"",
        FactKind::Countries => "a list of countries, such as [\"pl\"]",
        FactKind::Date => "a day, such as \"2026-08-20\"",
        FactKind::Number => "a number",
        FactKind::Periods => "a list of {\"country\", \"from\", \"to\"} or {\"country\", \"months\"}",
    }
}

fn print(out: &mut Out, inputs: &[Input]) -> io::Result<()> {
    for input in inputs {
        writeln!(out, "{}: {}", input.id, input.question)?;
        let values: Vec<_> = input.values.iter().filter_map(|answer| answer.value.as_str()).collect();
        writeln!(out, "    {} {}", written(input.kind), values.join(", "))?;
    }
    Ok(())
}
