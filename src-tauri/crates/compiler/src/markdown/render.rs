//! Events of the Markdown parser to HTML and plain text, section by section. All text is escaped here.

use super::cites::{Stretch, stretches};
use super::escape::escape;
use super::{Desk, Passage, links};
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// Everything up to the next `##` heading.
#[derive(Debug, Default)]
pub(super) struct Part {
    /// Plain text of the heading; empty before the first one.
    pub(super) heading: String,
    /// The line of the heading.
    pub(super) line: usize,
    /// Body.
    pub(super) html: String,
    /// Body without marks; a line a block.
    pub(super) plain: String,
    /// First paragraph, without marks.
    pub(super) first: String,
    /// Whether it cites anything.
    pub(super) cites: bool,
}

/// Turns one text into parts.
pub(super) struct Renderer<'a, 'd> {
    passage: Passage<'a>,
    desk: &'a mut Desk<'d>,
    /// Title as `# Title` gives it.
    pub(super) title: Option<String>,
    /// The lead and the sections.
    pub(super) parts: Vec<Part>,
    current: Part,
    heading: Option<HeadingLevel>,
    in_table_head: bool,
    links: Vec<bool>,
}

impl<'a, 'd> Renderer<'a, 'd> {
    pub(super) fn new(passage: Passage<'a>, desk: &'a mut Desk<'d>) -> Self {
        let current = Part { line: passage.first_line, ..Part::default() };
        let (title, parts, links) = (None, Vec::new(), Vec::new());
        Self { passage, desk, title, parts, current, heading: None, in_table_head: false, links }
    }

    /// Reads the text, whose marks are placeholders by now.
    pub(super) fn run(mut self, marked: &str) -> (Option<String>, Vec<Part>) {
        let lines = Lines::of(marked, self.passage.first_line);
        for (event, range) in Parser::new_ext(marked, Options::ENABLE_TABLES).into_offset_iter() {
            self.event(event, lines.line(range.start));
        }
        self.parts.push(self.current);
        (self.title, self.parts)
    }

    fn event(&mut self, event: Event<'_>, line: usize) {
        match event {
            Event::Start(tag) => self.start(tag, line),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text, line),
            Event::Code(code) => {
                self.html("<code>");
                self.text(&code, line);
                self.html("</code>");
            }
            Event::SoftBreak => self.line_break("\n"),
            Event::HardBreak => self.line_break("<br>\n"),
            Event::Rule => self.html("<hr>\n"),
            Event::Html(html) | Event::InlineHtml(html) => {
                let what = format!("raw HTML: `{}`", html.trim());
                self.error(line, what, "write it in Markdown; a `<` that is meant as such is written `\\<`");
            }
            // Extensions that are not switched on.
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, line: usize) {
        match tag {
            Tag::Heading { level, .. } => self.open_heading(level, line),
            Tag::Paragraph => self.html("<p>"),
            Tag::BlockQuote(_) => self.html("<aside class=\"box\">\n"),
            Tag::CodeBlock(CodeBlockKind::Fenced(_) | CodeBlockKind::Indented) => self.html("<pre><code>"),
            Tag::List(None) => self.html("<ul>\n"),
            Tag::List(Some(1)) => self.html("<ol>\n"),
            Tag::List(Some(first)) => self.html(&format!("<ol start=\"{first}\">\n")),
            Tag::Item => self.html("<li>"),
            Tag::Table(_) => self.html("<div class=\"table\"><table>\n"),
            Tag::TableHead => {
                self.in_table_head = true;
                self.html("<thead><tr>");
            }
            Tag::TableRow => self.html("<tr>"),
            Tag::TableCell => self.html(if self.in_table_head { "<th scope=\"col\">" } else { "<td>" }),
            Tag::Emphasis => self.html("<em>"),
            Tag::Strong => self.html("<strong>"),
            Tag::Link { dest_url, .. } => self.open_link(&dest_url, line),
            Tag::Image { .. } => self.error(line, "an image", "take it out; pages carry words only"),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(level) => self.close_heading(level),
            TagEnd::Paragraph => self.close_block("</p>\n"),
            TagEnd::BlockQuote(_) => self.html("</aside>\n"),
            TagEnd::CodeBlock => self.close_block("</code></pre>\n"),
            TagEnd::List(false) => self.html("</ul>\n"),
            TagEnd::List(true) => self.html("</ol>\n"),
            TagEnd::Item => self.close_block("</li>\n"),
            TagEnd::Table => self.html("</tbody></table></div>\n"),
            TagEnd::TableHead => {
                self.in_table_head = false;
                self.close_block("</tr></thead>\n<tbody>\n");
            }
            TagEnd::TableRow => self.close_block("</tr>\n"),
            TagEnd::TableCell => {
                self.html(if self.in_table_head { "</th>" } else { "</td>" });
                self.current.plain.push_str(" · ");
            }
            TagEnd::Emphasis => self.html("</em>"),
            TagEnd::Strong => self.html("</strong>"),
            TagEnd::Link if self.links.pop() == Some(true) => self.html("</a>"),
            _ => {}
        }
    }

    fn open_heading(&mut self, level: HeadingLevel, line: usize) {
        self.heading = Some(level);
        match level {
            HeadingLevel::H1 if self.title.is_some() => {
                self.error(line, "a second title", "a page has one `# Title`; sections begin with `##`");
            }
            HeadingLevel::H1 => self.title = Some(String::new()),
            HeadingLevel::H2 => {
                let part = Part { line, ..Part::default() };
                self.parts.push(std::mem::replace(&mut self.current, part));
            }
            deeper => self.html(&format!("<{deeper}>")),
        }
    }

    fn close_heading(&mut self, level: HeadingLevel) {
        self.heading = None;
        if !matches!(level, HeadingLevel::H1 | HeadingLevel::H2) {
            self.close_block(&format!("</{level}>\n"));
        }
    }

    fn open_link(&mut self, target: &str, line: usize) {
        let href = links::href(target, self.passage, line, self.desk);
        if let Some(href) = &href {
            let mut tag = String::from("<a href=\"");
            escape(href, &mut tag);
            tag.push_str("\">");
            self.html(&tag);
        }
        self.links.push(href.is_some());
    }

    fn text(&mut self, text: &str, line: usize) {
        for stretch in stretches(text) {
            match (stretch, self.heading) {
                (Stretch::Text(text), Some(HeadingLevel::H1)) => self.title.get_or_insert_default().push_str(text),
                (Stretch::Text(text), Some(HeadingLevel::H2)) => self.current.heading.push_str(text),
                (Stretch::Text(text), _) => {
                    escape(text, &mut self.current.html);
                    self.current.plain.push_str(text);
                }
                (Stretch::Mark(_), Some(_)) => {
                    self.error(line, "a footnote mark in a heading", "put it behind a sentence of the section");
                }
                (Stretch::Mark(number), None) => {
                    self.current.cites = true;
                    self.html(&format!("<sup class=\"cite\"><a href=\"#src-{number}\">{number}</a></sup>"));
                }
            }
        }
    }

    fn line_break(&mut self, html: &str) {
        match self.heading {
            Some(HeadingLevel::H1) => self.title.get_or_insert_default().push(' '),
            Some(HeadingLevel::H2) => self.current.heading.push(' '),
            _ => {
                self.html(html);
                self.current.plain.push(' ');
            }
        }
    }

    /// Ends a block: its plain text ends its line, and the first one is remembered.
    fn close_block(&mut self, html: &str) {
        self.html(html);
        let kept = self.current.plain.trim_end_matches([' ', '·', '\n']).len();
        self.current.plain.truncate(kept);
        if self.current.first.is_empty() {
            self.current.first.clone_from(&self.current.plain);
        }
        self.current.plain.push('\n');
    }

    /// Appends tags; headings of pages and sections are plain text and take none.
    fn html(&mut self, html: &str) {
        if !matches!(self.heading, Some(HeadingLevel::H1 | HeadingLevel::H2)) {
            self.current.html.push_str(html);
        }
    }

    fn error(&mut self, line: usize, what: impl Into<String>, mend: &str) {
        self.desk.problems.error(self.passage.file, line, what, mend);
    }
}

/// Line numbers of byte offsets, without counting from the beginning each time.
struct Lines {
    starts: Vec<usize>,
    first: usize,
}

impl Lines {
    fn of(text: &str, first: usize) -> Self {
        let starts = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1).collect();
        Self { starts, first }
    }

    fn line(&self, offset: usize) -> usize {
        self.first + self.starts.partition_point(|start| *start <= offset)
    }
}
