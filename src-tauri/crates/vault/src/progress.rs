//! Ticks and place, with the bounds that keep a broken page from filling the memory.

use crate::{LONGEST_ID, MOST_CHECKLISTS, MOST_STEPS, Place, Secret};
use std::collections::BTreeMap;

/// How far a step of a checklist is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// The person has the paper, or has done it.
    Have,
    /// They still need it.
    Need,
    /// They need help to get it.
    Help,
}

/// Why something was not kept. What is already kept stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Not letters, digits, `-` and `_`, or too long: no page uses such an id.
    #[error("this is not an id of a checklist, a step or a country")]
    Id,
    /// The bounds of this crate are reached.
    #[error("there is no room for more; forget something first")]
    Full,
}

/// Everything that is known about the person at this moment.
#[derive(Debug, Default)]
pub struct Progress {
    ticks: BTreeMap<Secret, BTreeMap<Secret, StepState>>,
    place: Place,
}

/// `text` as something to keep, if a page could have sent it.
fn id(text: &str) -> Result<Secret, Refused> {
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.');
    if text.is_empty() || text.len() > LONGEST_ID || !text.bytes().all(plain) {
        return Err(Refused::Id);
    }
    Ok(Secret::new(text))
}

impl Progress {
    /// Notes how far `step` of `checklist` is; `None` takes the note away.
    ///
    /// # Errors
    /// [`Refused`] for ids that no page has and when too much is kept already.
    pub fn set_step(&mut self, checklist: &str, step: &str, state: Option<StepState>) -> Result<(), Refused> {
        let (list, name) = (id(checklist)?, id(step)?);
        let Some(state) = state else {
            if let Some(steps) = self.ticks.get_mut(checklist) {
                steps.remove(step);
                if steps.is_empty() {
                    self.ticks.remove(checklist);
                }
            }
            return Ok(());
        };
        if !self.ticks.contains_key(checklist) && self.ticks.len() >= MOST_CHECKLISTS {
            return Err(Refused::Full);
        }
        let steps = self.ticks.entry(list).or_default();
        if !steps.contains_key(step) && steps.len() >= MOST_STEPS {
            return Err(Refused::Full);
        }
        steps.insert(name, state);
        Ok(())
    }

    /// Notes from where to where the person goes; `None` leaves that side open.
    ///
    /// # Errors
    /// [`Refused::Id`] where a side is no country code; the place then stays as it was.
    pub fn set_place(&mut self, origin: Option<&str>, country: Option<&str>) -> Result<(), Refused> {
        self.place = Place { origin: origin.map(id).transpose()?, country: country.map(id).transpose()? };
        Ok(())
    }

    /// From where to where the person goes.
    #[must_use]
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// Checklist, step and state of everything noted, in the order of the ids.
    pub fn steps(&self) -> impl Iterator<Item = (&str, &str, StepState)> {
        self.ticks.iter().flat_map(|(list, steps)| steps.iter().map(|(step, state)| (list.as_str(), step.as_str(), *state)))
    }

    /// Whether nothing is kept.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ticks.is_empty() && self.place == Place::default()
    }

    /// Forgets everything and overwrites the memory it lay in.
    pub fn forget_all(&mut self) {
        self.ticks.clear();
        self.place = Place::default();
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_note_is_kept_changed_and_taken_away() {
        let mut progress = Progress::default();
        progress.set_step("kw-unpaid", "passport", Some(StepState::Need)).unwrap();
        progress.set_step("kw-unpaid", "passport", Some(StepState::Have)).unwrap();
        assert_eq!(progress.steps().collect::<Vec<_>>(), [("kw-unpaid", "passport", StepState::Have)]);
        progress.set_step("kw-unpaid", "passport", None).unwrap();
        assert!(progress.is_empty());
    }

    #[test]
    fn forgetting_leaves_nothing() {
        let mut progress = Progress::default();
        progress.set_step("a", "b", Some(StepState::Help)).unwrap();
        progress.set_place(Some("np"), Some("kw")).unwrap();
        progress.forget_all();
        assert!(progress.is_empty());
        assert_eq!(progress.steps().count(), 0);
    }

    #[test]
    fn what_no_page_sends_is_refused_and_changes_nothing() {
        let mut progress = Progress::default();
        progress.set_place(None, Some("kw")).unwrap();
        for bad in ["", "a b", "../x", "é", &"x".repeat(LONGEST_ID + 1)] {
            assert_eq!(progress.set_step(bad, "b", Some(StepState::Have)), Err(Refused::Id), "{bad}");
            assert_eq!(progress.set_step("a", bad, Some(StepState::Have)), Err(Refused::Id), "{bad}");
            assert_eq!(progress.set_place(Some(bad), None), Err(Refused::Id), "{bad}");
        }
        assert_eq!(progress.steps().count(), 0);
        assert_eq!(progress.place().country, Some(Secret::new("kw")));
    }

    #[test]
    fn it_cannot_grow_without_bound() {
        let mut progress = Progress::default();
        for list in 0..MOST_CHECKLISTS {
            progress.set_step(&format!("l{list}"), "s", Some(StepState::Have)).unwrap();
        }
        assert_eq!(progress.set_step("one-more", "s", Some(StepState::Have)), Err(Refused::Full));
        for step in 1..MOST_STEPS {
            progress.set_step("l0", &format!("s{step}"), Some(StepState::Have)).unwrap();
        }
        assert_eq!(progress.set_step("l0", "one-more", Some(StepState::Have)), Err(Refused::Full));
        progress.set_step("l0", "s", Some(StepState::Need)).unwrap();
    }

    #[test]
    fn ids_do_not_show_themselves_in_logs() {
        let mut progress = Progress::default();
        progress.set_step("kw-unpaid", "passport", Some(StepState::Have)).unwrap();
        let log = format!("{progress:?}");
        assert!(!log.contains("kw-unpaid") && !log.contains("passport"), "{log}");
    }
}
