//! How a letter or notice leaves, and what is to happen after it: shared by the acts that one side writes to the other.

use crate::objection::Channel;
use crate::party::Capacity;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How an act is sent to its addressee.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Sending {
    /// By which channel; on the site means handed over against receipt.
    pub channel: Channel,
    /// Day of the letter.
    pub dated_on: Option<NaiveDate>,
    /// Number of the registered letter, or what else proves the sending.
    pub reference: String,
}

/// A next step: who does what by when.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Step {
    /// Whose turn it is.
    pub who: Capacity,
    /// What is to be done.
    pub what: String,
    /// By when.
    pub due_on: Option<NaiveDate>,
    /// When it was done.
    pub done_on: Option<NaiveDate>,
    /// The message sent, or the remark made, at this step.
    pub message: String,
}

impl Step {
    /// Whether nothing was written in it: such a row is no step.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let is_blank = |text: &str| text.trim().is_empty();
        is_blank(&self.what) && is_blank(&self.message) && self.due_on.is_none() && self.done_on.is_none()
    }
}
