//! The rule as a picture: branches as lines, and the whole logic in words for those who do not see it.

use super::text;
use super::tree::{Graph, Node};
use amparo_domain::{Direction, Lang};
use std::fmt::Write;

/// Height of a line of words, the gap below a part, how far a part stands in from what it belongs to, the margin; in px.
const LINE: usize = 20;
const GAP: usize = 8;
const STEP: usize = 24;
const EDGE: usize = 12;
/// Letters in a line, and the width of one, on average and with room to spare.
const LETTERS: usize = 88;
const LETTER: usize = 8;

/// The picture. It is drawn from the right for languages that are written so.
pub(super) fn draw(graph: &Graph, lang: &Lang) -> String {
    let mirrored = lang.direction() == Direction::Rtl;
    let mut picture = Picture { width: graph.width(), mirrored, height: EDGE, drawn: String::new() };
    picture.words(0, &format!("{}: {}", graph.id, graph.title), "font-weight=\"bold\"");
    for tree in &graph.trees {
        let heading = picture.words(0, &tree.heading, "font-weight=\"bold\"");
        picture.part(&tree.root, 1, heading);
    }
    let Picture { width, height, drawn, .. } = picture;
    let (title, words) = (escape(&graph.title), escape(&text::draw(graph)));
    let direction = if mirrored { "rtl" } else { "ltr" };
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
         role=\"img\" aria-labelledby=\"title words\" lang=\"{lang}\" direction=\"{direction}\" font-family=\"sans-serif\" font-size=\"14\">\n\
         <title id=\"title\">{title}</title>\n<desc id=\"words\">{words}</desc>\n\
         <rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n{drawn}</svg>\n",
        lang = lang.as_str()
    )
}

impl Graph {
    /// The width of the picture.
    fn width(&self) -> usize {
        let deepest = self.trees.iter().map(|tree| tree.root.depth()).max().unwrap_or(0);
        2 * EDGE + deepest * STEP + LETTERS * LETTER
    }
}

impl Node {
    fn depth(&self) -> usize {
        1 + self.parts.iter().map(Self::depth).max().unwrap_or(0)
    }
}

/// What is drawn so far.
struct Picture {
    width: usize,
    height: usize,
    mirrored: bool,
    drawn: String,
}

impl Picture {
    /// A part with the line that leads to it from `above`, and everything below it.
    fn part(&mut self, node: &Node, depth: usize, above: usize) {
        let style = if node.joins { "font-style=\"italic\"" } else { "" };
        let (from, to) = (self.side(EDGE + (depth - 1) * STEP + 6), self.side(EDGE + depth * STEP - 4));
        let middle = self.height + LINE / 2;
        self.draw(&format!("<path d=\"M{from} {above}V{middle}H{to}\" fill=\"none\" stroke=\"#555\"/>\n"));
        let here = self.words(depth, &node.line(), style);
        node.parts.iter().for_each(|part| self.part(part, depth + 1, here));
    }

    /// Words in as many lines as they take; gives the height below them.
    fn words(&mut self, depth: usize, words: &str, style: &str) -> usize {
        let x = self.side(EDGE + depth * STEP);
        for line in lines(words) {
            let y = self.height + LINE - 5;
            self.draw(&format!("<text x=\"{x}\" y=\"{y}\" fill=\"#111\" {style}>{}</text>\n", escape(&line)));
            self.height += LINE;
        }
        let below = self.height;
        self.height += GAP;
        below
    }

    /// So far from the side on which reading begins.
    fn side(&self, x: usize) -> usize {
        if self.mirrored { self.width.saturating_sub(x) } else { x }
    }

    fn draw(&mut self, tag: &str) {
        let _ = self.drawn.write_str(tag); // a String takes everything
    }
}

/// Cuts words into lines of at most [`LETTERS`] letters; a longer word has a line of its own.
fn lines(words: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in words.split_whitespace() {
        let line = lines.last_mut().map(|line| (line.chars().count(), line));
        match line {
            Some((letters, line)) if letters == 0 || letters + word.chars().count() < LETTERS => {
                line.push_str(if letters == 0 { "" } else { " " });
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
