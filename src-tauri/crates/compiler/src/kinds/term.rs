//! Words explained: `glossary/<slug>`.

use crate::check::Checker;
use crate::emit::{Emit, Page};
use crate::input::Item;
use crate::known::Class;
use crate::load::{Loader, last};
use amparo_domain::{Kind, Term, TermKind};
use std::rc::Rc;

/// All words, by address.
pub(crate) fn load(loader: &mut Loader<'_>) -> Vec<Item<Term>> {
    let mut terms = Vec::new();
    for dir in loader.folders("glossary") {
        let id = last(&dir).to_owned();
        let read = loader.thing::<Term>(Class::Term, &id, (&dir, "term.toml"), "md", &[]);
        let Some(mut item) = read else { continue };
        let file = Rc::clone(&item.file);
        loader.fill(&file, "id", &mut item.value.id, &id);
        terms.push(item);
    }
    terms
}

/// Sources, references; a definition exists in every complete language.
pub(crate) fn check(item: &Item<Term>, checker: &mut Checker<'_>) {
    let term = &item.value;
    checker.sourced(item, &term.sources, term.checked_on);
    let related = [Class::Term, Class::Guide, Class::Benefit, Class::Checklist, Class::Instrument];
    checker.refer_any(item, "related", &related, &term.related);
    if term.kind == TermKind::Definition {
        checker.translated(item);
    }
    if item.texts.langs.is_empty() {
        item.error("", "the word has no text", "write en.md beside it", checker.problems);
    }
}

/// The record, and a page a language.
pub(crate) fn write(item: &Item<Term>, emit: &mut Emit<'_, '_>) {
    emit.record(&item.value);
    for lang in &item.texts.langs {
        let page = Page { kind: Kind::Term, class: Class::Term, id: &item.value.id, country: None, background: false };
        emit.page(page, &item.texts, lang, Vec::new());
    }
}
