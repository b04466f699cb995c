//! Photos as the document sees them: JPEG data that somebody else keeps, read while writing.

use std::io::{self, Read};

/// What must be known of a photo before its page is laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhotoInfo {
    /// Stored pixels in a row.
    pub width: u32,
    /// Stored rows.
    pub height: u32,
    /// 1 (grey) or 3 (colour). Anything else cannot be shown as it is.
    pub components: u8,
    /// Bits of a component: 8.
    pub bits: u8,
    /// EXIF orientation, 1 to 8: how the stored picture is to be turned.
    pub orientation: u8,
    /// Embedded colour profile.
    pub icc: Option<Vec<u8>>,
    /// Exact number of bytes that [`PhotoSource::open`] yields.
    pub bytes: u64,
}

impl PhotoInfo {
    /// Width and height as seen, after turning.
    pub fn seen_size(&self) -> (u32, u32) {
        if self.orientation >= 5 {
            (self.height, self.width)
        } else {
            (self.width, self.height)
        }
    }
}

/// Where photos come from. The caller decides what of them is passed on: full or reduced size,
/// with or without the metadata of the camera.
pub trait PhotoSource {
    /// The JPEG data of a photo.
    fn open(&self, key: &str) -> io::Result<Box<dyn Read>>;
    /// The description of the same data.
    fn info(&self, key: &str) -> io::Result<PhotoInfo>;
}

/// No photos at all.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoPhotos;

impl PhotoSource for NoPhotos {
    fn open(&self, key: &str) -> io::Result<Box<dyn Read>> {
        Err(io::Error::new(io::ErrorKind::NotFound, key.to_owned()))
    }

    fn info(&self, key: &str) -> io::Result<PhotoInfo> {
        Err(io::Error::new(io::ErrorKind::NotFound, key.to_owned()))
    }
}
