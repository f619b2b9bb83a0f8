//! From a request to a page: finds the route, draws the page, and turns everything that goes wrong into a page that helps.

use crate::frame::Frame;
use crate::locale::{self, Locale};
use crate::pages::{self, PageError, Rendered};
use crate::{Page, Request, Response, Route, assets, csp, data};
use amparo_domain::{Benefit, Checklist, Corridor, Country, Guide, Instrument, Kind, Lang, Language, Term};
use amparo_pack::{Library, PackError};
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

/// The whole site over one pack. Cheap to share between threads.
pub struct Site {
    library: Arc<Library>,
    languages: Vec<Language>,
    locales: BTreeMap<Lang, Locale>,
}

/// Why a site cannot be opened or walked.
#[derive(Debug, thiserror::Error)]
pub enum SiteError {
    /// A file of words does not load.
    #[error("the words of the interface do not load: {0}")]
    Words(String),
    /// The pack cannot be read.
    #[error(transparent)]
    Pack(#[from] PackError),
}

/// One page or file that exists: where it is asked for and where it lies on a stick.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Address {
    /// `/en/guide/kw-pay` or `/static/app.css`.
    pub path: String,
    /// `en/guide/kw-pay.html` or `static/app.css`.
    pub file: String,
}

impl Site {
    /// Opens the site over `library`. The interface is offered in the pack's languages for which words exist; where the pack
    /// names none, in the fallback language.
    ///
    /// # Errors
    /// When a file of words is broken.
    pub fn new(library: Arc<Library>) -> Result<Self, SiteError> {
        let languages = Self::spoken(&library);
        let tags: Vec<Lang> = languages.iter().map(|language| language.tag.clone()).collect();
        let locales = locale::load(&tags).map_err(SiteError::Words)?;
        Ok(Self { library, languages, locales })
    }

    /// The languages in which pages over `library` can be drawn: the pack's, as far as there are words of the interface; English where
    /// there are none.
    #[must_use]
    pub fn spoken(library: &Library) -> Vec<Language> {
        let known: Vec<String> = assets::Words::iter().filter_map(|p| p.split('/').next().map(str::to_owned)).collect();
        let mut languages: Vec<Language> = library.settings().language.clone();
        languages.retain(|language| known.iter().any(|tag| tag == language.tag.as_str()));
        if languages.is_empty() {
            languages.push(Language { tag: Lang::english(), name: "English".to_owned(), direction: None });
        }
        languages
    }

    /// The languages of the interface, in the order in which pages offer them.
    #[must_use]
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// The pack behind the pages.
    #[must_use]
    pub fn library(&self) -> &Library {
        &self.library
    }

    /// The page or file at an address. Never panics and never answers with an empty page: what goes wrong becomes a page that
    /// says so in the reader's language and offers a way on.
    #[must_use]
    pub fn respond(&self, request: &Request<'_>) -> Response {
        let policy = csp::policy(request.channel);
        if let Some(response) = self.file(request) {
            return response;
        }
        let drawn = catch_unwind(AssertUnwindSafe(|| self.draw(request)));
        let rendered = drawn.unwrap_or_else(|_| self.failed(request));
        Response {
            status: rendered.status,
            content_type: "text/html; charset=utf-8",
            csp: policy,
            body: rendered.html.into_bytes(),
        }
    }

    fn draw(&self, request: &Request<'_>) -> Rendered {
        let Some((route, locale)) = self.route(request.path) else {
            return self.not_found(request);
        };
        let frame = || Frame::new(self, &route, locale, request);
        match pages::draw(frame(), &route.page) {
            Ok(html) => Rendered { status: 200, html },
            Err(PageError::NotFound) => pages::not_found::draw(frame(), request.path),
            Err(PageError::Pack(_) | PageError::Template(_)) => pages::failed::draw(frame()),
        }
    }

    /// The route of a path whose language the interface speaks. `/` is home in the first language.
    fn route(&self, path: &str) -> Option<(Route, &Locale)> {
        let first = || Some(Route { lang: self.languages.first()?.tag.clone(), page: Page::Home });
        let route = if matches!(path, "/" | "" | "/index.html") { first()? } else { Route::parse(path)? };
        let locale = self.locales.get(&route.lang)?;
        Some((route, locale))
    }

    /// A frame for pages about addresses that do not exist: in the language the address begins with, if we speak it.
    fn home_frame<'a>(&'a self, request: &Request<'a>) -> Option<Frame<'a>> {
        let asked = request.path.split('/').nth(1).and_then(Lang::parse);
        let lang = asked.filter(|lang| self.locales.contains_key(lang)).or_else(|| Some(self.languages.first()?.tag.clone()))?;
        let locale = self.locales.get(&lang)?;
        Some(Frame::new(self, &Route { lang, page: Page::Home }, locale, request))
    }

    fn not_found(&self, request: &Request<'_>) -> Rendered {
        self.home_frame(request).map_or_else(Rendered::last_resort, |frame| pages::not_found::draw(frame, request.path))
    }

    fn failed(&self, request: &Request<'_>) -> Rendered {
        let drawn = catch_unwind(AssertUnwindSafe(|| self.home_frame(request).map(pages::failed::draw)));
        drawn.ok().flatten().unwrap_or_else(Rendered::last_resort)
    }

    /// Static files and data scripts.
    fn file(&self, request: &Request<'_>) -> Option<Response> {
        let csp = csp::policy(request.channel);
        if let Some(name) = request.path.strip_prefix("/static/") {
            let (file, content_type) = assets::file(name)?;
            return Some(Response { status: 200, content_type, csp, body: file.data.into_owned() });
        }
        let name = request.path.strip_prefix("/data/")?;
        let body = catch_unwind(AssertUnwindSafe(|| data::script(self, name, request.today))).ok().flatten()?;
        Some(Response { status: 200, content_type: "text/javascript; charset=utf-8", csp, body: body.into_bytes() })
    }

    /// The words of a language of the interface.
    pub(crate) fn locale(&self, lang: &Lang) -> Option<&Locale> {
        self.locales.get(lang)
    }

    /// Every page and file of the site, for the stick and for tests that walk it all.
    ///
    /// # Errors
    /// When the pack cannot be read.
    pub fn addresses(&self) -> Result<Vec<Address>, SiteError> {
        let pages = self.pages()?;
        let mut out = Vec::new();
        for language in &self.languages {
            for page in &pages {
                let route = Route { lang: language.tag.clone(), page: page.clone() };
                out.push(Address { path: route.path(), file: route.file() });
            }
        }
        let files = assets::names().map(|name| format!("static/{name}"));
        let scripts = data::names(self)?.into_iter().map(|name| format!("data/{name}"));
        out.extend(files.chain(scripts).map(|file| Address { path: format!("/{file}"), file }));
        Ok(out)
    }

    /// Every page in one language.
    fn pages(&self) -> Result<Vec<Page>, SiteError> {
        let library = &self.library;
        let mut pages = vec![
            Page::Home,
            Page::Search,
            Page::Rights,
            Page::Countries,
            Page::Checks,
            Page::Diary,
            Page::Checklists,
            Page::Contacts,
            Page::Instruments,
            Page::Words,
            Page::Danger,
            Page::About,
            Page::Leavings,
            Page::Figures,
            Page::Sources,
        ];
        for country in library.list::<Country>(None)? {
            pages.push(Page::Country(country.id.clone()));
            pages.push(Page::Check(country.id.clone()));
            pages.push(Page::Leaving(country.id.clone()));
            pages.push(Page::Unions(country.id.clone()));
            pages.push(Page::ContactsOf(country.id));
        }
        let regions = library.world().regions.iter().filter(|region| region.has_page());
        pages.extend(regions.map(|region| Page::Region(region.id.clone())));
        for guide in library.list::<Guide>(None)? {
            let others = library.languages_of(Kind::Guide, &guide.id)?;
            pages.extend(others.into_iter().map(|lang| Page::GuideIn(guide.id.clone(), lang)));
            pages.push(Page::Guide(guide.id));
        }
        pages.extend(library.list::<Benefit>(None)?.into_iter().map(|x| Page::Benefit(x.id)));
        pages.extend(library.list::<Checklist>(None)?.into_iter().map(|x| Page::Checklist(x.id)));
        pages.extend(library.list::<Corridor>(None)?.into_iter().map(|x| Page::Corridor(x.id)));
        pages.extend(library.list::<Instrument>(None)?.into_iter().map(|x| Page::Instrument(x.id)));
        pages.extend(library.list::<Term>(None)?.into_iter().map(|x| Page::Word(x.id)));
        pages.extend(library.world().agreements.iter().map(|x| Page::Agreement(x.id.clone())));
        Ok(pages)
    }
}
