//! The interface's words in one language, and how it writes days, amounts and lists.

mod rules;

use crate::assets::Words;
use amparo_domain::rules::Unit;
use amparo_domain::{Day, Lang};
use i18n_embed::LanguageLoader;
use i18n_embed::fluent::{FluentLanguageLoader, fluent_language_loader};
use i18n_embed_fl::fl;
use std::collections::BTreeMap;

/// One language's words, English behind them.
pub struct Locale {
    /// The loader that `fl!` reads from.
    pub(crate) t: FluentLanguageLoader,
}

/// Loads the words of every language in `langs`.
///
/// # Errors
/// The language and what is wrong with its file.
pub(crate) fn load(langs: &[Lang]) -> Result<BTreeMap<Lang, Locale>, String> {
    langs.iter().map(|lang| Ok((lang.clone(), Locale::load(lang)?))).collect()
}

impl Locale {
    /// The words of a language, or of English where the program does not speak it.
    ///
    /// # Errors
    /// The language and what is wrong with its file.
    pub fn nearest(lang: &Lang) -> Result<Self, String> {
        if Words::get(&format!("{lang}/amparo_ui.ftl")).is_some() { Self::load(lang) } else { Self::load(&Lang::english()) }
    }

    fn load(lang: &Lang) -> Result<Self, String> {
        let t = fluent_language_loader!();
        let id = lang.as_str().parse().map_err(|e| format!("{lang}: {e}"))?;
        t.load_languages(&Words, &[id]).map_err(|e| format!("{lang}: {e}"))?;
        t.set_use_isolating(false);
        Ok(Self { t })
    }

    /// A day in full: `20 August 2026`.
    #[must_use]
    pub fn date(&self, day: Day) -> String {
        let month = self.month_name(day.0.month());
        fl!(self.t, "date-long", day = day.0.day(), month = month, year = day.0.year().to_string())
    }

    /// A month of a year: `August 2026`.
    pub(crate) fn month_year(&self, day: Day) -> String {
        fl!(self.t, "date-month", month = self.month_name(day.0.month()), year = day.0.year().to_string())
    }

    /// A day, month or year as printed on a source: `2017-07`, `2023`; anything else is given back as it is.
    pub(crate) fn partial_date(&self, text: &str) -> String {
        match text.len() {
            10 => Day::parse(text).map_or_else(|| text.to_owned(), |day| self.date(day)),
            7 => Day::parse(&format!("{text}-01")).map_or_else(|| text.to_owned(), |day| self.month_year(day)),
            _ => text.to_owned(),
        }
    }

    /// A month's name: 1 is January.
    pub(crate) fn month_name(&self, month: i8) -> String {
        let t = &self.t;
        match month {
            1 => fl!(t, "month-1"),
            2 => fl!(t, "month-2"),
            3 => fl!(t, "month-3"),
            4 => fl!(t, "month-4"),
            5 => fl!(t, "month-5"),
            6 => fl!(t, "month-6"),
            7 => fl!(t, "month-7"),
            8 => fl!(t, "month-8"),
            9 => fl!(t, "month-9"),
            10 => fl!(t, "month-10"),
            11 => fl!(t, "month-11"),
            _ => fl!(t, "month-12"),
        }
    }

    /// An amount with its unit: `12 months`. Fractions keep one digit.
    #[must_use]
    pub fn amount(&self, value: f64, unit: Unit) -> String {
        let t = &self.t;
        let value = (value * 10.0).round() / 10.0;
        match unit {
            Unit::Days => fl!(t, "unit-days", n = value),
            Unit::Weeks => fl!(t, "unit-weeks", n = value),
            Unit::Months => fl!(t, "unit-months", n = value),
            Unit::Quarters => fl!(t, "unit-quarters", n = value),
            Unit::Years => fl!(t, "unit-years", n = value),
            Unit::Hours => fl!(t, "unit-hours", n = value),
            Unit::HoursPerWeek => fl!(t, "unit-hours-per-week", n = value),
            Unit::Children => fl!(t, "unit-children", n = value),
            Unit::Percent => fl!(t, "unit-percent", n = value),
            Unit::Money => fl!(t, "unit-money", n = value),
        }
    }

    /// Items joined as the language joins them.
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        items.join(&fl!(self.t, "list-comma"))
    }
}
