//! Scores of all pages of a language: BM25 over grams, plus half the BM25 over stems (Robertson and Zaragoza 2009).

use super::SearchError;
use super::index::{Index, KINDS, Shape};
use super::place::Place;
use super::plan::{Plan, Term, says};
use super::terms::Unit;
use amparo_domain::Kind;

/// BM25: how soon a repeated term stops counting, for stems and for grams.
const K1: f32 = 1.2;
const K1_GRAMS: f32 = 1.5;

/// BM25: how much long pages are held back.
const B: f32 = 0.75;

/// How much stems count beside grams.
const STEMS: f32 = 0.5;

/// How much concepts count beside grams.
const CONCEPTS: f32 = 0.7;

/// Entries of gram lists read for one question; the rarest grams are read first.
const READ: u32 = 800_000;

/// A page and its score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Scored {
    pub page: u32,
    pub score: f32,
}

/// The best pages, best first, at most `limit`.
pub(super) fn rank(index: &Index<'_>, plan: &Plan, place: &Place, limit: usize) -> Result<Vec<Scored>, SearchError> {
    let shape = index.shape()?;
    let mut scores = vec![0.0_f32; shape.kinds.len()];
    grams(index, plan, &shape, &mut scores)?;
    stems(index, plan, &shape, &mut scores)?;
    concepts(index, plan, &shape, &mut scores)?;
    let mut found = boosted(&shape, place, &scores);
    let order = |left: &Scored, right: &Scored| right.score.total_cmp(&left.score).then(left.page.cmp(&right.page));
    if found.len() > limit {
        found.select_nth_unstable_by(limit, order);
        found.truncate(limit);
    }
    found.sort_unstable_by(order);
    Ok(found)
}

/// For each page: what BM25 adds to a term's weight for the page's length.
fn norms(lengths: &[u32], k: f32, b: f32) -> Vec<f32> {
    let all: u64 = lengths.iter().map(|length| u64::from(*length)).sum();
    let mean = (all as f32 / lengths.len().max(1) as f32).max(1.0);
    lengths.iter().map(|length| k * (1.0 - b + b * *length as f32 / mean)).collect()
}

fn grams(index: &Index<'_>, plan: &Plan, shape: &Shape, scores: &mut [f32]) -> Result<(), SearchError> {
    let norms = norms(&shape.grams, K1_GRAMS, B);
    let mut read = 0;
    for gram in &plan.grams {
        read += gram.pages;
        if read > READ {
            break;
        }
        let worth = gram.weight * says(gram.pages, index.pages) * (K1_GRAMS + 1.0);
        index.read_list(Unit::Gram, &gram.text, |page, weight| {
            if let (Some(score), Some(norm)) = (scores.get_mut(page as usize), norms.get(page as usize)) {
                *score += worth * weight as f32 / (weight as f32 + norm);
            }
        })?;
    }
    Ok(())
}

fn stems(index: &Index<'_>, plan: &Plan, shape: &Shape, scores: &mut [f32]) -> Result<(), SearchError> {
    let norms = norms(&shape.stems, K1, B);
    let mut best = Vec::new();
    for group in &plan.groups {
        if let [stem] = group.stems.as_slice() {
            stem_scores(index, stem, stem.pages, &norms, |page, gain| {
                if let Some(score) = scores.get_mut(page) {
                    *score += STEMS * gain;
                }
            })?;
            continue;
        }
        let most = group.stems.iter().map(|stem| stem.pages).max().unwrap_or_default();
        best.clear();
        best.resize(scores.len(), 0.0_f32);
        for stem in &group.stems {
            stem_scores(index, stem, most, &norms, |page, gain| {
                if let Some(best) = best.get_mut(page) {
                    *best = best.max(gain);
                }
            })?;
        }
        for (score, best) in scores.iter_mut().zip(&best) {
            *score += STEMS * best;
        }
    }
    Ok(())
}

/// Adds what pages gain by the concepts of the question.
fn concepts(index: &Index<'_>, plan: &Plan, shape: &Shape, scores: &mut [f32]) -> Result<(), SearchError> {
    let norms = norms(&shape.stems, K1, B);
    for (_, token) in &plan.concepts {
        stem_scores(index, token, token.pages, &norms, |page, gain| {
            if let Some(score) = scores.get_mut(page) {
                *score += CONCEPTS * gain;
            }
        })?;
    }
    Ok(())
}

/// Calls `each` with every page that holds a stem and what the page gains; the stem says as much as one on `pages` pages.
fn stem_scores(
    index: &Index<'_>,
    stem: &Term,
    pages: u32,
    norms: &[f32],
    mut each: impl FnMut(usize, f32),
) -> Result<(), SearchError> {
    let worth = stem.weight * says(pages, index.pages) * (K1 + 1.0);
    index.read_list(Unit::Stem, &stem.text, |page, weight| {
        if let Some(norm) = norms.get(page as usize) {
            each(page as usize, worth * weight as f32 / (weight as f32 + norm));
        }
    })
}

/// The pages with a score that belong to the place; its own come first, guides before figures.
fn boosted(shape: &Shape, place: &Place, scores: &[f32]) -> Vec<Scored> {
    let boosts: Vec<Option<f32>> =
        std::iter::once(place.boost(None)).chain(shape.names.iter().map(|name| place.boost(Some(name)))).collect();
    let mut found = Vec::new();
    for (page, score) in scores.iter().enumerate().filter(|(_, score)| **score > 0.0) {
        let country = shape.countries.get(page).copied().unwrap_or_default();
        let Some(boost) = boosts.get(usize::from(country)).copied().flatten() else { continue };
        let kind = shape.kinds.get(page).and_then(|kind| KINDS.get(usize::from(*kind)));
        let score = score * boost * kind.map_or(1.0, |kind| kind_boost(*kind));
        found.push(Scored { page: page as u32, score });
    }
    found
}

/// What answers a question stands a little before what only names it.
fn kind_boost(kind: Kind) -> f32 {
    match kind {
        Kind::Guide | Kind::Benefit => 1.05,
        Kind::Checklist | Kind::Contact | Kind::Country | Kind::Corridor => 1.0,
        Kind::Instrument | Kind::Term | Kind::Agreement => 0.95,
        Kind::Figure => 0.85,
    }
}
