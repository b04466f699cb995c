//! The kinds of acts, and the numbers by which an act is named: one series for each kind and year.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

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
