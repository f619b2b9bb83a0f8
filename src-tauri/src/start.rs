//! What must be known before the window opens: is there a screen, and which language does the person read.

use amparo_domain::Language;
use anyhow::{Result, bail};

/// Fails where there is no screen, with the way to read the pages all the same.
pub(crate) fn display() -> Result<()> {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if cfg!(target_os = "linux") && !set("DISPLAY") && !set("WAYLAND_DISPLAY") {
        bail!(
            "there is no screen (neither DISPLAY nor WAYLAND_DISPLAY is set); `amparo-cli serve` shows the same pages in a browser"
        );
    }
    Ok(())
}

/// The first page: in the system's language where the site has it, else as the site decides.
pub(crate) fn path(offered: &[Language]) -> String {
    first(sys_locale::get_locales(), offered)
}

fn first(wanted: impl Iterator<Item = String>, offered: &[Language]) -> String {
    let known = |tag: String| {
        let primary = tag.split(['-', '_', '.', '@']).next()?.to_ascii_lowercase();
        let same = |language: &&Language| language.tag.as_str().eq_ignore_ascii_case(&tag);
        let near = |language: &&Language| language.tag.primary() == primary;
        offered.iter().find(same).or_else(|| offered.iter().find(near))
    };
    wanted.into_iter().find_map(known).map_or_else(|| "/".to_owned(), |language| format!("/{}/", language.tag))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use amparo_domain::Lang;

    #[test]
    fn the_first_page_speaks_the_language_of_the_system_if_it_is_complete() {
        let offered =
            ["en", "es", "ar", "ne"].map(|tag| Language { tag: Lang::parse(tag).unwrap(), name: tag.into(), direction: None });
        let path = |tags: &[&str]| first(tags.iter().map(|tag| (*tag).to_owned()), &offered);
        assert_eq!(path(&["ne-NP"]), "/ne/");
        assert_eq!(path(&["de-DE", "es_PY.UTF-8", "en"]), "/es/");
        assert_eq!(path(&["C"]), "/");
        assert_eq!(path(&["", "-", "POSIX"]), "/");
        assert_eq!(path(&[]), "/");
    }
}
