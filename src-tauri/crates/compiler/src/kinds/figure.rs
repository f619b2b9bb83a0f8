//! Dated figures: `figures/<slug>`.

use crate::check::Checker;
use crate::emit::Emit;
use crate::input::Item;
use crate::known::{Class, is_id};
use crate::load::{Loader, last};
use amparo_domain::{Figure, FigureText, Kind, Lang};
use amparo_pack::Title;
use std::rc::Rc;

/// All figures, by address.
pub(crate) fn load(loader: &mut Loader<'_>) -> Vec<Item<Figure>> {
    let mut figures = Vec::new();
    for dir in loader.folders("figures") {
        let id = last(&dir).to_owned();
        let read = loader.thing::<Figure>(Class::Figure, &id, (&dir, "figure.toml"), "toml", &[]);
        let Some(mut item) = read else { continue };
        let file = Rc::clone(&item.file);
        loader.fill(&file, "id", &mut item.value.id, &id);
        figures.push(item);
    }
    figures
}

/// Sources and keys.
pub(crate) fn check(item: &Item<Figure>, checker: &mut Checker<'_>) {
    let figure = &item.value;
    checker.sourced(item, &figure.sources, figure.checked_on.unwrap_or(checker.today));
    checker.terms(item, "topic", "topics", &figure.topic);
    if figure.checked_on.is_none() {
        item.warning("", "it does not say when it was checked", "add checked_on = <day>", checker.problems);
    }
    for (number, value) in figure.values.iter().enumerate() {
        let place = format!("values/{number}");
        if !is_id(&value.key) {
            item.error(&place, format!("`{}` cannot be a key", value.key), "use a-z, 0-9 and `_`", checker.problems);
        }
        if figure.values.iter().take(number).any(|earlier| earlier.key == value.key) {
            item.error(&place, format!("the key `{}` is there twice", value.key), "give each value its own", checker.problems);
        }
    }
    if item.texts.langs.is_empty() {
        item.error("", "the figure has no words", "write en.toml beside it", checker.problems);
    }
}

/// The record, and its words a language.
pub(crate) fn write(item: &Item<Figure>, emit: &mut Emit<'_, '_>) {
    emit.record(&item.value);
    for lang in &item.texts.langs {
        language(item, lang, emit);
    }
}

fn language(item: &Item<Figure>, lang: &Lang, emit: &mut Emit<'_, '_>) {
    let Some((file, text)) = emit.toml::<FigureText>(&item.texts, lang) else { return };
    let keys: Vec<&str> = item.value.values.iter().map(|value| value.key.as_str()).collect();
    let names = text.value.iter().map(|(key, words)| (key.as_str(), words.label.as_str()));
    emit.same_ids(&file, "value", &keys, names, lang);
    let title = Title { title: text.title.clone(), summary: text.summary.clone().unwrap_or_default() };
    emit.text(Kind::Figure, &item.value.id, lang, &title, &text);
}
