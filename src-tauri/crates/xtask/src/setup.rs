//! Installs what is missing: says what and why, asks, and stays silent where there is nothing to do.

use crate::needs::Need;
use crate::process::{line, on_path, run};
use crate::system::Manager;
use anyhow::{Result, bail};
use std::io::{self, BufRead, IsTerminal, Write};
use std::process::{Command, Stdio};

/// Makes sure that `needs` are met. Asks before it installs, unless `yes` or nobody is there to answer.
pub(crate) fn ensure(needs: &[Need], yes: bool) -> Result<()> {
    let missing: Vec<&Need> = needs.iter().filter(|need| !need.is_met()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Missing on this machine:");
    for need in &missing {
        println!("  {}: {}", need.name, need.why);
    }
    let Some(manager) = Manager::detect() else {
        bail!("no package manager that we know is here; install the things above and run the command again");
    };
    let mut packages: Vec<&str> = missing.iter().flat_map(|need| need.packages(manager)).copied().collect();
    packages.sort_unstable();
    packages.dedup();
    if packages.is_empty() {
        bail!("{}", by_hand(&missing));
    }
    let commands = commands(manager, &packages)?;
    println!("To be installed with:");
    for command in &commands {
        println!("  {}", line(command));
    }
    if !manager.tried() {
        println!("(The names of the packages on this system were not tried by us.)");
    }
    if !yes && !agrees()? {
        bail!("nothing was installed; run the commands above yourself, then this one again");
    }
    for mut command in commands {
        run(&mut command)?;
    }
    match needs.iter().find(|need| !need.is_met()) {
        Some(need) => bail!("{} is still missing after the installation", need.name),
        None => Ok(()),
    }
}

/// What to say where no package brings what is missing.
fn by_hand(missing: &[&Need]) -> String {
    if cfg!(target_os = "macos") {
        return "run `xcode-select --install`, then this command again".to_owned();
    }
    let names: Vec<_> = missing.iter().map(|need| need.name).collect();
    format!("install {} and run the command again", names.join(", "))
}

/// What installs `packages`.
fn commands(manager: Manager, packages: &[&str]) -> Result<Vec<Command>> {
    let with = |program: &str, arguments: &[&str], packages: &[&str]| {
        let mut command = Command::new(program);
        command.args(arguments).args(packages);
        command
    };
    Ok(match manager {
        Manager::Apt | Manager::AptUbuntu => {
            let wait = ["-q", "-o", "DPkg::Lock::Timeout=300"];
            let install = [&wait[..], &["install", "-y", "--no-install-recommends"]].concat();
            vec![as_root("apt-get", &[&wait[..], &["update"]].concat(), &[])?, as_root("apt-get", &install, packages)?]
        }
        Manager::Dnf => vec![as_root("dnf", &["install", "-y"], packages)?],
        Manager::Pacman => vec![as_root("pacman", &["-S", "--needed", "--noconfirm"], packages)?],
        Manager::Brew => vec![with("brew", &["install"], packages)],
        Manager::Winget => {
            let quiet = ["install", "--exact", "--accept-package-agreements", "--accept-source-agreements", "--id"];
            packages.iter().map(|package| with("winget", &quiet, &[package])).collect()
        }
    })
}

/// A command that runs as root: as it is where we are root, else through sudo.
fn as_root(program: &str, arguments: &[&str], packages: &[&str]) -> Result<Command> {
    let root = Command::new("id").arg("-u").stderr(Stdio::null()).output().is_ok_and(|id| id.stdout == b"0\n");
    let mut command = if root {
        let mut command = Command::new("env");
        command.args(["DEBIAN_FRONTEND=noninteractive", program]);
        command
    } else if on_path("sudo").is_some() {
        let mut command = Command::new("sudo");
        command.args(["DEBIAN_FRONTEND=noninteractive", program]);
        command
    } else {
        bail!(
            "installing needs root: run `{program} {} {}` as root, then this command again",
            arguments.join(" "),
            packages.join(" ")
        );
    };
    command.args(arguments).args(packages);
    Ok(command)
}

/// Asks whether to go on; nobody at the terminal counts as yes.
fn agrees() -> Result<bool> {
    if !io::stdin().is_terminal() {
        return Ok(true);
    }
    print!("Install now? [Y/n] ");
    io::stdout().flush()?;
    let mut answer = String::new();
    if io::stdin().lock().read_line(&mut answer)? == 0 {
        return Ok(false);
    }
    Ok(matches!(answer.trim().to_lowercase().as_str(), "" | "y" | "yes"))
}
