//! A calendar day as content writes it: a TOML date (`2026-08-20`) or the same as a string.

use crate::Unit;
use jiff::civil::{Date, date};
use jiff::{Span, ToSpan};
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A calendar day. Serialised as `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub Date);

impl Day {
    /// The day `text` names, in the form `YYYY-MM-DD`, from the year 1 on; `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let day = (text.len() == 10).then(|| text.parse().ok().map(Self)).flatten()?;
        (day.year() >= 1 && day.to_string() == text).then_some(day)
    }

    /// The day `count` units later, or earlier where it is negative. A month has as many days as the calendar says; where the target
    /// month is too short, its last day (31 January and one month: 28 February).
    ///
    /// `None` where the unit is no stretch of the calendar or the day lies outside the years 1 to 9999.
    #[must_use]
    pub fn plus(self, count: i64, unit: Unit) -> Option<Self> {
        let span = match (unit.in_months(), unit.in_days()) {
            (Some(months), _) => Span::new().try_months(count.checked_mul(i64::from(months))?).ok()?,
            (None, Some(days)) => Span::new().try_days(count.checked_mul(i64::from(days))?).ok()?,
            (None, None) => return None,
        };
        self.0.checked_add(span).ok().filter(|date| date.year() >= 1).map(Self)
    }

    /// The day after; the day itself at the end of the calendar.
    pub(crate) fn next(self) -> Self {
        Self(self.0.saturating_add(1.day()))
    }

    /// The day before; the day itself at the beginning of the calendar.
    pub(crate) fn before(self) -> Self {
        self.plus(-1, Unit::Days).unwrap_or(self)
    }

    /// Days since 1 January 1970.
    pub(crate) fn number(self) -> i64 {
        self.0.duration_since(date(1970, 1, 1)).as_hours() / 24
    }

    /// Days from this day to `other`; negative where `other` is earlier.
    #[must_use]
    pub fn days_to(self, other: Self) -> i32 {
        i32::try_from(other.number() - self.number()).unwrap_or(i32::MAX)
    }

    /// The calendar month, counted from the year 0.
    pub(crate) fn month(self) -> i32 {
        i32::from(self.0.year()) * 12 + i32::from(self.0.month()) - 1
    }

    /// Year of the calendar.
    pub(crate) fn year(self) -> i16 {
        self.0.year()
    }

    pub(crate) fn last_of_month(self) -> Self {
        Self(self.0.last_of_month())
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(DayVisitor)
    }
}

struct DayVisitor;

impl<'de> Visitor<'de> for DayVisitor {
    type Value = Day;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a day such as 2026-08-20")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Day, E> {
        Day::parse(text).ok_or_else(|| E::custom(format!("`{text}` is not a day; write it as 2026-08-20")))
    }

    /// TOML hands its dates over as a map with one entry.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Day, A::Error> {
        match map.next_entry::<String, String>()? {
            Some((_, text)) => self.visit_str(&text),
            None => Err(A::Error::custom("an empty date")),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    #[test]
    fn only_whole_days_parse() {
        for wrong in ["2026-8-20", "2026-02-30", "20260820", "2026-08-20T00:00", "", "-009999-01-01", "2026-08-2x"] {
            assert_eq!(Day::parse(wrong), None, "{wrong}");
        }
        assert_eq!(day("2026-08-20").to_string(), "2026-08-20");
    }

    #[test]
    fn months_end_where_the_calendar_says() {
        assert_eq!(day("2026-01-31").plus(1, Unit::Months), Some(day("2026-02-28")));
        assert_eq!(day("2024-02-29").plus(-1, Unit::Years), Some(day("2023-02-28")));
        assert_eq!(day("2026-11-30").plus(1, Unit::Quarters), Some(day("2027-02-28")));
        assert_eq!(day("2026-11-23").plus(-2, Unit::Weeks), Some(day("2026-11-09")));
    }

    #[test]
    fn outside_the_calendar_there_is_nothing() {
        assert_eq!(day("2026-01-31").plus(9000, Unit::Years), None);
        assert_eq!(day("0001-01-01").plus(-1, Unit::Days), None);
        assert_eq!(day("2026-01-31").plus(i64::MAX, Unit::Years), None);
        assert_eq!(day("2026-01-31").plus(1, Unit::Money), None);
        assert_eq!(day("9999-12-31").next(), day("9999-12-31"));
    }

    #[test]
    fn days_between() {
        assert_eq!(day("2024-02-28").days_to(day("2024-03-01")), 2);
        assert_eq!(day("2024-03-01").days_to(day("2024-02-28")), -2);
        assert_eq!(day("1969-12-31").number(), -1);
    }
}
