//! The content of an act, by kind, and what is asked of all kinds alike: who signs, what is cited, which words were written. Most other
//! modules need no match over the kinds of their own.

use super::ActKind;
use crate::acts::convocation::ConvocationAct;
use crate::acts::letter::Letter;
use crate::acts::lifting::Lifting;
use crate::acts::notice::Notice;
use crate::acts::rectification::Rectification;
use crate::acts::statement::Statement;
use crate::acts::support::SupportNotice;
use crate::acts::termination::Termination;
use crate::agreement::{Agreement, AgreementOrigin};
use crate::exhibit::LinkTarget;
use crate::id::{ActId, ItemId};
use crate::party::Signatory;
use crate::reception::Reception;
use crate::record::Subject;
use crate::sending::Sending;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use ts_rs::TS;

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
