//! A document timestamp: a token over the whole file, in a field of its own that nothing shows (ISO 32000-2, 12.8.5;
//! ETSI EN 319 142-1, 5.4.3), added by an incremental update.
//!
//! With it go the certificates and revocation lists that its caller has for what was signed before: one update for both,
//! so that the token covers them.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};

use lopdf::{Dictionary, Object, ObjectId, StringFormat, dictionary};

use super::{Authority, Timestamp, TimestampError, timestamp};
use crate::dictionary::certification_level;
use crate::dss::{self, ValidationData};
use crate::hashing::PrefixState;
use crate::pdf::document::{Document, View};
use crate::pdf::text::text_string;
use crate::pdf::update::Update;
use crate::pdf::{PdfError, form, reference};
use crate::sign::{self, SignError};
use crate::verify::TimestampFact;

/// Bytes kept for a token: those of large authorities need about 6,000.
const CONTENTS: usize = 16_384;
/// `Print` and `Locked`, as PDF/A and the other fields have it.
const WIDGET_FLAGS: i64 = 4 | 128;
const MAX_DEPTH: usize = 64;

/// A document timestamp to be made.
pub struct DocumentTimestamp<'a> {
    /// What its field is called; a number is put after it where that is taken.
    pub field: &'a str,
    /// What goes into the file with it.
    pub data: &'a ValidationData,
}

/// What was made.
#[derive(Debug, Clone)]
pub struct Stamped {
    /// Number of the new revision, counted from 0.
    pub revision: usize,
    /// What the token says.
    pub timestamp: TimestampFact,
    /// State of the finished file.
    pub state: PrefixState,
}

/// Add a timestamp of everything before it to a file, by appending to it and syncing it.
///
/// `prefix` is the state of the file; `file` must be open for reading and writing. If it fails, the file has its former
/// length and content.
///
/// # Errors
/// When the file cannot be understood or written, or its certification forbids it; when there is no timestamp to be had.
pub fn document_timestamp(
    file: &mut File,
    prefix: &PrefixState,
    wanted: &DocumentTimestamp<'_>,
    authority: &mut Authority<'_>,
) -> Result<Stamped, SignError> {
    let document = Document::open(file.try_clone()?)?;
    let base = document.source.length();
    sign::check_prefix(base, prefix)?;
    let view = document.latest();
    let (update, signature) = prepare(view, wanted)?;
    let mut rendered = update.render(base, ends_with_newline(file, base)?, Some(signature));
    sign::fill_byte_range(&mut rendered, base)?;
    let mut digest = prefix.clone();
    digest.update(rendered.bytes.get(..rendered.contents.start).unwrap_or_default());
    digest.update(rendered.bytes.get(rendered.contents.end..).unwrap_or_default());
    let Timestamp { der, mut fact } = timestamp(&digest.sha256(), authority)?;
    if der.len() > CONTENTS {
        return Err(TimestampError::TooLong.into());
    }
    sign::fill_contents(&mut rendered, &der)?;
    sign::append_or_restore(file, base, &rendered.bytes)?;
    fact.revision = document.revisions.len();
    let mut state = prefix.clone();
    state.update(&rendered.bytes);
    Ok(Stamped {
        revision: document.revisions.len(),
        timestamp: fact,
        state,
    })
}

/// Whether the last byte of the file is a line end.
pub(crate) fn ends_with_newline(file: &mut File, length: u64) -> std::io::Result<bool> {
    file.seek(SeekFrom::Start(length.saturating_sub(1)))?;
    let mut last = [0];
    file.read_exact(&mut last)?;
    Ok(matches!(last[0], b'\n' | b'\r'))
}

fn prepare<'d>(view: View<'d>, wanted: &DocumentTimestamp<'_>) -> Result<(Update<'d>, ObjectId), SignError> {
    refuse_locked(view)?;
    let mut update = Update::new(view);
    dss::put(&mut update, view, wanted.data)?;
    // As wide as any position can be, so that the real numbers fit in its place.
    let wide = Object::Integer(i64::MAX);
    let signature = update.add(dictionary! {
        "Type" => Object::Name(b"DocTimeStamp".to_vec()),
        "Filter" => Object::Name(b"Adobe.PPKLite".to_vec()),
        "SubFilter" => Object::Name(b"ETSI.RFC3161".to_vec()),
        "ByteRange" => Object::Array(vec![Object::Integer(0), wide.clone(), wide.clone(), wide]),
        "Contents" => Object::String(vec![0; CONTENTS], StringFormat::Hexadecimal),
    });
    let page = first_page(view)?;
    let widget = update.add(dictionary! {
        "Type" => Object::Name(b"Annot".to_vec()),
        "Subtype" => Object::Name(b"Widget".to_vec()),
        "FT" => Object::Name(b"Sig".to_vec()),
        "T" => text_string(&free_name(view, wanted.field)?),
        "Rect" => Object::Array(vec![0.into(); 4]),
        "F" => WIDGET_FLAGS,
        "P" => Object::Reference(page),
        "V" => Object::Reference(signature),
    });
    let (form_id, mut form) =
        form::form(view)?.ok_or(PdfError::Unexpected("a file without signature fields"))?;
    if grow(&mut update, view, &mut form, b"Fields", widget)? {
        match form_id {
            Some(id) => update.set(id, form),
            None => {
                let root_id = view.root_id()?;
                let mut root = update.dictionary(root_id)?;
                root.set("AcroForm", form);
                update.set(root_id, root);
            }
        }
    }
    let mut holder = update.dictionary(page)?;
    if grow(&mut update, view, &mut holder, b"Annots", widget)? {
        update.set(page, holder);
    }
    Ok((update, signature))
}

/// Appends to a list that is an object of its own, or else to the one in `holder`, which is then to be written again.
fn grow(
    update: &mut Update<'_>,
    view: View<'_>,
    holder: &mut Dictionary,
    key: &[u8],
    item: ObjectId,
) -> Result<bool, PdfError> {
    let mut list = view.array(holder, key)?;
    list.push(Object::Reference(item));
    match holder.get(key).ok().and_then(reference) {
        Some(id) => {
            update.set(id, Object::Array(list));
            Ok(false)
        }
        None => {
            holder.set(key, Object::Array(list));
            Ok(true)
        }
    }
}

fn free_name(view: View<'_>, wanted: &str) -> Result<String, PdfError> {
    let fields = form::fields(view)?;
    let numbered = (1..).map(|number: u32| format!("{wanted}{number}"));
    let mut free = numbered.filter(|name| fields.iter().all(|field| field.name != *name));
    free.next().ok_or(PdfError::TooComplex)
}

fn first_page(view: View<'_>) -> Result<ObjectId, PdfError> {
    let root = view.root()?;
    let mut next = root.get(b"Pages").ok().and_then(reference);
    for _ in 0..MAX_DEPTH {
        let id = next.ok_or(PdfError::Unexpected("a document without a page"))?;
        let Object::Dictionary(node) = view.get(id)?.object else {
            break;
        };
        if !node.has(b"Kids") {
            return Ok(id);
        }
        next = view.array(&node, b"Kids")?.first().and_then(reference);
    }
    Err(PdfError::Unexpected("a document without a page"))
}

/// A certification that allows nothing after it still lets timestamps be added (ISO 32000-2, table 257), but readers of
/// the older standard take a new field for a change: such a file is left alone.
fn refuse_locked(view: View<'_>) -> Result<(), SignError> {
    let permissions = view.dictionary(&view.root()?, b"Perms")?.unwrap_or_default();
    let Some(certification) = view.dictionary(&permissions, b"DocMDP")? else {
        return Ok(());
    };
    if certification_level(view, &certification)? == Some(1) {
        return Err(SignError::Locked);
    }
    Ok(())
}
