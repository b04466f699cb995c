//! Embeds the built window and declares the commands, each of which the capabilities grant by name.

use std::path::Path;
use tauri_build::{AppManifest, Attributes};

const COMMANDS: &[&str] = &[
    "call",
    "desk_start",
    "phone",
    "about",
    "open_releases",
    "place",
    "choose_place",
    "take_arrived",
    "show_menu",
    "pick_files",
    "pick_folder",
    "pick_save",
    "open_path",
    "print_pages",
    "show_in_folder",
    "save_upload",
];

fn main() {
    println!("cargo:rerun-if-changed=../ui/dist");
    println!("cargo:rerun-if-env-changed=SANS_RESERVE_RELEASES");
    assert!(
        Path::new("../ui/dist/index.html").is_file(),
        "\n\nui/dist/index.html is missing: build the pages first (`cargo xtask run` does; or `npm ci && npm run build` in ui/).\n\n"
    );
    let attributes = Attributes::new().app_manifest(AppManifest::new().commands(COMMANDS));
    tauri_build::try_build(attributes).unwrap_or_else(|error| panic!("the shell cannot be built: {error:#}"));
}
