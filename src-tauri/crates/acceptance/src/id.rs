//! Identifiers: one newtype per thing, so that one is never passed for another.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

macro_rules! identifier {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema)]
        #[serde(transparent)]
        #[ts(type = "string")]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )+};
}

identifier! {
    /// A dossier de chantier: one client, one site, one contract.
    DossierId,
    /// A document of the dossier's chain.
    ActId,
    /// A line of the contract.
    ItemId,
    /// A reserve written into an acceptance act.
    ReserveId,
    /// A photo, video, sound or document kept byte for byte.
    ExhibitId,
    /// What the client says is wrong.
    ObjectionId,
    /// A person who is to sign an act.
    SignatoryId,
    /// An entry of a dossier's records.
    RecordId,
}
