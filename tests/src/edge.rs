//! The two worlds in which the core is run here: the real one, and one where time stands still and chance repeats itself.

use acceptance::dates::Moment;
use office::Edge;
use sha2::{Digest, Sha256};
use std::sync::{Arc, Mutex, PoisonError};

/// The real clock and the system’s randomness.
///
/// # Panics
/// When the system has no randomness to give.
#[must_use]
pub fn real() -> Edge {
    Edge {
        now: Box::new(|| chrono::Local::now().fixed_offset()),
        random: Box::new(|buffer| {
            getrandom::fill(buffer).expect("the system gives random bytes");
        }),
        network: Edge::real().network,
    }
}

/// A clock that stands at `moment`, and bytes that follow from `seed` alone.
#[must_use]
pub fn fixed(moment: Moment, seed: u64) -> Edge {
    steered(moment, seed).0
}

/// As [`fixed`], with the stream that the bytes come from, so that it can begin anew.
#[must_use]
pub fn steered(moment: Moment, seed: u64) -> (Edge, Arc<Mutex<Stream>>) {
    let stream = Arc::new(Mutex::new(Stream::new(seed)));
    let source = Arc::clone(&stream);
    let edge = Edge {
        now: Box::new(move || moment),
        random: Box::new(move |buffer| {
            source.lock().unwrap_or_else(PoisonError::into_inner).fill(buffer);
        }),
        network: office::nowhere(),
    };
    (edge, stream)
}

/// Bytes that look random and repeat: SHA-256 over seed and counter.
pub struct Stream {
    seed: u64,
    counter: u64,
}

impl Stream {
    /// The stream of a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self { seed, counter: 0 }
    }

    /// Fills `buffer` with the next bytes.
    pub fn fill(&mut self, buffer: &mut [u8]) {
        for chunk in buffer.chunks_mut(32) {
            let mut hash = Sha256::new();
            hash.update(self.seed.to_be_bytes());
            hash.update(self.counter.to_be_bytes());
            self.counter += 1;
            chunk.copy_from_slice(&hash.finalize()[..chunk.len()]);
        }
    }

    /// A number below `end`.
    ///
    /// # Panics
    /// When `end` is zero.
    pub fn below(&mut self, end: u64) -> u64 {
        let mut bytes = [0; 8];
        self.fill(&mut bytes);
        u64::from_be_bytes(bytes) % end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first_bytes(seed: u64) -> [u8; 40] {
        let mut bytes = [0; 40];
        Stream::new(seed).fill(&mut bytes);
        bytes
    }

    #[test]
    fn a_seed_repeats_itself_and_another_differs() {
        assert_eq!(first_bytes(7), first_bytes(7));
        assert_ne!(first_bytes(7), first_bytes(8));
    }
}
