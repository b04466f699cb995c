//! Thumbnail and screen view of a picture: derivatives that can be thrown away and made again.
//!
//! Written under a temporary name and renamed, so that a file that is there is whole; what is there is not made
//! again. Derivatives are upright, in sRGB, and carry no metadata.

use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::faults::ReadFault;
use crate::hash::Sha256Hash;
use crate::inspection::Inspection;
use crate::picture::{self, Raster};
use crate::sniff::Media;
use crate::source::Source;
use crate::vault;

/// Longest side of a thumbnail in pixels.
pub const THUMBNAIL_SIDE: u32 = 512;
/// Longest side of a screen view in pixels.
pub const VIEW_SIDE: u32 = 1600;
/// JPEG quality of derivatives.
const QUALITY: u8 = 82;

const UNFINISHED: &str = ".unfinished";

/// The folder of derivatives.
#[derive(Debug, Clone)]
pub struct DerivedFolder {
    root: PathBuf,
}

/// The derivatives of one original.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Derived {
    /// A JPEG with a longest side of [`THUMBNAIL_SIDE`] at most.
    pub thumbnail: Option<PathBuf>,
    /// A JPEG with a longest side of [`VIEW_SIDE`] at most.
    pub view: Option<PathBuf>,
    /// Why one of them is missing or shows less than the original.
    pub faults: Vec<ReadFault>,
}

impl DerivedFolder {
    /// Opens the folder, creating it where it is missing.
    ///
    /// # Errors
    /// When it cannot be created.
    pub fn open(root: impl Into<PathBuf>) -> io::Result<Self> {
        let root = root.into();
        fs::create_dir_all(root.join(UNFINISHED))?;
        Ok(Self { root })
    }

    /// Where the thumbnail of this original lies, whether or not it is there.
    #[must_use]
    pub fn thumbnail_path(&self, sha256: &Sha256Hash) -> PathBuf {
        self.path(sha256, THUMBNAIL_SIDE)
    }

    /// Where the view of this original lies, whether or not it is there.
    #[must_use]
    pub fn view_path(&self, sha256: &Sha256Hash) -> PathBuf {
        self.path(sha256, VIEW_SIDE)
    }

    /// Removes what a killed run left half written; returns how many files that were.
    ///
    /// # Errors
    /// When the folder cannot be listed or emptied.
    pub fn sweep_unfinished(&self) -> io::Result<usize> {
        vault::sweep(&self.root.join(UNFINISHED))
    }

    /// Takes a poster frame (any picture format) for an original that is not drawn here, such as a video; it is
    /// decoded and encoded anew, like every derivative.
    #[must_use]
    pub fn store_poster(&self, sha256: &Sha256Hash, picture: Vec<u8>) -> Derived {
        let source = Source::of_bytes(picture);
        let inspection = crate::inspect::inspect_source(&source, "");
        self.derive_source(&source, &inspection, sha256)
    }

    fn path(&self, sha256: &Sha256Hash, side: u32) -> PathBuf {
        let hex = sha256.to_hex();
        let (folder, name) = hex.split_at(2);
        self.root.join(folder).join(format!("{name}.{side}.jpg"))
    }

    /// What is there already.
    #[must_use]
    pub fn existing(&self, sha256: &Sha256Hash) -> Derived {
        let present = |path: PathBuf| is_whole(&path).then_some(path);
        Derived {
            thumbnail: present(self.thumbnail_path(sha256)),
            view: present(self.view_path(sha256)),
            faults: Vec::new(),
        }
    }

    pub(crate) fn derive_source(
        &self,
        source: &Source,
        inspection: &Inspection,
        sha256: &Sha256Hash,
    ) -> Derived {
        let mut derived = self.existing(sha256);
        if inspection.media != Media::Photo || (derived.thumbnail.is_some() && derived.view.is_some()) {
            return derived;
        }
        match picture::decode(source, inspection.orientation, VIEW_SIDE) {
            Ok(decoded) => {
                derived.faults.extend(decoded.fault);
                self.write_both(&decoded.raster, sha256, &mut derived);
            }
            Err(fault) => derived.faults.push(fault),
        }
        derived
    }

    fn write_both(&self, view: &Raster, sha256: &Sha256Hash, derived: &mut Derived) {
        let write = |raster: &Raster, path: PathBuf| {
            let jpeg = picture::encode(raster, QUALITY).ok_or(ReadFault::PictureNotReadable)?;
            self.write(&path, &jpeg)
                .map(|()| path)
                .map_err(|_| ReadFault::DerivativeNotWritten)
        };
        let written = write(view, self.view_path(sha256)).and_then(|view_path| {
            derived.view = Some(view_path);
            let thumbnail = picture::scaled(view, THUMBNAIL_SIDE)?;
            write(&thumbnail, self.thumbnail_path(sha256))
        });
        match written {
            Ok(thumbnail) => derived.thumbnail = Some(thumbnail),
            Err(fault) => derived.faults.push(fault),
        }
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let mut file = tempfile::Builder::new()
            .prefix("derive-")
            .tempfile_in(self.root.join(UNFINISHED))?;
        file.write_all(bytes)?;
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        file.persist(path).map_err(|error| error.error)?;
        Ok(())
    }
}

/// Makes the derivatives of an original that are not there yet. Only pictures have any; a video gets its poster by
/// [`DerivedFolder::store_poster`].
#[must_use]
pub fn derive(
    original: &Path,
    inspection: &Inspection,
    into: &DerivedFolder,
    sha256: &Sha256Hash,
) -> Derived {
    match Source::open(original) {
        Ok(source) => into.derive_source(&source, inspection, sha256),
        Err(_) => Derived {
            faults: vec![ReadFault::FileNotReadable],
            ..into.existing(sha256)
        },
    }
}

/// Derivatives are not synced to the disk, so one can be empty or cut after a power cut: it has to end as a JPEG.
fn is_whole(path: &Path) -> bool {
    let ends_as_jpeg = || -> io::Result<bool> {
        let mut file = File::open(path)?;
        file.seek(SeekFrom::End(-2))?;
        let mut end = [0; 2];
        file.read_exact(&mut end)?;
        Ok(end == [0xff, 0xd9])
    };
    ends_as_jpeg().unwrap_or(false)
}
