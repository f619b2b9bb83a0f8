//! One answer from several languages: which to look in, how their lists become one, which version of a page is shown.

use super::SearchError;
use super::index::Index;
use super::languages::{plans, reader};
use super::marks::Marks;
use super::near::{Found, look};
use super::place::Place;
use super::plan::Plan;
use super::question::Question;
use super::rank::{Scored, rank};
use super::snippet::{best_part, passage};
use super::sounds::named;
use super::why::why;
use amparo_domain::{Hit, Kind, Lang, Part, Query};
use rusqlite::Connection;
use std::collections::HashMap;

/// Reciprocal rank fusion: how soon later ranks stop counting (Cormack, Clarke and Büttcher 2009, with a smaller constant).
const RANKS: f32 = 10.0;

/// From this share on, the reader's language decides alone about pages that exist in it.
const FLUENT: f32 = 0.75;

/// How many pages are looked at closely: in a language that decides, and in one that only adds what the reader's lacks.
const MANY: usize = 60;
const FEW: usize = 24;

/// How many contacts stand among the first answers.
const CONTACTS: usize = 3;

/// The pages that were found in one language.
struct List<'a> {
    index: &'a Index<'a>,
    plan: Plan,
    found: Vec<Found>,
    weight: f32,
}

/// The entries that answer a query, best first, one for each kind and id.
///
/// # Errors
/// Only where the pack has no readable index; nothing that can be typed is an error.
pub fn search(connection: &Connection, query: &Query) -> Result<Vec<Hit>, SearchError> {
    let Some(mut question) = Question::new(query) else { return Ok(Vec::new()) };
    let all = Index::all(connection)?;
    question.concepts = named(connection, &all, &question, &query.lang)?;
    let place = Place::new(connection, &question, query)?;
    let reader = reader(&all, &query.lang);
    let plans = plans(&all, &question, reader)?;
    let most = plans.iter().map(|(_, _, weight)| *weight).fold(0.0, f32::max);
    let fluent = plans.iter().any(|(number, _, weight)| Some(*number) == reader && *weight >= FLUENT * FLUENT * most);
    let own = reader.and_then(|number| all.get(number)).filter(|_| fluent);
    let mut lists = Vec::new();
    for (number, plan, weight) in plans {
        let Some(index) = all.get(number) else { continue };
        let foreign = own.filter(|_| Some(number) != reader);
        let limit = if foreign.is_some() { FEW } else { (query.limit * 2).clamp(MANY, 200) };
        let mut pages = rank(index, &plan, &place, limit)?;
        if let Some(own) = foreign {
            pages = missing(own, index, pages)?;
        }
        let found = look(index, &plan, &question, &pages)?;
        lists.push(List { index, plan, found, weight });
    }
    let reader = reader.and_then(|number| all.get(number));
    let marks = lists.iter().map(|list| Marks::new(list.index, &list.plan, &question)).collect::<Result<Vec<_>, _>>()?;
    let mut hits = Vec::new();
    let fused = fuse(&lists, reader.map(|index| &index.tag));
    for (list, place, score) in mixed(fused, &lists, query.limit) {
        let (Some(marks), Some(list)) = (marks.get(list), lists.get(list)) else { continue };
        if let Some(found) = list.found.get(place) {
            let mut hit = hit(list, found, reader.unwrap_or(list.index), marks, score)?;
            hit.why = why(connection, &question, (list.index, &list.plan), found, &query.lang)?;
            hits.push(hit);
        }
    }
    Ok(hits)
}

/// Those of the pages that have no version in the reader's language, which decides alone about its own.
fn missing(own: &Index<'_>, index: &Index<'_>, pages: Vec<Scored>) -> Result<Vec<Scored>, SearchError> {
    let mut kept = Vec::new();
    for scored in pages {
        let Some(page) = index.page(scored.page)? else { continue };
        if own.page_named(page.kind, &page.name)?.is_none() {
            kept.push(scored);
        }
    }
    Ok(kept)
}

/// The lists as one: place of the list, place in it, score; one for each kind and id. Of the lists in other languages than the
/// reader's only the best counts for a page: that it was translated often says nothing about it.
fn fuse(lists: &[List<'_>], reader: Option<&Lang>) -> Vec<(usize, usize, f64)> {
    let mut places: HashMap<(Kind, &str), usize> = HashMap::new();
    let mut fused: Vec<(usize, usize, [f64; 2])> = Vec::new();
    for (number, list) in lists.iter().enumerate() {
        let foreign = usize::from(reader.is_some_and(|reader| *reader != list.index.tag));
        for (place, found) in list.found.iter().enumerate() {
            let key = (found.page.kind, found.page.name.as_str());
            let at = *places.entry(key).or_insert_with(|| {
                fused.push((number, place, [0.0; 2]));
                fused.len() - 1
            });
            if let Some(best) = fused.get_mut(at).and_then(|(_, _, scores)| scores.get_mut(foreign)) {
                *best = best.max(f64::from(list.weight / (RANKS + place as f32)));
            }
        }
    }
    let mut fused: Vec<_> = fused.into_iter().map(|(list, place, [own, foreign])| (list, place, own + foreign)).collect();
    fused.sort_by(|left, right| right.2.total_cmp(&left.2).then((left.0, left.1).cmp(&(right.0, right.1))));
    fused
}

/// The first `limit` of a list with not more than a few contacts in a row of answers: who looks for *trade union* wants to read
/// what one is, too. Those left over follow.
fn mixed(fused: Vec<(usize, usize, f64)>, lists: &[List<'_>], limit: usize) -> Vec<(usize, usize, f64)> {
    let is_contact = |(list, place, _): &(usize, usize, f64)| {
        let found = lists.get(*list).and_then(|list| list.found.get(*place));
        found.is_some_and(|found| found.page.kind == Kind::Contact)
    };
    let (mut first, mut later) = (Vec::new(), Vec::new());
    let mut contacts = 0;
    for one in fused {
        contacts += usize::from(is_contact(&one));
        if is_contact(&one) && contacts > CONTACTS { later.push(one) } else { first.push(one) }
    }
    let cut = first.len().min(CONTACTS * 3);
    let rest = first.split_off(cut);
    first.into_iter().chain(later).chain(rest).take(limit).collect()
}

/// The hit for a page: in the reader's language where the page exists in it, else as it was found.
fn hit(list: &List<'_>, found: &Found, reader: &Index<'_>, marks: &Marks<'_>, score: f64) -> Result<Hit, SearchError> {
    let best = best_part(&list.plan, found);
    let here = |title: &str, lang: &Lang, part: Option<&Part>| Hit {
        kind: found.page.kind,
        id: found.page.name.clone(),
        lang: lang.clone(),
        country: found.page.country.clone(),
        title: title.to_owned(),
        anchor: part.map(|part| part.anchor.clone()).unwrap_or_default(),
        snippet: part.map(|part| passage(part, marks)).unwrap_or_default(),
        score,
        why: None,
    };
    if reader.tag != list.index.tag
        && let Some(number) = reader.page_named(found.page.kind, &found.page.name)?
        && let Some(own) = reader.page(number)?
    {
        let parts = reader.parts(number)?;
        return Ok(here(&own.title, &reader.tag, same_part(&found.parts, best, &parts)));
    }
    Ok(here(&found.page.title, &list.index.tag, found.parts.get(best)))
}

/// The part of another version that says the same: with the same anchor, or at the same place of equally many, or the first.
fn same_part<'p>(parts: &[Part], best: usize, own: &'p [Part]) -> Option<&'p Part> {
    let anchor = parts.get(best).map(|part| part.anchor.as_str());
    let named = own.iter().find(|part| Some(part.anchor.as_str()) == anchor);
    let placed = own.get(best).filter(|_| own.len() == parts.len());
    named.or(placed).or(own.first())
}
