//! A bar chart as SVG, drawn on the server: works without script and without style attributes, takes its colours from `app.css`,
//! begins where the reader's language begins, and is told to screen readers by its title and description.
//!
//! Widths are percentages and heights are `em`, so that text keeps its size while the bars fill whatever width there is.

use crate::html::escape;

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Bar {
    pub(crate) label: String,
    /// Not negative.
    pub(crate) value: f64,
    /// The value as it is written.
    pub(crate) shown: String,
}

/// A chart and what is said of it.
pub(crate) struct Chart<'c> {
    /// Makes the ids of title and description unique on the page.
    pub(crate) id: &'c str,
    pub(crate) title: &'c str,
    pub(crate) desc: &'c str,
    pub(crate) bars: &'c [Bar],
    /// What the full width stands for.
    pub(crate) full: f64,
    /// The full width in words.
    pub(crate) full_shown: &'c str,
    /// Whether bars grow from right to left.
    pub(crate) rtl: bool,
}

/// Characters on a line of a label: fits 18 px text on a screen of 320 px.
const LINE: usize = 30;
/// Height of a line of text, of a bar, and the room below it, in em.
const TEXT: f64 = 1.45;
const BAR: f64 = 1.0;
const GAP: f64 = 0.9;
/// Size of the axis letters in `app.css`, in em of the chart: their places are counted in their own size.
const AXIS: f64 = 0.85;

/// 100 for percents, so that a share looks like one; else the smallest of 1, 2, 2.5 or 5 and zeros that holds all values.
pub(crate) fn full_width(values: impl IntoIterator<Item = f64>, percent: bool) -> f64 {
    let largest = values.into_iter().fold(0.0_f64, f64::max);
    if percent {
        return largest.max(100.0);
    }
    let tens = 10_f64.powf(largest.max(1.0).log10().floor());
    [1.0, 2.0, 2.5, 5.0, 10.0].into_iter().map(|step| step * tens).find(|full| largest <= *full).unwrap_or(largest)
}

impl Chart<'_> {
    /// The chart as `<svg>`.
    pub(crate) fn svg(&self) -> String {
        let (mut body, mut y) = (String::new(), 0.0);
        for bar in self.bars {
            y = self.bar(bar, y, &mut body);
        }
        let end = y + 0.4;
        let axis = end / AXIS;
        let (near, far) = if self.rtl { ("100%", "0") } else { ("0", "100%") };
        body.push_str(&format!("<text class=\"axis\" x=\"{near}\" y=\"{axis:.2}em\">0</text>"));
        body.push_str(&format!("<text class=\"axis far\" x=\"{far}\" y=\"{axis:.2}em\">{}</text>", escape(self.full_shown)));
        let direction = if self.rtl { "rtl" } else { "ltr" };
        let (id, title, desc) = (escape(self.id), escape(self.title), escape(self.desc));
        format!(
            "<svg class=\"chart\" role=\"img\" direction=\"{direction}\" width=\"100%\" height=\"{:.2}em\" \
             aria-labelledby=\"{id}-title\" aria-describedby=\"{id}-desc\">\
             <title id=\"{id}-title\">{title}</title><desc id=\"{id}-desc\">{desc}</desc>{body}</svg>",
            end + 0.4
        )
    }

    /// One label and its bar below `top`; gives where the next one begins.
    fn bar(&self, bar: &Bar, top: f64, out: &mut String) -> f64 {
        let x = if self.rtl { "100%" } else { "0" };
        let mut y = top;
        let lines = lines(&bar.label, &bar.shown);
        for (number, (line, value)) in lines.iter().enumerate() {
            let text = escape(line);
            let value = value.map_or_else(String::new, |value| {
                let space = if line.is_empty() { "" } else { " " };
                format!("{space}<tspan class=\"value\">{}</tspan>", escape(value))
            });
            out.push_str(&format!("<text x=\"{x}\" y=\"{:.2}em\">{text}{value}</text>", y + 1.05));
            y = top + TEXT * (number as f64 + 1.0);
        }
        let width = (bar.value / self.full * 100.0).clamp(0.0, 100.0);
        let start = if self.rtl { 100.0 - width } else { 0.0 };
        out.push_str(&format!("<rect class=\"track\" x=\"0\" y=\"{y:.2}em\" width=\"100%\" height=\"{BAR}em\"/>"));
        out.push_str(&format!("<rect class=\"bar\" x=\"{start:.2}%\" y=\"{y:.2}em\" width=\"{width:.2}%\" height=\"{BAR}em\"/>"));
        y + BAR + GAP
    }
}

/// A label in lines, the value behind its last word or on a line of its own.
fn lines<'v>(label: &str, value: &'v str) -> Vec<(String, Option<&'v str>)> {
    let mut lines: Vec<String> = vec![String::new()];
    for word in label.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.chars().count() + 1 + word.chars().count() <= LINE => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    let fits = lines.last().is_some_and(|line| line.chars().count() + 2 + value.chars().count() <= LINE);
    if !fits {
        lines.push(String::new());
    } else if let Some(line) = lines.last_mut().filter(|line| !line.is_empty()) {
        line.push(':');
    }
    let last = lines.len() - 1;
    lines.into_iter().enumerate().map(|(at, line)| (line, (at == last).then_some(value))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chart(bars: &[Bar], rtl: bool) -> String {
        Chart { id: "x", title: "T", desc: "D", bars, full: 50.0, full_shown: "50 %", rtl }.svg()
    }

    #[test]
    fn full_widths_are_round() {
        assert_eq!(full_width([3.3, 3.5], true), 100.0);
        assert_eq!(full_width([153.0, 272.0], false), 500.0);
        assert_eq!(full_width([17.0, 120.0], false), 200.0);
        assert_eq!(full_width([], false), 1.0);
    }

    #[test]
    fn bars_grow_from_where_the_language_begins() {
        let bars = [Bar { label: "a <b>".to_owned(), value: 25.0, shown: "25 %".to_owned() }];
        let (left, right) = (chart(&bars, false), chart(&bars, true));
        assert!(left.contains("class=\"bar\" x=\"0.00%\"") && left.contains("width=\"50.00%\""), "{left}");
        assert!(right.contains("class=\"bar\" x=\"50.00%\"") && right.contains("direction=\"rtl\""), "{right}");
        assert!(left.contains("a &lt;b&gt;:") && !left.contains("style="), "{left}");
        assert!(left.contains("<title id=\"x-title\">T</title>") && left.contains("aria-describedby=\"x-desc\""), "{left}");
    }

    #[test]
    fn long_labels_are_broken_and_keep_their_value() {
        let broken = lines("Access where they live, entitlements of the country of origin lost", "55 %");
        assert!(broken.len() >= 3 && broken.iter().all(|(line, _)| line.chars().count() <= LINE + 1), "{broken:?}");
        assert_eq!(broken.last().and_then(|(_, value)| *value), Some("55 %"));
        assert_eq!(broken.iter().filter(|(_, value)| value.is_some()).count(), 1);
    }
}
