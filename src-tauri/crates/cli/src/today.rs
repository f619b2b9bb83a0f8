//! The only place of this program that reads the clock.

use amparo_domain::Day;
use amparo_pack::Library;

/// Today; where the clock is behind the content, the day up to which its law was looked at.
pub(crate) fn today(library: &Library) -> Day {
    clock().max(library.settings().as_of)
}

/// What the clock says.
pub(crate) fn clock() -> Day {
    Day(jiff::Zoned::now().date())
}

/// Reads a day of the command line.
pub(crate) fn parse_day(text: &str) -> Result<Day, String> {
    Day::parse(text).ok_or_else(|| "write a day as 2026-08-20".to_owned())
}
