//! Who, where and what of the sample: contractor, client, contract, an objection.

use acceptance::objection::{Channel, ObjectionKind, ObjectionState, Proposal};
use acceptance::{
    Address, Amount, Contract, Contractor, Dossier, DossierId, Item, ItemId, Language, Objection,
    ObjectionId, Party, Quantity, Rate,
};
use chrono::NaiveDate;
use uuid::Uuid;

/// The lot that the sample’s reception is about.
pub(super) const LOT: &str = "Menuiseries";

/// The contractor of the sample.
pub(crate) fn contractor() -> Contractor {
    Contractor {
        name: "Atelier Besnard".to_owned(),
        legal_form: "EURL".to_owned(),
        trade: "Menuiserie, agencement".to_owned(),
        company_number: "842 517 906 00018".to_owned(),
        vat_number: "FR 61 842517906".to_owned(),
        address: address("27 rue de la Chalouère", "49100", "Angers"),
        email: "contact@atelier-besnard.example".to_owned(),
        phone: "02 41 00 00 27".to_owned(),
        representative: "Julien Besnard".to_owned(),
        insurer: "Mutuelle des Métiers du Bois".to_owned(),
        insurance_policy: "RCD 49-2026-1187".to_owned(),
        mediator: "Médiation des Métiers du Bâtiment, mediation-metiers.example".to_owned(),
        logo: None,
    }
}

/// Its dossier: contract and items add up to 18 437,50 €, of which the joinery is 10 994,00 €.
pub(super) fn dossier(id: DossierId) -> Dossier {
    let mut bedroom = item(1, "Bloc-porte chambre 1", LOT, "Chambre 1");
    bedroom.description = "Dépose de l’ancien bloc-porte, pose, réglage, quincaillerie.".to_owned();
    bedroom.lump_sum = Some(Amount(148_000));
    bedroom.criteria =
        "Jeu régulier de 3 mm (± 1 mm) sur le pourtour ; la porte ferme sans forcer.".to_owned();

    let mut living_room = item(2, "Porte du séjour", LOT, "Séjour");
    living_room.description =
        "Dépose, pose d’une porte pleine en chêne de 83 cm sur huisserie, finitions.".to_owned();
    living_room.lump_sum = Some(Amount(215_000));
    living_room.criteria = "La porte ferme sans frotter ; huisserie fixée au mur existant.".to_owned();

    let mut cupboard = item(3, "Placard sous escalier", LOT, "Entrée");
    cupboard.description =
        "Placard sur mesure : caisson, trois portes laquées, étagères réglables.".to_owned();
    cupboard.lump_sum = Some(Amount(392_000));
    cupboard.criteria = "Laque RAL 9010 satinée, sans coulure visible à 1 m.".to_owned();

    let mut skirting = item(4, "Plinthes", LOT, "Séjour, couloir");
    skirting.description = "Plinthes en chêne massif de 80 × 15 mm, vernies.".to_owned();
    skirting.quantity = Some(Quantity(42_000));
    skirting.unit = "m".to_owned();
    skirting.unit_price = Some(Amount(2_700));
    skirting.criteria = "Coupes d’onglet jointives.".to_owned();

    let mut stairs = item(5, "Escalier, main courante", LOT, "Entrée");
    stairs.description = "Main courante en hêtre, supports et raccords.".to_owned();
    stairs.lump_sum = Some(Amount(231_000));
    stairs.criteria = "Aucun jeu sous une poussée de la main ; huilée deux couches.".to_owned();

    let mut partitions = item(6, "Cloisons et doublages", "Plâtrerie", "Couloir, chambre 1");
    partitions.quantity = Some(Quantity(28_000));
    partitions.unit = "m²".to_owned();
    partitions.unit_price = Some(Amount(9_200));

    let mut painting = item(
        7,
        "Peinture du séjour et du couloir",
        "Peinture",
        "Séjour, couloir",
    );
    painting.quantity = Some(Quantity(86_000));
    painting.unit = "m²".to_owned();
    painting.unit_price = Some(Amount(3_150));

    let mut tiles = item(8, "Carrelage de la salle de bains", "Carrelage", "Salle de bains");
    tiles.lump_sum = Some(Amount(215_850));

    Dossier {
        id,
        title: "Chantier Marchand".to_owned(),
        works: "Rénovation intérieure d’une maison de ville".to_owned(),
        site: address("12 rue des Lices", "49100", "Angers"),
        client: Party {
            name: "Mme Claire Marchand".to_owned(),
            address: address("12 rue des Lices", "49100", "Angers"),
            email: "claire.marchand@courriel.example".to_owned(),
            phone: "06 00 00 12 49".to_owned(),
            ..Party::default()
        },
        architect: None,
        contract: Contract {
            reference: "Devis D-2026-118".to_owned(),
            signed_on: day(2026, 8, 24),
            price: Some(Amount(1_843_750)),
            deposit: Some(Amount(750_000)),
            starts_on: day(2026, 9, 7),
            ends_on: day(2026, 11, 13),
            rule_set: crate::rules::DEFAULT.to_owned(),
            retention: Some(Rate(500)),
            terms:
                "Chantier ouvert du lundi au vendredi, de 8 h à 17 h. Deux retouches par ouvrage comprises."
                    .to_owned(),
            ..Contract::default()
        },
        items: vec![
            bedroom,
            living_room,
            cupboard,
            skirting,
            stairs,
            partitions,
            painting,
            tiles,
        ],
        language: Language::Fr,
    }
}

/// The objection about a socket that is not the contractor’s work.
pub(super) fn objection(dossier: DossierId) -> Objection {
    Objection {
        received_on: day(2026, 11, 18),
        channel: Channel::Message,
        kind: ObjectionKind::Defect,
        facts: "La prise à droite de la porte du séjour penche d’environ 4°.".to_owned(),
        client_words: "La prise du séjour est de travers, je ne veux pas la garder comme ça.".to_owned(),
        restatement: "Vous souhaitez que cette prise soit d’aplomb avant la fin du chantier.".to_owned(),
        restatement_confirmed: Some(true),
        contractor_words: "L’électricité n’est pas à notre marché ; la prise a été posée par l’électricien que vous avez choisi."
            .to_owned(),
        proposals: vec![
            Proposal {
                text: "Nous redressons la prise gracieusement en posant le couvre-joint.".to_owned(),
                ..Proposal::default()
            },
            Proposal {
                text: "Vous la faites reprendre par votre électricien.".to_owned(),
                ..Proposal::default()
            },
        ],
        chosen: Some(0),
        state: ObjectionState::Agreed,
        ..Objection::new(ObjectionId(objection_id()), dossier)
    }
}

/// The identifier of the sample’s item of this number.
pub(super) fn item_id(number: u128) -> ItemId {
    ItemId(Uuid::from_u128(BASE | 0x100 | number))
}

/// The identifier of the sample’s objection.
pub(super) fn objection_id() -> Uuid {
    Uuid::from_u128(BASE | 0x200)
}

/// The identifier of the sample’s reserve of this number.
pub(super) fn reserve_id(number: u128) -> Uuid {
    Uuid::from_u128(BASE | 0x300 | number)
}

/// A day of the calendar.
pub(super) fn day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

const BASE: u128 = 0x0199_1a2c_0000_7000_8000_5a5a_5a5a_0000;

fn item(number: u128, name: &str, lot: &str, location: &str) -> Item {
    Item {
        id: item_id(number),
        name: name.to_owned(),
        description: String::new(),
        lot: lot.to_owned(),
        location: location.to_owned(),
        quantity: None,
        unit: String::new(),
        unit_price: None,
        lump_sum: None,
        criteria: String::new(),
        sample: None,
    }
}

fn address(street: &str, postal_code: &str, town: &str) -> Address {
    Address {
        street: street.to_owned(),
        postal_code: postal_code.to_owned(),
        town: town.to_owned(),
        country: String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_items_add_up_to_the_contract_and_the_joinery_to_its_lot() {
        let dossier = dossier(DossierId(Uuid::nil()));
        let all: Amount = dossier.items.iter().map(Item::amount).sum();
        assert_eq!(Some(all), dossier.contract.price);
        let joinery = dossier.items.iter().filter(|item| item.lot == LOT);
        assert_eq!(joinery.map(Item::amount).sum::<Amount>(), Amount(1_099_400));
    }
}
