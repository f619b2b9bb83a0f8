//! Rebuilds the crate when a word, template or static file changes: the macros that read them do not say so themselves.

fn main() {
    for folder in ["i18n", "templates", "static", "../icons"] {
        println!("cargo:rerun-if-changed={folder}");
    }
}
