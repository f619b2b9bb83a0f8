//! Guides: `guides/<slug>` and `countries/<cc>/guides/<slug>`.

use crate::check::Checker;
use crate::emit::{Emit, Page};
use crate::input::Item;
use crate::known::Class;
use crate::load::{Loader, address};
use crate::stated;
use amparo_domain::{Guide, Kind, Source, Topic};
use std::rc::Rc;

/// All guides, by country, topic and address. Sources declared in a guide join the others.
pub(crate) fn load(topics: &[Topic], all_sources: &mut Vec<Item<Source>>, loader: &mut Loader<'_>) -> Vec<Item<Guide>> {
    let mut guides = Vec::new();
    for (country, dir) in loader.with_country("guides") {
        let id = address(country.as_deref(), &dir);
        let read = loader.thing::<Guide>(Class::Guide, &id, (&dir, "guide.toml"), "md", &["sources.toml"]);
        let Some(mut item) = read else { continue };
        let file = Rc::clone(&item.file);
        loader.fill(&file, "id", &mut item.value.id, &id);
        if let Some(country) = country {
            loader.fill(&file, "country", item.value.country.get_or_insert_default(), &country);
        }
        item.value.languages.clone_from(&item.texts.langs);
        all_sources.extend(own_sources(&mut item, &dir, loader));
        guides.push(item);
    }
    let order = topics.iter().find(|topic| topic.id == "topics").map(|topic| topic.terms.as_slice()).unwrap_or_default();
    let rank = |guide: &Guide| guide.topic.as_ref().and_then(|topic| order.iter().position(|term| term == topic));
    guides
        .sort_by_cached_key(|item| (item.value.country.clone(), rank(&item.value).unwrap_or(order.len()), item.value.id.clone()));
    guides
}

/// Sources that stand in the guide, or in a file beside it.
fn own_sources(item: &mut Item<Guide>, dir: &str, loader: &mut Loader<'_>) -> Vec<Item<Source>> {
    let inside = std::mem::take(&mut item.value.source);
    let place = |(number, value)| Item {
        value,
        file: Rc::clone(&item.file),
        place: format!("source/{number}"),
        texts: crate::input::Texts::default(),
    };
    let mut sources: Vec<Item<Source>> = inside.into_iter().enumerate().map(place).collect();
    for source in &sources {
        loader.declare(Class::Source, &source.value.id, &item.file.name, || source.line("id"));
    }
    sources.extend(loader.items(&format!("{dir}/sources.toml"), "source", Class::Source));
    sources
}

/// References, terms, languages.
pub(crate) fn check(item: &Item<Guide>, checker: &mut Checker<'_>) {
    let guide = &item.value;
    checker.sourced(item, &guide.sources, guide.checked_on);
    checker.terms(item, "country", "countries", &guide.country);
    checker.terms(item, "countries", "countries", &guide.countries);
    checker.terms(item, "topic", "topics", &guide.topic);
    checker.terms(item, "audience", "sectors", &guide.audience);
    let related = [Class::Benefit, Class::Guide, Class::Checklist, Class::Instrument];
    checker.refer_any(item, "related", &related, &guide.related);
    if checker.whole && guide.topic.is_none() {
        item.error("", "the guide has no topic", "add topic = \"…\", a term of vocabulary/topics", checker.problems);
    }
    if item.texts.langs.is_empty() {
        item.error("", "the guide has no text", "write en.md beside it", checker.problems);
    } else if checker.whole && !item.texts.has(&checker.settings.fallback) {
        let what = format!("the guide has no text in `{}`, in which content is checked", checker.settings.fallback);
        item.warning("", what, format!("write {}.md", checker.settings.fallback), checker.problems);
    }
}

/// The record, and a page a language.
pub(crate) fn write(item: &Item<Guide>, emit: &mut Emit<'_, '_>) {
    let guide = &item.value;
    emit.record(guide);
    for lang in &item.texts.langs {
        let mut keywords = guide.keywords.clone();
        keywords.extend(emit.words("topics", &guide.topic, lang));
        keywords.extend(emit.words("sectors", &guide.audience, lang));
        keywords.extend(emit.words("countries", &guide.country, lang));
        keywords.extend(emit.words("countries", &guide.countries, lang));
        let (country, background) = (guide.country.as_deref(), guide.background);
        let page = Page { kind: Kind::Guide, class: Class::Guide, id: &guide.id, country, background };
        let Some(written) = emit.page(page, &item.texts, lang, keywords) else { continue };
        stated::sections(&written, &item.texts, lang, emit);
    }
}
