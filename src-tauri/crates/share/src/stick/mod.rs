//! The stick: every page as a plain file with relative links, readable from `file://` on any device with a browser.

mod first_page;
mod folder;

use amparo_domain::Day;
use amparo_ui::{Address, Channel, Request, Site, SiteError};
use first_page::first_page;
use folder::Folder;
use std::collections::BTreeSet;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

pub use folder::MARKER;

/// The page that leads to the languages.
const INDEX: &str = "index.html";

/// What was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExportReport {
    /// Files, the marker not counted.
    pub files: usize,
    /// Their bytes together.
    pub bytes: u64,
    /// Files of an earlier export that are no longer part of it and were removed.
    pub removed: usize,
}

/// Why an export stopped.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The folder holds somebody else's files.
    #[error("{} is not empty and was not written by Amparo; name an empty or a new folder", .0.display())]
    Foreign(PathBuf),
    /// The folder is a file.
    #[error("{} is not a folder", .0.display())]
    NotAFolder(PathBuf),
    /// A file could not be read, written or removed; the stick may be full, protected or pulled out.
    #[error("cannot {doing} {}: {source}", .path.display())]
    File {
        /// `write`, `read` …
        doing: &'static str,
        /// Which file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Pages that could not be drawn, or whose file name no stick can hold; nothing was written.
    #[error("{} of the pages cannot be written: {}", .0.len(), .0.join("; "))]
    Pages(Vec<String>),
    /// The site cannot list its pages.
    #[error("cannot list the pages: {0}")]
    Site(#[from] SiteError),
}

/// Writes all pages of `site`, drawn for `today`, to the folder `dir`, which may be new, empty or an earlier export.
///
/// All pages are drawn before the first byte is written. Files of an earlier export that are no longer part of it are removed;
/// any other file stays. `index.html` comes last: a folder that has it is complete.
///
/// # Errors
/// [`ExportError`]; the folder then still counts as an export and can be written again.
pub fn export(site: &Site, dir: &Path, today: Day) -> Result<ExportReport, ExportError> {
    let folder = Folder::open(dir)?;
    let addresses = site.addresses()?;
    let files = draw(site, &addresses, today)?;
    let names: BTreeSet<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    let mut report = ExportReport { removed: folder.begin(&names)?, ..ExportReport::default() };
    let (index, rest): (Vec<_>, Vec<_>) = files.iter().partition(|(name, _)| name == INDEX);
    for batch in [rest, index] {
        for (name, body) in &batch {
            folder.write(name, body)?;
            report.files += 1;
            report.bytes += u64::try_from(body.len()).unwrap_or(u64::MAX);
        }
        for (name, _) in &batch {
            folder.settle(name)?;
        }
    }
    Ok(report)
}

/// Draws every page, or names all that fail.
fn draw(site: &Site, addresses: &[Address], today: Day) -> Result<Vec<(String, Vec<u8>)>, ExportError> {
    let mut files = Vec::with_capacity(addresses.len());
    let mut problems = Vec::new();
    let mut seen = BTreeSet::from([INDEX.to_owned()]);
    for Address { path, file } in addresses {
        if !folder::is_plain(file) {
            problems.push(format!("{path} (`{file}` is not a file name for a stick)"));
            continue;
        }
        // FAT and NTFS know no difference between upper and lower case.
        if !seen.insert(file.to_lowercase()) {
            problems.push(format!("{path} (`{file}` is the file of another page already)"));
            continue;
        }
        let request = Request { path, query: "", channel: Channel::Stick, today, personal: None };
        match catch_unwind(AssertUnwindSafe(|| site.respond(&request))) {
            Ok(page) if page.status == 200 => files.push((file.clone(), page.body)),
            Ok(page) => problems.push(format!("{path} (answers {})", page.status)),
            Err(_) => problems.push(format!("{path} (cannot be drawn)")),
        }
    }
    let csp = site.respond(&Request { path: "/", query: "", channel: Channel::Stick, today, personal: None }).csp;
    let first = first_page(&site.library().settings().title, site.languages(), csp);
    files.push((INDEX.to_owned(), first.into_bytes()));
    if problems.is_empty() { Ok(files) } else { Err(ExportError::Pages(problems)) }
}
