//! Writes the pages of an act for looking at: `act CONTENT.json FILE.pdf`.

#[path = "../tests/common/mod.rs"]
mod common;

use std::fs;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args_os().skip(1);
    let (Some(content), Some(path)) = (arguments.next(), arguments.next()) else {
        return Err("the names of two files are wanted".into());
    };
    let act = serde_json::from_slice(&fs::read(content)?)?;
    let album = common::album_of(&act);
    let mut file = std::io::BufWriter::new(fs::File::create(path)?);
    report::render(&act, &album, &common::options(), &mut file)?;
    Ok(())
}
