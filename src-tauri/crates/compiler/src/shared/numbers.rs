//! `countries/<cc>/numbers.toml`: dated numbers that several benefits of a country share, such as a pension age by the day of birth.

use crate::check::Checker;
use crate::input::Item;
use crate::known::Class;
use crate::load::{Content, Loader};
use amparo_domain::Benefit;
use amparo_domain::rules::{Condition, DatedNumber};

/// The shared numbers of all countries.
pub(crate) fn load(loader: &mut Loader<'_>) -> Vec<Item<DatedNumber>> {
    let countries = loader.countries();
    countries.iter().flat_map(|country| loader.items(&format!("{country}/numbers.toml"), "number", Class::Number)).collect()
}

/// Gives a benefit the shared numbers that its conditions name and its own file does not have.
pub(crate) fn lend(numbers: &[Item<DatedNumber>], benefit: &mut Benefit) {
    for number in numbers.iter().map(|item| &item.value) {
        let own = benefit.number.iter().any(|own| own.id == number.id);
        if !own && benefit.condition.iter().any(|condition| names(condition, &number.id)) {
            benefit.number.push(number.clone());
        }
    }
}

/// Citations resolve, and some benefit uses it. What is wrong with its rows is said where a rule reads it.
pub(crate) fn check(item: &Item<DatedNumber>, content: &Content, checker: &mut Checker<'_>) {
    let number = &item.value;
    for (row, value) in number.values.iter().enumerate() {
        checker.cite(item, &format!("values/{row}"), [&value.cite]);
    }
    let mut conditions = content.benefits.iter().flat_map(|benefit| &benefit.value.condition);
    if !conditions.any(|condition| names(condition, &number.id)) {
        let what = format!("no benefit uses the number `{}`", number.id);
        item.error("id", what, "name it in a condition, or take it out", checker.problems);
    }
}

fn names(condition: &Condition, id: &str) -> bool {
    condition.numbers().any(|(_, named)| named == id)
}
