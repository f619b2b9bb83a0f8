//! What the app and its tests need beyond the Rust toolchain: how to see whether it is there, and why it is needed.

use crate::process::{on_path, succeeds};
use crate::system::Manager;
use std::process::Command;

/// One thing that has to be on the machine.
pub(crate) struct Need {
    /// What it is.
    pub(crate) name: &'static str,
    /// Why we need it.
    pub(crate) why: &'static str,
    /// How to see whether it is there.
    pub(crate) test: Test,
    /// Its packages.
    pub(crate) packages: &'static [(Manager, &'static [&'static str])],
}

/// How to see whether something is there.
pub(crate) enum Test {
    /// A library that `pkg-config` knows.
    Library(&'static str),
    /// One of these programs.
    Program(&'static [&'static str]),
    /// A command that succeeds.
    Runs(&'static [&'static str]),
}

impl Need {
    /// Whether it is there.
    pub(crate) fn is_met(&self) -> bool {
        match self.test {
            Test::Library(name) => succeeds(Command::new("pkg-config").args(["--exists", name])),
            Test::Program(names) => names.iter().any(|name| on_path(name).is_some()),
            Test::Runs([program, arguments @ ..]) => succeeds(Command::new(program).args(arguments)),
            Test::Runs([]) => true,
        }
    }

    /// The packages that bring it with `manager`.
    pub(crate) fn packages(&self, manager: Manager) -> &'static [&'static str] {
        let own = |wanted: Manager| self.packages.iter().find(|(m, _)| *m == wanted).map(|(_, names)| *names);
        let inherited = || if manager == Manager::AptUbuntu { own(Manager::Apt) } else { None };
        own(manager).or_else(inherited).unwrap_or_default()
    }
}
