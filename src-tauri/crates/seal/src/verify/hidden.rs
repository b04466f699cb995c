//! Bytes of a revision that belong to nothing it defines.
//!
//! A reader that follows the cross-references never sees them; one that repairs files, or that was led past a whole
//! revision by a `/Prev` that skips it, does. What two readers understand differently is not what was signed: between
//! two signed states there may stand the objects of the newer one, its cross-references, white space and short
//! comments, and nothing else.

use super::facts::Change;
use crate::pdf::PdfError;
use crate::pdf::document::Document;
use crate::pdf::xref::Entry;

/// What programs write between objects: their name, the mark of a binary file.
const LONGEST_COMMENT: usize = 128;
/// Between two objects nobody needs more than this.
const LONGEST_GAP: u64 = 4096;
/// Words by which a reader that repairs files finds its way.
const SIGNPOSTS: [&[u8]; 5] = [b"obj", b"xref", b"trailer", b"stream", b"%%EOF"];

/// Whether revision `index` has bytes of no object. The first revision is looked at by nobody before its signer.
pub(crate) fn content(document: &Document, index: usize) -> Result<Option<Change>, PdfError> {
    let before = index.checked_sub(1).and_then(|p| document.revisions.get(p));
    let (Some(before), Some(revision)) = (before, document.revisions.get(index)) else {
        return Ok(None);
    };
    let view = document.at(index);
    let mut objects: Vec<(u64, u32, u16)> = revision
        .entries
        .iter()
        .filter_map(|(number, entry)| match entry {
            // A cross-reference stream is told with the section it is.
            Entry::At { offset, generation } if *offset != revision.xref => {
                Some((*offset, *number, *generation))
            }
            _ => None,
        })
        .collect();
    objects.sort_unstable();
    let mut position = before.end;
    let mut bytes = 0;
    for (offset, number, generation) in objects {
        bytes += foreign(document, position, offset)?;
        let object = view.get((number, generation))?;
        match view.end_of(&object) {
            Ok(end) => position = end,
            Err(PdfError::Io(error)) => return Err(error.into()),
            // Nobody can tell where it ends: what follows is anybody's guess.
            Err(_) => bytes += revision.xref.saturating_sub(offset),
        }
    }
    bytes += foreign(document, position, revision.xref)?;
    Ok((bytes > 0).then_some(Change::HiddenContent { bytes }))
}

/// How many bytes from `start` to `end` are neither white space nor short comments. What overlaps is all foreign.
fn foreign(document: &Document, start: u64, end: u64) -> Result<u64, PdfError> {
    let Some(length) = end.checked_sub(start) else {
        return Ok(start - end);
    };
    if length > LONGEST_GAP {
        return Ok(length);
    }
    let gap = document
        .source
        .bytes(start, usize::try_from(length).unwrap_or(usize::MAX))?;
    Ok(if is_plain(&gap) { 0 } else { length })
}

fn is_plain(gap: &[u8]) -> bool {
    gap.split(|byte| matches!(byte, b'\n' | b'\r')).all(|line| {
        let text = line.trim_ascii();
        let text = text.strip_prefix(b"\0").unwrap_or(text);
        text.is_empty() || is_comment(text)
    })
}

fn is_comment(line: &[u8]) -> bool {
    let signpost = |word: &&[u8]| line.windows(word.len()).any(|part| part == *word);
    line.starts_with(b"%") && line.len() <= LONGEST_COMMENT && !SIGNPOSTS.iter().any(signpost)
}

#[cfg(test)]
mod tests {
    use super::is_plain;

    #[test]
    fn white_space_and_short_comments_are_nothing() {
        for gap in [
            &b""[..],
            b"\n",
            b"\r\n \t\n",
            b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n",
            b"%Some-Program 7.2\r",
        ] {
            assert!(is_plain(gap), "{gap:?}");
        }
    }

    #[test]
    fn words_and_signposts_are_something() {
        let long = [&b"%"[..], &[b'x'; 200]].concat();
        for gap in [
            &b"x"[..],
            b"% 5 0 obj",
            b"%%EOF\n",
            b"%startxref 5",
            b"(text)",
            &long,
        ] {
            assert!(!is_plain(gap), "{gap:?}");
        }
    }
}
