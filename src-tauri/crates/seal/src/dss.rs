//! Validation data in the file itself (ISO 32000-2, 12.8.4.3; ETSI EN 319 142-1, 5.4.2): the certificates and revocation
//! lists by which its signatures can be judged when those who issued them are gone.
//!
//! What a file has is kept, and what it has already is not put twice. Entries for each signature (`/VRI`) are optional and
//! left out: everything stands once, for all.

use std::collections::BTreeSet;
use std::fs::File;
use std::path::Path;

use chrono::{DateTime, Utc};
use der::{Decode, Encode};
use lopdf::{Dictionary, Object, ObjectId, dictionary};
use sha2::{Digest, Sha256};
use x509_cert::Certificate;
use x509_cert::crl::CertificateList;

use crate::certificate::date;
use crate::hashing::PrefixState;
use crate::pdf::document::{Document, View};
use crate::pdf::update::Update;
use crate::pdf::{PdfError, reference};
use crate::sign::{self, SignError, compressed};
use crate::timestamp::ends_with_newline;
use crate::verify::{ValidationDataFact, VerifyError, candidates, crl_addresses, issued_list};

/// Longest certificate or list that is read, in bytes.
const LONGEST: usize = 4 << 20;
/// Entries that are read.
const MOST: usize = 1_000;

/// Certificates and revocation lists, each in DER.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ValidationData {
    /// Certificates.
    pub certificates: Vec<Vec<u8>>,
    /// Revocation lists.
    pub crls: Vec<Vec<u8>>,
}

impl ValidationData {
    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.certificates.is_empty() && self.crls.is_empty()
    }
}

/// What the signatures and timestamps of a file would need to be judged for long.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ValidationNeeds {
    /// Their certificates, all that they carry, and the lists that the timestamps carry; what stands in the file’s
    /// validation data already is left out.
    pub data: ValidationData,
    /// Where revocation lists are published that are not among it (`http:` and `https:`), as the certificates say.
    pub addresses: Vec<String>,
    /// Everybody who may have issued a list.
    issuers: Vec<Certificate>,
}

impl ValidationNeeds {
    /// Takes a revocation list in, if one of the certificates issued it; tells whether one did.
    pub fn take_crl(&mut self, der: &[u8]) -> bool {
        let Ok(list) = CertificateList::from_der(der) else {
            return false;
        };
        let known = self.issuers.iter().any(|issuer| issued_list(&list, issuer));
        if known && !self.data.crls.iter().any(|known| known == der) {
            self.data.crls.push(der.to_vec());
        }
        known
    }
}

/// What the signatures and timestamps of the file at `path` would need at `now`: a list that has ended by then is asked for again.
///
/// # Errors
/// When the file cannot be understood.
pub fn validation_needs(path: &Path, now: DateTime<Utc>) -> Result<ValidationNeeds, VerifyError> {
    let document = Document::open(File::open(path)?)?;
    let known = read(document.latest());
    let (mut certificates, mut lists): (Vec<Certificate>, Vec<CertificateList>) = (Vec::new(), Vec::new());
    for candidate in candidates(&document)? {
        let (more, crls) = candidate.material();
        certificates.extend(more);
        lists.extend(crls);
    }
    let mut needs = ValidationNeeds::default();
    let all: Vec<Certificate> = certificates
        .iter()
        .chain(known.certificates.iter().map(|(_, certificate)| certificate))
        .cloned()
        .collect();
    let has_list = |certificate: &Certificate| {
        let held = lists.iter().chain(known.crls.iter().map(|(_, list)| list));
        let mut held = held.filter(|list| {
            let listed = &list.tbs_cert_list;
            let in_force = listed.next_update.as_ref().is_none_or(|end| now <= date(end));
            listed.issuer == certificate.tbs_certificate.issuer && in_force
        });
        held.any(|list| all.iter().any(|issuer| issued_list(list, issuer)))
    };
    for certificate in all.iter().filter(|certificate| !has_list(certificate)) {
        for address in crl_addresses(certificate) {
            if !needs.addresses.contains(&address) {
                needs.addresses.push(address);
            }
        }
    }
    needs.issuers = all;
    let there = &known.hashes;
    needs.data.certificates = fresh(certificates.iter().map(Encode::to_der), there)?;
    needs.data.crls = fresh(lists.iter().map(Encode::to_der), there)?;
    Ok(needs)
}

fn fresh(
    ders: impl Iterator<Item = der::Result<Vec<u8>>>,
    there: &BTreeSet<[u8; 32]>,
) -> Result<Vec<Vec<u8>>, PdfError> {
    let mut found: Vec<Vec<u8>> = Vec::new();
    for der in ders {
        let der = der.map_err(|_| PdfError::Unexpected("a certificate that cannot be written"))?;
        if !there.contains(&hash(&der)) && !found.contains(&der) {
            found.push(der);
        }
    }
    Ok(found)
}

/// Add validation data to a file, by appending to it and syncing it; a file that has all of it already is left alone.
///
/// `prefix` is the state of the file; the state of the finished one is given back. If it fails, the file has its former
/// length and content.
///
/// # Errors
/// When the file cannot be understood or written.
pub fn add_validation_data(
    file: &mut File,
    prefix: &PrefixState,
    data: &ValidationData,
) -> Result<PrefixState, SignError> {
    let document = Document::open(file.try_clone()?)?;
    let base = document.source.length();
    sign::check_prefix(base, prefix)?;
    let view = document.latest();
    let mut update = Update::new(view);
    if !put(&mut update, view, data)? {
        return Ok(prefix.clone());
    }
    let rendered = update.render(base, ends_with_newline(file, base)?, None);
    sign::append_or_restore(file, base, &rendered.bytes)?;
    let mut state = prefix.clone();
    state.update(&rendered.bytes);
    Ok(state)
}

/// Adds what is new of `data` to an update; tells whether anything was.
pub(crate) fn put(update: &mut Update<'_>, view: View<'_>, data: &ValidationData) -> Result<bool, SignError> {
    let known = read(view).hashes;
    let mut added = false;
    let root_id = view.root_id()?;
    let mut root = update.dictionary(root_id)?;
    let mut store = view.dictionary(&root, b"DSS")?.unwrap_or_default();
    for (key, ders) in [(&b"Certs"[..], &data.certificates), (b"CRLs", &data.crls)] {
        let mut list = view.array(&store, key)?;
        let before = list.len();
        let mut now = known.clone();
        for der in ders.iter().filter(|der| now.insert(hash(der))) {
            let id: ObjectId = update.add(compressed(Dictionary::new(), der)?);
            list.push(Object::Reference(id));
        }
        if list.len() > before {
            store.set(key, Object::Array(list));
            added = true;
        }
    }
    if !added {
        return Ok(false);
    }
    match root.get(b"DSS").ok().and_then(reference) {
        Some(id) => update.set(id, store),
        None => {
            let id = update.add(store);
            root.set("DSS", Object::Reference(id));
            declare(view, &mut root)?;
            update.set(root_id, root);
        }
    }
    Ok(true)
}

/// The catalog says that the file uses what ETSI added to PDF 1.7 (EN 319 142-1, 5.6).
fn declare(view: View<'_>, root: &mut Dictionary) -> Result<(), PdfError> {
    let mut extensions = view.dictionary(root, b"Extensions")?.unwrap_or_default();
    if !extensions.has(b"ESIC") {
        extensions.set(
            "ESIC",
            dictionary! { "BaseVersion" => Object::Name(b"1.7".to_vec()), "ExtensionLevel" => 2 },
        );
        root.set("Extensions", extensions);
    }
    Ok(())
}

/// The validation data of a revision, each piece with the revision that put it there.
#[derive(Debug, Default)]
pub(crate) struct Material {
    pub present: bool,
    pub certificates: Vec<(usize, Certificate)>,
    pub crls: Vec<(usize, CertificateList)>,
    /// Answers of the online protocol (RFC 6960), which are counted and not read.
    pub ocsps: usize,
    /// Pieces that cannot be read.
    pub unreadable: usize,
    hashes: BTreeSet<[u8; 32]>,
}

impl Material {
    /// How much there is.
    pub fn fact(&self) -> Option<ValidationDataFact> {
        self.present.then_some(ValidationDataFact {
            certificates: self.certificates.len(),
            crls: self.crls.len(),
            ocsps: self.ocsps,
            unreadable: self.unreadable,
        })
    }
}

/// What cannot be read counts as such: validation data helps, and is never needed to see what was signed.
pub(crate) fn read(view: View<'_>) -> Material {
    let mut material = Material::default();
    let Ok(Some(store)) = view.root().and_then(|root| view.dictionary(&root, b"DSS")) else {
        return material;
    };
    material.present = true;
    for (revision, bytes) in pieces(view, &store, b"Certs", &mut material) {
        match Certificate::from_der(&bytes) {
            Ok(certificate) => material.certificates.push((revision, certificate)),
            Err(_) => material.unreadable += 1,
        }
    }
    for (revision, bytes) in pieces(view, &store, b"CRLs", &mut material) {
        match CertificateList::from_der(&bytes) {
            Ok(list) => material.crls.push((revision, list)),
            Err(_) => material.unreadable += 1,
        }
    }
    material.ocsps = view.array(&store, b"OCSPs").map_or(0, |list| list.len());
    material
}

fn pieces(view: View<'_>, store: &Dictionary, key: &[u8], material: &mut Material) -> Vec<(usize, Vec<u8>)> {
    let mut found = Vec::new();
    for item in view.array(store, key).unwrap_or_default().iter().take(MOST) {
        let piece = reference(item).and_then(|id| {
            let loaded = view.get(id).ok()?;
            let bytes = view.stream(&loaded, LONGEST).ok()?;
            Some((loaded.revision, bytes))
        });
        match piece {
            Some((revision, bytes)) => {
                material.hashes.insert(hash(&bytes));
                found.push((revision, bytes));
            }
            None => material.unreadable += 1,
        }
    }
    found
}

fn hash(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}
