//! Which pack a command reads: the one inside the program, or a file.

use amparo_domain::{Country, Lang};
use amparo_pack::Library;
use amparo_ui::Locale;
use anyhow::{Context, Result, anyhow, bail};
use clap::Args;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// The option of every command that reads.
#[derive(Args)]
pub(crate) struct PackFile {
    /// Read this pack instead of the one inside the program
    #[arg(long, value_name = "FILE")]
    pack: Option<PathBuf>,
}

impl PackFile {
    /// Takes `named` where no pack was named behind the command.
    pub(crate) fn fall_back(&mut self, named: Option<PathBuf>) {
        self.pack = self.pack.take().or(named);
    }

    /// Opens it.
    pub(crate) fn open(&self) -> Result<Library> {
        match &self.pack {
            Some(file) => {
                let library = Library::open(file)?;
                whole(file)?;
                Ok(library)
            }
            None => Library::from_static(amparo_bundled::PACK).context("the content inside this program cannot be opened"),
        }
    }
}

/// Whether a pack is as long as its head says. SQLite takes the missing end of a last page for zeros, and finds nothing wrong.
fn whole(file: &Path) -> Result<()> {
    let mut head = [0; 32];
    let length = File::open(file).and_then(|mut open| {
        open.read_exact(&mut head)?;
        Ok(open.metadata()?.len())
    });
    let length = length.with_context(|| format!("cannot read {}", file.display()))?;
    let [.., a, b, c, d] = head;
    let page = match u64::from(head[16]) << 8 | u64::from(head[17]) {
        1 => 65_536, // too large for two bytes
        size => size,
    };
    if length != page * u64::from(u32::from_be_bytes([a, b, c, d])) {
        bail!("{} was cut off: copy or build it again", file.display());
    }
    Ok(())
}

/// The language of the option, or the pack's fallback language.
pub(crate) fn lang(library: &Library, asked: Option<&Lang>) -> Lang {
    asked.unwrap_or(&library.settings().fallback).clone()
}

/// The language in which a command is to speak: the option's, if the pack has words in it, or the pack's fallback language.
pub(crate) fn spoken(library: &Library, asked: Option<&Lang>) -> Result<Lang> {
    let lang = lang(library, asked);
    let known = library.settings().language.iter().map(|language| &language.tag).collect::<Vec<_>>();
    if asked.is_none() || known.is_empty() || known.iter().any(|tag| tag.primary() == lang.primary()) {
        return Ok(lang);
    }
    let names: Vec<_> = known.iter().map(|tag| tag.as_str()).collect();
    bail!("there is no language `{lang}` in this pack: it speaks {}", names.join(", "));
}

/// The words in which results are said.
pub(crate) fn locale(lang: &Lang) -> Result<Locale> {
    Locale::nearest(lang).map_err(|error| anyhow!(error))
}

/// Reads a language tag of the command line.
pub(crate) fn parse_lang(tag: &str) -> Result<Lang, String> {
    Lang::try_from(tag.to_owned())
}

/// `code` in lower case, if the pack knows that country; else an error that names those it knows.
pub(crate) fn country(library: &Library, code: &str) -> Result<String> {
    let code = code.to_ascii_lowercase();
    let known = library.list::<Country>(None)?;
    if known.iter().any(|country| country.id == code) {
        return Ok(code);
    }
    let names: Vec<_> = known.iter().map(|country| country.id.as_str()).collect();
    if names.is_empty() {
        bail!("there is no country `{code}`: this pack has no countries at all");
    }
    bail!("there is no country `{code}` in this pack: it knows {}", names.join(", "));
}
