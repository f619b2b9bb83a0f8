//! What exists: the ids of everything that can be referred to.

use std::collections::{BTreeMap, BTreeSet};

/// What an id can belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Class {
    Source,
    Guide,
    Benefit,
    Checklist,
    Contact,
    Country,
    Corridor,
    Agreement,
    Instrument,
    Term,
    Figure,
    Region,
    Fact,
    Number,
}

impl Class {
    /// The word for it in messages.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Guide => "guide",
            Self::Benefit => "benefit",
            Self::Checklist => "checklist",
            Self::Contact => "contact",
            Self::Country => "country",
            Self::Corridor => "corridor",
            Self::Agreement => "agreement",
            Self::Instrument => "instrument",
            Self::Term => "word",
            Self::Figure => "figure",
            Self::Region => "region",
            Self::Fact => "fact",
            Self::Number => "number",
        }
    }

    /// Where one would be added.
    fn home(self) -> &'static str {
        match self {
            Self::Source => "declare it in sources.toml",
            Self::Guide => "write it in guides/",
            Self::Benefit => "write it in benefits/",
            Self::Checklist => "write it in checklists/",
            Self::Contact => "declare it in contacts.toml",
            Self::Country => "write it in countries/",
            Self::Corridor => "write it in corridors/",
            Self::Agreement => "write it in agreements/",
            Self::Instrument => "write it in instruments/",
            Self::Term => "write it in glossary/",
            Self::Figure => "write it in figures/",
            Self::Region => "add it to regions.toml",
            Self::Fact => "add it to facts/",
            Self::Number => "add it to numbers.toml",
        }
    }
}

/// All ids of a content folder.
#[derive(Debug, Default)]
pub(crate) struct Known {
    ids: BTreeMap<Class, BTreeSet<String>>,
    /// Vocabulary: topic → terms. Empty where the folder has no vocabulary; then no term is checked.
    terms: BTreeMap<String, BTreeSet<String>>,
}

/// Above this number of ids nobody can have meant one in particular, and looking for it takes time.
const COMPARABLE: usize = 5_000;

impl Known {
    /// Adds an id; `false` where it is there already.
    pub(crate) fn add(&mut self, class: Class, id: &str) -> bool {
        self.ids.entry(class).or_default().insert(id.to_owned())
    }

    /// Adds a topic of the vocabulary.
    pub(crate) fn add_topic(&mut self, topic: &str, terms: &[String]) {
        self.terms.insert(topic.to_owned(), terms.iter().cloned().collect());
    }

    /// Whether the id exists.
    pub(crate) fn has(&self, class: Class, id: &str) -> bool {
        self.ids.get(&class).is_some_and(|ids| ids.contains(id))
    }

    /// What to say where the id does not exist: what is wrong and how to mend it; `None` where it does.
    pub(crate) fn lacks(&self, class: Class, id: &str) -> Option<(String, String)> {
        if self.has(class, id) {
            return None;
        }
        let near = self.ids.get(&class).and_then(|ids| nearest(id, ids));
        let what = format!("there is no {} `{id}`", class.name());
        Some((what, near.map_or_else(|| class.home().to_owned(), |near| format!("did you mean `{near}`? Else {}", class.home()))))
    }

    /// The same for a term of the vocabulary. Without a vocabulary every term is fine.
    pub(crate) fn lacks_term(&self, topic: &str, term: &str) -> Option<(String, String)> {
        if self.terms.is_empty() {
            return None;
        }
        let Some(terms) = self.terms.get(topic) else {
            return Some((format!("there is no vocabulary `{topic}`"), format!("write vocabulary/{topic}/terms.toml")));
        };
        if terms.contains(term) {
            return None;
        }
        let home = format!("add it to vocabulary/{topic}/terms.toml");
        let what = format!("`{term}` is no term of the vocabulary `{topic}`");
        Some((what, nearest(term, terms).map_or_else(|| home.clone(), |near| format!("did you mean `{near}`? Else {home}"))))
    }

    /// The terms of a topic.
    pub(crate) fn terms(&self, topic: &str) -> Option<&BTreeSet<String>> {
        self.terms.get(topic)
    }
}

/// The id that differs least from `wrong`, if it is near enough to have been meant.
pub(crate) fn nearest<'a>(wrong: &str, ids: &'a BTreeSet<String>) -> Option<&'a str> {
    if ids.len() > COMPARABLE {
        return None;
    }
    let limit = (wrong.chars().count() / 3).max(1);
    ids.iter()
        .map(|id| (strsim::osa_distance(wrong, id), id.as_str()))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, id)| id)
}

/// Whether `slug` can be a folder's name: `a-z 0-9 -`, not at the ends.
pub(crate) fn is_slug(slug: &str) -> bool {
    let signs = slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    signs && !slug.is_empty() && !slug.starts_with('-') && !slug.ends_with('-')
}

/// Whether `id` can be a name inside a file: `a-z 0-9 _`.
pub(crate) fn is_id(id: &str) -> bool {
    !id.is_empty() && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_near_is_offered() {
        let mut known = Known::default();
        known.add(Class::Source, "kw-law-6-2010");
        let lacks = known.lacks(Class::Source, "kw-law-6-2001").map(|(_, mend)| mend);
        assert_eq!(lacks.as_deref(), Some("did you mean `kw-law-6-2010`? Else declare it in sources.toml"));
        assert_eq!(known.lacks(Class::Source, "kw-law-6-2010"), None);
    }

    #[test]
    fn slugs_and_ids() {
        assert!(is_slug("end-of-service") && !is_slug("End") && !is_slug("-a") && !is_slug("a_b") && !is_slug(""));
        assert!(is_id("end_of_service") && !is_id("end-of-service") && !is_id(""));
    }
}
