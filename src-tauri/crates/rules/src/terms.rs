//! The names of facts and terms on which the engine itself relies. They are ids of `content/facts` and `content/vocabulary`, not law.

/// Fact: stretches of insured time.
pub(crate) const CONTRIBUTION_PERIODS: &str = "contribution_periods";
/// Fact: stretches of residence.
pub(crate) const RESIDENCE_PERIODS: &str = "residence_periods";
/// Fact: countries that paid the contributions back.
pub(crate) const REFUNDED_COUNTRIES: &str = "refunded_countries";
/// Fact: the countries of which the person is a citizen.
pub(crate) const NATIONALITIES: &str = "nationalities";
/// Fact: residence status. Never asked first.
pub(crate) const STATUS: &str = "status";
/// Fact: the country to which the person moves or has moved.
pub(crate) const MOVING_TO: &str = "moving_to";
/// Fact: kind of contract.
pub(crate) const CONTRACT_KIND: &str = "contract_kind";
/// Fact: age in years.
pub(crate) const AGE: &str = "age";
/// Fact: day of birth. Asked only where the age in years leaves open whether an age counted in months is reached.
pub(crate) const BIRTH_DATE: &str = "birth_date";

/// Topic: residence statuses.
pub(crate) const STATUSES: &str = "statuses";
/// Topic: countries.
pub(crate) const COUNTRIES: &str = "countries";

/// Term of `statuses`: a recognised refugee.
pub(crate) const REFUGEE: &str = "refugee";
/// Term of `contracts`: sent abroad by the employer.
pub(crate) const POSTED: &str = "posted";
/// In place of a country: no citizenship at all (ICAO Doc 9303 writes XXA). An empty list of nationalities says the same.
pub(crate) const STATELESS: &str = "xx";

/// Terms of `statuses` with which lawful residence cannot be taken for granted: whether an agreement for citizens of other states covers
/// the person cannot be told.
pub(crate) const RESIDENCE_UNCLEAR: [&str; 2] = ["undocumented", "visitor"];
/// Terms of `statuses` with which lawful residence is disputed: coverage is likely at most.
pub(crate) const RESIDENCE_DISPUTED: [&str; 3] = ["asylum_seeker", "tolerated", "left_country"];
