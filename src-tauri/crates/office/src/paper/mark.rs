//! What the QR code at the foot of each page says: `SANS-RESERVE:PV-2026-0007:8A3F…:3/12`, with the first 64 bits of the
//! fingerprint; beside the proof of an act stands one with the whole fingerprint and without a page.

use acceptance::{ActKind, ActNumber, Fingerprint};

const PREFIX: &str = "SANS-RESERVE:";
/// Digits of the fingerprint that a mark has at least.
const DIGITS: usize = 16;

/// What a mark says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) number: ActNumber,
    /// The beginning of the fingerprint, capital hexadecimal digits.
    fingerprint: String,
    /// Which page, of how many.
    pub(super) page: Option<(u32, u32)>,
}

impl Mark {
    /// The mark that a code says, if it is one of this program’s.
    pub(super) fn of(text: &str) -> Option<Self> {
        let mut parts = text.strip_prefix(PREFIX)?.split(':');
        let number = number(parts.next()?)?;
        let fingerprint = parts.next()?.to_owned();
        let is_hexadecimal = fingerprint.bytes().all(|digit| digit.is_ascii_hexdigit());
        if !is_hexadecimal || !(DIGITS..=64).contains(&fingerprint.len()) {
            return None;
        }
        let page = match parts.next() {
            Some(page) => {
                let (page, pages) = page.split_once('/')?;
                let (page, pages) = (page.parse().ok()?, pages.parse().ok()?);
                (1..=pages).contains(&page).then_some(Some((page, pages)))?
            }
            None => None,
        };
        parts.next().is_none().then_some(Self {
            number,
            fingerprint,
            page,
        })
    }

    /// Whether it is of an act with this fingerprint.
    pub(super) fn is_of(&self, fingerprint: &Fingerprint) -> bool {
        let whole = fingerprint.to_string().to_uppercase();
        whole.starts_with(&self.fingerprint.to_uppercase())
    }
}

/// Whether a code is the mark of a page: the search on a sheet ends with it.
pub(super) fn names_a_page(text: &str) -> bool {
    Mark::of(text).is_some_and(|mark| mark.page.is_some())
}

fn number(text: &str) -> Option<ActNumber> {
    let example = text.strip_prefix(ActNumber::EXAMPLE_PREFIX);
    let mut parts = example.unwrap_or(text).split('-');
    let prefix = parts.next()?;
    let number = ActNumber {
        kind: ActKind::ALL.into_iter().find(|kind| kind.prefix() == prefix)?,
        year: match example {
            Some(_) => ActNumber::EXAMPLE_YEAR,
            None => parts.next()?.parse().ok()?,
        },
        rank: parts.next()?.parse().ok()?,
    };
    // As it is written, and no otherwise.
    (number.to_string() == text).then_some(number)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;
    use acceptance::Sha256Hash;

    #[test]
    fn a_mark_says_act_and_page() {
        let mark = Mark::of("SANS-RESERVE:PV-2026-0007:ABABABABABABABAB:3/12").unwrap();
        assert_eq!(mark.number.to_string(), "PV-2026-0007");
        assert_eq!(mark.page, Some((3, 12)));
        assert!(mark.is_of(&Fingerprint(Sha256Hash([0xab; 32]))));
        assert!(!mark.is_of(&Fingerprint(Sha256Hash([0xac; 32]))));
        let whole = format!("SANS-RESERVE:PV-2026-0007:{}", "AB".repeat(32));
        assert_eq!(Mark::of(&whole).unwrap().page, None);
        let example = Mark::of("SANS-RESERVE:EX-PV-0002:ABABABABABABABAB:1/2").unwrap();
        assert_eq!(
            (example.number.year, example.number.rank),
            (ActNumber::EXAMPLE_YEAR, 2)
        );
    }

    #[test]
    fn what_is_no_mark_is_none() {
        for text in [
            "https://example.org",
            "SANS-RESERVE:PV-2026-0007",
            "SANS-RESERVE:PV-2026-0007:ABAB:3/12",
            "SANS-RESERVE:PV-2026-0007:ABABABABABABABAB:13/12",
            "SANS-RESERVE:PV-2026-0007:ABABABABABABABAB:0/12",
            "SANS-RESERVE:PV-2026-0007:ABABABABABABABAB:3/12:9",
            "SANS-RESERVE:PV-2026-7:ABABABABABABABAB:3/12",
            "SANS-RESERVE:XX-2026-0007:ABABABABABABABAB:3/12",
            "SANS-RESERVE:PV-0-0007:ABABABABABABABAB:3/12",
            "SANS-RESERVE:EX-PV-2026-0007:ABABABABABABABAB:3/12",
            "SANS-RESERVE:PV-2026-0007:GBABABABABABABAB:3/12",
        ] {
            assert_eq!(Mark::of(text), None, "{text}");
        }
    }
}
