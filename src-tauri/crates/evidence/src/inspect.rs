//! Reading what a file says about itself, whatever the file is.
//!
//! Never fails: what cannot be read becomes a fault beside what could.

use std::fs;
use std::path::Path;

use crate::faults::{ReadFault, note};
use crate::inspection::Inspection;
use crate::jpeg::JpegInfo;
use crate::metadata::{self, Metadata, Movie};
use crate::picture;
use crate::sniff::{Format, Media};
use crate::source::Source;

/// Inspects the file at `path`. `original_name` is the name it came with, which may differ from the path.
#[must_use]
pub fn inspect(path: &Path, original_name: &str) -> Inspection {
    match Source::open(path) {
        Ok(source) => inspect_source(&source, original_name),
        Err(_) => {
            let length = fs::metadata(path).map_or(0, |metadata| metadata.len());
            let mut inspection = Inspection::of(Format::Unknown, original_name, length);
            inspection.faults.push(ReadFault::FileNotReadable);
            inspection
        }
    }
}

/// Inspects bytes in memory (from the clipboard or a camera).
#[must_use]
pub fn inspect_bytes(bytes: impl Into<bytes::Bytes>, original_name: &str) -> Inspection {
    inspect_source(&Source::of_bytes(bytes), original_name)
}

pub(crate) fn inspect_source(source: &Source, original_name: &str) -> Inspection {
    let mut inspection = Inspection::of(source.format, original_name, source.length);
    match source.format.media() {
        _ if source.length == 0 => inspection.faults.push(ReadFault::Empty),
        Media::Photo if source.format == Format::Jpeg => jpeg(source, &mut inspection),
        Media::Photo => picture(source, &mut inspection),
        Media::Video | Media::Sound => tracks(source, &mut inspection),
        Media::Document => {}
        Media::Unknown => inspection.faults.push(ReadFault::UnknownFormat),
    }
    inspection
}

fn jpeg(source: &Source, inspection: &mut Inspection) {
    let info = match source.bytes() {
        Some(bytes) => JpegInfo::probe(bytes.as_ref()),
        None => source.buffered().map_err(Into::into).and_then(JpegInfo::probe),
    };
    if !matches!(&info, Ok(info) if !info.has_exif) {
        merge(inspection, metadata::of_picture(source));
    }
    let Ok(info) = info else {
        note(&mut inspection.faults, ReadFault::PictureNotReadable);
        return;
    };
    if !info.complete {
        note(&mut inspection.faults, ReadFault::Truncated);
    }
    inspection.orientation = info.orientation;
    set_size(inspection, u32::from(info.width), u32::from(info.height));
}

fn picture(source: &Source, inspection: &mut Inspection) {
    merge(inspection, metadata::of_picture(source));
    if matches!(source.format, Format::Heif | Format::Avif) {
        // The container turns the picture itself; its EXIF orientation is a leftover.
        inspection.orientation = 1;
    }
    match picture::stored_size(source) {
        Ok((width, height)) => set_size(inspection, width, height),
        Err(fault) => note(&mut inspection.faults, fault),
    }
}

fn tracks(source: &Source, inspection: &mut Inspection) {
    let movie = if source.format.is_boxes() {
        movie(source, inspection)
    } else {
        Movie::default()
    };
    let parsed = matches!(source.format.media(), Media::Video) || source.format == Format::M4a;
    if parsed {
        merge(inspection, metadata::of_tracks(source, movie.created));
    } else if let Ok(mut reader) = source.buffered() {
        let duration = metadata::sound_duration_ms(source.format, &mut reader, source.length);
        inspection.duration_ms = duration.ok().flatten();
    }
    if source.format.is_boxes() {
        inspection.duration_ms = movie.duration_ms;
        (inspection.width, inspection.height) = movie.size.unzip();
    }
}

/// Reads the movie header, which also tells a film from a recording without pictures.
fn movie(source: &Source, inspection: &mut Inspection) -> Movie {
    let read = source
        .buffered()
        .and_then(|mut reader| metadata::read_movie(&mut reader, source.length));
    let movie = read.unwrap_or_default();
    if movie.truncated || !movie.has_movie {
        note(&mut inspection.faults, ReadFault::Truncated);
    } else if !movie.has_video {
        inspection.is_rather(Format::M4a);
    }
    movie
}

fn merge(inspection: &mut Inspection, read: Result<Metadata, ReadFault>) {
    match read {
        Ok(metadata) => {
            inspection.captured = metadata.captured;
            inspection.gps = metadata.gps;
            inspection.device = metadata.device;
            inspection.software = metadata.software;
            inspection.orientation = metadata.orientation.unwrap_or(inspection.orientation);
            inspection.width = metadata.width;
            inspection.height = metadata.height;
            inspection.duration_ms = metadata.duration_ms;
        }
        Err(fault) => note(&mut inspection.faults, fault),
    }
}

/// Sets the size as displayed: orientations 5 to 8 lie on their side.
fn set_size(inspection: &mut Inspection, width: u32, height: u32) {
    let lying = inspection.orientation >= 5;
    let (width, height) = if lying { (height, width) } else { (width, height) };
    (inspection.width, inspection.height) = (Some(width), Some(height));
}
