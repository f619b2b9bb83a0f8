//! The made-up world, facts and rules of `tests/data`, read once for tests and for the vectors.
#![allow(dead_code, clippy::unwrap_used, clippy::panic)]

use amparo_rules::{
    Agreement, Claiming, Condition, Confidence, DatedNumber, Day, Deadline, Effect, FactDef, Facts, Logic, Region, Rule,
    RuleProblem, RuleSource, Verdict, World, evaluate,
};
use serde::Deserialize;

/// A rule as its file writes it; `benefit.toml` has more fields, which the engine does not read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleFile {
    pub id: String,
    pub branch: String,
    pub confidence: Confidence,
    pub valid_from: Option<Day>,
    pub review_by: Option<Day>,
    #[serde(default = "yes")]
    pub exists: bool,
    pub logic: Option<Logic>,
    #[serde(default)]
    pub number: Vec<DatedNumber>,
    #[serde(default)]
    pub condition: Vec<Condition>,
    #[serde(default)]
    pub effect: Vec<Effect>,
    #[serde(default)]
    pub deadline: Vec<Deadline>,
    #[serde(default)]
    pub claiming: Vec<Claiming>,
}

fn yes() -> bool {
    true
}

impl RuleFile {
    pub fn rule(&self) -> Result<Rule, Vec<RuleProblem>> {
        Rule::new(RuleSource {
            id: &self.id,
            country: self.id.get(..2).unwrap(),
            branch: &self.branch,
            logic: self.logic.as_ref(),
            numbers: &self.number,
            conditions: &self.condition,
            effects: &self.effect,
            deadlines: &self.deadline,
            claiming: &self.claiming,
            confidence: self.confidence,
            valid_from: self.valid_from,
            review_by: self.review_by,
            exists: self.exists,
        })
    }
}

/// Name and text of every rule file.
pub const FILES: [(&str, &str); 8] = [
    ("unemployment", include_str!("../data/unemployment.toml")),
    ("pension", include_str!("../data/pension.toml")),
    ("sickness", include_str!("../data/sickness.toml")),
    ("family", include_str!("../data/family.toml")),
    ("refund", include_str!("../data/refund.toml")),
    ("closed", include_str!("../data/closed.toml")),
    ("moving", include_str!("../data/moving.toml")),
    ("cohort", include_str!("../data/cohort.toml")),
];

pub fn rule(name: &str) -> Rule {
    let (_, text) = FILES.iter().find(|(file, _)| *file == name).unwrap();
    toml::from_str::<RuleFile>(text).unwrap().rule().unwrap_or_else(|problems| panic!("{name}: {problems:#?}"))
}

pub fn rules() -> Vec<Rule> {
    FILES.iter().map(|(name, _)| rule(name)).collect()
}

#[derive(Deserialize)]
struct WorldFile {
    region: Vec<Region>,
    agreement: Vec<Agreement>,
}

pub fn world() -> World {
    let file: WorldFile = toml::from_str(include_str!("../data/world.toml")).unwrap();
    World { regions: file.region, agreements: file.agreement, ..World::default() }.with_costs(&defs())
}

#[derive(Deserialize)]
struct FactsFile {
    fact: Vec<FactDef>,
}

pub fn defs() -> Vec<FactDef> {
    toml::from_str::<FactsFile>(include_str!("../data/facts.toml")).unwrap().fact
}

pub fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// Facts from JSON, checked.
pub fn facts(json: &serde_json::Value) -> Facts {
    Facts::from_json(json, &defs()).unwrap_or_else(|errors| panic!("{errors:#?}"))
}

/// The verdict of the rule `name` on 23 November 2026.
pub fn verdict(name: &str, json: &serde_json::Value) -> Verdict {
    verdict_on(name, json, "2026-11-23")
}

pub fn verdict_on(name: &str, json: &serde_json::Value, on: &str) -> Verdict {
    evaluate(&rule(name), &facts(json), &world(), day(on))
}
