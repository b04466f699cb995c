//! What the core told, each event with its number `n` from 1, kept for the browser that asks.

use office::api::Event;
use serde_json::Value;
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

/// The events of this run.
#[derive(Default)]
pub struct Events {
    told: Mutex<Vec<Value>>,
    more: Condvar,
}

impl Events {
    /// Adds an event and wakes those who wait.
    pub fn push(&self, event: Event) {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        let number = told.len() + 1;
        let mut numbered = serde_json::to_value(event).unwrap_or_default();
        numbered["n"] = number.into();
        told.push(numbered);
        self.more.notify_all();
    }

    /// The events after the `after`-th; waits for `patience` if there are none.
    pub fn after(&self, after: usize, patience: Duration) -> Vec<Value> {
        let told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        let (told, _) = self
            .more
            .wait_timeout_while(told, patience, |told| told.len() <= after)
            .unwrap_or_else(PoisonError::into_inner);
        told.get(after..).unwrap_or_default().to_vec()
    }
}
