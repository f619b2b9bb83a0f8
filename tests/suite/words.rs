//! The words of the interface: every message in every language, with the same variables, and none that nobody uses.

use crate::fixture::{files, none, root, site};
use fluent::FluentResource;
use std::collections::{BTreeMap, BTreeSet};

/// Message → the variables it uses.
fn messages(lang: &str) -> BTreeMap<String, BTreeSet<String>> {
    let path = root().join("ui/i18n").join(lang).join("amparo_ui.ftl");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    if let Err((_, errors)) = FluentResource::try_new(text.clone()) {
        panic!("{}: {errors:?}", path.display());
    }
    let mut out: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in text.lines().filter(|l| !l.starts_with('#')) {
        if let Some((name, _)) = line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase())) {
            current = name.trim().to_owned();
            assert!(out.insert(current.clone(), BTreeSet::new()).is_none(), "{lang}: `{current}` twice");
        }
        let variables =
            line.split('$').skip(1).map(|v| v.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect());
        out.entry(current.clone()).or_default().extend(variables);
    }
    out.remove("");
    out
}

#[test]
fn every_language_has_every_message_with_the_same_variables() {
    let english = messages("en");
    let mut problems = Vec::new();
    for language in site().languages() {
        let own = messages(language.tag.as_str());
        for (name, variables) in &english {
            match own.get(name) {
                None => problems.push(format!("{}: `{name}` is missing", language.tag)),
                // A plural form may spell its number out, but no variable may be one that is not given.
                Some(found) if !found.is_subset(variables) || (found.is_empty() && !variables.is_empty()) => {
                    problems.push(format!("{}: `{name}` uses {found:?}, English {variables:?}", language.tag));
                }
                Some(_) => {}
            }
        }
        problems.extend(
            own.keys().filter(|n| !english.contains_key(*n)).map(|n| format!("{}: `{n}` is in no English file", language.tag)),
        );
    }
    none(&problems);
}

#[test]
fn every_message_is_used() {
    let mut code = String::new();
    for file in files(root().join("ui/src"), &[".rs"]).into_iter().chain(files(root().join("ui/templates"), &[".html"])) {
        code.push_str(&std::fs::read_to_string(file).unwrap());
    }
    let unused: Vec<_> = messages("en").into_keys().filter(|name| !code.contains(&format!("\"{name}\""))).collect();
    none(&unused);
}

#[test]
fn four_languages_are_offered_and_each_names_itself() {
    let names: Vec<_> = site().languages().iter().map(|l| (l.tag.as_str(), l.name.as_str())).collect();
    for own in [("en", "English"), ("es", "Español"), ("ar", "العربية"), ("ne", "नेपाली")] {
        assert!(names.contains(&own), "{own:?} is not among {names:?}");
    }
}
