//! `tests/broken/<case>`: each is laid over `tests/base`, and `expected.txt` is what the compiler says.
//! `AMPARO_REFRESH=1 cargo test -p amparo-compiler` writes these files anew; look at the difference before you keep it.

use crate::folder::{Folder, tests};
use amparo_compiler::{Options, compile, lint};
use std::fs;

#[test]
fn every_case_says_what_is_expected() {
    let refresh = std::env::var_os("AMPARO_REFRESH").is_some();
    let mut wrong = Vec::new();
    let mut cases: Vec<_> = fs::read_dir(tests().join("broken")).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    for case in &cases {
        let folder = Folder::with(case);
        let report = lint(&folder.path(), &Options::default());
        let said = folder.lines(&report.problems);
        let expected = case.join("expected.txt");
        if refresh {
            fs::write(&expected, &said).unwrap();
        }
        let expected = fs::read_to_string(&expected).unwrap_or_default();
        if said != expected || said.is_empty() {
            wrong.push(format!("{}\n--- expected\n{expected}--- said\n{said}", case.display()));
        }
    }
    assert!(cases.len() >= 15, "only {} cases", cases.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn errors_give_no_pack_and_warnings_do() {
    for (case, made) in [("dead-link", false), ("past-review", true)] {
        let folder = Folder::with(&tests().join("broken").join(case));
        let report = compile(&folder.path(), &Options::default());
        assert_eq!((report.pack.is_some(), report.errors() == 0), (made, made), "{case}");
        assert!(!report.problems.is_empty(), "{case}");
    }
}

#[test]
fn a_draft_may_lack_translations_and_nothing_else() {
    let draft = Options { draft: true, ..Options::default() };
    let folder = Folder::with(&tests().join("broken/missing-translation"));
    assert!(compile(&folder.path(), &draft).pack.is_some());
    let folder = Folder::with(&tests().join("broken/missing-source"));
    assert!(compile(&folder.path(), &draft).pack.is_none());
}

#[test]
fn a_folder_that_is_not_there_is_one_problem() {
    let report = compile(&tests().join("nowhere"), &Options::default());
    let [problem] = report.problems.as_slice() else { panic!("{:?}", report.problems) };
    assert_eq!((problem.line, problem.what.as_str()), (0, "there is no such folder"));
}
