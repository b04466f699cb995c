//! `cargo xtask run`: from a fresh clone to the window with the sample dossier.

use crate::Problem;
use crate::machine::{TO_RUN, check_languages, install};
use crate::pages;
use crate::place::{COMMAND_LINE, Place, SHELL};
use crate::shell::{cargo, command, run as run_command};
use std::process::ExitCode;

/// Builds everything and opens the window; without a display, does the same job from the command line.
pub fn run(place: &Place, arguments: &[String]) -> Result<ExitCode, Problem> {
    check_languages(&[])?;
    install(&[TO_RUN])?;
    let data = place.target.join("demo").to_string_lossy().into_owned();
    let mut words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    // A data folder of its own: trying the program out must not touch what its user keeps.
    if !words
        .iter()
        .any(|word| *word == "--data" || word.starts_with("--data="))
    {
        words.extend(["--data", data.as_str()]);
    }
    if has_display() {
        pages::install(place)?;
        pages::build(place)?;
        run_command(&mut cargo(&place.root, &["build", "--package", SHELL]))?;
        println!("Opening the window; its data are in {data}.");
        words.insert(0, "--demo");
        run_command(&mut command(&place.root, place.debug(SHELL), &words))?;
    } else {
        println!("No display: the same job from the command line.");
        let mut all = vec!["run", "--quiet", "--package", COMMAND_LINE, "--", "demo"];
        let target = place.target.to_string_lossy();
        if !words.iter().any(|word| word.starts_with("--to")) {
            all.extend(["--to", &target]);
        }
        all.extend(words);
        run_command(&mut cargo(&place.root, &all))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn has_display() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}
