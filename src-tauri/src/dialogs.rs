//! The system’s own dialogs for choosing files and folders.
//!
//! The answer comes when the person has chosen; until then no thread waits on the window’s side.

use crate::desk::Desk;
use messages::Catalogue;
use serde::Deserialize;
use std::path::PathBuf;
use tauri::{AppHandle, State, WebviewWindow};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};

/// The kinds of files one may be asked for.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FileKind {
    /// Photos, videos, sound, documents.
    Evidence,
    /// A logo.
    Picture,
    /// A PDF to be verified.
    Pdf,
    /// A dossier to be imported.
    Json,
    /// A table of items: values separated by semicolons, commas or tabs.
    Table,
    /// A signatory’s own key and certificate (PKCS#12).
    Certificate,
    /// Certificates of an authority that is trusted.
    Trusted,
    /// Scans and photos of printed pages.
    Scan,
    /// A bundle of proof, or a PDF.
    Bundle,
    /// Keys that were written out.
    Keys,
}

impl FileKind {
    /// Begins the keys of its texts in the catalogue.
    fn key(self) -> &'static str {
        match self {
            Self::Evidence => "dialog-evidence",
            Self::Picture => "dialog-picture",
            Self::Pdf => "dialog-pdf",
            Self::Json => "dialog-json",
            Self::Table => "dialog-table",
            Self::Certificate => "dialog-certificate",
            Self::Trusted => "dialog-trusted",
            Self::Scan => "dialog-scan",
            Self::Bundle => "dialog-bundle",
            Self::Keys => "dialog-keys",
        }
    }

    fn extensions(self) -> &'static [&'static str] {
        match self {
            Self::Evidence => &[
                "jpg", "jpeg", "png", "webp", "tif", "tiff", "heic", "heif", "mp4", "mov", "3gp", "webm",
                "mkv", "m4a", "mp3", "wav", "ogg", "opus", "flac", "aac", "pdf",
            ],
            Self::Picture => &["png", "jpg", "jpeg"],
            Self::Pdf => &["pdf"],
            Self::Json => &["json"],
            Self::Table => &["csv", "tsv", "txt"],
            Self::Certificate => &["p12", "pfx"],
            Self::Trusted => &["pem", "crt", "cer"],
            Self::Scan => &["pdf", "jpg", "jpeg", "png", "tif", "tiff", "webp", "heic", "heif"],
            Self::Bundle => &["zip", "pdf"],
            Self::Keys => &["pem"],
        }
    }

    /// The extensions in small and in capitals: cameras write `IMG_0001.JPG`, and GTK heeds the case.
    fn patterns(self) -> Vec<String> {
        let both = |extension: &&str| [(*extension).to_owned(), extension.to_uppercase()];
        self.extensions().iter().flat_map(both).collect()
    }
}

/// Asks for files; none when the person changed their mind. Several where it is evidence, which may be of any kind, or
/// pages that were scanned.
#[tauri::command]
pub async fn pick_files(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    kind: FileKind,
) -> Result<Option<Vec<PathBuf>>, ()> {
    let texts = Catalogue::of(desk.language());
    let (patterns, key) = (kind.patterns(), kind.key());
    let patterns: Vec<&str> = patterns.iter().map(String::as_str).collect();
    let dialog =
        dialog(&app, &window, texts.text(key)).add_filter(texts.text(&format!("{key}-files")), &patterns);
    let (answer, chosen) = answer();
    if matches!(kind, FileKind::Evidence) {
        dialog
            .add_filter(texts.text("dialog-all-files"), &["*"])
            .pick_files(move |files| answer(files.unwrap_or_default()));
    } else if matches!(kind, FileKind::Scan) {
        dialog.pick_files(move |files| answer(files.unwrap_or_default()));
    } else {
        dialog.pick_file(move |file| answer(file.into_iter().collect()));
    }
    let paths = chosen.paths().await;
    Ok(Some(paths).filter(|paths| !paths.is_empty()))
}

/// Asks for a folder; none when the person changed their mind.
#[tauri::command]
pub async fn pick_folder(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
) -> Result<Option<PathBuf>, ()> {
    let title = Catalogue::of(desk.language()).text("dialog-folder");
    let (answer, chosen) = answer();
    dialog(&app, &window, title).pick_folder(move |folder| answer(folder.into_iter().collect()));
    Ok(chosen.paths().await.into_iter().next())
}

/// Asks where a file is to be saved, proposing `name`; none when the person changed their mind.
#[tauri::command]
pub async fn pick_save(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    name: String,
) -> Result<Option<PathBuf>, ()> {
    let title = Catalogue::of(desk.language()).text("dialog-save");
    let (answer, chosen) = answer();
    dialog(&app, &window, title)
        .set_file_name(name)
        .save_file(move |file| answer(file.into_iter().collect()));
    Ok(chosen.paths().await.into_iter().next())
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
