//! The search index of the stick: every page of a language as plain text, for `search-engine.js`.

use crate::data::assign;
use crate::site::Site;
use crate::{Page, Route};
use amparo_domain::{
    Benefit, BenefitText, Checklist, ChecklistText, Contact, Corridor, Country, Doc, Guide, Instrument, Kind, Lang, Term,
};
use amparo_pack::{Library, PackError};
use serde_json::{Value, json};

/// The script; `None` for a language the interface does not speak, or an unreadable pack.
pub(super) fn script(site: &Site, lang: &Lang) -> Option<String> {
    site.locale(lang)?;
    let entries = Walk { library: site.library(), lang, out: Vec::new() }.all().ok()?;
    Some(assign("AMPARO_SEARCH", &json!({ "lang": lang.as_str(), "entries": entries })))
}

struct Walk<'a> {
    library: &'a Library,
    lang: &'a Lang,
    out: Vec<Value>,
}

impl Walk<'_> {
    fn all(mut self) -> Result<Vec<Value>, PackError> {
        let library = self.library;
        for guide in library.list::<Guide>(None)? {
            let topic = guide.topic.as_deref().map(|t| self.word("topics", t)).unwrap_or_default();
            let words = format!("{} {topic}", guide.keywords.join(" "));
            self.doc(Kind::Guide, &guide.id, guide.country.as_deref(), &words)?;
        }
        for benefit in library.list::<Benefit>(None)? {
            self.benefit(&benefit)?;
        }
        for list in library.list::<Checklist>(None)? {
            self.checklist(&list)?;
        }
        for country in library.list::<Country>(None)? {
            let name = self.word("countries", &country.id);
            self.doc(Kind::Country, &country.id, Some(&country.id), &name)?;
        }
        for corridor in library.list::<Corridor>(None)? {
            let names = format!("{} {}", self.word("countries", &corridor.from), self.word("countries", &corridor.to));
            self.doc(Kind::Corridor, &corridor.id, Some(&corridor.to), &names)?;
        }
        for instrument in library.list::<Instrument>(None)? {
            let words = format!("{} {}", instrument.code, instrument.keywords.join(" "));
            self.doc(Kind::Instrument, &instrument.id, None, &words)?;
        }
        for term in library.list::<Term>(None)? {
            self.doc(Kind::Term, &term.id, None, "")?;
        }
        for contact in library.list::<Contact>(None)? {
            self.contact(&contact);
        }
        Ok(self.out)
    }

    fn word(&self, topic: &str, term: &str) -> String {
        self.library.word(topic, term, self.lang).map_or_else(|| term.to_owned(), |w| w.text.name.clone())
    }

    fn push(
        &mut self,
        kind: Kind,
        id: &str,
        country: Option<&str>,
        title: &str,
        words: &str,
        parts: &[(String, String, String)],
    ) {
        let page = Page::of(kind, id, country);
        let mut url = Route { lang: self.lang.clone(), page }.file();
        if kind == Kind::Contact {
            url = format!("{url}#{id}");
        }
        let place = country.map(|c| self.word("countries", c));
        self.out.push(json!({
            "k": kind.as_str(), "i": id, "c": country, "n": place, "t": title, "w": words, "u": url, "p": parts,
        }));
    }

    fn doc(&mut self, kind: Kind, id: &str, country: Option<&str>, words: &str) -> Result<(), PackError> {
        let Some(doc) = self.library.text::<Doc>(kind, id, self.lang)? else { return Ok(()) };
        let doc = doc.text;
        let words = format!("{words} {}", doc.also.join(" "));
        let lead = (String::new(), String::new(), doc.summary.clone());
        let sections = doc.sections.into_iter().map(|s| (s.anchor, s.heading, s.plain));
        let parts: Vec<_> = std::iter::once(lead).chain(sections).collect();
        self.push(kind, id, country, &doc.title, words.trim(), &parts);
        Ok(())
    }

    fn benefit(&mut self, benefit: &Benefit) -> Result<(), PackError> {
        let Some(text) = self.library.text::<BenefitText>(Kind::Benefit, &benefit.id, self.lang)? else { return Ok(()) };
        let text = text.text;
        let words =
            format!("{} {} {}", benefit.official_name, benefit.keywords.join(" "), self.word("branches", &benefit.branch));
        let labels: Vec<_> = text.condition.into_values().map(|c| c.label).collect();
        let part = (String::new(), String::new(), format!("{} {}", text.summary, labels.join(". ")));
        self.push(Kind::Benefit, &benefit.id, Some(&benefit.country), &text.title, &words, &[part]);
        Ok(())
    }

    fn checklist(&mut self, list: &Checklist) -> Result<(), PackError> {
        let Some(text) = self.library.text::<ChecklistText>(Kind::Checklist, &list.id, self.lang)? else { return Ok(()) };
        let text = text.text;
        let steps: Vec<_> = text.step.into_values().map(|s| s.label).collect();
        let part = (String::new(), String::new(), format!("{} {}", text.summary, steps.join(". ")));
        self.push(Kind::Checklist, &list.id, list.country.as_deref(), &text.title, &list.keywords.join(" "), &[part]);
        Ok(())
    }

    fn contact(&mut self, contact: &Contact) {
        let phones: Vec<_> = contact.phones.iter().map(|p| p.number.clone()).collect();
        let sectors: Vec<_> = contact.sectors.iter().map(|s| self.word("sectors", s)).collect();
        let kind = self.word("contact_kinds", &contact.kind);
        let words = format!("{} {kind} {}", contact.local_name.clone().unwrap_or_default(), sectors.join(" "));
        let serves = contact.serves.get(self.lang).or_else(|| contact.serves.get(&Lang::english())).cloned().unwrap_or_default();
        let part = (String::new(), String::new(), format!("{serves} {}", phones.join(" ")));
        self.push(Kind::Contact, &contact.id, contact.country.as_deref(), &contact.name, words.trim(), &[part]);
    }
}
