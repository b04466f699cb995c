//! An act: a numbered document of the chain, and the states through which it goes.
//!
//! draft → issued → signed by some → signed by all; an issued act may instead be refused or voided with a reason. From
//! *issued* on nothing of its content changes; a mistake is corrected by another act that names it.

use crate::acts::convocation::ConvocationAct;
use crate::acts::letter::Letter;
use crate::acts::lifting::Lifting;
use crate::acts::notice::Notice;
use crate::acts::rectification::Rectification;
use crate::acts::statement::Statement;
use crate::acts::support::SupportNotice;
use crate::acts::termination::Termination;
use crate::agreement::{Agreement, AgreementOrigin};
use crate::dates::Moment;
use crate::document::{Fingerprint, SignatureRecord};
use crate::exhibit::LinkTarget;
use crate::id::{ActId, DossierId, ItemId, SignatoryId};
use crate::party::Signatory;
use crate::proof::LaterProof;
use crate::reception::Reception;
use crate::record::Subject;
use crate::sending::Sending;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use ts_rs::TS;

/// A document of the chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Act {
    /// Identifier.
    pub id: ActId,
    /// Dossier.
    pub dossier: DossierId,
    /// Where it stands.
    pub state: ActState,
    /// Content.
    pub body: ActBody,
    /// When the draft was begun.
    #[ts(type = "string")]
    pub created: Moment,
}

/// The content of an act, by kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(clippy::large_enum_variant, reason = "there are few acts in memory at a time")]
pub enum ActBody {
    /// Réserve sur support: before the work, the support is unfit.
    SupportNotice(SupportNotice),
    /// Accord écrit, avenant.
    Agreement(Agreement),
    /// Notification, mise en garde.
    Notice(Notice),
    /// Convocation to a visit.
    Convocation(ConvocationAct),
    /// Procès-verbal de réception.
    Reception(Reception),
    /// Levée des réserves.
    Lifting(Lifting),
    /// Acte rectificatif.
    Rectification(Rectification),
    /// Constat unilatéral.
    Statement(Statement),
    /// Lettre.
    Letter(Letter),
    /// Résiliation.
    Termination(Termination),
}

/// The kind of an act; each has its own number series.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum ActKind {
    /// Réserve sur support: before the work, the support is unfit.
    SupportNotice,
    /// Accord écrit, avenant.
    Agreement,
    /// Notification, mise en garde.
    Notice,
    /// Convocation to a visit.
    Convocation,
    /// Procès-verbal de réception.
    Reception,
    /// Levée des réserves.
    Lifting,
    /// Acte rectificatif.
    Rectification,
    /// Constat unilatéral.
    Statement,
    /// Lettre.
    Letter,
    /// Résiliation.
    Termination,
}

impl ActKind {
    /// Every kind, in the order in which a site meets them.
    pub const ALL: [Self; 10] = [
        Self::SupportNotice,
        Self::Agreement,
        Self::Notice,
        Self::Convocation,
        Self::Reception,
        Self::Lifting,
        Self::Rectification,
        Self::Statement,
        Self::Letter,
        Self::Termination,
    ];

    /// The prefix of its numbers.
    #[must_use]
    pub fn prefix(self) -> &'static str {
        match self {
            Self::SupportNotice => "RS",
            Self::Agreement => "AV",
            Self::Notice => "NT",
            Self::Convocation => "CV",
            Self::Reception => "PV",
            Self::Lifting => "LR",
            Self::Rectification => "RC",
            Self::Statement => "CU",
            Self::Letter => "LT",
            Self::Termination => "RE",
        }
    }

    /// As JSON, the store and the catalogue write it: `support_notice`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::SupportNotice => "support_notice",
            Self::Agreement => "agreement",
            Self::Notice => "notice",
            Self::Convocation => "convocation",
            Self::Reception => "reception",
            Self::Lifting => "lifting",
            Self::Rectification => "rectification",
            Self::Statement => "statement",
            Self::Letter => "letter",
            Self::Termination => "termination",
        }
    }

    /// The kind of that word.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// Whether it is the act of both sides, which is nothing without the client’s signature; the others are one side’s
    /// word, complete once issued.
    #[must_use]
    pub fn is_of_both_sides(self) -> bool {
        matches!(
            self,
            Self::Agreement | Self::Reception | Self::Lifting | Self::Rectification
        )
    }
}

/// A number in the series of its kind and year: PV-2026-0007. Series run without gaps.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
pub struct ActNumber {
    /// Kind.
    pub kind: ActKind,
    /// Year of issue, in the contractor’s local time.
    pub year: i32,
    /// Rank within the year, from 1.
    pub rank: u32,
}

impl ActNumber {
    /// The year of the acts of an example: theirs is a series of its own, which counts nowhere.
    pub const EXAMPLE_YEAR: i32 = 0;
    /// How a number of that series begins: EX-PV-0001.
    pub const EXAMPLE_PREFIX: &str = "EX-";
}

impl std::fmt::Display for ActNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (kind, rank) = (self.kind.prefix(), self.rank);
        match self.year {
            Self::EXAMPLE_YEAR => write!(f, "{}{kind}-{rank:04}", Self::EXAMPLE_PREFIX),
            year => write!(f, "{kind}-{year}-{rank:04}"),
        }
    }
}

/// Where an act stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum ActState {
    /// Being written.
    Draft,
    /// Frozen, numbered and certified by the contractor.
    Issued(Issue),
    /// The client refused to sign, or it was withdrawn; the number stays.
    Voided {
        /// What was issued.
        issue: Issue,
        /// Why.
        reason: String,
        /// When.
        #[ts(type = "string")]
        at: Moment,
    },
}

/// What is known of an issued act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Issue {
    /// Its number.
    pub number: ActNumber,
    /// When it was issued.
    #[ts(type = "string")]
    pub at: Moment,
    /// The hash of its frozen content.
    pub fingerprint: Fingerprint,
    /// The signatures it bears, in their order.
    pub signatures: Vec<SignatureRecord>,
    /// What came to it later.
    #[serde(default)]
    pub later: LaterProof,
}

impl Act {
    /// The kind of this act.
    #[must_use]
    pub fn kind(&self) -> ActKind {
        self.body.kind()
    }

    /// Whether its content may still change.
    #[must_use]
    pub fn is_draft(&self) -> bool {
        matches!(self.state, ActState::Draft)
    }

    /// What was issued, once it was.
    #[must_use]
    pub fn issue(&self) -> Option<&Issue> {
        match &self.state {
            ActState::Draft => None,
            ActState::Issued(issue) | ActState::Voided { issue, .. } => Some(issue),
        }
    }

    /// Who is to sign.
    #[must_use]
    pub fn signatories(&self) -> &[Signatory] {
        self.body.signatories()
    }

    /// The signatories who have not signed yet.
    #[must_use]
    pub fn missing_signatories(&self) -> Vec<&Signatory> {
        let signed = |id: SignatoryId| {
            self.issue()
                .is_some_and(|issue| issue.signatures.iter().any(|signature| signature.signatory == id))
        };
        self.signatories()
            .iter()
            .filter(|signatory| !signed(signatory.id))
            .collect()
    }
}

impl Act {
    /// Whether it holds: it was issued, not voided since, and, where it is the act of both sides, signed by everybody of the
    /// client’s side who was to sign. The word of one side holds once it is issued.
    #[must_use]
    pub fn is_agreed(&self) -> bool {
        self.stands() && (!self.kind().is_of_both_sides() || !self.waits_for_client())
    }

    /// Whether somebody of the client’s side was to sign, and everybody of it did.
    #[must_use]
    pub fn is_signed_by_client(&self) -> bool {
        let of_client = |signatory: &Signatory| signatory.capacity.is_of_client();
        self.stands() && self.signatories().iter().any(of_client) && !self.waits_for_client()
    }

    fn waits_for_client(&self) -> bool {
        let missing = self.missing_signatories();
        missing.iter().any(|signatory| signatory.capacity.is_of_client())
    }

    /// Whether it was issued and not voided since.
    #[must_use]
    pub fn stands(&self) -> bool {
        matches!(self.state, ActState::Issued(_))
    }
}

impl ActBody {
    /// The kind.
    #[must_use]
    pub fn kind(&self) -> ActKind {
        match self {
            Self::SupportNotice(_) => ActKind::SupportNotice,
            Self::Agreement(_) => ActKind::Agreement,
            Self::Notice(_) => ActKind::Notice,
            Self::Convocation(_) => ActKind::Convocation,
            Self::Reception(_) => ActKind::Reception,
            Self::Lifting(_) => ActKind::Lifting,
            Self::Rectification(_) => ActKind::Rectification,
            Self::Statement(_) => ActKind::Statement,
            Self::Letter(_) => ActKind::Letter,
            Self::Termination(_) => ActKind::Termination,
        }
    }

    /// Who is to sign.
    #[must_use]
    pub fn signatories(&self) -> &[Signatory] {
        match self {
            Self::SupportNotice(act) => &act.signatories,
            Self::Agreement(act) => &act.signatories,
            Self::Notice(act) => &act.signatories,
            Self::Convocation(act) => &act.signatories,
            Self::Reception(act) => &act.signatories,
            Self::Lifting(act) => &act.signatories,
            Self::Rectification(act) => &act.signatories,
            Self::Statement(act) => &act.signatories,
            Self::Letter(act) => &act.signatories,
            Self::Termination(act) => &act.signatories,
        }
    }

    /// As [`Self::signatories`], to change them.
    pub fn signatories_mut(&mut self) -> &mut Vec<Signatory> {
        match self {
            Self::SupportNotice(act) => &mut act.signatories,
            Self::Agreement(act) => &mut act.signatories,
            Self::Notice(act) => &mut act.signatories,
            Self::Convocation(act) => &mut act.signatories,
            Self::Reception(act) => &mut act.signatories,
            Self::Lifting(act) => &mut act.signatories,
            Self::Rectification(act) => &mut act.signatories,
            Self::Statement(act) => &mut act.signatories,
            Self::Letter(act) => &mut act.signatories,
            Self::Termination(act) => &mut act.signatories,
        }
    }

    /// Number of originals.
    #[must_use]
    pub fn originals(&self) -> u32 {
        match self {
            Self::SupportNotice(act) => act.originals,
            Self::Agreement(act) => act.originals,
            Self::Notice(act) => act.originals,
            Self::Convocation(act) => act.originals,
            Self::Reception(act) => act.originals,
            Self::Lifting(act) => act.originals,
            Self::Rectification(act) => act.originals,
            Self::Statement(act) => act.originals,
            Self::Letter(act) => act.originals,
            Self::Termination(act) => act.originals,
        }
    }

    /// How it is sent, if it is a letter of one side to the other.
    #[must_use]
    pub fn sending(&self) -> Option<&Sending> {
        match self {
            Self::Notice(act) => Some(&act.sending),
            Self::Convocation(act) => Some(&act.sending),
            Self::Letter(act) => Some(&act.sending),
            Self::Termination(act) => Some(&act.sending),
            _ => None,
        }
    }

    /// The items that it speaks of.
    #[must_use]
    pub fn items(&self) -> Vec<ItemId> {
        match self {
            Self::SupportNotice(act) => act.items.clone(),
            Self::Agreement(act) => act.items.clone(),
            Self::Notice(act) => act.items.clone(),
            Self::Reception(act) => act.lines.iter().map(|line| line.item).collect(),
            Self::Statement(act) => act.lines.iter().map(|line| line.item).collect(),
            Self::Termination(act) => act.lines.iter().map(|line| line.item).collect(),
            Self::Convocation(_) | Self::Lifting(_) | Self::Rectification(_) | Self::Letter(_) => Vec::new(),
        }
    }

    /// The day of the visit that it tells of.
    #[must_use]
    pub fn visited_on(&self) -> Option<chrono::NaiveDate> {
        let visit = match self {
            Self::Reception(act) => &act.visit,
            Self::Lifting(act) => &act.visit,
            Self::Statement(act) => &act.visit,
            _ => return None,
        };
        visit.started.map(|at| at.date_naive())
    }

    /// The other acts that it names.
    #[must_use]
    pub fn cited_acts(&self) -> Vec<ActId> {
        let subject = |subject: Subject| match subject {
            Subject::Act(act) => Some(act),
            _ => None,
        };
        let mut cited: Vec<ActId> = match self {
            Self::SupportNotice(_) | Self::Notice(_) | Self::Termination(_) => Vec::new(),
            Self::Agreement(act) => match act.origin {
                AgreementOrigin::Act(act) => vec![act],
                _ => Vec::new(),
            },
            Self::Convocation(act) => act.follows.into_iter().collect(),
            Self::Reception(act) => {
                let warned = act.reserves.iter().filter_map(|reserve| reserve.support_notice);
                act.follows.into_iter().chain(warned).collect()
            }
            Self::Lifting(act) => act.lines.iter().map(|line| line.reception).collect(),
            Self::Rectification(act) => act.corrects.into_iter().collect(),
            Self::Statement(act) => act.convened_by.into_iter().chain(act.unsigned).collect(),
            Self::Letter(act) => subject(act.about).into_iter().collect(),
        };
        let mut seen = HashSet::new();
        cited.retain(|act| seen.insert(*act));
        cited
    }

    /// What exhibits of the act may be tied to, beside the act itself and its items.
    #[must_use]
    pub fn link_targets(&self) -> Vec<LinkTarget> {
        match self {
            Self::Reception(act) => act
                .reserves
                .iter()
                .map(|reserve| LinkTarget::Reserve(reserve.id))
                .collect(),
            Self::Lifting(act) => act
                .lines
                .iter()
                .flat_map(|line| {
                    [
                        LinkTarget::Reserve(line.reserve),
                        LinkTarget::Repair(line.reserve),
                    ]
                })
                .collect(),
            Self::Agreement(act) => {
                let record = match act.origin {
                    AgreementOrigin::Record(record) => Some(LinkTarget::Record(record)),
                    _ => None,
                };
                let reserve = act.settled_reserve().map(LinkTarget::Reserve);
                reserve.into_iter().chain(record).collect()
            }
            _ => Vec::new(),
        }
    }

    /// What a person would call it in a list, as they wrote it; empty where the kind says it all.
    #[must_use]
    pub fn subject(&self) -> &str {
        match self {
            Self::SupportNotice(act) => &act.subject,
            Self::Agreement(act) => &act.subject,
            Self::Notice(act) => &act.subject,
            Self::Letter(act) => &act.subject,
            Self::Convocation(act) => &act.part,
            _ => "",
        }
    }

    /// Everything that a person wrote in it, for the search.
    #[must_use]
    pub fn words(&self) -> Vec<String> {
        // The texts of an act are the strings of its JSON that hold a space or a letter beyond a keyword’s alphabet; a list
        // by hand would be forgotten when a field is added.
        fn gather(value: &serde_json::Value, key: &str, into: &mut Vec<String>) {
            match value {
                serde_json::Value::String(text) if !NOT_WORDS.contains(&key) && is_written(text) => {
                    into.push(text.clone());
                }
                serde_json::Value::Array(values) => values.iter().for_each(|one| gather(one, key, into)),
                serde_json::Value::Object(fields) => {
                    fields.iter().for_each(|(key, value)| gather(value, key, into));
                }
                _ => {}
            }
        }
        let mut words = Vec::new();
        if let Ok(value) = serde_json::to_value(self) {
            gather(&value, "", &mut words);
        }
        words
    }
}

/// Whether a person may have written it: no date as machines write it, no keyword of several words, no key of the catalogue.
fn is_written(text: &str) -> bool {
    let day = text.get(..10).unwrap_or_default();
    let is_keyword = text.contains('_')
        && text
            .chars()
            .all(|letter| letter.is_ascii_lowercase() || letter == '_');
    let is_key = is_keyword || text.starts_with("guarantee-");
    !text.is_empty() && !is_key && day.parse::<chrono::NaiveDate>().is_err()
}

/// The fields that hold keys, ids and dates rather than words.
const NOT_WORDS: &[&str] = &[
    "kind",
    "warns_of",
    "id",
    "item",
    "items",
    "state",
    "decision",
    "capacity",
    "presence",
    "answer",
    "answerable",
    "remedy",
    "remedy_kind",
    "channel",
    "template",
    "choice",
    "cause_kind",
    "purpose",
    "who",
    "by",
    "reserve",
    "reception",
    "objection",
    "follows",
    "corrects",
    "unsigned",
    "convened_by",
    "support_notice",
    "started",
    "ended",
    "at",
    "or_at",
    "proposed",
    "exhibit",
    "document",
    "due",
    "unit",
    "line",
    "start",
    "why",
    "source",
];
