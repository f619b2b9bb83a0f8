//! How many pages each language has, by country.

use amparo_domain::{
    Agreement, Benefit, BenefitText, Checklist, ChecklistText, Corridor, Country, Doc, Guide, Instrument, Kind, Lang, Term,
    Translation,
};
use amparo_pack::{Library, PackError};
use anyhow::Result;
use serde::Serialize;
use std::collections::BTreeMap;

/// What belongs to no country.
const NOWHERE: &str = "general";

/// A language.
#[derive(Serialize)]
pub(super) struct Language {
    pub(super) language: String,
    /// Pages whose whole text is there.
    pub(super) full: usize,
    /// Pages of which long texts are missing: they are shown in the fallback language.
    pub(super) partly: usize,
    /// Translated pages that were read by a person who knows language and law.
    pub(super) reviewed: usize,
    /// All pages.
    pub(super) of: usize,
    /// By country; what belongs to none stands under `general`.
    pub(super) countries: Vec<Share>,
}

/// A country's pages in a language.
#[derive(Clone, Default, Serialize)]
pub(super) struct Share {
    pub(super) country: String,
    pub(super) full: usize,
    pub(super) partly: usize,
    pub(super) reviewed: usize,
    pub(super) of: usize,
}

/// A page: what it is, its id, and its country.
type Page = (Kind, String, Option<String>);

/// All languages: the complete ones in the pack's order, then those in which there is any page.
pub(super) fn of(library: &Library) -> Result<Vec<Language>> {
    let pages = pages(library)?;
    let mut languages: Vec<Lang> = library.settings().language.iter().map(|language| language.tag.clone()).collect();
    let mut others: Vec<Lang> = Vec::new();
    for (kind, id, _) in &pages {
        others.extend(library.languages_of(*kind, id)?.into_iter().filter(|lang| !languages.contains(lang)));
    }
    others.sort();
    others.dedup();
    languages.extend(others);
    languages.iter().map(|lang| one(library, &pages, lang)).collect()
}

/// Everything that has a text of its own.
fn pages(library: &Library) -> Result<Vec<Page>, PackError> {
    let mut pages: Vec<Page> = Vec::new();
    pages.extend(library.list::<Country>(None)?.into_iter().map(|it| (Kind::Country, it.id.clone(), Some(it.id))));
    pages.extend(library.list::<Guide>(None)?.into_iter().map(|it| (Kind::Guide, it.id, it.country)));
    pages.extend(library.list::<Benefit>(None)?.into_iter().map(|it| (Kind::Benefit, it.id, Some(it.country))));
    pages.extend(library.list::<Checklist>(None)?.into_iter().map(|it| (Kind::Checklist, it.id, it.country)));
    pages.extend(library.list::<Corridor>(None)?.into_iter().map(|it| (Kind::Corridor, it.id, Some(it.to))));
    pages.extend(library.list::<Agreement>(None)?.into_iter().map(|it| (Kind::Agreement, it.id, None)));
    pages.extend(library.list::<Instrument>(None)?.into_iter().map(|it| (Kind::Instrument, it.id, None)));
    pages.extend(library.list::<Term>(None)?.into_iter().map(|it| (Kind::Term, it.id, None)));
    Ok(pages)
}

fn one(library: &Library, pages: &[Page], lang: &Lang) -> Result<Language> {
    let mut shares: BTreeMap<Option<&str>, Share> = BTreeMap::new();
    for (kind, id, country) in pages {
        let share = shares.entry(country.as_deref()).or_default();
        share.of += 1;
        if !library.languages_of(*kind, id)?.contains(lang) {
            continue;
        }
        let (full, translation) = state(library, *kind, id, lang)?;
        *if full { &mut share.full } else { &mut share.partly } += 1;
        share.reviewed += usize::from(translation == Some(Translation::Reviewed));
    }
    let named = |(country, share): (Option<&str>, Share)| Share { country: country.unwrap_or(NOWHERE).to_owned(), ..share };
    let countries: Vec<Share> = shares.into_iter().map(named).collect();
    let sum = |of: fn(&Share) -> usize| countries.iter().map(of).sum();
    Ok(Language {
        language: lang.as_str().to_owned(),
        full: sum(|it| it.full),
        partly: sum(|it| it.partly),
        reviewed: sum(|it| it.reviewed),
        of: sum(|it| it.of),
        countries,
    })
}

/// Whether a page that exists in a language is there in full, and where its translation stands.
fn state(library: &Library, kind: Kind, id: &str, lang: &Lang) -> Result<(bool, Option<Translation>)> {
    Ok(match kind {
        Kind::Benefit => {
            let own = library.text::<BenefitText>(kind, id, lang)?.map(|found| found.text).unwrap_or_default();
            let fallback = &library.settings().fallback;
            let whole = library.text::<BenefitText>(kind, id, fallback)?.map(|found| found.text).unwrap_or_default();
            (long_texts(&own) >= long_texts(&whole), own.translation)
        }
        Kind::Checklist => (true, library.text::<ChecklistText>(kind, id, lang)?.and_then(|found| found.text.translation)),
        Kind::Agreement => (true, None),
        _ => (true, library.text::<Doc>(kind, id, lang)?.and_then(|found| found.text.translation)),
    })
}

/// How many of the long texts are there.
fn long_texts(text: &BenefitText) -> usize {
    [&text.who, &text.how, &text.refused, &text.claiming_text].into_iter().flatten().count()
}
