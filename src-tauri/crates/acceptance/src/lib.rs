//! The acceptance of building work: dossiers, contracts, acts, reserves, objections, agreements and the rules between
//! them.
//!
//! This crate does no I/O, reads no clock and draws no random number. Everything it needs is handed in, so that the same
//! input always gives the same act, to the byte.

pub mod act;
pub mod agreement;
pub mod completeness;
pub mod contract;
pub mod dates;
pub mod document;
pub mod dossier;
pub mod exhibit;
pub mod id;
pub mod money;
pub mod objection;
pub mod party;
pub mod reception;
pub mod rules;
pub mod sums;
pub mod text;

pub use act::{Act, ActBody, ActKind, ActNumber, ActState};
pub use agreement::{Agreement, AgreementOrigin};
pub use contract::{Contract, Item, PriceKind, ReferenceSample, TaxBasis};
pub use document::{ActDocument, Fingerprint, SignatureRecord};
pub use dossier::Dossier;
pub use exhibit::{Exhibit, ExhibitLink, ExhibitSource, LinkTarget, MediaKind, Sha256Hash, TimeGrade};
pub use id::{ActId, DossierId, ExhibitId, ItemId, ObjectionId, ReserveId, SignatoryId};
pub use money::{Amount, Currency, Quantity, Rate};
pub use objection::Objection;
pub use party::{Address, Capacity, Contractor, Language, Party, Signatory};
pub use reception::{ItemDecision, Reception, ReceptionDecision, Reserve};
