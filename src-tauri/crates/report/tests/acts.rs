//! The acts as pages: what the content says is printed, what a draft must not have is not there.
#![allow(clippy::unwrap_used, reason = "tests")]

mod common;

use acceptance::{ActBody, ActDocument, ReceptionDecision};
use common::{agreement, album_of, options, reception};
use lopdf::Document as File;
use report::{CONTENT_FILE, Rendered, SEAL_FIELD, render, signature_field};

fn rendered(act: &ActDocument) -> (Rendered, File) {
    let mut bytes = Vec::new();
    let rendered = render(act, &album_of(act), &options(), &mut bytes).unwrap();
    (rendered, File::load_mem(&bytes).unwrap())
}

fn words(file: &File) -> String {
    let numbers: Vec<u32> = file.get_pages().keys().copied().collect();
    let text = file.extract_text(&numbers).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn body(act: &mut ActDocument) -> &mut acceptance::Reception {
    match &mut act.body {
        ActBody::Reception(reception) => reception,
        _ => panic!("an acceptance act was wanted"),
    }
}

#[test]
fn an_acceptance_act_says_who_decided_what_on_which_evidence() {
    let act = reception();
    let (rendered, file) = rendered(&act);
    let words = words(&file);
    let hash = act.exhibits[1].sha256.to_string();
    for expected in [
        "PV-2026-0007",
        "Mme Claire Marchand",
        "la réception est prononcée avec deux réserves",
        "La porte frotte en haut",
        "Le mur est hors d’aplomb",
        "contestée par l’entreprise",
        "5 décembre 2026",
        "8 684,00 €",
        "5 468,30 €",
        "Garantie décennale",
        "Dates du fichier discordantes",
        &hash[..16],
        &hash[48..],
        "Ne signe pas",
        &rendered.fingerprint.short(),
        &rendered.fingerprint.to_string(),
    ] {
        assert!(words.contains(expected), "{expected} in {words}");
    }
}

#[test]
fn each_signatory_and_the_seal_have_one_empty_field() {
    let mut act = reception();
    let (first, _) = rendered(&act);
    let signatories: Vec<_> = act
        .body
        .signatories()
        .iter()
        .map(|s| signature_field(s.id))
        .collect();
    let mut expected = signatories;
    expected.push(SEAL_FIELD.to_owned());
    let names: Vec<_> = first
        .written
        .fields
        .iter()
        .map(|field| field.name.clone())
        .collect();
    assert_eq!(names, expected);
    // The decision and its signatures are on one page.
    let pages: Vec<_> = first.written.fields.iter().map(|field| field.page).collect();
    assert!(pages.iter().all(|page| *page == pages[0]));

    act.issued = None;
    let (draft, file) = rendered(&act);
    assert!(draft.written.fields.is_empty());
    assert!(words(&file).contains("BROUILLON"));
}

#[test]
fn the_title_follows_the_decision() {
    let mut act = reception();
    let reserves = std::mem::take(&mut body(&mut act).reserves);
    body(&mut act).decision = Some(ReceptionDecision::WithoutReserve);
    assert!(words(&rendered(&act).1).contains("la réception est prononcée sans réserve"));

    body(&mut act).reserves = reserves;
    body(&mut act).decision = Some(ReceptionDecision::Refused {
        reasons: "Le volet manque.".into(),
        postponed_to: None,
    });
    let refused = words(&rendered(&act).1);
    assert!(refused.contains("refus de"), "{refused}");
    assert!(refused.contains("Le volet manque."));
    assert!(refused.contains("n’est pas une réception"));
}

#[test]
fn the_content_travels_in_the_file_and_gives_the_fingerprint() {
    let act = reception();
    let (rendered, file) = rendered(&act);
    let content = file.objects.values().find_map(|object| {
        let stream = object.as_stream().ok()?;
        (stream.dict.get(b"Type").ok()?.as_name().ok()? == b"EmbeddedFile")
            .then(|| stream.decompressed_content().unwrap())
    });
    let read: ActDocument = serde_json::from_slice(&content.unwrap()).unwrap();
    assert_eq!(read, act);
    assert_eq!(read.fingerprint().unwrap(), rendered.fingerprint);
    assert!(file.objects.values().any(|object| {
        object.as_dict().is_ok_and(|d| {
            d.get(b"UF")
                .is_ok_and(|name| name.as_str().is_ok_and(|n| n == CONTENT_FILE.as_bytes()))
                && d.get(b"AFRelationship")
                    .is_ok_and(|r| r.as_name().is_ok_and(|r| r == b"Data"))
        })
    }));
}

#[test]
fn a_changed_act_has_another_fingerprint_on_its_pages() {
    let act = reception();
    let mut changed = act.clone();
    body(&mut changed).money.paid.0 += 1;
    let (one, _) = rendered(&act);
    let (other, file) = rendered(&changed);
    assert_ne!(one.fingerprint, other.fingerprint);
    assert!(!words(&file).contains(&one.fingerprint.short()));
}

#[test]
fn an_agreement_prints_its_terms_and_the_new_price() {
    let (rendered, file) = rendered(&agreement());
    let words = words(&file);
    for expected in [
        "Accord écrit (avenant)",
        "chêne massif huilé",
        "9 924,00 €",
        "+5 jours",
    ] {
        assert!(words.contains(expected), "{expected} in {words}");
    }
    assert_eq!(rendered.written.fields.len(), 3);
}

#[test]
fn an_empty_draft_has_pages_all_the_same() {
    let mut act = reception();
    act.issued = None;
    act.exhibits.clear();
    act.agreements.clear();
    act.objections.clear();
    act.dossier.client = acceptance::Party::default();
    act.contractor = acceptance::Contractor::default();
    act.dossier.items.clear();
    *body(&mut act) = acceptance::Reception::default();
    let (_, file) = rendered(&act);
    assert!(words(&file).contains("n’a pas encore pris sa décision"));
}

#[test]
fn places_are_printed_only_when_wanted() {
    let mut act = reception();
    assert!(!words(&rendered(&act).1).contains("47.4712"));
    act.options.positions = true;
    assert!(words(&rendered(&act).1).contains("47.4712"));
}

#[test]
fn both_languages_have_every_text() {
    for language in [acceptance::Language::Fr, acceptance::Language::En] {
        let mut act = reception();
        act.language = language;
        // A missing key shows as itself.
        assert!(!words(&rendered(&act).1).contains("pdf-"));
    }
}

fn refused(act: &mut ActDocument) {
    body(act).decision = Some(ReceptionDecision::Refused {
        reasons: "Le volet manque.".into(),
        postponed_to: None,
    });
}

#[test]
fn a_refusal_makes_nothing_run_and_nothing_due() {
    let mut act = reception();
    let received = words(&rendered(&act).1);
    for of_a_reception in [
        "Garantie décennale",
        "Reste dû",
        "Retenue de garantie",
        "Réception ",
    ] {
        assert!(
            received.contains(of_a_reception),
            "{of_a_reception} in {received}"
        );
    }
    refused(&mut act);
    let refused = words(&rendered(&act).1);
    for none in [
        "Garantie décennale",
        "Reste dû",
        "Retenue de garantie",
        "avec effet",
        "libérée le",
    ] {
        assert!(!refused.contains(none), "{none} in {refused}");
    }
    assert!(refused.contains("Visite d"), "{refused}");
    assert!(refused.contains("ne rend rien exigible"), "{refused}");
}

#[test]
fn nobody_is_called_by_a_gender_in_brackets() {
    let mut act = reception();
    for (one, presence) in body(&mut act).attendance.iter_mut().zip([
        acceptance::reception::Presence::Present,
        acceptance::reception::Presence::Absent,
    ]) {
        one.presence = presence;
    }
    let words = words(&rendered(&act).1);
    assert!(!words.contains("(e)"), "{words}");
    assert!(words.contains("Présents") && words.contains("Absents"), "{words}");
}

#[test]
fn the_contractors_representative_is_named_at_the_head_and_at_the_seal() {
    let mut act = reception();
    act.contractor.representative = "Jeanne Besnard".into();
    let named = words(&rendered(&act).1);
    assert!(
        named.contains("Entreprise représentée par Jeanne Besnard"),
        "{named}"
    );
    assert!(named.contains("Représentant : Jeanne Besnard"), "{named}");
    act.contractor.representative = act.contractor.name.clone();
    assert!(!words(&rendered(&act).1).contains("Entreprise représentée"));
}

#[test]
fn an_agreement_that_not_all_signed_is_not_cited_as_made() {
    let mut act = reception();
    assert!(words(&rendered(&act).1).contains("Avec l’accord écrit"));
    for agreement in &mut act.agreements {
        agreement.signed = false;
    }
    let words = words(&rendered(&act).1);
    assert!(!words.contains("Avec l’accord écrit"), "{words}");
    assert!(words.contains("Pas encore signé"), "{words}");
}

#[test]
fn the_rows_of_each_source_add_up_to_its_total_and_to_its_line_of_the_account() {
    let mut act = reception();
    assert!(!words(&rendered(&act).1).contains("ouvrages ajoutés par"));
    let mut item = act.dossier.items[0].clone();
    item.id = acceptance::ItemId(uuid::Uuid::from_u128(4711));
    item.lump_sum = Some(acceptance::Amount(20_000));
    act.agreements[0].agreement.added = vec![item.clone()];
    let mut line = body(&mut act).lines[0].clone();
    line.item = item.id;
    line.decision = Some(acceptance::ItemDecision::Accepted);
    body(&mut act).lines.push(line);
    let number = act.agreements[0].number.to_string();
    let told = words(&rendered(&act).1);
    let agreed = act.agreements[0].agreement.price_effect;
    let sums = act.sums().unwrap();
    for expected in [
        format!("Total des ouvrages ajoutés par {number} 200,00 €"),
        format!("Accord écrit {number}, signé par le maître d’ouvrage"),
        "ouvrages ajoutés : 200,00 €".to_owned(),
    ] {
        assert!(told.contains(&expected), "{expected} in {told}");
    }
    assert_eq!(sums.agreements, agreed);
    // What is refused is no part of any total.
    body(&mut act).lines.last_mut().unwrap().decision = Some(acceptance::ItemDecision::Refused);
    let refused = words(&rendered(&act).1);
    let expected = format!("Total des ouvrages ajoutés par {number}, sans les ouvrages refusés 0,00 €");
    assert!(refused.contains(&expected), "{refused}");
}

#[test]
fn who_pays_what_is_agreed_for_a_reserve_is_printed() {
    let mut act = reception();
    assert!(!words(&rendered(&act).1).contains("aux frais de l’entreprise"));
    let reserve = &mut body(&mut act).reserves[0];
    reserve.remedy = "ponçage et reprise du raccord".into();
    reserve.remedy_kind = Some(acceptance::Remedy::Repair);
    let told = words(&rendered(&act).1);
    let expected = "réparation aux frais de l’entreprise : ponçage et reprise du raccord";
    assert!(told.contains(expected), "{told}");
    body(&mut act).reserves[0].remedy_kind = Some(acceptance::Remedy::Refusal);
    assert!(words(&rendered(&act).1).contains("Suite donnée par l’entreprise"));
}

#[test]
fn a_retention_names_the_article_of_its_cap_and_of_its_release_where_it_follows_it() {
    let mut act = reception();
    let told = words(&rendered(&act).1);
    for expected in ["5 % au plus.", "71-584 du 16 juillet 1971, art. 1", "art. 2"] {
        assert!(told.contains(expected), "{expected} in {told}");
    }
    // Another day is not the law’s.
    let retention = body(&mut act).money.retention.as_mut().unwrap();
    retention.released_on = "2026-12-24".parse().ok();
    let told = words(&rendered(&act).1);
    assert!(!told.contains("1971, art. 2"), "{told}");
}

#[test]
fn a_rate_of_tax_gives_the_sums_with_and_without_it() {
    let mut act = reception();
    assert!(!words(&rendered(&act).1).contains("TVA 10"));
    act.dossier.contract.tax = acceptance::TaxBasis::Excluded;
    act.dossier.contract.vat = Some(acceptance::Rate(1_000));
    let sums = act.sums().unwrap();
    let money = |sum| messages::Catalogue::of(act.language).money(sum, act.dossier.contract.currency);
    let told = words(&rendered(&act).1);
    for sum in [act.dossier.price(), sums.net, sums.balance] {
        let taxed = act.dossier.contract.taxed(sum).unwrap();
        let expected = format!("TVA 10 % : {}, soit {} TTC", money(taxed.tax), money(taxed.gross));
        let expected = expected.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(told.contains(&expected), "{expected} in {told}");
    }
}

#[test]
fn a_capture_long_before_the_intake_is_said_and_a_near_one_is_not() {
    let mut act = reception();
    for exhibit in &mut act.exhibits {
        exhibit.captured = Some(acceptance::exhibit::CaptureTime {
            local: exhibit.received.naive_local() - chrono::Duration::days(29),
            offset_minutes: None,
        });
    }
    assert!(!words(&rendered(&act).1).contains("Prise environ"));
    let mut long_before = |days| {
        for exhibit in &mut act.exhibits {
            let local = exhibit.received.naive_local() - chrono::Duration::days(days);
            exhibit.captured.as_mut().unwrap().local = local;
        }
        words(&rendered(&act).1)
    };
    assert!(long_before(31).contains("Prise environ un mois avant"));
    assert!(long_before(200).contains("Prise environ 7 mois avant"));
    assert!(long_before(1_500).contains("Prise environ 4 ans avant"));
}

#[test]
fn one_reserve_is_one_in_the_title() {
    let mut act = reception();
    body(&mut act).reserves.truncate(1);
    let one = words(&rendered(&act).1);
    assert!(
        one.contains("réception avec réserve") && !one.contains("réception avec réserves"),
        "{one}"
    );
    assert!(one.contains("prononcée avec une réserve"), "{one}");
}

#[test]
fn what_people_typed_moves_no_word_of_ours() {
    let mut act = reception();
    act.dossier.client.name = "Mme Claire\u{202e} Mar\u{200b}chand".into();
    body(&mut act).reserves[0].client_words = "payer \u{202e}1 200 €\u{0}".into();
    let (shown, file) = rendered(&act);
    let words = words(&file);
    assert!(
        words.contains("Mme Claire Marchand") && words.contains("payer 1 200 €"),
        "{words}"
    );
    assert!(!words.contains(['\u{202e}', '\u{200b}', '\u{0}']));
    // The content travels as it was frozen.
    assert_eq!(shown.fingerprint, act.fingerprint().unwrap());
}
