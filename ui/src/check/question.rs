//! A question as a form draws it: its words, its answers, and what was answered before.

use crate::check::answers::{Answers, NONE};
use crate::check::form::{Edge, day};
use crate::frame::Frame;
use amparo_domain::rules::{FactDef, FactKind, Value};
use amparo_domain::{Country, Day};
use i18n_embed_fl::fl;

/// An answer to choose.
pub(crate) struct Choice {
    pub(crate) value: String,
    pub(crate) label: String,
    pub(crate) selected: bool,
}

/// A row of periods.
#[derive(Clone, Debug, Default)]
pub(crate) struct Row {
    pub(crate) at: usize,
    pub(crate) country: String,
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) months: String,
    pub(crate) about: bool,
    pub(crate) scheme: String,
    pub(crate) proof: String,
}

/// How the question is asked.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A few answers, one to choose.
    #[default]
    Radio,
    /// Many answers, one to choose.
    Select,
    /// Two selects of countries.
    Countries,
    /// Several terms.
    Boxes,
    /// A day.
    Date,
    /// A number.
    Number,
    /// Rows of periods.
    Periods,
}

/// One question.
#[derive(Default)]
pub(crate) struct Question {
    pub(crate) id: String,
    pub(crate) question: String,
    pub(crate) help: Option<String>,
    pub(crate) place: Option<String>,
    pub(crate) private: bool,
    pub(crate) shape: Shape,
    pub(crate) choices: Vec<Choice>,
    /// For the second select of countries.
    pub(crate) second: Vec<Choice>,
    pub(crate) rows: Vec<Row>,
    /// Papers that can show a period.
    pub(crate) proofs: Vec<(String, String)>,
    pub(crate) value: String,
    pub(crate) min: String,
    pub(crate) max: String,
    pub(crate) unit: String,
    pub(crate) kind: &'static str,
    /// What is wrong with the answer, and the way out.
    pub(crate) wrong: Option<String>,
}

/// More answers than this are asked as a list to open.
const RADIO_MOST: usize = 8;

impl Question {
    /// The question of `def`, with what was answered before.
    pub(crate) fn new(frame: &Frame<'_>, def: &FactDef, answers: &Answers) -> Self {
        let text = frame.library.fact_text(&def.id, frame.lang()).map(|t| t.text.clone()).unwrap_or_default();
        let known = answers.facts.get(&def.id);
        let terms = options(frame, def);
        let shape = shape(def, terms.len());
        let mark = |selected: &[String]| -> Vec<Choice> {
            terms
                .iter()
                .map(|(value, label)| Choice { value: value.clone(), label: label.clone(), selected: selected.contains(value) })
                .collect()
        };
        let selected = selected(known);
        let (first, second) = match shape {
            Shape::Countries => (mark(selected.get(..1).unwrap_or_default()), mark(selected.get(1..2).unwrap_or_default())),
            _ => (mark(&selected), Vec::new()),
        };
        let wrong = answers.problems.iter().find(|(id, _)| *id == def.id).map(|(_, problem)| problem.in_words(frame));
        let typed = wrong.as_ref().and_then(|_| answers.typed.get(&def.id).cloned()).unwrap_or_default();
        let number = |n: Option<f64>| n.map(|n| n.to_string()).unwrap_or_default();
        Self {
            question: if text.question.is_empty() { def.id.clone() } else { text.question },
            help: text.help,
            place: text.place,
            private: def.private,
            choices: first,
            second,
            rows: if shape == Shape::Periods { rows(known, &answers.typed_rows) } else { Vec::new() },
            proofs: if shape == Shape::Periods { proofs(frame, def) } else { Vec::new() },
            value: match known {
                Some(Value::Date(day)) => day.to_string(),
                Some(Value::Number(number)) => number.to_string(),
                _ => typed,
            },
            wrong,
            min: number(def.min),
            max: number(def.max),
            unit: def.unit.map(|unit| unit_name(frame, unit)).unwrap_or_default(),
            kind: kind(def.kind),
            id: def.id.clone(),
            shape,
        }
    }

    /// Whether it is asked as radio buttons; templates compare shapes with these.
    pub(crate) fn is(&self, shape: &str) -> bool {
        shape
            == match self.shape {
                Shape::Radio => "radio",
                Shape::Select => "select",
                Shape::Countries => "countries",
                Shape::Boxes => "boxes",
                Shape::Date => "date",
                Shape::Number => "number",
                Shape::Periods => "periods",
            }
    }
}

fn kind(kind: FactKind) -> &'static str {
    match kind {
        FactKind::YesNo => "yes_no",
        FactKind::Choice => "choice",
        FactKind::Choices => "choices",
        FactKind::Country => "country",
        FactKind::Countries => "countries",
        FactKind::Date => "date",
        FactKind::Number => "number",
        FactKind::Periods => "periods",
    }
}

fn shape(def: &FactDef, terms: usize) -> Shape {
    match def.kind {
        FactKind::YesNo => Shape::Radio,
        FactKind::Choice if terms <= RADIO_MOST => Shape::Radio,
        FactKind::Choice | FactKind::Country => Shape::Select,
        FactKind::Choices => Shape::Boxes,
        FactKind::Countries => Shape::Countries,
        FactKind::Date => Shape::Date,
        FactKind::Number => Shape::Number,
        FactKind::Periods => Shape::Periods,
    }
}

/// The answers to choose from, with their names in the reader's language.
fn options(frame: &Frame<'_>, def: &FactDef) -> Vec<(String, String)> {
    let named = |topic: &str, terms: &[String]| terms.iter().map(|t| (t.clone(), frame.word(topic, t))).collect::<Vec<_>>();
    match def.kind {
        FactKind::YesNo => vec![("yes".to_owned(), fl!(frame.t, "yes")), ("no".to_owned(), fl!(frame.t, "no"))],
        FactKind::Choice | FactKind::Choices => {
            let topic = def.vocabulary.as_deref().unwrap_or_default();
            let all = frame.library.topic(topic).map(|t| t.terms.as_slice()).unwrap_or_default();
            named(topic, if def.options.is_empty() { all } else { &def.options })
        }
        FactKind::Country | FactKind::Countries | FactKind::Periods => countries(frame, def.kind),
        FactKind::Date | FactKind::Number => Vec::new(),
    }
}

/// Countries by name, those with pages of their own first.
pub(crate) fn countries(frame: &Frame<'_>, kind: FactKind) -> Vec<(String, String)> {
    let ours: Vec<String> =
        frame.library.list::<Country>(None).map(|l| l.into_iter().map(|c| c.id).collect()).unwrap_or_default();
    let all = frame.library.topic("countries").map(|t| t.terms.as_slice()).unwrap_or_default();
    let mut named: Vec<_> = all.iter().map(|id| (id.clone(), frame.country_name(id))).collect();
    named.sort_by_key(|(id, name)| (!ours.contains(id), name.clone()));
    if kind == FactKind::Countries {
        named.push((NONE.to_owned(), fl!(frame.t, "answer-none")));
    }
    named
}

fn selected(value: Option<&Value>) -> Vec<String> {
    match value {
        Some(Value::YesNo(yes)) => vec![if *yes { "yes" } else { "no" }.to_owned()],
        Some(Value::Choice(term) | Value::Country(term)) => vec![term.clone()],
        Some(Value::Choices(terms) | Value::Countries(terms)) if terms.is_empty() => vec![NONE.to_owned()],
        Some(Value::Choices(terms) | Value::Countries(terms)) => terms.clone(),
        _ => Vec::new(),
    }
}

/// The papers that can show a period, with their names.
fn proofs(frame: &Frame<'_>, def: &FactDef) -> Vec<(String, String)> {
    let topic = def.vocabulary.as_deref().unwrap_or_default();
    def.options.iter().map(|id| (id.clone(), frame.word(topic, id))).collect()
}

/// The rows already filled, or as they were typed where something is wrong with them, and three empty ones.
fn rows(value: Option<&Value>, typed: &[Row]) -> Vec<Row> {
    let month = |day: Option<Day>| day.map(|d| format!("{:04}-{:02}", d.0.year(), d.0.month())).unwrap_or_default();
    let known = match value {
        Some(Value::Periods(periods)) => periods.as_slice(),
        _ => &[],
    };
    let filled = known.iter().map(|p| Row {
        at: 0,
        country: p.country.clone(),
        from: month(p.from),
        to: month(p.to),
        months: p.months.map(|m| m.to_string()).unwrap_or_default(),
        about: p.about,
        scheme: p.scheme.clone().unwrap_or_default(),
        proof: p.proof.clone().unwrap_or_default(),
    });
    // What is typed again is a month, as the fields are.
    let short = |text: &str| day(text, Edge::First).map_or_else(|| text.to_owned(), |day| month(Some(day)));
    let again = typed.iter().map(|row| Row { from: short(&row.from), to: short(&row.to), ..row.clone() });
    let mut rows: Vec<Row> = filled.chain(again).chain((0..3).map(|_| Row::default())).collect();
    for (at, row) in rows.iter_mut().enumerate() {
        row.at = at;
    }
    rows
}

fn unit_name(frame: &Frame<'_>, unit: amparo_domain::rules::Unit) -> String {
    // The plural form of a number without its number: what stands behind the field.
    let text = frame.locale.amount(5.0, unit);
    text.replace('5', "").trim().to_owned()
}

/// What was answered, in words.
pub(crate) fn in_words(frame: &Frame<'_>, def: &FactDef, value: &Value) -> String {
    let topic = def.vocabulary.as_deref().unwrap_or("countries");
    let t = frame.t;
    match value {
        Value::YesNo(true) => fl!(t, "yes"),
        Value::YesNo(false) => fl!(t, "no"),
        Value::Choice(term) | Value::Country(term) => frame.word(topic, term),
        Value::Choices(terms) | Value::Countries(terms) if terms.is_empty() => fl!(t, "answer-none"),
        Value::Choices(terms) | Value::Countries(terms) => {
            frame.locale.list(&terms.iter().map(|term| frame.word(topic, term)).collect::<Vec<_>>())
        }
        Value::Date(day) => frame.locale.date(*day),
        Value::Number(number) => def.unit.map_or_else(|| number.to_string(), |unit| frame.locale.amount(*number, unit)),
        Value::Periods(periods) if periods.is_empty() => fl!(t, "answer-none"),
        Value::Periods(periods) => {
            let words: Vec<_> = periods.iter().map(|p| period_in_words(frame, p)).collect();
            words.join("; ")
        }
    }
}

fn period_in_words(frame: &Frame<'_>, period: &amparo_domain::rules::Period) -> String {
    let country = frame.country_name(&period.country);
    let days = match (period.from, period.to, period.months) {
        (Some(from), Some(to), _) => {
            fl!(frame.t, "from-until", from = frame.locale.month_year(from), to = frame.locale.month_year(to))
        }
        (Some(from), None, _) => fl!(frame.t, "since", date = frame.locale.month_year(from)),
        (None, _, Some(months)) => frame.locale.amount(f64::from(months), amparo_domain::rules::Unit::Months),
        (None, _, None) => return country,
    };
    format!("{country}: {days}")
}
