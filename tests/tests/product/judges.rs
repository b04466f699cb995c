//! Foreign judges on every kind of file with signatures: certified alone, two signatures, five of which three came a week
//! later, one made by another program in the field kept for it; and every kind of act, certified and signed.

use super::kinds::pages;
use acceptance::{Act, ActBody, Capacity, Signatory, SignatoryId};
use chrono::TimeDelta;
use lopdf::{Object, ObjectId, Stream};
use office::api::Call;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex};
use tests::story;
use tests::tools::{Tool, trust_database};
use tests::world::{World, certificates, facts, part};
use uuid::Uuid;

/// A file with this many signatures, the seal included.
struct Specimen {
    name: &'static str,
    file: PathBuf,
    signatures: usize,
}

struct Gallery {
    world: World,
    specimens: Vec<Specimen>,
    trust: Vec<String>,
    /// The field that the client signs in.
    field: String,
}

/// One act from its certification to its fifth signature. Its days lie before today, because other programs judge
/// certificates by their own clock.
static GALLERY: LazyLock<Gallery> = LazyLock::new(|| {
    let clock = Arc::new(Mutex::new(
        chrono::Local::now().fixed_offset() - TimeDelta::days(8),
    ));
    let world = World::clocked(Arc::clone(&clock), 70);
    let site = story::draft(&world);
    let begun = *clock.lock().unwrap();
    let client = with_five(&world, site.act, begun);
    world.tell(Call::Issue { act: site.act });
    let specimen = |name, signatures| Specimen {
        name,
        file: story::export(&world, site.act, &format!("{name}.pdf")),
        signatures,
    };
    let mut specimens = vec![specimen("certified", 1)];
    sign(&world, site.act, 1);
    specimens.push(specimen("two", 2));
    *clock.lock().unwrap() += TimeDelta::days(7);
    sign(&world, site.act, 4);
    specimens.push(specimen("a-week-later", 6));
    let trust = certificates(&world.data());
    Gallery {
        world,
        specimens,
        trust,
        field: report::signature_field(client),
    }
});

/// Client, contractor, second owner, architect and witness are to sign. Returns the client.
fn with_five(world: &World, act: acceptance::ActId, moment: acceptance::dates::Moment) -> SignatoryId {
    let view = world.ask(Call::OpenAct { act });
    let opened: Act = part(&view, "/act");
    let ActBody::Reception(mut reception) = opened.body else {
        panic!("the story’s act is a reception");
    };
    for (number, name, capacity) in [
        (3_u128, "M. Étienne Marchand", Capacity::Client),
        (4, "Agence Vauban", Capacity::Architect),
        (5, "Łucja Żółć", Capacity::Witness),
    ] {
        reception.signatories.push(Signatory {
            id: SignatoryId(Uuid::from_u128(0x0051_0000 + number)),
            name: name.to_owned(),
            capacity,
        });
    }
    // The story’s visit lies ahead of these days.
    let visited = moment - TimeDelta::hours(2);
    reception.visit.started = Some(visited);
    reception.visit.ended = Some(visited + TimeDelta::hours(1));
    reception.completed_on = Some((visited - TimeDelta::days(2)).date_naive());
    let client = reception.signatories[0].id;
    let body = ActBody::Reception(reception);
    world.tell(Call::SaveAct { act, body });
    client
}

/// The next `count` signatories sign.
fn sign(world: &World, act: acceptance::ActId, count: usize) {
    let view = world.ask(Call::OpenAct { act });
    let opened: Act = part(&view, "/act");
    for signatory in opened.missing_signatories().into_iter().take(count) {
        world.tell(Call::Sign {
            act,
            signatory: signatory.id,
            consent: true,
            ink: story::ink(),
            device: "Essai".to_owned(),
        });
    }
}

/// The file with one byte of its first revision changed.
fn damaged(specimen: &Specimen) -> PathBuf {
    let mut bytes = fs::read(&specimen.file).unwrap();
    let place = bytes.len() / 3;
    bytes[place] ^= 1;
    let file = GALLERY.world.beside(&format!("{}-damaged.pdf", specimen.name));
    fs::write(&file, bytes).unwrap();
    file
}

fn trusted() -> PathBuf {
    let trust = GALLERY.world.beside("roots.pem");
    fs::write(&trust, GALLERY.trust.concat()).unwrap();
    trust
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

#[test]
fn ours_finds_each_intact_and_a_damaged_one_not() {
    for specimen in &GALLERY.specimens {
        let judge = |path: PathBuf| facts(&GALLERY.world.ask(Call::VerifyFile { path }));
        let found = judge(specimen.file.clone());
        assert!(found.intact(), "{}: {found:?}", specimen.name);
        let keys = found
            .holding
            .iter()
            .filter(|name| *name == "signature-key")
            .count();
        assert_eq!(keys, specimen.signatures, "{}", specimen.name);
        assert!(!judge(damaged(specimen)).intact(), "{}", specimen.name);
    }
}

#[test]
fn pyhanko_finds_each_signature_valid_and_no_damaged_one() {
    let Some(pyhanko) = Tool::in_variable("pyHanko", "SANS_RESERVE_PYHANKO") else {
        return;
    };
    let trust = text(&trusted());
    for specimen in &GALLERY.specimens {
        let judge = |mode: &str, file: &Path, more: &[&str]| {
            let mut words = vec!["sign", mode];
            words.extend(more);
            let file = text(file);
            words.extend(["--trust", &trust, &file]);
            pyhanko.run(&words)
        };
        let said = judge("validate", &specimen.file, &["--pretty-print"]);
        let valid = |said: &str| said.matches("The signature is judged VALID").count();
        assert!(said.success, "{}: {}", specimen.name, said.text);
        assert_eq!(valid(&said.text), specimen.signatures, "{}", said.text);
        // Self-made roots publish no revocation, which the standard’s procedure would wait for.
        let said = judge("adesverify", &specimen.file, &["--no-revocation-check"]);
        let sound = said.text.matches(":INTACT:TRUSTED").count();
        assert_eq!(sound, specimen.signatures, "{}: {}", specimen.name, said.text);
        let damaged = damaged(specimen);
        let said = judge("validate", &damaged, &["--pretty-print"]);
        assert!(
            !said.success && valid(&said.text) < specimen.signatures,
            "{}",
            said.text
        );
        let said = judge("adesverify", &damaged, &["--no-revocation-check"]);
        let sound = said.text.matches(":INTACT:TRUSTED").count();
        assert!(sound < specimen.signatures, "{}: {}", specimen.name, said.text);
    }
}

#[test]
fn pdfsig_finds_each_signature_valid_and_no_damaged_one() {
    let Some(pdfsig) = Tool::on_path("pdfsig") else {
        return;
    };
    let folder = GALLERY.world.beside("nss");
    fs::create_dir_all(&folder).unwrap();
    let Some(database) = trust_database(&folder, &GALLERY.trust) else {
        return;
    };
    for specimen in &GALLERY.specimens {
        let judge = |file: &Path| pdfsig.run(&["-nssdir", &text(&database), &text(file)]).text;
        let said = judge(&specimen.file);
        let counts = |words: &str| said.matches(words).count();
        assert_eq!(counts("Signature is Valid"), specimen.signatures, "{said}");
        assert_eq!(counts("Certificate is Trusted"), specimen.signatures, "{said}");
        assert_eq!(counts("Total document signed"), 1, "only the last one: {said}");
        let said = judge(&damaged(specimen));
        let valid = said.matches("Signature is Valid").count();
        assert!(valid < specimen.signatures, "{}: {said}", specimen.name);
    }
}

/// Each signature’s value, and the bytes that it is over.
fn taken_out(file: &Path) -> Vec<(Vec<u8>, Vec<u8>)> {
    let bytes = fs::read(file).unwrap();
    let word = b"/ByteRange [";
    let places = bytes.windows(word.len()).enumerate();
    let found = places.filter(|(_, part)| part == word).map(|(at, _)| {
        let rest = &bytes[at + word.len()..];
        let end = rest.iter().position(|byte| *byte == b']').unwrap();
        let numbers: Vec<usize> = String::from_utf8_lossy(&rest[..end])
            .split_whitespace()
            .map(|number| number.parse().unwrap())
            .collect();
        let [_, first, resume, second] = numbers[..] else {
            panic!("four numbers")
        };
        let digits = &bytes[first + 1..resume - 1];
        let value: Vec<u8> = digits
            .chunks(2)
            .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
            .collect();
        let length = 4 + usize::from(u16::from_be_bytes([value[2], value[3]]));
        let signed = [&bytes[..first], &bytes[resume..resume + second]].concat();
        (value[..length].to_vec(), signed)
    });
    found.collect()
}

#[test]
fn openssl_finds_each_value_a_cades_signature_and_no_damaged_one() {
    let Some(openssl) = Tool::on_path("openssl") else {
        return;
    };
    let trust = text(&trusted());
    for specimen in &GALLERY.specimens {
        let parts = taken_out(&specimen.file);
        assert_eq!(parts.len(), specimen.signatures, "{}", specimen.name);
        for (value, signed) in parts {
            let (signature, content) = (
                GALLERY.world.beside("openssl-value"),
                GALLERY.world.beside("openssl-content"),
            );
            fs::write(&signature, value).unwrap();
            let judge = |bytes: &[u8]| {
                fs::write(&content, bytes).unwrap();
                let words = [
                    "cms",
                    "-verify",
                    "-cades",
                    "-binary",
                    "-inform",
                    "DER",
                    "-out",
                    "/dev/null",
                ];
                let files = [
                    "-in",
                    &text(&signature),
                    "-content",
                    &text(&content),
                    "-CAfile",
                    &trust,
                ];
                openssl.run(&[&words[..], &files[..]].concat())
            };
            let said = judge(&signed);
            assert!(said.success, "{}: {}", specimen.name, said.text);
            let mut changed = signed;
            let middle = changed.len() / 2;
            changed[middle] ^= 1;
            assert!(!judge(&changed).success, "{}", specimen.name);
        }
    }
}

#[test]
fn the_structure_is_whole_archivable_and_accessible_after_every_signature() {
    let files: Vec<&Path> = GALLERY.specimens.iter().map(|specimen| &*specimen.file).collect();
    whole(&files);
    archivable(&files);
}

fn whole(files: &[&Path]) {
    let Some(qpdf) = Tool::on_path("qpdf") else {
        return;
    };
    for file in files {
        let said = qpdf.run(&["--check".as_ref(), file.as_os_str()]);
        assert!(said.success && !said.text.contains("WARNING"), "{}", said.text);
    }
}

fn archivable(files: &[&Path]) {
    let Some(verapdf) = Tool::in_variable("veraPDF", "SANS_RESERVE_VERAPDF") else {
        return;
    };
    for profile in ["3a", "ua1"] {
        let mut words = vec![profile.as_ref()];
        words.extend(files.iter().map(|file| file.as_os_str()));
        let said = verapdf.run(&words);
        assert!(said.success, "{profile}: {}", said.text);
    }
}

#[test]
fn pyhanko_signs_in_the_field_kept_for_the_client() {
    let (Some(pyhanko), Some(openssl)) = (
        Tool::in_variable("pyHanko", "SANS_RESERVE_PYHANKO"),
        Tool::on_path("openssl"),
    ) else {
        return;
    };
    let at = |name: &str| text(&GALLERY.world.beside(name));
    let (key, certificate, signed) = (at("own-key.pem"), at("own.pem"), at("signed-elsewhere.pdf"));
    let words = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 \
                 -subj /CN=Claire-Marchand -addext keyUsage=critical,digitalSignature,nonRepudiation \
                 -addext extendedKeyUsage=emailProtection";
    let mut words: Vec<&str> = words.split_whitespace().collect();
    words.extend(["-keyout", &key, "-out", &certificate]);
    let said = openssl.run(&words);
    assert!(said.success, "{}", said.text);
    let certified = text(&GALLERY.specimens[0].file);
    let sign = |source: &str, target: &str| {
        pyhanko.run(&[
            "sign",
            "addsig",
            "--field",
            &GALLERY.field,
            "--use-pades",
            "pemder",
            "--no-pass",
            "--key",
            &key,
            "--cert",
            &certificate,
            source,
            target,
        ])
    };
    let said = sign(&certified, &signed);
    assert!(said.success, "{}", said.text);

    let trust = GALLERY.world.beside("roots-and-own.pem");
    let own = fs::read_to_string(&certificate).unwrap();
    fs::write(&trust, GALLERY.trust.concat() + &own).unwrap();
    let said = pyhanko.run(&[
        "sign",
        "validate",
        "--pretty-print",
        "--trust",
        &text(&trust),
        &signed,
    ]);
    let valid = said.text.matches("The signature is judged VALID").count();
    assert_eq!(valid, 2, "{}", said.text);

    let path = PathBuf::from(&signed);
    let view = GALLERY.world.ask(Call::VerifyFile { path: path.clone() });
    let found = facts(&view);
    assert!(found.intact(), "{view:#}");
    assert!(view.to_string().contains("Claire-Marchand"), "{view:#}");
    whole(&[&path]);

    // Its twin: one byte of what it signed, and a second signature in the same field.
    let mut bytes = fs::read(&path).unwrap();
    let place = bytes.len() / 2;
    bytes[place] ^= 1;
    let changed = GALLERY.world.beside("signed-elsewhere-changed.pdf");
    fs::write(&changed, bytes).unwrap();
    let view = GALLERY.world.ask(Call::VerifyFile { path: changed });
    assert!(!facts(&view).intact(), "{view:#}");
    let said = sign(&signed, &at("signed-twice.pdf"));
    assert!(!said.success, "the field is taken: {}", said.text);
}

/// What stands in a field, in the fonts of the pages.
struct Named<'a>(&'a str);

impl seal::Appearance for Named<'_> {
    fn draw(
        &self,
        width: f32,
        height: f32,
        add: &mut dyn FnMut(Object) -> ObjectId,
    ) -> Result<Stream, seal::BoxError> {
        let lines = [
            report::Line::strong(self.0),
            report::Line::plain("Essai, le 21 novembre 2026"),
        ];
        Ok(report::signature_appearance(&lines, None, width, height, add)?)
    }
}

fn signing<'a>(
    field: &'a str,
    look: &'a Named<'a>,
    certification: Option<seal::DocMdp>,
) -> seal::Signing<'a> {
    seal::Signing {
        field,
        signer_name: look.0,
        reason: "Essai",
        location: None,
        time: chrono::Local::now().fixed_offset(),
        certification,
        appearance: look,
        details: &[],
    }
}

#[test]
fn every_kind_of_act_stays_what_it_is_when_it_is_certified_and_signed() {
    let folder = tempfile::tempdir().unwrap();
    let now = chrono::Utc::now();
    let mut random = rand_core::OsRng;
    let keys = seal::InstallationKeys::generate("Atelier Besnard", "FR", now, &mut random).unwrap();
    let level = Some(seal::DocMdp::FormFillingAndSigning);
    let options = seal::VerifyOptions {
        trusted_roots: vec![keys.root_fingerprint().unwrap()],
        ..Default::default()
    };
    let mut files = Vec::new();
    // A draft has no fields to sign in.
    for (name, act) in pages::kinds::all()
        .into_iter()
        .filter(|(_, act)| act.issued.is_some())
    {
        let mut bytes = Vec::new();
        report::render(&act, &pages::album_of(&act), &pages::options(), &mut bytes).unwrap();
        let file = folder.path().join(format!("{name}.pdf"));
        fs::write(&file, bytes).unwrap();
        let look = Named("Atelier Besnard");
        let certifying = signing(report::SEAL_FIELD, &look, level);
        seal::sign(&file, &file, &certifying, &keys.seal_identity()).unwrap();
        let certified = folder.path().join(format!("{name}-certified.pdf"));
        fs::copy(&file, &certified).unwrap();
        let signatories = act.body.signatories();
        for signatory in signatories {
            let identity = seal::session_identity(&signatory.name, "Essai", &keys, now, &mut random).unwrap();
            let (field, look) = (report::signature_field(signatory.id), Named(&signatory.name));
            seal::sign(&file, &file, &signing(&field, &look, None), &identity).unwrap();
        }
        let facts = seal::verify(&file, &options).unwrap();
        assert!(facts.intact() && facts.trusted(), "{name}: {facts:#?}");
        assert_eq!(facts.signatures.len(), 1 + signatories.len(), "{name}");
        files.extend([certified, file]);
    }
    let files: Vec<&Path> = files.iter().map(PathBuf::as_path).collect();
    whole(&files);
    archivable(&files);
    let Some(pyhanko) = Tool::in_variable("pyHanko", "SANS_RESERVE_PYHANKO") else {
        return;
    };
    let trust = folder.path().join("root.pem");
    fs::write(&trust, keys.root_pem().unwrap()).unwrap();
    for file in files {
        let said = pyhanko.run(&["sign", "validate", "--trust", &text(&trust), &text(file)]);
        assert!(said.success, "{}: {}", file.display(), said.text);
    }
}
