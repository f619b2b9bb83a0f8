//! What units are in time: months and days do not convert into each other.

use crate::Unit;

/// The longest stretch of time a rule may name, in years: longer ones are slips of the pen.
pub(crate) const LONGEST_YEARS: f64 = 200.0;

impl Unit {
    /// Calendar months in one, for months, quarters and years.
    #[must_use]
    pub fn in_months(self) -> Option<u32> {
        match self {
            Self::Months => Some(1),
            Self::Quarters => Some(3),
            Self::Years => Some(12),
            _ => None,
        }
    }

    /// Days in one, for days and weeks.
    #[must_use]
    pub fn in_days(self) -> Option<u32> {
        match self {
            Self::Days => Some(1),
            Self::Weeks => Some(7),
            _ => None,
        }
    }

    /// Whether it measures a stretch of the calendar.
    #[must_use]
    pub fn is_calendar(self) -> bool {
        self.in_months().is_some() || self.in_days().is_some()
    }

    /// Whether `value` of it is a whole, sensible stretch of the calendar.
    pub(crate) fn is_sound(self, value: f64) -> bool {
        let years = match (self.in_months(), self.in_days()) {
            (Some(months), _) => value * f64::from(months) / 12.0,
            (None, Some(days)) => value * f64::from(days) / 365.0,
            (None, None) => 0.0,
        };
        value.is_finite() && value >= 0.0 && years <= LONGEST_YEARS && (!self.is_calendar() || value.fract() == 0.0)
    }

    /// The name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Days => "days",
            Self::Weeks => "weeks",
            Self::Months => "months",
            Self::Quarters => "quarters",
            Self::Years => "years",
            Self::Hours => "hours",
            Self::HoursPerWeek => "hours_per_week",
            Self::Children => "children",
            Self::Percent => "percent",
            Self::Money => "money",
        }
    }
}
