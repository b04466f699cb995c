//! A photo on its way from its file into the pages: one thread reads it, leaves out its metadata and holds it against its
//! record, while the pages are written by another.
//!
//! The file is read once, in pieces. Whoever reads hears of its end only if the whole file is what its record says.

use evidence::Sha256Hash;
use evidence::jpeg::strip_metadata;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{self, BufRead, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

/// Bytes read and handed over at once: they stay in the processor’s cache.
pub(crate) const PIECE: usize = 256 << 10;
/// Pieces that may wait.
const AHEAD: usize = 4;

/// What an original has to be.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Claim {
    pub(crate) sha256: Sha256Hash,
    /// The exhibit’s, to name it by.
    pub(crate) number: u32,
}

/// A file that the pages carry.
#[derive(Debug, Clone)]
pub(crate) struct Passed {
    path: PathBuf,
    with_metadata: bool,
    claim: Option<Claim>,
    proven: Arc<AtomicBool>,
}

impl Passed {
    pub(crate) fn new(path: &Path, with_metadata: bool, claim: Option<Claim>) -> Self {
        Self {
            path: path.to_owned(),
            with_metadata,
            claim,
            proven: Arc::default(),
        }
    }

    /// What has to be true of the file, if no passage has shown it yet.
    pub(crate) fn unproven(&self) -> Option<Claim> {
        self.claim.filter(|_| !self.proven.load(Ordering::Acquire))
    }

    /// Reads the whole file, hands over what the pages carry of it, and only then says that it was the right one.
    fn send(&self, file: File, pieces: &mut Pieces) -> io::Result<()> {
        let mut original = Original::new(file, self.claim.is_some());
        if self.with_metadata {
            original.copy(pieces)?;
        } else {
            strip_metadata(&mut original, &mut *pieces).map_err(io::Error::other)?;
        }
        pieces.hand_over()?;
        if let Some(claim) = self.claim {
            if original.finish()? != claim.sha256 {
                return Err(io::Error::other("not the original"));
            }
            self.proven.store(true, Ordering::Release);
        }
        Ok(())
    }
}

/// The bytes that the pages carry of a file.
pub(crate) struct Passing {
    pieces: Receiver<io::Result<Vec<u8>>>,
    spent: SyncSender<Vec<u8>>,
    piece: Vec<u8>,
    at: usize,
    ended: bool,
}

impl Passing {
    /// Opens the file and begins to read it, on a thread that ends with it or with this reader.
    pub(crate) fn begin(passed: &Passed) -> io::Result<Self> {
        let file = File::open(&passed.path)?;
        let (sender, pieces) = sync_channel(AHEAD);
        let (spent, returned) = sync_channel(AHEAD + 2);
        let passed = passed.clone();
        std::thread::Builder::new().spawn(move || {
            let mut out = Pieces {
                sender,
                returned,
                piece: Vec::new(),
            };
            let ended = passed.send(file, &mut out);
            // An empty piece is the end. Nobody may be listening any more.
            let _ = out.sender.send(ended.map(|()| Vec::new()));
        })?;
        Ok(Self {
            pieces,
            spent,
            piece: Vec::new(),
            at: 0,
            ended: false,
        })
    }
}

impl Read for Passing {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.at == self.piece.len() && !self.ended {
            let next = self.pieces.recv().map_err(|_| io::ErrorKind::UnexpectedEof)??;
            self.ended = next.is_empty();
            self.at = 0;
            // Where the other side is done, it needs no more room.
            let _ = self.spent.try_send(std::mem::replace(&mut self.piece, next));
        }
        let left = self.piece.get(self.at..).unwrap_or_default();
        let count = left.len().min(buffer.len());
        buffer[..count].copy_from_slice(&left[..count]);
        self.at += count;
        Ok(count)
    }
}

/// Gathers what is written into pieces and hands them over.
struct Pieces {
    sender: SyncSender<io::Result<Vec<u8>>>,
    returned: Receiver<Vec<u8>>,
    piece: Vec<u8>,
}

impl Pieces {
    fn hand_over(&mut self) -> io::Result<()> {
        if self.piece.is_empty() {
            return Ok(());
        }
        let mut next = self.returned.try_recv().unwrap_or_default();
        next.clear();
        let full = std::mem::replace(&mut self.piece, next);
        // The reader was dropped: it wants no more.
        self.sender
            .send(Ok(full))
            .map_err(|_| io::ErrorKind::BrokenPipe.into())
    }
}

impl Write for Pieces {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.piece.len() + bytes.len() > PIECE {
            self.hand_over()?;
        }
        self.piece.reserve_exact(PIECE.saturating_sub(self.piece.len()));
        self.piece.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A file that is hashed while it is read.
struct Original {
    file: File,
    sha256: Option<Sha256>,
    buffer: Vec<u8>,
    at: usize,
    end: usize,
}

impl Original {
    fn new(file: File, hashed: bool) -> Self {
        Self {
            file,
            sha256: hashed.then(Sha256::new),
            buffer: vec![0; PIECE],
            at: 0,
            end: 0,
        }
    }

    fn copy(&mut self, out: &mut impl Write) -> io::Result<()> {
        loop {
            let piece = self.fill_buf()?;
            if piece.is_empty() {
                return Ok(());
            }
            out.write_all(piece)?;
            self.at = self.end;
        }
    }

    /// Reads what is left and gives the hash of the whole.
    fn finish(mut self) -> io::Result<Sha256Hash> {
        self.at = self.end;
        self.copy(&mut io::sink())?;
        Ok(self.sha256.unwrap_or_default().into())
    }
}

impl BufRead for Original {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.at >= self.end {
            self.end = loop {
                match self.file.read(&mut self.buffer) {
                    Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                    read => break read?,
                }
            };
            self.at = 0;
            if let Some(sha256) = &mut self.sha256 {
                sha256.update(self.buffer.get(..self.end).unwrap_or_default());
            }
        }
        Ok(self.buffer.get(self.at..self.end).unwrap_or_default())
    }

    fn consume(&mut self, count: usize) {
        self.at = (self.at + count).min(self.end);
    }
}

impl Read for Original {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(buffer)?;
        self.consume(count);
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    /// A picture’s shell with metadata, and data enough for several pieces.
    fn picture() -> (Vec<u8>, Vec<u8>) {
        let mut whole = b"\xff\xd8\xff\xfe\x00\x08SECRET".to_vec();
        let mut kept = b"\xff\xd8".to_vec();
        let mut data = b"\xff\xda\x00\x02".to_vec();
        data.extend((0..3 * PIECE).map(|at| (at % 251) as u8));
        data.extend(b"\xff\xd9");
        whole.extend(&data);
        kept.extend(&data);
        whole.extend(b"motion clip");
        (whole, kept)
    }

    fn pass(bytes: &[u8], with_metadata: bool, recorded: Option<&[u8]>) -> (io::Result<Vec<u8>>, bool) {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), bytes).unwrap();
        let claim = recorded.map(|recorded| Claim {
            sha256: Sha256Hash::of(recorded),
            number: 1,
        });
        let passed = Passed::new(file.path(), with_metadata, claim);
        let mut read = Vec::new();
        let ended = Passing::begin(&passed).unwrap().read_to_end(&mut read);
        (ended.map(|_| read), passed.unproven().is_none())
    }

    #[test]
    fn the_original_passes_with_or_without_its_metadata_and_is_proven() {
        let (whole, kept) = picture();
        let (read, proven) = pass(&whole, false, Some(&whole));
        assert!(read.unwrap() == kept && proven);
        let (read, proven) = pass(&whole, true, Some(&whole));
        assert!(read.unwrap() == whole && proven);
        assert!(pass(&whole, true, None).0.unwrap() == whole);
    }

    #[test]
    fn another_file_does_not_come_to_its_end() {
        let (whole, _) = picture();
        let mut clip = whole.clone();
        // Behind the picture: what the pages carry is the same.
        *clip.last_mut().unwrap() ^= 1;
        for changed in [clip.as_slice(), &whole[..PIECE], b""] {
            for with_metadata in [false, true] {
                let (read, proven) = pass(changed, with_metadata, Some(&whole));
                assert!(read.is_err() && !proven);
            }
        }
    }

    #[test]
    fn a_reader_that_leaves_is_not_waited_for() {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), picture().0).unwrap();
        let passed = Passed::new(file.path(), false, None);
        let mut first = [0; 2];
        Passing::begin(&passed).unwrap().read_exact(&mut first).unwrap();
        assert_eq!(first, [0xff, 0xd8]);
    }
}
