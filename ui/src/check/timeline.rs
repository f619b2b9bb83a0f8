//! The time line: periods by country against what benefits count, as a picture (SVG) and as a table that says the same in words.
//!
//! Time runs from left to right, in right-to-left languages from right to left. Colours and hatches are classes of `app.css`.

use crate::check::explain::note;
use crate::check::sentence::not_counted;
use crate::frame::Frame;
use crate::html::escape;
use amparo_domain::Day;
use amparo_domain::rules::{Diary, Finding, InCountry, Note, Overlap, Unit};
use i18n_embed_fl::fl;
use std::fmt::Write;

/// Width of the picture in its own units; the page scales it, down to the screen of a phone, so that today is always in sight.
const WIDTH: f64 = 360.0;
/// Height of a row: its words, and its bar below them.
const ROW: f64 = 30.0;
/// Where the words and the bar of a row stand, how high the bar is, and how high the line of years.
const WORDS: f64 = 12.0;
const BAR: f64 = 16.0;
const HIGH: f64 = 9.0;
const YEARS: f64 = 18.0;
/// More years than this are marked every five years.
const MANY_YEARS: i16 = 8;
/// A year's number needs this much room on either side.
const HALF_YEAR: f64 = 15.0;
/// Letters of a name that fit a row; the words below the picture have all of it.
const LONGEST_NAME: usize = 40;

/// A reference period of a benefit, with what was found in it.
pub(crate) struct Window<'a> {
    /// What the benefit is called.
    pub(crate) title: String,
    pub(crate) finding: &'a Finding,
    /// The deciding state.
    pub(crate) own: &'a str,
}

/// The picture and its words.
pub(crate) struct Timeline {
    pub(crate) svg: String,
    /// Name and what is there, row by row.
    pub(crate) rows: Vec<(String, String)>,
    /// What lies over one another, and what is still a plan, in sentences.
    pub(crate) remarks: Vec<String>,
}

/// One row of the picture.
struct Line<'d> {
    name: String,
    text: String,
    /// First and last day of a reference period, drawn as a frame.
    frame: Option<(Day, Day)>,
    /// From, to, class.
    bars: Vec<(Day, Day, &'d str)>,
}

impl Timeline {
    /// The time line of a diary and reference periods; `None` where nothing has a date.
    pub(crate) fn new(frame: &Frame<'_>, diary: &Diary, windows: &[Window<'_>]) -> Option<Self> {
        let mut lines: Vec<Line<'_>> = diary.countries.iter().map(|one| country(frame, one)).collect();
        lines.extend(windows.iter().filter_map(|window| reference(frame, diary, window)));
        let days = || lines.iter().flat_map(|line| line.bars.iter().map(|bar| (bar.0, bar.1)).chain(line.frame));
        let first = days().map(|(from, _)| from).min()?;
        let last = days().map(|(_, to)| to).max()?.max(frame.today);
        let plan = diary.countries.iter().flat_map(|one| &one.parts).any(|part| part.to > frame.today);
        let overlaps = diary.overlaps.iter().take(MOST_OVERLAPS).map(|one| overlap(frame, one));
        let remarks = overlaps.chain(plan.then(|| fl!(frame.t, "timeline-plan"))).collect();
        let scale = Scale { first, length: f64::from(first.days_to(last).max(1)), rtl: frame.dir() == "rtl" };
        Some(Self {
            svg: draw(frame, &scale, &lines, last),
            rows: lines.into_iter().map(|line| (line.name, line.text)).collect(),
            remarks,
        })
    }
}

/// Overlaps that are spelt out; more than these are a slip of the pen.
const MOST_OVERLAPS: usize = 5;

fn overlap(frame: &Frame<'_>, overlap: &Overlap) -> String {
    let [one, other] = overlap.countries.each_ref().map(|country| frame.country_name(country));
    fl!(frame.t, "timeline-overlap", one = one, other = other, span = span(frame, overlap.from, overlap.to))
}

fn span(frame: &Frame<'_>, from: Day, to: Day) -> String {
    fl!(frame.t, "from-until", from = frame.locale.month_year(from), to = frame.locale.month_year(to))
}

/// Days to places.
struct Scale {
    first: Day,
    length: f64,
    rtl: bool,
}

impl Scale {
    fn at(&self, day: Day) -> f64 {
        let x = f64::from(self.first.days_to(day)) / self.length * WIDTH;
        if self.rtl { WIDTH - x } else { x }
    }

    /// Left edge and width of a stretch; the last day belongs to it.
    fn span(&self, from: Day, to: Day) -> (f64, f64) {
        let (one, other) = (self.at(from), self.at(to));
        (one.min(other), (one - other).abs().max(2.0))
    }
}

/// `period` with the fund that it belongs to and the paper that shows it, each in brackets.
fn shown_by(frame: &Frame<'_>, period: String, scheme: Option<&str>, paper: Option<&str>) -> String {
    let marks = scheme.map(str::to_owned).into_iter().chain(paper.map(|id| frame.word("documents", id)));
    marks.fold(period, |period, mark| fl!(frame.t, "timeline-by", period = period, proof = mark))
}

/// A country's own row.
fn country<'d>(frame: &Frame<'_>, one: &InCountry) -> Line<'d> {
    let t = frame.t;
    let mut text = Vec::new();
    if !one.parts.is_empty() {
        text.push(frame.locale.amount(f64::from(one.months), Unit::Months));
    }
    text.extend(one.undated.iter().map(|time| {
        let months = fl!(t, "timeline-undated", months = frame.locale.amount(f64::from(time.months), Unit::Months));
        shown_by(frame, months, time.scheme.as_deref(), time.proof.as_deref())
    }));
    if one.open {
        text.push(fl!(t, "timeline-open"));
    }
    text.extend(one.parts.iter().map(|part| {
        let period = match part.runs {
            true => fl!(t, "since", date = frame.locale.month_year(part.from)),
            false => span(frame, part.from, part.to),
        };
        shown_by(frame, period, part.scheme.as_deref(), part.proof.as_deref())
    }));
    let class = |about| if about { "tl-about" } else { "tl-own" };
    Line {
        name: frame.country_name(&one.country),
        text: frame.locale.list(&text),
        frame: None,
        bars: one.parts.iter().map(|part| (part.from, part.to, class(part.about))).collect(),
    }
}

/// A reference period, or the whole life up to today where the law counts all of it: its frame, the own periods in it, and in another
/// hatch what an agreement adds.
fn reference<'d>(frame: &Frame<'_>, diary: &Diary, window: &Window<'_>) -> Option<Line<'d>> {
    let finding = window.finding;
    let life =
        || diary.countries.iter().flat_map(|one| &one.parts).map(|part| part.from).min().filter(|_| finding.window.is_none());
    let (from, to) = (finding.window_from.or_else(life)?, finding.window_to.unwrap_or(frame.today));
    if to < from {
        return None;
    }
    let amount = |value: Option<amparo_domain::rules::Amount>| {
        value.map_or_else(|| "…".to_owned(), |value| frame.locale.amount(value.value, value.unit))
    };
    let added = |country: &str| finding.foreign.iter().any(|foreign| foreign.country == country);
    let mut bars = Vec::new();
    let against = not_counted(finding);
    // Below the own minimum the months are summed all the same; it is the state that pays nothing of its own.
    let off = against.is_some_and(|note| note != Note::OwnMinimum);
    for one in &diary.countries {
        let class = match (one.country == window.own, off) {
            (true, _) => "tl-own",
            (false, false) => "tl-added",
            (false, true) => "tl-off",
        };
        if one.country == window.own || added(&one.country) {
            let inside = one.parts.iter().filter(|part| part.from <= to && from <= part.to);
            bars.extend(inside.map(|part| (part.from.max(from), part.to.min(to), class)));
        }
    }
    let span = span(frame, from, to);
    let text = fl!(frame.t, "timeline-window", have = amount(finding.have), need = amount(finding.need), span = span);
    let text = against.map_or_else(|| text.clone(), |against| format!("{text}. {}", note(frame, against)));
    Some(Line { name: window.title.clone(), text, frame: Some((from, to)), bars })
}

/// The picture. Everything it says stands in the table too, so it is one image for those who do not see it.
fn draw(frame: &Frame<'_>, scale: &Scale, lines: &[Line<'_>], last: Day) -> String {
    let lines: Vec<_> = lines.iter().filter(|line| line.frame.is_some() || !line.bars.is_empty()).collect();
    let height = ROW * lines.len() as f64 + YEARS + 2.0;
    let label = escape(&fl!(frame.t, "timeline-title"));
    let mut out = format!(
        "<svg class=\"timeline\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-label=\"{label}\" direction=\"{}\">\
         <defs><pattern id=\"tl-hatch\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">\
         <path class=\"tl-stroke\" d=\"M0 0v5\"/></pattern></defs>",
        frame.dir()
    );
    years(scale, last, height, &mut out);
    for (index, line) in lines.iter().enumerate() {
        row(scale, line, ROW * index as f64, &mut out);
    }
    let x = scale.at(frame.today);
    _ = write!(out, "<path class=\"tl-today\" d=\"M{x:.1} 0V{:.1}\"/></svg>", height - YEARS);
    out
}

fn row(scale: &Scale, line: &Line<'_>, top: f64, out: &mut String) {
    let start = if scale.rtl { WIDTH } else { 0.0 };
    _ = write!(out, "<text class=\"tl-name\" x=\"{start}\" y=\"{:.1}\">{}</text>", top + WORDS, escape(&short(&line.name)));
    let bar = top + BAR;
    if let Some((from, to)) = line.frame {
        let (x, width) = scale.span(from, to);
        _ = write!(out, "<rect class=\"tl-frame\" x=\"{x:.1}\" y=\"{bar:.1}\" width=\"{width:.1}\" height=\"{HIGH}\" rx=\"2\"/>");
    }
    for (from, to, class) in &line.bars {
        let (x, width) = scale.span(*from, *to);
        _ = write!(out, "<rect class=\"{class}\" x=\"{x:.1}\" y=\"{bar:.1}\" width=\"{width:.1}\" height=\"{HIGH}\" rx=\"2\"/>");
    }
}

/// As much of a name as fits a row.
fn short(name: &str) -> String {
    match name.char_indices().nth(LONGEST_NAME) {
        Some((end, _)) => format!("{}…", name.get(..end).unwrap_or_default().trim_end()),
        None => name.to_owned(),
    }
}

/// Lines at the beginning of years, with their numbers below.
fn years(scale: &Scale, last: Day, height: f64, out: &mut String) {
    let (from, to) = (scale.first.0.year(), last.0.year());
    let step = if to - from > MANY_YEARS { 5 } else { 1 };
    for year in (from + 1)..=to {
        let Some(day) = Day::parse(&format!("{year:04}-01-01")).filter(|_| year % step == 0) else { continue };
        let x = scale.at(day);
        _ = write!(out, "<path class=\"tl-year\" d=\"M{x:.1} 0V{:.1}\"/>", height - YEARS);
        if (HALF_YEAR..=WIDTH - HALF_YEAR).contains(&x) {
            _ = write!(out, "<text class=\"tl-label\" x=\"{x:.1}\" y=\"{:.1}\">{year}</text>", height - 4.0);
        }
    }
}
