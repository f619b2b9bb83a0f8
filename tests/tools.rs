//! Where the programs are that the tests drive. `cargo xtask test` installs them and says where they are.

use std::path::PathBuf;

/// The program that the environment variable names, or the first of `names` on the path.
pub fn tool(variable: &str, names: &[&str]) -> PathBuf {
    if let Some(path) = std::env::var_os(variable).map(PathBuf::from).filter(|p| p.exists()) {
        return path;
    }
    let folders: Vec<PathBuf> = std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()).collect();
    let found = names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name))).find(|path| path.is_file());
    found.unwrap_or_else(|| panic!("{} is not installed; `cargo xtask test` installs what the tests need", names.join(" or ")))
}

/// A program of this workspace, built beside the tests.
pub fn own(variable: &str, name: &str) -> PathBuf {
    if let Some(path) = std::env::var_os(variable).map(PathBuf::from).filter(|p| p.exists()) {
        return path;
    }
    let beside = std::env::current_exe().unwrap().parent().unwrap().parent().unwrap().join(name);
    assert!(beside.is_file(), "{name} is not built; `cargo xtask test` builds it");
    beside
}

/// A script of the tests' set-up, such as axe.
pub fn script(variable: &str) -> String {
    let path = std::env::var_os(variable).map(PathBuf::from).filter(|p| p.exists());
    let path = path.unwrap_or_else(|| panic!("{variable} names no file; `cargo xtask test` fetches it"));
    std::fs::read_to_string(path).unwrap()
}
