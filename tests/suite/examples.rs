//! The examples of the content folder, run through the pack as it is shipped.

use crate::fixture::{files, library, none, root};
use amparo_domain::Benefit;
use amparo_rules::{Day, Facts, Outcome, Rule, evaluate};
use serde::Deserialize;

#[derive(Deserialize)]
struct File {
    example: Vec<Example>,
}

#[derive(Deserialize)]
struct Example {
    name: String,
    on: Day,
    expect: Outcome,
    #[serde(default)]
    facts: toml::Table,
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

#[test]
fn every_example_comes_out_as_its_author_expects() {
    let library = library();
    let (mut problems, mut run, mut outcomes) = (Vec::new(), 0, std::collections::BTreeMap::new());
    for path in files(root().join("content/countries"), &["examples.toml"]) {
        let folder = path.parent().unwrap();
        let text = std::fs::read_to_string(folder.join("benefit.toml")).unwrap();
        let id = toml::from_str::<toml::Table>(&text).unwrap()["id"].as_str().unwrap().to_owned();
        let benefit: Benefit = library.get(&id).unwrap().unwrap_or_else(|| panic!("{id} is not in the pack"));
        let rule = Rule::new(benefit.rule_source()).unwrap();
        let file: File = toml::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        if benefit.exists && file.example.len() < 4 {
            problems.push(format!("{id}: only {} examples", file.example.len()));
        }
        for example in file.example {
            let facts = Facts::from_json(&json(&toml::Value::Table(example.facts)), library.facts()).unwrap();
            let outcome = evaluate(&rule, &facts, library.world(), example.on).outcome;
            *outcomes.entry(format!("{outcome:?}")).or_insert(0) += 1;
            run += 1;
            if outcome != example.expect {
                problems.push(format!("{id}: {}: {outcome:?}, not {:?}", example.name, example.expect));
            }
        }
    }
    none(&problems);
    assert!(run > 200, "only {run} examples");
    assert_eq!(outcomes.len(), 4, "an outcome never comes out: {outcomes:?}");
}

#[test]
fn the_three_corridors_are_there_in_full() {
    let library = library();
    for id in ["np-kw", "pl-de", "py-ar"] {
        assert!(library.get::<amparo_domain::Corridor>(id).unwrap().is_some(), "{id}");
    }
    for country in ["kw", "de", "ar"] {
        let benefits = library.list::<Benefit>(Some(country)).unwrap();
        assert!(benefits.iter().filter(|b| b.exists).count() >= 5, "{country}: {} benefits", benefits.len());
        assert!(!library.list::<amparo_domain::Checklist>(Some(country)).unwrap().is_empty(), "{country}: checklists");
    }
    for country in ["kw", "np", "de", "pl", "ar", "py"] {
        assert!(!library.list::<amparo_domain::Contact>(Some(country)).unwrap().is_empty(), "{country}: contacts");
    }
}
