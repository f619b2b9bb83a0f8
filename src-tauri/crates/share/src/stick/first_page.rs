//! The page at the root of the stick: one link a language, no script, no redirect.

use amparo_domain::Language;
use std::fmt::Write;

/// The HTML of that page, with the stick's Content-Security-Policy in it.
pub(super) fn first_page(title: &str, languages: &[Language], csp: &str) -> String {
    let lang = languages.first().map_or("en", |language| language.tag.as_str());
    let (title, csp) = (escape(title), escape(csp));
    let mut links = String::new();
    for language in languages {
        let direction = language.direction.unwrap_or_else(|| language.tag.direction()).as_str();
        let (tag, name) = (language.tag.as_str(), escape(&language.name));
        // Writing to a String does not fail.
        _ = writeln!(
            links,
            r#"<li><a class="pill" href="{tag}/index.html" lang="{tag}" hreflang="{tag}" dir="{direction}">{name}</a></li>"#
        );
    }
    format!(
        r#"<!doctype html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{csp}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{title}</title>
<link rel="stylesheet" href="static/app.css">
</head>
<body>
<main>
<h1>{title}</h1>
<nav aria-label="{title}">
<ul class="languages">
{links}</ul>
</nav>
</main>
</body>
</html>
"#
    )
}

/// `text` as it may stand in HTML, also inside double quotes.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use amparo_domain::Lang;

    #[test]
    fn each_language_is_a_link_in_its_own_name_and_direction() {
        let language = |tag: &str, name: &str| Language { tag: Lang::parse(tag).unwrap(), name: name.into(), direction: None };
        let page =
            first_page("A <union> & \"friends\"", &[language("ne", "नेपाली"), language("ar", "العربية")], "default-src 'none'");
        assert!(page.contains(r#"<html lang="ne">"#));
        assert!(page.contains(r#"href="ar/index.html" lang="ar" hreflang="ar" dir="rtl">العربية</a>"#));
        assert!(page.contains("<h1>A &lt;union&gt; &amp; &quot;friends&quot;</h1>"));
        assert!(!page.contains("<script"));
    }
}
