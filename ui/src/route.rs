//! Every address of the site as a type: a link is built from it, so a dead link is a compile error or a failing test.

use amparo_domain::{Kind, Lang};

/// A page in a language.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Route {
    /// The language of the interface.
    pub lang: Lang,
    /// The page.
    pub page: Page,
}

/// The pages. Strings are ids of the pack; whether they exist is found out when the page is drawn.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Page {
    /// Search box and tiles.
    Home,
    /// Results of a search (`?q=`).
    Search,
    /// Guides by country and topic.
    Rights,
    /// Choose a country.
    Countries,
    /// One country's hub.
    Country(String),
    /// A region: its countries, agreements and guides.
    Region(String),
    /// From one country to another.
    Corridor(String),
    /// A guide in the reader's language, or the fallback.
    Guide(String),
    /// A guide in another language, inside the reader's interface.
    GuideIn(String, Lang),
    /// A benefit: who, will claiming hurt me, how, deadline, if refused, sources.
    Benefit(String),
    /// Choose a country for the check.
    Checks,
    /// Questions and results for a country.
    Check(String),
    /// Months in every country on one time line.
    Diary,
    /// All checklists.
    Checklists,
    /// One checklist.
    Checklist(String),
    /// Contacts worldwide, with filters.
    Contacts,
    /// Contacts of a country, with filters.
    ContactsOf(String),
    /// The matrix of instruments and countries.
    Instruments,
    /// One instrument.
    Instrument(String),
    /// One agreement.
    Agreement(String),
    /// Words explained.
    Words,
    /// One word.
    Word(String),
    /// Danger now.
    Danger,
    /// About, sources, privacy.
    About,
    /// Choose the country that one leaves.
    Leavings,
    /// What to do before one leaves a country, and what goes along.
    Leaving(String),
    /// What unions and organisers need to know about a country.
    Unions(String),
    /// Figures with their year and source, as charts.
    Figures,
    /// Everything that statements rest on.
    Sources,
}

impl Page {
    /// The path behind the language, without a leading slash: empty for home.
    #[must_use]
    pub fn tail(&self) -> String {
        match self {
            Self::Home => String::new(),
            Self::Search => "search".to_owned(),
            Self::Rights => "rights".to_owned(),
            Self::Countries => "countries".to_owned(),
            Self::Country(id) => format!("country/{id}"),
            Self::Region(id) => format!("region/{id}"),
            Self::Corridor(id) => format!("corridor/{id}"),
            Self::Guide(id) => format!("guide/{id}"),
            Self::GuideIn(id, lang) => format!("guide/{id}/in/{lang}"),
            Self::Benefit(id) => format!("benefit/{id}"),
            Self::Checks => "check".to_owned(),
            Self::Check(id) => format!("check/{id}"),
            Self::Diary => "diary".to_owned(),
            Self::Checklists => "checklists".to_owned(),
            Self::Checklist(id) => format!("checklist/{id}"),
            Self::Contacts => "contacts".to_owned(),
            Self::ContactsOf(id) => format!("contacts/{id}"),
            Self::Instruments => "instruments".to_owned(),
            Self::Instrument(id) => format!("instrument/{id}"),
            Self::Agreement(id) => format!("agreement/{id}"),
            Self::Words => "words".to_owned(),
            Self::Word(id) => format!("word/{id}"),
            Self::Danger => "danger".to_owned(),
            Self::About => "about".to_owned(),
            Self::Leavings => "leaving".to_owned(),
            Self::Leaving(id) => format!("leaving/{id}"),
            Self::Unions(id) => format!("unions/{id}"),
            Self::Figures => "figures".to_owned(),
            Self::Sources => "sources".to_owned(),
        }
    }

    fn parse(parts: &[&str]) -> Option<Self> {
        let id = |text: &str| -> Option<String> { is_id(text).then(|| text.to_owned()) };
        Some(match *parts {
            [] | [""] => Self::Home,
            ["search"] => Self::Search,
            ["rights"] => Self::Rights,
            ["countries"] => Self::Countries,
            ["country", x] => Self::Country(id(x)?),
            ["region", x] => Self::Region(id(x)?),
            ["corridor", x] => Self::Corridor(id(x)?),
            ["guide", x] => Self::Guide(id(x)?),
            ["guide", x, "in", lang] => Self::GuideIn(id(x)?, Lang::parse(lang)?),
            ["benefit", x] => Self::Benefit(id(x)?),
            ["check"] => Self::Checks,
            ["check", x] => Self::Check(id(x)?),
            ["diary"] => Self::Diary,
            ["checklists"] => Self::Checklists,
            ["checklist", x] => Self::Checklist(id(x)?),
            ["contacts"] => Self::Contacts,
            ["contacts", x] => Self::ContactsOf(id(x)?),
            ["instruments"] => Self::Instruments,
            ["instrument", x] => Self::Instrument(id(x)?),
            ["agreement", x] => Self::Agreement(id(x)?),
            ["words"] => Self::Words,
            ["word", x] => Self::Word(id(x)?),
            ["danger"] => Self::Danger,
            ["about"] => Self::About,
            ["leaving"] => Self::Leavings,
            ["leaving", x] => Self::Leaving(id(x)?),
            ["unions", x] => Self::Unions(id(x)?),
            ["figures"] => Self::Figures,
            ["sources"] => Self::Sources,
            _ => return None,
        })
    }

    /// The page of a thing that search found or a text links to. Contacts and figures stand together on one page.
    #[must_use]
    pub fn of(kind: Kind, id: &str, country: Option<&str>) -> Self {
        let id = id.to_owned();
        match kind {
            Kind::Country => Self::Country(id),
            Kind::Corridor => Self::Corridor(id),
            Kind::Guide => Self::Guide(id),
            Kind::Benefit => Self::Benefit(id),
            Kind::Checklist => Self::Checklist(id),
            Kind::Contact => country.map_or(Self::Contacts, |c| Self::ContactsOf(c.to_owned())),
            Kind::Instrument => Self::Instrument(id),
            Kind::Term => Self::Word(id),
            Kind::Agreement => Self::Agreement(id),
            Kind::Figure => Self::Figures,
        }
    }
}

impl Route {
    /// The route of a path such as `/ne/guide/kw-pay` or its file form `/ne/guide/kw-pay.html`; `None` where there is none.
    #[must_use]
    pub fn parse(path: &str) -> Option<Self> {
        let path = path.strip_prefix('/')?;
        let path = path.strip_suffix(".html").unwrap_or(path);
        let path = path.strip_suffix('/').unwrap_or(path);
        let mut parts = path.split('/');
        let lang = Lang::parse(parts.next()?)?;
        let mut rest: Vec<&str> = parts.collect();
        if rest == ["index"] {
            rest.clear();
        }
        Some(Self { lang, page: Page::parse(&rest)? })
    }

    /// The path of the window and the room: `/en/` or `/en/guide/kw-pay`.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/{}/{}", self.lang, self.page.tail())
    }

    /// The file on the stick: `en/index.html` or `en/guide/kw-pay.html`.
    #[must_use]
    pub fn file(&self) -> String {
        match self.page {
            Page::Home => format!("{}/index.html", self.lang),
            ref page => format!("{}/{}.html", self.lang, page.tail()),
        }
    }
}

/// Whether a part of a path can be an id: letters, digits, `-`, `_` and `.`, at most 120 of them.
fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 120
        && !text.starts_with('.')
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn paths_and_files_come_back_as_the_same_route() {
        let lang = Lang::parse("ne").unwrap();
        for page in [
            Page::Home,
            Page::Guide("kw-pay".into()),
            Page::GuideIn("de-pay".into(), Lang::parse("pl").unwrap()),
            Page::Region("eu".into()),
            Page::Benefit("de.alg1".into()),
            Page::Check("kw".into()),
            Page::Contacts,
            Page::Leavings,
            Page::Leaving("kw".into()),
            Page::Unions("kw".into()),
            Page::Figures,
            Page::Sources,
        ] {
            let route = Route { lang: lang.clone(), page };
            assert_eq!(Route::parse(&route.path()).as_ref(), Some(&route));
            assert_eq!(Route::parse(&format!("/{}", route.file())).as_ref(), Some(&route));
        }
    }

    #[test]
    fn what_is_no_address_is_none() {
        for path in ["", "en", "/", "/EN/", "/en/guide", "/en/guide/a/b", "/en/guide/..", "/en/nowhere", "/en/guide/a%20b"] {
            assert_eq!(Route::parse(path), None, "{path}");
        }
    }
}
