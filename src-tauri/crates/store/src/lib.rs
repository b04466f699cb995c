//! The store: one data folder, its database, its journal. SQLite in a single file, one writer.
//!
//! What it promises: what was acknowledged is there after a power cut; a change is whole or not at all, with its journal
//! entry; the journal only grows; what was issued never changes; a folder is open in one instance at a time.

mod burst;
mod change;
mod diverging;
mod error;
mod fold;
mod folder;
mod guest;
mod issue;
mod journal;
mod memory;
mod numbers;
mod reading;
mod rows;
mod schema;
mod search;
mod store;
mod thing;
mod types;
mod undo;

pub use change::Change;
pub use error::StoreError;
pub use guest::Guest;
pub use journal::{FORM as JOURNAL_FORM, JournalEntry};
pub use schema::VERSION as SCHEMA_VERSION;
pub use store::{FILE, Store};
pub use types::{
    Altered, Course, DossierRow, FileRecord, FoundKind, Frozen, JournalState, Profile, SearchHit, SetBack,
    Stamp, UndoStep,
};
