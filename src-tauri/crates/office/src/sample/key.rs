//! The key of the sample: made with it, named as an example, and good for nothing else.
//!
//! The key of the installation bears the contractor’s name and certifies what they sign. What is invented is certified by this one,
//! so that no key has to be made before there is a name for it, and none ever vouches for an example.

use crate::folder;
use crate::host::Rooms;
use crate::keys::fault;
use crate::problems::Outcome;
use seal::{InstallationCertificates, InstallationKeys};
use std::io::ErrorKind;
use std::path::PathBuf;
use zeroize::Zeroizing;

/// Whom its certificates name. “Exemple” stands before the invented contractor, whose acts they certify.
const NAME: &str = "Exemple – Atelier Besnard";

/// The sample’s keys, made where there are none yet.
pub(crate) fn open(rooms: &Rooms) -> Outcome<InstallationKeys> {
    if let Some(text) = read(rooms)? {
        return InstallationKeys::from_pem(&text).map_err(fault);
    }
    let now = rooms.edge.moment().to_utc();
    let keys = InstallationKeys::generate(NAME, "FR", now, &mut rooms.edge.keys()).map_err(fault)?;
    folder::private_folder(&rooms.folder.sample_keys())?;
    folder::sync_folder(&rooms.folder.keys())?;
    let text = keys.to_pem().map_err(fault)?;
    folder::write_private(&file(rooms), text.as_bytes())?;
    Ok(keys)
}

/// Their certificates; none where there is no sample, or they cannot be read: then they vouch for nothing.
pub(crate) fn certificates(rooms: &Rooms) -> Outcome<Option<InstallationCertificates>> {
    let text = read(rooms)?;
    Ok(text.and_then(|text| InstallationCertificates::from_pem(&text).ok()))
}

fn read(rooms: &Rooms) -> Outcome<Option<Zeroizing<String>>> {
    match std::fs::read_to_string(file(rooms)) {
        Ok(text) => Ok(Some(Zeroizing::new(text))),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

fn file(rooms: &Rooms) -> PathBuf {
    rooms.folder.sample_keys().join("sample.pem")
}
