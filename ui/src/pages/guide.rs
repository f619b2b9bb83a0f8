//! A guide: sections a person looks for, with its sources and the languages it can be read in.

use crate::Page;
use crate::frame::Frame;
use crate::pages::PageError;
use crate::pages::parts::{Card, Provenance, Text, related};
use amparo_domain::{Doc, Guide, InLang, Kind, Lang};
use askama::Template;
use i18n_embed_fl::fl;

/// Another language in which the text can be read.
pub(crate) struct Other {
    pub(crate) name: String,
    pub(crate) tag: String,
    pub(crate) dir: &'static str,
    pub(crate) href: String,
}

#[derive(Template)]
#[template(path = "guide.html")]
struct GuidePage<'a> {
    frame: Frame<'a>,
    text: Text,
    topic: Option<String>,
    others: Vec<Other>,
    related: Vec<Card>,
    contacts: Option<(String, String)>,
    from: Provenance,
}

/// The page of a guide: in the reader's language or, where `text` is given, in that one.
pub(crate) fn draw(mut frame: Frame<'_>, id: &str, text: Option<&Lang>) -> Result<String, PageError> {
    let guide = frame.library.get::<Guide>(id)?.ok_or(PageError::NotFound)?;
    let doc: InLang<Doc> = match text {
        None => frame.doc(Kind::Guide, id)?.ok_or(PageError::NotFound)?,
        Some(lang) => {
            frame.library.text(Kind::Guide, id, lang)?.filter(|d: &InLang<Doc>| d.lang == *lang).ok_or(PageError::NotFound)?
        }
    };
    frame.title.clone_from(&doc.text.title);
    if let Some(country) = &guide.country {
        frame.set_place(country);
    }
    let contacts = guide.country.as_ref().map(|c| (frame.country_name(c), frame.href(Page::ContactsOf(c.clone()))));
    Ok(GuidePage {
        topic: guide.topic.as_ref().map(|topic| frame.word("topics", topic)),
        others: others(&frame, id, &doc.lang)?,
        related: related(&frame, &guide.related)?,
        contacts,
        from: Provenance::new(&frame, guide.checked_on, guide.review, &doc.text.cites, &guide.sources),
        text: Text::new(&frame, &doc),
        frame,
    }
    .render()?)
}

/// The languages of a guide besides the one shown; the reader's own leads to the plain page.
fn others(frame: &Frame<'_>, id: &str, shown: &Lang) -> Result<Vec<Other>, PageError> {
    let languages = frame.library.languages_of(Kind::Guide, id)?;
    Ok(languages
        .into_iter()
        .filter(|lang| lang != shown)
        .map(|lang| {
            let page =
                if lang == *frame.lang() { Page::Guide(id.to_owned()) } else { Page::GuideIn(id.to_owned(), lang.clone()) };
            let name =
                frame.library.word("languages", lang.as_str(), &lang).map_or_else(|| lang.to_string(), |w| w.text.name.clone());
            Other { name, tag: lang.to_string(), dir: lang.direction().as_str(), href: frame.href(&page) }
        })
        .collect())
}
