//! What an attacker needs: an update by hand, at every point of which something can be wrong.

use std::fs;
use std::path::Path;

use seal::{Change, Verification, VerifyError};

use crate::common::{Files, document, files, files_of, find_last, last_startxref};

/// An update that is right but for what its maker changes.
pub struct Forged {
    base: Vec<u8>,
    /// Before the first object.
    pub lead: Vec<u8>,
    /// Numbers with what stands between `obj` and `endobj`.
    pub objects: Vec<(u32, u16, Vec<u8>)>,
    /// Entries of the table beside those of the objects: number, offset.
    pub elsewhere: Vec<(u32, u64)>,
    pub previous: u64,
    pub root: String,
    /// More keys of the trailer.
    pub trailer: String,
}

impl Forged {
    pub fn on(base: &[u8]) -> Self {
        Forged {
            base: base.to_vec(),
            lead: Vec::new(),
            objects: Vec::new(),
            elsewhere: Vec::new(),
            previous: last_startxref(base),
            root: root(base),
            trailer: String::new(),
        }
    }

    pub fn object(self, number: u32, body: impl Into<Vec<u8>>) -> Self {
        self.generation(number, 0, body)
    }

    pub fn generation(mut self, number: u32, generation: u16, body: impl Into<Vec<u8>>) -> Self {
        self.objects.push((number, generation, body.into()));
        self
    }

    pub fn bytes(&self) -> Vec<u8> {
        let mut out = self.base.clone();
        out.extend(&self.lead);
        let mut table = String::from("xref\n");
        for (number, generation, body) in &self.objects {
            table += &format!("{number} 1\n{:010} {generation:05} n\r\n", out.len());
            out.extend(framed(*number, *generation, body));
        }
        for (number, offset) in &self.elsewhere {
            table += &format!("{number} 1\n{offset:010} 00000 n\r\n");
        }
        if table == "xref\n" {
            table += "0 0\n";
        }
        let start = out.len();
        let id = "<07070707070707070707070707070707>";
        let Forged {
            root,
            previous,
            trailer,
            ..
        } = self;
        out.extend(
            format!(
                "{table}trailer\n<</Size 700/Root {root}/Prev {previous}/ID[{id} {id}]{trailer}>>\nstartxref\n{start}\n%%EOF\n"
            )
            .bytes(),
        );
        out
    }
}

pub fn framed(number: u32, generation: u16, body: &[u8]) -> Vec<u8> {
    [
        format!("{number} {generation} obj\n").as_bytes(),
        body,
        b"\nendobj\n",
    ]
    .concat()
}

pub fn stream(dictionary: &str, data: &[u8]) -> Vec<u8> {
    [
        format!("<<{dictionary}/Length {}>>\nstream\n", data.len()).as_bytes(),
        data,
        b"\nendstream",
    ]
    .concat()
}

/// The catalog that the last trailer names.
pub fn root(bytes: &[u8]) -> String {
    let at = find_last(bytes, b"/Root ").unwrap() + 6;
    let text = String::from_utf8_lossy(&bytes[at..at + 20]).into_owned();
    let number = text.split_whitespace().next().unwrap();
    format!("{number} 0 R")
}

/// The last text of an object.
pub fn body(bytes: &[u8], number: u32) -> String {
    let head = format!("\n{number} 0 obj");
    let start = find_last(bytes, head.as_bytes()).unwrap() + head.len();
    let rest = &bytes[start..];
    let end = rest.windows(6).position(|w| w == b"endobj").unwrap();
    String::from_utf8_lossy(&rest[..end]).trim().to_owned()
}

/// An object’s text with one more reference at the end of a list.
pub fn listing(text: &str, key: &str, number: u32) -> String {
    let at = text.find(key).unwrap();
    let end = at + text[at..].find(']').unwrap();
    format!("{} {number} 0 R{}", &text[..end], &text[end..])
}

/// Number of the object at the end of a path of keys from the catalog of the plain file.
pub fn object(files: &Files, path: &[&str]) -> u32 {
    let document = lopdf::Document::load(&files.plain).unwrap();
    let mut value = document.trailer.get(b"Root").unwrap().clone();
    let mut number = value.as_reference().unwrap().0;
    for key in path {
        let holder = match value {
            lopdf::Object::Reference(id) => document.get_object(id).unwrap().clone(),
            other => other,
        };
        value = match key.parse::<usize>() {
            Ok(index) => holder.as_array().unwrap()[index].clone(),
            Err(_) => holder.as_dict().unwrap().get(key.as_bytes()).unwrap().clone(),
        };
        if let lopdf::Object::Reference(id) = value {
            number = id.0;
        }
    }
    number
}

pub const PAGE: [&str; 3] = ["Pages", "Kids", "0"];

/// The signed file of a document that an attacker prepared before anybody signed it.
pub fn prepared(prepare: impl FnOnce(&mut lopdf::Document)) -> (Files, Vec<u8>) {
    let mut document = document();
    prepare(&mut document);
    intact(files_of(document))
}

/// An honest file.
pub fn honest() -> (Files, Vec<u8>) {
    intact(files())
}

/// The twin of every attack: what was not touched is intact.
fn intact(files: Files) -> (Files, Vec<u8>) {
    let bytes = fs::read(&files.signed).unwrap();
    let facts = files.facts(&bytes);
    assert!(facts.intact() && facts.trusted(), "{facts:#?}");
    (files, bytes)
}

/// The facts about a forged file, which is not intact.
pub fn attacked(files: &Files, name: &str, bytes: &[u8]) -> Verification {
    let facts = tried(files, name, bytes).unwrap();
    assert!(!facts.intact(), "{name} passes: {facts:#?}");
    facts
}

/// That nothing can be made of a forged file, which is named too.
pub fn unreadable(files: &Files, name: &str, bytes: &[u8]) -> VerifyError {
    match tried(files, name, bytes) {
        Err(error) => error,
        Ok(facts) => panic!("{name} is read: {facts:#?}"),
    }
}

pub fn tried(files: &Files, name: &str, bytes: &[u8]) -> Result<Verification, VerifyError> {
    if let Some(folder) = std::env::var_os("SANS_RESERVE_ATTACKS") {
        let folder = Path::new(&folder).join(name);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("forged.pdf"), bytes).unwrap();
        fs::copy(&files.signed, folder.join("signed.pdf")).unwrap();
        fs::write(folder.join("root.pem"), files.keys.root_pem().unwrap()).unwrap();
    }
    let path = files.folder.path().join("attacked.pdf");
    fs::write(&path, bytes).unwrap();
    seal::verify(&path, &files.options())
}

/// What the first signature does not allow.
pub fn forbidden(facts: &Verification) -> Vec<Change> {
    let after = facts.signatures[0].changes_after.iter();
    after.filter(|c| !c.allowed).map(|c| c.change.clone()).collect()
}

/// Whether some forbidden change is of this kind.
#[macro_export]
macro_rules! names {
    ($facts:expr, $($change:tt)+) => {{
        let found = $crate::forge::forbidden(&$facts);
        assert!(found.iter().any(|change| matches!(change, $($change)+)), "{found:#?}");
    }};
}

/// `bytes` with the first `from` replaced by `to`, padded with spaces to the same length.
pub fn overwritten(bytes: &[u8], from: &str, to: &str) -> Vec<u8> {
    assert!(to.len() <= from.len(), "{to} is longer than {from}");
    let at = find_last(bytes, from.as_bytes()).unwrap();
    let mut out = bytes.to_vec();
    out[at..at + from.len()].fill(b' ');
    out[at..at + to.len()].copy_from_slice(to.as_bytes());
    out
}

/// The place of the last signature's `/Contents`, brackets included, and of its `/ByteRange`.
pub fn hole(bytes: &[u8]) -> std::ops::Range<usize> {
    let start = find_last(bytes, b"/Contents <").unwrap() + 10;
    start..start + bytes[start..].iter().position(|b| *b == b'>').unwrap() + 1
}

pub fn range_place(bytes: &[u8]) -> std::ops::Range<usize> {
    let start = find_last(bytes, b"/ByteRange [").unwrap() + 11;
    start..start + bytes[start..].iter().position(|b| *b == b']').unwrap() + 1
}

pub fn range_of(bytes: &[u8]) -> [u64; 4] {
    let place = range_place(bytes);
    let text = String::from_utf8_lossy(&bytes[place.start + 1..place.end - 1]).into_owned();
    let numbers: Vec<u64> = text.split_whitespace().map(|n| n.parse().unwrap()).collect();
    numbers.try_into().unwrap()
}
