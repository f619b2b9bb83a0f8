//! The language files beside a TOML file: one a language, named by its tag.

use super::Folder;
use crate::problem::Problems;
use amparo_domain::Lang;

/// Language files of one folder, by tag.
#[derive(Clone, Debug, Default)]
pub(crate) struct Texts {
    /// Path of the folder inside the content folder.
    pub(crate) dir: String,
    /// `md` or `toml`.
    pub(crate) ending: &'static str,
    /// The languages.
    pub(crate) langs: Vec<Lang>,
}

impl Texts {
    /// Finds the language files among `files`; whatever is neither one of `others` nor a language file is reported.
    pub(crate) fn find(folder: &Folder, dir: &str, ending: &'static str, others: &[&str], problems: &mut Problems) -> Self {
        let mut langs = Vec::new();
        for file in folder.list(dir, problems).files {
            let stem = file.strip_suffix(ending).and_then(|stem| stem.strip_suffix('.'));
            if others.contains(&file.as_str()) {
                continue;
            }
            match stem.and_then(Lang::parse) {
                Some(lang) => langs.push(lang),
                None => {
                    let mend = format!("name it <language>.{ending} (`en.{ending}`), or take it out");
                    let name = folder.name(&format!("{dir}/{file}"));
                    problems.error(&name, 0, "nothing reads this file", mend);
                }
            }
        }
        Self { dir: dir.to_owned(), ending, langs }
    }

    /// Path of the file of a language.
    pub(crate) fn path(&self, lang: &Lang) -> String {
        format!("{}/{lang}.{}", self.dir, self.ending)
    }

    /// Whether there is a file of that language.
    pub(crate) fn has(&self, lang: &Lang) -> bool {
        self.langs.contains(lang)
    }
}
