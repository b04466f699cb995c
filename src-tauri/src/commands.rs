//! The calls of the window to the core, and the core’s events to the window.

use crate::desk::Desk;
use office::api::{Call, Problem};
use serde::Serialize;
use serde_json::Value;
use tauri::{AppHandle, Emitter, Manager, State};

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
