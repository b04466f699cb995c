//! The phone link, as the window asks for it: one delegation to the crate of that name.

use crate::commands::unexpected;
use crate::desk::Desk;
use office::api::{PhoneCall, Problem};
use serde_json::Value;
use std::sync::Arc;
use tauri::State;

/// Answers one call to the phone link, on a thread that may wait for a listener to end.
#[tauri::command]
pub async fn phone(call: PhoneCall, desk: State<'_, Desk>) -> Result<Value, Problem> {
    let links = Arc::clone(desk.links());
    let answered = tauri::async_runtime::spawn_blocking(move || links.answer(call)).await;
    answered.unwrap_or_else(|error| Err(unexpected(&error)))
}
