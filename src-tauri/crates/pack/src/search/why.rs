//! Why a page was found, where that is not obvious.

use super::SearchError;
use super::concepts;
use super::index::Index;
use super::near::Found;
use super::plan::Plan;
use super::question::Question;
use super::terms::Unit;
use amparo_domain::Lang;
use amparo_text::flat;
use rusqlite::Connection;

/// `Krankengeld = sick pay`, where the page was found by a concept whose name was typed in other words than it uses.
pub(super) fn why(
    connection: &Connection,
    question: &Question,
    (index, plan): (&Index<'_>, &Plan),
    found: &Found,
    lang: &Lang,
) -> Result<Option<String>, SearchError> {
    for (place, token) in &plan.concepts {
        let Some(met) = question.concepts.get(*place) else { continue };
        let (Some(first), Some(last)) = (question.words.get(met.from), question.words.get(met.to.saturating_sub(1))) else {
            continue;
        };
        let typed = question.text.get(first.start..last.end).unwrap_or_default();
        let stands = |text: &str| flat(text).contains(&flat(typed));
        if stands(&found.page.title) || found.flats.iter().any(|text| text.contains(&flat(typed))) {
            continue;
        }
        let mut holds = false;
        index.read_list(Unit::Stem, &token.text, |page, _| holds = holds || page == found.number)?;
        let name = concepts::name(connection, met.concept, lang)?;
        if let Some(name) = name.filter(|name| holds && flat(name) != flat(typed)) {
            return Ok(Some(format!("{typed} = {name}")));
        }
    }
    Ok(None)
}
