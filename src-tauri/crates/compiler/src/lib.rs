//! Content folder to pack: every problem at once, with file, line and a way to mend it.
//!
//! [`compile`] reads the folder in three steps. *Load* reads all TOML files and learns which ids exist; *check* looks at
//! references, terms, days, rules and examples; *write* takes the texts one at a time, turns Markdown into safe HTML, and fills
//! the pack. Problems are gathered throughout, and a pack is handed over only if none of them is an error. [`lint`] is the same
//! without a pack.

mod check;
mod due;
mod emit;
mod input;
mod kinds;
mod known;
mod load;
mod markdown;
mod phone;
mod problem;
mod reading;
mod shared;
mod stated;

pub use due::Due;
pub use problem::{Problem, Severity};
pub use reading::Reading;

use amparo_domain::Day;
use amparo_pack::{PackError, PackWriter};
use emit::Emit;
use input::Folder;
use known::Known;
use load::Content;
use markdown::Anchors;
use problem::Problems;
use std::path::Path;

/// How to compile.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// The day on which ages are looked at; the folder's own `as_of` where it is not given.
    pub today: Option<Day>,
    /// Whether missing translations are only warned of, so that a folder in the making can be looked at.
    pub draft: bool,
}

/// What came of it.
#[derive(Debug)]
pub struct Report {
    /// All problems, by file and line.
    pub problems: Vec<Problem>,
    /// The pack; none where a problem is an error, or none was asked for.
    pub pack: Option<Vec<u8>>,
    /// How hard each English page is to read, in the order of the pack.
    pub readings: Vec<Reading>,
    /// When each rule is due to be checked again, the first in front.
    pub due: Vec<Due>,
}

impl Report {
    /// How many of the problems are errors.
    #[must_use]
    pub fn errors(&self) -> usize {
        self.problems.iter().filter(|problem| problem.severity == Severity::Error).count()
    }
}

/// Compiles a content folder. The same folder gives the same bytes.
#[must_use]
pub fn compile(dir: &Path, options: &Options) -> Report {
    Work::begin(dir, options).pack()
}

/// Looks for problems without making a pack.
#[must_use]
pub fn lint(dir: &Path, options: &Options) -> Report {
    let mut work = Work::begin(dir, options);
    work.write(None);
    work.report(None)
}

/// A folder that has been read and checked.
struct Work {
    folder: Folder,
    known: Known,
    content: Content,
    problems: Problems,
    readings: Vec<Reading>,
}

/// Why no pack was made: the problems say it.
struct Stopped(Option<PackError>);

impl From<PackError> for Stopped {
    fn from(error: PackError) -> Self {
        Self(Some(error))
    }
}

impl Work {
    fn begin(dir: &Path, options: &Options) -> Self {
        let folder = Folder::new(dir);
        let mut problems = Problems::new(options.draft);
        let mut known = Known::default();
        if !dir.is_dir() {
            problems.error(&folder.name(""), 0, "there is no such folder", "name the folder that holds the content");
        }
        let content = load::load(&folder, &mut known, &mut problems);
        check::check(&content, &folder, &known, options.today, &mut problems);
        Self { folder, known, content, problems, readings: Vec::new() }
    }

    fn pack(mut self) -> Report {
        let settings = self.content.settings.clone();
        let bytes = amparo_pack::write(&settings, |pack| {
            self.write(Some(pack));
            if self.problems.errors() == 0 { Ok(()) } else { Err(Stopped(None)) }
        });
        if let Err(Stopped(Some(error))) = &bytes {
            let name = self.folder.name("");
            self.problems.error(&name, 0, format!("the pack cannot be made: {error}"), "mend what the message names");
        }
        self.report(bytes.ok())
    }

    fn report(self, pack: Option<Vec<u8>>) -> Report {
        let due = due::due(&self.content);
        Report { problems: self.problems.sorted(), pack, readings: self.readings, due }
    }

    fn write(&mut self, pack: Option<&mut PackWriter<'_>>) {
        let Self { folder, known, content, problems, readings } = self;
        let anchors = Anchors::default();
        emit::write(&mut Emit { folder, content, known, anchors, problems, readings, pack });
    }
}
