//! The lists that ship with the program.

use super::list;
use crate::api::TradeList;
use std::sync::LazyLock;

macro_rules! shipped {
    ($($key:literal),+ $(,)?) => {
        [$(include_bytes!(concat!("../../../../../assets/trades/", $key, ".json")).as_slice()),+]
    };
}

static SOURCES: [&[u8]; 12] = shipped![
    "plasterer",
    "painter",
    "tiler",
    "joiner",
    "plumber",
    "electrician",
    "mason",
    "roofer",
    "floor-layer",
    "general-renovation",
    "hairdresser",
    "computer-repair",
];

// The tests see to it that each of them can be read.
static LISTS: LazyLock<Vec<TradeList>> = LazyLock::new(|| {
    SOURCES
        .iter()
        .filter_map(|source| list::parse(source).ok())
        .collect()
});

/// All of them, the commonest trades of a building first.
pub(super) fn all() -> &'static [TradeList] {
    &LISTS
}

/// The one under `key`.
pub(super) fn find(key: &str) -> Option<&'static TradeList> {
    LISTS.iter().find(|list| list.key == key)
}
