//! The same words at index time and at query time: fold, cut into words, stem, spell in Latin letters.
//!
//! Everything here is a pure function of its arguments. Nothing panics on any string, and every [`Word`] says where in the
//! original text it stands, so that a find can be marked although it was written with other accents, vowels or digits.

mod edges;
mod fold;
mod grams;
mod joined;
mod letters;
mod romanise;
mod scripts;
mod stem;
mod stop;
mod table;
mod words;

pub use fold::{flat, fold};
pub use grams::{EDGE, grams};
pub use joined::joined;
pub use romanise::{plain, romanise, skeleton, skeletons, spelling_distance, spelling_distance_to_begin};
pub use scripts::{Script, script};
pub use stem::Stemmer;
pub use stop::{is_stop_word, stop_words};
pub use words::{Stretch, Word, runs, stretches, words};
