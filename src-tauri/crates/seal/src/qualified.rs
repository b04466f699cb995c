//! What a certificate says of itself as a qualified one (Regulation (EU) 910/2014; ETSI EN 319 412-5).
//!
//! Only what it says: whether its issuer was on a trusted list of the Union when it was issued, nobody is asked here.

use const_oid::{AssociatedOid, ObjectIdentifier};
use der::{Any, Decode, Sequence};
use serde::Serialize;
use x509_cert::Certificate;

/// id-pe-qcStatements (RFC 3739, 3.2.6).
const STATEMENTS: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.1.3");
/// esi4-qcStatement-1, QcCompliance (4.2.1).
const COMPLIANCE: ObjectIdentifier = ObjectIdentifier::new_unwrap("0.4.0.1862.1.1");
/// esi4-qcStatement-4, QcSSCD (4.2.2).
const DEVICE: ObjectIdentifier = ObjectIdentifier::new_unwrap("0.4.0.1862.1.4");
/// esi4-qcStatement-6, QcType (4.2.3).
const TYPE: ObjectIdentifier = ObjectIdentifier::new_unwrap("0.4.0.1862.1.6");
const FOR_SIGNATURES: ObjectIdentifier = ObjectIdentifier::new_unwrap("0.4.0.1862.1.6.1");
const FOR_SEALS: ObjectIdentifier = ObjectIdentifier::new_unwrap("0.4.0.1862.1.6.2");

/// A certificate that calls itself qualified.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Qualified {
    /// It says that its key lies in a qualified device: then alone is the signature qualified (art. 3, 12°), otherwise
    /// advanced, based on a qualified certificate.
    pub device: bool,
    /// For what, as it says. Without a word about it, for signatures (4.2.3).
    pub purpose: QualifiedPurpose,
}

/// What a qualified certificate is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum QualifiedPurpose {
    /// Signatures of natural persons.
    Signature,
    /// Seals of legal persons.
    Seal,
    /// Something else: web sites.
    Other,
}

#[derive(Sequence)]
struct Statement {
    id: ObjectIdentifier,
    #[asn1(optional = "true")]
    info: Option<Any>,
}

/// The extension as a whole.
struct Statements(Vec<Statement>);

impl AssociatedOid for Statements {
    const OID: ObjectIdentifier = STATEMENTS;
}

impl<'a> Decode<'a> for Statements {
    fn decode<R: der::Reader<'a>>(reader: &mut R) -> der::Result<Self> {
        Vec::decode(reader).map(Self)
    }
}

/// What `certificate` says of itself; nothing where it does not call itself qualified.
pub(crate) fn of(certificate: &Certificate) -> Option<Qualified> {
    let (_, Statements(statements)) = certificate.tbs_certificate.get::<Statements>().ok().flatten()?;
    let says = |id| statements.iter().any(|statement| statement.id == id);
    says(COMPLIANCE).then(|| Qualified {
        device: says(DEVICE),
        purpose: purpose(&statements),
    })
}

fn purpose(statements: &[Statement]) -> QualifiedPurpose {
    let Some(kind) = statements.iter().find(|statement| statement.id == TYPE) else {
        return QualifiedPurpose::Signature;
    };
    let kinds = kind
        .info
        .as_ref()
        .and_then(|info| info.decode_as::<Vec<ObjectIdentifier>>().ok());
    let kinds = kinds.unwrap_or_default();
    if kinds.contains(&FOR_SIGNATURES) {
        QualifiedPurpose::Signature
    } else if kinds.contains(&FOR_SEALS) {
        QualifiedPurpose::Seal
    } else {
        QualifiedPurpose::Other
    }
}
