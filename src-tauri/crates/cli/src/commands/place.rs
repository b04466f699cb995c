//! Where the data lie, from a terminal.

use crate::failure::{Exit, Failure};
use crate::program::Program;
use office::Office;
use serde_json::json;
use std::path::Path;

/// Says where the data lie; chooses `folder`, or the `usual` one, from then on.
pub fn run(program: &Program, folder: Option<&Path>, usual: bool) -> Result<Exit, Failure> {
    if folder.is_none() && !usual {
        let folder = program.folder()?;
        // A folder named for this run alone is nobody’s choice.
        let chosen = program
            .place()
            .is_ok_and(|place| place.is_chosen() && place.folder().is_ok_and(|chosen| chosen == folder));
        return tell(program, "cli-data", &folder, chosen);
    }
    let place = program.place()?;
    // What is left behind is looked at, so that nobody begins anew without meaning to. A folder that is gone holds nothing back.
    let present = place.folder().ok().filter(|present| Office::is_kept(present));
    let office = match present {
        Some(present) => Some(program.open_at(&present)?),
        None => None,
    };
    let chosen = match folder {
        Some(folder) => place.choose(folder, office.as_ref())?,
        None => place.take_back(office.as_ref())?,
    };
    tell(program, "cli-place-chosen", &chosen, place.is_chosen())
}

fn tell(program: &Program, key: &str, folder: &Path, chosen: bool) -> Result<Exit, Failure> {
    let folder = folder.display().to_string();
    let told = json!({ "folder": folder, "chosen": chosen });
    program.show(&told, || {
        program
            .catalogue()
            .text_with(key, &[("folder", folder.clone().into())])
    });
    Ok(Exit::Done)
}
