//! nDCG@10, recall@1, recall@5 and MRR@10 a language and variant, and the time of every keystroke.

use crate::engines::Engine;
use crate::queries::Asked;
use crate::variants::{NAMES, variant};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

#[derive(Default, Clone)]
struct Sums {
    asked: f64,
    ndcg: f64,
    first: f64,
    five: f64,
    mrr: f64,
}

impl Sums {
    /// Any of the pages answers the question, so each measure looks at the best place of one of them; nDCG at all.
    fn add(&mut self, found: &[String], wanted: &[String]) {
        let places: Vec<usize> = (0..found.len().min(10)).filter(|at| wanted.contains(&found[*at])).collect();
        let gain = |at: usize| 1.0 / (at as f64 + 2.0).log2();
        self.asked += 1.0;
        self.ndcg += places.first().map_or(0.0, |at| gain(*at));
        self.first += f64::from(places.first() == Some(&0));
        self.five += f64::from(places.first().is_some_and(|at| *at < 5));
        self.mrr += places.first().map_or(0.0, |at| 1.0 / (*at as f64 + 1.0));
    }

    fn line(&self) -> String {
        let part = |sum: f64| sum / self.asked.max(1.0);
        let (ndcg, first, five, mrr) = (part(self.ndcg), part(self.first), part(self.five), part(self.mrr));
        format!("{ndcg:.3} | {first:.3} | {five:.3} | {mrr:.3} | {}", self.asked)
    }
}

/// Prints the tables of one engine.
pub fn quality(engine: &mut dyn Engine, queries: &[Asked]) {
    let mut sums: BTreeMap<(usize, String), Sums> = BTreeMap::new();
    let mut times = Vec::new();
    for (seed, asked) in queries.iter().enumerate() {
        for (place, name) in NAMES.iter().enumerate() {
            let Some(text) = variant(name, &asked.text, seed) else { continue };
            let (found, _) = engine.ask(&text, &asked.lang, asked.country.as_deref(), *name == "prefix");
            for key in [asked.lang.clone(), format!("~{}", asked.group), "all".to_owned()] {
                sums.entry((place, key)).or_default().add(&found, &asked.finds);
            }
            if std::env::var("MISSES").is_ok() && !found.iter().take(5).any(|page| asked.finds.contains(page)) {
                println!("MISS {name} {} {text:?} {found:?}", asked.lang);
            }
        }
        keystrokes(engine, asked, &mut times);
    }
    println!("## {}\n", engine.name());
    println!("| variant | language or group | nDCG@10 | recall@1 | recall@5 | MRR@10 | asked |\n|---|---|---|---|---|---|---|");
    for ((place, key), sums) in &sums {
        println!("| {} | {} | {} |", NAMES[*place], key.trim_start_matches('~'), sums.line());
    }
    println!("\nkeystroke, from the third letter: {}\n", percentiles(&mut times));
}

/// Every keystroke of a question from the third letter on.
fn keystrokes(engine: &mut dyn Engine, asked: &Asked, times: &mut Vec<Duration>) {
    let ends: BTreeSet<usize> = asked.text.char_indices().map(|(at, _)| at).skip(3).chain([asked.text.len()]).collect();
    for end in ends {
        times.push(engine.ask(&asked.text[..end], &asked.lang, asked.country.as_deref(), true).1);
    }
}

/// p50, p99 and the longest of some times, in milliseconds.
pub fn percentiles(times: &mut [Duration]) -> String {
    times.sort();
    let at = |share: f64| {
        times.get(((times.len() as f64 * share) as usize).min(times.len() - 1)).map_or(0.0, |t| t.as_secs_f64() * 1e3)
    };
    format!("p50 {:.2} ms, p99 {:.2} ms, longest {:.2} ms over {} keystrokes", at(0.5), at(0.99), at(1.0), times.len())
}
