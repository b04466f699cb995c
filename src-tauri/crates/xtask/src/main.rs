//! The project's own commands: `cargo xtask run`, `test`, `package`, `bench`.
//!
//! They need nothing but Rust and Node; what else is missing they install, or name with what to do about it. Nothing but
//! the standard library is used, so that they are built in seconds.

mod bench;
mod machine;
mod measure;
mod notices;
mod package;
mod pages;
mod place;
mod run;
mod shell;
mod test;
mod tools;

use place::Place;
use std::process::ExitCode;

const HELP: &str = "\
Usage: cargo xtask COMMAND

  run [-- ARGUMENTS]   builds everything and opens the window on the sample dossier; where there is no display, does
                       the same job from the command line
  test                 checks everything: formatting, lints, documentation, tests, the pages, the real window
  tools                installs what `test` needs and prints the environment in which `cargo test` finds it
  package              builds a package for Debian and Ubuntu, and an archive of the same files
  bench                measures intake, export and verification against other tools, on the same input
";

/// A sentence for the person who typed the command.
type Problem = String;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let place = match Place::find() {
        Ok(place) => place,
        Err(problem) => return refuse(&problem),
    };
    let done = match arguments.first().map(String::as_str) {
        Some("run") => {
            let rest = arguments.iter().skip(1).filter(|argument| *argument != "--");
            run::run(&place, &rest.cloned().collect::<Vec<_>>())
        }
        Some("test") => test::test(&place),
        Some("tools") => test::tools(&place),
        Some("package") => package::package(&place),
        Some("bench") => bench::bench(&place),
        Some("help" | "--help" | "-h") => {
            print!("{HELP}");
            Ok(ExitCode::SUCCESS)
        }
        _ => {
            eprint!("{HELP}");
            Ok(ExitCode::from(2))
        }
    };
    done.unwrap_or_else(|problem| refuse(&problem))
}

fn refuse(problem: &str) -> ExitCode {
    eprintln!("xtask: {problem}");
    ExitCode::FAILURE
}
