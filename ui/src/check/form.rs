//! The query of an address, read as people write: percent-encoding, digits of any script, days in several orders.

use amparo_domain::Day;

/// The parts of a query, decoded, in order. Empty values are left out: an empty field is no answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Params(Vec<(String, String)>);

/// More parts than any form of ours has are not read.
const MOST: usize = 2_000;

impl Params {
    /// Reads a query such as `status=refugee&nationalities=pl`.
    pub(crate) fn parse(query: &str) -> Self {
        let pairs = query.split('&').take(MOST).filter_map(|pair| {
            let (name, value) = pair.split_once('=')?;
            let (name, value) = (decode(name), decode(value).trim().to_owned());
            (!name.is_empty() && !value.is_empty()).then_some((name, value))
        });
        Self(pairs.collect())
    }

    /// The first value of `name`.
    pub(crate) fn first(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    /// Every value of `name`.
    pub(crate) fn all<'s>(&'s self, name: &str) -> impl Iterator<Item = &'s str> {
        let name = name.to_owned();
        self.0.iter().filter(move |(n, _)| *n == name).map(|(_, v)| v.as_str())
    }
}

/// Undoes percent-encoding and `+`; bytes that are no UTF-8 become the replacement character.
pub(crate) fn decode(text: &str) -> String {
    let hex = |b: u8| char::from(b).to_digit(16).and_then(|d| u8::try_from(d).ok());
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let pair = || Some(hex(*bytes.get(at + 1)?)? * 16 + hex(*bytes.get(at + 2)?)?);
        match (byte, if byte == b'%' { pair() } else { None }) {
            (_, Some(decoded)) => {
                out.push(decoded);
                at += 3;
                continue;
            }
            (b'+', None) => out.push(b' '),
            (other, None) => out.push(other),
        }
        at += 1;
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// Percent-encodes a value for a query.
pub(crate) fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b':' | b',' | b';' => {
                out.push(char::from(byte))
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// `text` with the decimal digits of Arabic, Persian, Devanagari and Bengali as ASCII.
pub(crate) fn ascii_digits(text: &str) -> String {
    const ZEROS: [u32; 4] = [0x660, 0x6F0, 0x966, 0x9E6];
    let digit = |c: char| {
        let code = u32::from(c);
        ZEROS.iter().find_map(|zero| code.checked_sub(*zero).filter(|d| *d < 10).and_then(|d| char::from_digit(d, 10)))
    };
    text.chars().map(|c| digit(c).unwrap_or(c)).collect()
}

/// Where in a month a month without a day is taken to lie.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Edge {
    /// Its first day.
    First,
    /// Its last day.
    Last,
}

/// A day as people write it: `2026-01-31`, `31.1.2026`, `31/01/2026`, or a month as `2026-01`, `1/2026`.
/// Day before month, as in all countries of the content. `None` for anything else.
pub(crate) fn day(text: &str, edge: Edge) -> Option<Day> {
    let text = ascii_digits(text);
    let parts: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).filter(|p| !p.is_empty()).collect();
    let number = |text: &str| text.parse::<i16>().ok();
    let small = |text: &str| text.parse::<i8>().ok();
    let (year, month, day) = match *parts.as_slice() {
        [y, m, d] if y.len() == 4 => (number(y)?, small(m)?, Some(small(d)?)),
        [d, m, y] if y.len() == 4 => (number(y)?, small(m)?, Some(small(d)?)),
        [y, m] if y.len() == 4 => (number(y)?, small(m)?, None),
        [m, y] if y.len() == 4 => (number(y)?, small(m)?, None),
        _ => return None,
    };
    let first = jiff::civil::Date::new(year, month, day.unwrap_or(1)).ok()?;
    let whole_month = day.is_none() && edge == Edge::Last;
    Some(Day(if whole_month { first.last_of_month() } else { first }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queries_are_read_as_browsers_write_them() {
        let params = Params::parse("a=1&b=%D8%B9%20x+y&a=2&c=&=3&%zz=%4");
        assert_eq!(params.all("a").collect::<Vec<_>>(), ["1", "2"]);
        assert_eq!(params.first("b"), Some("ع x y"));
        assert_eq!(params.first("c"), None);
        assert_eq!(params.first("%zz"), Some("%4"));
        assert_eq!(decode(&encode("ध ¿&=+")), "ध ¿&=+");
    }

    #[test]
    fn days_are_read_in_the_orders_people_use() {
        let on = |text: &str| day(text, Edge::First).map(|d| d.to_string());
        assert_eq!(on("2026-01-31").as_deref(), Some("2026-01-31"));
        assert_eq!(on("31.1.2026").as_deref(), Some("2026-01-31"));
        assert_eq!(on("٣١/٠١/٢٠٢٦").as_deref(), Some("2026-01-31"));
        assert_eq!(on("२०२६-०१").as_deref(), Some("2026-01-01"));
        assert_eq!(day("02/2024", Edge::Last).map(|d| d.to_string()).as_deref(), Some("2024-02-29"));
        assert_eq!(on("31.2.2026"), None);
        assert_eq!(on("soon"), None);
    }
}
