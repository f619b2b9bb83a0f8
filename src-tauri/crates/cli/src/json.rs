//! JSON as people hand it over: empty files and answers given twice are named, not guessed at.

use anyhow::{Result, anyhow, bail};
use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use std::fmt;

/// Reads one value.
///
/// # Errors
/// One line: nothing is there, it is no JSON (with line and column), or a name stands twice in an object.
pub(crate) fn parse(bytes: &[u8]) -> Result<Value> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes); // some editors write a mark in front
    if bytes.trim_ascii().is_empty() {
        bail!("is empty: write {{\"fact\": answer, …}}, or {{}} where nothing is known");
    }
    match serde_json::from_slice::<Once>(bytes) {
        Ok(Once(value)) => Ok(value),
        Err(error) if error.is_data() => Err(anyhow!("{error}")),
        Err(error) => Err(anyhow!("is not JSON: {error}")),
    }
}

/// A value in whose objects every name stands once. `serde_json` alone would keep the last and say nothing.
struct Once(Value);

impl<'de> Deserialize<'de> for Once {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Reader).map(Self)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, answer: bool) -> Result<Value, E> {
        Ok(answer.into())
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(Number::from_f64(number).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(Once(value)) = from.next_element()? {
            list.push(value);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(name) = from.next_key::<String>()? {
            let Once(value) = from.next_value()?;
            if object.contains_key(&name) {
                return Err(de::Error::custom(format_args!("`{name}` is answered twice: keep one answer")));
            }
            object.insert(name, value);
        }
        Ok(Value::Object(object))
    }
}
