//! A signature beside a file that is no PDF: a CMS of its own, which any tool that knows S/MIME checks.

use crate::cades;
use crate::keys::{Identity, KeyError};
use sha2::{Digest, Sha256};

/// Signs `content`; the signature, in DER, holds the certificates up to the root and not the content (RFC 5652, 5.2).
///
/// # Errors
/// When the signature cannot be encoded.
pub fn sign_detached(content: &[u8], identity: &Identity) -> Result<Vec<u8>, KeyError> {
    Ok(cades::sign(identity, &Sha256::digest(content).into())?)
}
