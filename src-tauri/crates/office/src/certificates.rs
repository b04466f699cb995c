//! Signing with a certificate of one’s own: a key file (PKCS#12) that the signatory opens with their passphrase.
//!
//! The key is in memory for this one signature. Neither it nor its passphrase nor its place is written anywhere.

use crate::api::{ActView, Secret};
use crate::desk::name_of;
use crate::host::Rooms;
use crate::problems::{Fault, Outcome, Sentence, read_at_most, refuse};
use crate::{persons, signing};
use acceptance::{ActId, Sha256Hash, SignatoryId, SignerCertificate};
use messages::Catalogue;
use seal::{CertificateFact, Identity, PKCS12_LIMIT, Pkcs12Error};
use std::path::Path;
use zeroize::Zeroizing;

/// The key file that a signatory brings.
pub(crate) struct Brought<'a> {
    pub(crate) path: &'a Path,
    pub(crate) passphrase: &'a Secret,
    /// It names somebody else than the signatory, and is meant.
    pub(crate) other_name: bool,
}

/// A signatory signs with their own certificate.
pub(crate) fn sign(
    rooms: &Rooms,
    act: ActId,
    signatory: SignatoryId,
    consents: bool,
    brought: &Brought<'_>,
    device: &str,
) -> Outcome<ActView> {
    let identity = || open(rooms, brought.path, brought.passphrase);
    signing::sign_with(
        rooms,
        act,
        signatory,
        consents,
        brought.other_name,
        device,
        identity,
    )
}

/// The key and its certificates, if they can be signed with today.
fn open(rooms: &Rooms, path: &Path, passphrase: &Secret) -> Outcome<Identity> {
    let name = name_of(path);
    let too_large = || refuse("problem-p12-too-large").with("name", name.as_str());
    let bytes = Zeroizing::new(read_at_most(path, &name, PKCS12_LIMIT)?.ok_or_else(too_large)?);
    let now = rooms.edge.moment();
    seal::open_pkcs12(&bytes, passphrase.reveal(), now.to_utc())
        .map_err(|error| refusal(&error, &name, rooms.catalogue()))
}

fn refusal(error: &Pkcs12Error, name: &str, catalogue: &Catalogue) -> Fault {
    let (key, day) = match error {
        Pkcs12Error::TooLarge => ("problem-p12-too-large", None),
        Pkcs12Error::WrongPassphrase => ("problem-p12-passphrase", None),
        Pkcs12Error::Unsupported => ("problem-p12-unsupported", None),
        Pkcs12Error::Streamed => ("problem-p12-streamed", None),
        Pkcs12Error::NoKey => ("problem-p12-no-key", None),
        Pkcs12Error::SeveralKeys => ("problem-p12-several-keys", None),
        Pkcs12Error::NoCertificate => ("problem-p12-no-certificate", None),
        Pkcs12Error::Expired(day) => ("problem-p12-expired", Some(day)),
        Pkcs12Error::NotYetValid(day) => ("problem-p12-not-yet", Some(day)),
        Pkcs12Error::NotForSigning => ("problem-p12-not-for-signing", None),
        _ => ("problem-p12-format", None),
    };
    let refusal = refuse(key).with("name", name);
    match day {
        Some(day) => refusal.with("date", catalogue.date(day.date_naive())),
        None => refusal,
    }
}

/// What the page says of the certificate, in its field.
///
/// An issuer is a name that its own certificate states. One that is no third party to `contractor` is not told as one.
pub(crate) fn lines(certificate: &CertificateFact, contractor: &str, catalogue: &Catalogue) -> Vec<String> {
    let subject = Sentence::of("signed-certificate").with("subject", certificate.common_name.as_str());
    let level = match &certificate.qualified {
        Some(qualified) if qualified.device => "signed-level-qualified",
        Some(_) => "signed-level-advanced-qualified",
        None if certificate.self_issued
            || persons::is_no_third_party(&certificate.issuer_name, contractor) =>
        {
            "signed-level-self-made"
        }
        None => "signed-level-certificate",
    };
    let level = Sentence::of(level).with("issuer", certificate.issuer_name.as_str());
    vec![subject.say(catalogue), level.say(catalogue)]
}

/// What is kept of the certificate with the signature.
pub(crate) fn record(certificate: &CertificateFact) -> Outcome<SignerCertificate> {
    let mut fingerprint = [0; 32];
    hex::decode_to_slice(&certificate.fingerprint, &mut fingerprint)
        .map_err(|error| refuse("problem-internal").because(error))?;
    Ok(SignerCertificate {
        subject: certificate.subject.clone(),
        issuer: certificate.issuer.clone(),
        fingerprint: Sha256Hash(fingerprint),
    })
}
