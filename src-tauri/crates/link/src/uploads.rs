//! Files on their way from the phone: each grows at its end only, goes on where it was cut, and is hashed as it comes.

use acceptance::LinkTarget;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, UNIX_EPOCH};

/// The longest name that is kept, in bytes.
const NAME: usize = 180;
/// What is written at once.
const PIECE: usize = 64 << 10;

/// What the phone says of a file before it sends it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Announced {
    pub(crate) name: String,
    pub(crate) size: u64,
    /// When the phone last changed it; milliseconds since 1970.
    pub(crate) modified: u64,
    /// The number of its target in the list that the phone was given.
    pub(crate) target: usize,
}

/// One file on its way.
pub(crate) struct Upload {
    pub(crate) announced: Announced,
    pub(crate) target: Option<LinkTarget>,
    pub(crate) name: String,
    folder: PathBuf,
    file: File,
    pub(crate) received: u64,
    hash: Sha256,
}

/// What became of a piece.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PieceError {
    #[error("the disk does not take it: {0}")]
    Disk(io::Error),
    #[error("the phone fell silent: {0}")]
    Phone(io::Error),
}

impl Upload {
    /// Begins a file in a folder of its own below `staging`.
    pub(crate) fn begin(
        staging: &Path,
        number: u32,
        announced: Announced,
        target: Option<LinkTarget>,
    ) -> io::Result<Self> {
        let folder = staging.join(number.to_string());
        fs::create_dir_all(&folder)?;
        let name = last_part(&announced.name);
        let file = File::create(folder.join(&name))?;
        Ok(Self {
            announced,
            target,
            name,
            folder,
            file,
            received: 0,
            hash: Sha256::new(),
        })
    }

    /// Where it lies.
    pub(crate) fn path(&self) -> PathBuf {
        self.folder.join(&self.name)
    }

    /// Takes `length` bytes; `told` after each piece. What came before a cut stays.
    pub(crate) fn take(
        &mut self,
        from: &mut impl Read,
        length: u64,
        told: &mut dyn FnMut(u64),
    ) -> Result<(), PieceError> {
        // A write that failed half-way, on a full disk, may have left bytes that nobody counted.
        let begin = |file: &mut File, at| {
            file.set_len(at)?;
            file.seek(SeekFrom::Start(at))
        };
        begin(&mut self.file, self.received).map_err(PieceError::Disk)?;
        let mut left = length.min(self.announced.size.saturating_sub(self.received));
        let mut piece = vec![0; PIECE];
        while left > 0 {
            let most = usize::try_from(left).unwrap_or(PIECE).min(PIECE);
            let wanted = piece.get_mut(..most).unwrap_or_default();
            let read = from.read(wanted).map_err(PieceError::Phone)?;
            if read == 0 {
                return Err(PieceError::Phone(io::ErrorKind::UnexpectedEof.into()));
            }
            let bytes = wanted.get(..read).unwrap_or_default();
            self.file.write_all(bytes).map_err(PieceError::Disk)?;
            self.hash.update(bytes);
            self.received += read as u64;
            left = left.saturating_sub(read as u64);
            told(self.received);
        }
        Ok(())
    }

    /// Whether all of it is here.
    pub(crate) fn is_whole(&self) -> bool {
        self.received == self.announced.size
    }

    /// The SHA-256 of what is here, in hexadecimal digits.
    pub(crate) fn sha256(&self) -> String {
        hex::encode(self.hash.clone().finalize())
    }

    /// Its first bytes.
    pub(crate) fn beginning(&self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(self.path())?.take(4096).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// Closes it with the time that the phone gave it.
    pub(crate) fn finish(&mut self) -> io::Result<()> {
        if let Some(time) = UNIX_EPOCH.checked_add(Duration::from_millis(self.announced.modified)) {
            // A time that the disk cannot hold is not the file’s.
            let _ = self.file.set_modified(time);
        }
        self.file.flush()
    }

    /// Whether this is the file that is announced, whatever it is now said to show. Its hash, at the end, says whether it truly is.
    pub(crate) fn is_of(&self, announced: &Announced) -> bool {
        let same = |one: &Announced| (one.name.clone(), one.size, one.modified);
        same(&self.announced) == same(announced)
    }

    /// Takes it off the disk; what is left over goes when the program ends.
    pub(crate) fn discard(&self) {
        let _ = fs::remove_dir_all(&self.folder);
        // The folder of a link that is closed goes with the last of its files; one that holds others stays.
        let _ = self.folder.parent().map(fs::remove_dir);
    }
}

/// The last part of a name, which never decides where a file lies.
fn last_part(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept = |character: &char| !character.is_control() && !r#"<>:"|?*"#.contains(*character);
    let mut last: String = last.chars().filter(kept).collect();
    while last.len() > NAME {
        // The ending says what it is.
        let middle = last.char_indices().nth(NAME / 8).map_or(0, |(at, _)| at);
        last.remove(middle);
    }
    match last.trim_matches(['.', ' ']) {
        "" => "photo".to_owned(),
        trimmed => trimmed.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    fn upload(folder: &Path, name: &str, size: u64) -> Upload {
        let announced = Announced {
            name: name.to_owned(),
            size,
            modified: 1_795_266_300_000,
            target: 0,
        };
        Upload::begin(folder, 7, announced, None).unwrap()
    }

    #[test]
    fn pieces_become_one_file_with_its_hash_and_time() {
        let folder = tempfile::tempdir().unwrap();
        let mut upload = upload(folder.path(), "IMG_0001.HEIC", 10);
        upload.take(&mut &b"0123"[..], 4, &mut |_| {}).unwrap();
        assert!(!upload.is_whole());
        upload.take(&mut &b"456789"[..], 6, &mut |_| {}).unwrap();
        assert!(upload.is_whole());
        upload.finish().unwrap();
        assert_eq!(fs::read(upload.path()).unwrap(), b"0123456789");
        assert_eq!(upload.sha256(), hex::encode(Sha256::digest("0123456789")));
        let modified = fs::metadata(upload.path()).unwrap().modified().unwrap();
        assert_eq!(
            modified.duration_since(UNIX_EPOCH).unwrap().as_secs(),
            1_795_266_300
        );
    }

    #[test]
    fn what_came_before_a_cut_stays() {
        let folder = tempfile::tempdir().unwrap();
        let mut upload = upload(folder.path(), "a.jpg", 10);
        let cut = upload.take(&mut &b"0123"[..], 10, &mut |_| {});
        assert!(matches!(cut, Err(PieceError::Phone(_))));
        assert_eq!(upload.received, 4);
    }

    #[test]
    fn bytes_that_a_failed_write_left_behind_are_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let mut upload = upload(folder.path(), "a.jpg", 8);
        upload.take(&mut &b"0123"[..], 4, &mut |_| {}).unwrap();
        upload.file.write_all(b"stray").unwrap();
        upload.take(&mut &b"4567"[..], 4, &mut |_| {}).unwrap();
        assert_eq!(fs::read(upload.path()).unwrap(), b"01234567");
    }

    #[test]
    fn more_than_was_announced_is_not_taken() {
        let folder = tempfile::tempdir().unwrap();
        let mut upload = upload(folder.path(), "a.jpg", 4);
        upload.take(&mut &b"0123456789"[..], 10, &mut |_| {}).unwrap();
        assert_eq!(fs::read(upload.path()).unwrap(), b"0123");
    }

    #[test]
    fn a_name_leads_nowhere_else() {
        for (name, kept) in [
            ("../../etc/passwd", "passwd"),
            ("C:\\fotos\\mur.jpg", "mur.jpg"),
            ("..", "photo"),
            ("", "photo"),
            ("a\u{0}b\n.jpg", "ab.jpg"),
            ("mur façade (1).HEIC", "mur façade (1).HEIC"),
            ("x:y?.jpg", "xy.jpg"),
        ] {
            assert_eq!(last_part(name), kept);
        }
        let long = last_part(&format!("{}.jpg", "é".repeat(400)));
        assert!(long.len() <= NAME && long.ends_with(".jpg"), "{long}");
    }
}
