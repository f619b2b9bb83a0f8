//! International instruments: `instruments/<slug>`.

use crate::check::Checker;
use crate::emit::{Emit, Page};
use crate::input::Item;
use crate::known::Class;
use crate::load::{Loader, last};
use amparo_domain::{Instrument, Kind};
use std::rc::Rc;

/// All instruments, by address.
pub(crate) fn load(loader: &mut Loader<'_>) -> Vec<Item<Instrument>> {
    let mut instruments = Vec::new();
    for dir in loader.folders("instruments") {
        let id = last(&dir).to_owned();
        let read = loader.thing::<Instrument>(Class::Instrument, &id, (&dir, "instrument.toml"), "md", &[]);
        let Some(mut item) = read else { continue };
        let file = Rc::clone(&item.file);
        loader.fill(&file, "id", &mut item.value.id, &id);
        instruments.push(item);
    }
    instruments
}

/// Sources and days.
pub(crate) fn check(item: &Item<Instrument>, checker: &mut Checker<'_>) {
    let instrument = &item.value;
    checker.sourced(item, &instrument.sources, instrument.checked_on);
    if instrument.in_force.is_some_and(|day| day < instrument.adopted) {
        item.error("in_force", "it came into force before it was adopted", "mend one of the days", checker.problems);
    }
    if instrument.csv.is_some() && !instrument.binding {
        item.error("csv", "nobody ratifies a text that binds nobody", "write binding = true, or take csv out", checker.problems);
    }
    if item.texts.langs.is_empty() {
        item.error("", "the instrument has no text", "write en.md beside it", checker.problems);
    }
}

/// The record, and a page a language.
pub(crate) fn write(item: &Item<Instrument>, emit: &mut Emit<'_, '_>) {
    let instrument = &item.value;
    emit.record(instrument);
    for lang in &item.texts.langs {
        let page =
            Page { kind: Kind::Instrument, class: Class::Instrument, id: &instrument.id, country: None, background: false };
        let mut keywords = instrument.keywords.clone();
        keywords.push(instrument.code.clone());
        emit.page(page, &item.texts, lang, keywords);
    }
}
