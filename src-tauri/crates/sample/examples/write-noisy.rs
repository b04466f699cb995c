//! Writes photos for measuring into the folder given: `… --example write-noisy -- FOLDER COUNT`. Those that are there
//! stay.

use sample::noisy;
use std::path::PathBuf;

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args_os().skip(1);
    let folder = arguments.next().map(PathBuf::from).unwrap_or_default();
    let count = arguments
        .next()
        .and_then(|count| count.to_str()?.parse().ok())
        .unwrap_or(1);
    std::fs::create_dir_all(&folder)?;
    for number in 0..count {
        let path = folder.join(format!("photo-{number:03}.jpg"));
        if !path.exists() {
            // Under its name only once it is whole: a run that was broken off is taken up.
            let part = path.with_extension("part");
            std::fs::write(&part, noisy::photo(number))?;
            std::fs::rename(&part, &path)?;
        }
    }
    Ok(())
}
