//! Which fields each kind of condition needs and may have, and which fact it reads.

use crate::{Condition, FactKind, Kind, Unit, terms};

/// The fields of a condition besides `id`, `kind` and `cite`, as files write them.
pub(crate) const ALL: [&str; 13] = [
    "fact",
    "expect",
    "values",
    "number",
    "at_least",
    "window",
    "stretch",
    "ends_at",
    "date",
    "not_before",
    "schemes",
    "aggregate",
    "agreement",
];

const CALENDAR: &[Unit] = &[Unit::Days, Unit::Weeks, Unit::Months, Unit::Quarters, Unit::Years];

impl Kind {
    /// The fields it needs and those it may have.
    pub(crate) fn fields(self) -> (&'static [&'static str], &'static [&'static str]) {
        match self {
            Self::Answer => (&["fact"], &["expect"]),
            Self::ChoiceIn => (&["fact", "values"], &[]),
            Self::StatusIn
            | Self::NationalityIn
            | Self::SectorIn
            | Self::EmploymentStatusIn
            | Self::ContractKindIn
            | Self::EndReasonIn
            | Self::NeedIn
            | Self::LivesIn => (&["values"], &[]),
            Self::AtLeast | Self::AtMost | Self::Lasted | Self::Within => (&["fact", "number"], &[]),
            Self::AgeAtLeast | Self::AgeAtMost => (&["number"], &[]),
            Self::OnOrAfter | Self::Before => (&["fact", "date"], &[]),
            Self::InsuredInWindow | Self::ResidentInWindow => {
                (&["at_least", "window"], &["stretch", "ends_at", "not_before", "schemes", "aggregate"])
            }
            Self::InsuredTotal | Self::ResidentTotal => (&["at_least"], &["ends_at", "not_before", "schemes", "aggregate"]),
            Self::AgreementCovers | Self::ExportAllowed => (&["agreement"], &[]),
            Self::FirstInsuredBefore => (&["date"], &["schemes"]),
            Self::AbsentAtMost => (&["number", "window"], &["ends_at"]),
        }
    }

    /// The fact it reads where the condition does not name one.
    pub(crate) fn own_fact(self) -> Option<&'static str> {
        match self {
            Self::StatusIn => Some(terms::STATUS),
            Self::NationalityIn => Some(terms::NATIONALITIES),
            Self::SectorIn => Some("sector"),
            Self::EmploymentStatusIn => Some("employment_status"),
            Self::ContractKindIn => Some(terms::CONTRACT_KIND),
            Self::EndReasonIn => Some("end_reason"),
            Self::NeedIn => Some("health_need"),
            Self::LivesIn => Some("residence_country"),
            Self::AgeAtLeast | Self::AgeAtMost => Some(terms::AGE),
            Self::InsuredInWindow | Self::InsuredTotal | Self::AgreementCovers | Self::FirstInsuredBefore => {
                Some(terms::CONTRIBUTION_PERIODS)
            }
            Self::ResidentInWindow | Self::ResidentTotal | Self::AbsentAtMost => Some(terms::RESIDENCE_PERIODS),
            Self::ExportAllowed => Some(terms::MOVING_TO),
            _ => None,
        }
    }

    /// The kinds of fact it can read.
    pub(crate) fn fact_kinds(self) -> &'static [FactKind] {
        match self {
            Self::Answer => &[FactKind::YesNo],
            Self::NationalityIn => &[FactKind::Countries],
            Self::LivesIn | Self::ExportAllowed => &[FactKind::Country],
            Self::ChoiceIn => &[FactKind::Choice, FactKind::Choices, FactKind::Country, FactKind::Countries],
            Self::StatusIn
            | Self::SectorIn
            | Self::EmploymentStatusIn
            | Self::ContractKindIn
            | Self::EndReasonIn
            | Self::NeedIn => &[FactKind::Choice, FactKind::Choices],
            Self::AtLeast | Self::AtMost | Self::AgeAtLeast | Self::AgeAtMost => &[FactKind::Number],
            Self::Lasted | Self::Within | Self::OnOrAfter | Self::Before => &[FactKind::Date],
            Self::InsuredInWindow
            | Self::InsuredTotal
            | Self::ResidentInWindow
            | Self::ResidentTotal
            | Self::AgreementCovers
            | Self::FirstInsuredBefore
            | Self::AbsentAtMost => &[FactKind::Periods],
        }
    }

    /// The units its numbers may have; empty: any.
    pub(crate) fn units(self) -> &'static [Unit] {
        match self {
            Self::AgeAtLeast => &[Unit::Years, Unit::Months],
            Self::AgeAtMost => &[Unit::Years],
            Self::AtLeast | Self::AtMost => &[],
            _ => CALENDAR,
        }
    }
}

impl Condition {
    /// Whether the field of that name is filled in.
    pub(crate) fn has(&self, field: &str) -> bool {
        match field {
            "fact" => self.fact.is_some(),
            "expect" => self.expect.is_some(),
            "values" => !self.values.is_empty(),
            "number" => self.number.is_some(),
            "at_least" => self.at_least.is_some(),
            "window" => self.window.is_some(),
            "stretch" => self.stretch.is_some(),
            "ends_at" => self.ends_at.is_some(),
            "date" => self.date.is_some(),
            "not_before" => self.not_before.is_some(),
            "schemes" => !self.schemes.is_empty(),
            "aggregate" => !self.aggregate.is_empty(),
            "agreement" => !self.agreement.is_empty(),
            _ => false,
        }
    }

    /// The fact it reads.
    pub(crate) fn fact(&self) -> Option<&str> {
        self.fact.as_deref().or(self.kind.own_fact())
    }

    /// The dated numbers it names, with the field that names them.
    pub fn numbers(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let named = [("number", &self.number), ("at_least", &self.at_least), ("window", &self.window)];
        named.into_iter().filter_map(|(field, id)| Some((field, id.as_deref()?)))
    }
}
