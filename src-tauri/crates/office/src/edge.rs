//! The clock, chance and the network, and what is made of them: moments, identifiers, keys.
//!
//! [`Edge::real`] is the only place of the core that reads the clock or the random generator, or asks anybody over the network.

use crate::network::{self, Network};
use acceptance::dates::Moment;
use chrono::{Local, SubsecRound};
use rand_core::{CryptoRng, OsRng, RngCore};
use uuid::{Builder, Uuid};

/// What the office takes from the world: the clock, chance, and answers over the network. Hosts hand in the real ones, tests their own.
pub struct Edge {
    /// The present moment with the local offset.
    pub now: Box<dyn Fn() -> Moment + Send + Sync>,
    /// Fills a buffer with unpredictable bytes.
    pub random: Chance,
    /// Asks over the network; only where the user chose somebody to be asked.
    pub network: Network,
}

/// Fills a buffer with unpredictable bytes.
pub type Chance = Box<dyn Fn(&mut [u8]) + Send + Sync>;

impl Edge {
    /// The machine’s clock and network, and the operating system’s generator.
    #[must_use]
    pub fn real() -> Self {
        Self {
            now: Box::new(|| Local::now().fixed_offset()),
            random: Box::new(|bytes| OsRng.fill_bytes(bytes)),
            network: network::real(),
        }
    }

    /// Now, to the second: finer than that, no act says anything.
    pub(crate) fn moment(&self) -> Moment {
        (self.now)().trunc_subsecs(0)
    }

    /// A new identifier (UUIDv7, RFC 9562), in the order of time.
    pub(crate) fn id(&self) -> Uuid {
        let mut random = [0; 10];
        (self.random)(&mut random);
        let milliseconds = u64::try_from((self.now)().timestamp_millis()).unwrap_or(0);
        Builder::from_unix_timestamp_millis(milliseconds, &random).into_uuid()
    }

    /// A generator for keys.
    pub(crate) fn keys(&self) -> EdgeRng<'_> {
        EdgeRng(self)
    }
}

/// Chance, as the makers of keys want it.
pub(crate) struct EdgeRng<'a>(&'a Edge);

impl RngCore for EdgeRng<'_> {
    fn next_u32(&mut self) -> u32 {
        let mut bytes = [0; 4];
        (self.0.random)(&mut bytes);
        u32::from_le_bytes(bytes)
    }

    fn next_u64(&mut self) -> u64 {
        let mut bytes = [0; 8];
        (self.0.random)(&mut bytes);
        u64::from_le_bytes(bytes)
    }

    fn fill_bytes(&mut self, bytes: &mut [u8]) {
        (self.0.random)(bytes);
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), rand_core::Error> {
        (self.0.random)(bytes);
        Ok(())
    }
}

/// An edge is asked to be unpredictable; a test’s is not, and signs nothing that counts.
impl CryptoRng for EdgeRng<'_> {}
