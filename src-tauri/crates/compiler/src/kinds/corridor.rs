//! Corridors: `corridors/<from>-<to>`.

use crate::check::Checker;
use crate::emit::{Emit, Page};
use crate::input::Item;
use crate::known::Class;
use crate::load::{Loader, last};
use crate::stated;
use amparo_domain::{Corridor, Kind};
use std::rc::Rc;

/// All corridors, by address.
pub(crate) fn load(loader: &mut Loader<'_>) -> Vec<Item<Corridor>> {
    let mut corridors = Vec::new();
    for dir in loader.folders("corridors") {
        let id = last(&dir).to_owned();
        let read = loader.thing::<Corridor>(Class::Corridor, &id, (&dir, "corridor.toml"), "md", &[]);
        let Some(mut item) = read else { continue };
        let file = Rc::clone(&item.file);
        loader.fill(&file, "id", &mut item.value.id, &id);
        corridors.push(item);
    }
    corridors
}

/// Both ends and everything along the way.
pub(crate) fn check(item: &Item<Corridor>, checker: &mut Checker<'_>) {
    let corridor = &item.value;
    checker.sourced(item, &corridor.sources, corridor.checked_on);
    let ends = format!("{}-{}", corridor.from, corridor.to);
    if corridor.id != ends {
        let what = format!("the corridor leads from `{}` to `{}`", corridor.from, corridor.to);
        item.error("from", what, format!("name the folder {ends}, or mend from and to"), checker.problems);
    }
    checker.terms(item, "from", "countries", [&corridor.from]);
    checker.terms(item, "to", "countries", [&corridor.to]);
    checker.terms(item, "sectors", "sectors", &corridor.sectors);
    checker.refer(item, "agreements", Class::Agreement, &corridor.agreements);
    checker.refer(item, "guides", Class::Guide, &corridor.guides);
    checker.refer(item, "checklists", Class::Checklist, &corridor.checklists);
    checker.refer(item, "contacts", Class::Contact, &corridor.contacts);
    if item.texts.langs.is_empty() {
        item.error("", "the corridor has no text", "write en.md beside it", checker.problems);
    }
}

/// The record, and a page a language.
pub(crate) fn write(item: &Item<Corridor>, emit: &mut Emit<'_, '_>) {
    let corridor = &item.value;
    emit.record(corridor);
    for lang in &item.texts.langs {
        let page = Page {
            kind: Kind::Corridor,
            class: Class::Corridor,
            id: &corridor.id,
            country: Some(&corridor.to),
            background: false,
        };
        let mut keywords = emit.words("countries", [&corridor.from, &corridor.to], lang);
        keywords.extend(emit.words("sectors", &corridor.sectors, lang));
        let Some(written) = emit.page(page, &item.texts, lang, keywords) else { continue };
        stated::sections(&written, &item.texts, lang, emit);
    }
}
