//! How much one link takes, so that neither a mistake nor malice fills the disk or ties up the machine.

use std::time::Duration;

/// Limits of one link.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Bytes of one file: a video of a quarter of an hour.
    pub file: u64,
    /// Bytes of all files of one link.
    pub total: u64,
    /// Files of one link.
    pub files: usize,
    /// Connections at once.
    pub connections: usize,
    /// Connections at once from one address.
    pub connections_each: usize,
    /// Requests that may come at once.
    pub burst: u32,
    /// Requests per second after that.
    pub rate: u32,
    /// How long the head of a request may take.
    pub head: Duration,
    /// How long a connection may stand still.
    pub stall: Duration,
    /// How long one request may take in all.
    pub request: Duration,
    /// How long nothing may happen before the link closes.
    pub idle: Duration,
    /// How long a signatory has to take their copy with them.
    pub farewell: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file: 4 << 30,
            total: 16 << 30,
            files: 1000,
            connections: 16,
            connections_each: 8,
            burst: 200,
            rate: 60,
            head: Duration::from_secs(8),
            stall: Duration::from_secs(20),
            request: Duration::from_secs(180),
            idle: Duration::from_secs(10 * 60),
            farewell: Duration::from_secs(3 * 60),
        }
    }
}
