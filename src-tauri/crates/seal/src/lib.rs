//! PDF signatures: PAdES B-B by incremental update, and verification as named facts.
//!
//! Knows nothing of acts, databases or windows. Takes time and randomness from its caller. `PADES.md` beside this
//! crate says clause by clause what is done and what is left out.
//!
//! # Signing
//!
//! ```no_run
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let now: chrono::DateTime<chrono::Utc> = "2026-11-21T18:00:00Z".parse()?;
//! # let (report, sealed) = (std::path::Path::new("a.pdf"), std::path::Path::new("b.pdf"));
//! use seal::{Blank, DocMdp, InstallationKeys, Signing};
//!
//! let keys = InstallationKeys::generate("Bâti Été & Fils", "FR", now, &mut rand_core::OsRng)?;
//! let signing = Signing {
//!     field: "Entreprise",
//!     signer_name: "Bâti Été & Fils",
//!     reason: "Procès-verbal émis",
//!     location: None,
//!     time: now.fixed_offset(),
//!     certification: Some(DocMdp::FormFillingAndSigning),
//!     appearance: &Blank,
//!     details: &[],
//! };
//! seal::sign(report, sealed, &signing, &keys.seal_identity())?;
//! # Ok(())
//! # }
//! ```
//!
//! [`sign`] copies the file once and hashes on the way; the result appears whole or not at all. A file that was just
//! written through a [`HashingWriter`] is signed by [`sign_in_place`] without being read again. The field must exist
//! and be empty; in a tagged document the `/K` of its Form element must be the object reference itself and no array.
//!
//! Each signatory gets a [`session_identity`]: a key that is dropped after use, in a certificate that says in plain
//! words that a name was declared and not verified.
//!
//! # Verifying
//!
//! [`verify`] reads each byte once and gives a [`Verification`]: revisions, signatures, what each covers, what changed
//! after it. [`Verification::intact`] and [`Verification::trusted`] sum up the two questions people ask; they are
//! different questions.

mod attachment;
mod ber;
mod cades;
mod certificate;
mod detached;
mod dictionary;
mod dss;
mod hashing;
mod keys;
mod name;
mod pages;
mod pdf;
mod pkcs12;
mod private;
mod public;
mod qualified;
mod revocations;
mod sign;
mod statement;
mod timestamp;
mod verify;

pub use attachment::{attachment, attachment_names};
pub use detached::sign_detached;
pub use dss::{ValidationData, ValidationNeeds, add_validation_data, validation_needs};
pub use hashing::{HashingWriter, PrefixState};
pub use keys::{Identity, InstallationKeys, KeyError, session_identity};
pub use pages::{page_count, signature_pages};
pub use pdf::PdfError;
pub use pkcs12::{PKCS12_LIMIT, Pkcs12Error, open_pkcs12};
pub use public::InstallationCertificates;
pub use qualified::{Qualified, QualifiedPurpose};
pub use sign::{
    Appearance, Blank, BoxError, DocMdp, SignError, Signed, Signing, sign, sign_in_place,
    sign_in_place_stamped,
};
pub use statement::{Statement, read_statement, sign_statement};
pub use timestamp::{
    Authority, DocumentTimestamp, Exchange, Stamped, Timestamp, TimestampError, certificates_from_pem,
    document_timestamp, timestamp,
};
pub use verify::{
    CertificateFact, ChainFact, Change, ChangeAfter, Coverage, DetachedFact, Level, NotArchival, Problem,
    RangeFault, RevisionFact, RevocationFact, RevocationState, SignatureFact, SignatureProblem,
    TimestampFact, TimestampProblem, TokenFound, ValidationDataFact, Verification, VerifyError,
    VerifyOptions, timestamp_tokens, verify, verify_detached,
};
