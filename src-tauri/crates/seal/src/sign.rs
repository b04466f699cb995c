//! Signing an existing, empty field by an incremental update (PAdES B-B, ETSI EN 319 142-1).
//!
//! A certification touches the catalog once (`/Perms`); a later signature touches its own field and nothing else, so
//! that readers which compare revisions see no other change.

use std::fs::File;
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;

use chrono::{DateTime, FixedOffset};
use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Object, ObjectId, Stream, dictionary};
use sha2::{Digest, Sha256};

use crate::cades;
use crate::dictionary::{self, certification_level};
use crate::hashing::{self, PrefixState};
use crate::keys::Identity;
use crate::pdf::PdfError;
use crate::pdf::document::{Document, View};
use crate::pdf::form::{self, Field};
use crate::pdf::update::{Rendered, Update};
use crate::timestamp::{self, Authority, TimestampError, ends_with_newline};
use crate::verify::TimestampFact;

/// Bytes kept for the CMS, which needs about 1,500; a timestamp would fit too.
const CONTENTS: usize = 12_288;
/// Bytes kept for a timestamp of the signature, where one is asked for.
const TOKEN: usize = 8_192;
/// `Print` and `Locked`.
const WIDGET_FLAGS: i64 = 4 | 128;

/// An error of the code that draws an appearance.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Why a file could not be signed. The file is as it was, or does not exist.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SignError {
    /// The file cannot be understood.
    #[error(transparent)]
    Pdf(#[from] PdfError),
    /// The disk said no.
    #[error("the file cannot be written: {0}")]
    Io(#[from] std::io::Error),
    /// There is no signature field of this name.
    #[error("no signature field {0:?}")]
    NoSuchField(String),
    /// The field holds a signature already.
    #[error("the field {0:?} is signed already")]
    AlreadySigned(String),
    /// Only the first signature can certify.
    #[error("the file is signed already; it can no longer be certified")]
    TooLateToCertify,
    /// The certification allows no further signature.
    #[error("the certification of this file allows no further signature")]
    Locked,
    /// The prefix state given is not that of this file.
    #[error("the file has {actual} bytes, its hash covers {hashed}")]
    WrongPrefix {
        /// Length of the file in bytes.
        actual: u64,
        /// Length of what was hashed, in bytes.
        hashed: u64,
    },
    /// A detail's key has characters other than ASCII letters, digits and underscore, or occurs twice.
    #[error("{0:?} cannot be the name of a detail")]
    BadDetail(String),
    /// The caller's drawing failed.
    #[error("the signature's appearance cannot be drawn: {0}")]
    Appearance(#[source] BoxError),
    /// There is no timestamp to be had.
    #[error(transparent)]
    Timestamp(#[from] TimestampError),
    /// The signature could not be encoded.
    #[error("the signature cannot be encoded: {0}")]
    Encoding(#[from] der::Error),
}

/// What a certification allows afterwards (ISO 32000-1, table 254, `/P`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DocMdp {
    /// Nothing (1).
    NoChanges,
    /// Filling in forms and signing (2).
    FormFillingAndSigning,
}

/// Draws what a signature looks like on its page.
pub trait Appearance {
    /// The content of a form XObject of `width` × `height` points, with its `/Resources`.
    ///
    /// Objects it needs (fonts, images) are given to `add`. `/Type`, `/Subtype`, `/BBox` and compression are added by
    /// the signer where missing. The earlier revisions' font subsets cannot be relied on: bring what the name needs.
    fn draw(
        &self,
        width: f32,
        height: f32,
        add: &mut dyn FnMut(Object) -> ObjectId,
    ) -> Result<Stream, BoxError>;
}

/// An appearance with nothing in it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Blank;

impl Appearance for Blank {
    fn draw(&self, _: f32, _: f32, _: &mut dyn FnMut(Object) -> ObjectId) -> Result<Stream, BoxError> {
        Ok(Stream::new(Dictionary::new(), b"\n".to_vec()))
    }
}

/// One signature to be made.
pub struct Signing<'a> {
    /// Full name of the empty signature field.
    pub field: &'a str,
    /// `/Name`: who signs, as declared.
    pub signer_name: &'a str,
    /// `/Reason`.
    pub reason: &'a str,
    /// `/Location`.
    pub location: Option<&'a str>,
    /// `/M`: when, by the clock of this machine.
    pub time: DateTime<FixedOffset>,
    /// Certify the document with this signature, which must be the first.
    pub certification: Option<DocMdp>,
    /// What stands on the page.
    pub appearance: &'a dyn Appearance,
    /// Named texts put under the signature with everything else: consent, device, strokes as JSON. Keys are ASCII
    /// letters, digits and underscores; in the file they stand as `/XXSR_Key`, a long text as an array of its pieces.
    pub details: &'a [(String, String)],
}

/// What was made.
#[derive(Debug, Clone)]
pub struct Signed {
    /// Number of the new revision, counted from 0.
    pub revision: usize,
    /// `/ByteRange`: the signed bytes are `[0]..[0]+[1]` and `[2]..[2]+[3]`.
    pub byte_range: [u64; 4],
    /// State of the finished file, for signing on without reading it.
    pub state: PrefixState,
}

impl Signed {
    /// SHA-256 of the finished file.
    pub fn sha256(&self) -> [u8; 32] {
        self.state.sha256()
    }

    /// Length of the finished file in bytes.
    pub fn length(&self) -> u64 {
        self.state.length()
    }
}

/// Sign `source` into `destination`, which appears whole or not at all, and durably.
///
/// Both may be the same path. The bytes are copied once and hashed on the way.
pub fn sign(
    source: &Path,
    destination: &Path,
    signing: &Signing<'_>,
    identity: &Identity,
) -> Result<Signed, SignError> {
    let folder = match destination.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut temporary = tempfile::Builder::new()
        .prefix(".signing-")
        .suffix(".tmp")
        .tempfile_in(folder)?;
    let mut prefix = PrefixState::new();
    hashing::copy(&mut File::open(source)?, temporary.as_file_mut(), &mut prefix)?;
    let signed = sign_in_place(temporary.as_file_mut(), &prefix, signing, identity)?;
    temporary.persist(destination).map_err(|error| error.error)?;
    sync_folder(folder)?;
    Ok(signed)
}

/// Sign a file that was just written, by appending to it and syncing it.
///
/// `prefix` is what a [`crate::HashingWriter`] saw; the file is not read again but for its structure. `file` must be
/// open for reading and writing. If it fails, the file has its former length.
pub fn sign_in_place(
    file: &mut File,
    prefix: &PrefixState,
    signing: &Signing<'_>,
    identity: &Identity,
) -> Result<Signed, SignError> {
    let plain = |digest: &[u8; 32], _: usize| Ok(cades::sign(identity, digest)?);
    let room = CONTENTS.max(cades::sign(identity, &[0; 32])?.len() + 1024);
    put_in_place(file, prefix, signing, room, plain)
}

/// As [`sign_in_place`], with a timestamp of the signature inside it (PAdES B-T). An authority that does not answer, or that
/// is not to be believed, costs that level and not the signature: why is told beside it.
pub fn sign_in_place_stamped(
    file: &mut File,
    prefix: &PrefixState,
    signing: &Signing<'_>,
    identity: &Identity,
    authority: &mut Authority<'_>,
) -> Result<(Signed, Result<TimestampFact, TimestampError>), SignError> {
    let mut stamp = Err(TimestampError::NoTimestamp);
    let room = CONTENTS.max(cades::sign(identity, &[0; 32])?.len() + 1024 + TOKEN);
    let stamped = |digest: &[u8; 32], room: usize| {
        let cms = cades::sign(identity, digest)?;
        let value = Sha256::digest(cades::signature_value(&cms)?).into();
        let found = timestamp::timestamp(&value, authority).and_then(|found| {
            let whole = cades::with_timestamp(&cms, &found.der)?;
            if whole.len() > room {
                return Err(TimestampError::TooLong);
            }
            Ok((whole, found.fact))
        });
        let (cms, fact) = match found {
            Ok((whole, fact)) => (whole, Ok(fact)),
            Err(error) => (cms, Err(error)),
        };
        stamp = fact;
        Ok(cms)
    };
    let signed = put_in_place(file, prefix, signing, room, stamped)?;
    if let Ok(fact) = &mut stamp {
        fact.revision = signed.revision;
    }
    Ok((signed, stamp))
}

fn put_in_place(
    file: &mut File,
    prefix: &PrefixState,
    signing: &Signing<'_>,
    reserved: usize,
    cms: impl FnOnce(&[u8; 32], usize) -> Result<Vec<u8>, SignError>,
) -> Result<Signed, SignError> {
    let document = Document::open(file.try_clone()?)?;
    let base = document.source.length();
    check_prefix(base, prefix)?;
    let view = document.latest();
    let (update, signature) = prepare(view, signing, reserved)?;
    let mut rendered = update.render(base, ends_with_newline(file, base)?, Some(signature));
    let byte_range = fill_byte_range(&mut rendered, base)?;

    let mut digest = prefix.clone();
    digest.update(rendered.bytes.get(..rendered.contents.start).unwrap_or_default());
    digest.update(rendered.bytes.get(rendered.contents.end..).unwrap_or_default());
    fill_contents(&mut rendered, &cms(&digest.sha256(), reserved)?)?;
    append_or_restore(file, base, &rendered.bytes)?;
    let mut state = prefix.clone();
    state.update(&rendered.bytes);
    Ok(Signed {
        revision: document.revisions.len(),
        byte_range,
        state,
    })
}

/// Whether what was hashed is as long as the file.
pub(crate) fn check_prefix(base: u64, prefix: &PrefixState) -> Result<(), SignError> {
    if base == prefix.length() {
        return Ok(());
    }
    Err(SignError::WrongPrefix {
        actual: base,
        hashed: prefix.length(),
    })
}

/// Puts a signature into the place that is kept for it.
pub(crate) fn fill_contents(rendered: &mut Rendered, der: &[u8]) -> Result<(), PdfError> {
    let digits = hex::encode_upper(der);
    let start = rendered.contents.start + 1;
    // The angle bracket that closes it stays.
    let fits = start + digits.len() < rendered.contents.end;
    match rendered.bytes.get_mut(start..start + digits.len()) {
        Some(hole) if fits => {
            hole.copy_from_slice(digits.as_bytes());
            Ok(())
        }
        _ => Err(PdfError::Unexpected("the signature does not fit")),
    }
}

/// Appends and syncs; the file has its former length if that fails.
pub(crate) fn append_or_restore(file: &mut File, base: u64, bytes: &[u8]) -> std::io::Result<()> {
    append(file, base, bytes).inspect_err(|_| {
        // Best effort: what cannot be written to may not be cut either, and the error says so already.
        let _ = file.set_len(base);
    })
}

fn append(file: &mut File, base: u64, bytes: &[u8]) -> std::io::Result<()> {
    file.seek(SeekFrom::Start(base))?;
    file.write_all(bytes)?;
    file.sync_all()
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> std::io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) -> std::io::Result<()> {
    Ok(())
}

fn prepare<'d>(
    view: View<'d>,
    signing: &Signing<'_>,
    reserved: usize,
) -> Result<(Update<'d>, ObjectId), SignError> {
    let fields = form::fields(view)?;
    let field = empty_field(&fields, signing.field)?;
    check_certification(view, &fields, signing)?;
    let mut update = Update::new(view);
    let mut dictionary = dictionary::signature(signing, reserved);
    dictionary::add_details(&mut dictionary, signing.details)?;
    let signature = update.add(dictionary);

    let mut widget = update.dictionary(field.widget)?;
    let (width, height) = size(view, &widget)?;
    let appearance = draw(signing.appearance, width, height, &mut update)?;
    widget.set("AP", dictionary! { "N" => Object::Reference(appearance) });
    widget.set("F", WIDGET_FLAGS);
    update.set(field.widget, widget);
    let mut holder = update.dictionary(field.id)?;
    holder.set("V", Object::Reference(signature));
    update.set(field.id, holder);

    let root_id = view.root_id()?;
    if let Some((form_id, mut form)) = form::form(view)?
        && form.get(b"SigFlags").and_then(Object::as_i64).ok() != Some(3)
    {
        // SignaturesExist and AppendOnly
        form.set("SigFlags", 3);
        match form_id {
            Some(id) => update.set(id, form),
            None => {
                let mut root = update.dictionary(root_id)?;
                root.set("AcroForm", form);
                update.set(root_id, root);
            }
        }
    }
    if signing.certification.is_some() {
        let mut root = update.dictionary(root_id)?;
        root.set("Perms", dictionary! { "DocMDP" => Object::Reference(signature) });
        update.set(root_id, root);
    }
    Ok((update, signature))
}

fn empty_field<'f>(fields: &'f [Field], name: &str) -> Result<&'f Field, SignError> {
    let field = fields.iter().find(|f| f.is_signature && f.name == name);
    let field = field.ok_or_else(|| SignError::NoSuchField(name.to_owned()))?;
    if field.value.is_some() {
        return Err(SignError::AlreadySigned(name.to_owned()));
    }
    Ok(field)
}

fn check_certification(view: View<'_>, fields: &[Field], signing: &Signing<'_>) -> Result<(), SignError> {
    let signed = fields.iter().any(|f| f.is_signature && f.value.is_some());
    if signing.certification.is_some() && signed {
        return Err(SignError::TooLateToCertify);
    }
    let Some(permissions) = view.dictionary(&view.root()?, b"Perms")? else {
        return Ok(());
    };
    let Some(certification) = view.dictionary(&permissions, b"DocMDP")? else {
        return Ok(());
    };
    if certification_level(view, &certification)? == Some(1) {
        Err(SignError::Locked)
    } else {
        Ok(())
    }
}

fn draw(
    appearance: &dyn Appearance,
    width: f32,
    height: f32,
    update: &mut Update<'_>,
) -> Result<ObjectId, SignError> {
    let mut form = appearance
        .draw(width, height, &mut |object| update.add(object))
        .map_err(SignError::Appearance)?;
    form.dict.set("Type", Object::Name(b"XObject".to_vec()));
    form.dict.set("Subtype", Object::Name(b"Form".to_vec()));
    if !form.dict.has(b"BBox") {
        form.dict.set(
            "BBox",
            Object::Array(vec![
                0.into(),
                0.into(),
                Object::Real(width),
                Object::Real(height),
            ]),
        );
    }
    if !form.dict.has(b"Resources") {
        form.dict.set("Resources", Dictionary::new());
    }
    let form = if form.dict.has(b"Filter") {
        form
    } else {
        compressed(form.dict, &form.content)?
    };
    Ok(update.add(form))
}

/// A stream as it stands in the file.
pub(crate) fn compressed(mut dictionary: Dictionary, content: &[u8]) -> std::io::Result<Stream> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(content)?;
    dictionary.set("Filter", Object::Name(b"FlateDecode".to_vec()));
    Ok(Stream::new(dictionary, encoder.finish()?).with_compression(false))
}

/// Width and height of a widget in points.
fn size(view: View<'_>, widget: &Dictionary) -> Result<(f32, f32), PdfError> {
    let numbers: Vec<f32> = view
        .array(widget, b"Rect")?
        .iter()
        .filter_map(|n| n.as_float().ok())
        .collect();
    match numbers.as_slice() {
        [left, bottom, right, top] => Ok(((right - left).abs(), (top - bottom).abs())),
        _ => Err(PdfError::Unexpected("a signature field without rectangle")),
    }
}

pub(crate) fn fill_byte_range(rendered: &mut Rendered, base: u64) -> Result<[u64; 4], PdfError> {
    let at = |position: usize| base + position as u64;
    let (start, end, length) = (
        at(rendered.contents.start),
        at(rendered.contents.end),
        at(rendered.bytes.len()),
    );
    let range = [0, start, end, length - end];
    let text = format!("[0 {start} {end} {}", length - end);
    let place = rendered
        .bytes
        .get_mut(rendered.byte_range.clone())
        .unwrap_or_default();
    if rendered.contents.is_empty() || text.len() >= place.len() {
        return Err(PdfError::Unexpected("the signature does not fit"));
    }
    place.fill(b' ');
    place[..text.len()].copy_from_slice(text.as_bytes());
    if let Some(last) = place.last_mut() {
        *last = b']';
    }
    Ok(range)
}
