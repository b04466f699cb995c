//! Why something could not be computed.

use crate::money::{Amount, Rate};

/// Why a rule gave no result. The catalogue says each of them in words ([`RuleError::key`]).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RuleError {
    /// A price, a claim or a reduction below zero.
    #[error("a negative sum")]
    NegativeAmount,
    /// A sum or a quantity that no dossier may state.
    #[error("a sum or quantity out of range")]
    OutOfRange,
    /// Neither the dates nor the lateness are known.
    #[error("the lateness is not known")]
    LatenessMissing,
    /// A term in hours, where the rules know days only, or the other way round.
    #[error("the rules do not know this unit of term")]
    UnitNotProvided,
    /// A retention above the highest one.
    #[error("a retention of {0:?}, above {1:?}")]
    RetentionTooHigh(Rate, Rate),
    /// An estimate whose lower end is above its upper end.
    #[error("an estimate from {0:?} to {1:?}")]
    RangeUpsideDown(Amount, Amount),
    /// A quantity affected that is more than the whole, or a whole of nothing.
    #[error("a part that is not a part of the whole")]
    NotAPart,
    /// A reduction that does not say how much is affected.
    #[error("how much is affected is not known")]
    AffectedMissing,
    /// A division into no parts, or into more than anyone needs.
    #[error("a division into no parts, or too many")]
    PartsOutOfRange,
    /// A figure was overridden without saying why.
    #[error("a stated sum without its reason")]
    StatedWithoutReason,
}

impl RuleError {
    /// The key of the sentence that says it.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::NegativeAmount => "rules-problem-negative",
            Self::OutOfRange => "rules-problem-out-of-range",
            Self::LatenessMissing => "rules-problem-lateness",
            Self::UnitNotProvided => "rules-problem-unit",
            Self::RetentionTooHigh(..) => "rules-problem-retention",
            Self::RangeUpsideDown(..) => "rules-problem-range",
            Self::NotAPart => "rules-problem-part",
            Self::AffectedMissing => "rules-problem-affected",
            Self::PartsOutOfRange => "rules-problem-parts",
            Self::StatedWithoutReason => "rules-problem-stated",
        }
    }
}

/// `amount`, where a rule may compute with it.
///
/// # Errors
/// Where it is negative, or beyond what a dossier may state.
pub(crate) fn sound(amount: Amount) -> Result<Amount, RuleError> {
    match amount {
        negative if negative < Amount::ZERO => Err(RuleError::NegativeAmount),
        large if !large.is_within_limit() => Err(RuleError::OutOfRange),
        sound => Ok(sound),
    }
}
