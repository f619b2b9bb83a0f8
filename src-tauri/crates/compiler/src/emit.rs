//! Writing: reads the texts one at a time, checks them, and hands them to the pack, if one is being made.

use crate::input::{Folder, Texts, TomlFile};
use crate::known::{Class, Known};
use crate::load::Content;
use crate::markdown::{Anchors, Desk, Written, document};
use crate::problem::Problems;
use crate::reading::{Reading, measure};
use crate::shared::vocabulary::complete;
use crate::stated;
use amparo_domain::{Entry, Kind, Lang, Part};
use amparo_pack::{PackError, PackWriter, Stored, Title};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What writing needs at hand.
pub(crate) struct Emit<'a, 'w> {
    pub(crate) folder: &'a Folder,
    pub(crate) content: &'a Content,
    pub(crate) known: &'a Known,
    pub(crate) anchors: Anchors,
    pub(crate) problems: &'a mut Problems,
    /// How hard the pages so far are to read.
    pub(crate) readings: &'a mut Vec<Reading>,
    /// The pack; none when only problems are looked for.
    pub(crate) pack: Option<&'a mut PackWriter<'w>>,
}

/// What a page is about.
#[derive(Clone, Copy)]
pub(crate) struct Page<'a> {
    pub(crate) kind: Kind,
    pub(crate) class: Class,
    pub(crate) id: &'a str,
    pub(crate) country: Option<&'a str>,
    /// Found by its title and keywords alone.
    pub(crate) background: bool,
}

impl<'a, 'w> Emit<'a, 'w> {
    /// Lets the pack have something. After the first error nothing more is written: no pack will come of it.
    pub(crate) fn pack(&mut self, write: impl FnOnce(&mut PackWriter<'w>) -> Result<(), PackError>) {
        if self.problems.errors() > 0 {
            self.pack = None;
        }
        let Some(pack) = self.pack.as_deref_mut() else { return };
        if let Err(error) = write(pack) {
            let name = self.folder.name("");
            self.problems.error(&name, 0, format!("the pack refuses it: {error}"), "mend what the message names");
        }
    }

    /// Adds a record.
    pub(crate) fn record<T: Stored>(&mut self, record: &T) {
        self.pack(|pack| pack.record(record));
    }

    /// Adds a text.
    pub(crate) fn text(&mut self, kind: Kind, id: &str, lang: &Lang, title: &Title, text: &impl Serialize) {
        self.pack(|pack| pack.text(kind, id, lang, title, text));
    }

    /// Adds a text to be found, and looks at what it says: `path` is its file.
    pub(crate) fn looked_at(&mut self, entry: &Entry, path: &str) {
        self.look(entry, path);
        self.entry(entry);
    }

    fn look(&mut self, entry: &Entry, path: &str) {
        measure(entry, path, self);
        stated::numbers(entry, path, self);
    }

    /// Adds something to be found.
    pub(crate) fn entry(&mut self, entry: &Entry) {
        self.pack(|pack| pack.entry(entry));
    }

    /// What Markdown is compiled with.
    pub(crate) fn desk(&mut self) -> Desk<'_> {
        Desk { known: self.known, anchors: &mut self.anchors, problems: self.problems }
    }

    /// The complete languages.
    pub(crate) fn languages(&self) -> impl Iterator<Item = &'a Lang> + use<'a> {
        self.content.settings.language.iter().map(|language| &language.tag)
    }

    /// Whether everything has to exist in that language.
    pub(crate) fn is_complete(&self, lang: &Lang) -> bool {
        complete(self.content.whole.then_some(&self.content.settings), lang)
    }

    /// Names and synonyms of terms in a language, for search.
    pub(crate) fn words<'i>(&self, topic: &str, terms: impl IntoIterator<Item = &'i String>, lang: &Lang) -> Vec<String> {
        let topic = self.content.topics.iter().find(|it| it.id == topic);
        let Some(words) = topic.and_then(|topic| topic.words.get(lang.as_str())) else { return Vec::new() };
        let found = terms.into_iter().filter_map(|term| words.get(term));
        found.flat_map(|word| std::iter::once(&word.name).chain(&word.synonyms)).cloned().collect()
    }

    /// Reads and compiles a language file, and writes it with its search entry.
    pub(crate) fn page(&mut self, page: Page<'_>, texts: &Texts, lang: &Lang, mut keywords: Vec<String>) -> Option<Written> {
        let path = texts.path(lang);
        let text = self.folder.text(&path, self.problems)?;
        let name = self.folder.name(&path);
        let written = document(&name, &text, &mut self.desk())?;
        self.anchors.page(page.class, page.id, written.doc.sections.len());
        let title = Title { title: written.doc.title.clone(), summary: written.doc.summary.clone() };
        self.text(page.kind, page.id, lang, &title, &written.doc);
        keywords.extend(written.doc.also.iter().cloned());
        keywords.extend(places(&written.doc.cites));
        let lead = Part { text: written.lead.clone(), ..Part::default() };
        let sections = written.doc.sections.iter().map(|section| Part {
            anchor: section.anchor.clone(),
            heading: section.heading.clone(),
            text: section.plain.clone(),
        });
        let mut entry = Entry {
            kind: Some(page.kind),
            id: page.id.to_owned(),
            lang: Some(lang.clone()),
            country: page.country.map(str::to_owned),
            title: title.title,
            keywords: keywords.join("\n"),
            parts: std::iter::once(lead).chain(sections).collect(),
        };
        self.look(&entry, &path);
        if page.background {
            entry.parts.clear();
        }
        self.entry(&entry);
        Some(written)
    }

    /// Reads a language file of fields.
    pub(crate) fn toml<T: DeserializeOwned>(&mut self, texts: &Texts, lang: &Lang) -> Option<(TomlFile, T)> {
        let file = self.folder.toml(&texts.path(lang), self.problems)?;
        let text = file.whole(self.problems)?;
        Some((file, text))
    }

    /// The words of a language file stand for exactly these ids: none is unknown, none empty, none missing.
    pub(crate) fn same_ids<'i>(
        &mut self,
        file: &TomlFile,
        table: &str,
        ids: &[&str],
        words: impl IntoIterator<Item = (&'i str, &'i str)>,
        lang: &Lang,
    ) {
        let words: Vec<_> = words.into_iter().collect();
        for (id, word) in &words {
            let line = file.line(&format!("{table}/{id}"));
            if !ids.contains(id) {
                self.problems.error(&file.name, line, format!("there is no {table} `{id}`"), "mend the id, or take it out");
            } else if word.trim().is_empty() {
                self.problems.error(&file.name, line, format!("{table} `{id}` has no words"), "write them");
            }
        }
        for id in ids.iter().filter(|id| words.iter().all(|(word, _)| word != *id)) {
            let what = format!("{table} `{id}` has no words in `{lang}`");
            let mend = format!("add [{table}.{id}]");
            let line = file.line(table);
            if self.is_complete(lang) {
                self.problems.untranslated(&file.name, line, what, mend);
            } else {
                self.problems.warning(&file.name, line, what, mend);
            }
        }
    }
}

/// The places in laws that a page cites (`art. 61`), each once: people look for what a letter names.
fn places(cites: &[String]) -> Vec<String> {
    let mut found: Vec<String> =
        cites.iter().filter_map(|cite| cite.split_once('#')).map(|(_, place)| place.to_owned()).collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// Writes everything that was read, and its texts.
pub(crate) fn write(emit: &mut Emit<'_, '_>) {
    let content = emit.content;
    emit.pack(|pack| shared(content, pack));
    content.countries.iter().for_each(|item| crate::kinds::country::write(item, emit));
    content.corridors.iter().for_each(|item| crate::kinds::corridor::write(item, emit));
    content.guides.iter().for_each(|item| crate::kinds::guide::write(item, emit));
    content.benefits.iter().for_each(|item| crate::kinds::benefit::write(item, emit));
    content.checklists.iter().for_each(|item| crate::kinds::checklist::write(item, emit));
    content.contacts.iter().for_each(|item| crate::kinds::contact::write(item, emit));
    content.agreements.iter().for_each(|item| crate::kinds::agreement::write(item, emit));
    content.instruments.iter().for_each(|item| crate::kinds::instrument::write(item, emit));
    content.terms.iter().for_each(|item| crate::kinds::term::write(item, emit));
    content.figures.iter().for_each(|item| crate::kinds::figure::write(item, emit));
    emit.anchors.check(emit.problems);
}

/// Writes what has no texts of its own.
fn shared(content: &Content, pack: &mut PackWriter<'_>) -> Result<(), PackError> {
    content.sources.iter().try_for_each(|item| pack.source(&item.value))?;
    content.regions.iter().try_for_each(|item| pack.region(&item.value))?;
    content.topics.iter().try_for_each(|topic| pack.topic(topic))?;
    for concept in crate::shared::concepts::concepts(&content.topics) {
        pack.concept(concept.words, concept.country.as_deref())?;
    }
    content.countries.iter().try_for_each(|item| pack.spoken(&item.value.id, &item.value.official_languages))?;
    content.facts.iter().try_for_each(|item| pack.fact(&item.value))?;
    content.fact_texts.iter().try_for_each(|(id, lang, text)| pack.fact_text(id, lang, text))?;
    content.ratifications.iter().try_for_each(|row| pack.ratification(row))
}
