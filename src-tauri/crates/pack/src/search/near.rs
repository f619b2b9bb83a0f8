//! A close look at the best pages: words that stand together, exact titles and names, numbers; nonsense is sent away.

mod beside;
mod bonus;

use super::SearchError;
use super::index::{Index, Page};
use super::place::Place;
use super::plan::{Plan, says};
use super::question::Question;
use super::rank::Scored;
use amparo_domain::Part;
use amparo_text::{EDGE, flat};
use bonus::without_gaps;

/// Pages that score less than this share of the best are no answer.
const WEAK: f32 = 0.12;

/// How much of the question's grams a page must hold where no word of it is known: much for a word or two, which may be
/// nonsense; a little for a whole question.
const HEARD: f32 = 0.4;
const HEARD_OF_MANY: f32 = 0.1;

/// A page that was looked at closely.
pub(super) struct Found {
    pub number: u32,
    pub page: Page,
    pub parts: Vec<Part>,
    /// The folded words of each part, heading included, with a blank at both ends.
    pub flats: Vec<String>,
    pub score: f32,
}

/// Looks closely at the pages; gives them in their final order within the language.
pub(super) fn look(
    index: &Index<'_>,
    plan: &Plan,
    question: &Question,
    place: &Place,
    pages: &[Scored],
) -> Result<Vec<Found>, SearchError> {
    let mut found = Vec::new();
    let least = if plan.words > 2 { HEARD_OF_MANY } else { HEARD };
    for scored in pages {
        let Some(page) = index.page(scored.page)? else { continue };
        let parts = index.parts(scored.page)?;
        let flats = parts.iter().map(|part| format!(" {} {} ", flat(&part.heading), flat(&part.text))).collect();
        let mut one = Found { number: scored.page, page, parts, flats, score: scored.score };
        let names: Vec<String> = one.page.keywords.lines().chain([one.page.title.as_str()]).map(flat).collect();
        if plan.known == 0.0 && plan.unheard > 0.0 && heard(index, plan, &one, &names) < least {
            continue;
        }
        one.score *= 1.0 + bonus::words(plan, question, &one, &names) + bonus::title(question, place, &one, &names);
        found.push(one);
    }
    found.sort_by(|left, right| right.score.total_cmp(&left.score).then(left.number.cmp(&right.number)));
    let least = found.first().map_or(0.0, |best| best.score * WEAK);
    found.retain(|one| one.score >= least);
    Ok(found)
}

/// The share of the question's grams that a page holds, rare grams counting more.
fn heard(index: &Index<'_>, plan: &Plan, found: &Found, names: &[String]) -> f32 {
    let texts: Vec<String> = found.flats.iter().chain(names).map(|flat| format!(" {} ", without_gaps(flat))).collect();
    let (mut all, mut known) = (plan.unheard, 0.0);
    for gram in &plan.grams {
        let worth = gram.weight * says(gram.pages, index.pages);
        let gram = gram.text.replace(EDGE, " ");
        all += worth;
        if texts.iter().any(|text| text.contains(&gram)) {
            known += worth;
        }
    }
    if all > 0.0 { known / all } else { 0.0 }
}
