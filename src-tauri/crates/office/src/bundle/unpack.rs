//! A bundle of somebody else, taken apart without trusting any of it.
//!
//! No name in it becomes a name on the disk: files are written under numbers. What it claims of lengths is not believed, what it
//! unpacks to is bounded by what it is, and nothing of it runs.

use super::contents::{DOSSIER, MANIFEST, SUMS};
use crate::problems::{Fault, Outcome, chosen_file, refuse};
use seal::PrefixState;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use zip::ZipArchive;
use zip::result::ZipError;

/// Files of the largest dossier that anybody has, several times over.
const MOST_FILES: u64 = 20_000;
/// Bytes of the list at the end of the largest zip that is opened.
const LONGEST_LIST: u64 = 16 << 20;
/// Originals do not shrink, texts may: all together a bundle unpacks to no more than some times its length, and this.
const SPARE: u64 = 256 << 20;
const SWELLING: u64 = 4;
/// The list of files and the manuals are short; the dossier and its journal are not.
const LONGEST_TEXT: u64 = 256 << 20;
/// Bytes of the record that ends a zip.
const END: u64 = 22;
/// Longest name that is told.
const LONGEST_NAME: usize = 200;
const PIECE: usize = 256 << 10;

/// What a bundle holds.
#[derive(Debug, Default)]
pub(crate) struct Unpacked {
    /// Files by their names in the bundle.
    pub(crate) files: BTreeMap<String, Found>,
    /// Names that lead out of the bundle, or that some system takes for something else.
    pub(crate) unsafe_names: Vec<String>,
}

/// A file of a bundle.
#[derive(Debug)]
pub(crate) struct Found {
    /// SHA-256 of its bytes; none where they could not be read to the end.
    pub(crate) sha256: Option<[u8; 32]>,
    /// Where it was written, if it was wanted.
    pub(crate) path: Option<PathBuf>,
}

impl Unpacked {
    /// The bytes of a file that was wanted, if they are no more than a text has.
    pub(crate) fn read(&self, name: &str) -> Option<Vec<u8>> {
        let path = self.files.get(name)?.path.as_ref()?;
        let mut bytes = Vec::new();
        let file = File::open(path).ok()?;
        file.take(LONGEST_TEXT).read_to_end(&mut bytes).ok()?;
        Some(bytes)
    }
}

/// Whether the file at `path` begins like a zip.
pub(crate) fn is_zip(path: &Path) -> bool {
    // Opening a pipe might never end.
    if !std::fs::metadata(path).is_ok_and(|found| found.is_file()) {
        return false;
    }
    let mut head = [0; 4];
    let read = File::open(path).and_then(|mut file| file.read_exact(&mut head));
    read.is_ok() && (head == *b"PK\x03\x04" || head == *b"PK\x05\x06")
}

/// Takes the zip at `path` apart into the folder `into`. All files are hashed, those that are `wanted` are written.
pub(crate) fn unpack(
    path: &Path,
    name: &str,
    into: &Path,
    wanted: impl Fn(&str) -> bool,
) -> Outcome<Unpacked> {
    let mut file = File::open(path).map_err(|error| chosen_file(error, name))?;
    let length = file.metadata().map_err(|error| chosen_file(error, name))?.len();
    let listed = listed(&mut file, length).map_err(|error| chosen_file(error, name))?;
    let listed = listed.ok_or_else(|| refuse("problem-bundle-unreadable").with("name", name))?;
    if listed > MOST_FILES {
        return Err(refuse("problem-bundle-too-many")
            .with("name", name)
            .with("most", MOST_FILES));
    }
    let fault = |error: ZipError| zip_fault(error, name);
    let mut archive = ZipArchive::new(BufReader::with_capacity(PIECE, file)).map_err(fault)?;
    if archive.len() as u64 != listed || archive.has_duplicate_names() {
        return Err(refuse("problem-bundle-twice").with("name", name));
    }
    if archive.has_overlapping_entries().map_err(fault)? {
        return Err(refuse("problem-bundle-bomb").with("name", name));
    }
    let mut left = length.saturating_mul(SWELLING).saturating_add(SPARE);
    let mut unpacked = Unpacked::default();
    let mut folded = std::collections::HashSet::new();
    for place in 0..archive.len() {
        let entry = archive.by_index_raw(place).map_err(fault)?;
        let (called, encrypted) = (entry.name_raw().to_vec(), entry.encrypted());
        drop(entry);
        if encrypted {
            return Err(refuse("problem-bundle-encrypted").with("name", name));
        }
        let Some(called) = plain(&called) else {
            let shown = String::from_utf8_lossy(&called);
            unpacked
                .unsafe_names
                .push(shown.chars().take(LONGEST_NAME).collect());
            continue;
        };
        // A folder: the files in it name it.
        if called.ends_with('/') {
            continue;
        }
        if !folded.insert(called.to_ascii_lowercase()) {
            return Err(refuse("problem-bundle-twice").with("name", name));
        }
        let target = wanted(&called).then(|| into.join(place.to_string()));
        let read = match archive.by_index(place) {
            Ok(entry) => take(entry, target.as_deref(), left)?,
            Err(ZipError::Io(error)) => return Err(chosen_file(error, name)),
            Err(_) => Taken::Broken,
        };
        let sha256 = match read {
            Taken::Whole(state) => {
                left -= state.length().min(left);
                Some(state.sha256())
            }
            Taken::Broken => None,
            Taken::TooLong => return Err(refuse("problem-bundle-bomb").with("name", name)),
        };
        let path = target.filter(|_| sha256.is_some());
        unpacked.files.insert(called, Found { sha256, path });
    }
    if ![SUMS, MANIFEST, DOSSIER]
        .iter()
        .any(|name| unpacked.files.contains_key(*name))
    {
        return Err(refuse("problem-bundle-unreadable").with("name", name));
    }
    Ok(unpacked)
}

/// What became of reading one file.
enum Taken {
    Whole(PrefixState),
    Broken,
    TooLong,
}

fn take(mut entry: impl Read, target: Option<&Path>, left: u64) -> Outcome<Taken> {
    let mut out: Box<dyn Write> = match target {
        Some(target) => Box::new(BufWriter::new(File::create_new(target)?)),
        None => Box::new(io::sink()),
    };
    let mut state = PrefixState::new();
    let mut piece = vec![0; PIECE];
    loop {
        let count = match entry.read(&mut piece) {
            Ok(0) => break,
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            // Its sum of checks differs, or it does not unpack.
            Err(_) => return Ok(Taken::Broken),
        };
        let read = piece.get(..count).unwrap_or_default();
        state.update(read);
        if state.length() > left {
            return Ok(Taken::TooLong);
        }
        out.write_all(read)?;
    }
    out.flush()?;
    Ok(Taken::Whole(state))
}

/// How many files the record at the very end counts; nothing where there is no such record, or the list before it is too long.
///
/// Asked before anything is built from the list, which could be as long as the file.
fn listed(file: &mut File, length: u64) -> io::Result<Option<u64>> {
    const LONG_LOCATOR: u64 = 20;
    const LONG_END: u64 = 56;
    let Some(at) = length.checked_sub(END) else {
        return Ok(None);
    };
    let end = bytes_at::<22>(file, at)?;
    if !end.starts_with(b"PK\x05\x06") || number(&end, 20, 2) != 0 {
        return Ok(None);
    }
    let (mut count, mut size, mut start) = (number(&end, 10, 2), number(&end, 12, 4), number(&end, 16, 4));
    let mut before = at;
    if let Some(locator_at) = at.checked_sub(LONG_LOCATOR) {
        let locator = bytes_at::<20>(file, locator_at)?;
        if locator.starts_with(b"PK\x06\x07") {
            let long_at = number(&locator, 8, 8);
            if long_at.checked_add(LONG_END) != Some(locator_at) {
                return Ok(None);
            }
            let long = bytes_at::<56>(file, long_at)?;
            if !long.starts_with(b"PK\x06\x06") {
                return Ok(None);
            }
            (count, size, start) = (number(&long, 32, 8), number(&long, 40, 8), number(&long, 48, 8));
            before = long_at;
        }
    }
    let fits = start.checked_add(size) == Some(before) && size <= LONGEST_LIST;
    Ok(fits.then_some(count))
}

fn bytes_at<const N: usize>(file: &mut File, at: u64) -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    file.seek(SeekFrom::Start(at))?;
    file.read_exact(&mut bytes)?;
    file.seek(SeekFrom::Start(0))?;
    Ok(bytes)
}

/// A number of `length` bytes, the lowest first.
fn number(bytes: &[u8], at: usize, length: usize) -> u64 {
    let part = bytes.get(at..at + length).unwrap_or_default();
    part.iter().rev().fold(0, |sum, byte| sum << 8 | u64::from(*byte))
}

/// A name that leads to one place on every system, and stays within the bundle.
fn plain(name: &[u8]) -> Option<String> {
    const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];
    let name = std::str::from_utf8(name).ok()?;
    let sound = |part: &str| {
        let stem = part
            .split('.')
            .next()
            .unwrap_or_default()
            .trim_end()
            .to_ascii_lowercase();
        let numbered = |device: &str| {
            let rest = stem.strip_prefix(device);
            rest.is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|byte| byte.is_ascii_digit()))
        };
        let device = DEVICES.contains(&stem.as_str()) || numbered("com") || numbered("lpt");
        !part.is_empty() && !part.ends_with(['.', ' ']) && !part.starts_with(' ') && !device
    };
    let letters = name
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b" ._-()/".contains(&byte));
    let inner = name.strip_suffix('/').unwrap_or(name);
    let parts = inner.split('/').count();
    let fits = name.len() <= LONGEST_NAME && letters && parts <= 4 && inner.split('/').all(sound);
    fits.then(|| name.to_owned())
}

fn zip_fault(error: ZipError, name: &str) -> Fault {
    match error {
        ZipError::Io(error) if error.kind() != io::ErrorKind::InvalidData => chosen_file(error, name),
        error => refuse("problem-bundle-unreadable")
            .with("name", name)
            .because(error),
    }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn names_that_lead_elsewhere_are_refused() {
        for name in [
            "../a",
            "a/../../b",
            "/etc/passwd",
            "C:/a",
            "a\\b",
            "a//b",
            "",
            "a/ b",
            "a/b.",
            "a/CON.txt",
            "originals/com1",
            "a\u{202e}b",
            "a/b/c/d/e",
            "a\nb",
            ".. /a",
        ] {
            assert_eq!(plain(name.as_bytes()), None, "{name:?}");
        }
    }

    #[test]
    fn names_of_our_own_are_taken() {
        for name in [
            "SHA256SUMS",
            "acts/PV-2026-0001/3.pdf",
            "originals/0001 IMG_0412 (2).JPG",
            "acts/",
        ] {
            assert_eq!(plain(name.as_bytes()).as_deref(), Some(name));
        }
    }
}
