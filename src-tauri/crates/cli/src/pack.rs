//! Which pack a command reads: the one inside the program, or a file.

use amparo_domain::{Country, Lang};
use amparo_pack::Library;
use anyhow::{Context, Result, bail};
use clap::Args;
use std::path::PathBuf;

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
            Some(file) => Ok(Library::open(file)?),
            None => Library::from_static(amparo_bundled::PACK).context("the content inside this program cannot be opened"),
        }
    }
}

/// The language of the option, or the pack's fallback language.
pub(crate) fn lang(library: &Library, asked: Option<&Lang>) -> Lang {
    asked.unwrap_or(&library.settings().fallback).clone()
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
