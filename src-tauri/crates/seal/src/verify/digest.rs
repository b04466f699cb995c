//! All signatures' digests in one pass over the file.
//!
//! Each signature signs the file up to its own gap, and from there to the end of its revision. Up to its gap it shares
//! the running state with all others, so every byte is hashed once, and those behind a gap once more for that signature.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::ops::Range;

use sha2::{Digest, Sha256, Sha384, Sha512};

const CHUNK: usize = 1024 * 1024;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Algorithm {
    Sha256,
    Sha384,
    Sha512,
}

#[derive(Clone)]
enum Hasher {
    Sha256(Sha256),
    Sha384(Sha384),
    Sha512(Sha512),
}

impl Hasher {
    fn new(algorithm: Algorithm) -> Self {
        match algorithm {
            Algorithm::Sha256 => Hasher::Sha256(Sha256::new()),
            Algorithm::Sha384 => Hasher::Sha384(Sha384::new()),
            Algorithm::Sha512 => Hasher::Sha512(Sha512::new()),
        }
    }

    fn update(&mut self, bytes: &[u8]) {
        match self {
            Hasher::Sha256(state) => state.update(bytes),
            Hasher::Sha384(state) => state.update(bytes),
            Hasher::Sha512(state) => state.update(bytes),
        }
    }

    fn finish(self) -> Vec<u8> {
        match self {
            Hasher::Sha256(state) => state.finalize().to_vec(),
            Hasher::Sha384(state) => state.finalize().to_vec(),
            Hasher::Sha512(state) => state.finalize().to_vec(),
        }
    }
}

/// What one signature signs: everything up to `end`, but not `gap`.
#[derive(Debug, Clone)]
pub(crate) struct Signed {
    pub gap: Range<u64>,
    pub end: u64,
    pub algorithm: Algorithm,
}

enum Side {
    /// The main state has not come to the gap yet.
    Waiting,
    Running(Box<Hasher>),
    Done(Vec<u8>),
}

/// What one pass gives.
pub(crate) struct Digests {
    /// SHA-256 of the whole file.
    pub whole: [u8; 32],
    /// Bytes read.
    pub length: u64,
    /// The digest of each signature, in the order asked; `None` where the file is too short.
    pub signed: Vec<Option<Vec<u8>>>,
}

/// Read the file once.
pub(crate) fn digests(file: &mut File, wanted: &[Signed]) -> io::Result<Digests> {
    file.seek(SeekFrom::Start(0))?;
    let mut whole = Sha256::new();
    let mut others: Vec<(Algorithm, Hasher)> = Vec::new();
    for signed in wanted {
        if signed.algorithm != Algorithm::Sha256 && others.iter().all(|(a, _)| *a != signed.algorithm) {
            others.push((signed.algorithm, Hasher::new(signed.algorithm)));
        }
    }
    let mut sides: Vec<Side> = wanted.iter().map(|_| Side::Waiting).collect();
    let mut boundaries: Vec<u64> = wanted
        .iter()
        .flat_map(|s| [s.gap.start, s.gap.end, s.end])
        .collect();
    boundaries.sort_unstable();
    let mut buffer = vec![0; CHUNK];
    let mut position = 0u64;
    loop {
        let count = match file.read(&mut buffer) {
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        let mut piece = buffer.get(..count).unwrap_or_default();
        loop {
            for (signed, side) in wanted.iter().zip(&mut sides) {
                step(signed, side, position, &whole, &others);
            }
            if piece.is_empty() {
                break;
            }
            let next = boundaries
                .iter()
                .find(|b| **b > position)
                .map_or(u64::MAX, |b| b - position);
            let (now, rest) = piece.split_at(usize::try_from(next).unwrap_or(usize::MAX).min(piece.len()));
            whole.update(now);
            others.iter_mut().for_each(|(_, hasher)| hasher.update(now));
            for (signed, side) in wanted.iter().zip(&mut sides) {
                if let Side::Running(hasher) = side
                    && !signed.gap.contains(&position)
                {
                    hasher.update(now);
                }
            }
            position += now.len() as u64;
            piece = rest;
        }
        if count == 0 {
            break;
        }
    }
    let results = sides.into_iter().map(|side| {
        if let Side::Done(digest) = side {
            Some(digest)
        } else {
            None
        }
    });
    Ok(Digests {
        whole: whole.finalize().into(),
        length: position,
        signed: results.collect(),
    })
}

/// What happens to a signature's state at a boundary.
fn step(signed: &Signed, side: &mut Side, position: u64, whole: &Sha256, others: &[(Algorithm, Hasher)]) {
    if matches!(side, Side::Waiting) && position == signed.gap.start {
        let state = others
            .iter()
            .find(|(a, _)| *a == signed.algorithm)
            .map(|(_, state)| state.clone());
        *side = Side::Running(Box::new(state.unwrap_or_else(|| Hasher::Sha256(whole.clone()))));
    }
    if let Side::Running(hasher) = side
        && position == signed.end
    {
        *side = Side::Done((**hasher).clone().finish());
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use std::io::Write;

    use super::*;

    #[test]
    fn one_pass_gives_each_signature_its_own_digest() {
        let bytes: Vec<u8> = (0..3_000_000u32)
            .map(|i| (i.wrapping_mul(2_654_435_761) >> 24) as u8)
            .collect();
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(&bytes).unwrap();
        let wanted = [
            Signed {
                gap: 10..20,
                end: 30,
                algorithm: Algorithm::Sha256,
            },
            Signed {
                gap: 1_048_576..1_048_577,
                end: 2_000_000,
                algorithm: Algorithm::Sha512,
            },
            Signed {
                gap: 2_500_000..2_600_000,
                end: 3_000_000,
                algorithm: Algorithm::Sha256,
            },
            Signed {
                gap: 2_500_000..2_600_000,
                end: 3_000_001,
                algorithm: Algorithm::Sha256,
            },
        ];
        let Digests {
            whole,
            length,
            signed: found,
        } = digests(&mut file, &wanted).unwrap();
        assert_eq!(
            (whole.to_vec(), length),
            (Sha256::digest(&bytes).to_vec(), 3_000_000)
        );
        assert_eq!(
            found[0].as_deref(),
            Some(&*Sha256::digest([&bytes[..10], &bytes[20..30]].concat()))
        );
        assert_eq!(
            found[1].as_deref(),
            Some(&*Sha512::digest(
                [&bytes[..1_048_576], &bytes[1_048_577..2_000_000]].concat()
            ))
        );
        assert_eq!(
            found[2].as_deref(),
            Some(&*Sha256::digest(
                [&bytes[..2_500_000], &bytes[2_600_000..]].concat()
            ))
        );
        assert_eq!(found[3], None);
    }
}
