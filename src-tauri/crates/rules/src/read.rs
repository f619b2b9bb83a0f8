//! Reads facts from JSON, as a page, a file or a command line hands them over: a value, or all problems at once.

use crate::nearest::hint;
use crate::read_period::period;
use crate::{Day, FactDef, FactKind, Facts, Value};
use serde::Serialize;
use serde_json::Value as Json;
use thiserror::Error;

/// More periods than this are a mistake or an attack.
const MOST_PERIODS: usize = 5_000;
/// More countries or terms than this are a mistake.
const MOST_CHOICES: usize = 300;
/// Years in which the dates of a living person, their plans included, can lie.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2199;

/// One thing that is wrong with facts, where it is, and the way out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Error)]
#[error("{at}: {message}")]
pub struct FactError {
    /// The fact's id as it was written.
    pub fact: String,
    /// The place, such as `contribution_periods[2].to`.
    pub at: String,
    /// What kind of problem it is.
    pub code: FactErrorCode,
    /// What is wrong and how to mend it, in English.
    pub message: String,
}

/// The kinds of [`FactError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FactErrorCode {
    /// The whole is not a list of facts.
    NotFacts,
    /// There is no such fact.
    UnknownFact,
    /// The answer is of the wrong kind.
    WrongType,
    /// The answer is not among those possible.
    NotAnOption,
    /// A number is too small.
    TooSmall,
    /// A number is too large.
    TooLarge,
    /// It is not a two-letter country code.
    NotACountry,
    /// It is not a day such as 2026-08-20, or lies outside 1900 to 2199.
    NotADay,
    /// A period ends before it begins.
    EndBeforeStart,
    /// Fields of a period that exclude each other, or one that is missing.
    Period,
    /// A list is too long.
    TooMany,
}

impl Facts {
    /// Reads `{"fact_id": answer, …}`. `null` and absent both mean *not known*; nothing is filled in.
    ///
    /// Country codes may be upper case. A choice is checked against its definition's `options`; where that list is empty any term of
    /// `a-z 0-9 _` is taken, so fill the options from the vocabulary first.
    ///
    /// # Errors
    /// All problems at once, each naming its place and the way out.
    pub fn from_json(json: &Json, defs: &[FactDef]) -> Result<Self, Vec<FactError>> {
        let Json::Object(object) = json else {
            let message = "facts are written as {\"fact_id\": answer, …}".to_owned();
            return Err(vec![FactError { fact: String::new(), at: String::new(), code: FactErrorCode::NotFacts, message }]);
        };
        let mut facts = Self::default();
        let mut errors = Vec::new();
        for (id, answer) in object.iter().filter(|(_, answer)| !answer.is_null()) {
            let mut reader = Reader { fact: id, errors: &mut errors };
            match defs.iter().find(|def| def.id == *id) {
                None => {
                    let known = hint(id, defs.iter().map(|def| def.id.as_str()));
                    reader.wrong(id, FactErrorCode::UnknownFact, format!("there is no fact `{id}`{known}"));
                }
                Some(def) => {
                    if let Some(value) = reader.answer(answer, def) {
                        facts.set(id.clone(), value);
                    }
                }
            }
        }
        if errors.is_empty() { Ok(facts) } else { Err(errors) }
    }
}

/// Reads one answer and notes what is wrong with it.
pub(crate) struct Reader<'a> {
    fact: &'a str,
    errors: &'a mut Vec<FactError>,
}

impl Reader<'_> {
    pub(crate) fn wrong(&mut self, at: &str, code: FactErrorCode, message: impl Into<String>) {
        self.errors.push(FactError { fact: self.fact.to_owned(), at: at.to_owned(), code, message: message.into() });
    }

    fn answer(&mut self, json: &Json, def: &FactDef) -> Option<Value> {
        let at = def.id.as_str();
        match def.kind {
            FactKind::YesNo => self.expect(at, json.as_bool(), "true or false").map(Value::YesNo),
            FactKind::Choice => self.term(at, json, def).map(Value::Choice),
            FactKind::Choices => self.list(at, json, |reader, at, one| reader.term(at, one, def)).map(Value::Choices),
            FactKind::Country => self.country(at, json).map(Value::Country),
            FactKind::Countries => self.list(at, json, Self::country).map(Value::Countries),
            FactKind::Date => self.day(at, json).map(Value::Date),
            FactKind::Number => self.number(json, def).map(Value::Number),
            FactKind::Periods => self.periods(at, json).map(Value::Periods),
        }
    }

    /// Notes that something else was expected where there is no value.
    pub(crate) fn expect<T>(&mut self, at: &str, value: Option<T>, expected: &str) -> Option<T> {
        if value.is_none() {
            self.wrong(at, FactErrorCode::WrongType, format!("write {expected} here, or null where it is not known"));
        }
        value
    }

    fn term(&mut self, at: &str, json: &Json, def: &FactDef) -> Option<String> {
        let term = self.expect(at, json.as_str(), "one of the answers, as text")?;
        let word =
            !term.is_empty() && term.len() <= 60 && term.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
        let possible = if def.options.is_empty() { word } else { def.options.iter().any(|option| option == term) };
        if possible {
            return Some(term.to_owned());
        }
        let message = if def.options.is_empty() {
            "this is no term of a vocabulary: a-z, 0-9 and _".to_owned()
        } else {
            let known = hint(term, def.options.iter().map(String::as_str));
            format!("this is not among the answers{known}: {}", def.options.join(", "))
        };
        self.wrong(at, FactErrorCode::NotAnOption, message);
        None
    }

    pub(crate) fn country(&mut self, at: &str, json: &Json) -> Option<String> {
        let code = json.as_str().filter(|code| code.len() == 2 && code.bytes().all(|b| b.is_ascii_alphabetic()));
        if code.is_none() {
            self.wrong(at, FactErrorCode::NotACountry, "write a country as its two letters (ISO 3166-1), such as \"pl\"");
        }
        code.map(str::to_ascii_lowercase)
    }

    pub(crate) fn day(&mut self, at: &str, json: &Json) -> Option<Day> {
        let day = json.as_str().and_then(Day::parse).filter(|day| YEARS.contains(&day.year()));
        if day.is_none() {
            self.wrong(at, FactErrorCode::NotADay, "write a day as 2026-08-20, between the years 1900 and 2199");
        }
        day
    }

    fn number(&mut self, json: &Json, def: &FactDef) -> Option<f64> {
        let at = def.id.as_str();
        let number = self.expect(at, json.as_f64().filter(|number| number.is_finite()), "a number")?;
        match (def.min, def.max) {
            (Some(min), _) if number < min => self.wrong(at, FactErrorCode::TooSmall, format!("the least possible is {min}")),
            (_, Some(max)) if number > max => self.wrong(at, FactErrorCode::TooLarge, format!("the most possible is {max}")),
            _ => return Some(number),
        }
        None
    }

    /// A list without doubles.
    fn list(&mut self, at: &str, json: &Json, read: impl Fn(&mut Self, &str, &Json) -> Option<String>) -> Option<Vec<String>> {
        let list = self.expect(at, json.as_array(), "a list in square brackets")?;
        if list.len() > MOST_CHOICES {
            self.wrong(at, FactErrorCode::TooMany, format!("at most {MOST_CHOICES} entries are possible"));
            return None;
        }
        let mut read_all = Vec::new();
        for (index, one) in list.iter().enumerate() {
            let value = read(self, &format!("{at}[{index}]"), one);
            read_all.extend(value.filter(|value| !read_all.contains(value)));
        }
        Some(read_all)
    }

    fn periods(&mut self, at: &str, json: &Json) -> Option<Vec<crate::Period>> {
        let list = self.expect(at, json.as_array(), "a list of periods in square brackets")?;
        if list.len() > MOST_PERIODS {
            self.wrong(at, FactErrorCode::TooMany, format!("at most {MOST_PERIODS} periods are possible"));
            return None;
        }
        Some(list.iter().enumerate().filter_map(|(index, one)| period(self, &format!("{at}[{index}]"), one)).collect())
    }
}
