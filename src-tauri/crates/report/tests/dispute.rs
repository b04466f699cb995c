//! The dispute file as pages: every kind of act is told again, nothing is to be signed but the whole.
#![allow(clippy::unwrap_used, reason = "tests")]

mod common;

use acceptance::document::SignatureRecord;
use acceptance::{ActBody, ActState, Amount, Language, SignatureManner};
use common::dispute::{everything, told};
use common::{album_of, options};
use lopdf::Document as File;
use report::{Dispute, SEAL_FIELD, ToldAct, Written, dispute};

fn rendered(file: &Dispute) -> (Written, Vec<u8>) {
    let mut bytes = Vec::new();
    let album = album_of(&common::reception());
    let written = dispute(file, &album, &options(), &mut bytes).unwrap();
    (written, bytes)
}

fn words(bytes: &[u8]) -> String {
    let file = File::load_mem(bytes).unwrap();
    let numbers: Vec<u32> = file.get_pages().keys().copied().collect();
    let text = file.extract_text(&numbers).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_kind_of_act_is_told_and_only_the_seal_is_to_be_signed() {
    for language in Language::ALL {
        let file = everything(language);
        let (written, bytes) = rendered(&file);
        if let Ok(folder) = std::env::var("SHOW_DISPUTE") {
            std::fs::write(format!("{folder}/kinds-{}.pdf", language.tag()), &bytes).unwrap();
        }
        let fields: Vec<&str> = written.fields.iter().map(|field| field.name.as_str()).collect();
        assert_eq!(fields, [SEAL_FIELD]);
        let words = words(&bytes);
        for told in &file.acts {
            let number = told.document.number.to_string();
            assert!(words.contains(&number), "{number}");
            let hash = told.act.issue().unwrap().fingerprint.to_string();
            assert!(words.contains(&hash[..32]), "{number}");
        }
        // Once terminated, the account is that of the termination and no longer the price.
        let balanced = match language {
            Language::Fr => "Décompte de la résiliation",
            Language::En => "Account of the termination",
            Language::Ru => "Расчёт при расторжении",
        };
        assert!(words.contains(balanced), "{words}");
        for key in ["dispute-", "pdf-", "objection-cause"] {
            assert!(!words.contains(key), "a key of the catalogue in {words}");
        }
    }
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    let file = everything(Language::Fr);
    assert_eq!(rendered(&file).1, rendered(&file).1);
}

#[test]
fn both_voices_are_told_whole() {
    let file = everything(Language::Fr);
    let words = words(&rendered(&file).1);
    for objection in &file.objections {
        for said in [&objection.client_words, &objection.contractor_words] {
            let first: Vec<&str> = said.split_whitespace().take(3).collect();
            assert!(words.contains(&first.join(" ")), "{said} in {words}");
        }
    }
}

#[test]
fn an_altered_original_is_not_shown() {
    let mut file = everything(Language::Fr);
    let sound = rendered(&file).1;
    file.altered = vec![file.exhibits[0].number];
    let altered = rendered(&file).1;
    assert!(words(&altered).contains("ne correspond plus à son empreinte"));
    assert!(!words(&sound).contains("ne correspond plus à son empreinte"));
}

#[test]
fn a_file_with_nothing_to_tell_says_so() {
    let mut file = everything(Language::Fr);
    assert!(!file.is_empty());
    file.acts.clear();
    file.objections.clear();
    file.exhibits.clear();
    assert!(file.is_empty());
    assert!(words(&rendered(&file).1).contains("Rien à ce jour."));
}

/// The file with its agreements dated, and signed by the client’s side or not.
fn agreements_alone(is_signed: bool) -> Dispute {
    let mut file = everything(Language::Fr);
    file.acts
        .retain(|told| matches!(told.document.body, ActBody::Agreement(_)));
    assert!(!file.acts.is_empty());
    for told in &mut file.acts {
        for body in [&mut told.document.body, &mut told.act.body] {
            if let ActBody::Agreement(agreement) = body {
                agreement.agreed_on = "2026-01-05".parse().ok();
            }
        }
        let ActState::Issued(issue) = &mut told.act.state else {
            continue;
        };
        if is_signed {
            issue.signatures = signatures(&told.act.body, issue.at);
        }
    }
    file
}

fn signatures(body: &ActBody, at: acceptance::dates::Moment) -> Vec<SignatureRecord> {
    let signature = |one: &acceptance::Signatory| SignatureRecord {
        signatory: one.id,
        name: one.name.clone(),
        capacity: one.capacity,
        at,
        strokes: None,
        manner: SignatureManner::Drawn,
        revision: None,
    };
    body.signatories().iter().map(signature).collect()
}

/// Signed by everybody who was to sign.
fn sign(told: &mut ToldAct) {
    if let ActState::Issued(issue) = &mut told.act.state {
        issue.signatures = signatures(&told.document.body, issue.at);
    }
}

/// The acceptance act with its reserves, signed, an objection to the first of them on the same day, and the agreement that
/// settles it by 150,00 € less, issued `later` by so many seconds.
fn contested(later: i64) -> Dispute {
    let mut file = everything(Language::Fr);
    let mut reception = told(common::reception());
    let ActBody::Reception(body) = &reception.document.body else {
        unreachable!()
    };
    let reserve = body.reserves[0].clone();
    let mut objection = file.objections[0].clone();
    objection.received_on = Some(reception.document.issued.unwrap().date_naive());
    objection.reserve = Some(reserve.id);
    objection.chosen_on = objection.received_on;
    objection.confirmed_on = None;
    reception.document.objections.clear();
    let mut settling = common::agreement();
    settling.act = acceptance::ActId(uuid::Uuid::from_u128(77));
    settling.number.rank = 9;
    settling.issued = reception
        .document
        .issued
        .map(|at| at + chrono::Duration::seconds(later));
    let ActBody::Agreement(agreement) = &mut settling.body else {
        unreachable!()
    };
    agreement.origin = acceptance::AgreementOrigin::Objection(objection.id);
    agreement.reserve = Some(reserve.id);
    agreement.remedy = Some(acceptance::Remedy::PriceReduction);
    agreement.price_effect = Amount(-15_000);
    settling.objections = vec![objection.clone()];
    settling.reserves = vec![acceptance::document::CitedReserve {
        act: reception.document.act,
        number: reception.document.number.clone(),
        rank: 1,
        deadline: None,
        reserve,
    }];
    let mut settling = told(settling);
    sign(&mut reception);
    sign(&mut settling);
    file.acts = vec![settling, reception];
    file.objections = vec![objection];
    file
}

#[test]
fn what_became_of_each_reserve_stands_in_one_table() {
    let bytes = rendered(&contested(60)).1;
    if let Ok(folder) = std::env::var("SHOW_DISPUTE") {
        std::fs::write(format!("{folder}/contested.pdf"), &bytes).unwrap();
    }
    let words = squeezed(&words(&bytes));
    for said in [
        "Ce que chaque réserve est devenue",
        "Réclamation : R1",
        "Réglée",
        "A2 (AV-2026-0009)",
        "réduction de prix, −150,00 €",
        "Cet accord règle la réserve 1 du PV-2026-0007",
    ] {
        let table = words.split("Réclamation:R1").last().unwrap_or_default();
        assert!(words.contains(&squeezed(said)), "{said} in {table}");
    }
}

/// Where each of `titles` stands.
fn places(file: &Dispute, titles: &[&str]) -> Vec<usize> {
    let words = squeezed(&words(&rendered(file).1));
    let place = |title: &&str| {
        words
            .find(&squeezed(title))
            .unwrap_or_else(|| panic!("{title} in {words}"))
    };
    titles.iter().map(place).collect()
}

#[test]
fn an_objection_follows_the_act_of_the_day_that_it_is_about() {
    let titles = ["A1 Procès-verbal", "R1 Réclamation du", "A2 Accord"];
    let places = places(&contested(60), &titles);
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn of_two_acts_of_one_second_the_one_that_names_the_other_comes_after_it() {
    let mut file = contested(0);
    file.objections.clear();
    for told in &mut file.acts {
        told.document.objections.clear();
    }
    let places = places(&file, &["A1 Procès-verbal", "A2 Accord"]);
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn a_settled_objection_counts_as_the_statistics_count_it() {
    let said =
        squeezed("1 en tout : 0 en cours, 1 réglée, dont 1 par un accord que le maître d’ouvrage a signé");
    let mut file = contested(60);
    let words_of = |file: &Dispute| squeezed(&words(&rendered(file).1));
    assert!(words_of(&file).contains(&said));
    file.objections[0].chosen = None;
    file.acts.truncate(1);
    if let ActState::Issued(issue) = &mut file.acts[0].act.state {
        issue.signatures.clear();
    }
    assert!(words_of(&file).contains(&squeezed("1 en tout : 1 en cours, 0 réglée")));
}

#[test]
fn a_notice_that_the_client_signed_is_not_the_contractors_word_alone() {
    let mut file = everything(Language::Fr);
    file.acts
        .retain(|told| matches!(told.document.body, ActBody::SupportNotice(_)));
    let alone = squeezed("2 écrits de l’entreprise seule");
    assert!(squeezed(&words(&rendered(&file).1)).contains(&alone));
    for told in &mut file.acts {
        sign(told);
    }
    let words = squeezed(&words(&rendered(&file).1));
    assert!(
        words.contains(&squeezed(
            "2 écrits de l’entreprise signés par le maître d’ouvrage"
        )),
        "{words}"
    );
    assert!(!words.contains(&alone));
}

#[test]
fn that_a_contract_was_made_is_the_contractors_statement() {
    let file = everything(Language::Fr);
    let words = squeezed(&words(&rendered(&file).1));
    assert!(
        words.contains(&squeezed("le marché signé n’est pas dans ce dossier")),
        "{words}"
    );
}

#[test]
fn what_the_client_did_not_sign_is_the_word_of_one_side() {
    let both = "les deux parties, selon l’acte";
    let alone = "établi par l’entreprise, non signé par le maître d’ouvrage";
    let signed = squeezed(&words(&rendered(&agreements_alone(true)).1));
    assert!(signed.contains(&squeezed(both)), "{signed}");
    assert!(!signed.contains(&squeezed(alone)), "{signed}");
    let unsigned = squeezed(&words(&rendered(&agreements_alone(false)).1));
    assert!(!unsigned.contains(&squeezed(both)), "{unsigned}");
    assert!(unsigned.contains(&squeezed(alone)), "{unsigned}");
}

/// Without the spaces, which a narrow column breaks.
fn squeezed(words: &str) -> String {
    words.split_whitespace().collect()
}

/// The file with one termination alone, by which `paid` was paid; the records show nothing.
fn termination_alone(paid: i64) -> Dispute {
    let mut file = everything(Language::Fr);
    file.dossier.contract.deposit = None;
    file.acts
        .retain(|told| matches!(told.document.body, ActBody::Termination(_)));
    assert!(!file.acts.is_empty());
    for told in &mut file.acts {
        for body in [&mut told.document.body, &mut told.act.body] {
            if let ActBody::Termination(termination) = body {
                termination.paid = Amount(paid);
            }
        }
    }
    file
}

#[test]
fn a_sum_paid_by_an_act_and_not_in_the_records_is_told() {
    let difference = squeezed("non repris au suivi");
    let told = squeezed(&words(&rendered(&termination_alone(200_000)).1));
    assert!(told.contains(&difference), "{told}");
    let same = squeezed(&words(&rendered(&termination_alone(0)).1));
    assert!(!same.contains(&difference), "{same}");
}
