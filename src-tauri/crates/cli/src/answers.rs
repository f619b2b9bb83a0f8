//! What a person answered: read, and looked at for what cannot be or was hardly meant. The engine takes any day and any country code;
//! here people hear of it.

use amparo_domain::rules::{FactDef, Facts, Period, Unit, Value};
use amparo_domain::{Day, Topic};
use amparo_pack::Library;
use anyhow::{Result, bail};
use serde::Serialize;

/// Days further away than this are a slip of the pen, not a plan; in years.
const FARTHEST_PLAN: i64 = 10;
/// So many mistakes are named; more do not help.
const MOST_NAMED: usize = 5;
/// How "no citizenship" is written among nationalities.
const STATELESS: &str = "xx";

/// Something that is possible, but changes how an answer counts.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Notice {
    /// The place: `end_date`, `contribution_periods[2].to`.
    pub(crate) at: String,
    /// What it means.
    pub(crate) text: String,
}

/// Facts of a person on the day of a check.
pub(crate) struct Answers {
    pub(crate) facts: Facts,
    pub(crate) notices: Vec<Notice>,
}

/// Reads answers.
///
/// # Errors
/// One line that names every place with what is wrong there and the way out.
pub(crate) fn read(json: &serde_json::Value, defs: &[FactDef], library: &Library, on: Day) -> Result<Answers> {
    let facts = match Facts::from_json(json, defs) {
        Ok(facts) => facts,
        Err(errors) => {
            let lines = errors.iter().map(|error| if error.at.is_empty() { error.message.clone() } else { error.to_string() });
            bail!("{}", one_line(lines.collect()))
        }
    };
    let mut look = Look { countries: library.topic("countries"), on, wrong: Vec::new(), notices: Vec::new() };
    for id in facts.ids() {
        match facts.get(id) {
            Some(Value::Country(code)) => look.country(id, code),
            Some(Value::Countries(codes)) => {
                codes.iter().filter(|code| *code != STATELESS).for_each(|code| look.country(id, code))
            }
            Some(Value::Date(day)) => look.day(id, *day),
            Some(Value::Periods(periods)) => look.periods(id, periods),
            _ => {}
        }
    }
    if facts.age_disagrees(on) {
        look.wrong.push(format!(
            "birth_date: it does not fit the age on the day of the check, {on}: mend one of the two, or leave one out"
        ));
    }
    let Look { wrong, notices, .. } = look;
    if wrong.is_empty() { Ok(Answers { facts, notices }) } else { bail!("{}", one_line(wrong)) }
}

/// All of them in one line, or the first few and how many more.
fn one_line(lines: Vec<String>) -> String {
    let named: Vec<&str> = lines.iter().take(MOST_NAMED).map(String::as_str).collect();
    let more = lines.len() - named.len();
    let rest = if more > 0 { format!("; and {more} more") } else { String::new() };
    format!("{}{rest}", named.join("; "))
}

/// Looks at answers one by one.
struct Look<'a> {
    countries: Option<&'a Topic>,
    on: Day,
    wrong: Vec<String>,
    notices: Vec<Notice>,
}

impl Look<'_> {
    /// Whether the country exists; a pack without names of countries knows none, and asks nothing.
    fn country(&mut self, at: &str, code: &str) {
        let Some(topic) = self.countries.filter(|topic| !topic.terms.iter().any(|term| term == code)) else { return };
        let called = |words: &amparo_domain::Word| words.synonyms.iter().any(|name| name.eq_ignore_ascii_case(code));
        let meant =
            topic.words.values().flatten().find(|(_, words)| called(words)).map(|(term, _)| format!(" (did you mean `{term}`?)"));
        let meant = meant.unwrap_or_default();
        self.wrong
            .push(format!("{at}: there is no country `{code}`{meant}: write its two letters by ISO 3166-1, such as \"pl\""));
    }

    /// A day that is still to come is a plan; one that is far away is a mistake.
    fn day(&mut self, at: &str, day: Day) {
        if day <= self.on {
            return;
        }
        if self.on.plus(FARTHEST_PLAN, Unit::Years).is_some_and(|farthest| day > farthest) {
            let what = format!("{at}: {day} is more than {FARTHEST_PLAN} years after the day of the check, {}", self.on);
            self.wrong.push(format!("{what}: mend the year, or check for a later day with --on"));
            return;
        }
        let text = format!("{day} is after the day of the check, {}: it counts as a plan, and settles nothing", self.on);
        self.notices.push(Notice { at: at.to_owned(), text });
    }

    fn periods(&mut self, id: &str, periods: &[Period]) {
        for (number, period) in periods.iter().enumerate() {
            let at = format!("{id}[{number}]");
            self.country(&format!("{at}.country"), &period.country);
            for (field, day) in [("from", period.from), ("to", period.to)] {
                if let Some(day) = day {
                    self.day(&format!("{at}.{field}"), day);
                }
            }
            if period.from.is_none() && period.months.is_none() {
                let text = "neither days nor a number of months: it counts as not known".to_owned();
                self.notices.push(Notice { at, text });
            }
        }
    }
}
