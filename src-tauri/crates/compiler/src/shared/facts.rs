//! `facts/<group>`: the questions and their words.

use super::vocabulary::{complete, lacking};
use crate::check::Checker;
use crate::input::{Item, Texts, TomlFile};
use crate::known::{Class, is_id};
use crate::load::Loader;
use amparo_domain::rules::{FactDef, FactKind};
use amparo_domain::{FactText, Lang, Settings, Topic};
use std::collections::BTreeMap;

type FactTexts = Vec<(String, Lang, FactText)>;

/// All questions, and all their words. Options that a question leaves to its vocabulary are filled in.
pub(crate) fn load(settings: Option<&Settings>, topics: &[Topic], loader: &mut Loader<'_>) -> (Vec<Item<FactDef>>, FactTexts) {
    let (mut facts, mut words) = (Vec::new(), Vec::new());
    for dir in loader.folders("facts") {
        let mut group: Vec<Item<FactDef>> = loader.items(&format!("{dir}/facts.toml"), "fact", Class::Fact);
        let texts = Texts::find(loader.folder, &dir, "toml", &["facts.toml"], loader.problems);
        for lang in &texts.langs {
            language(&texts, lang, &group, settings, &mut words, loader);
        }
        lacking(&texts, settings, loader);
        for item in &mut group {
            fill(&mut item.value, topics);
        }
        facts.extend(group);
    }
    (facts, words)
}

/// The terms of the vocabulary are the options where none are named.
fn fill(fact: &mut FactDef, topics: &[Topic]) {
    let topic = fact.vocabulary.as_ref().and_then(|id| topics.iter().find(|topic| topic.id == *id));
    if let (true, Some(topic)) = (fact.options.is_empty(), topic) {
        fact.options.clone_from(&topic.terms);
    }
}

/// The words of one language.
fn language(
    texts: &Texts,
    lang: &Lang,
    group: &[Item<FactDef>],
    settings: Option<&Settings>,
    words: &mut FactTexts,
    loader: &mut Loader<'_>,
) {
    let Some(file) = loader.folder.toml(&texts.path(lang), loader.problems) else { return };
    let found: BTreeMap<String, FactText> = file.words(loader.problems);
    for item in group {
        match found.get(&item.value.id) {
            Some(text) => options(&item.value, text, &file, lang, settings, loader),
            None if complete(settings, lang) => {
                let what = format!("the question `{}` has no words in `{lang}`", item.value.id);
                let mend = format!("add [{}] with question and statement", item.value.id);
                loader.problems.untranslated(&file.name, 0, what, mend);
            }
            None => {}
        }
    }
    for (id, text) in found {
        if group.iter().all(|item| item.value.id != id) {
            let what = format!("there is no question `{id}` in this group");
            loader.problems.error(&file.name, file.line(&id), what, "add it to facts.toml, or take it out here");
        }
        words.push((id, lang.clone(), text));
    }
}

/// Options that no vocabulary names need a name here.
fn options(fact: &FactDef, text: &FactText, file: &TomlFile, lang: &Lang, settings: Option<&Settings>, loader: &mut Loader<'_>) {
    if fact.vocabulary.is_none() && complete(settings, lang) {
        for option in fact.options.iter().filter(|option| !text.option.contains_key(*option)) {
            let what = format!("the answer `{option}` of `{}` has no name", fact.id);
            let line = file.line(&fact.id);
            loader.problems.untranslated(&file.name, line, what, format!("add {option} = \"…\" to [{}.option]", fact.id));
        }
    }
    for option in text.option.keys().filter(|option| !fact.options.contains(option)) {
        let what = format!("`{option}` is no answer of `{}`", fact.id);
        loader.problems.error(&file.name, file.line(&fact.id), what, "add it to its options, or take it out here");
    }
}

/// Kind, options, limits.
pub(crate) fn check(item: &Item<FactDef>, checker: &mut Checker<'_>) {
    let fact = &item.value;
    if !is_id(&fact.id) {
        item.error("id", format!("`{}` cannot be a fact's id", fact.id), "use a-z, 0-9 and `_`", checker.problems);
    }
    let chosen = matches!(fact.kind, FactKind::Choice | FactKind::Choices);
    let shown_by_papers = fact.kind == FactKind::Periods;
    match &fact.vocabulary {
        Some(topic) if chosen || shown_by_papers => checker.terms(item, "options", topic, &fact.options),
        Some(_) => item.error(
            "vocabulary",
            "only choices, and the papers of periods, have a vocabulary",
            "take it out",
            checker.problems,
        ),
        None if chosen && fact.options.is_empty() => {
            item.error(
                "id",
                format!("`{}` has nothing to choose from", fact.id),
                "add `vocabulary` or `options`",
                checker.problems,
            );
        }
        None => {}
    }
    if (fact.kind == FactKind::Number) != fact.unit.is_some() {
        item.error("type", "a number has a unit, and only a number", "add `unit`, or take it out", checker.problems);
    }
    if let (Some(min), Some(max)) = (fact.min, fact.max)
        && min > max
    {
        item.error("min", format!("{min} is more than {max}"), "min is the smaller number", checker.problems);
    }
    if !(1..=5).contains(&fact.cost) {
        item.error(
            "cost",
            format!("the cost {} is out of range", fact.cost),
            "1 is easy to answer, 5 hard or private",
            checker.problems,
        );
    }
}
