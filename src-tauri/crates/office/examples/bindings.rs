//! Writes the TypeScript types of the window afresh: `cargo run -p office --example bindings`.

use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/lib/bindings");
    office::bindings::write(&folder)?;
    Ok(())
}
