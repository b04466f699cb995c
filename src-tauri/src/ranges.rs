//! Parts of files over HTTP-like requests: what a `Range` header asks for, and the bytes that answer it.
//!
//! A video element asks for a few seconds at a time; a file is never read whole because somebody looks at it. An answer to
//! an open-ended range is bounded, so that no request takes more memory than [`CHUNK`].

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

/// The most bytes that one answer to a range holds.
pub const CHUNK: u64 = 4 * 1024 * 1024;

/// What a `Range` header asks of a file of a known size (RFC 9110, 14.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// The whole file: no header, or one that a server may ignore.
    Whole,
    /// From `first` to `last`, both included.
    Part { first: u64, last: u64 },
    /// Nothing that the file has.
    Unsatisfiable,
}

/// A piece of a file.
pub struct Piece {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// Position of the first byte.
    pub first: u64,
    /// Size of the whole file.
    pub total: u64,
}

impl Piece {
    /// The value of `Content-Range`.
    pub fn content_range(&self) -> String {
        let length = self.bytes.len() as u64;
        if length == 0 {
            return format!("bytes */{}", self.total);
        }
        let last = self.first + length - 1;
        format!("bytes {}-{last}/{}", self.first, self.total)
    }
}

/// Reads a `Range` header for a file of `total` bytes.
pub fn wanted(header: Option<&str>, total: u64) -> Wanted {
    let Some(list) = header.and_then(|value| value.trim().strip_prefix("bytes=")) else {
        return Wanted::Whole;
    };
    // Several ranges in one request are legal, and legal to ignore; no browser asks for them.
    let Some((from, to)) = list.split_once('-').filter(|_| !list.contains(',')) else {
        return Wanted::Whole;
    };
    match (from.trim().parse::<u64>(), to.trim().parse::<u64>()) {
        (Ok(first), Ok(last)) if first <= last && first < total => Wanted::Part {
            first,
            last: last.min(total - 1),
        },
        (Ok(first), Err(_)) if to.trim().is_empty() && first < total => Wanted::Part {
            first,
            last: total - 1,
        },
        (Err(_), Ok(length)) if from.trim().is_empty() && length > 0 && total > 0 => Wanted::Part {
            first: total.saturating_sub(length),
            last: total - 1,
        },
        (Ok(_), Ok(_)) | (Ok(_), Err(_)) | (Err(_), Ok(_)) => Wanted::Unsatisfiable,
        (Err(_), Err(_)) => Wanted::Whole,
    }
}

/// Reads from `first` to `last`, at most [`CHUNK`] bytes.
///
/// # Errors
/// When the file cannot be read.
pub fn read_piece(file: &Path, first: u64, last: u64) -> io::Result<Piece> {
    let mut source = File::open(file)?;
    let total = source.metadata()?.len();
    source.seek(SeekFrom::Start(first))?;
    let length = last.saturating_sub(first).saturating_add(1).min(CHUNK);
    let mut bytes = Vec::new();
    source.take(length).read_to_end(&mut bytes)?;
    Ok(Piece { bytes, first, total })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    #[test]
    fn a_closed_range_is_cut_at_the_end_of_the_file() {
        assert_eq!(
            wanted(Some("bytes=2-900"), 10),
            Wanted::Part { first: 2, last: 9 }
        );
    }

    #[test]
    fn an_open_range_runs_to_the_end() {
        assert_eq!(wanted(Some("bytes=4-"), 10), Wanted::Part { first: 4, last: 9 });
    }

    #[test]
    fn a_suffix_counts_from_the_end() {
        assert_eq!(wanted(Some("bytes=-3"), 10), Wanted::Part { first: 7, last: 9 });
    }

    #[test]
    fn a_range_past_the_end_cannot_be_satisfied() {
        assert_eq!(wanted(Some("bytes=10-12"), 10), Wanted::Unsatisfiable);
        assert_eq!(wanted(Some("bytes=5-2"), 10), Wanted::Unsatisfiable);
        assert_eq!(wanted(Some("bytes=0-"), 0), Wanted::Unsatisfiable);
    }

    #[test]
    fn a_header_of_another_kind_means_the_whole() {
        for header in ["items=1-2", "bytes=1-2,4-5", "bytes=", "bytes=a-b"] {
            assert_eq!(wanted(Some(header), 10), Wanted::Whole, "{header}");
        }
    }

    #[test]
    fn a_piece_says_where_it_lies() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("film");
        std::fs::write(&file, b"0123456789").unwrap();
        let piece = read_piece(&file, 2, 4).unwrap();
        assert_eq!(piece.bytes, b"234");
        assert_eq!(piece.content_range(), "bytes 2-4/10");
    }
}
