//! `facts FILE [ROOT-FINGERPRINT]…` prints what a verification finds.

use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let file = arguments.next().ok_or("which file?")?;
    let options = seal::VerifyOptions {
        trusted_roots: arguments.collect(),
        ..seal::VerifyOptions::default()
    };
    println!("{:#?}", seal::verify(Path::new(&file), &options)?);
    Ok(())
}
