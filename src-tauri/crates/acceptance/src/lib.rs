//! The acceptance of building work: dossiers, contracts, acts, reserves, objections, agreements and the rules between
//! them.
//!
//! This crate does no I/O, reads no clock and draws no random number. Everything it needs is handed in, so that the same
//! input always gives the same act, to the byte.

pub mod account;
pub mod act;
pub mod acts;
pub mod annotation;
pub mod chain;
pub mod completeness;
pub mod contract;
pub mod dates;
pub mod deadlines;
pub mod document;
pub mod dossier;
pub mod earlier;
pub mod exhibit;
pub mod id;
pub mod learning;
pub mod money;
pub mod objection;
pub mod owing;
pub mod party;
pub mod proof;
pub mod record;
pub mod retained;
pub mod rules;
pub mod share;
pub mod sums;
pub mod text;

pub use acts::{agreement, reception, sending};

pub use act::{Act, ActBody, ActKind, ActNumber, ActState};
pub use acts::convocation::{ConvocationAct, VisitPurpose};
pub use acts::letter::{Letter, LetterTemplate};
pub use acts::lifting::{Lifting, LiftingDecision, LiftingLine};
pub use acts::notice::{Notice, NoticeKind};
pub use acts::rectification::{Correction, Rectification};
pub use acts::sending::{Sending, Step};
pub use acts::statement::{Statement, StatementCause, StatementLine};
pub use acts::support::{SupportChoice, SupportDefect, SupportNotice};
pub use acts::termination::{Adjustment, Termination, TerminationLine};
pub use agreement::{Agreement, AgreementOrigin, Remedy};
pub use annotation::Annotation;
pub use chain::Chain;
pub use contract::{Contract, Item, PriceKind, ReferenceSample, TaxBasis, Taxed};
pub use document::{ActDocument, Fingerprint, SignatureRecord};
pub use dossier::Dossier;
pub use exhibit::{Exhibit, ExhibitLink, ExhibitSource, LinkTarget, MediaKind, Sha256Hash, TimeGrade};
pub use id::{ActId, DossierId, ExhibitId, ItemId, ObjectionId, RecordId, ReserveId, SignatoryId};
pub use money::{Amount, Currency, Quantity, Rate};
pub use objection::{Channel, Objection};
pub use party::{Address, Capacity, Contractor, Language, Party, Signatory};
pub use proof::{
    LaterProof, PaperOriginal, ReturnedFile, SignatureManner, SignerCertificate, TimestampRecord,
    Timestamping,
};
pub use reception::{ItemDecision, Reception, ReceptionDecision, Reserve};
pub use record::{Record, RecordBody, RecordKind, Subject};
