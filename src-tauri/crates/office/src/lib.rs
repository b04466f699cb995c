//! What a person does with the program: the use cases, and the only crate that knows all the others.
//!
//! The hosts (window, command line, test server) speak to it through [`Office::answer`]: one [`api::Call`] in, one value or
//! one [`api::Problem`] out; and through [`Office::media`] for pictures, videos and pages, addressed by id, never by path.

pub mod api;
pub mod bindings;
pub mod schema;

mod account;
mod acts;
mod alterations;
mod annotating;
mod blanks;
mod bundle;
mod certificates;
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
mod guests;
mod host;
mod import;
mod ink;
mod intake;
mod issue;
mod keys;
mod learning;
mod letters;
mod limits;
mod media;
mod moments;
mod network;
mod objections;
mod pages;
mod paper;
mod passing;
mod persons;
mod photos;
mod place;
mod problems;
mod proof;
mod records;
mod returned;
mod rules;
mod sample;
mod search;
mod signing;
mod since;
mod standing;
mod steps;
mod tables;
mod taken;
mod terms;
mod ties;
mod timestamps;
mod trades;
mod verify;
mod words;

pub use edge::{Chance, Edge};
pub use host::{Media, Office};
pub use network::{Network, NoAnswer, Question, nowhere};
pub use place::Place;
pub use verify::verify_file;
