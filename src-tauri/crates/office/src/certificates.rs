//! Signing with a certificate of one’s own: a key file (PKCS#12) that the signatory opens with their passphrase.

use crate::api::{ActView, Secret};
use crate::host::Rooms;
use crate::problems::{Outcome, refuse};
use acceptance::{ActId, SignatoryId};
use std::path::Path;

/// A signatory signs with their own certificate.
pub(crate) fn sign(
    _rooms: &Rooms,
    _act: ActId,
    _signatory: SignatoryId,
    _consents: bool,
    _path: &Path,
    _passphrase: &Secret,
    _device: &str,
) -> Outcome<ActView> {
    Err(refuse("problem-internal"))
}
