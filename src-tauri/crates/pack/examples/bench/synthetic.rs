//! 50,000 pages of one language, of shuffled real sentences of the content: build time, size, memory and the time of a keystroke.

use crate::engines::{Text, index_size};
use crate::measure::percentiles;
use amparo_domain::{Entry, Kind, Lang, Part, Query};
use amparo_pack::search::{SearchWriter, search};
use rusqlite::Connection;
use std::time::Instant;

/// Numbers that look random and are the same every time (Steele, Lea and Flood 2014).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % sides as u64) as usize
    }
}

pub fn run(texts: &[Text], pages: usize) {
    let sentences: Vec<&str> = texts
        .iter()
        .filter(|text| text.lang == "en")
        .flat_map(|text| text.body.split(['.', '\n']))
        .map(str::trim)
        .filter(|sentence| sentence.len() > 20)
        .collect();
    let (mut dice, lang) = (Dice(7), Lang::parse("en"));
    let before = resident();
    let mut connection = Connection::open_in_memory().unwrap();
    connection.execute_batch("PRAGMA page_size = 16384; BEGIN").unwrap();
    let mut writer = SearchWriter::new(&connection).unwrap();
    let (mut bytes, start) = (0, Instant::now());
    for number in 0..pages {
        let body: Vec<&str> = (0..15).map(|_| sentences[dice.roll(sentences.len())]).collect();
        let title: String = body[0].chars().take(40).collect();
        let text = body.join(". ");
        bytes += text.len() + title.len();
        let parts = vec![Part { text, ..Part::default() }];
        let entry =
            Entry { kind: Some(Kind::Guide), id: format!("p{number}"), lang: lang.clone(), title, parts, ..Entry::default() };
        writer.add(&entry).unwrap();
    }
    writer.finish().unwrap();
    connection.execute_batch("COMMIT").unwrap();
    let (built, index) = (start.elapsed(), index_size(&connection));
    let library = connection.serialize(rusqlite::MAIN_DB).unwrap().len();
    println!("## {pages} synthetic pages of one language\n");
    println!(
        "text {:.1} MB, index {:.1} MB ({:.2} of the text), with texts {:.1} MB",
        bytes as f64 / 1e6,
        index as f64 / 1e6,
        index as f64 / bytes as f64,
        library as f64 / 1e6
    );
    println!("built in {:.1} s", built.as_secs_f64());
    let held = resident();
    let mut times = Vec::new();
    for number in 0..150 {
        let sentence = sentences[dice.roll(sentences.len())];
        let typed: Vec<char> = sentence.chars().take(30).collect();
        for length in (3..=typed.len()).step_by(1 + number % 2) {
            let text: String = typed[..length].iter().collect();
            let query = Query { text, lang: lang.clone().unwrap(), country: None, limit: 10, typing: true };
            let start = Instant::now();
            search(&connection, &query).unwrap();
            times.push(start.elapsed());
        }
    }
    println!("keystroke, from the third letter: {}", percentiles(&mut times));
    println!("memory: {:.0} MB before, {:.0} MB with the pack, {:.0} MB after searching", before, held, resident());
}

/// Resident memory of this process in MB; 0 where the system does not say.
fn resident() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|kb| kb.parse::<f64>().ok()).unwrap_or_default() / 1e3
}
