//! What a host is told while a call runs.

use acceptance::{DossierId, ExhibitId};
use serde::Serialize;
use ts_rs::TS;

/// What a host is told while a call runs.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// Progress of an intake.
    Intake {
        /// Dossier.
        dossier: DossierId,
        /// Files done.
        done: u32,
        /// Files in all.
        total: u32,
        /// File under way.
        file: String,
    },
    /// Derivatives (thumbnails) of exhibits became ready.
    Derived {
        /// Dossier.
        dossier: DossierId,
        /// Exhibit.
        exhibit: ExhibitId,
    },
    /// Something changed at the phone link: a phone came, a file arrived, somebody signed, it closed.
    Phone {
        /// Dossier.
        dossier: DossierId,
    },
}
