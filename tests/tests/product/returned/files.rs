//! A PDF that came back.

use super::elsewhere::{CLIENT, CONTRACTOR, added, certify, field, flipped, sign, turned, unsigned, write};
use acceptance::{Act, ActKind, Language, SignatureManner};
use office::Office;
use office::api::Call;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tests::edge;
use tests::story::{self, Site};
use tests::tools::Tool;
use tests::world::{World, facts, moment, part};

/// Issued, signed by nobody, and handed out.
fn handed_out(seed: u64) -> (World, Site, PathBuf) {
    let world = World::still(seed);
    let site = story::draft(&world);
    world.tell(Call::Issue { act: site.act });
    let file = story::export(&world, site.act, "remis.pdf");
    (world, site, file)
}

fn inspect(world: &World, file: &Path) -> Value {
    world.ask(Call::InspectReturned {
        path: file.to_owned(),
    })
}

fn bind(world: &World, file: &Path) -> Value {
    world.ask(Call::BindReturned {
        path: file.to_owned(),
    })
}

/// Told as `kind`, and refused when it is bound all the same.
fn refused(world: &World, file: &Path, kind: &str, code: &str) {
    let view = inspect(world, file);
    let name = file.display();
    assert_eq!(view["kind"], kind, "{name}: {}", view["message"]);
    assert_eq!(view["may_bind"], false, "{name}");
    let problem = world.refused(Call::BindReturned {
        path: file.to_owned(),
    });
    assert_eq!(problem.code, code, "{name}: {}", problem.message);
    assert!(!problem.message.contains(code), "{name}: a text for {code}");
}

fn manners(view: &Value) -> Vec<(String, &'static str, Option<u32>)> {
    let act: Act = part(view, "/act");
    let signatures = act.issue().unwrap().signatures.iter();
    let manner = |manner: &SignatureManner| match manner {
        SignatureManner::Drawn => "drawn",
        SignatureManner::Certificate(_) => "certificate",
        SignatureManner::Elsewhere(_) => "elsewhere",
        SignatureManner::Paper => "paper",
    };
    signatures
        .map(|signature| {
            (
                signature.name.clone(),
                manner(&signature.manner),
                signature.revision,
            )
        })
        .collect()
}

fn verified(world: &World, site: &Site) -> Value {
    let view = world.ask(Call::VerifyAct { act: site.act });
    assert!(facts(&view).intact(), "{view:#}");
    view
}

/// How a fact of that name stands, and what it says.
fn fact(view: &Value, name: &str) -> Option<(String, String)> {
    let facts = view["facts"].as_array()?;
    let found = facts.iter().find(|fact| fact["name"] == name)?;
    let text = |key: &str| found[key].as_str().unwrap_or_default().to_owned();
    Some((text("standing"), text("message")))
}

const MARCHAND: &str = "Mme Claire Marchand";

#[test]
fn a_file_signed_elsewhere_becomes_the_next_version() {
    let (world, site, file) = handed_out(41);
    let signed = sign(&world, &file, &field(CLIENT), "MARCHAND Claire", "revenu.pdf");

    let view = inspect(&world, &signed);
    assert_eq!(view["kind"], "goes_on", "{}", view["message"]);
    assert_eq!(view["may_bind"], true);
    let newly: Vec<String> = part(&view, "/newly_signed");
    assert_eq!(newly.len(), 1);
    assert!(newly[0].contains("MARCHAND Claire"), "{newly:?}");
    assert!(
        !newly[0].contains("confirmez"),
        "the names are of one person: {newly:?}"
    );

    let bound = bind(&world, &signed);
    assert_eq!(manners(&bound), [(MARCHAND.to_owned(), "elsewhere", Some(2))]);
    verified(&world, &site);
    let latest = story::export(&world, site.act, "dernier.pdf");
    assert_eq!(fs::read(&latest).unwrap(), fs::read(&signed).unwrap());

    // The same once more is told as what it is, and what was handed out before as older.
    refused(&world, &signed, "same", "returned-same");
    refused(&world, &file, "earlier", "returned-earlier");

    // And the contractor signs here, on top of it.
    story::sign_by_all(&world, site.act);
    let view = world.ask(Call::OpenAct { act: site.act });
    assert_eq!(view["status"], "signed");
    let told = verified(&world, &site).to_string();
    assert!(
        !told.contains("later-signatures"),
        "the latest version bears all of them"
    );
    assert_eq!(inspect(&world, &signed)["kind"], "earlier");
}

#[test]
fn two_signatures_at_once_are_both_told() {
    let (world, site, file) = handed_out(42);
    let one = sign(&world, &file, &field(CLIENT), "Claire Marchand", "un.pdf");
    let two = sign(&world, &one, &field(CONTRACTOR), "Menuiserie Delorme", "deux.pdf");
    let bound = bind(&world, &two);
    assert_eq!(
        manners(&bound),
        [
            (MARCHAND.to_owned(), "elsewhere", Some(2)),
            ("Paul Delorme".to_owned(), "elsewhere", Some(2)),
        ]
    );
    assert_eq!(bound["status"], "signed");
    verified(&world, &site);
    // What was signed once within it is neither a version from here nor one that goes on from the latest.
    let view = inspect(&world, &one);
    assert_eq!(view["kind"], "beside", "{}", view["message"]);
}

#[test]
fn a_file_that_was_changed_is_refused() {
    let (world, site, file) = handed_out(43);
    let signed = sign(&world, &file, &field(CLIENT), "Claire Marchand", "revenu.pdf");
    let (first, whole) = (
        fs::metadata(&file).unwrap().len(),
        fs::metadata(&signed).unwrap().len(),
    );

    // In the description, which stands there as plain text: wherever the file’s middle is, it may be what holds it together.
    let plain = fs::read(&file).unwrap();
    let described = plain.windows(13).position(|window| window == b"<?xpacket end");
    let early = flipped(&world, &signed, described.unwrap() + 4, "octet.pdf");
    refused(&world, &early, "altered", "returned-altered");
    // In the signature that was added: the bytes before it are ours.
    let bytes = fs::read(&signed).unwrap();
    let contents = bytes
        .windows(11)
        .rposition(|window| window == b"/Contents <" || window.starts_with(b"/Contents<"));
    let mut late = bytes.clone();
    let place = contents.unwrap() + 400;
    late[place] = if late[place] == b'0' { b'1' } else { b'0' };
    let late = write(&world, "signature.pdf", &late);
    refused(&world, &late, "altered", "returned-altered-otherwise");

    refused(
        &world,
        &turned(&world, &signed, "tourne.pdf"),
        "altered",
        "returned-altered-pages",
    );
    let mut longer = bytes.clone();
    longer.extend(b"\n% et plus encore\n");
    refused(
        &world,
        &write(&world, "suite.pdf", &longer),
        "altered",
        "returned-altered-otherwise",
    );
    assert!(whole > first);
    assert_eq!(manners(&world.ask(Call::OpenAct { act: site.act })), []);
}

#[test]
fn a_file_that_only_says_that_it_is_ours_is_refused() {
    let (world, site, file) = handed_out(44);
    let bare = unsigned(&world, &file, "nu.pdf");
    refused(&world, &bare, "forged", "returned-forged-unsigned");
    let certified = certify(&world, &bare, "Menuiserie Delorme", "faux.pdf");
    refused(&world, &certified, "forged", "returned-forged");
    let signed = sign(
        &world,
        &certified,
        &field(CLIENT),
        "Claire Marchand",
        "faux-signe.pdf",
    );
    refused(&world, &signed, "forged", "returned-forged");

    // The same number and company, in another installation.
    let (other, _, theirs) = handed_out(45);
    refused(&world, &theirs, "forged", "returned-forged-number");
    // Where no act has that number, it is simply somebody’s.
    let empty = World::still(46);
    refused(&empty, &theirs, "foreign", "returned-foreign");
    assert_eq!(manners(&world.ask(Call::OpenAct { act: site.act })), []);
    drop(other);
}

#[test]
fn what_is_no_act_is_told_with_what_to_do() {
    let (world, _, _) = handed_out(47);
    let text = write(&world, "lettre.pdf", b"Bonjour");
    refused(&world, &text, "unknown", "returned-no-pdf");
    let blank = world.ask(Call::ExportBlank {
        kind: ActKind::Reception,
        language: Language::Fr,
        dossier: None,
        path: world.beside("vierge.pdf"),
    });
    let blank: PathBuf = part(&blank, "/path");
    refused(&world, &blank, "unknown", "returned-no-act");
    let absent = world.refused(Call::InspectReturned {
        path: world.beside("absent.pdf"),
    });
    assert_eq!(absent.code, "problem-file-missing");
}

#[test]
fn the_client_is_not_signed_for_by_the_contractor() {
    let (world, site, file) = handed_out(48);
    for (index, name) in ["Menuiserie Delorme", "Paul Delorme", "DELORME Paul"]
        .into_iter()
        .enumerate()
    {
        let own = sign(&world, &file, &field(CLIENT), name, &format!("soi-{index}.pdf"));
        refused(&world, &own, "goes_on", "returned-since-own");
    }
    assert_eq!(manners(&world.ask(Call::OpenAct { act: site.act })), []);
    // In the contractor’s own field it is what is wanted.
    let own = sign(
        &world,
        &file,
        &field(CONTRACTOR),
        "Menuiserie Delorme",
        "entreprise.pdf",
    );
    assert_eq!(manners(&bind(&world, &own)).len(), 1);
}

#[test]
fn a_certificate_in_another_name_is_confirmed_by_whoever_binds_it() {
    let (world, _, file) = handed_out(49);
    let other = sign(&world, &file, &field(CLIENT), "SCI des Tilleuls", "sci.pdf");
    let view = inspect(&world, &other);
    assert_eq!(view["may_bind"], true);
    let newly: Vec<String> = part(&view, "/newly_signed");
    assert!(
        newly[0].contains("SCI des Tilleuls") && newly[0].contains("confirmez"),
        "{newly:?}"
    );
    let bound = bind(&world, &other);
    let act: Act = part(&bound, "/act");
    let Some(SignatureManner::Elsewhere(certificate)) = act
        .issue()
        .unwrap()
        .signatures
        .first()
        .map(|signature| signature.manner.clone())
    else {
        panic!("signed elsewhere: {act:?}");
    };
    assert!(certificate.subject.contains("SCI des Tilleuls"));
}

#[test]
fn a_name_with_another_word_is_told_as_alike_and_not_as_the_same() {
    let (world, _, file) = handed_out(56);
    let same = sign(&world, &file, &field(CLIENT), "MARCHAND Claire", "meme.pdf");
    let view = inspect(&world, &same);
    assert_eq!(view["other_name"], false, "{view:#}");
    let near = sign(
        &world,
        &file,
        &field(CLIENT),
        "Claire Marchand-Durand",
        "proche.pdf",
    );
    let view = inspect(&world, &near);
    assert_eq!(
        (&view["other_name"], &view["may_bind"]),
        (&true.into(), &true.into())
    );
    assert!(
        view["newly_signed"].to_string().contains("se ressemblent"),
        "{view:#}"
    );
    let bound = bind(&world, &near);
    let warning = bound["proof"]["signatures"][0]["warning"].as_str().unwrap();
    assert!(
        warning.contains("Marchand-Durand") && warning.contains("se ressemblent"),
        "{warning}"
    );
}

#[test]
fn a_stranger_s_signature_in_a_field_that_is_taken_is_refused_and_the_holder_s_is_kept_beside() {
    let (world, site, file) = handed_out(57);
    // The client signs here while a copy goes round.
    world.tell(Call::Sign {
        act: site.act,
        signatory: acceptance::SignatoryId(uuid::Uuid::from_u128(CLIENT)),
        consent: true,
        ink: story::ink(),
        device: "Essai".to_owned(),
    });
    for (index, name) in ["Jean Dupont", "Claire Marchand-Durand", "Paul Delorme"]
        .into_iter()
        .enumerate()
    {
        let other = sign(&world, &file, &field(CLIENT), name, &format!("autre-{index}.pdf"));
        refused(&world, &other, "beside", "returned-since-already-other");
    }
    assert_eq!(manners(&world.ask(Call::OpenAct { act: site.act })).len(), 1);
    let own = sign(&world, &file, &field(CLIENT), "MARCHAND Claire", "propre.pdf");
    let view = inspect(&world, &own);
    assert_eq!(
        (&view["kind"], &view["may_bind"]),
        (&"beside".into(), &true.into())
    );
    let bound = bind(&world, &own);
    assert_eq!(manners(&bound), [(MARCHAND.to_owned(), "drawn", Some(2))]);
    verified(&world, &site);
}

#[test]
fn what_another_program_adds_that_no_archive_may_have_is_told_as_such() {
    let (world, _, file) = handed_out(58);
    let told = |file: &Path| {
        fact(
            &world.ask(Call::VerifyFile {
                path: file.to_owned(),
            }),
            "archival",
        )
    };
    let signed = sign(&world, &file, &field(CLIENT), "Claire Marchand", "signe.pdf");
    assert_eq!((told(&file), told(&signed)), (None, None));
    let font = "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 0/Resources<</Font<</F1<</Type/Font\
                /Subtype/Type1/BaseFont/Courier>>>>>>>>\nstream\n\nendstream";
    let script = "<</Type/Action/S/JavaScript/JS(app.beep())>>";
    for (object, word) in [(font, "Courier"), (script, "JavaScript")] {
        let (standing, message) = told(&added(&world, &signed, object, "ajout.pdf")).unwrap();
        assert!(standing == "note" && message.contains(word), "{message}");
    }
}

#[test]
fn a_certificate_whose_issuer_may_issue_none_is_refused_and_one_of_an_authority_is_taken() {
    let Some(openssl) = Tool::on_path("openssl") else {
        return;
    };
    let (world, _, file) = handed_out(59);
    let at = |name: &str| world.beside(name).to_string_lossy().into_owned();
    let run = |line: &str, more: &[&str]| {
        let arguments: Vec<&str> = line.split(' ').chain(more.iter().copied()).collect();
        let said = openssl.run(&arguments);
        assert!(said.success, "{line}: {}", said.text);
    };
    let signed = |may_issue: &str, to: &str| {
        let [root_key, root, key, request, leaf, p12] =
            ["rk", "r", "k", "q", "l", "p12"].map(|name| at(&format!("{to}.{name}")));
        let ec = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes";
        let config = at("empty.cnf");
        fs::write(&config, "[req]\ndistinguished_name=dn\n[dn]\n").unwrap();
        let extension = format!("basicConstraints=critical,CA:{may_issue}");
        run(
            &format!("req -x509 {ec} -days 3650 -subj /CN=Racine -addext"),
            &[
                &extension, "-config", &config, "-keyout", &root_key, "-out", &root,
            ],
        );
        run(
            &format!("req -new {ec} -subj"),
            &[
                "/CN=Claire Marchand",
                "-config",
                &config,
                "-keyout",
                &key,
                "-out",
                &request,
            ],
        );
        let usage = at("usage.cnf");
        fs::write(&usage, "keyUsage=critical,digitalSignature,nonRepudiation\n").unwrap();
        run(
            "x509 -req -days 3000 -set_serial 7 -extfile",
            &[
                &usage, "-in", &request, "-CA", &root, "-CAkey", &root_key, "-out", &leaf,
            ],
        );
        run(
            "pkcs12 -export -passout pass:secret",
            &["-inkey", &key, "-in", &leaf, "-certfile", &root, "-out", &p12],
        );
        let now = chrono::Utc::now() + chrono::TimeDelta::hours(1);
        let identity = seal::open_pkcs12(&fs::read(&p12).unwrap(), "secret", now).unwrap();
        super::elsewhere::sign_with(&world, &file, &field(CLIENT), "Claire Marchand", &identity, to)
    };
    let forged = signed("FALSE", "faux.pdf");
    refused(&world, &forged, "goes_on", "returned-since-pretended");
    let view = inspect(&world, &forged);
    let (standing, message) = fact(&view["verification"], "certificate").unwrap();
    assert_eq!(standing, "holds", "the seal’s comes first: {message}");
    assert!(
        view.to_string()
            .contains("porte le nom d’un émetteur sans l’être"),
        "{view:#}"
    );
    let honest = signed("TRUE", "vrai.pdf");
    let view = inspect(&world, &honest);
    assert_eq!(view["may_bind"], true, "{view:#}");
}

#[test]
fn a_file_signed_on_an_older_version_is_kept_beside() {
    let (world, site, file) = handed_out(50);
    // The contractor signs here while the client has the file.
    world.tell(Call::Sign {
        act: site.act,
        signatory: acceptance::SignatoryId(uuid::Uuid::from_u128(CONTRACTOR)),
        consent: true,
        ink: story::ink(),
        device: "Essai".to_owned(),
    });
    let signed = sign(&world, &file, &field(CLIENT), "Claire Marchand", "revenu.pdf");
    let view = inspect(&world, &signed);
    assert_eq!(view["kind"], "beside", "{}", view["message"]);
    let bound = bind(&world, &signed);
    assert_eq!(bound["status"], "signed");
    assert_eq!(
        manners(&bound).last().unwrap(),
        &(MARCHAND.to_owned(), "elsewhere", None)
    );
    refused(&world, &signed, "same", "returned-bound-already");
    let told = verified(&world, &site).to_string();
    assert!(told.contains("beside-signatures"), "{told}");
    let seen = world.ask(Call::VerifyFile { path: signed.clone() });
    assert!(facts(&seen).intact(), "{seen:#}");

    // It is one of the files that the folder answers for, over a new start too.
    let folder = world.close();
    let data = folder.path().join("data");
    let office = Office::open(&data, edge::fixed(moment(), 7)).unwrap();
    let journal = office.answer(Call::VerifyJournal).unwrap();
    assert_eq!(journal["unbroken"], true, "{journal:#}");
    let beside: Vec<PathBuf> = fs::read_dir(data.join("acts/PV-2026-0001/returned"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    assert_eq!(beside.len(), 1);
    assert_eq!(fs::read(&beside[0]).unwrap(), fs::read(&signed).unwrap());
    fs::remove_file(&beside[0]).unwrap();
    let journal = office.answer(Call::VerifyJournal).unwrap();
    assert_eq!(journal["unbroken"], false, "{journal:#}");
}

#[test]
fn what_a_kill_left_beside_is_put_aside() {
    let (world, _, file) = handed_out(51);
    let folder = world.close();
    let data = folder.path().join("data");
    let returned = data.join("acts/PV-2026-0001/returned");
    fs::create_dir_all(&returned).unwrap();
    fs::copy(&file, returned.join("left.pdf")).unwrap();
    fs::write(returned.join(".unfinished-x"), b"half").unwrap();
    let office = Office::open(&data, edge::fixed(moment(), 8)).unwrap();
    assert_eq!(office.answer(Call::VerifyJournal).unwrap()["unbroken"], true);
    assert!(!returned.exists());
    assert_eq!(fs::read_dir(data.join("unacknowledged")).unwrap().count(), 1);
}

#[test]
fn nothing_comes_back_to_a_voided_act() {
    let (world, site, file) = handed_out(52);
    let signed = sign(&world, &file, &field(CLIENT), "Claire Marchand", "revenu.pdf");
    world.tell(Call::Void {
        act: site.act,
        reason: "Erreur de lot".to_owned(),
    });
    refused(&world, &signed, "goes_on", "returned-voided");
}

#[test]
fn pyhanko_signs_the_kept_field_and_the_file_goes_on() {
    let Some(pyhanko) = Tool::in_variable("pyHanko", "SANS_RESERVE_PYHANKO") else {
        return;
    };
    let (world, site, file) = handed_out(53);
    let Some((key, certificate)) = certificate(&world, "MARCHAND Claire") else {
        return;
    };
    let sign = |spec: &str, from: &Path, to: &str| {
        let to = world.beside(to);
        let said = pyhanko.run(&[
            "sign".as_ref(),
            "addsig".as_ref(),
            "--field".as_ref(),
            spec.as_ref(),
            "--use-pades".as_ref(),
            "pemder".as_ref(),
            "--key".as_ref(),
            key.as_os_str(),
            "--cert".as_ref(),
            certificate.as_os_str(),
            "--no-pass".as_ref(),
            from.as_os_str(),
            to.as_os_str(),
        ]);
        assert!(said.success, "{}", said.text);
        to
    };
    // A field of its own first, which does not show: kept, and nobody’s. One that shows could cover what is written.
    let shown = sign("1/300,20,420,60/Cachet", &file, "visible.pdf");
    refused(&world, &shown, "altered", "returned-altered-stamp");
    let extra = sign("Autre", &file, "autre.pdf");
    let view = inspect(&world, &extra);
    assert_eq!(view["kind"], "goes_on", "{}", view["message"]);
    assert_eq!(view["may_bind"], true);
    let bound = bind(&world, &extra);
    assert_eq!(manners(&bound), [], "a field that was added is nobody’s");
    verified(&world, &site);

    let signed = sign(&field(CLIENT), &extra, "revenu.pdf");
    let view = inspect(&world, &signed);
    assert_eq!(view["kind"], "goes_on", "{}", view["message"]);
    // What it wrote in the field is in a font that is not in the file.
    let (standing, told) = fact(&view["verification"], "archival").unwrap();
    assert!(standing == "note" && told.contains("police"), "{told}");
    let bound = bind(&world, &signed);
    assert_eq!(manners(&bound), [(MARCHAND.to_owned(), "elsewhere", Some(3))]);
    story::sign_by_all(&world, site.act);
    verified(&world, &site);
    let place = usize::try_from(fs::metadata(&signed).unwrap().len()).unwrap() - 300;
    let twin = flipped(&world, &signed, place, "jumeau.pdf");
    let view = inspect(&world, &twin);
    assert_eq!(view["may_bind"], false, "{}", view["message"]);
}

/// A key and a certificate that it signs itself.
fn certificate(world: &World, name: &str) -> Option<(PathBuf, PathBuf)> {
    let (key, certificate) = (world.beside("key.pem"), world.beside("certificate.pem"));
    let made = Command::new("openssl")
        .args([
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "3650", "-subj",
        ])
        .arg(format!("/CN={name}"))
        .args([
            "-addext",
            "keyUsage=critical,digitalSignature,nonRepudiation",
            "-keyout",
        ])
        .arg(&key)
        .arg("-out")
        .arg(&certificate)
        .output();
    match made {
        Ok(made) if made.status.success() => Some((key, certificate)),
        _ => {
            println!("skipped: openssl makes no certificate");
            None
        }
    }
}
