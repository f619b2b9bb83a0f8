//! What the program holds while it runs: the site, and the person's progress.

use amparo_domain::Day;
use amparo_pack::Library;
use amparo_ui::{Channel, Personal, Place, Request, Response, Site, StepState};
use amparo_vault::{Progress, Secret};
use anyhow::{Context, Result};
use std::sync::atomic::{AtomicI8, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Steps of a fifth each by which the letters may become smaller, and larger: about a half, and three times.
const SMALLEST: i8 = -4;
const LARGEST: i8 = 6;

/// Site and progress.
pub(crate) struct Shell {
    site: Site,
    progress: Mutex<Progress>,
    /// How many steps larger the letters are than their own size.
    larger: AtomicI8,
}

impl Shell {
    /// Opens the pack that is part of the program.
    pub(crate) fn new() -> Result<Self> {
        let library = Library::from_static(amparo_bundled::PACK).context("the content inside the program cannot be opened")?;
        let site = Site::new(Arc::new(library)).context("the pages cannot be opened")?;
        Ok(Self { site, progress: Mutex::default(), larger: AtomicI8::new(0) })
    }

    /// The pages.
    pub(crate) fn site(&self) -> &Site {
        &self.site
    }

    /// The person's progress.
    pub(crate) fn progress(&self) -> MutexGuard<'_, Progress> {
        self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The size of the page after one more `step`, as a factor between a half and three; step 0 is the size it began with.
    pub(crate) fn zoom(&self, step: i8) -> f64 {
        let last = self.larger.load(Ordering::Relaxed);
        let next = if step == 0 { 0 } else { (last + step.signum()).clamp(SMALLEST, LARGEST) };
        self.larger.store(next, Ordering::Relaxed);
        1.2_f64.powi(i32::from(next))
    }

    /// The page at an address of the window, with the person's progress in it.
    pub(crate) fn page(&self, path: &str, query: &str) -> Response {
        let personal = personal(&self.progress());
        let (channel, today) = (Channel::Window, self.today());
        self.site.respond(&Request { path, query, channel, today, personal: Some(&personal) })
    }

    /// Today; where the clock is behind the content, the day the content was made.
    fn today(&self) -> Day {
        Day(jiff::Zoned::now().date()).max(self.site.library().settings().as_of)
    }
}

/// Progress as pages take it.
fn personal(progress: &Progress) -> Personal {
    let mut personal = Personal::default();
    for (checklist, step, state) in progress.steps() {
        let state = match state {
            amparo_vault::StepState::Have => StepState::Have,
            amparo_vault::StepState::Need => StepState::Need,
            amparo_vault::StepState::Help => StepState::Help,
        };
        personal.ticks.entry(checklist.to_owned()).or_default().insert(step.to_owned(), state);
    }
    let place = progress.place();
    let text = |secret: &Option<Secret>| secret.as_ref().map(|secret| secret.as_str().to_owned());
    let place = Place { origin: text(&place.origin), country: text(&place.country) };
    personal.place = (place != Place::default()).then_some(place);
    personal
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn pages_get_what_was_noted_and_nothing_after_it_was_forgotten() {
        let mut progress = Progress::default();
        progress.set_step("kw-unpaid", "passport", Some(amparo_vault::StepState::Help)).unwrap();
        progress.set_place(None, Some("kw")).unwrap();
        let drawn = personal(&progress);
        assert_eq!(drawn.ticks["kw-unpaid"]["passport"], StepState::Help);
        assert_eq!(drawn.place, Some(Place { origin: None, country: Some("kw".into()) }));
        progress.forget_all();
        assert_eq!(personal(&progress), Personal::default());
    }
}
