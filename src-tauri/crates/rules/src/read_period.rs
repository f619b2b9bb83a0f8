//! Reads one period of insurance or residence.

use crate::nearest::hint;
use crate::read::Reader;
use crate::{FactErrorCode as Code, Period};
use serde_json::{Map, Value as Json};

const FIELDS: [&str; 7] = ["country", "from", "to", "months", "scheme", "about", "proof"];
/// A hundred years.
const MOST_MONTHS: u32 = 1_200;
/// Letters in `scheme` and `proof`.
const LONGEST_TEXT: usize = 200;

/// The period at `at`, or nothing where something is wrong with it.
pub(crate) fn period(reader: &mut Reader<'_>, at: &str, json: &Json) -> Option<Period> {
    let object = reader.expect(at, json.as_object(), "a period such as {\"country\": \"pl\", \"from\": \"2025-01-01\"}")?;
    for field in object.keys().filter(|field| !FIELDS.contains(&field.as_str())) {
        let known = hint(field, FIELDS.into_iter());
        reader.wrong(&format!("{at}.{field}"), Code::Period, format!("a period has no `{field}`{known}"));
    }
    let known = |field: &str| object.get(field).filter(|value| !value.is_null()).map(|value| (format!("{at}.{field}"), value));
    let country = match known("country") {
        Some((at, value)) => reader.country(&at, value),
        None => {
            reader.wrong(&format!("{at}.country"), Code::Period, "name the country of this period");
            None
        }
    };
    let from = known("from").and_then(|(at, value)| reader.day(&at, value));
    let to = known("to").and_then(|(at, value)| reader.day(&at, value));
    let months = known("months").and_then(|(at, value)| months(reader, &at, value));
    let about = known("about").and_then(|(at, value)| reader.expect(&at, value.as_bool(), "true or false")).unwrap_or(false);
    let scheme = known("scheme").and_then(|(at, value)| text(reader, &at, value));
    let proof = known("proof").and_then(|(at, value)| text(reader, &at, value));
    whole(reader, at, object);
    if let (Some(from), Some(to)) = (from, to)
        && to < from
    {
        reader.wrong(&format!("{at}.to"), Code::EndBeforeStart, format!("it ends on {to}, before it begins on {from}"));
    }
    Some(Period { country: country?, from, to, months, scheme, about, proof })
}

/// Which fields go together.
fn whole(reader: &mut Reader<'_>, at: &str, object: &Map<String, Json>) {
    let has = |field: &str| object.get(field).is_some_and(|value| !value.is_null());
    if has("to") && !has("from") {
        reader.wrong(&format!("{at}.from"), Code::Period, "say when it began, or give a number of months in place of the end");
    }
    if has("months") && has("from") {
        reader.wrong(&format!("{at}.months"), Code::Period, "give either dates or a number of months, not both; dates say more");
    }
}

fn months(reader: &mut Reader<'_>, at: &str, json: &Json) -> Option<u32> {
    let months = json.as_f64().filter(|months| months.fract() == 0.0 && (0.0..=f64::from(MOST_MONTHS)).contains(months));
    if months.is_none() {
        reader.wrong(at, Code::WrongType, format!("write whole months, from 0 to {MOST_MONTHS}"));
    }
    // The range was checked: nothing is cut off.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    months.map(|months| months as u32)
}

fn text(reader: &mut Reader<'_>, at: &str, json: &Json) -> Option<String> {
    let text = reader.expect(at, json.as_str(), "a text")?;
    if text.chars().count() > LONGEST_TEXT {
        reader.wrong(at, Code::TooMany, format!("at most {LONGEST_TEXT} letters are possible"));
        return None;
    }
    Some(text.to_owned())
}
