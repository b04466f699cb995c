//! Sample data that the project makes itself: photos and a video of a small renovation at 12 rue des Lices in Angers,
//! drawn by a small ray tracer, with the metadata a camera would write.
//!
//! The same bytes come out at every call and on every machine: nothing here reads the clock, a generator of random
//! numbers or a file. It writes only into a folder that it is given.

#![warn(missing_debug_implementations)]

mod camera;
mod kept;
mod movie;
pub mod noisy;
mod photos;
mod render;
mod scenes;
#[cfg(test)]
mod tests;
mod video;

pub use photos::{SamplePhoto, photos};
pub use video::{SampleVideo, video};

use std::io;
use std::path::{Path, PathBuf};

/// Draws all photos and the video into `folder`, which must exist, and says where each is, in the order of
/// [`photos`] with the video last.
///
/// # Errors
/// When a file cannot be written.
pub fn write_into(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut written = Vec::new();
    for photo in photos() {
        let path = folder.join(photo.file_name);
        std::fs::write(&path, photo.draw())?;
        written.push(path);
    }
    let path = folder.join(video().file_name);
    std::fs::write(&path, video().draw())?;
    written.push(path);
    Ok(written)
}
