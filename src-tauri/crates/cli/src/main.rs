//! `sans-reserve`: the same use cases as the window, for a terminal and for scripts.
//!
//! It speaks to the office by the calls that the window makes, and prints either sentences or, with `--json`, the views as they
//! come. What goes wrong goes to the error stream; the exit code says of what kind it was.

mod args;
mod commands;
mod demo;
mod failure;
mod find;
mod ink;
mod print;
mod program;

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    let args = args::Args::parse();
    let program = program::Program::new(&args);
    match commands::run(&program, args.command) {
        Ok(code) => code.into(),
        Err(failure) => program.report(&failure).into(),
    }
}
