//! What every single page must be: well-formed, one heading, labelled, in its language, without anything that runs or reaches out.

use amparo_ui::Channel;
use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeSet;

/// What one page offers to the check of the whole site.
#[derive(Default)]
pub struct Page {
    pub ids: BTreeSet<String>,
    /// Addresses it links to, as written.
    pub links: Vec<String>,
    pub problems: Vec<String>,
}

fn all<'h>(html: &'h Html, selector: &str) -> Vec<ElementRef<'h>> {
    let selector = Selector::parse(selector).unwrap();
    html.select(&selector).collect()
}

/// Reads a page and says what is wrong with it by itself.
pub fn inspect(text: &str, lang: &str, dir: &str, channel: Channel) -> Page {
    let html = Html::parse_document(text);
    let mut page = Page::default();
    let mut wrong = |what: String| page.problems.push(what);
    for error in &html.errors {
        wrong(format!("not well-formed: {error}"));
    }
    let root = html.root_element();
    if root.attr("lang") != Some(lang) || root.attr("dir") != Some(dir) {
        wrong(format!("lang {:?} dir {:?}", root.attr("lang"), root.attr("dir")));
    }
    let headings = all(&html, "h1");
    if headings.len() != 1 || headings[0].text().collect::<String>().trim().is_empty() {
        wrong(format!("{} h1", headings.len()));
    }
    let title: String = all(&html, "title").iter().flat_map(|t| t.text()).collect();
    if title.trim().len() < 3 {
        wrong("no title".to_owned());
    }
    placeholders(&html, &mut wrong);
    running(&html, &mut wrong);
    labels(&html, &mut wrong);
    if channel == Channel::Stick {
        let policy = all(&html, "meta[http-equiv='Content-Security-Policy']");
        if policy.first().and_then(|m| m.attr("content")).is_none_or(|c| !c.starts_with("default-src 'none'")) {
            wrong("no policy in the page".to_owned());
        }
    }
    for element in all(&html, "[id]") {
        let id = element.attr("id").unwrap_or_default().to_owned();
        if !page.ids.insert(id.clone()) {
            page.problems.push(format!("id `{id}` twice"));
        }
    }
    for element in all(&html, "a[href], link[href], script[src], img[src], form[action]") {
        let value = element.value();
        page.links.extend(["href", "src", "action"].iter().filter_map(|name| value.attr(name)).map(str::to_owned));
    }
    page
}

/// Words that should have been filled in.
fn placeholders(html: &Html, wrong: &mut impl FnMut(String)) {
    let text: String = all(html, "main").iter().flat_map(|m| m.text()).collect();
    for mark in ["{need}", "{window}", "{ $", "No localization", "[object", "undefined", "NaN", "None("] {
        if text.contains(mark) {
            wrong(format!("the text holds `{mark}`"));
        }
    }
}

/// Scripts, styles and handlers in the page itself, and addresses outside.
fn running(html: &Html, wrong: &mut impl FnMut(String)) {
    for element in all(html, "*") {
        let value = element.value();
        if value.name() == "script" && value.attr("src").is_none()
            || matches!(value.name(), "style" | "iframe" | "object" | "embed")
        {
            wrong(format!("<{}> in the page", value.name()));
        }
        for (name, text) in value.attrs() {
            let text = text.trim().to_ascii_lowercase();
            if name.starts_with("on") || name == "style" || text.starts_with("javascript:") {
                wrong(format!("{name} on <{}>", value.name()));
            }
            let leads = matches!(name, "href" | "src" | "action" | "srcset" | "poster" | "ping");
            if leads && (text.starts_with("http") || text.starts_with("//")) {
                wrong(format!("{name}={text}"));
            }
        }
    }
}

/// Fields without a name for those who do not see the page.
fn labels(html: &Html, wrong: &mut impl FnMut(String)) {
    for field in all(html, "input:not([type=hidden]), select, textarea, button") {
        let value = field.value();
        let named = value.attr("aria-label").is_some_and(|l| !l.trim().is_empty())
            || field.ancestors().filter_map(ElementRef::wrap).any(|a| a.value().name() == "label")
            || value.attr("id").is_some_and(|id| !all(html, &format!("label[for='{id}']")).is_empty())
            || value.name() == "button" && field.text().any(|t| !t.trim().is_empty());
        if !named {
            wrong(format!("<{} name={:?}> has no label", value.name(), value.attr("name")));
        }
    }
    for link in all(html, "a") {
        let says = link.text().any(|t| !t.trim().is_empty()) || link.attr("aria-label").is_some();
        if !says {
            wrong(format!("a link to {:?} says nothing", link.attr("href")));
        }
    }
}
