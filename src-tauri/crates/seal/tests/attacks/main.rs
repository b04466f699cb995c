//! The published attacks on signed PDFs, rebuilt on our own files: each is named, and its untouched twin is intact.
//!
//! Sources: “1 Trillion Dollar Refund – How To Spoof PDF Signatures” (universal signature forgery, incremental saving,
//! signature wrapping), “Shadow Attacks: Hiding and Replacing Content in Signed PDFs”, “Attacks on PDF Certification”
//! (evil annotation, sneaky signature), and what parsers understand differently. `SANS_RESERVE_ATTACKS=FOLDER` keeps the
//! forged files, so that other judges can be asked.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

#[path = "../common/mod.rs"]
mod common;

mod appending;
mod certification;
mod cms;
mod damage;
mod forge;
mod parsers;
mod shadow;
mod universal;
mod wrapping;
