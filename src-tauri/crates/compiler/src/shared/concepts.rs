//! Concepts for search: the vocabulary's names and synonyms in all languages. A folder without a vocabulary is given the
//! project's own list of what people ask about, so that its pages too are found from other languages.

use amparo_domain::{Lang, Topic, Word};
use std::collections::BTreeMap;

/// The project's own list, by language.
const OWN: [(&str, &str); 8] = [
    ("en", include_str!("../../../../../content/vocabulary/concepts/en.toml")),
    ("ar", include_str!("../../../../../content/vocabulary/concepts/ar.toml")),
    ("de", include_str!("../../../../../content/vocabulary/concepts/de.toml")),
    ("es", include_str!("../../../../../content/vocabulary/concepts/es.toml")),
    ("fr", include_str!("../../../../../content/vocabulary/concepts/fr.toml")),
    ("ne", include_str!("../../../../../content/vocabulary/concepts/ne.toml")),
    ("pl", include_str!("../../../../../content/vocabulary/concepts/pl.toml")),
    ("uk", include_str!("../../../../../content/vocabulary/concepts/uk.toml")),
];

/// The topic whose terms are the codes of countries.
const COUNTRIES: &str = "countries";

/// Words of many languages for one thing.
pub(crate) struct Concept {
    /// Language and word; names before synonyms.
    pub(crate) words: Vec<(Lang, String)>,
    /// The code of the country that they name.
    pub(crate) country: Option<String>,
}

/// The concepts of a folder with these topics.
pub(crate) fn concepts(topics: &[Topic]) -> Vec<Concept> {
    if topics.is_empty() {
        return of_words(&own(), false);
    }
    topics.iter().flat_map(|topic| of_words(&topic.words, topic.id == COUNTRIES)).collect()
}

/// The project's own list; a language whose file cannot be read is left out.
fn own() -> BTreeMap<String, BTreeMap<String, Word>> {
    OWN.iter().filter_map(|(tag, text)| Some(((*tag).to_owned(), toml::from_str(text).ok()?))).collect()
}

/// For each term the words of all languages.
fn of_words(words: &BTreeMap<String, BTreeMap<String, Word>>, countries: bool) -> Vec<Concept> {
    let mut terms: BTreeMap<&str, Vec<(Lang, String)>> = BTreeMap::new();
    for (tag, words) in words {
        let Some(lang) = Lang::parse(tag) else { continue };
        for (term, word) in words {
            let named = std::iter::once(&word.name).chain(&word.synonyms).map(|name| (lang.clone(), name.clone()));
            terms.entry(term).or_default().extend(named);
        }
    }
    let concept = |(term, words): (&str, _)| Concept { words, country: countries.then(|| term.to_owned()) };
    terms.into_iter().map(concept).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_language_of_the_own_list_names_every_concept() {
        let own = own();
        assert_eq!(own.len(), OWN.len());
        let english = own.get("en").unwrap();
        for (tag, words) in &own {
            assert_eq!(words.keys().collect::<Vec<_>>(), english.keys().collect::<Vec<_>>(), "{tag}");
        }
        assert!(concepts(&[]).len() > 100);
    }
}
