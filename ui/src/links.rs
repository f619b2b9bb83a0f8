//! Addresses as a page prints them: absolute behind the window and the room, relative on the stick.

use crate::{Channel, Page, Route};
use amparo_domain::Lang;

/// Makes the links of one page.
#[derive(Clone, Debug)]
pub(crate) struct Links {
    channel: Channel,
    lang: Lang,
    /// `../` for every folder the page's file lies in; empty but on the stick.
    up: String,
}

impl Links {
    /// The links of the page at `route`.
    pub(crate) fn new(channel: Channel, route: &Route) -> Self {
        let up = match channel {
            Channel::Stick => "../".repeat(route.file().matches('/').count()),
            Channel::Window | Channel::Room => String::new(),
        };
        Self { channel, lang: route.lang.clone(), up }
    }

    /// A page in the reader's language.
    pub(crate) fn page(&self, page: &Page) -> String {
        self.page_in(page, &self.lang)
    }

    /// A page in another language.
    pub(crate) fn page_in(&self, page: &Page, lang: &Lang) -> String {
        let route = Route { lang: lang.clone(), page: page.clone() };
        match self.channel {
            Channel::Stick => format!("{}{}", self.up, route.file()),
            Channel::Window | Channel::Room => route.path(),
        }
    }

    /// A static file or data script, by its path below the root (`static/app.css`).
    pub(crate) fn file(&self, path: &str) -> String {
        match self.channel {
            Channel::Stick => format!("{}{path}", self.up),
            Channel::Window | Channel::Room => format!("/{path}"),
        }
    }

    /// The page a compiled text means by `amparo:kind/id#anchor`; `None` where the kind is unknown.
    pub(crate) fn resolve(&self, target: &str) -> Option<String> {
        let target = target.strip_prefix("amparo:")?;
        let (path, anchor) = target.split_once('#').map_or((target, None), |(p, a)| (p, Some(a)));
        let (kind, id) = path.split_once('/').unwrap_or((path, ""));
        let own = || id.to_owned();
        let page = match kind {
            "contacts" if id.is_empty() => Page::Contacts,
            "contacts" => Page::ContactsOf(own()),
            "check" if id.is_empty() => Page::Checks,
            "check" => Page::Check(own()),
            "word" => Page::Word(own()),
            other => Page::of(amparo_domain::Kind::parse(other)?, id, None),
        };
        let mut href = self.page(&page);
        if let Some(anchor) = anchor {
            href.push('#');
            href.push_str(anchor);
        }
        Some(href)
    }

    /// The reader's language.
    pub(crate) fn lang(&self) -> &Lang {
        &self.lang
    }

    /// The door.
    pub(crate) fn channel(&self) -> Channel {
        self.channel
    }
}
