//! Letters: every one that the content uses comes with the pages, so that no page shows boxes on a device without its font.

use crate::fixture::{files, library, none, root};
use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::path::Path;

/// The code points for which `app.css` brings a font.
fn brought() -> Vec<RangeInclusive<u32>> {
    let css = std::fs::read_to_string(root().join("ui/static/app.css")).unwrap();
    let lists = css.split("unicode-range:").skip(1).filter_map(|rest| rest.split(';').next());
    let code = |text: &str| u32::from_str_radix(text, 16).unwrap();
    let range = |item: &str| {
        let item = item.trim().trim_start_matches("U+");
        item.split_once('-').map_or_else(|| code(item)..=code(item), |(from, to)| code(from)..=code(to))
    };
    lists.flat_map(|list| list.split(',').map(range)).collect()
}

/// Search words of a language that the interface does not speak: they lead from what somebody types to a page and are never shown;
/// what was typed is repeated, and the device that typed it has its letters.
fn is_only_searched(file: &Path) -> bool {
    let spoken = |tag: &str| library().settings().language.iter().any(|language| language.tag.as_str() == tag);
    let tag = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    file.parent().is_some_and(|folder| folder.ends_with("vocabulary/concepts")) && tag != "terms" && !spoken(tag)
}

#[test]
fn every_letter_of_the_content_comes_with_the_pages() {
    let brought = brought();
    assert!(brought.len() > 200, "{}", brought.len());
    let mut strange: BTreeMap<char, String> = BTreeMap::new();
    for file in files(root().join("content"), &["toml", "md"]).into_iter().filter(|file| !is_only_searched(file)) {
        let text = std::fs::read_to_string(&file).unwrap();
        let unknown = text.chars().filter(|c| c.is_alphabetic() && !brought.iter().any(|range| range.contains(&u32::from(*c))));
        unknown.for_each(|letter| {
            strange.entry(letter).or_insert_with(|| file.display().to_string());
        });
    }
    none(
        &strange
            .into_iter()
            .map(|(letter, file)| format!("{letter} (U+{:04X}) in {file}", u32::from(letter)))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn faces_of_a_family_share_their_weight_or_browsers_leave_some_out() {
    let css = std::fs::read_to_string(root().join("ui/static/app.css")).unwrap();
    let faces: Vec<&str> = css.split("@font-face").skip(1).filter_map(|face| face.split('}').next()).collect();
    assert!(faces.len() > 5);
    let odd = faces.into_iter().filter(|face| !face.contains("font-weight: 100 900")).map(str::to_owned);
    none(&odd.collect::<Vec<_>>());
}
