//! What crosses to a host: calls, views and problems. The TypeScript types of the window are generated from these.

mod call;
mod problem;
mod tables;
mod view;

pub use call::{Call, DataForm, Ink, Stroke, StrokePoint};
pub use problem::{Detail, Problem};
pub use tables::*;
pub use view::*;
