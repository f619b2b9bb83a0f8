//! Which system this is, and which package manager installs things on it.

use crate::process::on_path;
use std::fs;

/// A package manager that we know the names for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Manager {
    /// Debian and its relatives.
    Apt,
    /// Ubuntu: as Debian, but its browser comes as a snap under another name.
    AptUbuntu,
    /// Fedora.
    Dnf,
    /// Arch.
    Pacman,
    /// macOS.
    Brew,
    /// Windows.
    Winget,
}

impl Manager {
    /// The one of this machine; `None` where we know none.
    pub(crate) fn detect() -> Option<Self> {
        if cfg!(windows) {
            return on_path("winget").map(|_| Self::Winget);
        }
        if cfg!(target_os = "macos") {
            return on_path("brew").map(|_| Self::Brew);
        }
        let known = [("apt-get", Self::Apt), ("dnf", Self::Dnf), ("pacman", Self::Pacman)];
        let found = known.into_iter().find(|(program, _)| on_path(program).is_some())?.1;
        let ubuntu = fs::read_to_string("/etc/os-release").is_ok_and(|text| is_ubuntu(&text));
        Some(if found == Self::Apt && ubuntu { Self::AptUbuntu } else { found })
    }

    /// Whether this set-up was run on such a system by somebody of the project.
    pub(crate) fn tried(self) -> bool {
        self == Self::Apt
    }
}

/// Whether an `os-release` file is Ubuntu's or of a system made from it.
fn is_ubuntu(os_release: &str) -> bool {
    let value = |key: &str| os_release.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('='));
    let names = [value("ID"), value("ID_LIKE")].into_iter().flatten();
    names.flat_map(|names| names.trim_matches('"').split(' ')).any(|name| name == "ubuntu")
}

/// Whether there is a screen to open a window on.
pub(crate) fn has_screen() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ubuntu_and_its_children_are_told_from_debian() {
        assert!(is_ubuntu("NAME=\"Ubuntu\"\nID=ubuntu\nID_LIKE=debian\n"));
        assert!(is_ubuntu("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"));
        assert!(!is_ubuntu("ID=debian\nVERSION=\"12\"\n"));
        assert!(!is_ubuntu(""));
    }
}
