//! A zip as it is written: in one fixed order, with the clock of the call, each file hashed on its way.

use acceptance::Sha256Hash;
use acceptance::dates::Moment;
use chrono::{Datelike, Timelike};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::io::{self, Read, Seek, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Bytes read, hashed and written at once.
const PIECE: usize = 256 << 10;
/// From this length on a file is written in the form for long ones (zip64).
const LONG: u64 = 0xff00_0000;

/// A file of a bundle, as its manifest tells it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub(crate) struct Listed {
    /// Its place in the bundle.
    pub(crate) path: String,
    /// What it is.
    pub(crate) what: What,
    /// SHA-256 of its bytes.
    pub(crate) sha256: Sha256Hash,
    /// Its length in bytes.
    pub(crate) bytes: u64,
    /// The name it had, where the bundle spells it otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
}

/// What a file of a bundle is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum What {
    /// An issued act, with all its signatures.
    Act,
    /// A file that came back and stands beside an act.
    Returned,
    /// The original of an exhibit.
    Original,
    /// Certificates and what binds one key to another.
    Certificate,
    /// A timestamp token, taken out of an act.
    Timestamp,
    /// The dossier, for machines.
    Dossier,
    /// The journal.
    Journal,
    /// How to verify it all.
    Manual,
    /// The list of the files, for machines.
    Manifest,
}

/// A bundle under way.
pub(super) struct Archive<W: Write + Seek> {
    zip: ZipWriter<W>,
    time: DateTime,
    pub(super) files: Vec<Listed>,
}

impl<W: Write + Seek> Archive<W> {
    pub(super) fn new(out: W, now: Moment) -> Self {
        let part = |number: u32| u8::try_from(number).unwrap_or_default();
        let year = u16::try_from(now.year()).unwrap_or_default();
        let time = DateTime::from_date_and_time(
            year,
            part(now.month()),
            part(now.day()),
            part(now.hour()),
            part(now.minute()),
            part(now.second()),
        );
        Self {
            zip: ZipWriter::new(out),
            // A clock before 1980 has no form in a zip.
            time: time.unwrap_or_default(),
            files: Vec::new(),
        }
    }

    /// A text, deflated.
    pub(super) fn text(&mut self, path: &str, what: What, bytes: &[u8]) -> io::Result<()> {
        let written = self.write(path, bytes, bytes.len() as u64, CompressionMethod::Deflated)?;
        self.list(path, what, written, None);
        Ok(())
    }

    /// Something that the list of files does not name: the list itself, and what signs it.
    pub(super) fn unlisted(&mut self, path: &str, bytes: &[u8]) -> io::Result<()> {
        self.write(path, bytes, bytes.len() as u64, CompressionMethod::Deflated)?;
        Ok(())
    }

    /// A file as it is; gives the hash of what was written.
    pub(super) fn file(
        &mut self,
        path: &str,
        what: What,
        from: impl Read,
        length: u64,
        name: Option<&str>,
    ) -> io::Result<Sha256Hash> {
        let written = self.write(path, from, length, CompressionMethod::Stored)?;
        let last = path.rsplit('/').next();
        let name = name.filter(|name| last.is_none_or(|last| !last.ends_with(name)));
        self.list(path, what, written, name);
        Ok(written.0)
    }

    /// Ends the zip.
    pub(super) fn finish(self) -> io::Result<W> {
        self.zip.finish().map_err(io::Error::from)
    }

    fn list(&mut self, path: &str, what: What, (sha256, bytes): (Sha256Hash, u64), name: Option<&str>) {
        self.files.push(Listed {
            path: path.to_owned(),
            what,
            sha256,
            bytes,
            name: name.map(str::to_owned),
        });
    }

    fn write(
        &mut self,
        path: &str,
        mut from: impl Read,
        length: u64,
        method: CompressionMethod,
    ) -> io::Result<(Sha256Hash, u64)> {
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(self.time)
            .unix_permissions(0o644)
            .large_file(length > LONG);
        self.zip.start_file(path, options)?;
        let mut hasher = Sha256::new();
        let mut bytes = 0;
        let mut piece = vec![0; PIECE];
        loop {
            let count = match from.read(&mut piece) {
                Ok(0) => break,
                Ok(count) => count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            let read = piece.get(..count).unwrap_or_default();
            hasher.update(read);
            self.zip.write_all(read)?;
            bytes += count as u64;
        }
        Ok((Sha256Hash(hasher.finalize().into()), bytes))
    }
}
