//! `amparo.toml`, or what stands in for it in a folder of guides alone.

use crate::input::{Folder, Item};
use crate::load::{Loader, last};
use amparo_domain::{Day, Guide, Lang, Language, ReviewAge, Settings};
use std::collections::BTreeMap;

/// Reads `amparo.toml`; `None` where there is none or it is wrong.
pub(crate) fn load(loader: &mut Loader<'_>) -> Option<Settings> {
    if !loader.folder.has("amparo.toml") {
        return None;
    }
    let file = loader.folder.toml("amparo.toml", loader.problems)?;
    let settings: Settings = file.whole(loader.problems)?;
    if !settings.language.iter().any(|language| language.tag == settings.fallback) {
        let what = format!("the fallback language `{}` is not among the complete languages", settings.fallback);
        loader.problems.error(&file.name, file.line("fallback"), what, "add a [[language]] table for it");
    }
    if settings.review_age.warn_after_months > settings.review_age.old_after_months {
        let what = "a page would be old before it is warned of";
        loader.problems.error(&file.name, file.line("review_age"), what, "make warn_after_months the smaller number");
    }
    Some(settings)
}

/// Settings for a folder without `amparo.toml`: its languages are those of its guides, the most frequent first, and English is
/// the fallback where it is among them.
pub(crate) fn made_up(guides: &[Item<Guide>], folder: &Folder) -> Settings {
    let mut counts: BTreeMap<&Lang, usize> = BTreeMap::new();
    guides.iter().flat_map(|guide| &guide.texts.langs).for_each(|lang| *counts.entry(lang).or_default() += 1);
    let mut langs: Vec<_> = counts.into_iter().collect();
    langs.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let english = Lang::english();
    let has_english = langs.iter().any(|(lang, _)| **lang == english);
    let first = langs.first().map_or_else(Lang::english, |(lang, _)| (*lang).clone());
    let as_of = guides.iter().map(|guide| guide.value.checked_on).max().unwrap_or(Day(jiff::civil::Date::ZERO));
    let name = folder.name("");
    Settings {
        title: last(name.trim_end_matches('/')).to_owned(),
        publisher: String::new(),
        edition: as_of.to_string(),
        as_of,
        fallback: if has_english { english } else { first },
        language: langs.into_iter().map(|(lang, _)| language(lang)).collect(),
        review_age: ReviewAge::default(),
    }
}

/// A language whose own name nobody told.
fn language(tag: &Lang) -> Language {
    Language { tag: tag.clone(), name: tag.to_string(), direction: None }
}
