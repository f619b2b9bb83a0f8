//! Words of the question that are neighbours on a page as well.

use super::super::plan::{Group, Plan};
use super::Found;
use amparo_text::script;

/// The share of neighbouring words of the question that are neighbours on the page.
pub(super) fn together(plan: &Plan, found: &Found, names: &[String]) -> f32 {
    let words = plan.groups.get(..plan.words).unwrap_or_default();
    let (mut all, mut beside) = (0.0, 0.0);
    for pair in words.windows(2) {
        let [left, right] = pair else { continue };
        let weight = left.says + right.says;
        all += weight;
        if neighbours(left, right).iter().any(|text| found.flats.iter().chain(names).any(|flat| flat.contains(text.as_str()))) {
            beside += weight;
        }
    }
    if all > 0.0 { beside / all } else { 0.0 }
}

/// How two words look side by side in folded text.
fn neighbours(left: &Group, right: &Group) -> Vec<String> {
    let mut texts = Vec::new();
    let end = if right.open { "" } else { " " };
    for left in &left.spellings {
        for right in &right.spellings {
            let unspaced = |letter: Option<char>| letter.is_some_and(|letter| script(letter).is_unspaced());
            match (unspaced(left.chars().last()), unspaced(right.chars().next())) {
                (true, true) => texts.push(format!("{left}{right}")),
                (true, false) => texts.push(format!("{left} {right}{end}")),
                (false, true) => texts.push(format!(" {left} {right}")),
                (false, false) => texts.push(format!(" {left} {right}{end}")),
            }
        }
    }
    texts
}
