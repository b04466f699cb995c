//! The bytes of one file, read once.
//!
//! A picture of ordinary size is held in memory and shared by the hash, the inspection and the decoder; anything
//! bigger, and every video, is read from the disk piece by piece.

use std::fs::File;
use std::io::{self, BufReader, Cursor, Read, Seek};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bytes::Bytes;

use crate::sniff::{Format, HEAD, Media, sniff};
use crate::staging::open_source;
use crate::vault::VaultError;

/// Pictures up to this length are held in memory.
pub(crate) const IN_MEMORY: u64 = 64 << 20;

/// A reader that can be moved.
pub(crate) trait ReadSeek: Read + Seek + Send {}
impl<T: Read + Seek + Send> ReadSeek for T {}

/// The bytes of one file.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    pub(crate) format: Format,
    pub(crate) length: u64,
    bytes: Option<Bytes>,
    path: PathBuf,
}

impl Source {
    pub(crate) fn open(path: &Path) -> Result<Self, VaultError> {
        let mut file = open_source(path)?;
        let length = file.metadata().map_err(VaultError::from_source)?.len();
        let mut bytes = Vec::new();
        (&mut file)
            .take(HEAD as u64)
            .read_to_end(&mut bytes)
            .map_err(VaultError::from_source)?;
        let format = sniff(&bytes);
        let mut source = Self {
            format,
            length,
            bytes: None,
            path: path.to_owned(),
        };
        if format.media() == Media::Photo && length <= IN_MEMORY {
            bytes.reserve_exact(usize::try_from(length).unwrap_or(0).saturating_sub(bytes.len()));
            file.take(IN_MEMORY)
                .read_to_end(&mut bytes)
                .map_err(VaultError::from_source)?;
            source.length = bytes.len() as u64;
            source.bytes = Some(bytes.into());
        }
        Ok(source)
    }

    /// Bytes that never were a file of their own.
    pub(crate) fn of_bytes(bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        let head = bytes.get(..HEAD.min(bytes.len())).unwrap_or_default();
        Self {
            format: sniff(head),
            length: bytes.len() as u64,
            bytes: Some(bytes),
            path: PathBuf::new(),
        }
    }

    pub(crate) fn bytes(&self) -> Option<&Bytes> {
        self.bytes.as_ref()
    }

    /// A new reader from the start.
    pub(crate) fn reader(&self) -> io::Result<Box<dyn ReadSeek>> {
        match &self.bytes {
            Some(bytes) => Ok(Box::new(Cursor::new(bytes.clone()))),
            None => Ok(Box::new(File::open(&self.path)?)),
        }
    }

    pub(crate) fn buffered(&self) -> io::Result<BufReader<Box<dyn ReadSeek>>> {
        self.reader()
            .map(|reader| BufReader::with_capacity(64 << 10, reader))
    }
}

/// A reader that yields only so many bytes in all, and none once it is called off.
pub(crate) struct Rationed<R> {
    inner: R,
    left: u64,
    called_off: Arc<AtomicBool>,
}

impl<R> Rationed<R> {
    pub(crate) fn new(inner: R, ration: u64, called_off: Arc<AtomicBool>) -> Self {
        Self {
            inner,
            left: ration,
            called_off,
        }
    }
}

impl<R: Read> Read for Rationed<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.left == 0 || self.called_off.load(Ordering::Relaxed) {
            return Err(io::Error::other("more was read than is allowed"));
        }
        let most = usize::try_from(self.left).unwrap_or(usize::MAX).min(buffer.len());
        let read = self.inner.read(buffer.get_mut(..most).unwrap_or_default())?;
        self.left -= read as u64;
        Ok(read)
    }
}

impl<R: Seek> Seek for Rationed<R> {
    fn seek(&mut self, to: io::SeekFrom) -> io::Result<u64> {
        if self.called_off.load(Ordering::Relaxed) {
            return Err(io::Error::other("called off"));
        }
        self.inner.seek(to)
    }
}
