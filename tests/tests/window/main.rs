//! The main flows in the real window, driven as a person would: under Xvfb, through WebKitWebDriver.
//!
//! `SANS_RESERVE_APP` names the built shell. Pictures of each screen are kept under `target/screenshots`; those of the
//! README are written anew with `SANS_RESERVE_PICTURES=1`, and that run fails, so that nobody takes it for a test.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

mod desktop;
mod driver;
mod flows;
mod screen;
mod stage;
mod story;
