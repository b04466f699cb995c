//! Writes an act with annotated photos, for looking at: `annotated FILE`.

#[path = "../tests/common/mod.rs"]
mod common;

use std::fs::File;
use std::io::BufWriter;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args_os().nth(1).ok_or("the name of a file is wanted")?;
    let act = common::annotated::annotated();
    let mut file = BufWriter::new(File::create(path)?);
    report::render(&act, &common::album_of(&act), &common::options(), &mut file)?;
    Ok(())
}
