//! Files that leave the window for other programs, and files that come in as bytes.

use crate::commands::unexpected;
use crate::desk::Desk;
use office::api::Problem;
use std::path::{Path, PathBuf};
use tauri::State;
use tauri::ipc::{InvokeBody, Request};

/// Opens an exported file with the program that the system has for it.
#[tauri::command]
pub async fn open_path(path: PathBuf) -> Result<(), Problem> {
    if !is_document(&path) {
        return Err(not_opened(&path));
    }
    tauri_plugin_opener::open_path(path, None::<&str>).map_err(|error| unexpected(&error))
}

/// Opens the pages behind a media address (of an act, or of a draft as it was drawn) in the program that the system has for
/// PDF, which prints them: a copy, so that nothing there touches what is kept.
#[tauri::command]
pub async fn print_pages(address: String, name: String, desk: State<'_, Desk>) -> Result<(), Problem> {
    let pages = desk
        .office()
        .media(&address)
        .filter(|media| media.mime == "application/pdf");
    let Some(pages) = pages else {
        return Err(not_opened(Path::new(&address)));
    };
    let name = Path::new(&name).with_extension("pdf");
    let copied = desk.printed().copy(&name.to_string_lossy(), &pages.file);
    let copy = copied.map_err(|error| unexpected(&error))?;
    tauri_plugin_opener::open_path(copy, None::<&str>).map_err(|error| unexpected(&error))
}

/// Shows a file in the system’s file manager.
#[tauri::command]
pub async fn show_in_folder(path: PathBuf) -> Result<(), Problem> {
    tauri_plugin_opener::reveal_item_in_dir(path).map_err(|error| unexpected(&error))
}

/// Keeps the raw bytes of a file that the pages hold without a path (pasted, or chosen in a page), for the intake.
///
/// Headers: `x-name` begins a file, `x-after` adds to the one whose path was answered before; both percent-encoded. So a
/// large file comes in slices.
#[tauri::command]
pub async fn save_upload(request: Request<'_>, desk: State<'_, Desk>) -> Result<PathBuf, Problem> {
    let header = |name| request.headers().get(name)?.to_str().ok();
    let InvokeBody::Raw(bytes) = request.body() else {
        return Err(unexpected(&std::io::Error::other("no raw bytes")));
    };
    let saved = match header("x-after") {
        Some(path) => desk.uploads().go_on(path, bytes),
        None => desk.uploads().begin(header("x-name").unwrap_or_default(), bytes),
    };
    saved.map_err(|error| unexpected(&error))
}

/// Only documents are handed to other programs: nothing that the system would run.
fn is_document(path: &Path) -> bool {
    const DOCUMENTS: [&str; 2] = ["pdf", "json"];
    let extension = path.extension().and_then(|extension| extension.to_str());
    path.is_file()
        && extension.is_some_and(|extension| DOCUMENTS.contains(&extension.to_ascii_lowercase().as_str()))
}

fn not_opened(path: &Path) -> Problem {
    let error = std::io::Error::new(std::io::ErrorKind::NotFound, path.display().to_string());
    unexpected(&error)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    #[test]
    fn a_pdf_may_be_opened_and_a_program_may_not() {
        let folder = tempfile::tempdir().unwrap();
        for (name, expected) in [
            ("PV.pdf", true),
            ("PV.PDF", true),
            ("PV.sh", false),
            ("PV", false),
        ] {
            let path = folder.path().join(name);
            std::fs::write(&path, b"").unwrap();
            assert_eq!(is_document(&path), expected, "{name}");
        }
        assert!(!is_document(&folder.path().join("missing.pdf")));
    }
}
