//! People and companies: the contractor, the client, and those who sign.

use crate::id::SignatoryId;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A postal address; `lines` hold street and complement, in the order in which they are written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Address {
    /// Street, complement.
    pub street: String,
    /// Postal code.
    pub postal_code: String,
    /// Town.
    pub town: String,
    /// Country, if it is to be printed.
    pub country: String,
}

impl Address {
    /// The address on one line, empty parts left out.
    #[must_use]
    pub fn on_one_line(&self) -> String {
        let town = [self.postal_code.trim(), self.town.trim()].join(" ");
        let parts = [self.street.trim(), town.trim(), self.country.trim()];
        parts
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", ")
    }
}

/// A person or company with whom the contractor deals: client (maître d’ouvrage), architect, assistant.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Party {
    /// Name as it is to be printed, with the title where the person uses one.
    pub name: String,
    /// Where they live or have their seat.
    pub address: Address,
    /// E-mail address.
    pub email: String,
    /// Telephone number.
    pub phone: String,
    /// Registration number, for a company (SIRET in France).
    pub company_number: String,
    /// Who represents a company.
    pub representative: String,
}

/// The contractor (entreprise): the profile that heads every act.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Contractor {
    /// Trading name.
    pub name: String,
    /// Legal form: EI, EURL, SARL, SAS…
    pub legal_form: String,
    /// Trade, as the contractor words it: menuiserie, plâtrerie…
    pub trade: String,
    /// Registration number (SIRET in France).
    pub company_number: String,
    /// Value-added tax number, if any.
    pub vat_number: String,
    /// Seat.
    pub address: Address,
    /// E-mail address.
    pub email: String,
    /// Telephone number.
    pub phone: String,
    /// Who represents the contractor and signs.
    pub representative: String,
    /// Insurer for the decennial liability (Code des assurances, L. 241-1), if given.
    pub insurer: String,
    /// Policy number.
    pub insurance_policy: String,
    /// The consumer mediator (médiateur de la consommation) that the contractor named, with address or site (Code de la
    /// consommation, L. 612-1 and L. 616-1).
    pub mediator: String,
    /// The logo among the originals, as PNG or JPEG.
    pub logo: Option<crate::exhibit::Sha256Hash>,
}

/// The capacity in which somebody signs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Capacity {
    /// Maître d’ouvrage: the author of the reception.
    #[default]
    Client,
    /// Entreprise.
    Contractor,
    /// Maître d’œuvre.
    Architect,
    /// Somebody who assists or represents the client.
    ClientRepresentative,
    /// A witness.
    Witness,
}

impl Capacity {
    /// Whether this is the client’s side.
    #[must_use]
    pub fn is_of_client(self) -> bool {
        matches!(self, Self::Client | Self::ClientRepresentative)
    }
}

/// A person who is to sign an act, in one capacity, in a field of their own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Signatory {
    /// Identifier; names the signature field.
    pub id: SignatoryId,
    /// Name as declared.
    pub name: String,
    /// Capacity.
    pub capacity: Capacity,
}

/// The language of the interface or of a document.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// French.
    #[default]
    Fr,
    /// English.
    En,
    /// Russian.
    Ru,
}

impl Language {
    /// Every language, the one of the documents’ law first.
    pub const ALL: [Self; 3] = [Self::Fr, Self::En, Self::Ru];

    /// The code (ISO 639-1), which also names the folder of its texts.
    #[must_use]
    pub fn code(self) -> &'static str {
        &self.tag()[..2]
    }

    /// The language that a code or a locale begins with (`en`, `en_GB.UTF-8`); none where it is none of ours.
    #[must_use]
    pub fn of_locale(locale: &str) -> Option<Self> {
        let known = |language: &Self| {
            locale
                .get(..2)
                .is_some_and(|code| code.eq_ignore_ascii_case(language.code()))
        };
        Self::ALL.into_iter().find(known)
    }

    /// What stands between the whole and its parts in a number that a person writes.
    #[must_use]
    pub fn decimal_mark(self) -> char {
        match self {
            Self::En => '.',
            Self::Fr | Self::Ru => ',',
        }
    }

    /// The BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Fr => "fr-FR",
            Self::En => "en-GB",
            Self::Ru => "ru-RU",
        }
    }
}
