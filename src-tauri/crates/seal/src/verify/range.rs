//! Which bytes a signature stands for, checked against where it stands itself.
//!
//! `/ByteRange` is the signer's claim. The known forgeries (universal signature forgery, signature wrapping,
//! incremental saving) all live from verifiers that believe it, so every number in it is compared with the file.

use std::ops::Range;

use lopdf::{Dictionary, Object};

use super::facts::{Coverage, RangeFault};
use crate::pdf::document::{Document, Loaded};

/// A range that holds: the gap is the signature's own `/Contents`, the end is the end of its revision.
#[derive(Debug, Clone)]
pub(crate) struct SoundRange {
    pub gap: Range<u64>,
    pub end: u64,
}

pub(crate) fn check(
    document: &Document,
    revision: usize,
    signature: &Loaded,
    dictionary: &Dictionary,
) -> Result<SoundRange, RangeFault> {
    let Ok(Object::Array(numbers)) = dictionary.get(b"ByteRange") else {
        return Err(RangeFault::Malformed);
    };
    let numbers: Option<Vec<u64>> = numbers
        .iter()
        .map(|n| n.as_i64().ok().and_then(|n| u64::try_from(n).ok()))
        .collect();
    let Some([start, first, resume, second]) = numbers.and_then(|n| <[u64; 4]>::try_from(n).ok()) else {
        return Err(RangeFault::Malformed);
    };
    if start != 0 {
        return Err(RangeFault::NotFromStart);
    }
    let contents = signature
        .spans
        .iter()
        .find(|(key, _)| key == b"Contents")
        .map(|(_, span)| span.clone());
    let contents = contents.ok_or(RangeFault::NoOwnObject)?;
    let gap = contents.start as u64..contents.end as u64;
    if first != gap.start || resume != gap.end {
        return Err(RangeFault::GapIsNotTheSignature);
    }
    let end = resume.checked_add(second).ok_or(RangeFault::Malformed)?;
    let marker = document.revisions.get(revision).map_or(0, |r| r.end);
    if end != marker + line_end(document, marker, end) {
        return Err(RangeFault::NotToRevisionEnd);
    }
    Ok(SoundRange { gap, end })
}

pub(crate) fn coverage(document: &Document, range: &Result<SoundRange, RangeFault>) -> Coverage {
    match range {
        Ok(range) if range.end == document.source.length() => Coverage::WholeFile,
        Ok(range) => Coverage::WholeRevision {
            later_bytes: document.source.length() - range.end,
        },
        Err(reason) => Coverage::Suspicious { reason: *reason },
    }
}

/// Bytes of the line end between `%%EOF` and `end`: none, CR, LF or both. Anything else does not count.
pub(crate) fn line_end(document: &Document, marker: u64, end: u64) -> u64 {
    let length = match end.checked_sub(marker) {
        Some(length @ 1..=2) => length,
        _ => return 0,
    };
    let bytes = usize::try_from(length)
        .ok()
        .and_then(|l| document.source.bytes(marker, l).ok());
    if matches!(bytes.as_deref(), Some(b"\n" | b"\r" | b"\r\n")) {
        length
    } else {
        0
    }
}

/// The gap as an honest signer leaves it: `<`, hexadecimal digits of one case, zeros up to `>`.
pub(crate) fn gap_is_plain(gap: &[u8], cms_length: usize) -> bool {
    let [b'<', digits @ .., b'>'] = gap else {
        return false;
    };
    let upper = digits.iter().all(|b| matches!(b, b'0'..=b'9' | b'A'..=b'F'));
    let lower = digits.iter().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    (upper || lower)
        && digits
            .get(cms_length * 2..)
            .is_some_and(|padding| padding.iter().all(|b| *b == b'0'))
}
