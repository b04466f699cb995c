//! The movie header of an MP4, MOV, 3GP or M4A (ISO/IEC 14496-12): duration, UTC creation time, size as shown.
//!
//! Reads box headers and a few fixed fields, never a payload; the number of boxes and the depth are limited, so
//! a file made to hurt costs a few thousand short reads.

use std::io::{self, Read, Seek, SeekFrom};
use std::ops::Range;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

const MAX_BOXES: u32 = 4096;
/// The longest header read: a `tkhd` of version 1 up to its height.
const FIELDS: usize = 96;

/// What a movie header says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Movie {
    pub(crate) duration_ms: Option<u64>,
    /// UTC by the standard; devices that do not know write zero, which counts as nothing.
    pub(crate) created: Option<NaiveDateTime>,
    /// Width and height as shown, after the rotation of the track.
    pub(crate) size: Option<(u32, u32)>,
    pub(crate) has_video: bool,
    pub(crate) has_movie: bool,
    /// A box reaches past the end of the file.
    pub(crate) truncated: bool,
}

/// Reads the movie header of a file of this length.
pub(crate) fn read_movie(reader: &mut (impl Read + Seek + ?Sized), length: u64) -> io::Result<Movie> {
    let mut walk = Walk {
        reader,
        boxes_left: MAX_BOXES,
        movie: Movie::default(),
    };
    walk.children(0..length, &mut |walk, kind, body| match &kind {
        b"moov" => {
            walk.movie.has_movie = true;
            walk.children(body, &mut Walk::in_movie)
        }
        _ => Ok(()),
    })?;
    Ok(walk.movie)
}

type OnBox<'f, R> = &'f mut dyn FnMut(&mut Walk<'_, R>, [u8; 4], Range<u64>) -> io::Result<()>;

struct Walk<'r, R: ?Sized> {
    reader: &'r mut R,
    boxes_left: u32,
    movie: Movie,
}

impl<R: Read + Seek + ?Sized> Walk<'_, R> {
    /// Calls `on_box` with the kind and the body of each box within a range.
    fn children(&mut self, range: Range<u64>, on_box: OnBox<'_, R>) -> io::Result<()> {
        let mut at = range.start;
        while range.end.saturating_sub(at) >= 8 && self.boxes_left > 0 {
            self.boxes_left -= 1;
            let head: [u8; 16] = self.read_at(at)?;
            let [s1, s2, s3, s4, k1, k2, k3, k4, ref large @ ..] = head;
            let (header, size) = match u32::from_be_bytes([s1, s2, s3, s4]) {
                0 => (8, range.end - at),
                1 => (16, u64::from_be_bytes(*large)),
                size => (8, u64::from(size)),
            };
            let end = at.saturating_add(size);
            if size < header || end > range.end {
                self.movie.truncated = true;
                return Ok(());
            }
            on_box(self, [k1, k2, k3, k4], at + header..end)?;
            at = end;
        }
        Ok(())
    }

    /// Reads fixed fields; what lies past the end of the file reads as zero.
    fn read_at<const N: usize>(&mut self, at: u64) -> io::Result<[u8; N]> {
        self.reader.seek(SeekFrom::Start(at))?;
        let mut fields = [0; N];
        let mut filled = 0;
        while let Some(rest) = fields.get_mut(filled..).filter(|rest| !rest.is_empty()) {
            match self.reader.read(rest)? {
                0 => break,
                read => filled += read,
            }
        }
        Ok(fields)
    }

    fn in_movie(walk: &mut Walk<'_, R>, kind: [u8; 4], body: Range<u64>) -> io::Result<()> {
        match &kind {
            b"mvhd" => walk.movie_header(body.start),
            b"trak" => walk.track(body),
            _ => Ok(()),
        }
    }

    fn movie_header(&mut self, at: u64) -> io::Result<()> {
        let fields: [u8; FIELDS] = self.read_at(at)?;
        let wide = fields.first() == Some(&1);
        let (created, scale, duration) = if wide {
            (be64(&fields, 4), be32(&fields, 20), be64(&fields, 24))
        } else {
            (
                u64::from(be32(&fields, 4)),
                be32(&fields, 12),
                u64::from(be32(&fields, 16)),
            )
        };
        let unknown = if wide { u64::MAX } else { u64::from(u32::MAX) };
        self.movie.created = since_1904(created);
        if scale > 0 && duration > 0 && duration != unknown {
            self.movie.duration_ms = duration.checked_mul(1000).map(|scaled| scaled / u64::from(scale));
        }
        Ok(())
    }

    fn track(&mut self, body: Range<u64>) -> io::Result<()> {
        let mut size = None;
        let mut is_video = false;
        self.children(body, &mut |walk, kind, body| match &kind {
            b"tkhd" => {
                size = displayed_size(&walk.read_at(body.start)?);
                Ok(())
            }
            b"mdia" => walk.children(body, &mut |walk, kind, body| {
                if &kind == b"hdlr" {
                    let fields: [u8; 12] = walk.read_at(body.start)?;
                    is_video |= fields.ends_with(b"vide");
                }
                Ok(())
            }),
            _ => Ok(()),
        })?;
        if is_video {
            self.movie.has_video = true;
            self.movie.size = self.movie.size.or(size);
        }
        Ok(())
    }
}

/// Width and height of a track header, swapped where its matrix turns by a quarter.
fn displayed_size(fields: &[u8; FIELDS]) -> Option<(u32, u32)> {
    let matrix = if fields.first() == Some(&1) { 52 } else { 40 };
    let (a, b) = (be32(fields, matrix), be32(fields, matrix + 4));
    let (width, height) = (be32(fields, matrix + 36) >> 16, be32(fields, matrix + 40) >> 16);
    let turned = a == 0 && b != 0;
    let size = if turned { (height, width) } else { (width, height) };
    (width > 0 && height > 0).then_some(size)
}

/// Seconds since 1904, UTC. Zero and times before 1990 come from clocks that were never set.
fn since_1904(seconds: u64) -> Option<NaiveDateTime> {
    let epoch = NaiveDate::from_ymd_opt(1904, 1, 1)?.and_hms_opt(0, 0, 0)?;
    let delta = TimeDelta::try_seconds(i64::try_from(seconds).ok()?)?;
    let earliest = NaiveDate::from_ymd_opt(1990, 1, 1)?.and_hms_opt(0, 0, 0)?;
    epoch.checked_add_signed(delta).filter(|time| *time >= earliest)
}

fn be32(fields: &[u8], at: usize) -> u32 {
    fields
        .get(at..)
        .and_then(<[u8]>::first_chunk)
        .map_or(0, |bytes| u32::from_be_bytes(*bytes))
}

fn be64(fields: &[u8], at: usize) -> u64 {
    fields
        .get(at..)
        .and_then(<[u8]>::first_chunk)
        .map_or(0, |bytes| u64::from_be_bytes(*bytes))
}
