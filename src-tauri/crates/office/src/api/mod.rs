//! What crosses to a host: calls, views and problems. The TypeScript types of the window are generated from these.

mod act;
mod call;
mod desk;
mod dossier;
mod event;
mod exhibits;
mod figures;
mod insight;
mod phone;
mod problem;
mod proof;
mod search;
mod tables;
mod verification;

pub use act::*;
pub use call::{Call, DataForm, Ink, Secret, Stroke, StrokePoint};
pub use desk::*;
pub use dossier::*;
pub use event::*;
pub use exhibits::*;
pub use figures::*;
pub use insight::*;
pub use phone::*;
pub use problem::{Detail, Problem};
pub use proof::*;
pub use search::*;
pub use tables::*;
pub use verification::*;
