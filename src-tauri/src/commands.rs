//! The calls of the window to the core, and the core’s events to the window.

use crate::desk::Desk;
use crate::handover::Request;
use crate::menu::{Bar, Told};
use crate::window;
use office::api::{Call, Problem};
use serde::Serialize;
use serde_json::Value;
use std::path::PathBuf;
use tauri::{AppHandle, Emitter, Manager, State, WebviewWindow};

/// The page where new versions are told of, named when the program is built; nothing of it is asked for but by a click.
const RELEASES: Option<&str> = option_env!("SANS_RESERVE_RELEASES");

/// What the window needs to know of how the program was started.
#[derive(Serialize)]
pub struct Start {
    /// Whether it was asked to open the sample dossier.
    open_sample: bool,
}

/// Answers one call. It runs on a thread of its own, so that the window never waits for a disk.
#[tauri::command]
pub async fn call(call: Call, desk: State<'_, Desk>) -> Result<Value, Problem> {
    let office = desk.office();
    let answered = tauri::async_runtime::spawn_blocking(move || office.answer(call)).await;
    answered.unwrap_or_else(|error| Err(unexpected(&error)))
}

/// How the program was started.
#[tauri::command]
pub fn desk_start(desk: State<'_, Desk>) -> Start {
    Start {
        open_sample: desk.opens_sample(),
    }
}

/// What the program says of itself.
#[derive(Serialize)]
pub struct About {
    version: &'static str,
    /// Where new versions are told of.
    releases: Option<&'static str>,
}

/// The version, and where to look for another one.
#[tauri::command]
pub fn about() -> About {
    About {
        version: env!("CARGO_PKG_VERSION"),
        releases: RELEASES,
    }
}

/// Opens the page of new versions in the user’s browser; no address comes from the pages.
#[tauri::command]
pub async fn open_releases() -> Result<(), Problem> {
    let Some(address) = RELEASES else {
        return Ok(());
    };
    tauri_plugin_opener::open_url(address, None::<&str>).map_err(|error| unexpected(&error))
}

/// Where the data lie.
#[derive(Serialize)]
pub struct Placed {
    /// Whether somebody chose it.
    chosen: bool,
}

/// Whether the place of the data can be chosen, and was; none where a folder was named for this start.
#[tauri::command]
pub fn place(desk: State<'_, Desk>) -> Option<Placed> {
    desk.place().map(|place| Placed {
        chosen: place.is_chosen(),
    })
}

/// Keeps the data in `folder` from now on; the program starts anew there. The dialog gave the folder.
#[tauri::command]
pub async fn choose_place(folder: PathBuf, app: AppHandle, desk: State<'_, Desk>) -> Result<(), Problem> {
    if let Some(place) = desk.place() {
        place.choose(&folder, Some(&desk.office()))?;
        app.request_restart();
    }
    Ok(())
}

/// Files that the window was asked to open, by its start or by a later one; each is told once.
#[tauri::command]
pub fn take_arrived(desk: State<'_, Desk>) -> Vec<PathBuf> {
    desk.take_arrived()
}

/// Shows in the menus what the pages tell of themselves.
#[tauri::command]
pub fn show_menu(told: Told, bar: State<'_, Bar>, window: WebviewWindow) -> Result<(), Problem> {
    let turned = bar.show(told).map_err(|error| unexpected(&error))?;
    let shown = match turned {
        Some(true) => window.hide_menu(),
        Some(false) => window.show_menu(),
        None => Ok(()),
    };
    shown.map_err(|error| unexpected(&error))
}

/// Opens in the window what another start was asked to open.
pub fn open_arrived(app: &AppHandle, request: Request) {
    app.state::<Desk>().arrive(request.files);
    window::raise(app, request.startup);
    // The pages that have not loaded yet ask by themselves.
    let _ = app.emit("files-arrived", ());
}

/// Passes the core’s events on.
pub fn forward_events(app: &AppHandle) {
    let window = app.clone();
    app.state::<Desk>().office().listen(move |event| {
        // A window that is gone has no use for events.
        let _ = window.emit("office-event", event);
    });
}

/// A failure that no catalogue foresees.
pub fn unexpected(error: &dyn std::error::Error) -> Problem {
    Problem {
        code: "problem-internal".to_owned(),
        message: error.to_string(),
        details: Vec::new(),
    }
}
