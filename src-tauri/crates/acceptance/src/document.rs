//! The frozen content of an act: everything its pages say, in one value, and its fingerprint.
//!
//! The canonical form is JSON with keys sorted by code point, no white space, integers only (the domain has no
//! floating-point number), which makes it a case of RFC 8785. The fingerprint is its SHA-256.

use crate::act::{ActBody, ActKind, ActNumber};
use crate::contract::Item;
use crate::dates::Moment;
use crate::dossier::Dossier;
use crate::earlier::EarlierReception;
use crate::exhibit::{Exhibit, Sha256Hash};
use crate::id::{ActId, ItemId, SignatoryId};
use crate::objection::Objection;
use crate::party::{Capacity, Contractor, Language};
use crate::proof::SignatureManner;
use crate::sums::{Sums, sums};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

/// The version of this form: it goes up whenever the form grows, and a reader refuses a higher one.
pub const FORMAT: u32 = 3;

/// All that an act says, self-contained.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct ActDocument {
    /// Version of this form.
    pub format: u32,
    /// The act.
    pub act: ActId,
    /// Its number, or the provisional one of a draft.
    pub number: ActNumber,
    /// When it was issued; absent for a draft.
    #[ts(type = "string | null")]
    pub issued: Option<Moment>,
    /// Language of its pages.
    pub language: Language,
    /// Contractor.
    pub contractor: Contractor,
    /// Dossier with contract and items.
    pub dossier: Dossier,
    /// Content.
    pub body: ActBody,
    /// Agreements issued before this act, which changed the contract.
    pub agreements: Vec<IssuedAgreement>,
    /// The other acts that this one names.
    #[serde(default)]
    pub cited: Vec<CitedAct>,
    /// The reserves of earlier acts that this one speaks of.
    #[serde(default)]
    pub reserves: Vec<CitedReserve>,
    /// The receptions agreed before this one, with what they took of the money.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<EarlierReception>>")]
    pub earlier: Vec<EarlierReception>,
    /// Objections received before this act.
    pub objections: Vec<Objection>,
    /// Exhibits cited by this act, by number.
    pub exhibits: Vec<Exhibit>,
    /// How it is to be printed.
    pub options: PrintOptions,
}

/// An agreement as another act cites it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct IssuedAgreement {
    /// Its number.
    pub number: ActNumber,
    /// When it was issued.
    #[ts(type = "string")]
    pub issued: Moment,
    /// Content.
    pub agreement: crate::agreement::Agreement,
    /// Whether the client’s side had signed it, which makes it binding.
    pub signed: bool,
}

/// Another act as this one names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct CitedAct {
    /// Which.
    pub id: ActId,
    /// Its number.
    pub number: ActNumber,
    /// When it was issued.
    #[ts(type = "string")]
    pub issued: Moment,
    /// What it is about, as its author wrote; empty where the kind says it all.
    pub subject: String,
    /// Its fingerprint.
    pub fingerprint: Fingerprint,
    /// Whether the client’s side signed it.
    pub signed: bool,
    /// The day of its visit, where it tells of one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional = nullable)]
    pub visit: Option<chrono::NaiveDate>,
}

/// A reserve of an earlier act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct CitedReserve {
    /// The acceptance act that holds it.
    pub act: ActId,
    /// That act’s number.
    pub number: ActNumber,
    /// The reserve’s number within it, from 1.
    pub rank: u32,
    /// The deadline that holds now, after later liftings and agreements.
    pub deadline: Option<chrono::NaiveDate>,
    /// The reserve as it stands there.
    pub reserve: crate::reception::Reserve,
}

/// How an act is printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct PrintOptions {
    /// Print the place of each exhibit where it is known, and leave it in the photos’ copies.
    pub positions: bool,
    /// Photos at their original size, rather than reduced to the size of the page.
    pub original_photos: bool,
}

impl Default for PrintOptions {
    fn default() -> Self {
        Self {
            positions: false,
            original_photos: true,
        }
    }
}

/// The SHA-256 of an act’s canonical content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct Fingerprint(pub Sha256Hash);

impl Fingerprint {
    /// The first 64 bits in groups of four capitals, as printed at the foot of each page.
    #[must_use]
    pub fn short(&self) -> String {
        let digits = hex::encode_upper(&self.0.0[..8]);
        let groups: Vec<&str> = (0..4)
            .filter_map(|group| digits.get(group * 4..group * 4 + 4))
            .collect();
        groups.join(" ")
    }
}

impl std::fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// A signature that an issued act bears.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct SignatureRecord {
    /// Who.
    pub signatory: SignatoryId,
    /// Name as declared.
    pub name: String,
    /// Capacity.
    pub capacity: Capacity,
    /// When, by the clock of the contractor’s device.
    #[ts(type = "string")]
    pub at: Moment,
    /// SHA-256 of the stroke data.
    pub strokes: Option<Sha256Hash>,
    /// How.
    #[serde(default)]
    pub manner: SignatureManner,
    /// The revision of the file that it made; none for one on paper, and for those recorded before revisions were told here:
    /// each of them made the next one.
    #[serde(default)]
    pub revision: Option<u32>,
}

/// A canonical form could not be made.
#[derive(Debug, thiserror::Error)]
#[error("the act cannot be written as canonical JSON")]
pub struct NotCanonical(#[from] serde_json::Error);

impl ActDocument {
    /// The kind of the act.
    #[must_use]
    pub fn kind(&self) -> ActKind {
        self.body.kind()
    }

    /// An item of the contract, or one that an agreement added.
    #[must_use]
    pub fn item(&self, id: ItemId) -> Option<&Item> {
        let added = self.agreements.iter().flat_map(|issued| &issued.agreement.added);
        self.dossier.items.iter().chain(added).find(|item| item.id == id)
    }

    /// The agreed end of the works before this act, with the agreements that hold.
    #[must_use]
    pub fn end_before(&self) -> Option<chrono::NaiveDate> {
        let signed = self.agreements.iter().filter(|issued| issued.signed);
        signed.fold(self.dossier.contract.ends_on, |end, issued| {
            issued.agreement.end_after(end)
        })
    }

    /// Whether these are the pages of a draft.
    #[must_use]
    pub fn is_draft(&self) -> bool {
        self.issued.is_none()
    }

    /// The money of this act; none where it is not a reception.
    #[must_use]
    pub fn sums(&self) -> Option<Sums> {
        match &self.body {
            ActBody::Reception(reception) => Some(sums(&self.dossier, reception, self.around())),
            _ => None,
        }
    }

    /// The canonical JSON (RFC 8785) of this document.
    ///
    /// # Errors
    /// When the value cannot be serialised, which no value built from a person’s input can cause.
    pub fn canonical_json(&self) -> Result<Vec<u8>, NotCanonical> {
        // A `serde_json::Value` keeps its keys sorted (the feature `preserve_order` is off), by UTF-8 bytes; RFC 8785
        // sorts by UTF-16, which is the same for our ASCII keys.
        Ok(serde_json::to_vec(&serde_json::to_value(self)?)?)
    }

    /// The fingerprint of this document.
    ///
    /// # Errors
    /// As [`Self::canonical_json`].
    pub fn fingerprint(&self) -> Result<Fingerprint, NotCanonical> {
        Ok(Fingerprint(Sha256Hash(
            Sha256::digest(self.canonical_json()?).into(),
        )))
    }
}
