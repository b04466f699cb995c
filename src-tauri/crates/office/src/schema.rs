//! The JSON Schema of the import file, for those who write one.

use crate::import::format::ImportFile;
use serde_json::Value;

/// The JSON Schema (draft 2020-12) of the file that [`crate::api::Call::Import`] reads.
#[must_use]
pub fn import() -> Value {
    schemars::schema_for!(ImportFile).to_value()
}
