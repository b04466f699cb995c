//! What is done to a file by others: signed with certificates of their own, or tampered with.

use rand_core::OsRng;
use seal::{Blank, DocMdp, Identity, InstallationKeys, Signing};
use std::fs;
use std::path::{Path, PathBuf};
use tests::world::{World, moment};

pub const CLIENT: u128 = 0x0051_0001;
pub const CONTRACTOR: u128 = 0x0051_0002;

/// The field kept for a signatory of the story.
pub fn field(signatory: u128) -> String {
    report::signature_field(acceptance::SignatoryId(uuid::Uuid::from_u128(signatory)))
}

/// `file` signed in `field` with a new certificate in the name of `name`.
pub fn sign(world: &World, file: &Path, field: &str, name: &str, to: &str) -> PathBuf {
    put(world, file, field, name, None, to)
}

/// `file` certified by somebody else.
pub fn certify(world: &World, file: &Path, name: &str, to: &str) -> PathBuf {
    let level = Some(DocMdp::FormFillingAndSigning);
    put(world, file, report::SEAL_FIELD, name, level, to)
}

fn put(
    world: &World,
    file: &Path,
    field: &str,
    name: &str,
    certification: Option<DocMdp>,
    to: &str,
) -> PathBuf {
    let keys = InstallationKeys::generate(name, "FR", moment().to_utc(), &mut OsRng).unwrap();
    with(
        world,
        file,
        field,
        (name, certification),
        &keys.seal_identity(),
        to,
    )
}

/// `file` signed in `field` with a key that was brought.
pub fn sign_with(
    world: &World,
    file: &Path,
    field: &str,
    name: &str,
    identity: &Identity,
    to: &str,
) -> PathBuf {
    with(world, file, field, (name, None), identity, to)
}

fn with(
    world: &World,
    file: &Path,
    field: &str,
    (name, certification): (&str, Option<DocMdp>),
    identity: &Identity,
    to: &str,
) -> PathBuf {
    let signing = Signing {
        field,
        signer_name: name,
        reason: "Lu et approuvé",
        location: None,
        time: moment(),
        certification,
        appearance: &Blank,
        details: &[],
    };
    let signed = world.beside(to);
    seal::sign(file, &signed, &signing, identity).unwrap();
    signed
}

/// `file` with another byte at `place`.
pub fn flipped(world: &World, file: &Path, place: usize, to: &str) -> PathBuf {
    let mut bytes = fs::read(file).unwrap();
    bytes[place] ^= 1;
    write(world, to, &bytes)
}

/// What was laid out before anything was signed: the first revision of all.
pub fn unsigned(world: &World, file: &Path, to: &str) -> PathBuf {
    let bytes = fs::read(file).unwrap();
    let end = find(&bytes, b"%%EOF", 0).unwrap() + b"%%EOF\n".len();
    write(world, to, &bytes[..end])
}

/// `file` with its first page turned by an update, as another program would write it.
pub fn turned(world: &World, file: &Path, to: &str) -> PathBuf {
    let bytes = fs::read(file).unwrap();
    let (start, page) = first_page(&bytes);
    let number: usize = {
        let head = &bytes[start - 16..start];
        let head = String::from_utf8_lossy(head);
        let words: Vec<&str> = head.split_whitespace().collect();
        assert!(words.ends_with(&["0", "obj"]), "{head}");
        words[words.len() - 3].parse().unwrap()
    };
    let inner = String::from_utf8_lossy(page).into_owned();
    let turned = inner.replacen("<<", "<</Rotate 90", 1);
    updated(world, &bytes, Some(number), &turned, to)
}

/// `file` with something added by an update that nothing in it refers to.
pub fn added(world: &World, file: &Path, object: &str, to: &str) -> PathBuf {
    updated(world, &fs::read(file).unwrap(), None, object, to)
}

/// `bytes` with an update that holds one object: under its number, or under the next.
fn updated(world: &World, bytes: &[u8], number: Option<usize>, object: &str, to: &str) -> PathBuf {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let last = text.rsplit("startxref").next().unwrap();
    let previous: usize = last.split_whitespace().next().unwrap().parse().unwrap();
    let value = |key: &str| {
        let tail = &text[text.rfind(key).unwrap() + key.len()..];
        tail.trim_start()
            .split(['/', '>', '\n'])
            .next()
            .unwrap()
            .trim()
            .to_owned()
    };
    let (root, size) = (value("/Root"), value("/Size"));
    let (number, size) = match (number, size.parse::<usize>().unwrap()) {
        (Some(number), size) => (number, size),
        (None, size) => (size, size + 1),
    };
    let mut changed = bytes.to_vec();
    changed.push(b'\n');
    let offset = changed.len();
    changed.extend(format!("{number} 0 obj\n{object}\nendobj\n").bytes());
    let table = changed.len();
    changed.extend(
        format!(
            "xref\n{number} 1\n{offset:010} 00000 n \ntrailer\n<</Size {size}/Root {root}/Prev {previous}>>\nstartxref\n{table}\n%%EOF\n"
        )
        .bytes(),
    );
    write(world, to, &changed)
}

/// Where the dictionary of the first page begins, and what it is.
fn first_page(bytes: &[u8]) -> (usize, &[u8]) {
    let mut from = 0;
    loop {
        let place = find(bytes, b"/Type /Page", from).unwrap();
        from = place + 1;
        if bytes[place + b"/Type /Page".len()] == b's' {
            continue;
        }
        let start = bytes[..place]
            .windows(4)
            .rposition(|window| window == b" obj")
            .unwrap()
            + 4;
        let end = find(bytes, b"endobj", place).unwrap();
        let end_trimmed = bytes[start..end].iter().rposition(|byte| *byte == b'>').unwrap();
        return (start, &bytes[start..=start + end_trimmed]);
    }
}

pub fn write(world: &World, to: &str, bytes: &[u8]) -> PathBuf {
    let path = world.beside(to);
    fs::write(&path, bytes).unwrap();
    path
}

fn find(bytes: &[u8], pattern: &[u8], from: usize) -> Option<usize> {
    let found = bytes[from..]
        .windows(pattern.len())
        .position(|window| window == pattern);
    found.map(|place| from + place)
}
