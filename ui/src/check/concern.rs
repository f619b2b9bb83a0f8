//! What a person came for: the branches whose benefits a check asks about. The others are shown too, as far as the answers tell.

use crate::check::answers::Answers;
use crate::check::question::{Choice, Question, Shape};
use crate::check::rules::Ruled;
use crate::frame::Frame;
use i18n_embed_fl::fl;

/// The name of the field, in addresses too: no fact may be called so.
pub(crate) const ABOUT: &str = "about";

/// In an address: everything.
pub(crate) const EVERYTHING: &str = "all";

/// The vocabulary of the phrases; its terms are those of `branches`.
pub(crate) const TOPIC: &str = "concerns";

/// The branches of a country's benefits, in the order of the phrases.
pub(crate) fn branches(frame: &Frame<'_>, ruled: &[Ruled]) -> Vec<String> {
    let all = frame.library.topic(TOPIC).map(|topic| topic.terms.as_slice()).unwrap_or_default();
    all.iter().filter(|term| ruled.iter().any(|r| r.benefit.branch == **term)).cloned().collect()
}

/// What a person chose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum About {
    /// Not asked yet.
    #[default]
    Open,
    /// Everything, or nothing in particular.
    Everything,
    /// These branches, at least one.
    Branches(Vec<String>),
}

impl About {
    /// From the values of the field. Branches that the country does not have are left out; where none is left it is everything.
    pub(crate) fn read<'v>(values: impl Iterator<Item = &'v str>, known: &[String]) -> Self {
        let mut some = false;
        let mut chosen: Vec<String> = Vec::new();
        for term in values.flat_map(|value| value.split(',')).map(str::trim).filter(|term| !term.is_empty()) {
            some = true;
            if known.iter().any(|one| one == term) && !chosen.iter().any(|one| one == term) {
                chosen.push(term.to_owned());
            }
        }
        match (some, chosen.is_empty()) {
            (false, _) => Self::Open,
            (true, true) => Self::Everything,
            (true, false) => Self::Branches(chosen),
        }
    }

    /// Whether a benefit of this branch is asked about.
    pub(crate) fn includes(&self, branch: &str) -> bool {
        match self {
            Self::Open | Self::Everything => true,
            Self::Branches(chosen) => chosen.iter().any(|one| one == branch),
        }
    }

    /// As it stands in an address; `None` while it is open.
    pub(crate) fn written(&self) -> Option<String> {
        match self {
            Self::Open => None,
            Self::Everything => Some(EVERYTHING.to_owned()),
            Self::Branches(chosen) => Some(chosen.join(",")),
        }
    }

    /// In words, for the list of answers.
    pub(crate) fn in_words(&self, frame: &Frame<'_>) -> Option<String> {
        match self {
            Self::Open => None,
            Self::Everything => Some(fl!(frame.t, "check-everything")),
            Self::Branches(chosen) => {
                Some(frame.locale.list(&chosen.iter().map(|term| frame.word(TOPIC, term)).collect::<Vec<_>>()))
            }
        }
    }
}

/// The first question of a check.
pub(crate) fn question(frame: &Frame<'_>, branches: &[String], answers: &Answers) -> Question {
    let chosen = |term: &String| matches!(&answers.about, About::Branches(chosen) if chosen.contains(term));
    let choice = |term: &String| Choice { value: term.clone(), label: frame.word(TOPIC, term), selected: chosen(term) };
    Question {
        id: ABOUT.to_owned(),
        kind: ABOUT,
        question: fl!(frame.t, "check-about"),
        help: Some(fl!(frame.t, "check-about-help")),
        shape: Shape::Boxes,
        choices: branches.iter().map(choice).collect(),
        ..Question::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(values: &[&str]) -> About {
        About::read(values.iter().copied(), &["health".to_owned(), "family".to_owned()])
    }

    #[test]
    fn what_a_person_came_for_is_read_and_written_the_same() {
        assert_eq!(read(&[]), About::Open);
        assert_eq!(read(&["all"]), About::Everything);
        assert_eq!(read(&["nonsense"]), About::Everything, "a branch that nobody knows hides nothing");
        let chosen = read(&["family,health", "family"]);
        assert_eq!(chosen.written().as_deref(), Some("family,health"));
        assert!(chosen.includes("health") && !chosen.includes("sickness"));
        assert!(About::Open.includes("sickness") && About::Everything.includes("sickness"));
    }
}
