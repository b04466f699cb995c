//! The window’s size, place and zoom from last time, brought back onto the screens that are there now.
//!
//! Kept beside the data, in a file that is replaced whole, by a thread of its own: moving the window waits for no disk.
//! What is lost with it is a place on a screen, never anything else.

use serde::{Deserialize, Serialize};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::JoinHandle;
use std::time::Duration;

/// The zoom as it comes, and how far it goes.
pub const ZOOM: f64 = 1.0;
const LEAST_ZOOM: f64 = 0.5;
const MOST_ZOOM: f64 = 3.0;

/// How long the window must have come to rest before it is written down.
const REST: Duration = Duration::from_millis(400);

/// How much of a title bar must lie on a screen to be taken hold of; physical pixels.
const GRIP: i64 = 40;

/// Where the window was and how large, when it did not fill the screen; physical pixels.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Memory {
    pub x: i32,
    pub y: i32,
    pub width: u32,
    pub height: u32,
    pub maximized: bool,
    /// By how much its text is enlarged.
    #[serde(default = "one")]
    pub zoom: f64,
}

fn one() -> f64 {
    ZOOM
}

/// A screen, or the part of one that windows may take.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    pub x: i32,
    pub y: i32,
    pub width: u32,
    pub height: u32,
}

impl Memory {
    /// What was written down; none where nothing was, or nothing that can be read.
    pub fn read(file: &Path) -> Option<Self> {
        let memory: Self = serde_json::from_slice(&fs::read(file).ok()?).ok()?;
        Some(Self {
            zoom: bounded(memory.zoom),
            ..memory
        })
    }

    /// The same window on `screens`: no larger than the one it lies on, and its title bar within reach. Without a place where
    /// no screen is known or its own was unplugged; the system then finds one.
    pub fn on(self, screens: &[Area]) -> (Self, bool) {
        let own = screens.iter().find(|screen| self.begins_within(screen));
        let Some(screen) = own.or(screens.first()) else {
            return (self, false);
        };
        let fitted = Self {
            width: self.width.min(screen.width),
            height: self.height.min(screen.height),
            ..self
        };
        (fitted, own.is_some())
    }

    fn begins_within(self, screen: &Area) -> bool {
        let within = |at: i32, from: i32, length: u32| {
            let offset = i64::from(at) - i64::from(from);
            (0..i64::from(length).saturating_sub(GRIP)).contains(&offset)
        };
        within(self.x, screen.x, screen.width) && within(self.y, screen.y, screen.height)
    }

    /// What is kept of it after `last`: a window that fills the screen still knows the size that it comes back to.
    fn after(self, last: Option<Self>) -> Self {
        match last {
            Some(last) if self.maximized => Self {
                maximized: true,
                zoom: self.zoom,
                ..last
            },
            _ => self,
        }
    }

    /// Written beside and moved into place, so that a kill leaves the one before or this one.
    fn write(self, file: &Path) -> io::Result<()> {
        let beside = file.with_extension("json.new");
        let mut out = File::create(&beside)?;
        out.write_all(&serde_json::to_vec(&self)?)?;
        out.sync_all()?;
        fs::rename(beside, file)
    }
}

/// A zoom that can be worked with.
pub fn bounded(zoom: f64) -> f64 {
    if zoom.is_finite() {
        zoom.clamp(LEAST_ZOOM, MOST_ZOOM)
    } else {
        ZOOM
    }
}

/// Writes down what it is told, once it has come to rest.
pub struct Keeper {
    sender: Option<Sender<Memory>>,
    thread: Option<JoinHandle<()>>,
}

impl Keeper {
    /// Keeps in `file`, which held `last`.
    pub fn new(file: PathBuf, last: Option<Memory>) -> Self {
        let (sender, receiver) = mpsc::channel::<Memory>();
        let thread = std::thread::spawn(move || {
            let mut kept = last;
            while let Ok(mut latest) = receiver.recv() {
                let ended = loop {
                    match receiver.recv_timeout(REST) {
                        Ok(later) => latest = later,
                        Err(RecvTimeoutError::Timeout) => break false,
                        Err(RecvTimeoutError::Disconnected) => break true,
                    }
                };
                let told = latest.after(kept);
                // Forgetting where the window was is no reason to trouble anybody.
                let _ = told.write(&file);
                kept = Some(told);
                if ended {
                    break;
                }
            }
        });
        Self {
            sender: Some(sender),
            thread: Some(thread),
        }
    }

    /// Takes note; never waits.
    pub fn note(&self, memory: Memory) {
        if let Some(sender) = &self.sender {
            // Its thread ends with this only.
            let _ = sender.send(memory);
        }
    }
}

impl Drop for Keeper {
    /// What was told last is written before the program ends.
    fn drop(&mut self) {
        drop(self.sender.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    const MEMORY: Memory = Memory {
        x: 1400,
        y: 30,
        width: 1800,
        height: 900,
        maximized: false,
        zoom: 1.25,
    };
    const LAPTOP: Area = Area {
        x: 0,
        y: 0,
        width: 1366,
        height: 768,
    };
    const DESK: Area = Area {
        x: 1366,
        y: 0,
        width: 1920,
        height: 1080,
    };

    #[test]
    fn a_window_keeps_its_place_on_a_screen_that_is_there() {
        assert_eq!(MEMORY.on(&[LAPTOP, DESK]), (MEMORY, true));
    }

    #[test]
    fn a_window_of_an_unplugged_screen_is_brought_back_no_larger_than_the_one_that_is_left() {
        let (fitted, placed) = MEMORY.on(&[LAPTOP]);
        assert!(!placed);
        assert_eq!((fitted.width, fitted.height), (1366, 768));
        assert_eq!(MEMORY.on(&[]), (MEMORY, false));
    }

    #[test]
    fn what_was_told_last_is_kept_and_a_broken_file_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("window.json");
        assert_eq!(Memory::read(&file), None);
        let keeper = Keeper::new(file.clone(), None);
        keeper.note(Memory { x: 3, ..MEMORY });
        keeper.note(MEMORY);
        drop(keeper);
        assert_eq!(Memory::read(&file), Some(MEMORY));
        fs::write(&file, b"{\"x\":").unwrap();
        assert_eq!(Memory::read(&file), None);
    }

    #[test]
    fn a_window_that_fills_the_screen_keeps_the_size_that_it_comes_back_to() {
        let filling = Memory {
            width: 1366,
            height: 768,
            maximized: true,
            ..MEMORY
        };
        let kept = filling.after(Some(MEMORY));
        assert!(kept.maximized);
        assert_eq!((kept.width, kept.height), (MEMORY.width, MEMORY.height));
        assert_eq!(filling.after(None), filling);
        assert_eq!(MEMORY.after(Some(filling)), MEMORY);
    }

    #[test]
    fn a_zoom_that_would_hide_everything_is_brought_back() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("window.json");
        for (written, read) in [("0.001", LEAST_ZOOM), ("900", MOST_ZOOM), ("1.5", 1.5)] {
            let text = format!(r#"{{"x":0,"y":0,"width":9,"height":9,"maximized":false,"zoom":{written}}}"#);
            fs::write(&file, text).unwrap();
            assert_eq!(Memory::read(&file).unwrap().zoom, read);
        }
        fs::write(&file, r#"{"x":0,"y":0,"width":9,"height":9,"maximized":false}"#).unwrap();
        assert_eq!(
            Memory::read(&file).unwrap().zoom,
            ZOOM,
            "written by an earlier version"
        );
    }
}
