//! What a person does with the program: the use cases, and the only crate that knows all the others.
//!
//! The hosts (window, command line, test server) speak to it through [`Office::answer`]: one [`api::Call`] in, one value or
//! one [`api::Problem`] out; and through [`Office::media`] for pictures, videos and pages, addressed by id, never by path.

pub mod api;
pub mod bindings;
mod host;

pub use host::{Edge, Media, Office};
