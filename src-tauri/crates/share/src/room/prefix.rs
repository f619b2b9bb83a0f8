//! Puts a room's token in front of the addresses that a page links to.
//!
//! Pages print every address of the room as an attribute that begins with `/`. Text cannot be mistaken for one: the
//! templates escape its double quotes, and pages hold no inline script.

/// How an absolute address begins in the HTML of a page.
const ATTRIBUTE: &[u8] = b"=\"/";

/// `html` with `/<token>` in front of every address that begins with `/`.
pub(super) fn prefix(html: &[u8], token: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(html.len() + html.len() / 8);
    let mut rest = html;
    while let Some(at) = rest.windows(ATTRIBUTE.len()).position(|window| window == ATTRIBUTE) {
        let (before, after) = rest.split_at(at + ATTRIBUTE.len());
        out.extend_from_slice(before);
        out.extend_from_slice(token.as_bytes());
        out.push(b'/');
        rest = after;
    }
    out.extend_from_slice(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_forms_and_files_move_below_the_token_and_text_stays() {
        let html = br#"<link href="/static/app.css"><form action="/en/search"><a href="/en/">a =&quot;/ b</a><a href="about">"#;
        let moved =
            br#"<link href="/k7/static/app.css"><form action="/k7/en/search"><a href="/k7/en/">a =&quot;/ b</a><a href="about">"#;
        assert_eq!(prefix(html, "k7"), moved);
    }
}
