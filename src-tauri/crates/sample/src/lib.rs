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

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// Writes all photos and the video into `folder`, which must exist, as a memory card would hold them: each was last
/// modified when it was taken, where it says so. Gives their places in the order of [`photos`], with the video last.
///
/// # Errors
/// When a file cannot be written.
pub fn write_into(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut written = Vec::new();
    for photo in photos() {
        let path = folder.join(photo.file_name);
        write(
            &path,
            &photo.bytes(),
            photo.taken().map_or(video::TAKEN, camera::seconds_since_1904),
        )?;
        written.push(path);
    }
    let path = folder.join(video().file_name);
    write(&path, &video().bytes(), video::TAKEN)?;
    written.push(path);
    Ok(written)
}

/// Draws all of it anew into `folder`, for [`SamplePhoto::bytes`] to keep.
///
/// # Errors
/// When a file cannot be written.
pub fn draw_into(folder: &Path) -> io::Result<()> {
    for photo in photos() {
        std::fs::write(folder.join(photo.file_name), photo.draw())?;
    }
    std::fs::write(folder.join(video().file_name), video().draw())
}

fn write(path: &Path, bytes: &[u8], modified: u32) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    let since_1970 = Duration::from_secs(u64::from(modified).saturating_sub(SECONDS_FROM_1904_TO_1970));
    file.set_modified(SystemTime::UNIX_EPOCH + since_1970)
}

const SECONDS_FROM_1904_TO_1970: u64 = 2_082_844_800;
