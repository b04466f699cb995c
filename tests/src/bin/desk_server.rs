//! Serves the window’s pages and the real core on a local port, for the tests of the UI in a browser.

use acceptance::dates::Moment;
use clap::Parser;
use office::Office;
use std::path::PathBuf;
use std::sync::Arc;
use tests::{desk::Desk, edge};

/// The real core behind a local server, for the tests of the UI.
#[derive(Parser)]
struct Arguments {
    /// Folder of the built UI.
    #[arg(long, default_value = "ui/dist")]
    ui: PathBuf,
    /// Data folder.
    #[arg(long)]
    data: PathBuf,
    /// Port of the loopback; 0 takes any.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Stands the clock at this moment (RFC 3339) and seeds chance, for pictures that do not change.
    #[arg(long)]
    clock: Option<Moment>,
    /// Seed of chance with `--clock`.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let edge = match arguments.clock {
        Some(moment) => edge::fixed(moment, arguments.seed),
        None => edge::real(),
    };
    let office = Office::open(&arguments.data, edge)?;
    let uploads = arguments.data.join("uploads");
    let desk = Desk::new(Arc::new(office), arguments.ui, uploads)?;
    desk.serve(arguments.port, |address| println!("{address}"))
}
