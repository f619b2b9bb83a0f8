//! Which language the first page of a room speaks: the first that the phone asks for and the site has.

use amparo_domain::Language;

/// The path of the first page for a phone that sends `accept_language` (RFC 9110, section 12.5.4); `None`: it asks for none
/// that is offered, and the site decides.
pub(super) fn greeting(accept_language: &str, offered: &[Language]) -> Option<String> {
    let mut wishes: Vec<(&str, f32)> = accept_language.split(',').take(20).filter_map(wish).collect();
    wishes.sort_by(|a, b| b.1.total_cmp(&a.1));
    wishes.into_iter().find_map(|(tag, _)| {
        let primary = tag.split('-').next()?;
        let whole = offered.iter().find(|language| language.tag.as_str().eq_ignore_ascii_case(tag));
        let same = whole.or_else(|| offered.iter().find(|language| language.tag.primary().eq_ignore_ascii_case(primary)));
        same.map(|language| format!("/{}/", language.tag))
    })
}

/// A tag and how much it is wanted; `None` for what is refused (`q=0`) or not understood.
fn wish(part: &str) -> Option<(&str, f32)> {
    let (tag, weight) = part.split_once(';').map_or((part, "q=1"), |(tag, weight)| (tag, weight));
    let weight: f32 = weight.trim().strip_prefix("q=")?.parse().ok()?;
    (weight > 0.0).then_some((tag.trim(), weight))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use amparo_domain::Lang;

    #[test]
    fn the_phone_decides_and_strange_headers_do_no_harm() {
        let offered: Vec<_> = ["en", "es", "ar", "zh-Hant"]
            .map(|tag| Language { tag: Lang::parse(tag).unwrap(), name: tag.into(), direction: None })
            .into();
        let path = |header: &str| greeting(header, &offered);
        assert_eq!(path("ar-KW,ar;q=0.9,en;q=0.8").as_deref(), Some("/ar/"));
        assert_eq!(path("de;q=1, en;q=0.2, es-PY;q=0.7").as_deref(), Some("/es/"));
        assert_eq!(path("zh-hant").as_deref(), Some("/zh-Hant/"));
        for header in ["", "de", "*", "en;q=0", "en;q=x", ";;;,,,", "\u{7f}"] {
            assert_eq!(path(header), None, "{header}");
        }
    }
}
