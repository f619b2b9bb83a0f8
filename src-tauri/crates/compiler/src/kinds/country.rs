//! Countries: `countries/<cc>/country.toml` and the page "at a glance".

use crate::check::Checker;
use crate::emit::{Emit, Page};
use crate::input::Item;
use crate::known::Class;
use crate::load::{Loader, last};
use crate::phone::Phone;
use crate::stated;
use amparo_domain::{Citation, Country, Entry, Kind, Lang};
use std::rc::Rc;

/// All countries, by code.
pub(crate) fn load(loader: &mut Loader<'_>) -> Vec<Item<Country>> {
    let mut countries = Vec::new();
    for dir in loader.countries() {
        let id = last(&dir).to_owned();
        let read = loader.thing::<Country>(
            Class::Country,
            &id,
            (&dir, "country.toml"),
            "md",
            &["sources.toml", "contacts.toml", "numbers.toml"],
        );
        let Some(mut item) = read else { continue };
        let file = Rc::clone(&item.file);
        loader.fill(&file, "id", &mut item.value.id, &id);
        countries.push(item);
    }
    countries
}

/// Code, regions, emergency numbers.
pub(crate) fn check(item: &Item<Country>, checker: &mut Checker<'_>) {
    let country = &item.value;
    checker.sourced(item, &country.sources, country.checked_on);
    checker.refer(item, "regions", Class::Region, &country.regions);
    let id = &country.id;
    if id.len() != 2 || !id.bytes().all(|b| b.is_ascii_lowercase()) {
        item.error(
            "",
            format!("`{id}` is no country code"),
            "name the folder by ISO 3166-1, in lower case: `kw`",
            checker.problems,
        );
    }
    checker.terms(item, "", "countries", [id]);
    for (number, emergency) in country.emergency.iter().enumerate() {
        let place = format!("emergency/{number}");
        checker.cite(item, &place, [&emergency.cite]);
        if let Err((what, mend)) = Phone::parse(&emergency.number) {
            item.error(&place, what, mend, checker.problems);
        }
        if checker.unread.contains(Citation::parse(&emergency.cite).source) {
            let what = format!("the emergency number {} rests on a source that nobody has read", emergency.number);
            let mend = "read it at the source, then write state = \"seen\" and seen_on there";
            item.warning(&place, what, mend, checker.problems);
        }
    }
}

/// The record, a page a language, and the country's name in every complete language.
pub(crate) fn write(item: &Item<Country>, emit: &mut Emit<'_, '_>) {
    let country = &item.value;
    emit.record(country);
    let id = Some(country.id.clone());
    for lang in &item.texts.langs {
        let page =
            Page { kind: Kind::Country, class: Class::Country, id: &country.id, country: Some(&country.id), background: false };
        let keywords = names(country, lang, emit);
        let Some(written) = emit.page(page, &item.texts, lang, keywords) else { continue };
        stated::sections(&written, &item.texts, lang, emit);
    }
    let languages: Vec<Lang> = emit.languages().filter(|lang| !item.texts.has(lang)).cloned().collect();
    for lang in languages {
        let words = emit.words("countries", &id, &lang);
        let Some(title) = words.first() else { continue };
        let entry = Entry {
            kind: Some(Kind::Country),
            id: country.id.clone(),
            title: title.clone(),
            country: id.clone(),
            keywords: names(country, &lang, emit).join("\n"),
            lang: Some(lang),
            parts: Vec::new(),
        };
        emit.entry(&entry);
    }
}

/// Its names in the reader's language and in those of its offices.
fn names(country: &Country, lang: &Lang, emit: &Emit<'_, '_>) -> Vec<String> {
    let official = country.official_languages.iter().filter(|official| *official != lang);
    std::iter::once(lang).chain(official).flat_map(|lang| emit.words("countries", [&country.id], lang)).collect()
}
