//! Reads the folder: everything that TOML files say, and which ids there are. Texts are read later, one at a time.

use crate::input::{Folder, Item, Texts, TomlFile};
use crate::kinds;
use crate::known::{Class, Known, is_slug};
use crate::problem::Problems;
use crate::shared;
use amparo_domain::rules::{DatedNumber, FactDef};
use amparo_domain::{
    Agreement, Benefit, Checklist, Contact, Corridor, Country, FactText, Figure, Guide, Instrument, Lang, Ratification, Region,
    Settings, Source, Term, Topic,
};
use serde::de::DeserializeOwned;
use std::rc::Rc;

/// The content folder in memory, without its long texts.
pub(crate) struct Content {
    /// From `amparo.toml`; made up from the guides where there is none.
    pub(crate) settings: Settings,
    /// Whether there is an `amparo.toml`: then languages have to be complete.
    pub(crate) whole: bool,
    pub(crate) sources: Vec<Item<Source>>,
    pub(crate) regions: Vec<Item<Region>>,
    pub(crate) topics: Vec<Topic>,
    pub(crate) facts: Vec<Item<FactDef>>,
    pub(crate) fact_texts: Vec<(String, Lang, FactText)>,
    pub(crate) countries: Vec<Item<Country>>,
    pub(crate) corridors: Vec<Item<Corridor>>,
    pub(crate) guides: Vec<Item<Guide>>,
    pub(crate) numbers: Vec<Item<DatedNumber>>,
    pub(crate) benefits: Vec<Item<Benefit>>,
    pub(crate) checklists: Vec<Item<Checklist>>,
    pub(crate) contacts: Vec<Item<Contact>>,
    pub(crate) agreements: Vec<Item<Agreement>>,
    pub(crate) instruments: Vec<Item<Instrument>>,
    pub(crate) ratifications: Vec<Ratification>,
    pub(crate) terms: Vec<Item<Term>>,
    pub(crate) figures: Vec<Item<Figure>>,
}

/// Reads the whole folder.
pub(crate) fn load(folder: &Folder, known: &mut Known, problems: &mut Problems) -> Content {
    let mut desk = Loader { folder, known, problems };
    desk.strangers();
    let settings = shared::settings::load(&mut desk);
    let whole = settings.is_some();
    let mut sources = shared::sources::load(&mut desk);
    let topics = shared::vocabulary::load(settings.as_ref(), &mut desk);
    let regions = shared::regions::load(&mut desk);
    let (facts, fact_texts) = shared::facts::load(settings.as_ref(), &topics, &mut desk);
    let numbers = shared::numbers::load(&mut desk);
    let guides = kinds::guide::load(&topics, &mut sources, &mut desk);
    let instruments = kinds::instrument::load(&mut desk);
    let ratifications = kinds::ratification::load(&instruments, &topics, &mut desk);
    Content {
        settings: settings.unwrap_or_else(|| shared::settings::made_up(&guides, folder)),
        whole,
        sources,
        regions,
        facts,
        fact_texts,
        countries: kinds::country::load(&mut desk),
        corridors: kinds::corridor::load(&mut desk),
        guides,
        benefits: kinds::benefit::load(&topics, &numbers, &mut desk),
        numbers,
        checklists: kinds::checklist::load(&mut desk),
        contacts: kinds::contact::load(&mut desk),
        agreements: kinds::agreement::load(&mut desk),
        instruments,
        ratifications,
        terms: kinds::term::load(&mut desk),
        figures: kinds::figure::load(&mut desk),
        topics,
    }
}

/// What reading needs at hand.
pub(crate) struct Loader<'a> {
    pub(crate) folder: &'a Folder,
    pub(crate) known: &'a mut Known,
    pub(crate) problems: &'a mut Problems,
}

/// Folders that the content folder may hold.
const FOLDERS: [&str; 10] =
    ["agreements", "checklists", "contacts", "corridors", "countries", "facts", "figures", "glossary", "guides", "instruments"];

/// Folders that a country may hold.
const COUNTRY_FOLDERS: [&str; 3] = ["benefits", "checklists", "guides"];

impl Loader<'_> {
    /// Reports folders that nothing reads: their content would silently be missing.
    fn strangers(&mut self) {
        let known = |dir: &str| FOLDERS.contains(&dir) || dir == "vocabulary";
        for dir in self.folder.list("", self.problems).dirs.into_iter().filter(|dir| !known(dir)) {
            self.stranger(&dir, &format!("{}, vocabulary", FOLDERS.join(", ")));
        }
        for country in self.countries() {
            let dirs = self.folder.list(&country, self.problems).dirs;
            for dir in dirs.into_iter().filter(|dir| !COUNTRY_FOLDERS.contains(&dir.as_str())) {
                self.stranger(&format!("{country}/{dir}"), &COUNTRY_FOLDERS.join(", "));
            }
        }
    }

    fn stranger(&mut self, dir: &str, known: &str) {
        let name = self.folder.name(dir);
        self.problems.error(&name, 0, "nothing reads this folder", format!("name it as one of {known}, or take it out"));
    }

    /// The country folders: `countries/kw` …
    pub(crate) fn countries(&mut self) -> Vec<String> {
        self.folders("countries")
    }

    /// The folders in `dir`, with their path. Names that cannot be part of an address and files that nobody reads are reported.
    pub(crate) fn folders(&mut self, dir: &str) -> Vec<String> {
        let listing = self.folder.list(dir, self.problems);
        for name in listing.dirs.iter().filter(|name| !is_slug(name)) {
            let what = format!("`{name}` cannot be part of an address");
            self.problems.error(
                &self.folder.name(&format!("{dir}/{name}")),
                0,
                what,
                "use a-z, 0-9 and `-` for the folder's name",
            );
        }
        listing.dirs.into_iter().map(|name| format!("{dir}/{name}")).collect()
    }

    /// The folders of a kind with their country: `guides/x` without, `countries/kw/guides/x` with one.
    pub(crate) fn with_country(&mut self, kind: &str) -> Vec<(Option<String>, String)> {
        let mut found: Vec<_> = self.folders(kind).into_iter().map(|dir| (None, dir)).collect();
        for country in self.countries() {
            let id = last(&country).to_owned();
            let dirs = self.folders(&format!("{country}/{kind}"));
            found.extend(dirs.into_iter().map(|dir| (Some(id.clone()), dir)));
        }
        found
    }

    /// A thing with a folder of its own, whose address is `id`: what `dir/file` says, with the language files beside it.
    pub(crate) fn thing<T: DeserializeOwned>(
        &mut self,
        class: Class,
        id: &str,
        (dir, file): (&str, &str),
        ending: &'static str,
        others: &[&str],
    ) -> Option<Item<T>> {
        let name = self.folder.name(&format!("{dir}/{file}"));
        self.declare(class, id, &name, || 0);
        self.item(dir, file, ending, others)
    }

    /// What `dir/file` says, with the language files beside it.
    pub(crate) fn item<T: DeserializeOwned>(
        &mut self,
        dir: &str,
        file: &str,
        ending: &'static str,
        others: &[&str],
    ) -> Option<Item<T>> {
        let others: Vec<&str> = others.iter().copied().chain([file]).collect();
        let texts = Texts::find(self.folder, dir, ending, &others, self.problems);
        let path = format!("{dir}/{file}");
        if !self.folder.has(&path) {
            let what = format!("there is no {file} in this folder");
            self.problems.error(
                &self.folder.name(dir),
                0,
                what,
                format!("write {file}; content/README.md says what belongs there"),
            );
            return None;
        }
        let file = self.folder.toml(&path, self.problems)?;
        let value = file.whole(self.problems)?;
        Some(Item { value, file: Rc::new(file), place: String::new(), texts })
    }

    /// The tables `[[key]]` of a file; nothing where the file does not exist. Their ids are declared.
    pub(crate) fn items<T: DeserializeOwned>(&mut self, path: &str, key: &str, class: Class) -> Vec<Item<T>> {
        if !self.folder.has(path) {
            return Vec::new();
        }
        let Some(file) = self.folder.toml(path, self.problems) else { return Vec::new() };
        let file = Rc::new(file);
        for (line, id) in file.ids(key) {
            self.declare(class, &id, &file.name, || line);
        }
        let values = file.each(key, self.problems);
        let item =
            |(number, value)| Item { value, file: Rc::clone(&file), place: format!("{key}/{number}"), texts: Texts::default() };
        values.into_iter().map(item).collect()
    }

    /// Fills in a field that the folder says; where somebody wrote something else, that is reported.
    pub(crate) fn fill(&mut self, file: &TomlFile, field: &str, written: &mut String, meant: &str) {
        if !written.is_empty() && written != meant {
            let what = format!("`{field}` is `{written}`, but the folder says `{meant}`");
            self.problems.error(&file.name, file.line(field), what, format!("leave `{field}` out, or write `{meant}`"));
        }
        meant.clone_into(written);
    }

    /// Notes that an id exists, and reports one that is there twice. Broken files declare theirs too: what refers to them is
    /// not to blame.
    pub(crate) fn declare(&mut self, class: Class, id: &str, file: &str, line: impl FnOnce() -> usize) {
        if !self.known.add(class, id) {
            let what = format!("the {} `{id}` is there twice", class.name());
            self.problems.error(file, line(), what, "give one of them another id, or take it out");
        }
    }
}

/// The last part of a path.
pub(crate) fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// The address of a thing in a folder: its name, with the country in front.
pub(crate) fn address(country: Option<&str>, dir: &str) -> String {
    country.map_or_else(|| last(dir).to_owned(), |country| format!("{country}-{}", last(dir)))
}
