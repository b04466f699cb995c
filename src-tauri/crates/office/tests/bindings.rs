//! The window’s types are those of the core.

use std::path::Path;

#[test]
fn the_committed_bindings_follow_from_the_types() -> Result<(), Box<dyn std::error::Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/lib/bindings");
    let files = office::bindings::files()?;
    for (name, text) in &files {
        let committed = std::fs::read_to_string(folder.join(name)).unwrap_or_default();
        assert_eq!(
            &committed, text,
            "{name} is stale: run `cargo run -p office --example bindings`"
        );
    }
    for entry in std::fs::read_dir(&folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        assert!(
            files.contains_key(&name),
            "{name} belongs to no type any more: run `cargo run -p office --example bindings`"
        );
    }
    Ok(())
}
