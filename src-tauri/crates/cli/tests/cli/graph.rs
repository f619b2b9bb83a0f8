//! `graph`: the logic of a rule as text, for Graphviz, and as a picture.

use crate::run::cli;

#[test]
fn the_tree_shows_joins_conditions_law_and_months_abroad() {
    let ran = cli(&["graph", "de.alg1", "--on", "2026-11-23"]).ok();
    for words in [
        "de.alg1: ",
        "\nYours when\n└─ All of these:\n   ├─ One of these:\n   │  ├─ ",
        "   ├─ This must not be so:\n   │  └─ ",
        "at least 12 months in the last 30 months  [SGB III, § 142",
        "Months in other countries count, by every agreement",
        "\nLater when\n",
    ] {
        assert!(ran.out.contains(words), "{words:?} is not in\n{}", ran.out);
    }
}

#[test]
fn every_benefit_can_be_drawn_in_every_form() {
    let json = crate::run::cli_with(&["check", "--country", "kw", "--facts", "-", "--json"], b"{}").ok().json();
    let benefits: Vec<&str> = json["results"].as_array().unwrap().iter().filter_map(|it| it["benefit"].as_str()).collect();
    assert!(benefits.len() > 3);
    for benefit in benefits {
        assert!(cli(&["graph", benefit]).ok().out.starts_with(benefit));
        let dot = cli(&["graph", benefit, "--format", "dot"]).ok().out;
        assert!(dot.starts_with("digraph rule {\n") && dot.ends_with("}\n"), "{dot}");
        // Quotation marks are even on every line: nothing in a label ends it.
        assert!(dot.lines().all(|line| line.replace("\\\"", "").matches('"').count() % 2 == 0), "{dot}");
        let svg = cli(&["graph", benefit, "--format", "svg", "--lang", "ar"]).ok().out;
        assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>\n") && svg.contains("direction=\"rtl\""), "{svg}");
        for open in ["<title", "<desc", "<text", "<path", "<rect"] {
            assert!(svg.contains(open), "{open} is not in\n{svg}");
        }
        assert_eq!(svg.matches("<text ").count(), svg.matches("</text>").count());
        assert!(svg.contains("role=\"img\" aria-labelledby=\"title words\""));
    }
}

#[test]
fn a_benefit_that_is_not_there_is_named() {
    cli(&["graph", "de.nonesuch"]).fails(1, "there is no benefit `de.nonesuch`");
    cli(&["graph", "de.alg1", "--format", "png"]).fails(2, "png");
    cli(&["graph"]).fails(2, "BENEFIT");
}
