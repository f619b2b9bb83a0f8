//! In which languages a question is looked for: the reader's, English, and those that know its words better.

use super::SearchError;
use super::index::Index;
use super::plan::{Plan, known, sounds};
use super::question::Question;
use amparo_domain::Lang;

/// How much a list in another language counts beside one in the reader's.
const FOREIGN: f32 = 0.7;

/// A language that knows less than this share of what the best one knows is not looked in.
const IGNORANT: f32 = 0.35;

/// The reader's language, or another form of it.
pub(super) fn reader(all: &[Index<'_>], lang: &Lang) -> Option<usize> {
    let same = all.iter().position(|index| index.tag == *lang);
    same.or_else(|| all.iter().position(|index| index.tag.primary() == lang.primary()))
}

/// From this share on, the reader's language is as good as any other.
const SURE: f32 = 0.9;

/// The languages to look in, with their plans and weights: the reader's, English, and those that know the words better.
pub(super) fn plans(
    all: &[Index<'_>],
    question: &Question,
    reader: Option<usize>,
) -> Result<Vec<(usize, Plan, f32)>, SearchError> {
    let english = all.iter().position(|index| index.tag == Lang::english());
    let know = |number: usize| all.get(number).map_or(Ok(0.0), |index| known(index, question));
    let own = reader.map_or(Ok(0.0), know)?;
    if own >= SURE {
        let mut chosen: Vec<usize> = reader.into_iter().collect();
        if let Some(english) = english.filter(|english| Some(*english) != reader)
            && know(english)? >= IGNORANT * own
        {
            chosen.push(english);
        }
        return weigh(all, question, reader, &chosen);
    }
    let mut knows = Vec::new();
    for number in 0..all.len() {
        knows.push((number, know(number)?));
    }
    if knows.iter().all(|(_, known)| *known == 0.0) {
        for (number, known) in &mut knows {
            *known = match all.get(*number) {
                Some(index) => 0.5 * sounds(index, question)?,
                None => 0.0,
            };
        }
    }
    let mut chosen: Vec<usize> = reader.into_iter().chain(english).collect();
    knows.retain(|(number, known)| !chosen.contains(number) && *known > 0.0 && *known > own + 0.1);
    knows.sort_by(|left, right| right.1.total_cmp(&left.1).then(left.0.cmp(&right.0)));
    chosen.extend(knows.iter().take(2).map(|(number, _)| *number));
    chosen.dedup();
    weigh(all, question, reader, &chosen)
}

/// Plans the question for the chosen languages and leaves out those that hardly know it.
fn weigh(
    all: &[Index<'_>],
    question: &Question,
    reader: Option<usize>,
    chosen: &[usize],
) -> Result<Vec<(usize, Plan, f32)>, SearchError> {
    let mut plans = Vec::new();
    let mut reader_knows = 0.0;
    for number in chosen {
        let Some(index) = all.get(*number) else { continue };
        let plan = Plan::new(index, question)?;
        let own = if Some(*number) == reader { 1.0 } else { FOREIGN };
        let known = if plan.known > 0.0 { plan.known } else { 0.2 * plan.sounds(index) };
        if Some(*number) == reader {
            reader_knows = known;
        }
        plans.push((*number, plan, known, own));
    }
    // Words that a language only borrows are rare in it and seem to say much: who knows as many words knows as much.
    let own = plans.iter().find(|(number, ..)| Some(*number) == reader).map(|(_, plan, ..)| plan.words_known());
    for (number, plan, known, _) in &mut plans {
        if own.is_some_and(|own| Some(*number) != reader && plan.words_known() <= own) {
            *known = known.min(reader_knows);
        }
    }
    let best = plans.iter().map(|(_, _, known, _)| *known).fold(0.0, f32::max);
    plans.retain(|(_, _, known, _)| *known > 0.0 && *known >= IGNORANT * best);
    Ok(plans.into_iter().map(|(number, plan, known, own)| (number, plan, own * (known / best).powi(2))).collect())
}
