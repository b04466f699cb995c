//! The pictures of a dispute file: drawn anew, small, each from its original and never from a derivative, so that the same
//! originals give the same bytes. They wait on the disk, not in memory.
//!
//! A picture whose original no longer has its recorded hash is not shown; the pages say why. In a dispute that is a fact to be
//! told, and no reason to hand out nothing.

use crate::cores;
use crate::host::Rooms;
use crate::photos::{Photos, described, hidden};
use crate::problems::Outcome;
use crate::taken::original;
use acceptance::{Exhibit, MediaKind, Sha256Hash};
use evidence::Integrity;
use evidence::jpeg::JpegInfo;
use report::{PhotoInfo, PhotoSource};
use std::collections::HashMap;
use std::fs::File;
use std::io::{self, Read};
use std::path::PathBuf;
use tempfile::TempDir;

/// Longest side in pixels: about 250 dots to the inch where three stand side by side, and the JPEG quality.
const SIDE: u32 = 800;
const QUALITY: u8 = 78;

/// The pictures, ready to be read one after the other.
pub(super) struct Pictures {
    logo: Photos,
    shown: HashMap<String, (PhotoInfo, PathBuf)>,
    /// Numbers of the exhibits whose original departs from its record.
    pub(super) altered: Vec<u32>,
    /// Holds the files until the pages are written.
    _folder: TempDir,
}

enum Drawn {
    Shown(PhotoInfo, PathBuf),
    Altered,
    Nothing,
}

impl Pictures {
    /// Draws all pictures of `exhibits`, over all cores, and holds every original against its hash.
    pub(super) fn prepare(rooms: &Rooms, exhibits: &[Exhibit], logo: Option<Sha256Hash>) -> Outcome<Self> {
        let folder = tempfile::Builder::new()
            .prefix(".unfinished-")
            .tempdir_in(rooms.folder.derived())?;
        let drawn = cores::each(exhibits, |exhibit| draw(rooms, exhibit, &folder));
        let (mut shown, mut altered) = (HashMap::new(), Vec::new());
        for (exhibit, drawn) in exhibits.iter().zip(drawn) {
            match drawn? {
                Drawn::Shown(info, path) => {
                    shown.insert(exhibit.sha256.to_string(), (info, path));
                }
                Drawn::Altered => altered.push(exhibit.number),
                Drawn::Nothing => {}
            }
        }
        Ok(Self {
            logo: Photos::of_logo(rooms, logo),
            shown,
            altered,
            _folder: folder,
        })
    }
}

impl PhotoSource for Pictures {
    fn open(&self, key: &str) -> io::Result<Box<dyn Read>> {
        match self.shown.get(key) {
            Some((_, path)) => Ok(Box::new(File::open(path)?)),
            None => self.logo.open(key),
        }
    }

    fn info(&self, key: &str) -> io::Result<PhotoInfo> {
        match self.shown.get(key) {
            Some((info, _)) => Ok(info.clone()),
            None => self.logo.info(key),
        }
    }
}

fn draw(rooms: &Rooms, exhibit: &Exhibit, folder: &TempDir) -> io::Result<Drawn> {
    let hash = original(exhibit);
    if !matches!(rooms.vault.verify(&hash), Ok(Integrity::Intact)) {
        return Ok(Drawn::Altered);
    }
    let source = match exhibit.media {
        MediaKind::Photo => rooms.vault.path(&hash),
        // A video is never decoded here: its poster was drawn elsewhere.
        MediaKind::Video => rooms.derived.view_path(&hash),
        MediaKind::Sound | MediaKind::Document | MediaKind::Unknown => return Ok(Drawn::Nothing),
    };
    let Ok(drawn) = evidence::reencode_hiding(&source, SIDE, QUALITY, &hidden(exhibit)) else {
        return Ok(Drawn::Nothing);
    };
    let Ok(found) = JpegInfo::probe(drawn.jpeg.as_slice()) else {
        return Ok(Drawn::Nothing);
    };
    let info = described(found, drawn.jpeg.len() as u64);
    let path = folder.path().join(exhibit.sha256.to_string());
    std::fs::write(&path, &drawn.jpeg)?;
    Ok(Drawn::Shown(info, path))
}
