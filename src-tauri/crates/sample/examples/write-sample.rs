//! Draws the sample photos and video anew: `cargo run -p sample --example write-sample -- assets/sample`.

use std::path::PathBuf;

fn main() -> std::io::Result<()> {
    let folder = std::env::args_os()
        .nth(1)
        .map(PathBuf::from)
        .unwrap_or_else(|| PathBuf::from("."));
    std::fs::create_dir_all(&folder)?;
    sample::draw_into(&folder)
}
