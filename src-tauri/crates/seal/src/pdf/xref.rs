//! Cross-reference sections and the chain of revisions they form (ISO 32000-1, 7.5.4 to 7.5.8).

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Object, Stream};

use super::lexer::{LexError, Lexer};
use super::source::Source;
use super::{PdfError, malformed};

/// How far from the end `startxref` may stand; what follows it is reported as unsigned.
const STARTXREF_REACH: u64 = 1024 * 1024;
/// Revisions of an honest file: one per signature, and a few.
const MAX_SECTIONS: usize = 256;
const MAX_ENTRIES: usize = 1 << 20;
const MAX_XREF_STREAM: usize = 32 * 1024 * 1024;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Entry {
    Free,
    At { offset: u64, generation: u16 },
    InStream { stream: u32, index: u32 },
}

/// One cross-reference section with its trailer.
#[derive(Debug)]
pub(crate) struct Section {
    /// Where it starts in the file.
    pub offset: u64,
    /// After its `%%EOF`, without the line end.
    pub end: u64,
    pub entries: BTreeMap<u32, Entry>,
    pub trailer: Dictionary,
    /// The object number of a cross-reference stream; `None` for a table.
    pub stream: Option<u32>,
    /// What the `startxref` after it says.
    pub declared: u64,
}

/// All sections that the last `startxref` leads to, oldest first.
pub(crate) fn chain(source: &Source) -> Result<Vec<Section>, PdfError> {
    let keyword = source
        .find_last(b"startxref", STARTXREF_REACH)?
        .ok_or(PdfError::NoStartXref)?;
    let mut next = Some(source.parse(keyword, source.length(), |lexer| {
        lexer.keyword(b"startxref")?;
        lexer.unsigned()
    })?);
    let (mut sections, mut seen) = (Vec::new(), BTreeSet::new());
    while let Some(offset) = next {
        if !seen.insert(offset) {
            return Err(PdfError::EndlessRevisions);
        }
        if sections.len() >= MAX_SECTIONS {
            return Err(PdfError::TooManyRevisions { most: MAX_SECTIONS });
        }
        let section = section(source, offset)?;
        if section.trailer.has(b"Encrypt") {
            return Err(PdfError::Encrypted);
        }
        if section.trailer.has(b"XRefStm") {
            return Err(PdfError::HybridReferences);
        }
        next = match section.trailer.get(b"Prev") {
            Ok(Object::Integer(prev)) => {
                Some(u64::try_from(*prev).map_err(|_| malformed(offset, "a negative /Prev"))?)
            }
            Ok(_) => return Err(malformed(offset, "a /Prev that is no number")),
            Err(_) => None,
        };
        sections.push(section);
    }
    sections.reverse();
    Ok(sections)
}

fn section(source: &Source, offset: u64) -> Result<Section, PdfError> {
    let is_table = source.parse(offset, source.length(), |lexer| lexer.looking_at(b"xref"))?;
    let mut section = if is_table {
        table(source, offset)?
    } else {
        stream(source, offset)?
    };
    (section.declared, section.end) = end_marker(source, section.end)?;
    Ok(section)
}

fn table(source: &Source, offset: u64) -> Result<Section, PdfError> {
    let (entries, trailer, end) = source.parse(offset, source.length(), |lexer| {
        lexer.keyword(b"xref")?;
        let mut entries = BTreeMap::new();
        loop {
            lexer.skip_space()?;
            if lexer.looking_at(b"trailer")? {
                lexer.keyword(b"trailer")?;
                break;
            }
            subsection(lexer, &mut entries)?;
        }
        match lexer.object()? {
            Object::Dictionary(trailer) => Ok((entries, trailer, lexer.position())),
            _ => Err(LexError::Malformed("a trailer without a dictionary")),
        }
    })?;
    Ok(Section {
        offset,
        end: offset + end as u64,
        entries,
        trailer,
        stream: None,
        declared: 0,
    })
}

fn subsection(lexer: &mut Lexer<'_>, entries: &mut BTreeMap<u32, Entry>) -> Result<(), LexError> {
    let (first, count) = (lexer.unsigned()?, lexer.unsigned()?);
    for index in 0..count {
        let number =
            u32::try_from(first + index).map_err(|_| LexError::Malformed("object number out of range"))?;
        let (offset, generation) = (lexer.unsigned()?, lexer.unsigned()?);
        lexer.skip_space()?;
        let in_use = lexer.looking_at(b"n")?;
        lexer.keyword(if in_use { b"n" } else { b"f" })?;
        let generation =
            u16::try_from(generation).map_err(|_| LexError::Malformed("generation out of range"))?;
        let entry = if in_use {
            Entry::At { offset, generation }
        } else {
            Entry::Free
        };
        if entries.len() >= MAX_ENTRIES || entries.insert(number, entry).is_some() {
            return Err(LexError::Malformed("a table that names an object twice"));
        }
    }
    Ok(())
}

fn stream(source: &Source, offset: u64) -> Result<Section, PdfError> {
    let indirect = source.parse(offset, source.length(), |lexer| lexer.indirect())?;
    let (Object::Dictionary(dictionary), Some(data)) = (indirect.object, indirect.data) else {
        return Err(malformed(offset, "a cross-reference section was expected"));
    };
    if !dictionary.has_type(b"XRef") {
        return Err(malformed(offset, "a cross-reference section was expected"));
    }
    let length = match dictionary.get(b"Length") {
        Ok(Object::Integer(length)) => {
            usize::try_from(*length).map_err(|_| malformed(offset, "a bad /Length"))?
        }
        _ => {
            return Err(malformed(
                offset,
                "a cross-reference stream without direct /Length",
            ));
        }
    };
    if length > MAX_XREF_STREAM {
        return Err(PdfError::TooComplex);
    }
    let start = offset + data as u64;
    let content = decode(
        source,
        dictionary.clone(),
        source.bytes(start, length)?,
        MAX_XREF_STREAM,
        offset,
    )?;
    let entries = stream_entries(&dictionary, &content)
        .ok_or_else(|| malformed(offset, "a malformed cross-reference stream"))?;
    let end = start + length as u64;
    let after = source.parse(end, source.length(), |lexer| {
        lexer.keyword(b"endstream")?;
        lexer.keyword(b"endobj")?;
        Ok(lexer.position())
    })?;
    Ok(Section {
        offset,
        end: end + after as u64,
        entries,
        trailer: dictionary,
        stream: Some(indirect.id.0),
        declared: 0,
    })
}

/// Decode a stream, at most `limit` bytes of it, and pay for them.
pub(crate) fn decode(
    source: &Source,
    dictionary: Dictionary,
    content: Vec<u8>,
    limit: usize,
    offset: u64,
) -> Result<Vec<u8>, PdfError> {
    let decoded = if dictionary.has(b"Filter") {
        Stream::new(dictionary, content)
            .decompressed_content_with_limit(limit)
            .map_err(|_| malformed(offset, "a stream that cannot be decoded within its limit"))?
    } else {
        content
    };
    source.spend(decoded.len() as u64)?;
    Ok(decoded)
}

fn stream_entries(dictionary: &Dictionary, content: &[u8]) -> Option<BTreeMap<u32, Entry>> {
    let integers = |object: &Object| -> Option<Vec<u64>> {
        object
            .as_array()
            .ok()?
            .iter()
            .map(|i| i.as_i64().ok().and_then(|i| u64::try_from(i).ok()))
            .collect()
    };
    let widths = integers(dictionary.get(b"W").ok()?)?;
    let [w1, w2, w3] = <[u64; 3]>::try_from(widths).ok()?;
    if w1 > 8 || w2 > 8 || w3 > 8 || w1 + w2 + w3 == 0 {
        return None;
    }
    let size = u64::try_from(dictionary.get(b"Size").ok()?.as_i64().ok()?).ok()?;
    let index = match dictionary.get(b"Index") {
        Ok(index) => integers(index)?,
        Err(_) => vec![0, size],
    };
    let mut rows = content.chunks_exact(usize::try_from(w1 + w2 + w3).ok()?);
    let mut entries = BTreeMap::new();
    for pair in index.chunks(2) {
        let [first, count] = *<&[u64; 2]>::try_from(pair).ok()?;
        for offset in 0..count {
            let row = rows.next()?;
            let (kind, rest) = row.split_at(usize::try_from(w1).ok()?);
            let (second, third) = rest.split_at(usize::try_from(w2).ok()?);
            let number = |bytes: &[u8]| bytes.iter().fold(0u64, |n, b| n << 8 | u64::from(*b));
            let entry = match if w1 == 0 { 1 } else { number(kind) } {
                0 => Entry::Free,
                1 => Entry::At {
                    offset: number(second),
                    generation: u16::try_from(number(third)).ok()?,
                },
                2 => Entry::InStream {
                    stream: u32::try_from(number(second)).ok()?,
                    index: u32::try_from(number(third)).ok()?,
                },
                _ => return None,
            };
            let object = u32::try_from(first.checked_add(offset)?).ok()?;
            if entries.len() >= MAX_ENTRIES || entries.insert(object, entry).is_some() {
                return None;
            }
        }
    }
    Some(entries)
}

/// `startxref`, a number and `%%EOF` must follow; returns the number and the position after them.
fn end_marker(source: &Source, at: u64) -> Result<(u64, u64), PdfError> {
    let (declared, length) = source.parse(at, source.length(), |lexer| {
        lexer.keyword(b"startxref")?;
        let declared = lexer.unsigned()?;
        // `%%EOF` is a comment to the lexer, so it is looked for by hand.
        while lexer.looking_at(b"\r")? || lexer.looking_at(b"\n")? || lexer.looking_at(b" ")? {
            lexer.skip(1);
        }
        if !lexer.looking_at(b"%%EOF")? {
            return Err(LexError::Malformed("no %%EOF after startxref"));
        }
        lexer.skip(5);
        Ok((declared, lexer.position()))
    })?;
    Ok((declared, at + length as u64))
}
