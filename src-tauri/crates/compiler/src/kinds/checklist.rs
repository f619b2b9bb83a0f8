//! Checklists: `checklists/<slug>` and `countries/<cc>/checklists/<slug>`.

use crate::check::Checker;
use crate::emit::Emit;
use crate::input::Item;
use crate::known::{Class, is_id};
use crate::load::{Loader, address};
use amparo_domain::rules::{FactKind, Unit};
use amparo_domain::{Checklist, ChecklistText, Entry, Kind, Lang, Part, StepDeadline, StepKind};
use amparo_pack::Title;
use std::rc::Rc;

/// All checklists, by country and address.
pub(crate) fn load(loader: &mut Loader<'_>) -> Vec<Item<Checklist>> {
    let mut checklists = Vec::new();
    for (country, dir) in loader.with_country("checklists") {
        let id = address(country.as_deref(), &dir);
        let read = loader.thing::<Checklist>(Class::Checklist, &id, (&dir, "checklist.toml"), "toml", &[]);
        let Some(mut item) = read else { continue };
        let file = Rc::clone(&item.file);
        loader.fill(&file, "id", &mut item.value.id, &id);
        if let Some(country) = country {
            loader.fill(&file, "country", item.value.country.get_or_insert_default(), &country);
        }
        checklists.push(item);
    }
    checklists
}

/// Sources, steps, deadlines, languages.
pub(crate) fn check(item: &Item<Checklist>, checker: &mut Checker<'_>) {
    let checklist = &item.value;
    checker.sourced(item, &checklist.sources, checklist.checked_on);
    checker.refer(item, "benefits", Class::Benefit, &checklist.benefits);
    checker.terms(item, "topic", "topics", &checklist.topic);
    for (number, step) in checklist.step.iter().enumerate() {
        let place = format!("step/{number}");
        if !is_id(&step.id) {
            item.error(&place, format!("`{}` cannot be a step's id", step.id), "use a-z, 0-9 and `_`", checker.problems);
        }
        if checklist.step.iter().take(number).any(|earlier| earlier.id == step.id) {
            item.error(&place, format!("the step `{}` is there twice", step.id), "give each step its own id", checker.problems);
        }
        if step.document.is_some() && step.kind != StepKind::Document {
            item.error(&place, "only a document names a document", "write kind = \"document\", or take it out", checker.problems);
        }
        checker.terms(item, &place, "documents", &step.document);
        checker.terms(item, &place, "offices", &step.office);
        checker.cite(item, &format!("{place}/cite"), &step.cite);
        if let Some(deadline) = &step.deadline {
            check_deadline(item, &format!("{place}/deadline"), deadline, checker);
        }
    }
    checker.translated(item);
}

fn check_deadline(item: &Item<Checklist>, place: &str, deadline: &StepDeadline, checker: &mut Checker<'_>) {
    checker.cite(item, place, [&deadline.cite]);
    if !matches!(deadline.unit, Unit::Days | Unit::Weeks | Unit::Months | Unit::Years) {
        item.error(place, "a deadline is not counted in this unit", "use days, weeks, months or years", checker.problems);
    }
    let fact = checker.facts.iter().find(|fact| fact.id == deadline.from);
    match fact.map(|fact| fact.kind) {
        Some(FactKind::Date) => {}
        Some(_) => item.error(place, format!("`{}` is no date", deadline.from), "name a fact of type date", checker.problems),
        None => checker.refer(item, place, Class::Fact, [&deadline.from]),
    }
}

/// The record, and its words a language.
pub(crate) fn write(item: &Item<Checklist>, emit: &mut Emit<'_, '_>) {
    emit.record(&item.value);
    for lang in &item.texts.langs {
        language(&item.value, item, lang, emit);
    }
}

fn language(checklist: &Checklist, item: &Item<Checklist>, lang: &Lang, emit: &mut Emit<'_, '_>) {
    let Some((file, text)) = emit.toml::<ChecklistText>(&item.texts, lang) else { return };
    let ids: Vec<&str> = checklist.step.iter().map(|step| step.id.as_str()).collect();
    let labels = text.step.iter().map(|(id, step)| (id.as_str(), step.label.as_str()));
    emit.same_ids(&file, "step", &ids, labels, lang);
    let title = Title { title: text.title.clone(), summary: text.summary.clone() };
    emit.text(Kind::Checklist, &checklist.id, lang, &title, &text);
    let entry = entry(checklist, &text, lang, emit);
    emit.looked_at(&entry, &item.texts.path(lang));
}

/// What search finds: a part a step, under the anchor `step-<id>`.
fn entry(checklist: &Checklist, text: &ChecklistText, lang: &Lang, emit: &Emit<'_, '_>) -> Entry {
    let mut keywords = checklist.keywords.clone();
    keywords.extend(emit.words("topics", &checklist.topic, lang));
    keywords.extend(emit.words("countries", &checklist.country, lang));
    let documents = checklist.step.iter().filter_map(|step| step.document.as_ref());
    keywords.extend(emit.words("documents", documents, lang));
    let mut parts = vec![Part { text: text.summary.clone(), ..Part::default() }];
    for step in &checklist.step {
        let Some(words) = text.step.get(&step.id) else { continue };
        let rest = [&words.place, &words.if_not, &words.note].into_iter().flatten().map(String::as_str);
        parts.push(Part {
            anchor: format!("step-{}", step.id),
            heading: words.label.clone(),
            text: rest.collect::<Vec<_>>().join("\n"),
        });
    }
    Entry {
        kind: Some(Kind::Checklist),
        id: checklist.id.clone(),
        lang: Some(lang.clone()),
        country: checklist.country.clone(),
        title: text.title.clone(),
        keywords: keywords.join("\n"),
        parts,
    }
}
