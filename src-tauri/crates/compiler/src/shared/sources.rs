//! `sources.toml`: what statements rest on.

use crate::check::Checker;
use crate::input::Item;
use crate::known::{Class, is_slug};
use crate::load::Loader;
use amparo_domain::{Source, SourceState};

/// Sources of the whole folder and of each country.
pub(crate) fn load(loader: &mut Loader<'_>) -> Vec<Item<Source>> {
    let mut sources = loader.items("sources.toml", "source", Class::Source);
    for country in loader.countries() {
        sources.extend(loader.items(&format!("{country}/sources.toml"), "source", Class::Source));
    }
    sources
}

/// Ids, dates and state.
pub(crate) fn check(item: &Item<Source>, checker: &mut Checker<'_>) {
    let source = &item.value;
    let problems = &mut *checker.problems;
    if !is_slug(&source.id) {
        item.error("id", format!("`{}` cannot be a source's id", source.id), "use a-z, 0-9 and `-`", problems);
    }
    if source.title.trim().is_empty() {
        item.error("title", "the source has no title", "write what it is", problems);
    }
    if source.state == SourceState::Unconfirmed && source.seen_on.is_some() {
        let mend = "write state = \"seen\" if somebody read it there, else leave seen_on out";
        item.error("seen_on", "an unconfirmed source was not seen", mend, problems);
    }
    if checker.whole && source.state == SourceState::Seen && source.seen_on.is_none() {
        let mend = "add seen_on = <day>, or write state = \"unconfirmed\"";
        item.warning("state", "it was seen, and does not say when", mend, problems);
    }
    if let (Some(published), Some(seen)) = (source.published, source.seen_on)
        && published > seen
    {
        item.error("published", format!("published on {published}, but seen on {seen}"), "mend one of the days", problems);
    }
}
