//! What a person answered, read from the address of the page and written back to it. Nothing is kept anywhere else.

use crate::check::concern::{ABOUT, About};
use crate::check::form::{Edge, Params, ascii_digits, day, encode};
use crate::check::periods;
use crate::check::problem::Problem;
use crate::check::question::Row;
use amparo_domain::Day;
use amparo_domain::rules::{FactDef, FactKind, Facts, Period, Value};
use serde_json::{Map, Value as Json};
use std::collections::{BTreeMap, BTreeSet};

/// "I don't know", or "I'd rather not say": asked, and still unknown.
pub(crate) const UNKNOWN: &str = "?";

/// The field that names the questions which stood together on a page: those that were left empty are set aside.
pub(crate) const LISTED: &str = "listed";

/// The fact that the age in years has to fit.
const BIRTH_DATE: &str = "birth_date";

/// The option for "none": no citizenship, no country, no period.
pub(crate) const NONE: &str = "none";

/// Answers, questions that were set aside, and what could not be understood.
#[derive(Clone, Debug, Default)]
pub(crate) struct Answers {
    /// What the person came for.
    pub(crate) about: About,
    pub(crate) facts: Facts,
    /// Asked and set aside.
    pub(crate) skipped: BTreeSet<String>,
    /// Fact id and what is wrong with its answer.
    pub(crate) problems: Vec<(String, Problem)>,
    /// What was typed for the facts that have a problem.
    pub(crate) typed: BTreeMap<String, String>,
    /// Rows of periods as they were typed, where one of them has a problem, and the periods among them that make sense.
    pub(crate) typed_rows: Vec<Row>,
    pub(crate) sound: Vec<Period>,
}

impl Answers {
    /// Reads the answers to `defs`, and which of the `branches` the person came for. An answer that cannot be understood is named and
    /// counts as not given; so does a day of birth that does not fit the age.
    pub(crate) fn read(params: &Params, defs: &[FactDef], branches: &[String], today: Day) -> Self {
        let mut answers = Self { about: About::read(params.all(ABOUT), branches), ..Self::default() };
        let listed: Vec<&str> = params.all(LISTED).flat_map(|ids| ids.split(',')).collect();
        if answers.about == About::Open && listed.contains(&ABOUT) {
            answers.about = About::Everything;
        }
        let mut object = Map::new();
        for def in defs {
            if params.first(&def.id) == Some(UNKNOWN) {
                answers.skipped.insert(def.id.clone());
                continue;
            }
            let read = if def.kind == FactKind::Periods { answers.periods(def, params) } else { value(def, params) };
            match read {
                Ok(Some(json)) => {
                    object.insert(def.id.clone(), json);
                }
                Ok(None) if listed.contains(&def.id.as_str()) => {
                    answers.skipped.insert(def.id.clone());
                }
                Ok(None) => {}
                Err(problem) => answers.wrong(&def.id, problem, params),
            }
        }
        // One bad answer must not take the others with it: what the engine refuses is named, dropped, and the rest read again.
        for _ in 0..=defs.len() {
            match Facts::from_json(&Json::Object(object.clone()), defs) {
                Ok(facts) => {
                    answers.facts = facts;
                    break;
                }
                Err(errors) => {
                    for error in errors {
                        if object.remove(&error.fact).is_some() {
                            let def = defs.iter().find(|def| def.id == error.fact);
                            answers.wrong(&error.fact, Problem::of(&error, def), params);
                        }
                    }
                }
            }
        }
        if answers.facts.age_disagrees(today) {
            answers.facts.forget(BIRTH_DATE);
            answers.wrong(BIRTH_DATE, Problem::Age, params);
        }
        answers
    }

    fn wrong(&mut self, id: &str, problem: Problem, params: &Params) {
        self.typed.insert(id.to_owned(), params.first(id).unwrap_or_default().to_owned());
        self.problems.push((id.to_owned(), problem));
    }

    /// The answer to a question about periods. Where one is wrong none counts: the months that are left could turn a yes into a no.
    fn periods(&mut self, def: &FactDef, params: &Params) -> Result<Option<Json>, Problem> {
        let read = periods::read(&def.id, params);
        if let Some(problem) = read.problem {
            (self.typed_rows, self.sound) = (read.typed, read.periods);
            return Err(problem);
        }
        if read.periods.is_empty() && !read.none {
            return Ok(None);
        }
        serde_json::to_value(read.periods).map(Some).map_err(|_| Problem::Option)
    }

    /// Whether nothing was said at all: no answer, right or wrong, and not what it is about.
    pub(crate) fn is_empty(&self) -> bool {
        self.about == About::Open && self.skipped.is_empty() && self.problems.is_empty() && self.facts.ids().next().is_none()
    }

    /// The query that holds these answers, without those to `except`.
    pub(crate) fn query(&self, except: &[&str]) -> String {
        let pairs = self.pairs(except).into_iter();
        pairs.map(|(id, value)| format!("{id}={}", encode(&value))).collect::<Vec<_>>().join("&")
    }

    /// The same as name and value, for hidden fields.
    pub(crate) fn pairs(&self, except: &[&str]) -> Vec<(String, String)> {
        let about = self.about.written().map(|about| (ABOUT.to_owned(), about));
        let known = self.facts.ids().filter_map(|id| Some((id.to_owned(), written(self.facts.get(id)?))));
        let skipped = self.skipped.iter().map(|id| (id.clone(), UNKNOWN.to_owned()));
        about.into_iter().chain(known).chain(skipped).filter(|(id, _)| !except.contains(&id.as_str())).collect()
    }
}

/// The JSON of one answer that is not about periods; `Ok(None)` where there is none.
fn value(def: &FactDef, params: &Params) -> Result<Option<Json>, Problem> {
    let Some(text) = params.first(&def.id) else { return Ok(None) };
    Ok(Some(match def.kind {
        FactKind::YesNo => Json::Bool(matches!(text, "yes" | "true")),
        FactKind::Choice | FactKind::Country => Json::String(text.to_owned()),
        FactKind::Choices | FactKind::Countries => list(params, &def.id),
        FactKind::Date => Json::String(day(text, Edge::First).ok_or(Problem::Day)?.to_string()),
        FactKind::Number => {
            let number = ascii_digits(text).replace(',', ".").parse().ok().and_then(serde_json::Number::from_f64);
            Json::Number(number.ok_or_else(|| Problem::number(Some(def)))?)
        }
        FactKind::Periods => return Ok(None),
    }))
}

/// Several terms: repeated fields, or one field with commas.
fn list(params: &Params, id: &str) -> Json {
    let mut terms: Vec<&str> = params.all(id).flat_map(|v| v.split(',')).map(str::trim).filter(|v| !v.is_empty()).collect();
    terms.retain(|v| *v != NONE);
    let mut seen = BTreeSet::new();
    Json::Array(terms.into_iter().filter(|v| seen.insert(*v)).map(|v| Json::String(v.to_owned())).collect())
}

/// An answer as it stands in an address.
fn written(value: &Value) -> String {
    match value {
        Value::YesNo(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        Value::Choice(term) | Value::Country(term) => term.clone(),
        Value::Choices(terms) | Value::Countries(terms) if terms.is_empty() => NONE.to_owned(),
        Value::Choices(terms) | Value::Countries(terms) => terms.join(","),
        Value::Date(day) => day.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Periods(list) if list.is_empty() => NONE.to_owned(),
        Value::Periods(list) => list.iter().map(periods::write).collect::<Vec<_>>().join(";"),
    }
}
