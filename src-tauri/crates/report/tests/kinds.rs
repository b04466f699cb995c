//! Every kind of act as pages: what it says is printed, its figures can be recomputed, and what must not be there is not.
#![allow(clippy::unwrap_used, reason = "tests")]

mod common;

use acceptance::reception::Reduction;
use acceptance::rules::{Affected, Fraction, PenaltyBasis, PenaltyPurpose, ReductionBasis};
use acceptance::*;
use common::{album_of, kinds, options};
use lopdf::Document as File;
use report::{Rendered, SEAL_FIELD, render, signature_field};

fn rendered(act: &ActDocument) -> (Rendered, File) {
    let mut bytes = Vec::new();
    let rendered = render(act, &album_of(act), &options(), &mut bytes).unwrap();
    (rendered, File::load_mem(&bytes).unwrap())
}

fn words(act: &ActDocument) -> String {
    let (_, file) = rendered(act);
    let numbers: Vec<u32> = file.get_pages().keys().copied().collect();
    let text = file.extract_text(&numbers).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn says(words: &str, expected: &[&str]) {
    for text in expected {
        assert!(words.contains(text), "{text} in {words}");
    }
}

fn fields(act: &ActDocument) -> Vec<String> {
    let (rendered, _) = rendered(act);
    rendered
        .written
        .fields
        .into_iter()
        .map(|field| field.name)
        .collect()
}

#[test]
fn every_kind_has_every_text_in_both_languages() {
    for (name, mut act) in kinds::all() {
        for language in [Language::Fr, Language::En] {
            act.language = language;
            let words = words(&act);
            // A missing key shows as itself.
            for prefix in ["pdf-", "remedy-", "rules-"] {
                assert!(!words.contains(prefix), "{prefix} of {name} in {words}");
            }
        }
    }
}

#[test]
fn every_kind_has_the_fields_of_its_signatories_and_the_seal() {
    for (name, mut act) in kinds::all() {
        let mut expected: Vec<String> = act
            .body
            .signatories()
            .iter()
            .map(|signatory| signature_field(signatory.id))
            .collect();
        expected.push(SEAL_FIELD.to_owned());
        act.issued = Some(options().created);
        assert_eq!(fields(&act), expected, "{name}");
        act.issued = None;
        assert!(fields(&act).is_empty(), "{name}");
    }
}

#[test]
fn an_empty_act_of_every_kind_has_pages_all_the_same() {
    for (name, mut act) in kinds::all() {
        act.contractor = Contractor::default();
        act.dossier.client = Party::default();
        act.dossier.items.clear();
        act.dossier.contract = Contract::default();
        act.cited.clear();
        act.reserves.clear();
        act.issued = None;
        assert!(words(&act).contains("BROUILLON"), "{name}");
    }
}

#[test]
fn a_notice_on_the_support_shows_what_was_measured_and_what_was_chosen() {
    let chosen = words(&kinds::support(Some(SupportChoice::GoOn)));
    says(
        &chosen,
        &[
            "14 mm sous la règle de 2 m",
            "5 mm (NF DTU 25.41)",
            "480,00 € TTC",
            "+2 jours",
            "Choisi : Les travaux continuent",
            "On ne voit rien à l’œil",
        ],
    );
    assert_eq!(chosen.matches('☑').count(), 1, "{chosen}");
    assert_eq!(chosen.matches('☐').count(), 2, "{chosen}");
    let open = words(&kinds::support(None));
    assert_eq!(open.matches('☐').count(), 3, "{open}");
    assert!(!open.contains("Choisi") && !open.contains('☑'), "{open}");
}

#[test]
fn a_notice_computes_what_it_announces_from_what_holds() {
    let words = words(&kinds::notice());
    says(
        &words,
        &[
            "31 octobre 2026",
            "+9 jours",
            "9 novembre 2026",
            "9 644,00 €",
            "+120,00 €",
            "9 764,00 €",
            "ne changent rien au marché",
        ],
    );
}

#[test]
fn what_one_side_writes_is_certified_and_acknowledged_only_by_whoever_is_asked() {
    let alone = words(&kinds::notice());
    says(&alone, &["il est complet sans autre signature"]);
    assert!(!alone.contains("accusé de réception, non accord"), "{alone}");
    let asked = words(&kinds::convocation());
    says(&asked, &["La signature vaut accusé de réception, non accord."]);
}

#[test]
fn a_convocation_says_when_where_and_that_one_may_be_represented() {
    let words = words(&kinds::convocation());
    says(
        &words,
        &[
            "Le 21 novembre 2026 à 14 h 00",
            "ou, si vous préférez, le 23 novembre 2026 à 9 h 00",
            "pouvoir écrit",
            "PV-2026-0005",
            "échantillon 3",
        ],
    );
}

#[test]
fn a_lifting_decides_each_reserve_by_word_and_shape() {
    let act = kinds::lifting();
    let both = words(&act);
    says(
        &both,
        &[
            "une réserve levée, une levée en partie",
            "✓ levée",
            "◐ levée en partie",
            "Réserve 1 du PV-2026-0007",
            "La porte frotte en haut",
            "couvre-joint est d’une autre teinte",
            "18 décembre 2026",
            "Avant",
            "Après",
            "n’est pas libérée",
        ],
    );
    let mut all = act;
    if let ActBody::Lifting(lifting) = &mut all.body {
        for line in &mut lifting.lines {
            line.decision = Some(LiftingDecision::Lifted);
        }
        lifting.retention_released = true;
    }
    let all = words(&all);
    says(
        &all,
        &[
            "toutes les réserves examinées ici sont levées par",
            "Aucune des réserves examinées ici ne reste ouverte",
            "La retenue de garantie est libérée",
        ],
    );
    assert!(!all.contains("◐"), "{all}");
}

#[test]
fn one_reserve_is_lifted_in_the_singular() {
    for (language, one, many) in [
        (
            Language::Fr,
            "la réserve examinée ici est levée par",
            "examinées ici",
        ),
        (
            Language::En,
            "the reserve examined here is lifted by",
            "all of the reserves",
        ),
    ] {
        let mut act = kinds::lifting();
        act.language = language;
        if let ActBody::Lifting(lifting) = &mut act.body {
            lifting.lines.truncate(1);
            lifting.lines[0].decision = Some(LiftingDecision::Lifted);
        }
        let words = words(&act);
        says(&words, &[one]);
        assert!(
            !words.contains(many) || words.contains("Aucune des réserves examinées ici"),
            "{words}"
        );
    }
}

#[test]
fn a_rectifying_act_names_the_act_by_number_day_and_fingerprint() {
    let act = kinds::rectification();
    let hash = act.cited[0].fingerprint.to_string();
    says(
        &words(&act),
        &[
            "PV-2026-0007 du 21 novembre 2026",
            &hash[..32],
            &hash[32..],
            "Il est écrit",
            "Il faut lire",
            "Du 14 septembre 2026",
        ],
    );
}

#[test]
fn a_statement_says_that_it_is_no_reception() {
    let absent = words(&kinds::statement(StatementCause::Absent));
    says(
        &absent,
        &[
            "Constat unilatéral",
            "Ce document n’est pas une réception.",
            "CV-2026-0002",
            "avis signé le 23 novembre 2026",
            "Pas achevé",
            "11 décembre 2026",
        ],
    );
    assert!(!absent.contains("Raisons données"), "{absent}");
    let refused = words(&kinds::statement(StatementCause::RefusedToSign));
    says(&refused, &["Je signerai quand mon frère", "PV-2026-0007"]);
}

#[test]
fn a_letter_has_its_sender_addressee_subject_and_enclosures() {
    says(
        &words(&kinds::letter()),
        &[
            "8 quai Gambetta",
            "49100 Angers",
            "Angers, le 12 octobre 2026",
            "Par lettre recommandée avec avis de réception",
            "N° 1A 203 456 7890 2",
            "Objet : levée des réserves",
            "Pièces jointes",
        ],
    );
}

#[test]
fn a_termination_tells_what_is_owed_to_whom() {
    let mut act = kinds::termination();
    // 1 480,00 + 1 200,00 − 3 000,00 = −320,00.
    says(
        &words(&act),
        &["2 680,00 €", "−3 000,00 €", "Trop-perçu à rembourser", "320,00 €"],
    );
    if let ActBody::Termination(termination) = &mut act.body {
        termination.paid = Amount(100_000);
    }
    let owed = words(&act);
    says(&owed, &["Reste dû", "1 680,00 €"]);
    assert!(!owed.contains("Trop-perçu"), "{owed}");
}

#[test]
fn a_termination_is_worded_with_and_without_a_reference() {
    let mut act = kinds::termination();
    act.dossier.contract.reference = "D-2026-017".into();
    let named = words(&act);
    assert!(named.contains("met fin au marché (D-2026-017"), "{named}");
    act.dossier.contract.reference.clear();
    act.dossier.contract.signed_on = None;
    let plain = words(&act);
    assert!(plain.contains("met fin au marché à compter du"), "{plain}");
    assert!(!plain.contains("à le marché"), "{plain}");
}

#[test]
fn a_witness_and_the_architect_are_no_party_to_an_agreement() {
    let mut act = kinds::amendment();
    let accepted = |act: &ActDocument| words(act).matches("cet accord et je l’accepte").count();
    let before = accepted(&act);
    assert_eq!(before, act.body.signatories().len());
    if let ActBody::Agreement(agreement) = &mut act.body {
        for (n, capacity) in [(901, Capacity::Witness), (902, Capacity::Architect)] {
            agreement.signatories.push(Signatory {
                id: SignatoryId(uuid::Uuid::from_u128(n)),
                name: "M. Voisin".into(),
                capacity,
            });
        }
    }
    assert_eq!(accepted(&act), before);
    says(
        &words(&act),
        &["Je n’y suis pas partie", "J’ai lu tout cet acte."],
    );
}

#[test]
fn an_agreement_that_adds_items_leads_from_the_contract_before_to_the_one_after() {
    // 6,5 × 62,00 = 403,00; + 80,00 = 483,00; effect 453,00, so −30,00 beside the items.
    says(
        &words(&kinds::amendment()),
        &[
            "RS-2026-0001",
            "travaux supplémentaires",
            "403,00 €",
            "483,00 €",
            "−30,00 €",
            "+280,00 €",
            "10 377,00 €",
            "5 novembre 2026",
            "8 novembre 2026",
        ],
    );
}

#[test]
fn a_penalty_shows_its_arithmetic_and_its_source() {
    let mut act = common::reception();
    act.dossier.contract.rule_set = "fr-nfp-03-001".into();
    let plain = words(&act);
    assert!(!plain.contains("1/3000"), "{plain}");
    if let ActBody::Reception(reception) = &mut act.body {
        let penalties = reception.money.penalties.get_or_insert_default();
        penalties.waived = false;
        penalties.claimed = Amount(12_000);
        penalties.basis = Some(PenaltyBasis {
            purpose: PenaltyPurpose::Completion,
            price: Amount(3_000_000),
            agreed_end: "2026-10-31".parse().ok(),
            notice_on: "2026-11-01".parse().ok(),
            until: "2026-11-13".parse().ok(),
            ..PenaltyBasis::default()
        });
    }
    says(
        &words(&act),
        &["30 000,00 €", "1/3000", "120,00 €", "NF P 03-001"],
    );
}

#[test]
fn a_reduction_shows_its_arithmetic_and_one_that_was_only_stated_shows_none() {
    let mut act = common::reception();
    let reduced = |basis: Option<ReductionBasis>| Reduction {
        reserve: None,
        amount: Amount(64_500),
        reason: "Teinte plus foncée".into(),
        basis,
    };
    let set = |act: &mut acceptance::ActDocument, reduction| {
        if let ActBody::Reception(reception) = &mut act.body {
            reception.money.reductions = vec![reduction];
        }
    };
    set(&mut act, reduced(None));
    let plain = words(&act);
    assert!(
        plain.contains("Teinte plus foncée") && !plain.contains("art. 1223"),
        "{plain}"
    );
    // 2 150,00 € × 30 %.
    let mut basis = ReductionBasis {
        price: Amount(215_000),
        affected: Affected::Share {
            share: Fraction::new(30, 100).ok(),
        },
        ..ReductionBasis::default()
    };
    basis.computed = (options().rules)(&act.dossier).and_then(|rules| rules.reduction(&basis).ok());
    assert!(basis.computed.is_some());
    set(&mut act, reduced(Some(basis)));
    says(
        &words(&act),
        &[
            "2 150,00 € × 30 % = 645,00 €",
            "art. 1223",
            "Teinte plus foncée",
            "ne donne pas de conseil juridique",
        ],
    );
}

#[test]
fn a_reserve_says_that_its_cause_was_told_before() {
    let mut act = common::reception();
    let mut warned = kinds::amendment().cited.remove(0);
    warned.subject = "mur nord du séjour".into();
    if let ActBody::Reception(reception) = &mut act.body {
        reception.reserves[0].support_notice = Some(warned.id);
        reception.follows = None;
    }
    assert!(!words(&act).contains("Signalé avant les travaux"));
    act.cited = vec![warned];
    act.dossier.contract.starts_on = Some("2026-09-07".parse().unwrap());
    act.cited[0].signed = true;
    says(
        &words(&act),
        &[
            "Signalé avant les travaux",
            "RS-2026-0001",
            ", signée par le maître d’ouvrage",
        ],
    );
    // Begun since, and never signed: the page claims neither.
    act.dossier.contract.starts_on = Some("2026-09-01".parse().unwrap());
    act.cited[0].signed = false;
    let later = words(&act);
    says(&later, &["Déjà signalé", "non signée par le maître d’ouvrage"]);
    assert!(!later.contains("Signalé avant les travaux"), "{later}");
}

#[test]
fn the_head_tells_the_price_and_the_end_first_agreed_and_those_that_hold() {
    let mut act = kinds::amendment();
    let first = act.dossier.price();
    act.agreements[0].agreement.price_effect = Amount(-15_000);
    act.agreements[0].agreement.new_end = Some("2026-11-02".parse().unwrap());
    let words = words(&act);
    let money = |amount| messages::Catalogue::of(Language::Fr).money(amount, act.dossier.contract.currency);
    let spaced = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let now = spaced(money(first - Amount(15_000)));
    says(
        &words,
        &[
            &format!("Prix ferme : {}", spaced(money(first))),
            &format!(
                "Avec l’accord écrit AV-2026-0001, désormais : {now} TTC, fin convenue le 2 novembre 2026"
            ),
        ],
    );
    act.agreements[0].signed = false;
    assert!(!self::words(&act).contains("désormais"));
}

#[test]
fn a_step_without_a_word_is_not_printed() {
    let mut act = kinds::notice();
    let ActBody::Notice(notice) = &mut act.body else {
        unreachable!()
    };
    notice.steps = vec![Step::default()];
    let empty = words(&act);
    assert!(
        !empty.contains("Prochaines étapes") && !empty.contains("Qui fait quoi"),
        "{empty}"
    );
    let ActBody::Notice(notice) = &mut act.body else {
        unreachable!()
    };
    notice.steps.push(Step {
        what: "Poser le volet".into(),
        ..Step::default()
    });
    says(&words(&act), &["1 Poser le volet"]);
}

#[test]
fn the_sum_that_the_client_asks_for_stands_beside_the_one_that_counts() {
    let mut act = common::reception();
    let ActBody::Reception(reception) = &mut act.body else {
        unreachable!()
    };
    reception.money.penalties = Some(acceptance::reception::Penalties {
        claimed: Amount(1_000),
        asked_for: Some(Amount(499_900)),
        ..Default::default()
    });
    says(&words(&act), &["Demandé par le maître d’ouvrage : 4 999,00 €"]);
}

#[test]
fn a_departure_from_what_the_client_chose_is_printed_with_its_reason() {
    let mut act = crate::common::reception();
    let agreed = crate::common::agreement();
    act.body = agreed.body;
    let objection: acceptance::Objection = serde_json::from_value(serde_json::json!({
        "id": uuid::Uuid::from_u128(77), "dossier": act.dossier.id, "chosen": 0,
        "proposals": [{ "text": "Garder.", "remedy": "price_reduction", "price_effect": -11_520 }],
    }))
    .unwrap();
    let acceptance::ActBody::Agreement(agreement) = &mut act.body else {
        panic!("an agreement")
    };
    agreement.origin = acceptance::AgreementOrigin::Objection(objection.id);
    agreement.remedy = Some(acceptance::Remedy::Repair);
    agreement.days_effect = 0;
    agreement.new_end = None;
    agreement.departure = "le client préfère la reprise".into();
    act.objections = vec![objection];
    let told = words(&act);
    says(
        &told,
        &[
            "La proposition retenue par le maître d’ouvrage disait : prix",
            "115,20 €, réduction de prix.",
            "Les parties s’en écartent, parce que : le client préfère la reprise",
        ],
    );
}
