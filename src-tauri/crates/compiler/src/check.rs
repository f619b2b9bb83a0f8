//! Looks at what was read: do references resolve, is everything said that has to be said, are days and numbers in order.

use crate::input::{Folder, Item};
use crate::kinds;
use crate::known::{Class, Known};
use crate::load::Content;
use crate::problem::Problems;
use crate::shared;
use amparo_domain::rules::{FactDef, World};
use amparo_domain::{Citation, Day, Settings, SourceState};
use std::collections::BTreeSet;

/// What checks need at hand.
pub(crate) struct Checker<'a> {
    pub(crate) folder: &'a Folder,
    pub(crate) known: &'a Known,
    pub(crate) settings: &'a Settings,
    /// Whether the folder has an `amparo.toml`.
    pub(crate) whole: bool,
    /// The day on which ages are looked at.
    pub(crate) today: Day,
    /// The names of countries in the language in which content is checked.
    pub(crate) countries: Vec<&'a str>,
    /// Sources that nobody has read.
    pub(crate) unread: BTreeSet<&'a str>,
    /// The questions, with their options filled in.
    pub(crate) facts: Vec<FactDef>,
    /// Regions and agreements.
    pub(crate) world: World,
    pub(crate) problems: &'a mut Problems,
}

/// Checks everything that was read.
pub(crate) fn check(content: &Content, folder: &Folder, known: &Known, today: Option<Day>, problems: &mut Problems) {
    let settings = &content.settings;
    let facts: Vec<FactDef> = content.facts.iter().map(|item| item.value.clone()).collect();
    let world = world(content).with_costs(&facts);
    let today = today.unwrap_or(settings.as_of);
    let (countries, unread) = (countries(content), unread(content));
    let mut checker = Checker { folder, known, settings, whole: content.whole, today, countries, unread, facts, world, problems };
    content.sources.iter().for_each(|item| shared::sources::check(item, &mut checker));
    content.regions.iter().for_each(|item| shared::regions::check(item, &mut checker));
    content.facts.iter().for_each(|item| shared::facts::check(item, &mut checker));
    content.numbers.iter().for_each(|item| shared::numbers::check(item, content, &mut checker));
    content.countries.iter().for_each(|item| kinds::country::check(item, &mut checker));
    content.corridors.iter().for_each(|item| kinds::corridor::check(item, &mut checker));
    content.guides.iter().for_each(|item| kinds::guide::check(item, &mut checker));
    content.checklists.iter().for_each(|item| kinds::checklist::check(item, &mut checker));
    content.contacts.iter().for_each(|item| kinds::contact::check(item, &mut checker));
    content.agreements.iter().for_each(|item| kinds::agreement::check(item, &mut checker));
    content.instruments.iter().for_each(|item| kinds::instrument::check(item, &mut checker));
    content.terms.iter().for_each(|item| kinds::term::check(item, &mut checker));
    content.figures.iter().for_each(|item| kinds::figure::check(item, &mut checker));
    content.benefits.iter().for_each(|item| kinds::benefit::check(item, &mut checker));
}

/// Regions and agreements, as rules see them.
fn world(content: &Content) -> World {
    World {
        regions: content.regions.iter().map(|item| item.value.clone()).collect(),
        agreements: content.agreements.iter().map(|item| item.value.clone()).collect(),
        ..World::default()
    }
}

/// The names of countries, with their synonyms.
fn countries(content: &Content) -> Vec<&str> {
    let topic = content.topics.iter().find(|topic| topic.id == "countries");
    let words = topic.and_then(|topic| topic.words.get(content.settings.fallback.as_str()));
    let words = words.into_iter().flat_map(|words| words.values());
    words.flat_map(|word| std::iter::once(&word.name).chain(&word.synonyms)).map(String::as_str).collect()
}

/// Sources that nobody has read.
fn unread(content: &Content) -> BTreeSet<&str> {
    let sources = content.sources.iter().map(|item| &item.value);
    sources.filter(|source| source.state == SourceState::Unconfirmed).map(|source| source.id.as_str()).collect()
}

impl Checker<'_> {
    /// A statement has a source and a day that is not to come.
    pub(crate) fn sourced<T>(&mut self, item: &Item<T>, sources: &[String], checked_on: Day) {
        if sources.is_empty() {
            item.error("sources", "no source", "name at least one: sources = [\"…\"]", self.problems);
        }
        self.refer(item, "sources", Class::Source, sources);
        if checked_on > self.today {
            let what = format!("checked on {checked_on}, which is after {}", self.today);
            item.warning("checked_on", what, "write the day on which it was checked", self.problems);
        }
    }

    /// Every id of a list (or one id) exists.
    pub(crate) fn refer<'i, T>(&mut self, item: &Item<T>, place: &str, class: Class, ids: impl IntoIterator<Item = &'i String>) {
        for (number, id) in ids.into_iter().enumerate() {
            if let Some((what, mend)) = self.known.lacks(class, id) {
                item.error(&format!("{place}/{number}"), what, mend, self.problems);
            }
        }
    }

    /// Every id of a list is one of these classes.
    pub(crate) fn refer_any<T>(&mut self, item: &Item<T>, place: &str, classes: &[Class], ids: &[String]) {
        for (number, id) in ids.iter().enumerate() {
            if classes.iter().any(|class| self.known.has(*class, id)) {
                continue;
            }
            let names: Vec<_> = classes.iter().map(|class| class.name()).collect();
            let lacks = classes.iter().filter_map(|class| self.known.lacks(*class, id)).find(|(_, mend)| mend.contains('?'));
            let mend = lacks.map_or_else(|| "write it, or take it out".to_owned(), |(_, mend)| mend);
            let what = format!("`{id}` is neither of these: {}", names.join(", "));
            item.error(&format!("{place}/{number}"), what, mend, self.problems);
        }
    }

    /// The sources of citations exist.
    pub(crate) fn cite<'i, T>(&mut self, item: &Item<T>, place: &str, cites: impl IntoIterator<Item = &'i String>) {
        for cite in cites {
            if let Some((what, mend)) = self.known.lacks(Class::Source, Citation::parse(cite).source) {
                item.error(place, what, mend, self.problems);
            }
        }
    }

    /// Every term of a list (or one term) is in the vocabulary.
    pub(crate) fn terms<'i, T>(&mut self, item: &Item<T>, place: &str, topic: &str, terms: impl IntoIterator<Item = &'i String>) {
        for (number, term) in terms.into_iter().enumerate() {
            if let Some((what, mend)) = self.known.lacks_term(topic, term) {
                item.error(&format!("{place}/{number}"), what, mend, self.problems);
            }
        }
    }

    /// Every complete language has a file beside the item.
    pub(crate) fn translated<T>(&mut self, item: &Item<T>) {
        if !self.whole {
            return;
        }
        for language in self.settings.language.iter().filter(|language| !item.texts.has(&language.tag)) {
            let file = format!("{}.{}", language.tag, item.texts.ending);
            let what = format!("there is no {file}, and `{}` is a complete language", language.tag);
            let mend = format!("translate {}.{} into it", self.settings.fallback, item.texts.ending);
            self.problems.untranslated(&item.file.name, 0, what, mend);
        }
    }
}
