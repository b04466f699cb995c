//! The messages of the time-stamp protocol (RFC 3161, 2.4), and the answer `TSTInfo` inside a token.
//!
//! Structures of our own: `genTime` may have fractions of a second, which the common types refuse, and of a status
//! nobody needs more than its number and its text.

use chrono::{DateTime, NaiveDateTime, Utc};
use const_oid::ObjectIdentifier;
use der::asn1::{BitString, Int, OctetString};
use der::{Any, Decode, Encode, Sequence, Tag, Tagged};
use spki::AlgorithmIdentifierOwned;
use x509_cert::ext::Extensions;
use x509_cert::ext::pkix::name::GeneralName;

use crate::cades::SHA_256;

/// `id-ct-TSTInfo` (RFC 3161, 2.4.2).
pub(crate) const ID_TST_INFO: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.1.4");

#[derive(Sequence)]
pub(crate) struct MessageImprint {
    pub hash_algorithm: AlgorithmIdentifierOwned,
    pub hashed_message: OctetString,
}

#[derive(Sequence)]
struct TimeStampReq {
    version: u8,
    message_imprint: MessageImprint,
    nonce: Int,
    cert_req: bool,
}

#[derive(Sequence)]
pub(crate) struct TimeStampResp {
    pub status: Status,
    #[asn1(optional = "true")]
    pub token: Option<Any>,
}

#[derive(Sequence)]
pub(crate) struct Status {
    pub status: u32,
    #[asn1(optional = "true")]
    pub text: Option<Vec<String>>,
    #[asn1(optional = "true")]
    pub failure: Option<BitString>,
}

#[derive(Sequence)]
pub(crate) struct TstInfo {
    pub version: u8,
    pub policy: ObjectIdentifier,
    pub message_imprint: MessageImprint,
    pub serial_number: Int,
    pub gen_time: Any,
    #[asn1(optional = "true")]
    pub accuracy: Option<Accuracy>,
    #[asn1(default = "Default::default")]
    pub ordering: bool,
    #[asn1(optional = "true")]
    pub nonce: Option<Int>,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT", optional = "true")]
    pub tsa: Option<GeneralName>,
    #[asn1(context_specific = "1", tag_mode = "IMPLICIT", optional = "true")]
    pub extensions: Option<Extensions>,
}

#[derive(Sequence)]
pub(crate) struct Accuracy {
    #[asn1(optional = "true")]
    pub seconds: Option<u32>,
    #[asn1(context_specific = "0", tag_mode = "IMPLICIT", optional = "true")]
    pub milliseconds: Option<u16>,
    #[asn1(context_specific = "1", tag_mode = "IMPLICIT", optional = "true")]
    pub microseconds: Option<u16>,
}

impl Accuracy {
    /// Rounded up: no better than it is.
    pub fn in_milliseconds(&self) -> u64 {
        let of_micros = u64::from(self.microseconds.unwrap_or(0)).div_ceil(1000);
        u64::from(self.seconds.unwrap_or(0)) * 1000 + u64::from(self.milliseconds.unwrap_or(0)) + of_micros
    }
}

impl TstInfo {
    /// `genTime`, which is in UTC, to the second at least.
    pub fn time(&self) -> Option<DateTime<Utc>> {
        if self.gen_time.tag() != Tag::GeneralizedTime {
            return None;
        }
        let text = std::str::from_utf8(self.gen_time.value())
            .ok()?
            .strip_suffix('Z')?;
        let (seconds, fraction) = text.split_once('.').unwrap_or((text, "0"));
        let plain = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        if seconds.len() != 14 || !plain(seconds) || !plain(fraction) {
            return None;
        }
        let time = NaiveDateTime::parse_from_str(seconds, "%Y%m%d%H%M%S").ok()?;
        let milliseconds: String = fraction.chars().chain("000".chars()).take(3).collect();
        let milliseconds = milliseconds.parse().ok()?;
        time.and_utc()
            .checked_add_signed(chrono::TimeDelta::milliseconds(milliseconds))
    }
}

/// A request for a token over this SHA-256, which answers with its certificates.
pub(crate) fn request(imprint: &[u8; 32], nonce: Int) -> der::Result<Vec<u8>> {
    TimeStampReq {
        version: 1,
        message_imprint: MessageImprint {
            hash_algorithm: AlgorithmIdentifierOwned {
                oid: SHA_256,
                // Absent would do (RFC 5754, 2), but some authorities know only this.
                parameters: Some(Any::null()),
            },
            hashed_message: OctetString::new(imprint.to_vec())?,
        },
        nonce,
        cert_req: true,
    }
    .to_der()
}

/// A nonce as an integer that is positive, and never short.
pub(crate) fn nonce(mut bytes: [u8; 8]) -> der::Result<Int> {
    bytes[0] = bytes[0] & 0x3f | 0x40;
    Int::new(&bytes)
}

/// A response, whole.
pub(crate) fn response(bytes: &[u8]) -> der::Result<TimeStampResp> {
    TimeStampResp::from_der(bytes)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::*;

    fn time(text: &str) -> Option<String> {
        let info = TstInfo {
            version: 1,
            policy: ID_TST_INFO,
            message_imprint: MessageImprint {
                hash_algorithm: AlgorithmIdentifierOwned {
                    oid: SHA_256,
                    parameters: None,
                },
                hashed_message: OctetString::new([0; 32]).unwrap(),
            },
            serial_number: Int::new(&[1]).unwrap(),
            gen_time: Any::new(Tag::GeneralizedTime, text.as_bytes()).unwrap(),
            accuracy: None,
            ordering: false,
            nonce: None,
            tsa: None,
            extensions: None,
        };
        info.time().map(|time| time.to_rfc3339())
    }

    #[test]
    fn a_time_may_have_fractions_and_must_be_in_utc() {
        assert_eq!(
            time("20261122013000Z").as_deref(),
            Some("2026-11-22T01:30:00+00:00")
        );
        assert_eq!(
            time("20261122013000.25Z").as_deref(),
            Some("2026-11-22T01:30:00.250+00:00")
        );
        for wrong in [
            "20261122013000",
            "202611220130Z",
            "20261122013000+0100",
            "20261132013000Z",
            "x",
        ] {
            assert_eq!(time(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_request_is_what_the_standard_says() {
        let der = request(&[7; 32], nonce([0xff; 8]).unwrap()).unwrap();
        let expected = "3043020101303130\
            0d060960864801650304020105000420"
            .to_owned()
            + &"07".repeat(32)
            + "02087fffffffffffffff0101ff";
        assert_eq!(hex::encode(der), expected);
    }
}
