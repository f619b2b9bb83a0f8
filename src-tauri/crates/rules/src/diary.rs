//! Insured or resident time as a person looks at it: by country, with what overlaps. It decides nothing; rules count for themselves.

use crate::stretch::{Stretch, measure};
use crate::{Day, Period};
use serde::Serialize;

/// A person's time, laid out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Diary {
    /// One entry a country, in the order in which the countries first come up.
    pub countries: Vec<InCountry>,
    /// Where dated periods of two entries lie over one another: the same month counts once.
    pub overlaps: Vec<Overlap>,
}

/// The time in one country.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InCountry {
    /// ISO 3166-1 alpha-2, lower case.
    pub country: String,
    /// Calendar months of which at least one day is covered by dated periods, overlaps removed.
    pub months: u32,
    /// Time of which only the length is known, in the order in which it was given.
    pub undated: Vec<Undated>,
    /// Whether there is time of a length that is not known.
    pub open: bool,
    /// The dated periods, earliest first.
    pub parts: Vec<Part>,
}

/// Time of which only the length is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Undated {
    /// Calendar months.
    pub months: u32,
    /// The paper that shows it.
    pub proof: Option<String>,
    /// The fund or scheme, as it was named.
    pub scheme: Option<String>,
}

/// One dated period.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Part {
    /// First day.
    pub from: Day,
    /// Last day; the day of the look where it still runs.
    pub to: Day,
    /// Whether it still runs.
    pub runs: bool,
    /// Whether the dates are only roughly right.
    pub about: bool,
    /// The paper that shows it.
    pub proof: Option<String>,
    /// The fund or scheme, as it was named.
    pub scheme: Option<String>,
}

/// Two periods over one another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Overlap {
    /// First common day.
    pub from: Day,
    /// Last common day.
    pub to: Day,
    /// The two countries, which may be one.
    pub countries: [String; 2],
}

impl Diary {
    /// Lays out `periods` as they stand on the day `on`. Periods that end before they begin are left out.
    #[must_use]
    pub fn of(periods: &[Period], on: Day) -> Self {
        let mut diary = Self::default();
        for period in periods {
            diary.add(period, on);
        }
        for country in &mut diary.countries {
            country.parts.sort();
            let stretches = country.parts.iter().map(|part| Stretch { from: part.from, to: part.to }).collect();
            country.months = measure(stretches).months;
        }
        diary.overlaps = overlaps(&diary.countries);
        diary
    }

    fn add(&mut self, period: &Period, on: Day) {
        let place = self.countries.iter().position(|one| one.country == period.country).unwrap_or_else(|| {
            let country = period.country.clone();
            self.countries.push(InCountry { country, months: 0, undated: Vec::new(), open: false, parts: Vec::new() });
            self.countries.len() - 1
        });
        let Some(entry) = self.countries.get_mut(place) else { return };
        let (proof, scheme) = (period.proof.clone(), period.scheme.clone());
        match (period.from, period.months) {
            (Some(from), _) => {
                let to = period.to.unwrap_or(on);
                let part = Part { from, to, runs: period.to.is_none(), about: period.about, proof, scheme };
                entry.parts.extend((from <= to).then_some(part));
            }
            (None, Some(months)) => entry.undated.push(Undated { months, proof, scheme }),
            (None, None) => entry.open = true,
        }
    }
}

/// Every pair of dated periods that share a day, earliest first.
fn overlaps(countries: &[InCountry]) -> Vec<Overlap> {
    let mut all: Vec<(&Part, &str)> =
        countries.iter().flat_map(|one| one.parts.iter().map(|part| (part, one.country.as_str()))).collect();
    all.sort();
    let mut found = Vec::new();
    for (index, (part, country)) in all.iter().enumerate() {
        // Sorted by their first day: behind the first that begins later nothing can overlap.
        for (other, there) in all.iter().skip(index + 1).take_while(|(other, _)| other.from <= part.to) {
            let countries = [(*country).to_owned(), (*there).to_owned()];
            found.push(Overlap { from: other.from, to: part.to.min(other.to), countries });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn period(country: &str, from: &str, to: &str) -> Period {
        let day = |text: &str| (!text.is_empty()).then(|| Day::parse(text).unwrap());
        Period { country: country.into(), from: day(from), to: day(to), months: None, scheme: None, about: false, proof: None }
    }

    fn look(periods: &[Period]) -> Diary {
        Diary::of(periods, Day::parse("2026-11-23").unwrap())
    }

    #[test]
    fn months_are_counted_by_country_and_overlaps_once() {
        let diary = look(&[
            period("aa", "2025-01-01", "2025-06-30"),
            period("bb", "2026-10-15", ""),
            period("aa", "2025-05-01", "2025-08-31"),
        ]);
        let months: Vec<_> = diary.countries.iter().map(|one| (one.country.as_str(), one.months)).collect();
        assert_eq!(months, [("aa", 8), ("bb", 2)]);
        assert!(diary.countries[1].parts[0].runs);
        let overlap = &diary.overlaps[0];
        assert_eq!((overlap.from.to_string(), overlap.to.to_string()), ("2025-05-01".into(), "2025-06-30".into()));
    }

    #[test]
    fn what_has_no_dates_is_told_apart() {
        let nine = Period { months: Some(9), ..period("aa", "", "") };
        let shown = Period { proof: Some("pay_slip".into()), scheme: Some("Fund".into()), ..nine.clone() };
        let diary = look(&[nine, shown, period("bb", "", "")]);
        let undated = &diary.countries[0].undated;
        assert_eq!(
            undated.iter().map(|one| (one.months, one.proof.as_deref(), one.scheme.as_deref())).collect::<Vec<_>>(),
            [(9, None, None), (9, Some("pay_slip"), Some("Fund"))]
        );
        assert_eq!(diary.countries[0].months, 0);
        assert!(diary.countries[1].open && diary.overlaps.is_empty());
    }

    #[test]
    fn neighbours_do_not_overlap_and_backward_periods_are_left_out() {
        let diary = look(&[
            period("aa", "2025-01-01", "2025-01-31"),
            period("bb", "2025-02-01", "2025-02-28"),
            period("cc", "2025-03-01", "2025-01-01"),
        ]);
        assert!(diary.overlaps.is_empty());
        assert!(diary.countries[2].parts.is_empty());
    }
}
