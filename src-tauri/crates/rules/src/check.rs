//! Turns the words of a rule into a [`Rule`], or says everything that is wrong with them.

use crate::nearest::hint;
use crate::parse::KEYWORDS;
use crate::problem::{Problems, RuleProblemCode as Code};
use crate::{
    Condition, DatedNumber, Deadline, Effect, Expr, Kind, Logic, ParsedEffect, Rule, RuleProblem, RuleSource, Turns, Unit, fields,
};

impl Rule {
    /// Checks `source` and parses its logic.
    ///
    /// # Errors
    /// Everything that is wrong, each with its place and a way to mend it. Facts, vocabularies, regions and agreements are checked by
    /// [`Rule::check_facts`] and [`Rule::check_world`].
    pub fn new(source: RuleSource<'_>) -> Result<Self, Vec<RuleProblem>> {
        let mut problems = Problems::default();
        let logic = logic(&source, &mut problems);
        let effects: Vec<_> = source.effects.iter().filter_map(|effect| parsed(effect, &mut problems)).collect();
        ids(&source, &mut problems);
        source.numbers.iter().for_each(|number| rows(number, &source, &mut problems));
        source.conditions.iter().for_each(|condition| one_condition(condition, &source, &mut problems));
        source.deadlines.iter().for_each(|deadline| one_deadline(deadline, &mut problems));
        for note in source.claiming {
            cites(&note.cite, true, &format!("claiming.{}", note.id), &mut problems);
        }
        if effects.len() == source.effects.len() && (logic.is_some() || source.logic.is_none()) {
            names(&source, logic.as_ref(), &effects, &mut problems);
        }
        let problems = problems.list();
        if problems.is_empty() { Ok(Self::checked(source, logic, effects)) } else { Err(problems) }
    }

    fn checked(source: RuleSource<'_>, logic: Option<Expr>, effects: Vec<ParsedEffect>) -> Self {
        Self {
            id: source.id.to_owned(),
            country: source.country.to_owned(),
            branch: source.branch.to_owned(),
            logic,
            numbers: source.numbers.to_vec(),
            conditions: source.conditions.to_vec(),
            effects,
            deadlines: source.deadlines.to_vec(),
            claiming: source.claiming.to_vec(),
            confidence: source.confidence,
            valid_from: source.valid_from,
            review_by: source.review_by,
            exists: source.exists,
        }
    }
}

fn logic(source: &RuleSource<'_>, problems: &mut Problems) -> Option<Expr> {
    let Some(Logic { entitled_when }) = source.logic else {
        problems.unless(!source.exists, "logic", Code::MissingField, || {
            "`[logic] entitled_when = \"…\"` is missing; only a benefit with `exists = false` does without".to_owned()
        });
        return None;
    };
    expression(entitled_when, "logic.entitled_when", problems)
}

fn expression(text: &str, at: &str, problems: &mut Problems) -> Option<Expr> {
    Expr::parse(text).map_err(|error| problems.push(at, Code::Logic, error.to_string())).ok()
}

fn parsed(effect: &Effect, problems: &mut Problems) -> Option<ParsedEffect> {
    let at = format!("effect.{}", effect.id);
    cites(&effect.cite, false, &at, problems);
    let when = expression(&effect.when, &format!("{at}.when"), problems)?;
    Some(ParsedEffect { id: effect.id.clone(), when, turns: effect.turns, cite: effect.cite.clone() })
}

fn ids(source: &RuleSource<'_>, problems: &mut Problems) {
    let lists: [(&str, Vec<&str>); 5] = [
        ("number", source.numbers.iter().map(|x| x.id.as_str()).collect()),
        ("condition", source.conditions.iter().map(|x| x.id.as_str()).collect()),
        ("effect", source.effects.iter().map(|x| x.id.as_str()).collect()),
        ("deadline", source.deadlines.iter().map(|x| x.id.as_str()).collect()),
        ("claiming", source.claiming.iter().map(|x| x.id.as_str()).collect()),
    ];
    for (list, ids) in lists {
        for (index, id) in ids.iter().enumerate() {
            let at = format!("{list}.{id}");
            problems.unless(!ids.iter().take(index).any(|other| other == id), &at, Code::DuplicateId, || {
                format!("`{id}` is used twice; give the second one its own id")
            });
            let word = !id.is_empty() && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
            problems.unless(word && !KEYWORDS.contains(id), &at, Code::BadId, || {
                "ids are written with a-z, 0-9 and _, and `and`, `or`, `not`, `at_least` are taken".to_owned()
            });
        }
    }
}

fn rows(number: &DatedNumber, source: &RuleSource<'_>, problems: &mut Problems) {
    let at = format!("number.{}.values", number.id);
    problems.unless(!number.values.is_empty(), &at, Code::Rows, || "at least one row is needed".to_owned());
    for (earlier, later) in number.values.iter().zip(number.values.iter().skip(1)) {
        problems.unless(earlier.from < later.from, &at, Code::Rows, || {
            format!("the row from {} stands behind the row from {}; the earliest comes first", later.from, earlier.from)
        });
    }
    if let (Some(first), Some(valid_from), None) = (number.values.first(), source.valid_from, number.by) {
        problems.unless(first.from <= valid_from, &at, Code::Rows, || {
            format!("nothing holds from {valid_from} (valid_from) until {}; add a row for that time", first.from)
        });
    }
    for row in &number.values {
        cites(std::slice::from_ref(&row.cite), false, &at, problems);
        problems.unless(number.unit.is_sound(row.value), &at, Code::Value, || {
            format!("{} {} is not possible: whole numbers from 0, at most 200 years of time", row.value, number.unit.name())
        });
    }
}

fn cites(cites: &[String], may_be_empty: bool, at: &str, problems: &mut Problems) {
    let fine = (may_be_empty || !cites.is_empty()) && cites.iter().all(|cite| !cite.trim().is_empty());
    problems.unless(fine, &format!("{at}.cite"), Code::Cite, || {
        "name the source and article: cite = [\"source-id#art. 1\"]".to_owned()
    });
}

fn one_condition(condition: &Condition, source: &RuleSource<'_>, problems: &mut Problems) {
    let at = format!("condition.{}", condition.id);
    cites(&condition.cite, false, &at, problems);
    let (needs, may) = condition.kind.fields();
    for field in fields::ALL {
        let place = format!("{at}.{field}");
        if needs.contains(&field) {
            problems.unless(condition.has(field), &place, Code::MissingField, || format!("this kind needs `{field}`"));
        } else if !may.contains(&field) {
            problems.unless(!condition.has(field), &place, Code::SuperfluousField, || {
                format!("this kind does not know `{field}`; take it out")
            });
        }
    }
    for (field, id) in condition.numbers() {
        let place = format!("{at}.{field}");
        let Some(number) = source.numbers.iter().find(|number| number.id == id) else {
            let known = hint(id, source.numbers.iter().map(|number| number.id.as_str()));
            problems.push(place, Code::UnknownNumber, format!("there is no number `{id}`{known}; add a [[number]] with this id"));
            continue;
        };
        problems.unless(number.by.is_none() || condition.kind == Kind::AgeAtLeast, &place, Code::Value, || {
            format!("`{id}` is a table by the day of birth; only `age_at_least` can read it")
        });
        let units = condition.kind.units();
        problems.unless(units.is_empty() || units.contains(&number.unit), &place, Code::Unit, || {
            let fitting: Vec<_> = units.iter().map(|unit| unit.name()).collect();
            format!("`{id}` counts {}; here only {} fit", number.unit.name(), fitting.join(", "))
        });
    }
}

fn one_deadline(deadline: &Deadline, problems: &mut Problems) {
    let at = format!("deadline.{}", deadline.id);
    cites(&deadline.cite, false, &at, problems);
    let fits = matches!(deadline.unit, Unit::Days | Unit::Weeks | Unit::Months | Unit::Years);
    problems.unless(fits, &format!("{at}.unit"), Code::Unit, || "a deadline counts days, weeks, months or years".to_owned());
    problems.unless(deadline.unit.is_sound(f64::from(deadline.within)), &format!("{at}.within"), Code::Value, || {
        "a deadline is at most 200 years".to_owned()
    });
    let misses = matches!(deadline.misses, Turns::No | Turns::Likely | Turns::Warning);
    problems.unless(misses, &format!("{at}.misses"), Code::Value, || "a missed deadline is no, likely or warning".to_owned());
}

/// Every name is a condition and every condition is used.
fn names(source: &RuleSource<'_>, logic: Option<&Expr>, effects: &[ParsedEffect], problems: &mut Problems) {
    let in_logic = logic.map(|expr| ("logic.entitled_when".to_owned(), expr));
    let in_effects = effects.iter().map(|effect| (format!("effect.{}.when", effect.id), &effect.when));
    let used: Vec<_> = in_logic.into_iter().chain(in_effects).collect();
    for (at, expr) in &used {
        for name in expr.names() {
            problems.unless(source.conditions.iter().any(|c| c.id == name), at, Code::UnknownCondition, || {
                let known = hint(name, source.conditions.iter().map(|c| c.id.as_str()));
                format!("there is no condition `{name}`{known}")
            });
        }
    }
    for condition in source.conditions {
        let found = used.iter().any(|(_, expr)| expr.names().contains(&condition.id.as_str()));
        problems.unless(found, &format!("condition.{}", condition.id), Code::UnusedCondition, || {
            "this condition is used neither in the logic nor in an effect; use it or take it out".to_owned()
        });
    }
}
