//! The things whose changes the journal holds whole, so that they can be put back: one type over the five of them.

use crate::error::StoreError;
use crate::rows;
use acceptance::{Act, Dossier, DossierId, Exhibit, Objection, Record};
use rusqlite::Connection;
use serde::Serialize;

/// The kinds of entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Entity {
    Profile,
    Dossier,
    Bin,
    Act,
    Objection,
    Record,
    Exhibit,
    Frozen,
    File,
    Note,
}

impl Entity {
    /// As the journal writes it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Profile => "profile",
            Self::Dossier => "dossier",
            Self::Bin => "bin",
            Self::Act => "act",
            Self::Objection => "objection",
            Self::Record => "record",
            Self::Exhibit => "exhibit",
            Self::Frozen => "frozen",
            Self::File => "file",
            Self::Note => "note",
        }
    }

    /// The kind of that name.
    pub(crate) fn of(word: &str) -> Option<Self> {
        [
            Self::Profile,
            Self::Dossier,
            Self::Bin,
            Self::Act,
            Self::Objection,
            Self::Record,
            Self::Exhibit,
            Self::Frozen,
            Self::File,
            Self::Note,
        ]
        .into_iter()
        .find(|entity| entity.word() == word)
    }
}

/// A thing of a dossier.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "one or two exist at a time, on the stack"
)]
pub(crate) enum Thing {
    Dossier(Dossier),
    Act(Act),
    Objection(Objection),
    Record(Record),
    Exhibit(Exhibit),
}

impl Thing {
    /// The thing as it stands.
    pub(crate) fn read(
        connection: &Connection,
        entity: Entity,
        id: &str,
    ) -> Result<Option<Self>, StoreError> {
        let Ok(uuid) = id.parse::<acceptance::DossierId>().map(|id| id.0) else {
            return Ok(None);
        };
        Ok(match entity {
            Entity::Dossier => rows::dossier(connection, DossierId(uuid))?.map(Self::Dossier),
            Entity::Act => rows::act(connection, acceptance::ActId(uuid))?.map(Self::Act),
            Entity::Objection => {
                rows::objection(connection, acceptance::ObjectionId(uuid))?.map(Self::Objection)
            }
            Entity::Record => rows::record(connection, acceptance::RecordId(uuid))?.map(Self::Record),
            Entity::Exhibit => rows::exhibit(connection, acceptance::ExhibitId(uuid))?.map(Self::Exhibit),
            _ => None,
        })
    }

    /// The thing as the journal wrote it.
    pub(crate) fn parse(entity: Entity, id: &str, json: &str) -> Result<Option<Self>, StoreError> {
        Ok(match entity {
            Entity::Dossier => Some(Self::Dossier(rows::parse("dossier", id, json)?)),
            Entity::Act => Some(Self::Act(rows::parse("act", id, json)?)),
            Entity::Objection => Some(Self::Objection(rows::parse("objection", id, json)?)),
            Entity::Record => Some(Self::Record(rows::parse("record", id, json)?)),
            Entity::Exhibit => Some(Self::Exhibit(rows::parse("exhibit", id, json)?)),
            _ => None,
        })
    }
}

/// `value` as JSON text.
pub(crate) fn json<T: Serialize>(entity: &'static str, value: &T) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|source| StoreError::Unwritable { entity, source })
}
