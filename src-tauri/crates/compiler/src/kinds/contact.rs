//! Contacts: `countries/<cc>/contacts.toml` and `contacts/*.toml`.

use crate::check::Checker;
use crate::emit::Emit;
use crate::input::Item;
use crate::known::{Class, is_slug};
use crate::load::{Loader, last};
use crate::phone::Phone;
use amparo_domain::{Confirmed, Contact, Entry, Kind, Lang, Part, UNDATED};
use amparo_pack::Title;
use std::collections::BTreeMap;
use std::rc::Rc;

/// All contacts: those of the countries, then the worldwide ones, in the order of their files.
pub(crate) fn load(loader: &mut Loader<'_>) -> Vec<Item<Contact>> {
    let mut contacts: Vec<Item<Contact>> = Vec::new();
    for dir in loader.countries() {
        for mut item in loader.items::<Contact>(&format!("{dir}/contacts.toml"), "contact", Class::Contact) {
            let file = Rc::clone(&item.file);
            loader.fill(&file, "country", item.value.country.get_or_insert_default(), last(&dir));
            contacts.push(item);
        }
    }
    for file in loader.folder.list("contacts", loader.problems).files {
        contacts.extend(loader.items::<Contact>(&format!("contacts/{file}"), "contact", Class::Contact));
    }
    contacts
}

/// Numbers, terms, source and date, languages.
pub(crate) fn check(item: &Item<Contact>, checker: &mut Checker<'_>) {
    let contact = &item.value;
    if !is_slug(&contact.id) {
        item.error("id", format!("`{}` cannot be a contact's id", contact.id), "use a-z, 0-9 and `-`", checker.problems);
    }
    checker.terms(item, "country", "countries", &contact.country);
    checker.terms(item, "kind", "contact_kinds", [&contact.kind]);
    checker.terms(item, "sectors", "sectors", &contact.sectors);
    checker.terms(item, "caution", "cautions", &contact.caution);
    phones(item, checker);
    address(item, checker);
    evidence(item, checker);
    said(item, "serves", "whom it serves", "serves", &contact.serves, checker);
    for (number, phone) in contact.phones.iter().enumerate() {
        said(item, &format!("phones/{number}"), &format!("what to know about {}", phone.number), "label", &phone.label, checker);
    }
}

/// Words per language are there in every complete one, or in none.
fn said(item: &Item<Contact>, place: &str, what: &str, field: &str, words: &BTreeMap<Lang, String>, checker: &mut Checker<'_>) {
    if words.is_empty() || !checker.whole {
        return;
    }
    for language in checker.settings.language.iter().filter(|language| !words.contains_key(&language.tag)) {
        let what = format!("{what} is not said in `{}`", language.tag);
        let mend = format!("add {} = \"…\" to {field}, or leave {field} out", language.tag);
        checker.problems.untranslated(&item.file.name, item.line(place), what, mend);
    }
}

/// Numbers that can be dialled; a short one only in the country that it belongs to.
fn phones(item: &Item<Contact>, checker: &mut Checker<'_>) {
    for (number, phone) in item.value.phones.iter().enumerate() {
        let place = format!("phones/{number}");
        match Phone::parse(&phone.number) {
            Err((what, mend)) => item.error(&place, what, mend, checker.problems),
            Ok(Phone::Short(digits)) if item.value.country.is_none() => {
                let what = format!("the short number {digits} reaches nobody outside its own country, and none is named");
                let mend = "move the contact to the country's contacts.toml, or write the number with + and the country's code";
                item.error(&place, what, mend, checker.problems);
            }
            Ok(_) => {}
        }
    }
}

/// The address of a worldwide contact says in which country it is; one in a country's folder is there.
fn address(item: &Item<Contact>, checker: &mut Checker<'_>) {
    let (Some(address), None) = (&item.value.address, &item.value.country) else { return };
    if !checker.countries.is_empty() && !checker.countries.iter().any(|country| address.contains(country)) {
        let mend = "write the country behind it, `Geneva, Switzerland`, or name one: country = \"ch\"";
        item.error("address", "this address is in no country", mend, checker.problems);
    }
}

/// Where it was seen, and when.
fn evidence(item: &Item<Contact>, checker: &mut Checker<'_>) {
    let contact = &item.value;
    let problems = &mut *checker.problems;
    if contact.state != Confirmed::Unconfirmed && contact.source.is_none() {
        item.error(
            "state",
            "a confirmed contact names no source",
            "add source = \"https://…\" and seen, or write unconfirmed",
            problems,
        );
    }
    if contact.source.is_some() && contact.seen.is_none() {
        item.warning(
            "source",
            "it does not say of when that source is",
            "add seen = \"2026-08\", or seen = \"undated\"",
            problems,
        );
    }
    if contact.seen.as_deref().is_some_and(|seen| seen != UNDATED && !is_date(seen)) {
        item.error("seen", "this is no date", "write a year, `2026-08`, `2026-08-20`, or `undated`", problems);
    }
    if contact.state == Confirmed::Unconfirmed && !contact.phones.is_empty() {
        item.warning(
            "phones",
            "the telephone number of an unconfirmed contact",
            "confirm it at a source, or take it out",
            problems,
        );
    }
}

/// Whether it is a year, a month or a day.
fn is_date(text: &str) -> bool {
    let full = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    amparo_domain::Day::parse(&full).is_some()
}

/// The record, and for every complete language its title and what search finds.
pub(crate) fn write(item: &Item<Contact>, emit: &mut Emit<'_, '_>) {
    let contact = &item.value;
    emit.record(contact);
    let languages: Vec<Lang> = emit.languages().cloned().collect();
    for lang in languages {
        let serves = contact.serves.get(&lang).cloned().unwrap_or_default();
        let title = Title { title: contact.name.clone(), summary: serves };
        emit.text(Kind::Contact, &contact.id, &lang, &title, &());
        let entry = entry(contact, &lang, emit);
        emit.entry(&entry);
    }
}

fn entry(contact: &Contact, lang: &Lang, emit: &Emit<'_, '_>) -> Entry {
    let mut keywords: Vec<String> = contact.local_name.iter().cloned().collect();
    keywords.extend(contact.phones.iter().map(|phone| phone.number.clone()));
    keywords.extend(emit.words("contact_kinds", [&contact.kind], lang));
    keywords.extend(emit.words("sectors", &contact.sectors, lang));
    keywords.extend(emit.words("countries", &contact.country, lang));
    let spoken: Vec<String> = contact.languages.iter().map(|lang| lang.as_str().to_owned()).collect();
    keywords.extend(emit.words("languages", &spoken, lang));
    let serves = contact.serves.get(lang);
    let text = [serves, contact.address.as_ref(), contact.website.as_ref(), contact.email.as_ref()];
    let text: Vec<&str> = text.into_iter().flatten().map(String::as_str).collect();
    Entry {
        kind: Some(Kind::Contact),
        id: contact.id.clone(),
        lang: Some(lang.clone()),
        country: contact.country.clone(),
        title: contact.name.clone(),
        keywords: keywords.join("\n"),
        parts: vec![Part { text: text.join("\n"), ..Part::default() }],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_years_months_or_days() {
        assert!(is_date("2017") && is_date("2017-07") && is_date("2017-07-12"));
        assert!(!is_date("2017-13") && !is_date("July 2017") && !is_date(""));
    }
}
