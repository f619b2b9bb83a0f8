//! The stick writer on real folders: what it writes, what it refuses, what it leaves alone.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use amparo_domain::Day;
use amparo_pack::Library;
use amparo_share::{ExportError, ExportReport, MARKER, export};
use amparo_ui::Site;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use tempfile::tempdir;

fn write_to(dir: &Path) -> Result<ExportReport, ExportError> {
    let library = Arc::new(Library::from_static(amparo_bundled::PACK).unwrap());
    let site = Site::new(library).unwrap();
    export(&site, dir, Day::parse("2026-11-23").unwrap())
}

#[test]
fn every_page_is_a_file_and_the_root_leads_to_the_languages() {
    let dir = tempdir().unwrap();
    let out = dir.path().join("new/stick");
    let report = write_to(&out).unwrap();
    let index = fs::read_to_string(out.join("index.html")).unwrap();
    for link in index.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(out.join(link).is_file(), "index.html links to {link}, which is not there");
    }
    assert!(index.contains("href=\"ar/index.html\" lang=\"ar\" hreflang=\"ar\" dir=\"rtl\""));
    let listed = fs::read_to_string(out.join(MARKER)).unwrap();
    let files: Vec<&str> = listed.lines().skip(1).collect();
    assert_eq!(files.len(), report.files);
    let bytes: u64 = files.iter().map(|file| fs::metadata(out.join(file)).unwrap().len()).sum();
    assert_eq!(bytes, report.bytes);
}

#[test]
fn a_second_export_replaces_the_first_and_leaves_foreign_files_alone() {
    let dir = tempdir().unwrap();
    let first = write_to(dir.path()).unwrap();
    fs::write(dir.path().join("my-photo.jpg"), "mine").unwrap();
    fs::create_dir(dir.path().join("old")).unwrap();
    fs::write(dir.path().join("old/page.html"), "from an older edition").unwrap();
    let marker = fs::read_to_string(dir.path().join(MARKER)).unwrap();
    fs::write(dir.path().join(MARKER), format!("{marker}old/page.html\nold/gone.html\n../outside.html\n")).unwrap();
    fs::write(dir.path().join("en/index.html"), "damaged").unwrap();

    let second = write_to(dir.path()).unwrap();
    assert_eq!((second.files, second.bytes, second.removed), (first.files, first.bytes, 1));
    assert!(!dir.path().join("old").exists());
    assert_eq!(fs::read_to_string(dir.path().join("my-photo.jpg")).unwrap(), "mine");
    assert!(fs::read_to_string(dir.path().join("en/index.html")).unwrap().contains("<h1"));
    assert_eq!(fs::read_to_string(dir.path().join(MARKER)).unwrap(), marker);
}

#[test]
fn a_listed_name_never_leads_out_of_the_folder() {
    let dir = tempdir().unwrap();
    let (out, outside) = (dir.path().join("out"), dir.path().join("outside"));
    write_to(&out).unwrap();
    fs::create_dir(&outside).unwrap();
    fs::write(outside.join("page.html"), "not ours").unwrap();
    let marker = fs::read_to_string(out.join(MARKER)).unwrap();
    fs::write(out.join(MARKER), format!("{marker}../outside/page.html\nlink/page.html\n")).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(&outside, out.join("link")).unwrap();
    write_to(&out).unwrap();
    assert_eq!(fs::read_to_string(outside.join("page.html")).unwrap(), "not ours");
}

#[test]
fn folders_of_others_are_refused_untouched() {
    let dir = tempdir().unwrap();
    fs::write(dir.path().join("letter.txt"), "dear").unwrap();
    let error = write_to(dir.path()).unwrap_err();
    assert!(matches!(error, ExportError::Foreign(_)));
    assert!(error.to_string().contains("not empty"), "{error}");
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);

    fs::write(dir.path().join(MARKER), "a file that happens to have this name").unwrap();
    assert!(matches!(write_to(dir.path()), Err(ExportError::Foreign(_))));

    let file = dir.path().join("letter.txt");
    let error = write_to(&file).unwrap_err();
    assert!(error.to_string().contains("letter.txt is not a folder"), "{error}");
}

#[test]
fn what_cannot_be_written_is_named() {
    let dir = tempdir().unwrap();
    write_to(dir.path()).unwrap();
    fs::remove_file(dir.path().join("en/about.html")).unwrap();
    fs::create_dir(dir.path().join("en/about.html")).unwrap();
    let error = write_to(dir.path()).unwrap_err().to_string();
    assert!(error.contains("write") && error.contains("en/about.html"), "{error}");
    assert!(!dir.path().join("index.html").exists(), "an incomplete stick has no first page");
}
