//! `sans-reserve`: the same use cases as the window, for a terminal and for scripts.
//!
//! It speaks to the office by the calls that the window makes, and prints either sentences or, with `--json`, the views as they
//! come. What goes wrong goes to the error stream; the exit code says of what kind it was.

mod args;
mod commands;
mod demo;
mod failure;
mod find;
mod help;
mod ink;
mod misread;
mod print;
mod program;
mod secrets;

use clap::{CommandFactory, FromArgMatches};
use messages::Catalogue;
use std::process::ExitCode;

fn main() -> ExitCode {
    // The help is asked for before the command line is read, so it looks for the language itself.
    let catalogue = Catalogue::of(program::language_of_help(
        std::env::args_os().map(|argument| argument.to_string_lossy().into_owned()),
    ));
    let command = help::translated(args::Args::command(), catalogue);
    let read = command
        .try_get_matches()
        .and_then(|found| args::Args::from_arg_matches(&found));
    let args = match read {
        Ok(args) => args,
        Err(error) => return misread::tell(&error, catalogue),
    };
    let program = program::Program::new(&args);
    match commands::run(&program, args.command) {
        Ok(code) => code.into(),
        Err(failure) => program.report(&failure).into(),
    }
}
