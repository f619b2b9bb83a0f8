//! What every page has around its content: language, direction, header, door.

use crate::links::Links;
use crate::locale::Locale;
use crate::site::Site;
use crate::{Channel, Page, Personal, Request, Route, csp};
use amparo_domain::{Country, Day, Doc, InLang, Kind, Lang};
use amparo_pack::Library;
use i18n_embed::fluent::FluentLanguageLoader;
use std::borrow::Borrow;

/// The frame of one page, and the way to everything a page needs while it is drawn.
pub(crate) struct Frame<'a> {
    /// The words of the interface.
    pub(crate) t: &'a FluentLanguageLoader,
    /// How the language writes days and amounts.
    pub(crate) locale: &'a Locale,
    /// The pack.
    pub(crate) library: &'a Library,
    /// Makes addresses.
    pub(crate) links: Links,
    /// The page's own title.
    pub(crate) title: String,
    /// All languages, the page's own among them.
    pub(crate) languages: Vec<LanguageLink>,
    /// The country this page belongs to, or the one the person chose.
    pub(crate) place: Option<PlaceLink>,
    /// The day of the request.
    pub(crate) today: Day,
    /// The person's own progress.
    pub(crate) personal: Option<&'a Personal>,
    /// Scripts of this page besides the common one.
    pub(crate) scripts: Vec<String>,
    /// What the address asked besides its path.
    pub(crate) query: &'a str,
}

/// A language in the menu.
pub(crate) struct LanguageLink {
    pub(crate) tag: String,
    pub(crate) name: String,
    pub(crate) dir: &'static str,
    pub(crate) href: String,
    pub(crate) current: bool,
}

/// The country in the header.
pub(crate) struct PlaceLink {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) href: String,
}

impl<'a> Frame<'a> {
    /// The frame of `route`, not yet titled.
    pub(crate) fn new(site: &'a Site, route: &Route, locale: &'a Locale, request: &Request<'a>) -> Self {
        let links = Links::new(request.channel, route);
        let languages = site
            .languages()
            .iter()
            .map(|language| LanguageLink {
                tag: language.tag.to_string(),
                name: language.name.clone(),
                dir: language.direction.unwrap_or_else(|| language.tag.direction()).as_str(),
                href: with_query(links.page_in(&route.page, &language.tag), request),
                current: language.tag == route.lang,
            })
            .collect();
        let mut frame = Self {
            t: &locale.t,
            locale,
            library: site.library(),
            links,
            title: String::new(),
            languages,
            place: None,
            today: request.today,
            personal: request.personal,
            scripts: scripts(&route.page),
            query: request.query,
        };
        if let Some(country) = request.personal.and_then(|p| p.place.as_ref()).and_then(|p| p.country.clone()) {
            frame.set_place(&country);
        }
        frame
    }

    /// Puts a country of the pack into the header; others are left out.
    pub(crate) fn set_place(&mut self, country: &str) {
        if let Ok(Some(found)) = self.library.get::<Country>(country) {
            self.place = Some(PlaceLink {
                name: self.country_name(&found.id),
                href: self.links.page(&Page::Country(found.id.clone())),
                id: found.id,
            });
        }
    }

    /// The reader's language.
    pub(crate) fn lang(&self) -> &Lang {
        self.links.lang()
    }

    /// `ltr` or `rtl`.
    pub(crate) fn dir(&self) -> &'static str {
        self.languages.iter().find(|l| l.current).map_or("ltr", |l| l.dir)
    }

    /// The day up to which the pack's law was looked at, in words.
    pub(crate) fn as_of(&self) -> String {
        self.locale.date(self.library.settings().as_of)
    }

    /// The door.
    pub(crate) fn channel(&self) -> Channel {
        self.links.channel()
    }

    /// The policy that stands in the page itself; only the stick has no server to send it.
    pub(crate) fn meta_csp(&self) -> Option<&'static str> {
        (self.channel() == Channel::Stick).then(|| csp::policy(Channel::Stick))
    }

    /// The address of a page in the reader's language.
    pub(crate) fn href(&self, page: impl Borrow<Page>) -> String {
        self.links.page(page.borrow())
    }

    /// The address of a page for every country, or of the same for the country in the header.
    pub(crate) fn near(&self, page: Page) -> String {
        let Some(place) = &self.place else { return self.href(page) };
        match page {
            Page::Checks => self.href(Page::Check(place.id.clone())),
            Page::Contacts => self.href(Page::ContactsOf(place.id.clone())),
            Page::Danger => format!("{}#{}", self.href(page), place.id),
            other => self.href(other),
        }
    }

    /// Whether the page stands in the program's own window, which has no buttons around it.
    pub(crate) fn in_window(&self) -> bool {
        self.channel() == Channel::Window
    }

    /// Whether the page is a file that no server answers for.
    pub(crate) fn on_stick(&self) -> bool {
        self.channel() == Channel::Stick
    }

    /// The address of a static file.
    pub(crate) fn file(&self, path: &str) -> String {
        self.links.file(path)
    }

    /// A term of the vocabulary in the reader's language; the id itself where nobody named it.
    pub(crate) fn word(&self, topic: &str, term: &str) -> String {
        self.library.word(topic, term, self.lang()).map_or_else(|| term.to_owned(), |word| word.text.name.clone())
    }

    /// A country's name in the reader's language.
    pub(crate) fn country_name(&self, country: &str) -> String {
        self.word("countries", country)
    }

    /// ` lang="…" dir="…"` for a text that is not in the reader's language, or nothing.
    pub(crate) fn lang_attrs(&self, lang: &Lang) -> String {
        if lang == self.lang() { String::new() } else { format!(" lang=\"{lang}\" dir=\"{}\"", lang.direction().as_str()) }
    }

    /// The text of a thing in the reader's language, or the fallback.
    pub(crate) fn doc(&self, kind: Kind, id: &str) -> Result<Option<InLang<Doc>>, amparo_pack::PackError> {
        self.library.text(kind, id, self.lang())
    }
}

/// The scripts of pages with a search field.
fn scripts(page: &Page) -> Vec<String> {
    let searches = matches!(page, Page::Home | Page::Country(_) | Page::Search);
    searches.then(|| "static/search.js".to_owned()).into_iter().collect()
}

/// A language link keeps what the person asked, except on the stick, where the page's script adds it.
fn with_query(href: String, request: &Request<'_>) -> String {
    if request.query.is_empty() || request.channel == Channel::Stick { href } else { format!("{href}?{}", request.query) }
}
