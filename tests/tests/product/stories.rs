//! The work of a day, told to the core as the window would tell it.

use acceptance::{Act, ActBody, ActState, Dossier, ExhibitSource};
use office::api::Call;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::fs;
use tests::world::{World, facts, part};
use tests::{photos, story};

#[test]
fn a_contested_reserve_goes_from_the_visit_to_a_sealed_file() {
    let world = World::still(1);
    let site = story::draft(&world);

    let opened = world.ask(Call::OpenAct { act: site.act });
    let blocking = |finding: &&Value| finding["blocks"] == true;
    let findings = opened["findings"].as_array().unwrap();
    assert_eq!(findings.iter().find(blocking), None, "nothing blocks the act");

    let issued = world.ask(Call::Issue { act: site.act });
    assert_eq!(issued["number"], "PV-2026-0001");
    assert_eq!(issued["status"], "issued");
    assert_eq!(issued["has_file"], true);

    story::sign_by_all(&world, site.act);
    let signed = world.ask(Call::OpenAct { act: site.act });
    assert_eq!(signed["status"], "signed");
    assert_eq!(signed["fingerprint"], issued["fingerprint"]);

    let file = story::export(&world, site.act, "act.pdf");
    let verified = world.ask(Call::VerifyFile { path: file });
    assert!(facts(&verified).intact(), "{verified:#}");
    assert_eq!(verified["act"]["rank"], 1);
    let journal = world.ask(Call::VerifyJournal);
    assert_eq!(journal["unbroken"], true, "{journal}");
}

#[test]
fn the_originals_lie_byte_for_byte_under_their_hash() {
    let world = World::still(2);
    let site = story::draft(&world);
    for (exhibit, file) in site.exhibits.iter().zip(&site.files) {
        let media = world
            .office
            .media(&format!("exhibit/{exhibit}/original"))
            .unwrap();
        assert_eq!(fs::read(media.file).unwrap(), fs::read(file).unwrap());
        assert_eq!(media.mime, "image/jpeg");
    }
    let view = world.ask(Call::OpenDossier {
        dossier: site.dossier,
    });
    let shown: Vec<String> = view["exhibits"]
        .as_array()
        .unwrap()
        .iter()
        .map(|shown| part(shown, "/exhibit/sha256"))
        .collect();
    let expected: Vec<String> = site
        .files
        .iter()
        .map(|file| hex(&fs::read(file).unwrap()))
        .collect();
    assert_eq!(shown, expected);
}

#[test]
fn photos_are_shown_the_right_way_up_in_every_orientation() {
    let world = World::still(3);
    let site = story::draft(&world);
    let (exhibits, _) = story::attach(&world, site.dossier, 8..16);
    for (index, exhibit) in exhibits.iter().enumerate() {
        let media = world.office.media(&format!("exhibit/{exhibit}/view")).unwrap();
        let picture = image::open(&media.file).unwrap();
        let upright = index < 4;
        assert_eq!(
            picture.width() > picture.height(),
            upright,
            "orientation {}",
            index + 1
        );
    }
}

#[test]
fn an_issued_act_cannot_be_changed_by_any_call() {
    let world = World::still(4);
    let site = story::signed(&world);
    let before = world.ask(Call::OpenAct { act: site.act });
    let act: Act = part(&before, "/act");
    assert!(matches!(act.state, ActState::Issued(_)));
    let mut body = act.body.clone();
    if let ActBody::Reception(reception) = &mut body {
        reception.reserves.clear();
    }
    for call in [
        Call::SaveAct { act: site.act, body },
        Call::DeleteDraft { act: site.act },
        Call::Issue { act: site.act },
        Call::BinExhibit {
            exhibit: site.exhibits[0],
        },
        Call::BinDossier {
            dossier: site.dossier,
        },
        Call::Void {
            act: site.act,
            reason: "signed by the client".to_owned(),
        },
    ] {
        let _ = world.refused(call);
    }
    let after = world.ask(Call::OpenAct { act: site.act });
    assert_eq!(before["act"], after["act"]);
}

#[test]
fn what_changes_in_the_dossier_later_leaves_the_issued_file_as_it_was() {
    let world = World::still(5);
    let site = story::signed(&world);
    let before = fs::read(story::export(&world, site.act, "before.pdf")).unwrap();
    let view = world.ask(Call::OpenDossier {
        dossier: site.dossier,
    });
    let mut dossier: Dossier = part(&view, "/dossier");
    dossier.title = "Another title".to_owned();
    dossier.client.phone = "06 00 00 00 00".to_owned();
    world.tell(Call::SaveDossier { dossier });
    let after = fs::read(story::export(&world, site.act, "after.pdf")).unwrap();
    assert_eq!(hex(&before), hex(&after));
}

#[test]
fn an_act_that_lacks_the_decision_is_not_issued_and_takes_no_number() {
    let world = World::still(6);
    let site = story::draft(&world);
    let view = world.ask(Call::OpenAct { act: site.act });
    let act: Act = part(&view, "/act");
    let ActBody::Reception(complete) = act.body else {
        unreachable!()
    };
    let mut without = complete.clone();
    without.decision = None;
    world.tell(Call::SaveAct {
        act: site.act,
        body: ActBody::Reception(without),
    });
    let problem = world.refused(Call::Issue { act: site.act });
    assert!(!problem.message.is_empty());
    world.tell(Call::SaveAct {
        act: site.act,
        body: ActBody::Reception(complete),
    });
    let issued = world.ask(Call::Issue { act: site.act });
    assert_eq!(issued["number"], "PV-2026-0001");
}

#[test]
fn a_signature_without_consent_is_refused() {
    let world = World::still(7);
    let site = story::draft(&world);
    let issued = world.ask(Call::Issue { act: site.act });
    let act: Act = part(&issued, "/act");
    let signatory = act.signatories()[0].id;
    let sign = |consent, ink| Call::Sign {
        act: site.act,
        signatory,
        consent,
        ink,
        device: String::new(),
    };
    let _ = world.refused(sign(false, story::ink()));
    let _ = world.refused(sign(
        true,
        office::api::Ink {
            aspect: 3.0,
            strokes: Vec::new(),
        },
    ));
    assert_eq!(world.ask(Call::OpenAct { act: site.act })["status"], "issued");
}

#[test]
fn the_same_story_told_twice_gives_the_same_bytes() {
    let told = |seed| {
        let world = World::still(seed);
        let site = story::signed(&world);
        hex(&fs::read(story::export(&world, site.act, "act.pdf")).unwrap())
    };
    assert_eq!(told(8), told(8));
    assert_ne!(told(8), told(9), "another chance gives other keys");
}

#[test]
fn a_photo_taken_in_twice_is_recognised() {
    let world = World::still(10);
    let site = story::draft(&world);
    let again = world.ask(Call::Attach {
        dossier: site.dossier,
        paths: vec![site.files[0].clone()],
        source: ExhibitSource::File,
        links: Vec::new(),
    });
    assert_eq!(again["added"].as_array().unwrap().len(), 0, "{again}");
    assert_eq!(again["duplicates"].as_array().unwrap().len(), 1);
}

#[test]
fn a_broken_photo_is_kept_with_a_sentence_and_a_missing_file_is_refused() {
    let world = World::still(11);
    let site = story::draft(&world);
    let broken = world.beside("broken.jpg");
    let whole = photos::photo(50, 1, "2026:11:21 09:50:00");
    fs::write(&broken, &whole[..whole.len() / 3]).unwrap();
    let view = world.ask(Call::Attach {
        dossier: site.dossier,
        paths: vec![broken, world.beside("missing.jpg")],
        source: ExhibitSource::File,
        links: Vec::new(),
    });
    assert_eq!(view["added"].as_array().unwrap().len(), 1, "{view}");
    assert_eq!(view["refused"].as_array().unwrap().len(), 1);
    let exhibits = view["dossier"]["exhibits"].as_array().unwrap();
    let faults = exhibits.last().unwrap()["faults"].as_array().unwrap();
    assert!(!faults.is_empty(), "a sentence says what could not be read");
}

fn hex(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
