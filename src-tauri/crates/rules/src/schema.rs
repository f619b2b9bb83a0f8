//! The words of a rule as a person writes them: logic, dated numbers, conditions, effects, deadlines, claiming notes.
//!
//! These types are read from `benefit.toml` (see `content/README.md`) and stored in the pack as JSON. They hold no behaviour:
//! [`crate::Rule::new`] turns them into something that can be evaluated, or says everything that is wrong with them.

use crate::Day;
use serde::{Deserialize, Serialize};

/// When a person is entitled: an expression over condition ids, joined by `and`, `or`, `not`, brackets and `at_least(n, …)`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Logic {
    /// For example `unemployed and (normal_time or short_time)`.
    pub entitled_when: String,
}

/// A number that the law dates. Rows are added, never edited.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DatedNumber {
    /// Name by which conditions call it.
    pub id: String,
    /// What it counts.
    pub unit: Unit,
    /// The day that chooses the row, where it is not the day of the check.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<By>,
    /// Rows in order of their first day.
    pub values: Vec<DatedValue>,
}

/// A day in a person's life by which a law's table goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// The day of birth: a pension age that rises from one year of birth to the next.
    BirthDate,
}

/// One row of a dated number: holds from `from` until the day before the next row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DatedValue {
    /// First day on which the value holds; first day of birth for which it does, in a table by the day of birth.
    pub from: Day,
    /// The value, in the number's unit.
    pub value: f64,
    /// Source id, with the article behind `#`.
    pub cite: String,
}

/// Units of numbers, windows and deadlines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Calendar days.
    Days,
    /// Seven calendar days.
    Weeks,
    /// Calendar months.
    Months,
    /// Three calendar months.
    Quarters,
    /// Calendar years.
    Years,
    /// Hours of work.
    Hours,
    /// Hours of work in a week.
    HoursPerWeek,
    /// Children.
    Children,
    /// Hundredths.
    Percent,
    /// An amount of money in the country's currency.
    Money,
}

/// The kinds of condition. Each is described in `content/README.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // the names are the documented vocabulary of the rule files
pub enum Kind {
    Answer,
    ChoiceIn,
    StatusIn,
    NationalityIn,
    SectorIn,
    EmploymentStatusIn,
    ContractKindIn,
    EndReasonIn,
    NeedIn,
    LivesIn,
    AtLeast,
    AtMost,
    AgeAtLeast,
    AgeAtMost,
    Lasted,
    Within,
    OnOrAfter,
    Before,
    InsuredInWindow,
    InsuredTotal,
    ResidentInWindow,
    ResidentTotal,
    AgreementCovers,
    FirstInsuredBefore,
    AbsentAtMost,
    ExportAllowed,
}

/// One condition. Which fields a kind needs is checked by [`crate::Rule::new`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// Name used in the logic.
    pub id: String,
    /// What is asked.
    pub kind: Kind,
    /// The fact it reads, where the kind does not say so itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fact: Option<String>,
    /// For `answer`: the answer that meets it (default true).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expect: Option<bool>,
    /// For the `…_in` kinds: the answers that meet it; `@name` is a region.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    /// Id of a dated number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Id of a dated number: insured or resident time that is needed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_least: Option<String>,
    /// Id of a dated number: the reference period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub window: Option<String>,
    /// A number fact in months by which the window grows (time with a small child, illness, military service).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stretch: Option<String>,
    /// The date fact on which the window ends (default: the day of the check).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_at: Option<String>,
    /// A fixed day, for `on_or_after` and `before`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Day>,
    /// Insured or resident time before this day does not count (a scheme that began, or opened to a group, on that day).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_before: Option<Day>,
    /// Only periods of these schemes count (empty: all).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub schemes: Vec<String>,
    /// Agreements that may add foreign periods; `@all` is every one that binds the state for the branch.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aggregate: Vec<String>,
    /// For `agreement_covers` and `export_allowed`: the agreements, one of which must cover; `@all` as above.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agreement: Vec<String>,
    /// Source ids, with the article behind `#`.
    pub cite: Vec<String>,
}

/// What an effect or a missed deadline turns the outcome into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Turns {
    /// Blocks it: a yes becomes a no.
    No,
    /// A yes becomes likely.
    Likely,
    /// A yes cannot be told.
    CannotTell,
    /// Still a yes, but it starts later (a waiting time).
    Delayed,
    /// Nothing but a warning.
    Warning,
}

/// What a met expression does besides yes and no.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Effect {
    /// Name; its text stands in the language files.
    pub id: String,
    /// An expression over conditions.
    pub when: String,
    /// What it does.
    pub turns: Turns,
    /// Source ids.
    pub cite: Vec<String>,
}

/// A time limit that runs from a day in the person's life.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    /// Name; its text stands in the language files.
    pub id: String,
    /// A fact of type date.
    pub from: String,
    /// How many units after it.
    pub within: u32,
    /// Days, weeks, months or years.
    pub unit: Unit,
    /// What is lost when it has passed.
    pub misses: Turns,
    /// Source ids.
    pub cite: Vec<String>,
}

/// Will claiming hurt me? One note, for some statuses or for everybody.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claiming {
    /// Name; its text stands in the language files.
    pub id: String,
    /// The statuses it speaks to; empty means everybody.
    #[serde(default)]
    pub status: Vec<String>,
    /// How serious it is.
    pub level: Level,
    /// Source ids.
    #[serde(default)]
    pub cite: Vec<String>,
}

/// How serious a claiming note is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// It is safe.
    Ok,
    /// Think and ask first.
    Caution,
    /// It can cost the person something that matters.
    Danger,
}

/// How sure the rule's sources are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Deciding sources were read and agree.
    High,
    /// A met rule says *likely*.
    Medium,
    /// A met rule says *cannot tell*.
    Low,
}
