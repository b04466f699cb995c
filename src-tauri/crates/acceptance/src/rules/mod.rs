//! Rule sets: what follows from delay, defects, estimates and time, as data with the source that is printed beside each
//! result.
//!
//! No rate, term or sum of a law or a standard stands in code. A rule set lies under `assets/rules/`; what the parties of
//! one dossier agreed otherwise goes before it, value by value, each with its reason ([`RuleOverrides`]). Every result
//! is a [`Calculation`] that can be recomputed by hand from its lines, and can be overridden with a reason ([`Figure`]).

mod calculation;
mod estimate;
mod figure;
mod fraction;
mod guarantee;
mod overrides;
mod penalty;
mod problem;
mod reading;
mod reduction;
mod retention;
mod set;

pub use calculation::{Calculation, CalculationLine, NoPenalty, PenaltyStart};
pub use estimate::{EstimateCheck, EstimateStanding};
pub use figure::{Figure, Stated};
pub use fraction::{Fraction, FractionError};
pub use guarantee::{CLAIMS, CLAIMS_IMMOVABLE, DatedTerm, Guarantee, TermLength, WARRANTY};
pub use overrides::{OverrideFault, RuleChange, RuleOverride, RuleOverrides};
pub use penalty::{BasisFault, Deduction, DelayCause, PenaltyBasis, PenaltyPurpose, TermUnit, days_late};
pub use problem::RuleError;
pub use reading::{RuleSetError, RuleValue};
pub use reduction::{Affected, Division, MOST_PARTS, ReductionBasis, divide};
pub use retention::{ObjectionEffect, ReleaseObjection, RetentionRelease};
pub use set::{
    ClaimRule, DelayRule, Edition, EstimateRule, FirmPriceRise, FirmPriceRule, GuaranteeRule, ReductionRule,
    RepairRule, RetentionRule, RuleSet, ShareOf, WarrantyRule, WrittenProofRule,
};
