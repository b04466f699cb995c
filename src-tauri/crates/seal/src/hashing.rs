//! The running SHA-256 of a file while it is being written, so that signing does not read it again.
//!
//! Put a [`HashingWriter`] under the report's writer, or resume from what that writer hashed; give the
//! [`PrefixState`] to [`crate::sign_in_place`].

use std::fmt;
use std::io::{self, Read, Write};

use sha2::{Digest, Sha256};

/// How many bytes a file's beginning has, and their SHA-256 so far.
#[derive(Clone, Default)]
pub struct PrefixState {
    length: u64,
    sha256: Sha256,
}

impl PrefixState {
    /// Nothing yet.
    pub fn new() -> Self {
        PrefixState::default()
    }

    /// What somebody else has hashed: so many bytes, and SHA-256 in the state after them.
    pub fn resume(length: u64, sha256: Sha256) -> Self {
        PrefixState { length, sha256 }
    }

    /// Read to the end (in pieces of 1 MiB).
    pub fn of(mut reader: impl Read) -> io::Result<Self> {
        let mut state = PrefixState::new();
        copy(&mut reader, &mut io::sink(), &mut state)?;
        Ok(state)
    }

    /// Bytes so far.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// SHA-256 of the bytes so far.
    pub fn sha256(&self) -> [u8; 32] {
        self.sha256.clone().finalize().into()
    }

    /// Take more bytes in.
    pub fn update(&mut self, bytes: &[u8]) {
        self.length += bytes.len() as u64;
        self.sha256.update(bytes);
    }
}

impl fmt::Debug for PrefixState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PrefixState")
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}

/// Writes through and hashes what was written.
#[derive(Debug)]
pub struct HashingWriter<W> {
    inner: W,
    state: PrefixState,
}

impl<W: Write> HashingWriter<W> {
    /// Hash from here on; `inner` must stand at the beginning of its file.
    pub fn new(inner: W) -> Self {
        HashingWriter {
            inner,
            state: PrefixState::new(),
        }
    }

    /// Flush, and give back the writer and what was written through it.
    pub fn finish(mut self) -> io::Result<(W, PrefixState)> {
        self.inner.flush()?;
        Ok((self.inner, self.state))
    }

    /// What was written so far.
    pub fn state(&self) -> &PrefixState {
        &self.state
    }
}

impl<W: Write> Write for HashingWriter<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(bytes)?;
        if let Some(done) = bytes.get(..written) {
            self.state.update(done);
        }
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

/// Copy everything, hashing on the way.
pub(crate) fn copy(from: &mut impl Read, to: &mut impl Write, state: &mut PrefixState) -> io::Result<()> {
    let mut buffer = vec![0; 1024 * 1024];
    loop {
        let count = match from.read(&mut buffer) {
            Ok(0) => return Ok(()),
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        let piece = buffer.get(..count).unwrap_or_default();
        state.update(piece);
        to.write_all(piece)?;
    }
}
