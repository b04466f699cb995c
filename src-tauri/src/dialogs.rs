//! The system’s own dialogs for choosing files and folders.
//!
//! Titles and names of file kinds come from the window, in its language. The answer comes when the person has chosen; until
//! then no thread waits on the window’s side.

use serde::Deserialize;
use std::path::PathBuf;
use tauri::{AppHandle, WebviewWindow};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};

/// The kinds of files one may be asked for.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FileKind {
    /// Photos, videos, sound, documents.
    Evidence,
    /// A logo.
    Logo,
    /// A PDF to be verified.
    Pdf,
    /// A dossier to be imported.
    Dossier,
}

impl FileKind {
    fn extensions(self) -> &'static [&'static str] {
        match self {
            Self::Evidence => &[
                "jpg", "jpeg", "png", "webp", "tif", "tiff", "heic", "heif", "mp4", "mov", "3gp", "webm",
                "mkv", "m4a", "mp3", "wav", "ogg", "opus", "flac", "aac", "pdf",
            ],
            Self::Logo => &["png", "jpg", "jpeg"],
            Self::Pdf => &["pdf"],
            Self::Dossier => &["json"],
        }
    }

    /// The extensions in small and in capitals: cameras write `IMG_0001.JPG`, and GTK heeds the case.
    fn patterns(self) -> Vec<String> {
        let both = |extension: &&str| [(*extension).to_owned(), extension.to_uppercase()];
        self.extensions().iter().flat_map(both).collect()
    }
}

/// Asks for files; none when the person cancels. Evidence may be of any kind, the core decides; so all files can be shown.
#[tauri::command]
pub async fn pick_files(
    app: AppHandle,
    window: WebviewWindow,
    title: String,
    kind: FileKind,
    filter: Option<String>,
) -> Vec<PathBuf> {
    let patterns = kind.patterns();
    let patterns: Vec<&str> = patterns.iter().map(String::as_str).collect();
    let mut dialog = dialog(&app, &window, title)
        .add_filter(filter.unwrap_or_else(|| kind.extensions().join(", ")), &patterns);
    if matches!(kind, FileKind::Evidence) {
        dialog = dialog.add_filter("*", &["*"]);
    }
    let (answer, chosen) = answer();
    if matches!(kind, FileKind::Evidence) {
        dialog.pick_files(move |files| answer(files.unwrap_or_default()));
    } else {
        dialog.pick_file(move |file| answer(file.into_iter().collect()));
    }
    chosen.paths().await
}

/// Asks for a folder.
#[tauri::command]
pub async fn pick_folder(app: AppHandle, window: WebviewWindow, title: String) -> Option<PathBuf> {
    let (answer, chosen) = answer();
    dialog(&app, &window, title).pick_folder(move |folder| answer(folder.into_iter().collect()));
    chosen.paths().await.into_iter().next()
}

/// Asks where a file is to be saved, proposing `name`.
#[tauri::command]
pub async fn pick_save(
    app: AppHandle,
    window: WebviewWindow,
    title: String,
    name: String,
) -> Option<PathBuf> {
    let (answer, chosen) = answer();
    dialog(&app, &window, title)
        .set_file_name(name)
        .save_file(move |file| answer(file.into_iter().collect()));
    chosen.paths().await.into_iter().next()
}

fn dialog(app: &AppHandle, window: &WebviewWindow, title: String) -> FileDialogBuilder<tauri::Wry> {
    app.dialog().file().set_parent(window).set_title(title)
}

struct Chosen(tauri::async_runtime::Receiver<Vec<FilePath>>);

impl Chosen {
    async fn paths(mut self) -> Vec<PathBuf> {
        let files = self.0.recv().await.unwrap_or_default();
        let path = |file: FilePath| file.into_path().ok();
        files.into_iter().filter_map(path).collect()
    }
}

fn answer() -> (impl FnOnce(Vec<FilePath>) + Send + 'static, Chosen) {
    let (sender, receiver) = tauri::async_runtime::channel(1);
    let answer = move |files| {
        // Nobody waits any more when the window was closed meanwhile.
        let _ = sender.try_send(files);
    };
    (answer, Chosen(receiver))
}
