//! Foreign files in: the originals, what they say about themselves, and pictures to show of them.
//!
//! The crate knows nothing of acts or of the database. Its parts:
//! - [`Vault`]: originals byte for byte under their SHA-256, durable before they are acknowledged;
//! - [`inspect`]: what a file is and says (time, place, device, size), with its [`ReadFault`]s as names;
//! - [`derive()`]: upright thumbnail and screen view in a [`DerivedFolder`] that can be thrown away;
//! - [`intake()`]: all three for many files at once, on all cores;
//! - [`grade()`]: how far an exhibit's times agree;
//! - [`jpeg`]: JPEG files passed on without decoding; [`reencode_for_report`] for all others;
//! - [`poster_from_ffmpeg`]: a frame of a video, decoded by another process;
//! - [`read_sheets`]: printed pages that came back as photos or scans, and the QR codes on them.
//!
//! A broken or hostile file is kept like any other; it costs bounded time and memory and never more than a fault.

mod derive;
mod durable;
mod faults;
mod gathering;
mod grade;
mod guard;
mod hash;
mod hide;
mod inspect;
mod inspection;
mod intake;
pub mod jpeg;
mod metadata;
mod picture;
mod poster;
mod reencode;
mod sheet;
mod sniff;
mod source;
mod staging;
mod vault;

pub use derive::{Derived, DerivedFolder, THUMBNAIL_SIDE, VIEW_SIDE, derive};
pub use faults::ReadFault;
pub use grade::{Inconsistency, IntakeSource, TimeGrade, Times, grade};
pub use hash::{NotAHash, Sha256Hash};
pub use hide::Part;
pub use inspect::{inspect, inspect_bytes};
pub use inspection::{CaptureSource, CaptureTime, Gps, Inspection};
pub use intake::{IntakeEvent, IntakeResult, Intaken, intake, receive_many};
pub use poster::poster_from_ffmpeg;
pub use reencode::{Reencoded, reencode_for_report, reencode_hiding};
pub use sheet::{Sheet, SheetFault, read_sheets};
pub use sniff::{Format, Media, sniff};
pub use vault::{Integrity, Received, Vault, VaultError};
