//! What a search does with a question, in words: for editors who wonder why a page stands where it stands.

use super::SearchError;
use super::concepts;
use super::index::Index;
use super::languages::{plans, reader};
use super::near::look;
use super::place::Place;
use super::plan::{Group, Plan, Term};
use super::question::Question;
use super::rank::rank;
use super::sounds::named;
use amparo_domain::Query;
use rusqlite::Connection;

/// How many pages of each language are listed.
const LISTED: usize = 8;

/// Lines that say how a question was understood in each language that was looked in, and how its best pages scored there.
///
/// # Errors
/// Only where the pack has no readable index.
pub fn explain(connection: &Connection, query: &Query) -> Result<Vec<String>, SearchError> {
    let mut lines = Vec::new();
    let Some(mut question) = Question::new(query) else {
        return Ok(vec!["there is no word in this question".to_owned()]);
    };
    let all = Index::all(connection)?;
    question.concepts = named(connection, &all, &question, &query.lang)?;
    let place = Place::new(connection, &question, query)?;
    let likely: Vec<&str> = place.likely().collect();
    if !likely.is_empty() {
        lines.push(format!("pages of {} come first", likely.join(", ")));
    }
    for (number, plan, weight) in plans(&all, &question, reader(&all, &query.lang))? {
        let Some(index) = all.get(number) else { continue };
        let (tag, known) = (&index.tag, plan.known);
        lines.push(format!("{tag}: {} pages, list counts {weight:.2}, knows {known:.2} of the question", index.pages));
        let words = question.words.iter().chain(&question.joined);
        lines.extend(words.zip(&plan.groups).map(|(word, group)| of_group(&word.text, group)));
        lines.extend(of_concepts(connection, &question, &plan, query)?);
        lines.push(format!("  grams: {}", listed(&plan.grams)));
        let pages = rank(index, &plan, &place, LISTED)?;
        for found in look(index, &plan, &question, &pages)? {
            let before = pages.iter().find(|scored| scored.page == found.number).map_or(0.0, |scored| scored.score);
            let (kind, name) = (found.page.kind.as_str(), &found.page.name);
            lines.push(format!(
                "  {:8.3} {kind}/{name} (terms {before:.3}, words together {:+.0} %)",
                found.score,
                gain(found.score, before)
            ));
        }
    }
    Ok(lines)
}

/// What the close look added, in percent.
fn gain(after: f32, before: f32) -> f32 {
    if before > 0.0 { 100.0 * (after / before - 1.0) } else { 0.0 }
}

fn of_group(word: &str, group: &Group) -> String {
    let open = if group.open { ", may go on" } else { "" };
    let others: Vec<&str> = group.spellings.iter().map(String::as_str).filter(|spelling| *spelling != word).collect();
    let also = if others.is_empty() { String::new() } else { format!(", also {}", others.join(", ")) };
    format!("  {word}: known {:.2}, says {:.2}, stems {}{also}{open}", group.known, group.says, listed(&group.stems))
}

fn of_concepts(connection: &Connection, question: &Question, plan: &Plan, query: &Query) -> Result<Vec<String>, SearchError> {
    let mut lines = Vec::new();
    for (place, token) in &plan.concepts {
        let Some(met) = question.concepts.get(*place) else { continue };
        let typed: Vec<&str> =
            question.words.iter().skip(met.from).take(met.to - met.from).map(|word| word.text.as_str()).collect();
        let name = concepts::name(connection, met.concept, &query.lang)?.unwrap_or_default();
        lines.push(format!("  {} = {name}: {} pages, counts {:.2}", typed.join(" "), token.pages, token.weight));
    }
    Ok(lines)
}

/// Terms with their numbers of pages and weights.
fn listed(terms: &[Term]) -> String {
    let one = |term: &Term| match term.weight {
        1.0 => format!("{} ({})", term.text, term.pages),
        weight => format!("{} ({} × {weight:.2})", term.text, term.pages),
    };
    if terms.is_empty() { "none".to_owned() } else { terms.iter().map(one).collect::<Vec<_>>().join(", ") }
}
