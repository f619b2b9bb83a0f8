//! The examples of the content folder: people whose outcome an author knows, read from `examples.toml` beside each rule.

use amparo_domain::Benefit;
use amparo_pack::Library;
use amparo_rules::{Day, FactDef, Facts, Outcome};
use serde::Deserialize;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

#[derive(Deserialize)]
struct File {
    example: Vec<Example>,
}

/// One person and what the rule should say.
#[derive(Deserialize)]
pub struct Example {
    pub name: String,
    pub on: Day,
    pub expect: Outcome,
    #[serde(default)]
    facts: toml::Table,
}

impl Example {
    /// The person's answers.
    pub fn facts(&self, defs: &[FactDef]) -> Facts {
        Facts::from_json(&json(&toml::Value::Table(self.facts.clone())), defs).unwrap()
    }
}

/// The pack that is shipped, opened once.
pub fn library() -> Arc<Library> {
    static LIBRARY: OnceLock<Arc<Library>> = OnceLock::new();
    LIBRARY.get_or_init(|| Arc::new(Library::from_static(amparo_bundled::PACK).unwrap())).clone()
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

/// Every benefit of the pack that has examples, with them.
pub fn all() -> Vec<(Benefit, Vec<Example>)> {
    files(root().join("content/countries"), &["examples.toml"]).iter().map(|path| read(path)).collect()
}

fn read(path: &Path) -> (Benefit, Vec<Example>) {
    let rule = std::fs::read_to_string(path.with_file_name("benefit.toml")).unwrap();
    let id = toml::from_str::<toml::Table>(&rule).unwrap()["id"].as_str().unwrap().to_owned();
    let benefit = library().get(&id).unwrap().unwrap_or_else(|| panic!("{id} is not in the pack"));
    let file: File = toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    (benefit, file.example)
}

/// TOML as JSON: its dates become text.
fn json(value: &toml::Value) -> serde_json::Value {
    match value {
        toml::Value::Datetime(day) => day.to_string().into(),
        toml::Value::Array(list) => list.iter().map(json).collect(),
        toml::Value::Table(table) => table.iter().map(|(k, v)| (k.clone(), json(v))).collect::<serde_json::Map<_, _>>().into(),
        toml::Value::String(text) => text.clone().into(),
        toml::Value::Integer(n) => (*n).into(),
        toml::Value::Float(n) => (*n).into(),
        toml::Value::Boolean(b) => (*b).into(),
    }
}
