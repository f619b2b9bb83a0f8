//! Reading the folder: files, tables, and where in them a value stands.

mod folder;
mod item;
mod languages;
mod toml_file;

pub(crate) use folder::Folder;
pub(crate) use item::Item;
pub(crate) use languages::Texts;
pub(crate) use toml_file::TomlFile;
