//! `search`: one question, or a file of them.

use crate::batch;
use crate::output::{Out, out, pretty};
use crate::pack::{PackFile, country, lang, parse_lang};
use amparo_domain::{Hit, Kind, Lang, Query};
use amparo_pack::Library;
use amparo_ui::{Page, Route, Site};
use anyhow::Result;
use clap::Args;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

/// Find guides, benefits, checklists, contacts and words explained
#[derive(Args)]
pub(crate) struct Search {
    /// What to look for: words, or a whole question
    #[arg(required_unless_present = "batch", conflicts_with = "batch", num_args = 1.., value_name = "QUERY")]
    query: Vec<String>,
    /// Language of the reader, such as `ne` [default: the pack's own]
    #[arg(long, value_name = "LANG", value_parser = parse_lang)]
    lang: Option<Lang>,
    /// Only this country, and what belongs to no country
    #[arg(long, value_name = "CC")]
    country: Option<String>,
    /// At most so many results
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u16).range(1..=1000))]
    limit: u16,
    /// Say as well how the question was understood and what each page scored
    #[arg(long, conflicts_with_all = ["batch", "json"])]
    explain: bool,
    /// Answer as JSON
    #[arg(long)]
    json: bool,
    /// Answer a file of questions, one a line: {"id", "lang", "text", "country"?}; `-` reads standard input
    #[arg(long, value_name = "FILE")]
    batch: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) pack: PackFile,
}

/// A line of a batch.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Question {
    #[serde(rename = "id")]
    _id: Option<Value>,
    lang: Option<Lang>,
    text: String,
    country: Option<String>,
}

/// An answer.
#[derive(Serialize)]
struct Answer {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<Value>,
    results: Vec<Found>,
    /// How long the search took, in millionths of a second.
    micros: u128,
}

/// One result.
#[derive(Serialize)]
struct Found {
    id: String,
    kind: Kind,
    title: String,
    url: String,
    lang: Lang,
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<String>,
    score: f64,
    /// Why it was found where that is not obvious.
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<String>,
    #[serde(skip)]
    snippet: String,
}

/// The command.
pub(crate) fn run(command: Search) -> Result<ExitCode> {
    let library = command.pack.open()?;
    if let Some(file) = &command.batch {
        return batch::run(file, |id, question: Question| {
            let query = Query {
                lang: lang(&library, question.lang.as_ref().or(command.lang.as_ref())),
                text: question.text,
                country: question.country.or_else(|| command.country.clone()).map(|code| code.to_ascii_lowercase()),
                limit: usize::from(command.limit),
                typing: false,
            };
            Ok(Answer { id: Some(id), ..find(&library, &query)? })
        });
    }
    let query = Query {
        lang: lang(&library, command.lang.as_ref()),
        text: command.query.join(" "),
        country: command.country.as_deref().map(|code| country(&library, code)).transpose()?,
        limit: usize::from(command.limit),
        typing: false,
    };
    let answer = find(&library, &query)?;
    let mut out = out();
    if command.json {
        pretty(&mut out, &answer)?
    } else {
        print(&mut out, &answer)?
    }
    if command.explain {
        writeln!(out)?;
        for line in library.explain_search(&query)? {
            writeln!(out, "{line}")?;
        }
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn find(library: &Library, query: &Query) -> Result<Answer> {
    let start = Instant::now();
    let hits = library.search(query)?;
    let micros = start.elapsed().as_micros();
    let reader = page_lang(library, &query.lang);
    Ok(Answer { id: None, results: hits.into_iter().map(|hit| found(hit, &reader)).collect(), micros })
}

/// The language of the pages for a reader: the reader's own, where the interface speaks it, or the first that it does.
fn page_lang(library: &Library, reader: &Lang) -> Lang {
    let spoken = Site::spoken(library);
    let own = spoken.iter().find(|language| language.tag == *reader).or_else(|| spoken.first());
    own.map_or_else(Lang::english, |language| language.tag.clone())
}

/// A hit with the address of its page in the reader's language.
fn found(hit: Hit, reader: &Lang) -> Found {
    let own_text = hit.kind != Kind::Guide || hit.lang == *reader;
    let page = if own_text {
        Page::of(hit.kind, &hit.id, hit.country.as_deref())
    } else {
        Page::GuideIn(hit.id.clone(), hit.lang.clone())
    };
    let anchor = if hit.kind == Kind::Contact { &hit.id } else { &hit.anchor };
    let mut url = Route { lang: reader.clone(), page }.path();
    if !anchor.is_empty() {
        url.push('#');
        url.push_str(anchor);
    }
    let snippet = hit.snippet.iter().map(|piece| piece.text.as_str()).collect::<String>();
    Found {
        id: hit.id,
        kind: hit.kind,
        title: hit.title,
        url,
        lang: hit.lang,
        country: hit.country,
        score: hit.score,
        why: hit.why,
        snippet,
    }
}

/// For people: title, what it is, where it stands, and the passage that was found.
fn print(out: &mut Out, answer: &Answer) -> io::Result<()> {
    if answer.results.is_empty() {
        return writeln!(out, "Nothing was found. Try other words, or fewer.");
    }
    for (number, found) in answer.results.iter().enumerate() {
        let place = found.country.as_deref().map(|country| format!(", {country}")).unwrap_or_default();
        writeln!(out, "{:>2}. {}  ({}{place})  {}", number + 1, found.title, found.kind.as_str(), found.url)?;
        if let Some(why) = &found.why {
            writeln!(out, "    {why}")?;
        }
        let snippet = found.snippet.split_whitespace().collect::<Vec<_>>().join(" ");
        if !snippet.is_empty() {
            writeln!(out, "    {snippet}")?;
        }
    }
    Ok(())
}
