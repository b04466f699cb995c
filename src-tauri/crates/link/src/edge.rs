//! What the link takes from the machine: time that passes, chance, and the networks that it is part of.

use crate::networks::{self, Interface};
use office::Chance;
use std::time::{Duration, Instant, SystemTime};

/// Time, chance and networks. Hosts hand in the real ones, tests their own.
pub struct Edge {
    /// How long the program has run; it only grows.
    pub elapsed: Box<dyn Fn() -> Duration + Send + Sync>,
    /// Fills a buffer with unpredictable bytes.
    pub random: Chance,
    /// The addresses of this machine on which a phone may be let in.
    pub interfaces: Box<dyn Fn() -> Vec<Interface> + Send + Sync>,
}

impl Edge {
    /// The machine’s.
    #[must_use]
    pub fn real() -> Self {
        let (begun, day) = (Instant::now(), SystemTime::now());
        Self {
            // A laptop that slept has let as much time pass as the clock on the wall says.
            elapsed: Box::new(move || begun.elapsed().max(day.elapsed().unwrap_or_default())),
            random: office::Edge::real().random,
            interfaces: Box::new(networks::real),
        }
    }
}
