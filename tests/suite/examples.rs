//! The examples of the content folder, run through the pack as it is shipped.

use crate::fixture::{library, none};
use amparo_domain::Benefit;
use amparo_rules::{Rule, evaluate};
use amparo_tests::examples::all;

#[test]
fn every_example_comes_out_as_its_author_expects() {
    let library = library();
    let (mut problems, mut run, mut outcomes) = (Vec::new(), 0, std::collections::BTreeMap::new());
    for (benefit, examples) in all() {
        let rule = Rule::new(benefit.rule_source()).unwrap();
        if benefit.exists && examples.len() < 4 {
            problems.push(format!("{}: only {} examples", benefit.id, examples.len()));
        }
        for example in examples {
            let outcome = evaluate(&rule, &example.facts(library.facts()), library.world(), example.on).outcome;
            *outcomes.entry(format!("{outcome:?}")).or_insert(0) += 1;
            run += 1;
            if outcome != example.expect {
                problems.push(format!("{}: {}: {outcome:?}, not {:?}", benefit.id, example.name, example.expect));
            }
        }
    }
    none(&problems);
    assert!(run > 200, "only {run} examples");
    assert_eq!(outcomes.len(), 4, "an outcome never comes out: {outcomes:?}");
}

#[test]
fn the_three_corridors_are_there_in_full() {
    let library = library();
    for id in ["np-kw", "pl-de", "py-ar"] {
        assert!(library.get::<amparo_domain::Corridor>(id).unwrap().is_some(), "{id}");
    }
    for country in ["kw", "de", "ar"] {
        let benefits = library.list::<Benefit>(Some(country)).unwrap();
        assert!(benefits.iter().filter(|b| b.exists).count() >= 5, "{country}: {} benefits", benefits.len());
        assert!(!library.list::<amparo_domain::Checklist>(Some(country)).unwrap().is_empty(), "{country}: checklists");
    }
    for country in ["kw", "np", "de", "pl", "ar", "py"] {
        assert!(!library.list::<amparo_domain::Contact>(Some(country)).unwrap().is_empty(), "{country}: contacts");
    }
}
