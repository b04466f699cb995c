//! Writes a document with every piece of a page, for looking at: `specimen FILE`.

#[path = "../tests/common/mod.rs"]
mod common;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args_os().nth(1).ok_or("the name of a file is wanted")?;
    let album = common::specimen_album();
    let mut file = std::io::BufWriter::new(std::fs::File::create(path)?);
    common::specimen(&album).write(&mut file)?;
    Ok(())
}
