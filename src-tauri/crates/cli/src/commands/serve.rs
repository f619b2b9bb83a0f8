//! `serve`: the same pages for the browsers of this machine or of one room, read-only.

use crate::output::out;
use crate::pack::PackFile;
use crate::today::today;
use amparo_share::{Room, ServeError, ServeOptions, Today, serve};
use amparo_ui::Site;
use anyhow::Result;
use clap::Args;
use std::io::{ErrorKind, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::process::ExitCode;
use std::sync::Arc;

/// Serve the pages to browsers, read-only, until Ctrl-C
#[derive(Args)]
pub(crate) struct Serve {
    /// Address of the network interface; other devices reach it only if it is not 127.0.0.1
    #[arg(long, value_name = "IP", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    host: IpAddr,
    /// Port; 0 picks a free one [default: 8427, or a free one where that is taken]
    #[arg(long, value_name = "PORT")]
    port: Option<u16>,
    /// Put every page below /TOKEN/, so that only those who know it read along
    #[arg(long, value_name = "TOKEN")]
    token: Option<String>,
    #[command(flatten)]
    pub(crate) pack: PackFile,
}

/// Where people find it when nothing else is asked for.
const USUAL_PORT: u16 = 8427;

/// The command.
pub(crate) fn run(command: &Serve) -> Result<ExitCode> {
    let library = Arc::new(command.pack.open()?);
    let site = Arc::new(Site::new(Arc::clone(&library))?);
    let clock: Today = Arc::new(move || today(&library));
    let open = |port| open(command, port, &site, &clock);
    let room = match (command.port, open(command.port.unwrap_or(USUAL_PORT))) {
        (None, Err(ServeError::Bind { source, .. })) if source.kind() == ErrorKind::AddrInUse => open(0)?,
        (_, opened) => opened?,
    };
    let mut out = out();
    writeln!(out, "Amparo is open at {} (Ctrl-C closes it)", room.url())?;
    if !room.addr().ip().is_loopback() {
        writeln!(out, "Others on this network can see which page a phone reads: no private questions here.")?;
    }
    out.flush()?;
    room.wait();
    Ok(ExitCode::SUCCESS)
}

fn open(command: &Serve, port: u16, site: &Arc<Site>, today: &Today) -> Result<Room, ServeError> {
    let addr = SocketAddr::new(command.host, port);
    serve(Arc::clone(site), ServeOptions { addr, token: command.token.clone(), today: Arc::clone(today) })
}
