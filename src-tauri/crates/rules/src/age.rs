//! Whether an age is reached that a law counts in months, or that rises with the day of birth.

use crate::case::Case;
use crate::truth::Standing;
use crate::unit::LONGEST_YEARS;
use crate::{Amount, By, DatedNumber, Day, Facts, Finding, Note, Unit, terms};

/// The first and last day on which the person can have been born.
type Born = (Day, Day);

/// Judges by the day of birth; by the age in years where every day of birth that fits it leads to the same answer.
///
/// Age and day of birth that do not fit each other settle nothing.
pub(crate) fn exact_age(case: Case<'_>, number: &DatedNumber, finding: &mut Finding) {
    if case.facts.age_disagrees(case.on) {
        finding.facts.extend([terms::AGE.to_owned(), terms::BIRTH_DATE.to_owned()]);
        return finding.note([Note::AnswersDisagree]);
    }
    let told = case.facts.date(terms::BIRTH_DATE).map(|day| (day, day));
    let Some(born) = told.or_else(|| case.facts.born(case.on)) else {
        return finding.missing.extend([terms::AGE.to_owned(), terms::BIRTH_DATE.to_owned()]);
    };
    let read = if told.is_some() { terms::BIRTH_DATE } else { terms::AGE };
    finding.read(read, Some(()));
    decide(case.on, number, born, finding);
    if told.is_none() && !finding.settled {
        finding.read::<Day>(terms::BIRTH_DATE, None);
    }
}

/// Decides where all days of birth agree.
fn decide(on: Day, number: &DatedNumber, born: Born, finding: &mut Finding) {
    let needs: Vec<Option<f64>> = turning(number, born).map(|day| need(number, day, on)).collect();
    if needs.iter().any(Option::is_none) {
        return finding.note([Note::NumberNotInForce]);
    }
    let reached: Vec<Option<Day>> = turning(number, born).map(|day| reached(number, day, on)).collect();
    let met = |day: &Option<Day>| day.is_some_and(|day| day <= on);
    if reached.iter().all(met) || !reached.iter().any(met) {
        finding.decide(Standing::firm(reached.iter().all(met)));
    }
    if let [Some(value), rest @ ..] = needs.as_slice()
        && rest.iter().all(|other| *other == Some(*value))
    {
        finding.need = Some(Amount { value: *value, unit: number.unit });
    }
    if born.0 == born.1 {
        finding.reached_on = reached.first().copied().flatten();
    }
}

/// The days of birth at which the answer can turn: the first and the last, and those on both sides of every row of the table. Between
/// two of them one row holds, so that whoever was born later reaches the age later.
fn turning(number: &DatedNumber, (first, last): Born) -> impl Iterator<Item = Day> {
    let rows = number.values.iter().filter(|_| number.by.is_some()).map(|row| row.from);
    let inside = rows.filter(move |from| first < *from && *from <= last);
    let both = inside.flat_map(|from| [from.plus(-1, Unit::Days), Some(from)]).flatten();
    [first, last].into_iter().chain(both)
}

fn need(number: &DatedNumber, birth: Day, on: Day) -> Option<f64> {
    number.on(match number.by {
        Some(By::BirthDate) => birth,
        None => on,
    })
}

fn reached(number: &DatedNumber, birth: Day, on: Day) -> Option<Day> {
    let need = Amount { value: need(number, birth, on)?, unit: number.unit };
    birth.plus(need.whole(), need.unit)
}

impl Facts {
    /// Whether the age in years and the day of birth do not fit each other on the day of the check.
    #[must_use]
    pub fn age_disagrees(&self, on: Day) -> bool {
        let fits = |day| self.born(on).is_none_or(|(first, last)| (first..=last).contains(&day));
        self.date(terms::BIRTH_DATE).is_some_and(|day| !fits(day))
    }

    /// The days of birth that fit the age in years.
    fn born(&self, on: Day) -> Option<Born> {
        let age = self.number(terms::AGE).filter(|age| (0.0..=LONGEST_YEARS).contains(age))?;
        let age = Amount { value: age, unit: Unit::Years }.whole();
        Some((last_born(age + 1, on)?.next(), last_born(age, on)?))
    }
}

/// The latest day of birth of whoever is `age` years old by now; those born on 29 February have their birthday on the 28th too.
fn last_born(age: i64, on: Day) -> Option<Day> {
    let day = on.plus(-age, Unit::Years)?;
    let later = day.next();
    Some(if later.plus(age, Unit::Years)? <= on { later } else { day })
}
