//! A virtual screen of our own, and what stands on it.
//!
//! Pictures are read from the screen’s own memory, not asked of the web view: this is what a person would see.

use crate::stage::Process;
use image::RgbImage;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;
use tempfile::TempDir;

/// A running Xvfb of 1366 × 768.
pub struct Screen {
    memory: TempDir,
    number: u32,
    _process: Process,
}

impl Screen {
    /// Starts one on a free number.
    pub fn start() -> Self {
        let socket = |number: u32| PathBuf::from(format!("/tmp/.X11-unix/X{number}"));
        let number = (90..190)
            .find(|number| !socket(*number).exists())
            .expect("a free number for a display");
        let memory = tempfile::tempdir().unwrap();
        let process = Process::start(
            Command::new("Xvfb")
                .args([&format!(":{number}"), "-screen", "0", "1366x768x24"])
                .args(["-nolisten", "tcp", "-fbdir"])
                .arg(memory.path()),
        );
        for _ in 0..100 {
            if socket(number).exists() {
                break;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Self {
            memory,
            number,
            _process: process,
        }
    }

    /// Its name for `DISPLAY`.
    pub fn display(&self) -> String {
        format!(":{}", self.number)
    }

    /// What stands on it now.
    pub fn picture(&self) -> RgbImage {
        let bytes = std::fs::read(self.memory.path().join("Xvfb_screen0")).unwrap();
        read_dump(&bytes).expect("a window dump of 32 bits a pixel")
    }
}

/// A window dump (X11 XWDFile.h, version 7), little-endian pixels of 32 bits.
fn read_dump(bytes: &[u8]) -> Option<RgbImage> {
    let field = |index: usize| {
        let bytes = bytes.get(index * 4..index * 4 + 4)?;
        Some(u32::from_be_bytes(bytes.try_into().ok()?))
    };
    let (header, width, height) = (field(0)?, field(4)?, field(5)?);
    let (bits, line, colors) = (field(11)?, field(12)?, field(19)?);
    if bits != 32 {
        return None;
    }
    let pixels = bytes.get((header + colors * 12) as usize..)?;
    let pixel = |x: u32, y: u32| {
        let at = (y * line + x * 4) as usize;
        pixels
            .get(at..at + 3)
            .map_or([0; 3], |bgr| [bgr[2], bgr[1], bgr[0]])
    };
    Some(RgbImage::from_fn(width, height, |x, y| image::Rgb(pixel(x, y))))
}
