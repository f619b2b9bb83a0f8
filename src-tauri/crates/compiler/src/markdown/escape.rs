//! Text that is safe between tags and inside quoted attributes.

/// Appends `text` with `& < > "` written as entities.
pub(super) fn escape(text: &str, out: &mut String) {
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn nothing_opens_a_tag() {
        let mut out = String::new();
        super::escape("<a href=\"x\">&'", &mut out);
        assert_eq!(out, "&lt;a href=&quot;x&quot;&gt;&amp;'");
    }
}
