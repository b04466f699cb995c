//! Copies of long files, hashed on the way: what is hashed is what was written, and the one does not wait for the other.

use seal::PrefixState;
use std::fs::File;
use std::io::{self, Read, Write};
use std::sync::mpsc::sync_channel;

/// Bytes read, written and hashed at once: they stay in the processor’s cache.
const PIECE: usize = 256 << 10;
/// Pieces that may wait for being hashed.
const AHEAD: usize = 8;

/// Copies everything; tells length and SHA-256 of what was written.
pub(crate) fn copy(from: &mut File, to: &mut File) -> io::Result<PrefixState> {
    std::thread::scope(|scope| {
        let (sender, pieces) = sync_channel::<Vec<u8>>(AHEAD);
        let (spent, returned) = sync_channel(AHEAD + 2);
        let hashing = scope.spawn(move || {
            let mut state = PrefixState::new();
            for piece in pieces {
                state.update(&piece);
                // Where the other side is done, it needs no more room.
                let _ = spent.try_send(piece);
            }
            state
        });
        loop {
            let mut piece = returned.try_recv().unwrap_or_default();
            piece.resize(PIECE, 0);
            let count = match from.read(&mut piece) {
                Ok(0) => break,
                Ok(count) => count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            piece.truncate(count);
            to.write_all(&piece)?;
            sender.send(piece).map_err(|_| stopped())?;
        }
        drop(sender);
        hashing.join().map_err(|_| stopped())
    })
}

fn stopped() -> io::Error {
    io::Error::other("hashing stopped")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::{PIECE, copy};
    use std::fs::File;

    #[test]
    fn tells_length_and_hash_of_what_it_wrote() {
        let folder = tempfile::tempdir().unwrap();
        let (source, target) = (folder.path().join("source"), folder.path().join("target"));
        for length in [0, 1, PIECE, 3 * PIECE + 7, 40 * PIECE] {
            let bytes: Vec<u8> = (0..length).map(|at| (at / 3) as u8).collect();
            std::fs::write(&source, &bytes).unwrap();
            let mut written = File::create(&target).unwrap();
            let state = copy(&mut File::open(&source).unwrap(), &mut written).unwrap();
            assert_eq!(std::fs::read(&target).unwrap(), bytes);
            assert_eq!(state.length(), length as u64);
            assert_eq!(
                state.sha256(),
                *evidence::Sha256Hash::of(&bytes).as_bytes(),
                "{length}"
            );
        }
    }

    #[test]
    fn a_target_that_cannot_be_written_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let source = folder.path().join("source");
        std::fs::write(&source, vec![1; 2 * PIECE]).unwrap();
        let mut readable = File::open(&source).unwrap();
        assert!(copy(&mut File::open(&source).unwrap(), &mut readable).is_err());
    }
}
