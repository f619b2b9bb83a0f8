//! Danger now: numbers first, then first steps.

use crate::Page;
use crate::frame::Frame;
use crate::pages::country::{EmergencyLine, emergency_lines};
use crate::pages::parts::{Card, Provenance, Text, cards};
use crate::pages::{PageError, rights};
use amparo_domain::{Country, Guide, Kind};
use askama::Template;
use i18n_embed_fl::fl;

/// A country's emergency numbers and who helps there.
struct Place {
    /// The country, where its card stands on the page.
    id: String,
    name: String,
    emergency: Vec<EmergencyLine>,
    contacts: String,
    guides: Vec<Card>,
}

#[derive(Template)]
#[template(path = "danger.html")]
struct Danger<'a> {
    frame: Frame<'a>,
    text: Option<Text>,
    places: Vec<Place>,
    checklists: Vec<Card>,
    from: Option<Provenance>,
}

/// The guide that holds the first steps, where the pack has it.
const FIRST_STEPS: &str = "danger-now";

/// The page.
pub(crate) fn draw(mut frame: Frame<'_>) -> Result<String, PageError> {
    frame.title = fl!(frame.t, "tile-danger");
    let guide = frame.library.get::<Guide>(FIRST_STEPS)?;
    let doc = frame.doc(Kind::Guide, FIRST_STEPS)?;
    let from = guide.zip(doc.as_ref()).map(|(g, d)| Provenance::new(&frame, g.checked_on, g.review, &d.text.cites, &g.sources));
    let mut places = Vec::new();
    for country in frame.library.list::<Country>(None)? {
        let guides = frame.library.list::<Guide>(Some(&country.id))?;
        let danger: Vec<&Guide> = guides.iter().filter(|g| g.topic.as_deref() == Some("danger")).collect();
        places.push(Place {
            id: country.id.clone(),
            name: frame.country_name(&country.id),
            emergency: emergency_lines(&frame, &country),
            contacts: frame.href(Page::ContactsOf(country.id.clone())),
            guides: rights::guide_cards(&frame, &danger)?,
        });
    }
    let own = frame.place.as_ref().map(|place| place.id.clone());
    places.sort_by(|a, b| (own.as_ref() != Some(&a.id), &a.name).cmp(&(own.as_ref() != Some(&b.id), &b.name)));
    let lists = frame.library.list::<amparo_domain::Checklist>(None)?;
    let urgent = lists.iter().filter(|l| l.topic.as_deref() == Some("danger")).map(|l| l.id.as_str());
    Ok(Danger {
        checklists: cards(&frame, Kind::Checklist, urgent)?,
        text: doc.as_ref().map(|d| Text::new(&frame, d)),
        places,
        from,
        frame,
    }
    .render()?)
}
