//! Writes the sample photos and video into the folder given: `cargo run -p sample --example write-sample -- FOLDER`.

use std::path::PathBuf;

fn main() -> std::io::Result<()> {
    let folder = std::env::args_os()
        .nth(1)
        .map(PathBuf::from)
        .unwrap_or_else(|| PathBuf::from("."));
    std::fs::create_dir_all(&folder)?;
    for path in sample::write_into(&folder)? {
        println!("{}", path.display());
    }
    Ok(())
}
