//! The answers a verification gives: facts with names, each by itself.
//!
//! There is no "valid": integrity, identity and what changed afterwards are different questions, and the honest answer
//! to one must not hide another.

use chrono::{DateTime, FixedOffset};
use serde::Serialize;

use super::{CertificateFact, Level, NotArchival, RevocationFact, TimestampFact, TimestampProblem};

/// Everything found out about a file.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Verification {
    /// Length of the file in bytes.
    pub length: u64,
    /// SHA-256 of the whole file, lower-case hexadecimal.
    pub sha256: String,
    /// The states the file went through, oldest first.
    pub revisions: Vec<RevisionFact>,
    /// The signatures and document timestamps, oldest first.
    pub signatures: Vec<SignatureFact>,
    /// Signature fields nobody has signed.
    pub empty_fields: Vec<String>,
    /// What the file has to judge its certificates by (`/DSS`), if it has any.
    pub validation_data: Option<ValidationDataFact>,
    /// What later revisions brought that a file for archiving must not have. No fault of a signature.
    pub not_archival: Vec<NotArchival>,
    /// Bytes at the end of the file that no signature covers.
    pub unsigned_trailing_bytes: u64,
    /// Whatever is wrong with the file as a whole. Empty for a sound one.
    pub problems: Vec<Problem>,
}

impl Verification {
    /// There is a signature, each is mathematically right and covers its whole revision, nothing was done after any of
    /// them but what they allow, and nothing stands outside of them. Says nothing about who signed.
    pub fn intact(&self) -> bool {
        !self.signatures.is_empty()
            && self.problems.is_empty()
            && self.signatures.iter().all(SignatureFact::intact)
    }

    /// Each signature's certificate leads to one of the roots given in [`super::VerifyOptions`]. Timestamps are no signatures
    /// of anybody's.
    pub fn trusted(&self) -> bool {
        let mut signatures = self.signatures.iter().filter(|s| !s.is_timestamp()).peekable();
        signatures.peek().is_some() && signatures.all(|s| s.chain.trusted)
    }
}

/// Validation data in the file, counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct ValidationDataFact {
    /// Certificates.
    pub certificates: usize,
    /// Revocation lists.
    pub crls: usize,
    /// Answers of the online status protocol, which are not examined.
    pub ocsps: usize,
    /// Pieces that cannot be read.
    pub unreadable: usize,
}

/// One state of the file: the bytes up to one `%%EOF`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RevisionFact {
    /// Bytes from the beginning of the file.
    pub length: u64,
    /// The field whose signature closes this revision.
    pub signed_by: Option<String>,
}

/// What is wrong with the file as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Problem {
    /// After the last revision stands something that belongs to none.
    TrailingBytes {
        /// How many.
        bytes: u64,
    },
    /// Behind the last signature stands a revision that changes nothing.
    IdleUpdate {
        /// Its number, counted from 0.
        revision: usize,
    },
    /// A signature of an earlier revision is no longer in the form.
    SignatureRemoved {
        /// Its field.
        field: String,
    },
    /// The catalog names a certification (`/Perms /DocMDP`) that is none of the signatures, or that does not certify.
    BrokenCertification,
}

/// One signature.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SignatureFact {
    /// Its field.
    pub field: String,
    /// `/Name` of the signature, as declared.
    pub declared_name: Option<String>,
    /// Common name of the certificate.
    pub signer_name: Option<String>,
    /// The certificate it was made with.
    pub certificate: Option<CertificateFact>,
    /// `/M`: the time the signer's machine claimed.
    pub declared_time: Option<DateTime<FixedOffset>>,
    /// `/Reason`.
    pub reason: Option<String>,
    /// `/Location`.
    pub location: Option<String>,
    /// `/SubFilter`.
    pub format: String,
    /// Number of the revision it closes, counted from 0.
    pub revision: usize,
    /// Which bytes it stands for.
    pub covers: Coverage,
    /// The bytes have the digest that was signed.
    pub digest_matches: bool,
    /// The signature is that of the certificate's key over that digest.
    pub signature_valid: bool,
    /// The signature itself names this certificate and no other (signing-certificate-v2).
    pub certificate_bound: bool,
    /// Where the certificate comes from.
    pub chain: ChainFact,
    /// If it certifies the document: what it allows afterwards (1 nothing, 2 filling in and signing, 3 also comments).
    pub certification: Option<u8>,
    /// What later revisions changed.
    pub changes_after: Vec<ChangeAfter>,
    /// All of it is allowed.
    pub changes_allowed: bool,
    /// The texts put under the signature, in the order of the file, without prefix.
    pub details: Vec<(String, String)>,
    /// If it is a timestamp of the whole document and no signature: what its token says.
    pub timestamp: Option<TimestampFact>,
    /// Timestamps of the signature that stand inside it.
    pub timestamps: Vec<TimestampFact>,
    /// What is known of the revocation of its certificates, the signer's first, without the root.
    pub revocation: Vec<RevocationFact>,
    /// The level that it earned; none for what is no sound PAdES signature.
    pub level: Option<Level>,
    /// Why something of the above could not be established.
    pub problems: Vec<SignatureProblem>,
}

impl SignatureFact {
    /// It is a timestamp of the whole document, and nobody's signature.
    pub fn is_timestamp(&self) -> bool {
        self.format == "ETSI.RFC3161"
    }

    /// The bytes are those that were signed, whole. What came later is another question.
    pub fn sound(&self) -> bool {
        let whole = matches!(self.covers, Coverage::WholeFile | Coverage::WholeRevision { .. });
        // The older format knows no such binding (ISO 32000-1, 12.8.3.3).
        let bound = self.certificate_bound || self.format == "adbe.pkcs7.detached";
        whole && self.digest_matches && self.signature_valid && bound && self.problems.is_empty()
    }

    /// The bytes are those that were signed, whole, and what came later is allowed.
    pub fn intact(&self) -> bool {
        self.sound() && self.changes_allowed
    }
}

/// Which bytes a signature stands for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Coverage {
    /// All but the signature's own value.
    WholeFile,
    /// All of its revision but the signature's own value; later revisions follow.
    WholeRevision {
        /// Bytes that follow.
        later_bytes: u64,
    },
    /// Something else. Never the work of an honest signer.
    Suspicious {
        /// What is wrong with its `/ByteRange`.
        reason: RangeFault,
    },
}

/// What is wrong with a `/ByteRange`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RangeFault {
    /// Not four non-negative integers.
    Malformed,
    /// Does not begin with the file's first byte.
    NotFromStart,
    /// The gap is not exactly the signature's own `/Contents`.
    GapIsNotTheSignature,
    /// Does not end where its revision ends.
    NotToRevisionEnd,
    /// The signature is not an object of its own in the file, or has no plain `/Contents`.
    NoOwnObject,
    /// Another signature already closes this revision.
    SharesRevision,
}

/// Why something about a signature could not be established.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[non_exhaustive]
pub enum SignatureProblem {
    /// `/Contents` is not a CMS signature that can be read.
    UnreadableCms,
    /// Not exactly one signer.
    SignerCount {
        /// How many.
        count: usize,
    },
    /// The signer's certificate is not in the signature.
    CertificateMissing,
    /// An algorithm this program does not know, or one too weak to say anything (SHA-1; RSA of less than 1,900 bits).
    UnknownAlgorithm {
        /// Its object identifier.
        oid: String,
    },
    /// An attribute every signature needs is missing, double or wrong.
    BadAttribute {
        /// Its name.
        name: String,
    },
    /// `/Contents` is not plain hexadecimal in one case, filled up with zeros: somebody wrote into the gap.
    GapTampered,
    /// A format other than PAdES and PKCS#7, detached.
    UnknownFormat,
    /// A token, of the document or of a signature, that cannot be read or has something wrong with it.
    Timestamp {
        /// What.
        problem: TimestampProblem,
    },
    /// A timestamp inside the signature is not of it, or its own signature does not hold.
    TimestampUnsound,
    /// The dictionary of the signature has a value of the wrong type.
    BadDictionary {
        /// Its key.
        key: String,
    },
    /// A detail that cannot be read.
    UnreadableDetail {
        /// Its key.
        key: String,
    },
}

/// The certificates from the signer's upwards.
#[derive(Debug, Clone, PartialEq, Serialize, Default)]
pub struct ChainFact {
    /// The signer's certificate first.
    pub certificates: Vec<CertificateFact>,
    /// It ends in a root that signs itself, and each certificate is rightly signed by the next.
    pub complete: bool,
    /// A certificate beside it bears the name of an issuer and is not: it may not issue, or signed nothing.
    pub pretended: bool,
    /// SHA-256 of the root, lower-case hexadecimal.
    pub root_fingerprint: Option<String>,
    /// The root is one of those given.
    pub trusted: bool,
    /// The declared time lies within the validity of every certificate.
    pub valid_at_declared_time: bool,
}

/// Something a later revision did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChangeAfter {
    /// Number of the revision, counted from 0.
    pub revision: usize,
    /// What it did.
    pub change: Change,
    /// Whether signatures before it allow that.
    pub allowed: bool,
}

/// A change between two revisions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Change {
    /// An empty signature field was signed.
    FieldSigned {
        /// Its name.
        field: String,
    },
    /// A field was added together with its signature or timestamp.
    SignatureFieldAdded {
        /// Its name.
        field: String,
        /// It shows on a page.
        visible: bool,
    },
    /// Certificates and revocation data were added (`/DSS`).
    ValidationDataAdded,
    /// The catalog declares a newer version of PDF.
    VersionRaised {
        /// Which one.
        version: String,
    },
    /// The catalog declares extensions of PDF that are used.
    ExtensionsDeclared,
    /// The document was certified.
    Certified,
    /// The description of the document (XMP or Info) was changed.
    DescriptionChanged,
    /// A form field was changed other than by signing it.
    FieldChanged {
        /// Its name.
        field: String,
    },
    /// A signature was replaced or changed.
    SignatureChanged {
        /// Its field.
        field: String,
    },
    /// The catalog was changed.
    CatalogChanged {
        /// The keys concerned.
        keys: Vec<String>,
    },
    /// The form as a whole was changed.
    FormChanged {
        /// The keys concerned.
        keys: Vec<String>,
    },
    /// A page was changed: what it refers to, its size, its rotation.
    PageChanged {
        /// Counted from 1.
        page: usize,
    },
    /// What is drawn on a page was changed.
    PageContentChanged {
        /// Counted from 1.
        page: usize,
    },
    /// A picture, font or other resource of a page was changed.
    PageResourceChanged {
        /// Counted from 1.
        page: usize,
        /// Its object.
        object: u32,
    },
    /// An annotation of a page was changed.
    AnnotationChanged {
        /// Counted from 1.
        page: usize,
        /// Its object.
        object: u32,
    },
    /// The tree of pages was changed.
    PageTreeChanged,
    /// An embedded file was changed.
    AttachmentChanged {
        /// Its object.
        object: u32,
    },
    /// The tagged structure was changed.
    StructureChanged {
        /// Its object.
        object: u32,
    },
    /// An object was changed whose purpose is not known.
    ObjectChanged {
        /// Its object.
        object: u32,
    },
    /// An object was declared free.
    ObjectRemoved {
        /// Its object.
        object: u32,
    },
    /// An object was added that nothing allowed needs.
    ObjectAdded {
        /// Its object.
        object: u32,
    },
    /// Between the objects of the revision stand bytes that belong to none, or objects overlap: hidden from those who
    /// follow the cross-references, and seen by those who repair files.
    HiddenContent {
        /// How many.
        bytes: u64,
    },
    /// An object was defined that the signed revision referred to and left open: prepared beforehand.
    OpenReferenceFilled {
        /// Its object.
        object: u32,
    },
    /// The trailer names another catalog.
    CatalogReplaced,
    /// The trailer names another document identifier.
    IdentifierChanged,
}
