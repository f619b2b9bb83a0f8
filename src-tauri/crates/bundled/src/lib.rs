//! The pack of this repository's content, inside the program: compiled when the program is built, read from its own memory.

/// The bytes of the pack, for `Library::from_static`.
pub static PACK: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/amparo.pack"));

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use amparo_pack::Library;

    #[test]
    fn the_pack_opens_and_is_sound() {
        let library = Library::from_static(super::PACK).unwrap();
        library.quick_check().unwrap();
        assert!(!library.settings().language.is_empty());
        assert!(library.sources().next().is_some());
    }
}
