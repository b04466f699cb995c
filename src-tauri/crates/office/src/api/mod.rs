//! What crosses to a host: calls, views and problems. The TypeScript types of the window are generated from these.

mod call;
mod phone;
mod problem;
mod proof;
mod tables;
mod view;

pub use call::{Call, DataForm, Ink, Secret, Stroke, StrokePoint};
pub use phone::*;
pub use problem::{Detail, Problem};
pub use proof::*;
pub use tables::*;
pub use view::*;
