//! Small pieces of HTML that templates cannot make themselves. Everything that comes from outside is escaped here.

use crate::links::Links;

/// `text` with the five characters that mean something in HTML written out.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// Compiled HTML with its `href="amparo:…"` links given the addresses of this page's door.
pub(crate) fn localise(html: &str, links: &Links) -> String {
    const MARK: &str = "href=\"amparo:";
    let mut out = String::with_capacity(html.len() + 64);
    let mut rest = html;
    while let Some(at) = rest.find(MARK) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let from = from.strip_prefix("href=\"").unwrap_or(from);
        let (target, after) = from.split_once('"').unwrap_or((from, ""));
        let href = links.resolve(target).unwrap_or_else(|| "#".to_owned());
        out.push_str("href=\"");
        out.push_str(&escape(&href));
        out.push('"');
        rest = after;
    }
    out.push_str(rest);
    out
}

/// A number to be dialled, kept left to right in every script.
pub(crate) fn telephone(number: &str) -> String {
    let dial: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    format!("<a class=\"tel\" dir=\"ltr\" href=\"tel:{dial}\">{}</a>", escape(number))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::{Channel, Page, Route};
    use amparo_domain::Lang;

    #[test]
    fn links_become_the_address_of_the_door() {
        let route = Route { lang: Lang::parse("es").unwrap(), page: Page::Guide("kw-pay".into()) };
        let html = "<a href=\"amparo:benefit/kw.x\">a</a> <a href=\"amparo:contacts/kw\">b</a>";
        let room = localise(html, &Links::new(Channel::Room, &route));
        assert_eq!(room, "<a href=\"/es/benefit/kw.x\">a</a> <a href=\"/es/contacts/kw\">b</a>");
        let stick = localise(html, &Links::new(Channel::Stick, &route));
        assert_eq!(stick, "<a href=\"../../es/benefit/kw.x.html\">a</a> <a href=\"../../es/contacts/kw.html\">b</a>");
    }

    #[test]
    fn hostile_text_stays_text() {
        assert_eq!(escape("<a href='x'>&\""), "&lt;a href=&#39;x&#39;&gt;&amp;&quot;");
    }
}
