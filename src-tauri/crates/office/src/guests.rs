//! Bundles and PDFs of others, opened for reading alone beside one’s own data.

use crate::api::{BundleView, Call};
use crate::host::Rooms;
use crate::problems::{Outcome, refuse};
use serde_json::Value;
use std::path::Path;
use std::sync::Arc;

/// Opens the bundle or PDF at `path`.
pub(crate) fn open(_rooms: &Arc<Rooms>, _path: &Path) -> Outcome<BundleView> {
    Err(refuse("problem-internal"))
}

/// Answers a call that changes nothing from the opened bundle `key`.
pub(crate) fn answer(_rooms: &Arc<Rooms>, _key: &str, _call: Call) -> Outcome<Value> {
    Err(refuse("problem-internal"))
}

/// Closes the bundle `key`.
pub(crate) fn close(_rooms: &Arc<Rooms>, _key: &str) {}
