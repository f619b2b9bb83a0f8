//! Country by branch: how many rules, and how many guides, checklists and contacts that belong to them.

use amparo_domain::{Benefit, Checklist, Contact, Country, Guide};
use amparo_pack::Library;
use anyhow::Result;
use serde::Serialize;

/// The vocabulary that lists the branches.
const BRANCHES: &str = "branches";

/// A country with all branches, in the order of the vocabulary.
#[derive(Serialize)]
pub(super) struct CountryBranches {
    pub(super) country: String,
    pub(super) branches: Vec<Branch>,
}

/// What a country has in one branch.
#[derive(Serialize)]
pub(super) struct Branch {
    pub(super) branch: String,
    /// Benefits, those that the state does not have included: the page says so.
    pub(super) rules: usize,
    /// How many of them say that the state has no such benefit.
    pub(super) absent: usize,
    /// Guides of the country that name one of these benefits, or are named by one as the next door.
    pub(super) guides: usize,
    /// Checklists that lead to one of these benefits.
    pub(super) checklists: usize,
    /// Contacts of the country that one of these benefits names.
    pub(super) contacts: usize,
}

/// All countries, by code.
pub(super) fn of(library: &Library) -> Result<Vec<CountryBranches>> {
    let branches = library.topic(BRANCHES).map(|topic| topic.terms.clone()).unwrap_or_default();
    let mut countries = library.list::<Country>(None)?;
    countries.sort_by(|a, b| a.id.cmp(&b.id));
    countries.iter().map(|country| one(library, &country.id, &branches)).collect()
}

fn one(library: &Library, country: &str, branches: &[String]) -> Result<CountryBranches> {
    let benefits: Vec<Benefit> = library.list(Some(country))?;
    // Lists of a country hold what belongs to no country as well.
    let here = |of: &Option<String>| of.as_deref() == Some(country);
    let guides: Vec<Guide> = library.list(Some(country))?.into_iter().filter(|it: &Guide| here(&it.country)).collect();
    let checklists: Vec<Checklist> =
        library.list(Some(country))?.into_iter().filter(|it: &Checklist| here(&it.country)).collect();
    let contacts: Vec<Contact> = library.list(Some(country))?.into_iter().filter(|it: &Contact| here(&it.country)).collect();
    let count = |branch: &String| {
        let of: Vec<&Benefit> = benefits.iter().filter(|benefit| benefit.branch == *branch).collect();
        let named = |ids: &[String]| of.iter().any(|benefit| ids.contains(&benefit.id));
        let guide = |it: &&Guide| named(&it.related) || of.iter().any(|benefit| benefit.next_door.contains(&it.id));
        let checklist =
            |it: &&Checklist| named(&it.benefits) || of.iter().any(|benefit| benefit.checklist.as_ref() == Some(&it.id));
        let contact = |it: &&Contact| of.iter().any(|benefit| benefit.contacts.contains(&it.id));
        Branch {
            branch: branch.clone(),
            rules: of.len(),
            absent: of.iter().filter(|benefit| !benefit.exists).count(),
            guides: guides.iter().filter(guide).count(),
            checklists: checklists.iter().filter(checklist).count(),
            contacts: contacts.iter().filter(contact).count(),
        }
    };
    Ok(CountryBranches { country: country.to_owned(), branches: branches.iter().map(count).collect() })
}
