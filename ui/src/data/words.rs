//! The sentences that `check.js` and its parts put together: what the window's page writes in Rust. What is computed in the browser
//! stands in braces.

use crate::check::problem::{MOST_MONTHS, Problem, YEARS};
use crate::check::result::SHOWN;
use crate::frame::Frame;
use amparo_domain::rules::{Note, ReasonCode, Unit};
use i18n_embed_fl::fl;
use serde_json::{Map, Value, json};

/// Sentences of the result cards.
pub(super) fn words(frame: &Frame<'_>) -> Value {
    let t = frame.t;
    let reasons: Map<String, Value> =
        REASONS.iter().map(|code| (name(code), Value::String(frame.locale.reason(*code)))).collect();
    let notes: Map<String, Value> =
        NOTES.iter().map(|note| (name(note), Value::String(crate::check::explain::note(frame, *note)))).collect();
    json!({
        "date": fl!(t, "date-long", day = "{day}", month = "{month}", year = "{year}"),
        "comma": fl!(t, "list-comma"),
        "yes": fl!(t, "outcome-yes"), "likely": fl!(t, "outcome-likely"),
        "cannot_tell": fl!(t, "outcome-cannot-tell"), "no": fl!(t, "outcome-no"),
        "sentenceYes": fl!(t, "sentence-yes"), "sentenceCannotTell": fl!(t, "sentence-cannot-tell"),
        "sentenceNo": fl!(t, "sentence-no", condition = "{condition}"),
        "sentenceExcluded": fl!(t, "sentence-excluded", condition = "{condition}"),
        "findOut": fl!(t, "result-find-out"), "where": fl!(t, "where-it-stands", place = "{place}"),
        "nextDoor": fl!(t, "result-next-door"), "ask": fl!(t, "result-ask"),
        "moved": fl!(t, "result-moved", before = "{before}"), "moreToFind": fl!(t, "result-more-to-find", n = "{n}"), "shown": SHOWN, "more": fl!(t, "result-more"), "why": fl!(t, "result-why"),
        "checklist": fl!(t, "kind-checklist"),
        "page": page(frame),
        "wrong": wrong(frame),
        "met": fl!(t, "truth-yes"), "notMet": fl!(t, "truth-no"), "notKnown": fl!(t, "truth-unknown"),
        "all": fl!(t, "logic-all"), "any": fl!(t, "logic-any"),
        "atLeast": fl!(t, "logic-at-least", n = "{n}"), "not": fl!(t, "logic-not"),
        "have": fl!(t, "found-have", have = "{have}"), "short": fl!(t, "found-short", short = "{short}"),
        "reached": fl!(t, "found-reached", short = "{short}", date = "{date}"), "reachedOn": fl!(t, "found-on", date = "{date}"),
        "foreign": fl!(t, "found-foreign", months = "{months}", country = "{country}"),
        "via": fl!(t, "found-via", agreement = "{agreement}"), "missing": fl!(t, "found-missing", facts = "{facts}"),
        "until": fl!(t, "deadline-until", date = "{date}"), "passed": fl!(t, "deadline-passed", date = "{date}"),
        "line": time_line(frame),
        "reasons": reasons, "notes": notes,
    })
}

/// Sentences around the cards.
fn page(frame: &Frame<'_>) -> Value {
    let t = frame.t;
    json!({
        "others": counted(|n| fl!(t, "check-others", n = n)),
        "askOthers": fl!(t, "check-ask-others"),
        "absent": counted(|n| fl!(t, "check-absent", n = n)),
        "changed": counted(|n| fl!(t, "check-changed", n = n)),
    })
}

/// What is wrong with an answer: the words of [`crate::check::problem::Problem`].
fn wrong(frame: &Frame<'_>) -> Value {
    let t = frame.t;
    json!({
        "range": fl!(t, "wrong-range", min = "{min}", max = "{max}"),
        "number": Problem::number(None).in_words(frame),
        "day": Problem::Day.in_words(frame),
        "age": Problem::Age.in_words(frame),
        "country": Problem::Country.in_words(frame),
        "reversed": Problem::Reversed.in_words(frame),
        "begin": Problem::Begin.in_words(frame),
        "both": Problem::Both.in_words(frame),
        "months": Problem::Months.in_words(frame),
        "mostMonths": MOST_MONTHS,
        "years": [YEARS.start(), YEARS.end()],
    })
}

/// Sentences of the time line.
fn time_line(frame: &Frame<'_>) -> Value {
    let t = frame.t;
    json!({
        "month": fl!(t, "date-month", month = "{month}", year = "{year}"),
        "since": fl!(t, "since", date = "{date}"), "fromUntil": fl!(t, "from-until", from = "{from}", to = "{to}"),
        "time": fl!(t, "timeline-title"), "undated": fl!(t, "timeline-undated", months = "{months}"),
        "open": fl!(t, "timeline-open"), "by": fl!(t, "timeline-by", period = "{period}", proof = "{proof}"),
        "window": fl!(t, "timeline-window", have = "{have}", need = "{need}", span = "{span}"),
        "plan": fl!(t, "timeline-plan"),
        "overlap": fl!(t, "timeline-overlap", one = "{one}", other = "{other}", span = "{span}"),
        "keys": [
            ["own", fl!(t, "timeline-own")], ["added", fl!(t, "timeline-added")], ["off", fl!(t, "timeline-off")],
            ["about", fl!(t, "timeline-about")], ["frame", fl!(t, "timeline-frame")], ["today", fl!(t, "timeline-today")],
        ],
    })
}

/// For every unit, its words for a few numbers.
pub(super) fn amounts(frame: &Frame<'_>) -> Map<String, Value> {
    UNITS.iter().map(|unit| (name(unit), counted(|n| frame.locale.amount(f64::from(n), *unit)))).collect()
}

/// A sentence with a number, for a few numbers: the browser finds the plural form that fits by its own rules of the language.
fn counted(of: impl Fn(u32) -> String) -> Value {
    const SAMPLES: [u32; 6] = [0, 1, 2, 3, 11, 100];
    SAMPLES.iter().map(|n| json!([n, of(*n).replace(&n.to_string(), "{n}")])).collect()
}

fn name(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

const UNITS: [Unit; 10] = [
    Unit::Days,
    Unit::Weeks,
    Unit::Months,
    Unit::Quarters,
    Unit::Years,
    Unit::Hours,
    Unit::HoursPerWeek,
    Unit::Children,
    Unit::Percent,
    Unit::Money,
];

const REASONS: [ReasonCode; 12] = [
    ReasonCode::NoSuchBenefit,
    ReasonCode::NotYetInForce,
    ReasonCode::EffectBlocks,
    ReasonCode::EffectUncertain,
    ReasonCode::EffectDelays,
    ReasonCode::EffectUnknown,
    ReasonCode::DeadlinePassed,
    ReasonCode::DeadlineUnknown,
    ReasonCode::Unsettled,
    ReasonCode::MediumConfidence,
    ReasonCode::LowConfidence,
    ReasonCode::PastReview,
];

const NOTES: [Note; 18] = [
    Note::NumberNotInForce,
    Note::NotInPack,
    Note::NotYetHappened,
    Note::DatesNeeded,
    Note::Approximate,
    Note::PartialMonths,
    Note::SchemeUnknown,
    Note::Refunded,
    Note::RefundNotAsked,
    Note::NationalLawAlone,
    Note::OwnMinimum,
    Note::NotLastInsuredHere,
    Note::PersonNotCovered,
    Note::PersonUnclear,
    Note::AgreementUnconfirmed,
    Note::AgreementNotInForce,
    Note::BranchNotCovered,
    Note::AnswersDisagree,
];
