//! The list of answers, each with the ways to change it.

use crate::check::answers::Answers;
use crate::check::concern::ABOUT;
use crate::check::explain::fact_name;
use crate::check::question::in_words;
use crate::frame::Frame;
use amparo_domain::rules::FactDef;
use i18n_embed_fl::fl;

/// An answer given, with the ways to change it.
pub(super) struct Given {
    pub(super) name: String,
    pub(super) answer: String,
    pub(super) change: String,
    pub(super) remove: String,
}

/// The answers, with what the check is about before them.
pub(super) fn given(frame: &Frame<'_>, defs: &[FactDef], answers: &Answers, action: &str) -> Vec<Given> {
    let row = |id: &str, name: String, answer: String| {
        let (all, rest) = (answers.query(&[]), answers.query(&[id]));
        Given {
            name,
            answer,
            change: format!("{action}?{all}&ask={id}"),
            remove: if rest.is_empty() { action.to_owned() } else { format!("{action}?{rest}") },
        }
    };
    let about = answers.about.in_words(frame).map(|words| row(ABOUT, fl!(frame.t, "check-about"), words));
    let line = |def: &FactDef| {
        let answer = match answers.facts.get(&def.id) {
            Some(value) => in_words(frame, def, value),
            None if answers.skipped.contains(&def.id) => fl!(frame.t, "answer-unknown"),
            None => return None,
        };
        Some(row(&def.id, fact_name(frame, &def.id), answer))
    };
    about.into_iter().chain(defs.iter().filter_map(line)).collect()
}
