//! What the threads of an intake tell, put together on the caller's thread.
//!
//! A file is finished once it is both durable and looked at, in whichever order the two come, or once it failed.

use std::path::PathBuf;

use chrono::{DateTime, Utc};

use crate::derive::Derived;
use crate::inspection::Inspection;
use crate::intake::{IntakeEvent, IntakeResult, Intaken};
use crate::vault::{Received, VaultError};

/// What the threads tell the caller's.
pub(crate) enum News {
    Progress {
        index: usize,
        bytes: u64,
    },
    Stored {
        index: usize,
        received: Result<Received, VaultError>,
    },
    Looked {
        index: usize,
        looked: Box<Looked>,
    },
}

pub(crate) struct Looked {
    pub(crate) inspection: Inspection,
    pub(crate) derived: Derived,
    pub(crate) file_modified: Option<DateTime<Utc>>,
}

/// What is known of each file so far.
pub(crate) struct Gathering {
    stored: Vec<Option<Result<Received, VaultError>>>,
    looked: Vec<Option<Box<Looked>>>,
    outcomes: Vec<Option<Result<Intaken, VaultError>>>,
}

impl Gathering {
    pub(crate) fn new(count: usize) -> Self {
        Self {
            stored: (0..count).map(|_| None).collect(),
            looked: (0..count).map(|_| None).collect(),
            outcomes: (0..count).map(|_| None).collect(),
        }
    }

    pub(crate) fn hear(&mut self, news: News, on_event: &mut dyn FnMut(IntakeEvent<'_>)) {
        let index = match news {
            News::Progress { index, bytes } => {
                return on_event(IntakeEvent::Progress { index, bytes });
            }
            News::Stored { index, received } => {
                if let Ok(received) = received {
                    on_event(IntakeEvent::Stored { index, received });
                }
                set(&mut self.stored, index, received);
                index
            }
            News::Looked { index, looked } => {
                set(&mut self.looked, index, looked);
                index
            }
        };
        if let Some(outcome) = self.finished(index) {
            on_event(IntakeEvent::Finished {
                index,
                outcome: &outcome,
            });
            set(&mut self.outcomes, index, outcome);
        }
    }

    /// The outcome, once the file is both stored and looked at, or has failed.
    fn finished(&mut self, index: usize) -> Option<Result<Intaken, VaultError>> {
        let stored = self.stored.get_mut(index)?;
        match stored.take()? {
            Err(error) => Some(Err(error)),
            Ok(received) => match self.looked.get_mut(index)?.take() {
                Some(looked) => {
                    let Looked {
                        inspection,
                        derived,
                        file_modified,
                    } = *looked;
                    Some(Ok(Intaken {
                        received,
                        inspection,
                        derived,
                        file_modified,
                    }))
                }
                None => {
                    *stored = Some(Ok(received));
                    None
                }
            },
        }
    }

    pub(crate) fn results(self, paths: &[PathBuf]) -> Vec<IntakeResult> {
        let outcomes = self
            .outcomes
            .into_iter()
            .map(|outcome| outcome.unwrap_or(Err(VaultError::Cancelled)));
        paths
            .iter()
            .cloned()
            .zip(outcomes)
            .map(|(path, outcome)| IntakeResult { path, outcome })
            .collect()
    }
}

pub(crate) fn set<T>(slots: &mut [Option<T>], index: usize, value: T) {
    if let Some(slot) = slots.get_mut(index) {
        *slot = Some(value);
    }
}
