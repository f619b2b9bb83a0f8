//! The known name that was probably meant, for messages.

/// The name that differs from `wrong` in the fewest letters, if that is at most a third of them.
pub(crate) fn nearest<'a>(wrong: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (wrong.chars().count() / 3).max(1);
    names.map(|name| (distance(wrong, name), name)).filter(|(distance, _)| *distance <= limit).min().map(|(_, name)| name)
}

/// ` (did you mean …?)`, or nothing.
pub(crate) fn hint<'a>(wrong: &str, names: impl Iterator<Item = &'a str>) -> String {
    nearest(wrong, names).map(|name| format!(" (did you mean `{name}`?)")).unwrap_or_default()
}

/// Letters to change, add or leave out (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        for (cell, y) in row.iter_mut().skip(1).zip(&b) {
            let best = (diagonal + usize::from(x != *y)).min(*cell + 1).min(left + 1);
            diagonal = *cell;
            *cell = best;
            left = best;
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_slips_and_no_others() {
        let names = || ["contribution_periods", "residence_periods", "age"].into_iter();
        assert_eq!(nearest("contribution_period", names()), Some("contribution_periods"));
        assert_eq!(nearest("agee", names()), Some("age"));
        assert_eq!(nearest("salary", names()), None);
        assert_eq!(distance("kitten", "sitting"), 3);
    }
}
