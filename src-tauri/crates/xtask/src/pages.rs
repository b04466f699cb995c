//! The window's pages: their modules installed once for each lock file, then built.

use crate::Problem;
use crate::place::Place;
use crate::shell::{command, on_path, run};
use std::fs;
use std::process::Command;

/// Installs what `package-lock.json` names, unless that has been done.
pub fn install(place: &Place) -> Result<(), Problem> {
    let folder = place.pages();
    let lock = folder.join("package-lock.json");
    let wanted = fs::read(&lock).map_err(|error| format!("{}: {error}", lock.display()))?;
    let stamp = folder.join("node_modules").join(".installed-lock");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    run(&mut npm(place, &["ci", "--no-audit", "--no-fund"]))?;
    fs::write(&stamp, wanted).map_err(|error| format!("{}: {error}", stamp.display()))
}

/// Builds the pages into `ui/dist`.
pub fn build(place: &Place) -> Result<(), Problem> {
    run(&mut npm(place, &["run", "build"]))
}

/// `npm` in the pages' folder.
pub fn npm(place: &Place, arguments: &[&str]) -> Command {
    let npm = on_path("npm").unwrap_or_else(|| "npm".into());
    command(&place.pages(), npm, arguments)
}
