//! Made-up people with made-up answers, and what the Rust engine says about them.
//!
//! The same number gives the same people on every machine. Every other one comes near to being entitled; days cluster around ends
//! of months; periods lack dates, overlap, lie in the future or are only roughly known.

use crate::support;
use amparo_rules::{FactDef, FactKind, Facts, Rule, Unit, evaluate, next_questions};
use serde_json::{Map, Value, json};

/// A small generator of pseudo-random numbers (splitmix64), so that the vectors never change by themselves.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % sides
    }

    fn one_in(&mut self, sides: u64) -> bool {
        self.roll(sides) == 0
    }

    fn pick<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        let place = usize::try_from(self.roll(from.len() as u64)).unwrap();
        from[place]
    }

    /// A day around `around`, often at the end of a month.
    fn day(&mut self, around: &str, spread: i64) -> String {
        let offset = i64::try_from(self.roll(2 * u64::try_from(spread).unwrap())).unwrap() - spread;
        let day = support::day(around).plus(offset, Unit::Days).unwrap().to_string();
        let month = day.get(..8).unwrap().to_owned();
        match self.roll(6) {
            0 => format!("{month}01"),
            1 => ["31", "30", "29", "28"]
                .iter()
                .map(|end| format!("{month}{end}"))
                .find(|day| amparo_rules::Day::parse(day).is_some())
                .unwrap(),
            _ => day,
        }
    }
}

const COUNTRIES: [&str; 8] = ["aa", "aa", "bb", "cc", "dd", "ee", "ff", "hh"];
const DAYS: [&str; 7] = ["2026-11-23", "2026-11-23", "2024-02-29", "2020-12-31", "2021-01-01", "2026-02-28", "2026-03-01"];

/// The first line names rules, world and questions; every other line is one person with the verdict, every tenth with the next
/// question too.
pub fn vectors(count: usize) -> Vec<Value> {
    let (rules, world, defs) = (support::rules(), support::world(), support::defs());
    let compiled: Vec<_> = rules.iter().map(Rule::to_json).collect();
    let mut lines = vec![json!({ "rules": compiled, "world": world, "defs": defs })];
    let mut dice = Dice(2026);
    for index in 0..count {
        let on = dice.pick(&DAYS);
        let rule = index % rules.len();
        let person = person(&mut dice, &defs, on);
        let facts = Facts::from_json(&person, &defs).unwrap_or_else(|errors| panic!("{errors:#?}"));
        let verdict = evaluate(&rules[rule], &facts, &world, support::day(on));
        let mut line = json!({ "rule": rule, "on": on, "facts": facts, "verdict": verdict });
        if index % 10 == 0 {
            let askable: Vec<FactDef> = defs.iter().filter(|_| !dice.one_in(8)).cloned().collect();
            line["askable"] = json!(askable.iter().map(|def| &def.id).collect::<Vec<_>>());
            line["next"] = json!(next_questions(&rules, &facts, &world, &askable, support::day(on)));
        }
        lines.push(line);
    }
    lines
}

/// A person who answered some of the questions; every other one comes near to being entitled.
fn person(dice: &mut Dice, defs: &[FactDef], on: &str) -> Value {
    let near = if dice.one_in(2) { fitting(on) } else { Value::Null };
    let asked = if near.is_null() { 1 + dice.roll(10) } else { 8 + dice.roll(3) };
    let mut facts = Map::new();
    for def in defs {
        if dice.roll(10) < asked {
            let fits = near.get(&def.id).filter(|_| !dice.one_in(6)).cloned();
            facts.insert(def.id.clone(), fits.unwrap_or_else(|| answer(dice, def, on)));
        }
    }
    Value::Object(facts)
}

/// Answers with which most of the rules are met.
fn fitting(on: &str) -> Value {
    let ago = |days: i64| support::day(on).plus(-days, Unit::Days).unwrap().to_string();
    json!({
        "nationalities": ["bb"], "residence_country": "bb", "age": 67, "employment_status": "unemployed", "end_date": ago(40),
        "end_reason": "expired", "registered_with_office": true, "pregnant": true, "children": 1, "work_start": ago(700),
        "incapacity_since": ago(30), "sector": "construction", "aids": ["wheelchair"], "contract_kind": "open_ended",
        "left_on": ago(1000), "refunded_countries": [], "status": "work_permit",
        "contribution_periods": [
            { "country": "bb", "from": ago(2900), "to": ago(390), "scheme": "health" },
            { "country": "aa", "from": ago(380), "to": ago(35), "scheme": "general" },
        ],
        "residence_periods": [{ "country": "aa", "from": ago(760) }],
    })
}

fn answer(dice: &mut Dice, def: &FactDef, on: &str) -> Value {
    let options: Vec<&str> = def.options.iter().map(String::as_str).collect();
    match def.kind {
        FactKind::YesNo => json!(dice.one_in(2)),
        // The first options are those the rules ask for.
        FactKind::Choice => json!(if dice.one_in(2) { dice.pick(&options) } else { dice.pick(options.get(..2).unwrap()) }),
        FactKind::Choices => json!(options.iter().filter(|_| dice.one_in(2)).collect::<Vec<_>>()),
        FactKind::Country => json!(dice.pick(&COUNTRIES)),
        FactKind::Countries => {
            let some = dice.roll(3);
            json!((0..some).map(|_| if dice.one_in(12) { "xx" } else { dice.pick(&COUNTRIES) }).collect::<Vec<_>>())
        }
        FactKind::Date if def.id == "birth_date" => {
            let age = 60 + i64::try_from(dice.roll(10)).unwrap();
            let around = support::day(on).plus(-age, Unit::Years).unwrap().to_string();
            json!(dice.day(&around, 200))
        }
        FactKind::Date => {
            let spread = if dice.one_in(2) { 60 } else { 900 };
            json!(dice.day(on, spread))
        }
        FactKind::Number if def.unit == Some(Unit::Years) => json!(60 + dice.roll(12)),
        FactKind::Number => json!(dice.roll(5)),
        FactKind::Periods => {
            let some = dice.roll(6);
            json!((0..some).map(|_| period(dice, on)).collect::<Vec<_>>())
        }
    }
}

fn period(dice: &mut Dice, on: &str) -> Value {
    let mut period = Map::from_iter([("country".to_owned(), json!(dice.pick(&COUNTRIES)))]);
    match dice.roll(8) {
        0 => {}
        1 => _ = period.insert("months".to_owned(), json!(dice.roll(60))),
        _ => {
            let mut ends = [dice.day(on, 1_200), dice.day(on, 500)];
            if dice.one_in(5) {
                ends[0] = dice.day("2005-06-15", 4_000);
            }
            ends.sort();
            let [from, to] = ends;
            period.insert("from".to_owned(), json!(from));
            if !dice.one_in(6) {
                period.insert("to".to_owned(), json!(to));
            }
        }
    }
    if dice.one_in(6) {
        period.insert("about".to_owned(), json!(true));
    }
    if dice.one_in(2) {
        period.insert("scheme".to_owned(), json!(dice.pick(&["miners", "health", "general"])));
    }
    Value::Object(period)
}
