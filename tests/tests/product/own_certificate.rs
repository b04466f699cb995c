//! An act signed with a certificate of the signatory’s own, as other programs judge it.

use office::api::{Call, Secret};
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use tests::story;
use tests::tools::{Tool, trust_database};
use tests::world::{World, certificates, facts, part};

const SECRET: &str = "quatre mots sans rapport";

/// A signed file, and the certificates to trust for it: the installation’s and the notary’s.
struct Signed {
    world: World,
    file: PathBuf,
    trust: Vec<String>,
}

/// The act of the story, signed with certificates that OpenSSL made: RSA for one, P-256 for the other.
fn signed() -> Option<Signed> {
    let openssl = Tool::on_path("openssl")?;
    let world = World::real();
    let site = story::draft(&world);
    world.tell(Call::Issue { act: site.act });
    let at = |name: &str| world.beside(name).to_string_lossy().into_owned();
    let run = |line: &str, more: &[&str]| {
        let arguments: Vec<&str> = line.split(' ').chain(more.iter().copied()).collect();
        let said = openssl.run(&arguments);
        assert!(said.success, "{line}: {}", said.text);
    };
    let root = (at("root.key"), at("root.pem"));
    run(
        "genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out",
        &[&root.0],
    );
    let authority = "req -x509 -new -days 30 -utf8 -addext keyUsage=critical,keyCertSign,cRLSign -subj /O=Notaires/CN=Racine -key";
    run(authority, &[&root.0, "-out", &root.1]);
    let extensions = at("signer.cnf");
    let usage = "keyUsage=critical,digitalSignature,nonRepudiation\nextendedKeyUsage=emailProtection\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n";
    fs::write(&extensions, usage).unwrap();

    let opened: acceptance::Act = part(&world.ask(Call::OpenAct { act: site.act }), "/act");
    let kinds = [
        "-algorithm RSA -pkeyopt rsa_keygen_bits:3072",
        "-algorithm EC -pkeyopt ec_paramgen_curve:P-256",
    ];
    for (signatory, kind) in opened.missing_signatories().into_iter().zip(kinds.iter().cycle()) {
        let name = signatory.id.to_string();
        let [key, request, certificate, file] =
            ["key", "csr", "pem", "p12"].map(|extension| at(&format!("{name}.{extension}")));
        run(&format!("genpkey {kind} -out"), &[&key]);
        let subject = format!("/O=Clients/CN={}", signatory.name.trim());
        run(
            "req -new -utf8 -subj",
            &[&subject, "-key", &key, "-out", &request],
        );
        run(
            "x509 -req -days 20 -CAcreateserial -extfile",
            &[
                &extensions,
                "-in",
                &request,
                "-CA",
                &root.1,
                "-CAkey",
                &root.0,
                "-out",
                &certificate,
            ],
        );
        let password = format!("pass:{SECRET}");
        run(
            "pkcs12 -export -inkey",
            &[
                &key,
                "-in",
                &certificate,
                "-certfile",
                &root.1,
                "-passout",
                &password,
                "-out",
                &file,
            ],
        );
        world.tell(Call::SignWithCertificate {
            act: site.act,
            signatory: signatory.id,
            consent: true,
            path: file.into(),
            passphrase: Secret::new(SECRET),
            other_name: false,
            device: "Essai".to_owned(),
        });
    }
    let file = story::export(&world, site.act, "own.pdf");
    let mut trust = certificates(&world.data());
    trust.push(fs::read_to_string(&root.1).unwrap());
    Some(Signed { world, file, trust })
}

#[test]
fn other_programs_find_a_signature_with_an_own_certificate_valid() {
    let Some(signed) = signed() else { return };
    let path = signed.file.clone();
    let view = signed.world.ask(Call::VerifyFile { path });
    assert!(facts(&view).intact(), "{view:#}");
    let file = signed.file.to_string_lossy().into_owned();

    if let Some(openssl) = Command::new("openssl")
        .arg("version")
        .output()
        .ok()
        .filter(|said| said.status.success())
    {
        println!("{}", String::from_utf8_lossy(&openssl.stdout).trim());
    }
    if let Some(pyhanko) = Tool::in_variable("pyHanko", "SANS_RESERVE_PYHANKO") {
        let trust = signed.world.beside("trust.pem");
        fs::write(&trust, signed.trust.concat()).unwrap();
        let trust = trust.to_string_lossy().into_owned();
        let said = pyhanko.run(&["sign", "validate", "--pretty-print", "--trust", &trust, &file]);
        assert!(said.success, "{}", said.text);
        assert_eq!(
            said.text.matches("The signature is judged VALID").count(),
            3,
            "{}",
            said.text
        );
    }
    if let Some(pdfsig) = Tool::on_path("pdfsig") {
        let folder = signed.world.beside("pdfsig");
        fs::create_dir_all(&folder).unwrap();
        if let Some(database) = trust_database(&folder, &signed.trust) {
            let database = database.to_string_lossy().into_owned();
            let said = pdfsig.run(&["-nssdir", &database, &file]).text;
            assert_eq!(said.matches("Signature is Valid").count(), 3, "{said}");
            assert_eq!(said.matches("Certificate is Trusted").count(), 3, "{said}");
        }
    }
    if let Some(verapdf) = Tool::in_variable("veraPDF", "SANS_RESERVE_VERAPDF") {
        for profile in ["3a", "ua1"] {
            let said = verapdf.run(&[profile, &file]);
            assert!(said.success, "{profile}: {}", said.text);
        }
    }
}

#[test]
fn openssl_checks_a_hand_over() {
    let Some(openssl) = Tool::on_path("openssl") else {
        return;
    };
    let world = World::real();
    let _site = story::draft(&world);
    let roots = certificates(&world.data());
    world.tell(Call::ReplaceKeys {
        reason: "Ordinateur volé".to_owned(),
        passphrase: None,
    });
    let keys = fs::read_dir(world.data().join("keys")).unwrap();
    let mut files = keys.map(|entry| entry.unwrap().path());
    let handover = files
        .find(|path| path.extension().is_some_and(|extension| extension == "p7m"))
        .unwrap();
    let root = world.beside("root.pem");
    fs::write(&root, roots.concat()).unwrap();
    let [root, handover] = [root, handover].map(|path| path.to_string_lossy().into_owned());
    let arguments = [
        "cms", "-verify", "-inform", "DER", "-purpose", "any", "-CAfile", &root, "-in",
    ];
    let check = |file: &str| openssl.run(&[&arguments[..], &[file]].concat());
    let said = check(&handover);
    assert!(
        said.success && said.text.contains("Ordinateur volé"),
        "{}",
        said.text
    );
    let mut bytes = fs::read(&handover).unwrap();
    let place = bytes
        .windows(10)
        .position(|window| window == b"Ordinateur")
        .unwrap();
    bytes[place] = b'A';
    let altered = world.beside("altered.p7m");
    fs::write(&altered, bytes).unwrap();
    assert!(!check(&altered.to_string_lossy()).success);
}
