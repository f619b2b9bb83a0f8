//! `vocabulary/<topic>`: the terms, and each term's name and synonyms in every language.

use crate::input::Texts;
use crate::known::is_id;
use crate::load::{Loader, last};
use amparo_domain::{Lang, Settings, Topic, Word};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// `terms.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Terms {
    terms: Vec<String>,
}

/// All topics with all words.
pub(crate) fn load(settings: Option<&Settings>, loader: &mut Loader<'_>) -> Vec<Topic> {
    let dirs = loader.folder.list("vocabulary", loader.problems).dirs;
    dirs.into_iter().filter_map(|id| topic(&id, settings, loader)).collect()
}

fn topic(id: &str, settings: Option<&Settings>, loader: &mut Loader<'_>) -> Option<Topic> {
    let dir = format!("vocabulary/{id}");
    let item = loader.item::<Terms>(&dir, "terms.toml", "toml", &[])?;
    let terms = item.value.terms;
    let mut seen = BTreeSet::new();
    for (number, term) in terms.iter().enumerate() {
        let line = item.file.line(&format!("terms/{number}"));
        if !is_id(&term.replace('-', "_").to_lowercase()) {
            loader.problems.error(&item.file.name, line, format!("`{term}` cannot be a term"), "use a-z, 0-9 and `_`");
        }
        if !seen.insert(term.as_str()) {
            loader.problems.error(&item.file.name, line, format!("the term `{term}` is there twice"), "take one out");
        }
    }
    loader.known.add_topic(id, &terms);
    let mut words = BTreeMap::new();
    for lang in &item.texts.langs {
        words.insert(lang.to_string(), language(&item.texts, lang, &terms, settings, loader));
    }
    lacking(&item.texts, settings, loader);
    Some(Topic { id: id.to_owned(), terms, words })
}

/// The words of one language.
fn language(
    texts: &Texts,
    lang: &Lang,
    terms: &[String],
    settings: Option<&Settings>,
    loader: &mut Loader<'_>,
) -> BTreeMap<String, Word> {
    let Some(file) = loader.folder.toml(&texts.path(lang), loader.problems) else { return BTreeMap::new() };
    let words: BTreeMap<String, Word> = file.words(loader.problems);
    for (id, word) in &words {
        if !terms.contains(id) {
            let what = format!("`{id}` is no term of `{}`", last(&texts.dir));
            loader.problems.error(&file.name, file.line(id), what, "add it to terms.toml, or take it out here");
        }
        if word.name.trim().is_empty() {
            loader.problems.error(&file.name, file.line(id), format!("`{id}` has an empty name"), "write its name");
        }
    }
    if complete(settings, lang) {
        for term in terms.iter().filter(|term| !words.contains_key(*term)) {
            let what = format!("the term `{term}` has no word in `{lang}`");
            loader.problems.untranslated(&file.name, 0, what, format!("add [{term}] name = \"…\""));
        }
    }
    words
}

/// Whether everything has to exist in that language.
pub(crate) fn complete(settings: Option<&Settings>, lang: &Lang) -> bool {
    settings.is_some_and(|settings| settings.language.iter().any(|language| language.tag == *lang))
}

/// Reports the complete languages that have no file.
pub(crate) fn lacking(texts: &Texts, settings: Option<&Settings>, loader: &mut Loader<'_>) {
    let languages = settings.map(|settings| settings.language.as_slice()).unwrap_or_default();
    for language in languages.iter().filter(|language| !texts.has(&language.tag)) {
        let what = format!("there is no {}.{}, and `{}` is a complete language", language.tag, texts.ending, language.tag);
        let name = loader.folder.name(&texts.dir);
        loader.problems.untranslated(&name, 0, what, "translate en.toml".replace("toml", texts.ending));
    }
}
