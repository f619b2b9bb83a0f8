//! Measures search: `cargo xtask bench search`. Quality over `tests/search/queries` against plain FTS5 over the same texts, then
//! speed, size and memory over 50,000 synthetic pages of one language.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, missing_docs)]

mod engines;
mod measure;
mod queries;
mod synthetic;
mod variants;

use amparo_pack::Library;
use engines::{Amparo, Engine, Fts};
use std::path::Path;

fn main() {
    let mut args = std::env::args().skip(1);
    let (Some(pack), Some(dir)) = (args.next(), args.next()) else {
        eprintln!("bench PACK QUERIES [PAGES]: a pack, the folder of questions, how many synthetic pages (0: none)");
        std::process::exit(2);
    };
    let pages = args.next().and_then(|number| number.parse().ok()).unwrap_or(50_000);
    let queries = queries::read(Path::new(&dir));
    let library = Library::open(Path::new(&pack)).expect("the pack opens");
    let texts = engines::texts(Path::new(&pack));
    println!("{} questions, {} texts of {:.2} MB\n", queries.len(), texts.len(), engines::bytes(&texts) as f64 / 1e6);
    let mut engines: Vec<Box<dyn Engine>> = vec![
        Box::new(Amparo::new(library, Path::new(&pack))),
        Box::new(Fts::new("fts5 unicode61 OR", "unicode61", &texts)),
        Box::new(Fts::new("fts5 trigram OR", "trigram", &texts)),
    ];
    for engine in &mut engines {
        measure::quality(engine.as_mut(), &queries);
    }
    if pages > 0 {
        synthetic::run(&texts, pages);
    }
}
