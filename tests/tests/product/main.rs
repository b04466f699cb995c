//! The product at its public surface: stories, foreign judges, golden pages, faults.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

mod annotations;
mod attacks;
mod bundle;
mod calendar;
mod chain;
mod faults;
mod golden;
mod interop;
mod judges;
mod kinds;
mod own_certificate;
mod returned;
mod stories;
mod timestamps;
