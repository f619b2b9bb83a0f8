//! A hit as the page shows it: where it leads, what it is, why it was found.

use crate::Page;
use crate::frame::Frame;
use crate::pages::PageError;
use crate::pages::parts::kind_name;
use amparo_domain::{Hit, Kind, Piece};

/// A hit ready for a template.
pub(super) struct Found {
    pub(super) href: String,
    pub(super) title: String,
    pub(super) title_attrs: String,
    pub(super) badge: String,
    /// `Krankengeld = sick pay`, where the page was found by another word.
    pub(super) why: Option<String>,
    pub(super) snippet: Vec<Piece>,
    pub(super) snippet_attrs: String,
}

impl Found {
    /// A hit with its page in the reader's language where there is one, otherwise in the language it was found in.
    pub(super) fn new(frame: &Frame<'_>, hit: Hit) -> Result<Self, PageError> {
        let own = if hit.kind == Kind::Contact { None } else { frame.library.title(hit.kind, &hit.id, frame.lang())? };
        let own = own.filter(|title| title.lang == *frame.lang() || title.lang == hit.lang);
        let page = match (&own, hit.kind) {
            (None, Kind::Guide) => Page::GuideIn(hit.id.clone(), hit.lang.clone()),
            _ => Page::of(hit.kind, &hit.id, hit.country.as_deref()),
        };
        let anchor = if hit.kind == Kind::Contact { hit.id.as_str() } else { hit.anchor.as_str() };
        let mut href = frame.href(&page);
        if !anchor.is_empty() {
            href.push('#');
            href.push_str(anchor);
        }
        let (title, lang) = own.map_or_else(|| (hit.title.clone(), hit.lang.clone()), |t| (t.text.title, t.lang));
        let kind = kind_name(frame, hit.kind);
        Ok(Self {
            href,
            title_attrs: frame.lang_attrs(&lang),
            title,
            badge: hit.country.as_ref().map_or_else(|| kind.clone(), |c| format!("{kind} · {}", frame.country_name(c))),
            why: hit.why,
            snippet_attrs: frame.lang_attrs(&hit.lang),
            snippet: hit.snippet,
        })
    }
}
