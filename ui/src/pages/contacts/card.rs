//! One contact as a card, and which contacts are of most use to a reader.

use crate::frame::Frame;
use crate::html;
use amparo_domain::{Confirmed, Contact, Country, Lang, SeesName, UNDATED, Undocumented};
use amparo_pack::PackError;
use i18n_embed_fl::fl;
use std::collections::BTreeMap;

/// The caution about a number that may be out of date.
const OLD_NUMBER: &str = "old_number";

/// The caution that every card's last line says anyway: nobody has called.
const NOT_TESTED: &str = "not_tested";

/// A contact ready for a template.
pub(crate) struct ContactCard {
    pub(crate) id: String,
    /// Its name as the heading, with the attributes of its language.
    pub(crate) name: (String, String),
    /// Its other name: its own, or the English one.
    pub(crate) other_name: Option<(String, String)>,
    pub(crate) kind: String,
    pub(crate) place: Option<String>,
    pub(crate) serves: Option<(String, String)>,
    /// Each number as a link, with what to know about it and the attributes of its language.
    pub(crate) phones: Vec<(String, Option<(String, String)>)>,
    pub(crate) website: Option<String>,
    pub(crate) email: Option<String>,
    pub(crate) address: Option<String>,
    pub(crate) languages: String,
    pub(crate) sectors: String,
    pub(crate) undocumented: (&'static str, String),
    pub(crate) sees_name: (&'static str, String),
    /// What to know before one calls: the class of its box, and the words.
    pub(crate) caution: Option<(&'static str, String)>,
    pub(crate) state: String,
    pub(crate) unconfirmed: bool,
    pub(crate) seen: String,
    /// The page that the details were read on, without its scheme.
    pub(crate) source: Option<String>,
    /// Whether there is a number, an address of mail or a site.
    pub(crate) reachable: bool,
    pub(crate) has_phone: bool,
    /// Space-separated ids, for the filter that runs in the browser.
    pub(crate) data_sectors: String,
    pub(crate) data_languages: String,
}

impl ContactCard {
    /// The card of `contact` in the reader's language.
    pub(crate) fn new(frame: &Frame<'_>, contact: &Contact) -> Self {
        let t = frame.t;
        let languages: Vec<_> = contact.languages.iter().map(|l| frame.word("languages", l.as_str())).collect();
        let sectors: Vec<_> = contact.sectors.iter().map(|s| frame.word("sectors", s)).collect();
        let english = Lang::english();
        let said = |words: &BTreeMap<Lang, String>| {
            [frame.lang(), &english].into_iter().find_map(|l| Some((words.get(l)?.clone(), frame.lang_attrs(l))))
        };
        let (name, other_name) = names(frame, contact);
        Self {
            id: contact.id.clone(),
            name,
            other_name,
            kind: frame.word("contact_kinds", &contact.kind),
            place: contact.country.as_ref().map(|c| frame.country_name(c)),
            serves: said(&contact.serves),
            phones: contact.phones.iter().map(|p| (html::telephone(&p.number), said(&p.label))).collect(),
            website: contact.website.clone(),
            email: contact.email.clone(),
            address: contact.address.clone(),
            languages: frame.locale.list(&languages),
            sectors: frame.locale.list(&sectors),
            undocumented: match contact.undocumented {
                Undocumented::Yes => ("good", fl!(t, "undocumented-yes")),
                Undocumented::No => ("warn", fl!(t, "undocumented-no")),
                Undocumented::Careful => ("warn", fl!(t, "undocumented-careful")),
                Undocumented::Unknown => ("plain", fl!(t, "undocumented-unknown")),
            },
            sees_name: match contact.sees_name {
                SeesName::OnlyThem => ("good", fl!(t, "sees-only-them")),
                SeesName::Confidential => ("good", fl!(t, "sees-confidential")),
                SeesName::Authority => ("warn", fl!(t, "sees-authority")),
                SeesName::Employer => ("warn", fl!(t, "sees-employer")),
                SeesName::Unknown => ("plain", fl!(t, "sees-unknown")),
            },
            caution: contact.caution.as_ref().filter(|c| *c != NOT_TESTED).map(|c| {
                let class = if c == OLD_NUMBER { "note caution" } else { "box" };
                (class, frame.word("cautions", c))
            }),
            state: state(frame, contact),
            unconfirmed: contact.state == Confirmed::Unconfirmed,
            seen: seen(frame, contact),
            source: contact
                .source
                .as_ref()
                .map(|url| url.trim_start_matches("https://").trim_start_matches("http://").to_owned()),
            reachable: !contact.phones.is_empty() || contact.email.is_some() || contact.website.is_some(),
            has_phone: !contact.phones.is_empty(),
            data_sectors: contact.sectors.join(" "),
            data_languages: contact.languages.iter().map(|l| l.as_str()).collect::<Vec<_>>().join(" "),
        }
    }
}

/// Where and when its details were read.
fn seen(frame: &Frame<'_>, contact: &Contact) -> String {
    let checked = fl!(frame.t, "checked-on", date = frame.locale.date(contact.checked_on));
    match contact.seen.as_deref() {
        Some(UNDATED) => format!("{} {checked}", fl!(frame.t, "contact-page-undated")),
        Some(seen) => format!("{} {checked}", fl!(frame.t, "contact-page-dated", date = frame.locale.partial_date(seen))),
        None => checked,
    }
}

/// What was confirmed, in one sentence; a caution about the number says it already.
fn state(frame: &Frame<'_>, contact: &Contact) -> String {
    match (contact.state, contact.caution.as_deref()) {
        (Confirmed::Unconfirmed, _) => fl!(frame.t, "state-unconfirmed"),
        (_, Some(OLD_NUMBER)) => String::new(),
        (Confirmed::Confirmed, _) => fl!(frame.t, "contact-read"),
        (Confirmed::Partly, _) => fl!(frame.t, "contact-read-partly"),
    }
}

/// Heading and second name, each with its attributes: its own name leads where the reader can read it, else the English one.
fn names(frame: &Frame<'_>, contact: &Contact) -> ((String, String), Option<(String, String)>) {
    let english = (contact.name.clone(), frame.lang_attrs(&Lang::english()));
    let Some(own) = contact.local_name.as_ref().filter(|own| **own != contact.name) else { return (english, None) };
    let own_attrs = String::from(" dir=\"auto\"");
    if reads(frame, contact, own) { ((own.clone(), own_attrs), Some(english)) } else { (english, Some((own.clone(), own_attrs))) }
}

/// Whether the reader can be expected to read a contact's own name: it is in the reader's letters, or the reader's language is one of
/// its country's.
fn reads(frame: &Frame<'_>, contact: &Contact, own: &str) -> bool {
    let lang = frame.lang();
    if lang.is_not_latin() {
        let block = |letter: char| u32::from(letter) >> 8;
        let autonym = frame.languages.iter().find(|l| l.current).and_then(|l| l.name.chars().next());
        return own.chars().find(|c| c.is_alphabetic()).map(block) == autonym.map(block);
    }
    let country = contact.country.as_ref().and_then(|c| frame.library.get::<Country>(c).ok().flatten());
    *lang != Lang::english() && country.is_some_and(|c| c.official_languages.contains(lang))
}

/// How well a contact reaches the reader: 0 speaks the reader's language, 1 does not say what it speaks, 2 speaks others.
fn reach(frame: &Frame<'_>, contact: &Contact) -> u8 {
    match (contact.languages.contains(frame.lang()), contact.languages.is_empty()) {
        (true, _) => 0,
        (false, true) => 1,
        (false, false) => 2,
    }
}

/// The order of contacts on a page: who can be called, who does no harm, who speaks the reader's language, whose number is good.
pub(crate) fn by_use(frame: &Frame<'_>, contact: &Contact) -> (bool, bool, u8, bool, bool) {
    let old = contact.state == Confirmed::Unconfirmed || contact.caution.as_deref() == Some(OLD_NUMBER);
    let harms = matches!(contact.sees_name, SeesName::Authority | SeesName::Employer);
    (contact.phones.is_empty(), harms, reach(frame, contact), old, contact.email.is_none() && contact.website.is_none())
}

/// The contacts of these ids that the pack has, those first who reach the reader; otherwise in the order given.
pub(crate) fn of_use(frame: &Frame<'_>, ids: &[String]) -> Result<Vec<Contact>, PackError> {
    let mut out = Vec::new();
    for id in ids {
        out.extend(frame.library.get::<Contact>(id)?);
    }
    out.sort_by_key(|contact| reach(frame, contact));
    Ok(out)
}

/// The name that heads a contact's card.
pub(crate) fn heading(frame: &Frame<'_>, contact: &Contact) -> (String, String) {
    names(frame, contact).0
}
