//! The two acts of the sample, and what its photos are tied to.

use super::content::{LOT, day, item_id, objection_id, reserve_id};
use crate::{drafts, rules};
use acceptance::dates::{Moment, plus_days};
use acceptance::reception::{Answerable, Convocation, HandedOver, ReserveAnswer, ReserveKind, Scope};
use acceptance::{
    Agreement, AgreementOrigin, Amount, Contractor, Dossier, ItemDecision, LinkTarget, ObjectionId,
    Reception, ReceptionDecision, Reserve, ReserveId, SignatoryId,
};
use chrono::Days;

/// Days in which the reserves are to be lifted.
const DELAY: u32 = 14;

/// Avenant: + 1 240,00 €, + 4 days.
pub(super) fn agreement(
    dossier: &Dossier,
    contractor: &Contractor,
    new_id: &mut impl FnMut() -> SignatoryId,
) -> Agreement {
    let drafted = drafts::agreement(dossier, contractor, Moment::default(), new_id);
    Agreement {
        subject: "Main courante prolongée et habillage du limon".to_owned(),
        origin: AgreementOrigin::Change,
        facts: "La main courante prévue s’arrête au palier. Mme Marchand souhaite qu’elle se poursuive jusqu’à la \
                chambre 1 et que le limon soit habillé du même hêtre."
            .to_owned(),
        terms: "Atelier Besnard fournit et pose 3,20 m de main courante en hêtre et l’habillage du limon, huilés, \
                dans les mêmes conditions que le devis."
            .to_owned(),
        price_effect: Amount(124_000),
        days_effect: 4,
        new_end: day(2026, 11, 17),
        items: vec![item_id(5)],
        agreed_on: day(2026, 10, 12),
        ..drafted
    }
}

/// The reception of the joinery, with two reserves, ready to be signed.
pub(super) fn reception(
    dossier: &Dossier,
    contractor: &Contractor,
    now: Moment,
    new_id: &mut impl FnMut() -> SignatoryId,
) -> Reception {
    let visit = now.date_naive();
    let deadline = Some(plus_days(visit, DELAY));
    let mut reception = drafts::reception(dossier, contractor, now, new_id);
    reception.scope = Scope::Lot { name: LOT.to_owned() };
    let of_lot = |item| {
        dossier
            .items
            .iter()
            .any(|known| known.id == item && known.lot == LOT)
    };
    reception.lines.retain(|line| of_lot(line.item));
    for line in &mut reception.lines {
        let reserved = line.item == item_id(2) || line.item == item_id(3);
        line.decision = Some(if reserved {
            ItemDecision::AcceptedWithReserve
        } else {
            ItemDecision::Accepted
        });
    }
    reception.decision = Some(ReceptionDecision::WithReserves);
    reception.completed_on = visit.checked_sub_days(Days::new(4));
    reception.convocation = Some(Convocation {
        sent_on: visit.checked_sub_days(Days::new(11)),
        means: "Lettre recommandée avec avis de réception".to_owned(),
        proof: "Avis n° 1A 204 118 7730 2, distribué".to_owned(),
    });
    reception.reserves = vec![
        Reserve {
            id: ReserveId(reserve_id(1)),
            item: Some(item_id(2)),
            kind: ReserveKind::BadWork,
            place: "Haut de la porte, côté couloir".to_owned(),
            client_words: "La porte frotte en haut et il y a un jour d’un centimètre côté couloir."
                .to_owned(),
            answer: Some(ReserveAnswer::Contested),
            contractor_words:
                "Le mur du séjour est hors d’aplomb de 14 mm sur 2 m. Nous l’avons montré et photographié \
                               le 3 septembre, avant la pose : l’huisserie suit le mur existant."
                    .to_owned(),
            cause: "Mur existant hors d’aplomb : 14 mm sur 2 m, mesurés au fil à plomb et au réglet."
                .to_owned(),
            answerable: Some(Answerable::ExistingSupport),
            remedy: "Rabot en tête de porte et couvre-joint côté couloir, sans supplément.".to_owned(),
            remedy_kind: None,
            support_notice: None,
            deadline,
        },
        Reserve {
            id: ReserveId(reserve_id(2)),
            item: Some(item_id(3)),
            kind: ReserveKind::NotAsAgreed,
            place: "Porte du milieu, en bas".to_owned(),
            client_words: "Il y a une coulure de peinture sur la porte du placard.".to_owned(),
            answer: Some(ReserveAnswer::Accepted),
            contractor_words: "C’est exact, on la voit à 1 m.".to_owned(),
            cause: "Dernière couche de laque trop chargée.".to_owned(),
            answerable: Some(Answerable::Contractor),
            remedy: "Ponçage et nouvelle couche de laque sur cette porte.".to_owned(),
            remedy_kind: None,
            support_notice: None,
            deadline,
        },
    ];
    reception.handed_over = vec![
        handed_over("Notice d’entretien des portes et du placard", 1),
        handed_over("Clés de la porte du séjour", 2),
        handed_over("Échantillon de laque RAL 9010", 1),
    ];
    reception.advice =
        "Huiler la main courante une fois par an. Laisser sécher la laque trois semaines avant de la \
                        nettoyer."
            .to_owned();
    rules::apply(dossier, &mut reception);
    reception
}

/// What a photo of the sample is tied to, and whether it explains; no target stands for the reception itself.
pub(super) fn ties(file_name: &str) -> Vec<(Option<LinkTarget>, bool)> {
    let item = |number| (Some(LinkTarget::Item(item_id(number))), false);
    let reserve = |number, explains| {
        let target = LinkTarget::Reserve(ReserveId(reserve_id(number)));
        (Some(target), explains)
    };
    match file_name {
        "LUM_0412.JPG" | "LUM_0588.JPG" => vec![(None, false)],
        "LUM_0414.JPG" | "LUM_0415.JPG" | "LUM_0417.JPG" => vec![reserve(1, true)],
        "LUM_0592.MOV" | "LUM_0593.JPG" => vec![item(2), reserve(1, false)],
        "LUM_0590.JPG" => vec![item(1)],
        "LUM_0594.JPG" => vec![item(3), reserve(2, false)],
        "LUM_0595.JPG" => vec![item(4)],
        "LUM_0596.JPG" | "LUM_0598.JPG" => vec![item(3)],
        "LUM_0599.JPG" => vec![item(5)],
        "carrelage-seuil.jpg" => vec![item(8)],
        "prise-sejour-retouche.jpg" => {
            let objection = LinkTarget::Objection(ObjectionId(objection_id()));
            vec![(Some(objection), false)]
        }
        _ => Vec::new(),
    }
}

fn handed_over(what: &str, count: u32) -> HandedOver {
    HandedOver {
        what: what.to_owned(),
        count,
        acknowledged: true,
    }
}
