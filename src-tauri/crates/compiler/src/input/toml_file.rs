//! A TOML file that reports every unknown field and knows on which line a value stands.

use crate::problem::Problems;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue, Deserializer, Error};

/// The text of a TOML file. Its tree is built when it is asked for, so that many files can be held at once.
pub(crate) struct TomlFile {
    /// How messages name it.
    pub(crate) name: String,
    text: String,
}

type Table<'i> = Spanned<DeTable<'i>>;

impl TomlFile {
    /// A file of that name and text.
    pub(crate) fn new(name: String, text: String) -> Self {
        Self { name, text }
    }

    /// The whole file as one value; `None` where something is wrong with it.
    pub(crate) fn whole<T: DeserializeOwned>(&self, problems: &mut Problems) -> Option<T> {
        self.read(self.tree(problems)?, problems)
    }

    /// The tables `[[key]]` one by one with their number, so that a mistake in one does not hide those in the next. Anything
    /// else in the file is refused.
    pub(crate) fn each<T: DeserializeOwned>(&self, key: &str, problems: &mut Problems) -> Vec<(usize, T)> {
        let Some(tree) = self.tree(problems) else { return Vec::new() };
        for other in tree.get_ref().keys().filter(|other| other.get_ref() != key) {
            let what = format!("`{}` has no place in this file", other.get_ref());
            problems.error(&self.name, self.line_at(other.span().start), what, format!("write [[{key}]] tables only"));
        }
        self.elements(&tree, key, problems).into_iter().flatten().collect()
    }

    /// The ids of all tables `[[key]]` with their lines, those with mistakes too.
    pub(crate) fn ids(&self, key: &str) -> Vec<(usize, String)> {
        let Ok(tree) = DeTable::parse(&self.text) else { return Vec::new() };
        let tables = tree.get_ref().get(key).and_then(|value| value.get_ref().as_array());
        let ids = tables.into_iter().flat_map(|tables| tables.iter()).filter_map(|table| table.get_ref().get("id"));
        ids.filter_map(|id| Some((self.line_at(id.span().start), id.get_ref().as_str()?.to_owned()))).collect()
    }

    /// Whether every table `[[key]]` can be read as `T`; says what is wrong with each that cannot.
    pub(crate) fn each_is<T: DeserializeOwned>(&self, key: &str, problems: &mut Problems) -> bool {
        let Some(tree) = self.tree(problems) else { return false };
        self.elements::<T>(&tree, key, problems).iter().all(Option::is_some)
    }

    /// The tables `[id]` of a language file; its line `translation = "…"` is read apart.
    pub(crate) fn words<T: DeserializeOwned>(&self, problems: &mut Problems) -> BTreeMap<String, T> {
        let Some(mut tree) = self.tree(problems) else { return BTreeMap::new() };
        tree.get_mut().remove("translation");
        let mut words = BTreeMap::new();
        for (key, value) in tree.into_inner() {
            let place = self.line_at(key.span().start);
            if let DeValue::Table(table) = value.get_ref() {
                let table = Spanned::new(key.span(), table.clone());
                words.extend(self.read(table, problems).map(|word| (key.into_inner().into_owned(), word)));
            } else {
                problems.error(&self.name, place, format!("`{}` is no table", key.get_ref()), "write [id] and its fields below");
            }
        }
        words
    }

    /// The line of a place such as `condition/normal_time/cite/0`: keys, numbers of list elements, or their ids. Where the
    /// place does not exist, the line of the last part that does.
    pub(crate) fn line(&self, place: &str) -> usize {
        let Ok(tree) = DeTable::parse(&self.text) else { return 0 };
        let mut at = 0;
        let mut value = Spanned::new(tree.span(), DeValue::Table(tree.into_inner()));
        for part in place.split('/').filter(|part| !part.is_empty()) {
            let Some((start, inner)) = step(value.get_ref(), part) else { break };
            at = start;
            value = inner;
        }
        self.line_at(at)
    }

    /// The line on which the characters of a string value begin.
    pub(crate) fn line_of_text(&self, key: &str) -> usize {
        let Ok(tree) = DeTable::parse(&self.text) else { return 0 };
        let Some(value) = tree.get_ref().get(key) else { return 0 };
        let start = value.span().start;
        let opening = self.text.get(start..).unwrap_or_default();
        let skips = opening.starts_with("\"\"\"\n") || opening.starts_with("'''\n");
        self.line_at(start) + usize::from(skips)
    }

    /// The tree, or every mistake of syntax.
    fn tree(&self, problems: &mut Problems) -> Option<Table<'_>> {
        let (tree, errors) = DeTable::parse_recoverable(&self.text);
        for error in &errors {
            let mend = "see how content/README.md writes it, or toml.io";
            problems.error(&self.name, self.line_of(error.span()), error.message(), mend);
        }
        errors.is_empty().then_some(tree)
    }

    /// Reads the elements of the list at `key`; `None` for those with mistakes.
    fn elements<T: DeserializeOwned>(&self, tree: &Table<'_>, key: &str, problems: &mut Problems) -> Vec<Option<(usize, T)>> {
        let Some(value) = tree.get_ref().get(key) else { return Vec::new() };
        let Some(list) = value.get_ref().as_array() else {
            problems.error(
                &self.name,
                self.line_at(value.span().start),
                format!("`{key}` is no list"),
                format!("write [[{key}]]"),
            );
            return vec![None];
        };
        let mut read = |(number, element): (usize, &Spanned<DeValue<'_>>)| {
            let DeValue::Table(table) = element.get_ref() else { return None };
            let table = Spanned::new(element.span(), table.clone());
            Some((number, self.read(table, problems)?))
        };
        list.iter().enumerate().map(&mut read).collect()
    }

    /// Reads a table. Unknown fields are reported and cut out until none is left; another mistake ends it.
    fn read<T: DeserializeOwned>(&self, mut table: Table<'_>, problems: &mut Problems) -> Option<T> {
        loop {
            let error = match T::deserialize(Deserializer::from(table.clone())) {
                Ok(value) => return Some(value),
                Err(error) => error,
            };
            let at = error.span().unwrap_or_else(|| table.span());
            let (what, mend) = explain(&error);
            problems.error(&self.name, self.line_at(at.start), what, mend);
            let unknown = error.message().strip_prefix("unknown field `")?.split('`').next()?.to_owned();
            if !cut(table.get_mut(), &unknown, &at) {
                return None;
            }
        }
    }

    fn line_of(&self, span: Option<Range<usize>>) -> usize {
        span.map_or(0, |span| self.line_at(span.start))
    }

    /// The line of the byte at `offset`.
    fn line_at(&self, offset: usize) -> usize {
        self.text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
    }
}

/// One part of a place: where it starts, and what stands there.
fn step<'i>(value: &DeValue<'i>, part: &str) -> Option<(usize, Spanned<DeValue<'i>>)> {
    match value {
        DeValue::Table(table) => {
            let (key, inner) = table.iter().find(|(key, _)| key.get_ref() == part)?;
            // A list of tables has no key of its own that says where it begins.
            let starts_elsewhere = matches!(inner.get_ref(), DeValue::Array(_) | DeValue::Table(_));
            let start = if starts_elsewhere { key.span().start.min(inner.span().start) } else { key.span().start };
            Some((start, inner.clone()))
        }
        DeValue::Array(list) => {
            let named = || list.iter().find(|it| it.get_ref().get("id").and_then(|id| id.get_ref().as_str()) == Some(part));
            let inner = part.parse().ok().and_then(|number: usize| list.get(number)).or_else(named)?;
            Some((inner.span().start, inner.clone()))
        }
        _ => None,
    }
}

/// Takes the unknown field at `at` out of the tree.
fn cut(table: &mut DeTable<'_>, field: &str, at: &Range<usize>) -> bool {
    let here = |key: &Spanned<DeString<'_>>| key.get_ref() == field && key.span() == *at;
    if table.keys().any(here) {
        table.remove(field);
        return true;
    }
    table.iter_mut().any(|(_, value)| cut_below(value, field, at))
}

fn cut_below(value: &mut Spanned<DeValue<'_>>, field: &str, at: &Range<usize>) -> bool {
    match value.get_mut() {
        DeValue::Table(inner) => cut(inner, field, at),
        DeValue::Array(list) => list.iter_mut().any(|element| cut_below(element, field, at)),
        _ => false,
    }
}

/// What is wrong and how to mend it, from the words of the parser.
fn explain(error: &Error) -> (String, String) {
    let message = error.message();
    let (what, expected) = message.split_once(", expected ").unwrap_or((message, ""));
    let expected = expected.trim_start_matches("one of ");
    let mend = if let Some(field) = what.strip_prefix("missing field ") {
        format!("add {field}; content/README.md says what belongs there")
    } else if what.starts_with("unknown field") {
        format!("take it out, or write one of {expected}")
    } else if what.starts_with("unknown variant") {
        format!("write one of {expected}")
    } else if expected.is_empty() {
        "write it as content/README.md shows".to_owned()
    } else {
        format!("write {expected}")
    };
    (what.to_owned(), mend)
}
