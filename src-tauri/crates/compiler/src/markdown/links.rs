//! Links between pages: written by kind and id, checked, and given an address that pages turn into their own.

use super::{Desk, Passage};
use crate::known::{Class, Known};
use crate::problem::Problems;
use std::collections::HashMap;

/// Link kinds as they are written, what their ids belong to, and the first part of their address.
const KINDS: [(&str, Class, &str); 12] = [
    ("guide", Class::Guide, "guide"),
    ("benefit", Class::Benefit, "benefit"),
    ("checklist", Class::Checklist, "checklist"),
    ("contact", Class::Contact, "contact"),
    ("instrument", Class::Instrument, "instrument"),
    ("agreement", Class::Agreement, "agreement"),
    ("corridor", Class::Corridor, "corridor"),
    ("country", Class::Country, "country"),
    ("contacts", Class::Country, "contacts"),
    ("check", Class::Country, "check"),
    ("figure", Class::Figure, "figure"),
    ("word", Class::Term, "term"),
];

/// Links to sections that are still to be checked, and how many sections each page turned out to have.
#[derive(Debug, Default)]
pub(crate) struct Anchors {
    wanted: Vec<Wanted>,
    sections: HashMap<(Class, String), usize>,
}

#[derive(Debug)]
struct Wanted {
    file: String,
    line: usize,
    class: Class,
    id: String,
    anchor: String,
}

impl Anchors {
    /// Remembers that a page has so many sections in one of its languages.
    pub(crate) fn page(&mut self, class: Class, id: &str, sections: usize) {
        let known = self.sections.entry((class, id.to_owned())).or_default();
        *known = sections.max(*known);
    }

    /// Reports links to sections that no language of the page has.
    pub(crate) fn check(&self, problems: &mut Problems) {
        for wanted in &self.wanted {
            // A page that could not be read has problems of its own.
            let Some(have) = self.sections.get(&(wanted.class, wanted.id.clone())) else { continue };
            let number = wanted.anchor.strip_prefix('s').and_then(|number| number.parse::<usize>().ok());
            if !number.is_some_and(|number| (1..=*have).contains(&number)) {
                let what = format!("{} `{}` has no section `{}`", wanted.class.name(), wanted.id, wanted.anchor);
                let mend = format!("sections are s1 to s{have}, in the order of their headings");
                problems.error(&wanted.file, wanted.line, what, mend);
            }
        }
    }
}

/// The address of a link's target: `amparo:guide/kw-unpaid#s2`. `None` where it was refused.
pub(super) fn href(target: &str, passage: Passage<'_>, line: usize, desk: &mut Desk<'_>) -> Option<String> {
    match resolve(target, desk.known) {
        Ok((class, part, id, anchor)) => {
            let mut href = format!("amparo:{part}/{id}");
            if let Some(anchor) = anchor {
                href.push('#');
                href.push_str(anchor);
                let file = passage.file.to_owned();
                desk.anchors.wanted.push(Wanted { file, line, class, id: id.to_owned(), anchor: anchor.to_owned() });
            }
            Some(href)
        }
        Err((what, mend)) => {
            desk.problems.error(passage.file, line, what, mend);
            None
        }
    }
}

type Target<'a> = (Class, &'static str, &'a str, Option<&'a str>);

/// Reads `kind:id#anchor`; else says what is wrong and how to mend it.
fn resolve<'a>(target: &'a str, known: &Known) -> Result<Target<'a>, (String, String)> {
    let (kind, rest) = target.split_once(':').unwrap_or(("", target));
    let Some((_, class, part)) = KINDS.iter().find(|(name, ..)| *name == kind) else {
        let kinds: Vec<_> = KINDS.iter().map(|(name, ..)| *name).collect();
        let what = format!("the link `{target}` does not lead to a page of this pack");
        let mend = format!("write an address outside as plain text; links begin with {}", kinds.join(": ") + ":");
        return Err((what, mend));
    };
    let (id, anchor) = match rest.split_once('#') {
        Some((id, anchor)) => (id, Some(anchor)),
        None => (rest, None),
    };
    match known.lacks(*class, id) {
        Some((what, mend)) => Err((format!("dead link: {what}"), mend)),
        None => Ok((*class, part, id, anchor)),
    }
}
