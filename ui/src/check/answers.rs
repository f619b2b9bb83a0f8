//! What a person answered, read from the address of the page and written back to it. Nothing is kept anywhere else.

use crate::check::concern::{ABOUT, About};
use crate::check::form::{Edge, Params, ascii_digits, day, encode};
use amparo_domain::Day;
use amparo_domain::rules::{FactDef, FactKind, Facts, Period, Value};
use serde_json::{Map, Value as Json};
use std::collections::BTreeSet;

/// "I don't know", or "I'd rather not say": asked, and still unknown.
pub(crate) const UNKNOWN: &str = "?";

/// The field that names the questions which stood together on a page: those that were left empty are set aside.
pub(crate) const LISTED: &str = "listed";

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
    /// Fact id and what is wrong with its answer, in the engine's English.
    pub(crate) problems: Vec<(String, String)>,
}

impl Answers {
    /// Reads the answers to `defs`, and which of the `branches` the person came for. An answer that cannot be understood is named and
    /// counts as not given.
    pub(crate) fn read(params: &Params, defs: &[FactDef], branches: &[String]) -> Self {
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
            match value(def, params) {
                Ok(Some(json)) => {
                    object.insert(def.id.clone(), json);
                }
                Ok(None) if listed.contains(&def.id.as_str()) => {
                    answers.skipped.insert(def.id.clone());
                }
                Ok(None) => {}
                Err(text) => answers.problems.push((def.id.clone(), text)),
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
                            answers.problems.push((error.fact.clone(), error.message));
                        }
                    }
                }
            }
        }
        answers
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

/// The JSON of one answer; `Ok(None)` where there is none.
fn value(def: &FactDef, params: &Params) -> Result<Option<Json>, String> {
    let Some(text) = params.first(&def.id) else {
        return if def.kind == FactKind::Periods { periods(def, params) } else { Ok(None) };
    };
    Ok(Some(match def.kind {
        FactKind::YesNo => Json::Bool(matches!(text, "yes" | "true")),
        FactKind::Choice | FactKind::Country => Json::String(text.to_owned()),
        FactKind::Choices | FactKind::Countries => list(params, &def.id),
        FactKind::Date => Json::String(day(text, Edge::First).ok_or_else(|| text.to_owned())?.to_string()),
        FactKind::Number => {
            let text = ascii_digits(text).replace(',', ".");
            serde_json::Number::from_f64(text.parse().map_err(|_| text.clone())?).map(Json::Number).ok_or(text)?
        }
        FactKind::Periods => return periods(def, params),
    }))
}

/// Several terms: repeated fields, or one field with commas.
fn list(params: &Params, id: &str) -> Json {
    let mut terms: Vec<&str> = params.all(id).flat_map(|v| v.split(',')).map(str::trim).filter(|v| !v.is_empty()).collect();
    terms.retain(|v| *v != NONE);
    let mut seen = BTreeSet::new();
    Json::Array(terms.into_iter().filter(|v| seen.insert(*v)).map(|v| Json::String(v.to_owned())).collect())
}

/// Periods: `pl:2025-01-01:2025-09-30;de:9m`, and the rows of the form.
fn periods(def: &FactDef, params: &Params) -> Result<Option<Json>, String> {
    let mut out = Vec::new();
    let mut none = false;
    for text in params.all(&def.id).flat_map(|v| v.split(';')).map(str::trim).filter(|t| !t.is_empty()) {
        if text == NONE {
            none = true;
        } else {
            out.push(written_period(text).ok_or_else(|| text.to_owned())?);
        }
    }
    for row in 0..ROWS {
        let field = |name: &str| params.first(&format!("{}.{row}.{name}", def.id));
        let Some(country) = field("country") else { continue };
        let (from, to) = (field("from"), field("to"));
        out.push(Period {
            country: country.to_owned(),
            from: edge(from, Edge::First)?,
            to: edge(to, Edge::Last)?,
            months: field("months").map(|m| ascii_digits(m).parse().map_err(|_| m.to_owned())).transpose()?,
            scheme: None,
            about: field("about").is_some(),
            proof: field("proof").map(str::to_owned),
        });
    }
    if out.is_empty() && !none {
        return Ok(None);
    }
    serde_json::to_value(out).map(Some).map_err(|e| e.to_string())
}

/// Before the paper that shows a period, in an address.
const PROOF: &str = "by-";

/// Rows of periods that a form may have.
pub(crate) const ROWS: usize = 40;

fn edge(text: Option<&str>, edge: Edge) -> Result<Option<Day>, String> {
    text.map(|text| day(text, edge).ok_or_else(|| text.to_owned())).transpose()
}

/// A period as it stands in an address: country, then two days (the second may be missing) or a number of months.
fn written_period(text: &str) -> Option<Period> {
    let mut parts = text.split(':');
    let mut period =
        Period { country: parts.next()?.to_owned(), from: None, to: None, months: None, scheme: None, about: false, proof: None };
    let first = parts.next()?;
    if let Some(months) = first.strip_suffix('m') {
        period.months = Some(ascii_digits(months).parse().ok()?);
    } else {
        period.from = Some(day(first, Edge::First)?);
        period.to = parts.next().filter(|t| !t.is_empty()).map(|t| day(t, Edge::Last).ok_or(())).transpose().ok()?;
    }
    for mark in parts {
        match mark {
            "about" => period.about = true,
            mark if mark.starts_with(PROOF) => period.proof = mark.strip_prefix(PROOF).map(str::to_owned),
            scheme => period.scheme = Some(scheme.to_owned()).filter(|s| !s.is_empty()),
        }
    }
    Some(period)
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
        Value::Periods(periods) if periods.is_empty() => NONE.to_owned(),
        Value::Periods(periods) => periods.iter().map(write_period).collect::<Vec<_>>().join(";"),
    }
}

fn write_period(period: &Period) -> String {
    let day = |day: Option<Day>| day.map(|d| d.to_string()).unwrap_or_default();
    let mut out = match period.months {
        Some(months) => format!("{}:{months}m", period.country),
        None => format!("{}:{}:{}", period.country, day(period.from), day(period.to)),
    };
    if let Some(scheme) = &period.scheme {
        out.push(':');
        out.push_str(scheme);
    }
    if period.about {
        out.push_str(":about");
    }
    if let Some(proof) = &period.proof {
        out.push(':');
        out.push_str(PROOF);
        out.push_str(proof);
    }
    out
}
