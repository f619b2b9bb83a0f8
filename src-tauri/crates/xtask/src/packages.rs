//! The names of what we need, in the words of each package manager.
//!
//! Tried on Debian 12. The other columns follow those systems' package lists and were not tried.

use crate::needs::{Need, Test};
use crate::system::Manager::{Apt, AptUbuntu, Brew, Dnf, Pacman, Winget};

/// To build anything at all: SQLite is compiled in.
pub(crate) fn compiler() -> Vec<Need> {
    if cfg!(windows) {
        return Vec::new(); // comes with the Rust toolchain
    }
    let test = if cfg!(target_os = "macos") { Test::Runs(&["xcode-select", "-p"]) } else { Test::Program(&["cc"]) };
    vec![Need {
        name: "a C compiler",
        why: "SQLite is compiled into the program",
        test,
        packages: &[(Apt, &["gcc", "libc6-dev"]), (Dnf, &["gcc"]), (Pacman, &["base-devel"])],
    }]
}

/// To build and open the window.
pub(crate) fn window() -> Vec<Need> {
    let mut needs = compiler();
    if cfg!(target_os = "linux") {
        needs.push(Need {
            name: "pkg-config",
            why: "the build asks it where libraries are",
            test: Test::Program(&["pkg-config"]),
            packages: &[(Apt, &["pkg-config"]), (Dnf, &["pkgconf-pkg-config"]), (Pacman, &["pkgconf"])],
        });
        needs.push(Need {
            name: "WebKitGTK 4.1",
            why: "it shows the pages in the window",
            test: Test::Library("webkit2gtk-4.1"),
            packages: &[(Apt, &["libwebkit2gtk-4.1-dev"]), (Dnf, &["webkit2gtk4.1-devel"]), (Pacman, &["webkit2gtk-4.1"])],
        });
    }
    if cfg!(windows) {
        needs.push(Need {
            name: "WebView2",
            why: "it shows the pages in the window (part of Windows 11)",
            test: Test::Runs(&[
                "reg",
                "query",
                r"HKLM\SOFTWARE\WOW6432Node\Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}",
                "/v",
                "pv",
            ]),
            packages: &[(Winget, &["Microsoft.EdgeWebView2Runtime"])],
        });
    }
    needs
}

/// To run every test.
pub(crate) fn tests() -> Vec<Need> {
    let mut needs = window();
    needs.push(Need {
        name: "Chromium",
        why: "the browser tests and pictures use it",
        test: Test::Program(&["chromium", "chromium-browser", "google-chrome", "chrome"]),
        packages: &[
            (Apt, &["chromium"]),
            (AptUbuntu, &["chromium-browser"]),
            (Dnf, &["chromium"]),
            (Pacman, &["chromium"]),
            (Brew, &["google-chrome"]),
            (Winget, &["Google.Chrome"]),
        ],
    });
    needs.push(Need {
        name: "its driver",
        why: "it steers Chromium",
        test: Test::Program(&["chromedriver"]),
        packages: &[
            (Apt, &["chromium-driver"]),
            (AptUbuntu, &["chromium-chromedriver"]),
            (Dnf, &["chromedriver"]),
            (Pacman, &["chromium"]),
            (Brew, &["chromedriver"]),
            (Winget, &["Chromium.ChromeDriver"]),
        ],
    });
    needs.push(Need {
        name: "npm",
        why: "it brings axe, which looks for barriers in the pages",
        test: Test::Program(&["npm"]),
        packages: &[
            (Apt, &["npm"]),
            (Dnf, &["nodejs-npm"]),
            (Pacman, &["npm"]),
            (Brew, &["node"]),
            (Winget, &["OpenJS.NodeJS.LTS"]),
        ],
    });
    if cfg!(target_os = "linux") {
        needs.extend(window_driver());
    }
    needs
}

/// To steer the window without showing it; only Linux is driven.
fn window_driver() -> [Need; 2] {
    [
        Need {
            name: "WebKitWebDriver",
            why: "it steers the window",
            test: Test::Program(&["WebKitWebDriver"]),
            packages: &[(Apt, &["webkit2gtk-driver"]), (Dnf, &["/usr/bin/WebKitWebDriver"]), (Pacman, &["webkit2gtk-4.1"])],
        },
        Need {
            name: "Xvfb",
            why: "a screen that nobody sees, for the window tests",
            test: Test::Program(&["Xvfb"]),
            packages: &[(Apt, &["xvfb"]), (Dnf, &["xorg-x11-server-Xvfb"]), (Pacman, &["xorg-server-xvfb"])],
        },
    ]
}
