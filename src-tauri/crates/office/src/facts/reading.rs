//! A file as it was read: what its signatures are, and the act that it carries; and what is trusted for it.

use crate::desk::{self};
use crate::host::Rooms;
use crate::persons::Likeness;
use crate::problems::Outcome;
use crate::{persons, schema, timestamps};
use acceptance::{ActDocument, Capacity, Fingerprint, Sha256Hash, document};
use chrono::{DateTime, Utc};
use seal::{Verification, VerifyError, VerifyOptions};
use sha2::{Digest, Sha256};
use std::path::Path;

/// A file that was read: what its signatures are, and the act that it carries.
pub(crate) struct Read {
    pub(crate) verification: Verification,
    pub(crate) content: Content,
    pub(super) now: Option<DateTime<Utc>>,
}

impl Read {
    /// Reads the file at `path`, trusting what an installation trusts, if one is asked.
    pub(crate) fn file(path: &Path, trust: impl Into<Trust>) -> Result<Self, VerifyError> {
        let Trust {
            mut roots,
            sample,
            authorities,
            now,
        } = trust.into();
        let content = content(path);
        if matches!(&content, Content::Act(document, _) if crate::sample::is_it(document.dossier.id)) {
            roots.extend(sample);
        }
        let options = VerifyOptions {
            trusted_roots: roots,
            authorities,
        };
        Ok(Self {
            verification: seal::verify(path, &options)?,
            content,
            now,
        })
    }

    /// Who a field is for: the signatory of the act, or the contractor.
    pub(crate) fn holder(&self, field: &str) -> Option<String> {
        let Content::Act(document, _) = &self.content else {
            return None;
        };
        if field == report::SEAL_FIELD {
            return Some(document.contractor.name.trim().to_owned());
        }
        let signatories = document.body.signatories();
        let signatory = signatories
            .iter()
            .find(|signatory| report::signature_field(signatory.id) == field)?;
        Some(signatory.name.trim().to_owned())
    }

    pub(super) fn is_sample(&self) -> bool {
        matches!(&self.content, Content::Act(document, _) if crate::sample::is_it(document.dossier.id))
    }

    /// How near a certificate in `name` is to that of whom a field is for. Names are written in many ways.
    pub(super) fn fits(&self, field: &str, name: &str) -> Likeness {
        let Content::Act(document, _) = &self.content else {
            return Likeness::Other;
        };
        let contractor = document.contractor.name.as_str();
        let mut signatories = document.body.signatories().iter();
        match signatories.find(|signatory| report::signature_field(signatory.id) == field) {
            Some(holder) => persons::fits(name, &holder.name, holder.capacity, contractor),
            None => persons::fits(name, contractor, Capacity::Contractor, contractor),
        }
    }
}

/// The act’s content inside a file.
pub(crate) enum Content {
    /// There is none.
    Missing,
    /// It cannot be read.
    Unreadable,
    /// It is of a newer form than this program knows.
    Newer,
    /// The act, with the hash of its bytes as they stand in the file.
    Act(Box<ActDocument>, Fingerprint),
}

fn content(path: &Path) -> Content {
    let bytes = match seal::attachment(path, report::CONTENT_FILE, LONGEST_CONTENT) {
        Ok(Some(bytes)) => bytes,
        Ok(None) => return Content::Missing,
        Err(_) => return Content::Unreadable,
    };
    let fingerprint = Fingerprint(Sha256Hash(Sha256::digest(&bytes).into()));
    match serde_json::from_slice::<ActDocument>(&bytes) {
        Ok(act) if act.format <= document::FORMAT => Content::Act(Box::new(act), fingerprint),
        _ if schema::is_newer(&bytes, document::FORMAT) => Content::Newer,
        _ => Content::Unreadable,
    }
}

/// An act’s content is text; nobody’s is longer than this.
pub(crate) const LONGEST_CONTENT: usize = 64 << 20;

/// What is trusted when a file is read.
#[derive(Debug, Clone, Default)]
pub(crate) struct Trust {
    /// Root certificates of the installation, by their fingerprints.
    pub(crate) roots: Vec<String>,
    /// That of the sample, trusted in the sample’s acts alone: nothing protects its key.
    pub(crate) sample: Option<String>,
    /// Certificates to which an authority for timestamps may lead, in DER.
    pub(crate) authorities: Vec<Vec<u8>>,
    /// The clock of this machine, if times are held against it.
    pub(crate) now: Option<DateTime<Utc>>,
}

impl From<Vec<String>> for Trust {
    fn from(roots: Vec<String>) -> Self {
        Self {
            roots,
            ..Self::default()
        }
    }
}

impl Trust {
    /// What this installation trusts.
    pub(crate) fn of(rooms: &Rooms) -> Outcome<Self> {
        Ok(Self {
            roots: desk::roots(rooms)?,
            sample: desk::sample_root(rooms)?,
            authorities: timestamps::trusted(&rooms.profile()?),
            now: Some(rooms.edge.moment().to_utc()),
        })
    }
}
