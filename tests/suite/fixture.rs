//! The site over the bundled pack, opened once, and requests to it.

use amparo_domain::Day;
use amparo_pack::Library;
use amparo_ui::{Channel, Request, Response, Site};
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

pub const CHANNELS: [Channel; 3] = [Channel::Window, Channel::Room, Channel::Stick];

pub fn library() -> Arc<Library> {
    static LIBRARY: OnceLock<Arc<Library>> = OnceLock::new();
    LIBRARY.get_or_init(|| Arc::new(Library::from_static(amparo_bundled::PACK).unwrap())).clone()
}

pub fn site() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| Site::new(library()).unwrap())
}

/// The day of all requests: the day the pack's law was looked at.
pub fn today() -> Day {
    library().settings().as_of
}

pub fn get(channel: Channel, address: &str) -> Response {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    site().respond(&Request { path, query, channel, today: today(), personal: None })
}

pub fn html(response: &Response) -> String {
    String::from_utf8(response.body.clone()).unwrap()
}

/// The repository.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Every file below `dir` whose name ends in one of `endings`, sorted.
pub fn files(dir: PathBuf, endings: &[&str]) -> Vec<PathBuf> {
    let mut out = Vec::new();
    let mut open = vec![dir];
    while let Some(dir) = open.pop() {
        for entry in std::fs::read_dir(&dir).unwrap().map(Result::unwrap) {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else if endings.iter().any(|e| path.to_string_lossy().ends_with(e)) {
                out.push(path);
            }
        }
    }
    out.sort();
    out
}

/// Fails with the first problems and their number.
pub fn none(problems: &[String]) {
    let shown: Vec<_> = problems.iter().take(40).map(String::as_str).collect();
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), shown.join("\n"));
}
