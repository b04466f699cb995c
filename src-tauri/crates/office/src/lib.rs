//! What a person does with the program: the use cases, and the only crate that knows all the others.
//!
//! The hosts (window, command line, test server) speak to it through [`Office::answer`]: one [`api::Call`] in, one value or
//! one [`api::Problem`] out; and through [`Office::media`] for pictures, videos and pages, addressed by id, never by path.

pub mod api;
pub mod bindings;
pub mod schema;

mod account;
mod acts;
mod blanks;
mod checks;
mod copying;
mod cores;
mod data;
mod deadlines;
mod derivatives;
mod desk;
mod dispute;
mod documents;
mod dossiers;
mod drafts;
mod edge;
mod exhibits;
mod export;
mod facts;
mod figures;
mod folder;
mod host;
mod import;
mod ink;
mod intake;
mod issue;
mod learning;
mod letters;
mod limits;
mod media;
mod objections;
mod pages;
mod passing;
mod photos;
mod problems;
mod records;
mod rules;
mod sample;
mod search;
mod signing;
mod tables;
mod taken;
mod terms;
mod ties;
mod trades;
mod verify;
mod words;

pub use edge::{Chance, Edge};
pub use host::{Media, Office};
pub use verify::verify_file;
