//! Whether a person was last insured in the deciding state (Reg. (EC) 883/2004, art. 61(2), asks it for unemployment).

use crate::truth::Standing;
use crate::{Day, Note, Period};

/// Whether the latest of `periods` that had begun by `on` is one of `own`, and what to say where it is not, or not surely.
///
/// Where an own and a foreign period end on the same day, the own one decides.
pub(crate) fn last_insured_here(periods: &[Period], own: &str, on: Day) -> (Standing, Option<Note>) {
    let latest = |here: bool| {
        let begun = periods
            .iter()
            .filter(|period| (period.country == own) == here)
            .filter(|period| period.from.is_some_and(|from| from <= on));
        // Of two that end together the exact one decides: `false` is less than `true`, and the greatest is taken.
        begun.map(|period| (period.to.map_or(on, |to| to.min(on)), !period.about)).max()
    };
    let undated = |here: bool| {
        let without_dates = periods.iter().filter(|period| period.from.is_none() && period.months != Some(0));
        without_dates.into_iter().any(|period| (period.country == own) == here)
    };
    let (standing, note) = match (latest(true), latest(false)) {
        (None, _) if undated(true) => (Standing::UNKNOWN, Note::DatesNeeded),
        (None, _) => return (Standing::firm(false), Some(Note::NotLastInsuredHere)),
        (Some((here, exact)), there) => {
            let yes = there.is_none_or(|(there, _)| there <= here);
            let settled = exact && there.is_none_or(|(_, exact)| exact) && !undated(!yes);
            (Standing { settled, ..Standing::firm(yes) }, if yes { Note::DatesNeeded } else { Note::NotLastInsuredHere })
        }
    };
    let silent = standing == Standing::firm(true);
    (standing, (!silent).then_some(note))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::Truth;

    fn period(country: &str, from: &str, to: &str) -> Period {
        let day = |text: &str| (!text.is_empty()).then(|| Day::parse(text).unwrap());
        Period { country: country.into(), from: day(from), to: day(to), months: None, scheme: None, about: false, proof: None }
    }

    fn ask(periods: &[Period]) -> (Truth, bool) {
        let (standing, _) = last_insured_here(periods, "aa", Day::parse("2026-11-23").unwrap());
        (standing.truth, standing.settled)
    }

    #[test]
    fn the_latest_period_decides() {
        let earlier = period("bb", "2025-01-01", "2025-09-30");
        assert_eq!(ask(&[earlier.clone(), period("aa", "2026-01-01", "2026-05-31")]), (Truth::Yes, true));
        assert_eq!(ask(&[period("aa", "2024-01-01", "2024-12-31"), earlier.clone()]), (Truth::No, true));
        assert_eq!(ask(&[period("aa", "2024-01-01", ""), earlier.clone()]), (Truth::Yes, true));
        assert_eq!(ask(std::slice::from_ref(&earlier)), (Truth::No, true));
        assert_eq!(ask(&[period("aa", "2027-01-01", ""), earlier]), (Truth::No, true));
    }

    #[test]
    fn months_without_dates_may_be_the_latest() {
        let own = period("aa", "2026-01-01", "2026-05-31");
        assert_eq!(ask(&[own.clone(), period("bb", "", "")]), (Truth::Yes, false));
        assert_eq!(ask(&[period("aa", "", ""), period("bb", "2026-01-01", "")]), (Truth::Unknown, false));
        let about = Period { about: true, ..period("bb", "2026-01-01", "2026-05-30") };
        assert_eq!(ask(&[own, about]), (Truth::Yes, false));
    }
}
