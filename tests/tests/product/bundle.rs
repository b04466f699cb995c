//! The evidence bundle: made, verified with public tools alone, opened elsewhere; and its twins that somebody tampered with.

mod tamper;

use acceptance::Timestamping;
use office::api::Call;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use tamper::Zip;
use tests::authority::Authority;
use tests::story::{self, Site};
use tests::tools::Tool;
use tests::world::{World, facts, part};

struct Made {
    world: World,
    site: Site,
    zip: PathBuf,
}

/// One bundle for all tests.
static MADE: LazyLock<Made> = LazyLock::new(|| {
    let world = World::still(71);
    let site = story::signed(&world);
    // Of another dossier the journal shows hashes alone.
    world.tell(Call::CreateDossier {
        title: "Chantier Secret".to_owned(),
        client: "M. Untel".to_owned(),
    });
    world.tell(Call::CreateObjection {
        dossier: site.dossier,
    });
    let zip = export(&world, &site, "preuves.zip");
    Made { world, site, zip }
});

fn export(world: &World, site: &Site, name: &str) -> PathBuf {
    let view = world.ask(Call::ExportBundle {
        dossier: site.dossier,
        path: world.beside(name),
    });
    part(&view, "/path")
}

/// Unpacked by a public tool into a new folder.
fn unpacked(folder: &Path) -> Option<PathBuf> {
    let unzip = Tool::on_path("unzip")?;
    let said = unzip.run(&[
        "-q".as_ref(),
        MADE.zip.as_os_str(),
        "-d".as_ref(),
        folder.as_os_str(),
    ]);
    assert!(said.success, "{}", said.text);
    Some(folder.to_owned())
}

/// Runs `script` in `folder` as a person would type it.
fn typed(folder: &Path, script: &str) -> (bool, String) {
    let output = Command::new("sh")
        .arg("-c")
        .arg(script)
        .current_dir(folder)
        .env("LC_ALL", "C")
        .output()
        .unwrap();
    let text = [output.stdout, output.stderr].concat();
    (
        output.status.success(),
        String::from_utf8_lossy(&text).into_owned(),
    )
}

/// The commands of the manual, each block by itself.
fn commands(folder: &Path, manual: &str) -> Vec<String> {
    let text = fs::read_to_string(folder.join(manual)).unwrap();
    let mut blocks = vec![String::new()];
    for line in text.lines() {
        match line.strip_prefix("    ") {
            Some(command) => {
                let block = blocks.last_mut().unwrap();
                block.push_str(command);
                block.push('\n');
            }
            None if blocks.last().is_some_and(|block| !block.is_empty()) => blocks.push(String::new()),
            None => {}
        }
    }
    blocks.retain(|block| !block.is_empty());
    blocks
}

#[test]
fn every_command_of_the_manual_answers_as_it_says() {
    for tool in ["sha256sum", "openssl", "pdfsig", "pdfdetach"] {
        if Tool::on_path(tool).is_none() {
            return;
        }
    }
    let parent = tempfile::tempdir().unwrap();
    let Some(folder) = unpacked(&parent.path().join("b")) else {
        return;
    };
    for manual in ["HOW-TO-VERIFY.txt", "COMMENT-VERIFIER.txt"] {
        let blocks = commands(&folder, manual);
        let [sums, seal, acts, content, journal] = blocks.as_slice() else {
            panic!("{blocks:#?}");
        };
        let text = fs::read_to_string(folder.join(manual)).unwrap();
        let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let (ok, said) = typed(&folder, sums);
        assert!(ok && said.lines().all(|line| line.ends_with(": OK")), "{said}");
        let (ok, said) = typed(&folder, seal);
        assert!(ok && said.contains("CMS Verification successful"), "{said}");
        let line = said.split_once("ingerprint=").unwrap().1.lines().next().unwrap();
        let fingerprint = line.replace(':', "");
        let groups: Vec<String> = fingerprint
            .as_bytes()
            .chunks(4)
            .map(|group| String::from_utf8_lossy(group).into_owned())
            .collect();
        assert!(flat.contains(&groups.join(" ")), "{said}\n{text}");
        let (ok, said) = typed(&folder, acts);
        assert!(ok && said.matches("Signature is Valid").count() == 3, "{said}");
        let (ok, said) = typed(&folder, content);
        let hash = said.lines().find_map(|line| line.split_once("  ")).unwrap().0;
        assert!(ok && content.contains(&format!("# {hash}")), "{said}\n{content}");
        let (ok, said) = typed(&folder, journal);
        assert!(ok && !said.contains("BROKEN"), "{said}");
        let head = said.split_whitespace().last().unwrap();
        assert!(flat.contains(head), "{said}");
    }
    // And their twins on what was changed.
    let original = fs::read_dir(folder.join("originals"))
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    fs::write(original, b"another").unwrap();
    assert!(!typed(&folder, "sha256sum -c SHA256SUMS").0);
    let sums = fs::read_to_string(folder.join("SHA256SUMS")).unwrap();
    fs::write(folder.join("SHA256SUMS"), sums.replacen('0', "1", 1)).unwrap();
    let blocks = commands(&folder, "HOW-TO-VERIFY.txt");
    let first = blocks[1].lines().next().unwrap();
    assert!(!typed(&folder, first).0);
    let journal = fs::read_to_string(folder.join("journal.jsonl")).unwrap();
    fs::write(
        folder.join("journal.jsonl"),
        journal.replacen("Marchand", "Marchant", 1),
    )
    .unwrap();
    let (_, said) = typed(&folder, &blocks[4]);
    assert!(said.contains("BROKEN"), "{said}");
}

#[test]
fn the_manual_leads_through_former_keys_and_timestamps() {
    for tool in ["sha256sum", "openssl", "pdfsig", "pdfdetach", "unzip"] {
        if Tool::on_path(tool).is_none() {
            return;
        }
    }
    let world = World::real();
    let Some(authority) = Authority::start(&world.beside("authority")) else {
        return;
    };
    let site = story::signed(&world);
    let former: String = part(&world.ask(Call::Desk), "/key/fingerprint");
    world.tell(Call::SaveTimestamping {
        timestamping: Some(Timestamping {
            address: authority.address.clone(),
            trusted: authority.root.clone(),
            automatic: false,
        }),
    });
    world.tell(Call::Timestamp { act: site.act });
    world.tell(Call::ReplaceKeys {
        reason: "Ordinateur perdu".to_owned(),
        passphrase: None,
    });
    let zip = export(&world, &site, "preuves.zip");
    let folder = world.beside("unpacked");
    let said = Tool::on_path("unzip").unwrap().run(&[
        "-q".as_ref(),
        zip.as_os_str(),
        "-d".as_ref(),
        folder.as_os_str(),
    ]);
    assert!(said.success, "{}", said.text);
    let blocks = commands(&folder, "HOW-TO-VERIFY.txt");
    let [_, _, keys, acts, _, times, _] = blocks.as_slice() else {
        panic!("{blocks:#?}");
    };
    let text = fs::read_to_string(folder.join("HOW-TO-VERIFY.txt")).unwrap();
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains(&former), "the key that certified the act is named");
    let (ok, said) = typed(&folder, keys);
    assert!(
        ok && said.contains("CMS Verification successful") && said.contains("Ordinateur perdu"),
        "{said}"
    );
    // What pdfsig says of a timestamp, the manual says before.
    let (_, said) = typed(&folder, acts);
    for words in [
        "Signature is Valid.",
        "Signature has not yet been verified.",
        "Timestamp1",
    ] {
        assert!(said.contains(words) && flat.contains(words), "{words}: {said}");
    }
    let (ok, said) = typed(&folder, times);
    let digits: String = said
        .lines()
        .filter_map(|line| line.trim().split_once(" - ").filter(|(at, _)| at.len() == 4))
        .map(|(_, bytes)| bytes.split("   ").next().unwrap().replace([' ', '-'], ""))
        .collect();
    assert!(ok && digits.len() == 64, "{said}");
    assert!(said.contains(&format!("{digits}  -")), "{said}");
    let (_, shown) = typed(&folder, times.lines().nth(1).unwrap());
    assert!(shown.contains("subject="), "{shown}");

    // What the bundle tells of itself names the keys as the acts print them.
    // By the clock of today, as the authority’s.
    let view = World::real().ask(Call::VerifyFile { path: zip });
    let message = view.to_string();
    assert!(facts(&view).intact(), "{view:#}");
    assert!(!message.contains("Pas certifié par la clé"), "{view:#}");
}

#[test]
fn the_same_dossier_clock_and_journal_make_the_same_bytes() {
    let make = || {
        let world = World::still(5);
        let site = story::draft(&world);
        fs::read(export(&world, &site, "b.zip")).unwrap()
    };
    assert!(make() == make());
}

#[test]
fn nothing_of_another_dossier_is_in_the_bundle() {
    let zip = Zip::read(&MADE.zip);
    let secret = |bytes: &[u8]| String::from_utf8_lossy(bytes).contains("Secret");
    assert!(zip.entries.iter().all(|(_, bytes)| !secret(bytes)));
}

#[test]
fn another_installation_shows_the_same_dossier_and_changes_nothing_in_it() {
    let other = World::still(72);
    let view = other.ask(Call::OpenBundle {
        path: MADE.zip.clone(),
    });
    let key: String = part(&view, "/key");
    assert_eq!(view["contractor"], "Menuiserie Delorme");
    let verification = &view["verification"];
    assert!(facts(verification).intact(), "{verification:#}");
    let inside = |inner: Call| {
        other.ask(Call::InBundle {
            key: key.clone(),
            inner: Box::new(inner),
        })
    };
    let (dossier, act) = (MADE.site.dossier, MADE.site.act);
    let own = MADE.world.ask(Call::OpenDossier { dossier });
    assert_eq!(same(inside(Call::OpenDossier { dossier })), same(own));
    let own = MADE.world.ask(Call::OpenAct { act });
    assert_eq!(same(inside(Call::OpenAct { act })), same(own));
    let hits = inside(Call::Search {
        words: "huisserie".to_owned(),
    });
    assert!(!hits["hits"].as_array().unwrap().is_empty());
    let seen = inside(Call::VerifyAct { act });
    assert!(facts(&seen).intact(), "{seen:#}");
    // Its photos and pages are there for the window.
    let exhibit = MADE.site.exhibits[0];
    let media = other
        .office
        .media(&format!("bundle/{key}/exhibit/{exhibit}/original"))
        .unwrap();
    assert_eq!(
        fs::read(media.file).unwrap(),
        fs::read(&MADE.site.files[0]).unwrap()
    );
    assert!(
        other
            .office
            .media(&format!("bundle/{key}/act/{act}/pdf"))
            .is_some()
    );
    assert!(
        other
            .office
            .media(&format!("exhibit/{exhibit}/original"))
            .is_none()
    );
    // Nothing is changed, there or here.
    for call in [
        Call::CreateObjection { dossier },
        Call::BinDossier { dossier },
        Call::Undo { dossier },
        Call::Void {
            act,
            reason: "x".to_owned(),
        },
        Call::ExportBundle {
            dossier,
            path: other.beside("again.zip"),
        },
        Call::Desk,
    ] {
        let refused = other.refused(Call::InBundle {
            key: key.clone(),
            inner: Box::new(call),
        });
        assert_eq!(refused.code, "problem-bundle-read-only");
    }
    let desk = other.ask(Call::Desk);
    assert_eq!(desk["dossiers"], json!([]));
    other.tell(Call::CloseBundle { key: key.clone() });
    let closed = other.refused(Call::InBundle {
        key,
        inner: Box::new(Call::OpenDossier { dossier }),
    });
    assert_eq!(closed.code, "problem-bundle-closed");
    let left = fs::read_dir(other.data().join("derived/guests")).unwrap().count();
    assert_eq!(left, 0);
}

/// Without what belongs to the installation that shows it.
fn same(mut view: Value) -> Value {
    fn strip(view: &mut Value) {
        match view {
            Value::Object(fields) => {
                for own in ["has_thumbnail", "undo", "redo"] {
                    fields.remove(own);
                }
                fields.values_mut().for_each(strip);
            }
            Value::Array(values) => values.iter_mut().for_each(strip),
            _ => {}
        }
    }
    strip(&mut view);
    view
}

#[test]
fn one_s_own_bundle_is_known_by_its_key_and_nothing_more_is_claimed() {
    let view = MADE.world.ask(Call::VerifyFile {
        path: MADE.zip.clone(),
    });
    assert!(facts(&view).intact(), "{view:#}");
    assert!(facts(&view).holding.iter().any(|name| name == "bundle-key"));
    let elsewhere = World::still(73).ask(Call::VerifyFile {
        path: MADE.zip.clone(),
    });
    assert!(!facts(&elsewhere).holding.iter().any(|name| name == "bundle-key"));
    let alone = office::verify_file(&MADE.zip, acceptance::Language::En).unwrap();
    assert!(alone.facts.iter().any(|fact| fact.name == "bundle-limits"));
}

#[test]
fn a_pdf_alone_opens_as_its_dossier() {
    let file = story::export(&MADE.world, MADE.site.act, "alone.pdf");
    let other = World::still(74);
    let view = other.ask(Call::OpenBundle { path: file });
    let key: String = part(&view, "/key");
    // It tells itself when it became what it is.
    assert!(view["made"].is_string(), "{}", view["made"]);
    let seen = other.ask(Call::InBundle {
        key,
        inner: Box::new(Call::OpenAct { act: MADE.site.act }),
    });
    let own = MADE.world.ask(Call::OpenAct { act: MADE.site.act });
    for field in [
        "number",
        "title",
        "status",
        "fingerprint",
        "sums",
        "consents",
        "has_file",
    ] {
        assert_eq!(seen[field], own[field], "{field}");
    }
    assert_eq!(seen["act"]["body"], own["act"]["body"]);
    assert_eq!(
        seen["act"]["state"]["signatures"],
        own["act"]["state"]["signatures"]
    );
    // One that is no act opens nothing.
    let text = other.beside("text.pdf");
    fs::write(&text, b"%PDF-1.7\nnothing").unwrap();
    assert_eq!(
        other.refused(Call::OpenBundle { path: text }).code,
        "problem-bundle-no-act"
    );
}

#[test]
fn a_dossier_is_verified_act_by_act_and_what_is_gone_is_named() {
    let world = World::still(75);
    let site = story::signed(&world);
    let dossier = site.dossier;
    let view = world.ask(Call::VerifyDossier { dossier });
    assert!(facts(&view).intact(), "{view:#}");
    let messages = view["facts"].to_string();
    assert!(messages.contains("PV-2026-0001"), "{messages}");
    fs::remove_file(world.data().join("acts/PV-2026-0001/3.pdf")).unwrap();
    let original = vault_file(&world, &site.files[0]);
    fs::remove_file(original).unwrap();
    let view = world.ask(Call::VerifyDossier { dossier });
    assert_eq!(facts(&view).failing, ["act-file", "exhibits-intact"]);
    // A bundle is made all the same, and says what it lacks.
    let zip = export(&world, &site, "rest.zip");
    let view = world.ask(Call::VerifyFile { path: zip });
    let names: Vec<&str> = view["facts"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|fact| fact["name"].as_str())
        .collect();
    assert!(names.contains(&"bundle-left-out"), "{view:#}");
    assert!(facts(&view).failing.iter().any(|name| name == "act-file"));
}

#[test]
fn acts_certified_before_the_keys_were_replaced_are_told_as_handed_over() {
    let world = World::still(77);
    let site = story::signed(&world);
    world.tell(Call::ReplaceKeys {
        reason: "Nouvel ordinateur".to_owned(),
        passphrase: None,
    });
    let zip = export(&world, &site, "replaced-keys.zip");
    let elsewhere = World::still(78);
    let view = elsewhere.ask(Call::VerifyFile { path: zip.clone() });
    assert!(facts(&view).intact(), "{view:#}");
    let holding = facts(&view).holding;
    assert!(
        holding.iter().any(|name| name == "bundle-handed-over"),
        "{view:#}"
    );
    // Without the statement of the key that went, nothing ties one to the other.
    let mut cut = tamper::Zip::read(&zip);
    cut.entries.retain(|(name, _)| !name.ends_with(".p7m"));
    let path = elsewhere.beside("cut.zip");
    cut.write(&path);
    let view = elsewhere.ask(Call::VerifyFile { path });
    let holding = facts(&view).holding;
    assert!(
        !holding
            .iter()
            .any(|name| name == "bundle-handed-over" || name == "bundle-same-key")
    );
}

#[test]
fn the_manual_names_a_key_that_was_lost_and_no_other() {
    let world = World::still(79);
    let site = story::signed(&world);
    let lost: String = part(&world.ask(Call::Desk), "/key/fingerprint");
    let manual = |name: &str| {
        let zip = Zip::read(&export(&world, &site, name));
        let (_, text) = zip
            .entries
            .iter()
            .find(|(name, _)| name == "COMMENT-VERIFIER.txt")
            .unwrap();
        let text = String::from_utf8(text.clone()).unwrap();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    assert!(!manual("avant.zip").contains("a-t-elle été perdue"));
    for file in fs::read_dir(world.data().join("keys")).unwrap() {
        fs::remove_file(file.unwrap().path()).unwrap();
    }
    world.tell(Call::ReplaceKeys {
        reason: "Disque perdu".to_owned(),
        passphrase: None,
    });
    let text = manual("apres.zip");
    assert!(
        text.contains("a-t-elle été perdue") && text.contains(&lost),
        "{text}"
    );
}

#[test]
fn a_file_that_nothing_speaks_of_is_named() {
    let world = World::still(76);
    let site = story::signed(&world);
    let view = world.ask(Call::VerifyJournal);
    assert!(
        facts(&view).holding.iter().any(|name| name == "nothing-unknown"),
        "{view:#}"
    );
    fs::write(world.data().join("acts/PV-2026-0001/9 copie.pdf"), b"x").unwrap();
    let stray = vault_file(&world, &site.files[0]).with_file_name("f".repeat(62));
    fs::write(&stray, b"x").unwrap();
    let view = world.ask(Call::VerifyJournal);
    assert!(!facts(&view).holding.iter().any(|name| name == "nothing-unknown"));
    let said = view["facts"].to_string();
    assert!(
        said.contains("9 copie.pdf") && said.contains(&"f".repeat(62)),
        "{said}"
    );
}

/// Where the vault keeps the original of `file`.
fn vault_file(world: &World, file: &Path) -> PathBuf {
    let hash = tamper::hash(&fs::read(file).unwrap());
    world.data().join("vault").join(&hash[..2]).join(&hash[2..])
}
