//! The product at its public surface: stories, foreign judges, golden pages, faults.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

mod calendar;
mod chain;
mod faults;
mod golden;
mod interop;
mod kinds;
mod stories;
