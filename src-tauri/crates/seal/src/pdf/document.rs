//! A PDF as the sequence of its revisions, each readable as it was.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs::File;
use std::rc::Rc;

use lopdf::{Dictionary, Object, ObjectId};

use super::lexer::{Lexer, Spans};
use super::source::Source;
use super::xref::{self, Entry, Section};
use super::{PdfError, malformed};

/// A decoded object stream.
const MAX_OBJECT_STREAM: usize = 16 * 1024 * 1024;
/// References that lead to references.
const MAX_HOPS: usize = 16;

/// The bytes up to one `%%EOF`, and what they define.
#[derive(Debug)]
pub(crate) struct Revision {
    /// After `%%EOF`, without the line end.
    pub end: u64,
    /// Newest entry of each object this revision defines.
    pub entries: BTreeMap<u32, Entry>,
    pub trailer: Dictionary,
    /// Where the newest section begins: what the next revision's `/Prev` must say.
    pub xref: u64,
    /// Whether that section is a stream.
    pub by_stream: bool,
    /// Objects that are cross-reference streams themselves.
    pub xref_streams: Vec<u32>,
}

/// The objects of one object stream, in its order.
type Objects = Rc<Vec<(u32, Object)>>;

pub(crate) struct Document {
    pub source: Source,
    pub revisions: Vec<Revision>,
    object_streams: RefCell<BTreeMap<(usize, u32), Objects>>,
}

/// An object and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Loaded {
    /// For a stream, its dictionary.
    pub object: Object,
    /// Absolute offset of each top-level value; empty inside an object stream.
    pub spans: Spans,
    /// Absolute offset of a stream's data.
    pub data: Option<u64>,
    /// After `endobj`, for what is no stream; 0 inside an object stream.
    end: u64,
    /// The revision that defines it.
    pub revision: usize,
}

impl Document {
    pub fn open(file: File) -> Result<Self, PdfError> {
        let source = Source::new(file)?;
        if source.length() < 8 || source.bytes(0, 5)? != b"%PDF-" {
            return Err(PdfError::NotPdf);
        }
        let revisions = revisions(xref::chain(&source)?)?;
        Ok(Document {
            source,
            revisions,
            object_streams: RefCell::default(),
        })
    }

    /// The document as revision `index` (0 is the oldest) left it.
    pub fn at(&self, index: usize) -> View<'_> {
        View {
            document: self,
            revision: index,
        }
    }

    pub fn latest(&self) -> View<'_> {
        self.at(self.revisions.len().saturating_sub(1))
    }
}

/// Each section is a revision, except that the two sections of a linearised file are one.
fn revisions(sections: Vec<Section>) -> Result<Vec<Revision>, PdfError> {
    let mut sections = sections.into_iter().peekable();
    let mut revisions: Vec<Revision> = Vec::new();
    while let Some(section) = sections.next() {
        if revisions.last().is_some_and(|p| section.offset < p.end) {
            return Err(malformed(section.offset, "revisions overlap"));
        }
        let mut revision = Revision {
            end: section.end,
            entries: section.entries,
            trailer: section.trailer,
            xref: section.offset,
            by_stream: section.stream.is_some(),
            xref_streams: section.stream.into_iter().collect(),
        };
        // The first page's section of a linearised file stands before the main one, and leads to it.
        if revisions.is_empty()
            && let Some(first) = sections.next_if(|next| next.offset < section.offset)
        {
            revision.entries.extend(first.entries);
            revision.trailer = first.trailer;
            revision.xref = first.offset;
            revision.xref_streams.extend(first.stream);
        }
        if section.declared != revision.xref {
            return Err(malformed(section.end, "startxref points elsewhere"));
        }
        revisions.push(revision);
    }
    Ok(revisions)
}

#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    pub document: &'a Document,
    pub revision: usize,
}

impl<'a> View<'a> {
    pub fn revision(&self) -> &'a Revision {
        &self.document.revisions[self.revision]
    }

    /// One more than the highest object number in use or declared.
    pub fn next_number(&self) -> u32 {
        let revisions = &self.document.revisions[..=self.revision];
        let highest = revisions
            .iter()
            .filter_map(|r| r.entries.keys().next_back())
            .max()
            .copied()
            .unwrap_or(0);
        let declared = revisions
            .iter()
            .filter_map(|r| r.trailer.get(b"Size").and_then(Object::as_i64).ok())
            .max()
            .unwrap_or(0);
        (highest.saturating_add(1)).max(u32::try_from(declared).unwrap_or(0))
    }

    /// Where an object stands, and the revision that put it there.
    pub fn locate(&self, number: u32) -> Option<(usize, Entry)> {
        let revisions = self.document.revisions.get(..=self.revision)?;
        revisions
            .iter()
            .enumerate()
            .rev()
            .find_map(|(index, r)| r.entries.get(&number).map(|e| (index, *e)))
    }

    /// The object, or `None` if it is free or was never defined.
    pub fn find(&self, id: ObjectId) -> Result<Option<Loaded>, PdfError> {
        match self.locate(id.0) {
            None | Some((_, Entry::Free)) => Ok(None),
            Some((revision, Entry::At { offset, generation })) => {
                if generation != id.1 {
                    return Ok(None);
                }
                self.load(revision, offset, id).map(Some)
            }
            Some((revision, Entry::InStream { stream, index })) => {
                let objects = self.object_stream(revision, stream)?;
                match objects.get(index as usize) {
                    Some((number, object)) if *number == id.0 && id.1 == 0 => Ok(Some(Loaded {
                        object: object.clone(),
                        spans: Spans::new(),
                        data: None,
                        end: 0,
                        revision,
                    })),
                    _ => Err(PdfError::MissingObject(id.0)),
                }
            }
        }
    }

    pub fn get(&self, id: ObjectId) -> Result<Loaded, PdfError> {
        self.find(id)?.ok_or(PdfError::MissingObject(id.0))
    }

    /// Follow references to the value itself; a missing object is `null` (ISO 32000-1, 7.3.10).
    pub fn resolve(&self, object: &Object) -> Result<Object, PdfError> {
        let mut object = object.clone();
        for _ in 0..MAX_HOPS {
            let Object::Reference(id) = object else {
                return Ok(object);
            };
            object = self.find(id)?.map_or(Object::Null, |loaded| loaded.object);
        }
        Err(PdfError::Unexpected("references that lead in a circle"))
    }

    /// The value of a key, resolved; `null` if absent.
    pub fn value(&self, dictionary: &Dictionary, key: &[u8]) -> Result<Object, PdfError> {
        dictionary
            .get(key)
            .map_or(Ok(Object::Null), |value| self.resolve(value))
    }

    pub fn dictionary(&self, dictionary: &Dictionary, key: &[u8]) -> Result<Option<Dictionary>, PdfError> {
        match self.value(dictionary, key)? {
            Object::Dictionary(value) => Ok(Some(value)),
            _ => Ok(None),
        }
    }

    pub fn array(&self, dictionary: &Dictionary, key: &[u8]) -> Result<Vec<Object>, PdfError> {
        match self.value(dictionary, key)? {
            Object::Array(value) => Ok(value),
            _ => Ok(Vec::new()),
        }
    }

    pub fn root_id(&self) -> Result<ObjectId, PdfError> {
        let root = self
            .revision()
            .trailer
            .get(b"Root")
            .ok()
            .and_then(super::reference);
        root.ok_or(PdfError::Unexpected("the trailer names no catalog"))
    }

    pub fn root(&self) -> Result<Dictionary, PdfError> {
        match self.get(self.root_id()?)?.object {
            Object::Dictionary(root) => Ok(root),
            _ => Err(PdfError::Unexpected("the catalog is not a dictionary")),
        }
    }

    /// The decoded content of a stream, at most `limit` bytes.
    pub fn stream(&self, loaded: &Loaded, limit: usize) -> Result<Vec<u8>, PdfError> {
        let (Object::Dictionary(dictionary), Some(data)) = (&loaded.object, loaded.data) else {
            return Err(PdfError::Unexpected("a stream was expected"));
        };
        let length = self.stream_length(dictionary, data, loaded.revision)?;
        let length = usize::try_from(length)
            .ok()
            .filter(|l| *l <= limit)
            .ok_or(PdfError::TooComplex)?;
        let content = self.document.source.bytes(data, length)?;
        xref::decode(&self.document.source, dictionary.clone(), content, limit, data)
    }

    /// The byte after the object's `endobj`. Not for what lies in an object stream.
    pub fn end_of(&self, loaded: &Loaded) -> Result<u64, PdfError> {
        let (Object::Dictionary(dictionary), Some(data)) = (&loaded.object, loaded.data) else {
            return Ok(loaded.end);
        };
        let end = data + self.stream_length(dictionary, data, loaded.revision)?;
        let limit = self.document.revisions.get(loaded.revision).map_or(0, |r| r.end);
        let rest = self.document.source.parse(end, limit, |lexer| {
            lexer.keyword(b"endstream")?;
            lexer.keyword(b"endobj")?;
            Ok(lexer.position())
        })?;
        Ok(end + rest as u64)
    }

    fn stream_length(&self, dictionary: &Dictionary, data: u64, revision: usize) -> Result<u64, PdfError> {
        let length = match dictionary.get(b"Length") {
            Ok(Object::Reference(id))
                if self
                    .locate(id.0)
                    .is_some_and(|(_, e)| matches!(e, Entry::At { .. })) =>
            {
                self.get(*id)?.object
            }
            Ok(length) => length.clone(),
            Err(_) => Object::Null,
        };
        let length = length
            .as_i64()
            .ok()
            .and_then(|l| u64::try_from(l).ok())
            .ok_or_else(|| malformed(data, "a stream without length"))?;
        let end = data
            .checked_add(length)
            .filter(|end| *end <= self.document.revisions[revision].end);
        let end = end.ok_or_else(|| malformed(data, "a stream that leaves its revision"))?;
        self.document
            .source
            .parse(end, self.document.revisions[revision].end, |lexer| {
                lexer.keyword(b"endstream")
            })?;
        Ok(length)
    }

    fn load(&self, revision: usize, offset: u64, id: ObjectId) -> Result<Loaded, PdfError> {
        let end = self.document.revisions.get(revision).map_or(0, |r| r.end);
        let start = revision
            .checked_sub(1)
            .and_then(|p| self.document.revisions.get(p))
            .map_or(0, |r| r.end);
        // An object of this revision must lie in it: bytes of another could change under it.
        if offset < start {
            return Err(malformed(offset, "an object outside of its revision"));
        }
        let (indirect, length) = self.document.source.parse(offset, end, |lexer| {
            let indirect = lexer.indirect()?;
            Ok((indirect, lexer.position()))
        })?;
        if indirect.id != id {
            return Err(malformed(offset, "another object than the table says"));
        }
        let at = |position: usize| offset + position as u64;
        Ok(Loaded {
            data: indirect.data.map(at),
            end: at(length),
            spans: indirect
                .spans
                .into_iter()
                .map(|(key, span)| (key, shift(span, offset)))
                .collect(),
            object: indirect.object,
            revision,
        })
    }

    fn object_stream(&self, revision: usize, number: u32) -> Result<Objects, PdfError> {
        if let Some(objects) = self.document.object_streams.borrow().get(&(revision, number)) {
            return Ok(Rc::clone(objects));
        }
        let view = self.document.at(revision);
        let Some((defined, Entry::At { offset, generation })) = view.locate(number) else {
            return Err(PdfError::MissingObject(number));
        };
        let loaded = view.load(defined, offset, (number, generation))?;
        let content = view.stream(&loaded, MAX_OBJECT_STREAM)?;
        let objects = Rc::new(
            split_object_stream(&loaded.object, &content)
                .ok_or_else(|| malformed(offset, "a malformed object stream"))?,
        );
        let mut cache = self.document.object_streams.borrow_mut();
        if cache.len() >= 4 {
            cache.pop_first();
        }
        cache.insert((revision, number), Rc::clone(&objects));
        Ok(objects)
    }
}

fn shift(span: std::ops::Range<usize>, offset: u64) -> std::ops::Range<usize> {
    let by = usize::try_from(offset).unwrap_or(usize::MAX);
    span.start.saturating_add(by)..span.end.saturating_add(by)
}

fn split_object_stream(dictionary: &Object, content: &[u8]) -> Option<Vec<(u32, Object)>> {
    let dictionary = dictionary.as_dict().ok()?;
    let count = u32::try_from(dictionary.get(b"N").ok()?.as_i64().ok()?).ok()?;
    let first = usize::try_from(dictionary.get(b"First").ok()?.as_i64().ok()?).ok()?;
    let mut head = Lexer::new(content.get(..first)?, true);
    let mut objects = Vec::new();
    for _ in 0..count {
        let number = u32::try_from(head.unsigned().ok()?).ok()?;
        let offset = usize::try_from(head.unsigned().ok()?).ok()?;
        let object = Lexer::new(content.get(first.checked_add(offset)?..)?, true)
            .object()
            .ok()?;
        objects.push((number, object));
    }
    Some(objects)
}
