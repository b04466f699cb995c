//! What the shapes of our JSON promise: the schema of the import file, for those who write one, and the numbers by which a
//! program tells what is damaged from what a newer version wrote.
//!
//! There is one number for the data folder ([`store::SCHEMA_VERSION`]), one for the content of an act
//! ([`acceptance::document::FORMAT`]), one for bundles and one for exports. Each goes up when anything under it grows: a test
//! holds the shapes against those that were last written down.

use crate::import::format::ImportFile;
use serde::Deserialize;
use serde_json::Value;

/// The JSON Schema (draft 2020-12) of the file that [`crate::api::Call::Import`] reads.
#[must_use]
pub fn import() -> Value {
    schemars::schema_for!(ImportFile).to_value()
}

/// Whether the JSON in `bytes` says of itself that it is of a later form than `known`. Nothing else of it is looked at: a later
/// form may hold anything.
pub(crate) fn is_newer(bytes: &[u8], known: u32) -> bool {
    #[derive(Deserialize)]
    struct Edition {
        format: u64,
    }
    serde_json::from_slice(bytes).is_ok_and(|Edition { format }| format > u64::from(known))
}

#[cfg(test)]
#[path = "schema_tests.rs"]
mod tests;
