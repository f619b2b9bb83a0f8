//! Eligibility: conditions, facts, a three-valued verdict, and why.
//!
//! Pure: no IO, no clock, no country names. The day of the check is an argument; law comes in as data.
//!
//! The way of a check: [`RuleSource`] (words of a file) → [`Rule::new`] (checked) → [`evaluate`] with [`Facts`], [`World`] and a [`Day`]
//! → [`Verdict`]. `ui/static/check-engine.js` does the same in a browser over [`Rule::to_json`]; `tests/conformance` holds the two together.

mod abroad;
mod absent;
mod age;
mod agreement;
mod case;
mod check;
mod check_facts;
mod condition;
mod day;
mod diary;
mod evaluate;
mod expr;
mod fact;
mod fields;
mod finding;
mod first_insured;
mod insured;
mod last_insured;
mod nearest;
mod next;
mod node;
mod outcome;
mod parse;
mod pieces;
mod problem;
mod reached;
mod read;
mod read_period;
mod reads;
mod rule;
mod schema;
mod stretch;
mod terms;
mod total;
mod totalise;
mod tree;
mod truth;
mod unit;
mod verdict;
mod world;

pub use check_facts::Terms;
pub use day::Day;
pub use diary::*;
pub use evaluate::evaluate;
pub use expr::Expr;
pub use fact::*;
pub use finding::*;
pub use next::{TOGETHER, next_questions};
pub use node::Node;
pub use parse::ParseError;
pub use problem::{RuleProblem, RuleProblemCode};
pub use read::{FactError, FactErrorCode};
pub use rule::*;
pub use schema::*;
pub use truth::Truth;
pub use verdict::*;
pub use world::*;
