//! Telephone numbers: international ones by the plan of ITU-T E.164, short ones of a country.
//!
//! `calling_codes.csv` has the assigned country codes and how long the numbers behind each can be, from Google's libphonenumber 9.0
//! (Apache-2.0). That says whether a number can exist; whether somebody answers there is for a person to find out. The whole library
//! would bring a megabyte of patterns to every build for a few hundred numbers.

/// Code, shortest and longest national number, one a line.
const CODES: &str = include_str!("calling_codes.csv");
/// Digits of a number that is dialled within a country only: `112`, `116 016`.
const SHORT: std::ops::RangeInclusive<usize> = 2..=6;

/// A number that can be dialled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Phone {
    /// From everywhere: `+` and the digits.
    International(String),
    /// Within a country only.
    Short(String),
}

impl Phone {
    /// Reads a number as it is written for people.
    ///
    /// # Errors
    /// What is wrong, and how to mend it.
    pub(crate) fn parse(text: &str) -> Result<Self, (String, String)> {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let Some(rest) = text.strip_prefix('+') else {
            let signs = text.bytes().all(|sign| sign.is_ascii_digit() || sign == b' ');
            if signs && SHORT.contains(&digits.len()) {
                return Ok(Self::Short(digits));
            }
            let what = format!("`{text}` is no telephone number in international form");
            return Err((what, "write +, the country's code and the number, `+965 2221 5150`; or a short number, `112`".into()));
        };
        if !rest.bytes().all(|sign| sign.is_ascii_digit() || b" -().".contains(&sign)) {
            let what = format!("`{text}` is no telephone number in international form");
            return Err((what, "digits and spaces only behind the +; words go into `label`".into()));
        }
        let Some((code, lengths)) = code(&digits) else {
            let what = format!("`{text}` begins with the calling code of no country");
            return Err((what, "write the country's code behind the +, without the 0 in front of the number".into()));
        };
        let length = digits.len() - code.len();
        if !lengths.contains(&length) {
            let what = format!("`{text}` has {length} digits behind +{code}");
            let mend = format!("numbers there have {} to {}: look at the source again", lengths.start(), lengths.end());
            return Err((what, mend));
        }
        Ok(Self::International(format!("+{digits}")))
    }
}

/// The country code that `digits` begin with, and how long the number behind it can be.
fn code(digits: &str) -> Option<(&'static str, std::ops::RangeInclusive<usize>)> {
    let row = CODES.lines().skip(1).map(|line| line.split(','));
    row.filter_map(|mut row| {
        let (code, shortest, longest) = (row.next()?, row.next()?.parse().ok()?, row.next()?.parse().ok()?);
        Some((code, shortest..=longest))
    })
    .find(|(code, _)| digits.starts_with(code))
}

/// The international numbers in running text, as `+` and digits, with the place where each begins.
pub(crate) fn in_text(text: &str) -> impl Iterator<Item = (usize, String)> {
    text.match_indices('+').filter_map(|(at, _)| {
        let rest = text.get(at + 1..)?;
        let end = rest.find(|sign: char| !sign.is_ascii_digit() && !" -()".contains(sign)).unwrap_or(rest.len());
        let digits: String = rest.get(..end)?.chars().filter(char::is_ascii_digit).collect();
        let begins = rest.starts_with(|sign: char| sign.is_ascii_digit());
        (begins && digits.len() >= 7).then(|| (at, format!("+{digits}")))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_can_be_dialled() {
        for good in ["+965 2221 5150", "+1 (800) 555-0199", "+62 2129244800", "+27 11 339 1960"] {
            assert!(matches!(Phone::parse(good), Ok(Phone::International(_))), "{good}");
        }
        for short in ["112", "1195", "116 016"] {
            assert!(matches!(Phone::parse(short), Ok(Phone::Short(_))), "{short}");
        }
    }

    #[test]
    fn what_is_wrong_is_said() {
        for (bad, word) in [
            ("0800 123 456", "international form"),
            ("22215150", "international form"),
            ("", "international form"),
            ("+965 2221 5150 ext 3", "international form"),
            ("+0 123 4567", "calling code of no country"),
            ("+999 123 4567", "calling code of no country"),
            ("+965", "0 digits behind +965"),
            ("+965 2221 51", "6 digits behind +965"),
            ("+1234567890123456", "15 digits behind +1"),
        ] {
            let said = Phone::parse(bad).err();
            assert!(said.as_ref().is_some_and(|(what, mend)| what.contains(word) && !mend.is_empty()), "{bad}: {said:?}");
        }
    }

    #[test]
    fn no_code_begins_with_another() {
        let codes: Vec<&str> = CODES.lines().skip(1).filter_map(|line| line.split(',').next()).collect();
        assert!(codes.len() > 200);
        for code in &codes {
            assert!(codes.iter().filter(|other| code.starts_with(**other)).count() == 1, "{code}");
        }
    }

    #[test]
    fn numbers_in_running_text() {
        let found: Vec<_> = in_text("Call (+27 10 500 6186) or +45 70 20 25 50. 3 + 4 = 7, +5 %.").map(|it| it.1).collect();
        assert_eq!(found, ["+27105006186", "+4570202550"]);
    }
}
