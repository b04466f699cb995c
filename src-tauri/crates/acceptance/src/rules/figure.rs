//! A figure as it is used: the computed one, or another one that somebody states with a reason.

use crate::money::Amount;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A sum that goes before the computed one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Stated {
    /// The sum.
    pub amount: Amount,
    /// Why it is this one; kept and printed.
    pub reason: String,
}
