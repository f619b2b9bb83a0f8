//! What holds for every person, not only for those someone thought of.

use crate::support::{day, defs, rules, world};
use amparo_rules::{
    Day, FactDef, FactKind, Facts, Node, Outcome, Period, Rule, Truth, Unit, Value, Verdict, World, evaluate, next_questions,
};
use proptest::prelude::*;
use std::sync::LazyLock;

static RULES: LazyLock<Vec<Rule>> = LazyLock::new(rules);
static WORLD: LazyLock<World> = LazyLock::new(world);
static DEFS: LazyLock<Vec<FactDef>> = LazyLock::new(defs);

fn country() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["aa", "aa", "aa", "bb", "cc", "dd", "ee", "ff", "gg", "hh", "ii", "xx"]).prop_map(str::to_owned)
}

/// Days around the day of the check, or a life earlier.
fn near() -> BoxedStrategy<Day> {
    prop_oneof![4 => -900_i64..200, 1 => -15_000_i64..400]
        .prop_map(|offset| day("2026-11-23").plus(offset, Unit::Days).unwrap())
        .boxed()
}

/// Days of three centuries, and the ends of the calendar.
fn any_day() -> BoxedStrategy<Day> {
    prop_oneof![
        20 => (0_i64..110_000).prop_map(|offset| day("1900-01-01").plus(offset, Unit::Days).unwrap()),
        2 => Just(day("2024-02-29")),
        1 => prop::sample::select(vec!["0001-01-01", "9999-12-31"]).prop_map(day),
    ]
    .boxed()
}

fn period(days: BoxedStrategy<Day>, months: impl Strategy<Value = u32>) -> impl Strategy<Value = Period> {
    let scheme = prop::option::of(prop::sample::select(vec!["miners", "health"]).prop_map(str::to_owned));
    let dates =
        prop_oneof![5 => (days.clone(), prop::option::of(days)).prop_map(|(from, to)| (Some(from), to)), 1 => Just((None, None))];
    (country(), dates, prop::option::of(months), scheme, prop::bool::weighted(0.15)).prop_map(
        |(country, (from, to), months, scheme, about)| {
            let (from, to) = match (from, to) {
                (Some(from), Some(to)) => (Some(from.min(to)), Some(from.max(to))),
                other => other,
            };
            Period { country, from, to, months: months.filter(|_| from.is_none()), scheme, about, proof: None }
        },
    )
}

fn answer(def: &FactDef) -> BoxedStrategy<Value> {
    let options = || prop::sample::select(def.options.clone());
    match def.kind {
        FactKind::YesNo => any::<bool>().prop_map(Value::YesNo).boxed(),
        FactKind::Choice => options().prop_map(Value::Choice).boxed(),
        FactKind::Choices => {
            prop::sample::subsequence(def.options.clone(), 0..=def.options.len()).prop_map(Value::Choices).boxed()
        }
        FactKind::Country => country().prop_map(Value::Country).boxed(),
        FactKind::Countries => prop::collection::vec(country(), 0..3)
            .prop_map(|mut all| {
                all.dedup();
                Value::Countries(all)
            })
            .boxed(),
        FactKind::Date => near().prop_map(Value::Date).boxed(),
        FactKind::Number if def.unit == Some(Unit::Years) => (60_u8..70).prop_map(|age| Value::Number(age.into())).boxed(),
        FactKind::Number => (0_u8..5).prop_map(|number| Value::Number(number.into())).boxed(),
        FactKind::Periods => prop::collection::vec(period(near(), 0_u32..70), 0..6).prop_map(Value::Periods).boxed(),
    }
}

/// Everything about a person, and for each fact whether they told it at once, later, or never. Age and day of birth fit each other.
fn person() -> impl Strategy<Value = Vec<(String, Value, u8)>> {
    let answers: Vec<_> =
        DEFS.iter().map(|def| (Just(def.id.clone()), answer(def), prop::sample::select(vec![0_u8, 0, 1, 2]))).collect();
    (answers, 0_i64..365).prop_map(|(mut person, days)| {
        let age = person.iter().find(|(id, ..)| id == "age").map(|(_, value, _)| value.clone());
        let Some(Value::Number(age)) = age else { return person };
        #[allow(clippy::cast_possible_truncation)]
        let birthday = day("2026-11-23").plus(-(age as i64), Unit::Years).unwrap();
        for (_, value, _) in person.iter_mut().filter(|(id, ..)| id == "birth_date") {
            *value = Value::Date(birthday.plus(-days, Unit::Days).unwrap());
        }
        person
    })
}

fn told(person: &[(String, Value, u8)], by: u8) -> Facts {
    let mut facts = Facts::default();
    person.iter().filter(|(_, _, when)| *when <= by).for_each(|(id, value, _)| facts.set(id.clone(), value.clone()));
    facts
}

fn verdicts(facts: &Facts, on: Day) -> Vec<Verdict> {
    RULES.iter().map(|rule| evaluate(rule, facts, &WORLD, on)).collect()
}

/// Every truth in the tree follows from its parts, and the leaves from the findings.
fn sound(node: &Node, verdict: &Verdict) -> bool {
    let count = |truth: Truth| node.parts().iter().filter(|part| part.truth() == truth).count();
    let (yes, unknown, all) = (count(Truth::Yes), count(Truth::Unknown), node.parts().len());
    let reached = |n: usize| {
        if yes >= n {
            Truth::Yes
        } else if yes + unknown < n {
            Truth::No
        } else {
            Truth::Unknown
        }
    };
    let expected = match node {
        Node::All { .. } => reached(all),
        Node::Any { .. } => reached(1),
        Node::AtLeast { n, .. } => reached(*n as usize),
        Node::Not { of, .. } => match of.truth() {
            Truth::Yes => Truth::No,
            Truth::No => Truth::Yes,
            Truth::Unknown => Truth::Unknown,
        },
        Node::Condition { id, .. } => verdict.finding(id).unwrap().truth,
    };
    let settled = node.truth() != Truth::Unknown || !node.settled();
    node.truth() == expected && settled && node.parts().iter().all(|part| sound(part, verdict))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 250, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn more_knowledge_never_turns_a_settled_answer_into_its_opposite(person in person()) {
        let steps: Vec<_> = (0..3).map(|by| verdicts(&told(&person, by), day("2026-11-23"))).collect();
        for (early, late) in [(0, 1), (0, 2), (1, 2)] {
            for (before, after) in steps[early].iter().zip(&steps[late]) {
                let turned = matches!((before.outcome, after.outcome), (Outcome::Yes, Outcome::No) | (Outcome::No, Outcome::Yes | Outcome::Likely));
                prop_assert!(!turned, "{before:#?}\n{after:#?}");
            }
        }
    }

    #[test]
    fn a_fact_that_is_not_named_as_missing_changes_no_open_outcome(person in person()) {
        let (before, known) = (told(&person, 0), told(&person, 2));
        for (rule, verdict) in RULES.iter().zip(verdicts(&before, day("2026-11-23"))) {
            for id in known.ids().filter(|id| before.get(id).is_none() && !verdict.missing.iter().any(|missing| missing == id)) {
                // A refund is the exception: in a window it is not asked for, and only ever makes an answer less sure.
                if id == "refunded_countries" { continue }
                let mut more = before.clone();
                more.set(id, known.get(id).unwrap().clone());
                let after = evaluate(rule, &more, &WORLD, day("2026-11-23"));
                prop_assert_eq!(verdict.outcome, after.outcome, "{} {}", rule.id(), id);
            }
        }
    }

    #[test]
    fn the_order_of_facts_and_periods_is_irrelevant(person in person()) {
        let facts = told(&person, 1);
        let mut turned = Facts::default();
        for (id, value, _) in person.iter().rev().filter(|(_, _, when)| *when <= 1) {
            turned.set(id.clone(), match value.clone() {
                Value::Periods(periods) => Value::Periods(periods.into_iter().rev().collect()),
                Value::Countries(countries) => Value::Countries(countries.into_iter().rev().collect()),
                other => other,
            });
        }
        prop_assert_eq!(verdicts(&facts, day("2026-11-23")), verdicts(&turned, day("2026-11-23")));
    }

    #[test]
    fn the_tree_agrees_with_the_outcome(person in person(), on in near()) {
        for verdict in verdicts(&told(&person, 1), on) {
            let Some(tree) = &verdict.tree else { continue };
            prop_assert!(sound(tree, &verdict));
            match verdict.outcome {
                Outcome::Yes => prop_assert!(tree.truth() == Truth::Yes && tree.settled() && verdict.missing.is_empty() && verdict.unclear.is_empty()),
                Outcome::Likely => prop_assert!(tree.truth() == Truth::Yes && !verdict.reasons.is_empty()),
                Outcome::No => prop_assert!(tree.truth() == Truth::No && tree.settled() || !verdict.reasons.is_empty()),
                Outcome::CannotTell => prop_assert!(!tree.settled() || !verdict.reasons.is_empty()),
            }
        }
    }

    #[test]
    fn what_is_missing_is_not_known_and_comes_cheapest_first(person in person()) {
        let facts = told(&person, 0);
        for verdict in verdicts(&facts, day("2026-11-23")) {
            let costs: Vec<_> = verdict.missing.iter().map(|id| DEFS.iter().find(|def| def.id == *id).unwrap().cost).collect();
            prop_assert!(costs.is_sorted());
            prop_assert!(verdict.missing.iter().all(|id| facts.get(id).is_none()));
            prop_assert!(verdict.unclear.iter().all(|id| facts.get(id).is_some()));
        }
        let next = next_questions(&RULES, &facts, &WORLD, &DEFS, day("2026-11-23"));
        prop_assert!(next.iter().all(|id| facts.get(id).is_none()));
    }

    #[test]
    fn a_rule_knows_every_fact_it_may_read(person in person()) {
        for (rule, verdict) in RULES.iter().zip(verdicts(&told(&person, 0), day("2026-11-23"))) {
            let facts = rule.facts(&WORLD);
            let read = verdict.findings.iter().flat_map(|finding| finding.facts.iter().chain(&finding.missing));
            for fact in read.chain(&verdict.missing) {
                prop_assert!(facts.contains(fact), "{} reads {fact}", rule.id());
            }
        }
    }

    #[test]
    fn facts_survive_json(person in person()) {
        let facts = told(&person, 2);
        let json = serde_json::to_value(&facts).unwrap();
        let again = Facts::from_json(&json, &DEFS).unwrap();
        prop_assert_eq!(serde_json::to_value(again).unwrap(), serde_json::to_value(&facts).unwrap());
    }

    #[test]
    fn any_text_is_an_expression_or_an_error_inside_it(text in "[a-c ,()0-3]{0,30}|(and|or|not|at_least|[ab(), ]){0,12}") {
        match amparo_rules::Expr::parse(&text) {
            Ok(expr) => prop_assert!(!expr.names().is_empty()),
            Err(error) => prop_assert!(error.at <= text.chars().count()),
        }
    }
}

proptest! {
    // Few cases: periods that run to the end of the calendar are long.
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_facts_on_no_day_make_it_panic(
        on in any_day(),
        dates in prop::collection::vec(any_day(), 5),
        wrong in prop::sample::select(DEFS.iter().map(|def| def.id.clone()).collect::<Vec<_>>()),
        number in any::<f64>(),
        periods in prop::collection::vec(period(any_day(), any::<u32>()), 0..4),
    ) {
        let mut facts = Facts::default();
        for (id, date) in ["end_date", "left_on", "work_start", "incapacity_since", "status_since"].into_iter().zip(dates) {
            facts.set(id, Value::Date(date));
        }
        facts.set("contribution_periods", Value::Periods(periods.clone()));
        facts.set("residence_periods", Value::Periods(periods));
        facts.set("age", Value::Number(number));
        facts.set(wrong, Value::Number(number));
        prop_assert_eq!(verdicts(&facts, on).len(), RULES.len());
    }
}
