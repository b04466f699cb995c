//! Times that an authority vouches for (RFC 3161), asked for and checked before they are put anywhere.
//!
//! This crate does no network: an [`Authority`] carries the exchange of bytes that its caller makes. Nothing that comes
//! back is believed: the answer must be granted, for these bytes, for this request, soundly signed by a certificate that
//! is for timestamps and was valid then, and lead to what the caller trusts where the caller trusts anything.

pub(crate) mod message;
pub(crate) mod token;

mod document;

use der::Encode;
use x509_cert::Certificate;

pub(crate) use document::ends_with_newline;
pub use document::{DocumentTimestamp, Stamped, document_timestamp};

use crate::sign::BoxError;
use crate::verify::{TimestampFact, TimestampProblem, timestamp_fact};
use token::Token;

/// Longest answer that is looked at, in bytes.
const LONGEST_ANSWER: usize = 1 << 20;
/// `granted` and `grantedWithMods` (RFC 3161, 2.4.2): with both a token comes, which is checked all the same.
const GRANTED: std::ops::RangeInclusive<u32> = 0..=1;

/// An exchange with an authority: a request (`application/timestamp-query`) for a response (`application/timestamp-reply`).
pub type Exchange<'a> = dyn FnMut(&[u8]) -> Result<Vec<u8>, BoxError> + 'a;

/// Who is asked, and what of the answer is believed.
pub struct Authority<'a> {
    /// Sends a request, and gives the response.
    pub exchange: &'a mut Exchange<'a>,
    /// Eight bytes that nobody can foresee, new for each request.
    pub nonce: [u8; 8],
    /// Certificates (DER) to one of which that of the authority must lead; any will do where there are none.
    pub trusted: &'a [Vec<u8>],
}

/// Why there is no timestamp.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TimestampError {
    /// No answer came.
    #[error("the authority did not answer: {0}")]
    NoAnswer(#[source] BoxError),
    /// What came is no response, or a response that says it was granted and holds no token.
    #[error("the answer is no timestamp")]
    NoTimestamp,
    /// The authority refused.
    #[error("the authority refused with status {status}: {text}")]
    Refused {
        /// `PKIStatus`.
        status: u32,
        /// What it says about it.
        text: String,
    },
    /// The token is for other bytes.
    #[error("the timestamp is for other bytes")]
    OtherBytes,
    /// The token answers another request.
    #[error("the timestamp answers another request")]
    OtherRequest,
    /// The token is malformed, or its signature does not hold.
    #[error("the timestamp is not sound")]
    Unsound,
    /// The certificate is not one for timestamps.
    #[error("the certificate of the authority is not for timestamps")]
    WrongPurpose,
    /// The certificate was not valid at the time told.
    #[error("the certificate of the authority is expired, or not valid yet")]
    OutsideValidity,
    /// The certificate does not lead to one that is trusted.
    #[error("the certificate of the authority leads to none that is trusted")]
    Untrusted,
    /// The token is longer than any honest one.
    #[error("the timestamp does not fit")]
    TooLong,
    /// The request could not be encoded.
    #[error("the request cannot be encoded: {0}")]
    Encoding(#[from] der::Error),
}

/// A token that was granted, in DER, with what it says.
#[derive(Debug, Clone)]
pub struct Timestamp {
    /// `TimeStampToken`.
    pub der: Vec<u8>,
    /// What it says. It is not in a file yet: the revision told is 0.
    pub fact: TimestampFact,
}

/// Ask for a token over this SHA-256.
///
/// # Errors
/// When no answer comes, or one that is not to be believed.
pub fn timestamp(sha256: &[u8; 32], authority: &mut Authority<'_>) -> Result<Timestamp, TimestampError> {
    let nonce = message::nonce(authority.nonce)?;
    let request = message::request(sha256, nonce.clone())?;
    let answer = (authority.exchange)(&request).map_err(TimestampError::NoAnswer)?;
    if answer.len() > LONGEST_ANSWER {
        return Err(TimestampError::TooLong);
    }
    let response = message::response(&answer).map_err(|_| TimestampError::NoTimestamp)?;
    if !GRANTED.contains(&response.status.status) {
        return Err(TimestampError::Refused {
            status: response.status.status,
            text: response.status.text.unwrap_or_default().join(" "),
        });
    }
    let der = response.token.ok_or(TimestampError::NoTimestamp)?.to_der()?;
    let token = Token::read(&der).map_err(|problem| match problem {
        TimestampProblem::Unreadable => TimestampError::NoTimestamp,
        _ => TimestampError::Unsound,
    })?;
    if !token.is_for(sha256) {
        return Err(TimestampError::OtherBytes);
    }
    if token.nonce.as_deref() != Some(nonce.as_bytes()) {
        return Err(TimestampError::OtherRequest);
    }
    let trusted = certificates(authority.trusted);
    let fact = timestamp_fact(&token, sha256, 0, &trusted, &[]);
    if !(token.signature_valid && token.certificate_bound && token.problems.is_empty()) {
        return Err(TimestampError::Unsound);
    }
    if !token.for_timestamping {
        return Err(TimestampError::WrongPurpose);
    }
    if !token.valid_at_its_time() {
        return Err(TimestampError::OutsideValidity);
    }
    if !authority.trusted.is_empty() && !fact.chain.trusted {
        return Err(TimestampError::Untrusted);
    }
    Ok(Timestamp { der, fact })
}

/// Those that can be read; one that cannot vouches for nothing.
pub(crate) fn certificates(ders: &[Vec<u8>]) -> Vec<Certificate> {
    use der::Decode;
    ders.iter()
        .filter_map(|der| Certificate::from_der(der).ok())
        .collect()
}

/// The certificates in a text of PEM blocks, in DER.
///
/// # Errors
/// When a block cannot be read as a certificate, or there is none.
pub fn certificates_from_pem(text: &str) -> Result<Vec<Vec<u8>>, der::Error> {
    let certificates = Certificate::load_pem_chain(text.trim().as_bytes())?;
    if certificates.is_empty() {
        return Err(der::ErrorKind::Failed.into());
    }
    certificates.iter().map(Encode::to_der).collect()
}
