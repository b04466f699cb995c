//! What is held of the keys: the file, what a passphrase opened, and the certificates, which anybody may see.

use super::handover::{self, Handover};
use super::recorded::{self, Replaced};
use crate::api::KeyView;
use crate::desk::grouped;
use crate::folder;
use crate::host::{Rooms, locked};
use crate::problems::{Fault, Outcome, Sentence, refuse};
use crate::sample;
use acceptance::dates::Moment;
use messages::Catalogue;
use seal::{InstallationCertificates, InstallationKeys, KeyError};
use std::io::ErrorKind;
use std::path::PathBuf;
use zeroize::Zeroizing;

/// Protected keys that were opened, until the program ends. Wiped when dropped.
pub(crate) struct Opened {
    keys: InstallationKeys,
    /// Protects the keys that may follow these.
    passphrase: Zeroizing<String>,
}

/// The key file, as it lies on the disk.
pub(super) struct KeyFile {
    text: Zeroizing<String>,
    pub(super) certificates: InstallationCertificates,
}

impl KeyFile {
    /// Reads it; none before the first set-up.
    pub(super) fn read(rooms: &Rooms) -> Outcome<Option<Self>> {
        let text = match std::fs::read_to_string(rooms.folder.key_file()) {
            Ok(text) => Zeroizing::new(text),
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) if error.kind() == ErrorKind::InvalidData => {
                return Err(refuse("problem-key-unreadable").because(error));
            }
            Err(error) => return Err(error.into()),
        };
        let certificates = InstallationCertificates::from_pem(&text).map_err(fault)?;
        Ok(Some(Self { text, certificates }))
    }

    pub(super) fn is_protected(&self) -> bool {
        matches!(
            InstallationKeys::from_pem(&self.text),
            Err(KeyError::PassphraseNeeded)
        )
    }

    /// The keys, if nothing protects them or they were opened.
    pub(super) fn open(&self, rooms: &Rooms) -> Outcome<InstallationKeys> {
        match InstallationKeys::from_pem(&self.text) {
            Err(KeyError::PassphraseNeeded) => {
                let opened = locked(&rooms.opened);
                let fitting = opened.as_ref().filter(|opened| self.is_of(opened));
                fitting
                    .map(|opened| opened.keys.clone())
                    .ok_or_else(|| refuse("problem-key-locked"))
            }
            keys => keys.map_err(fault),
        }
    }

    pub(super) fn open_with(&self, passphrase: &str) -> Outcome<InstallationKeys> {
        InstallationKeys::from_encrypted(&self.text, passphrase).map_err(|error| match error {
            KeyError::WrongPassphrase => refuse("problem-key-passphrase"),
            error => fault(error),
        })
    }

    fn is_of(&self, opened: &Opened) -> bool {
        *opened.keys.certificates() == self.certificates
    }
}

/// The keys with which this installation certifies.
pub(crate) fn open(rooms: &Rooms) -> Outcome<InstallationKeys> {
    there(rooms)?.open(rooms)
}

/// The key file, which somebody needs now.
pub(super) fn there(rooms: &Rooms) -> Outcome<KeyFile> {
    match KeyFile::read(rooms)? {
        Some(file) => Ok(file),
        None => Err(gone(rooms)?.unwrap_or_else(|| refuse("problem-profile-missing"))),
    }
}

/// Why no key is made where there is none: the journal names one, which may lie in a copy. Nothing where it names none.
pub(super) fn gone(rooms: &Rooms) -> Outcome<Option<Fault>> {
    let named = recorded::present(rooms)?;
    Ok(named.map(|seal| refuse("problem-key-gone").with("fingerprint", grouped(short(&seal)))))
}

/// Their certificates, which no passphrase hides; none before the first set-up.
pub(crate) fn certificates(rooms: &Rooms) -> Outcome<Option<InstallationCertificates>> {
    Ok(KeyFile::read(rooms)?.map(|file| file.certificates))
}

/// The root certificates of this installation: of its key, and of those before it that the journal names. Whoever has
/// the folder can put another one there, and let it hand over to ours; it vouches for nothing.
pub(crate) fn roots(rooms: &Rooms) -> Outcome<Vec<String>> {
    let mut named = recorded::named(rooms)?;
    // Data of before name no key at all.
    let all = named.is_empty();
    named.extend(recorded::replaced(rooms)?.into_iter().map(|one| one.before));
    if let Some(present) = certificates(rooms)? {
        named.push(present.fingerprint().map_err(fault)?);
    }
    let mut roots = Vec::new();
    for certificates in known(rooms)? {
        if all || named.contains(&certificates.fingerprint().map_err(fault)?) {
            roots.push(certificates.root_fingerprint().map_err(fault)?);
        }
    }
    Ok(roots)
}

/// The root certificate of the sample’s key, which vouches for the sample alone.
pub(crate) fn sample_root(rooms: &Rooms) -> Outcome<Option<String>> {
    let certificates = sample::certificates(rooms)?;
    let root = certificates.map(|certificates| certificates.root_fingerprint());
    root.transpose().map_err(fault)
}

/// Whether the key cannot be read: a file that is none, or none where the journal names one.
pub(crate) fn is_damaged(rooms: &Rooms) -> bool {
    match KeyFile::read(rooms) {
        Ok(Some(_)) => false,
        Ok(None) => recorded::named(rooms).is_ok_and(|named| !named.is_empty()),
        Err(_) => true,
    }
}

/// The revocation lists of this installation, in DER: of its key, and of those that it had before. They are empty; validators
/// want them where a file holds any list.
pub(crate) fn lists(rooms: &Rooms) -> Outcome<Vec<Vec<u8>>> {
    let mut lists = Vec::new();
    for certificates in known(rooms)?.into_iter().chain(sample::certificates(rooms)?) {
        lists.extend(certificates.revocation_list().map_err(fault)?);
    }
    // Keys that were made before there were lists have one as soon as they are open. What is missing is told elsewhere: whoever
    // asks for lists may hold the store.
    if let Some(file) = KeyFile::read(rooms)?
        && let Ok(keys) = file.open(rooms)
    {
        lists.extend(keys.certificates().revocation_list().map_err(fault)?);
    }
    Ok(lists)
}

/// What the window shows of the keys.
pub(crate) fn view(rooms: &Rooms, catalogue: &Catalogue) -> Outcome<Option<KeyView>> {
    // A key that cannot be read is told when it is needed; the desk opens all the same.
    let Ok(Some(file)) = KeyFile::read(rooms) else {
        return Ok(None);
    };
    let certificate = file.certificates.certificate().map_err(fault)?;
    Ok(Some(KeyView {
        fingerprint: grouped(&certificate.fingerprint),
        subject: certificate.common_name,
        valid_until: certificate.not_after.fixed_offset(),
        protected: file.is_protected(),
        locked: file.open(rooms).is_err(),
        former: former(rooms, &file, catalogue)?,
    }))
}

/// The keys before it, the latest first, as sentences.
fn former(rooms: &Rooms, file: &KeyFile, catalogue: &Catalogue) -> Outcome<Vec<String>> {
    let former: Vec<_> = known(rooms)?
        .into_iter()
        .filter(|known| *known != file.certificates)
        .collect();
    let (handovers, replaced) = (handover::sound(rooms)?, recorded::replaced(rooms)?);
    let mut told = Vec::new();
    for one in &replaced {
        let kept = |known: &InstallationCertificates| known.fingerprint().is_ok_and(|it| it == one.before);
        if !former.iter().any(kept) && !kept(&file.certificates) {
            let sentence =
                Sentence::of("fact-key-certificate-missing").with("fingerprint", grouped(short(&one.before)));
            told.push((one.at.to_utc(), sentence.say(catalogue)));
        }
    }
    for certificates in former {
        let certificate = certificates.certificate().map_err(fault)?;
        let sentence = Sentence::of("key-former")
            .with("fingerprint", grouped(short(&certificate.fingerprint)))
            .with("subject", certificate.common_name.as_str());
        let (at, end) = end(&certificate.fingerprint, &handovers, &replaced, catalogue);
        let time = at.map_or(certificate.not_before, |at| at.to_utc());
        told.push((
            time,
            format!("{} {}", sentence.say(catalogue), end.say(catalogue)),
        ));
    }
    told.sort_by(|one, other| other.cmp(one));
    Ok(told.into_iter().map(|(_, sentence)| sentence).collect())
}

/// How the time of the key with this seal ended: it handed over; or it was replaced without, as the journal alone says.
fn end(
    seal: &str,
    handovers: &[Handover],
    replaced: &[Replaced],
    catalogue: &Catalogue,
) -> (Option<Moment>, Sentence) {
    let after = handovers.iter().filter(|one| one.is_from(seal));
    if let Some(after) = after.max_by_key(|one| one.at()) {
        return (Some(after.at()), after.sentence("key-handed-over", catalogue));
    }
    let Some(noted) = replaced.iter().rfind(|one| one.before == seal) else {
        return (None, Sentence::of("key-not-handed-over-unknown"));
    };
    // What the journal promises, and is not there any more, is not the same as what was never signed.
    let key = match noted.handed_over {
        true => "key-handover-lost",
        false => "key-not-handed-over",
    };
    let sentence = Sentence::of(key)
        .with("moment", catalogue.moment(noted.at))
        .with("reason", noted.reason.as_str());
    (Some(noted.at), sentence)
}

/// The certificates of this installation, of its key and of those before it.
pub(super) fn known(rooms: &Rooms) -> Outcome<Vec<InstallationCertificates>> {
    let mut known = Vec::new();
    for path in files(rooms, "pem")? {
        let text = Zeroizing::new(std::fs::read_to_string(path).unwrap_or_default());
        // What cannot be read vouches for nothing.
        if let Ok(certificates) = InstallationCertificates::from_pem(&text)
            && !known.contains(&certificates)
        {
            known.push(certificates);
        }
    }
    Ok(known)
}

/// The finished files among the keys that end in `extension`, in the order of their names.
pub(super) fn files(rooms: &Rooms, extension: &str) -> Outcome<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(rooms.folder.keys())? {
        let entry = entry?;
        let is_finished = !entry.file_name().as_encoded_bytes().starts_with(b".");
        let path = entry.path();
        if is_finished && path.extension().is_some_and(|found| found == extension) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// Keeps `keys` for as long as the program runs, if a passphrase protects them on the disk.
pub(super) fn remember(rooms: &Rooms, keys: InstallationKeys, passphrase: Option<&str>) {
    *locked(&rooms.opened) = passphrase.map(|passphrase| Opened {
        keys,
        passphrase: Zeroizing::new(passphrase.to_owned()),
    });
}

/// The passphrase that opened the keys in `file`.
pub(super) fn passphrase(rooms: &Rooms, file: &KeyFile) -> Option<Zeroizing<String>> {
    let opened = locked(&rooms.opened);
    let fitting = opened.as_ref().filter(|opened| file.is_of(opened));
    fitting.map(|opened| opened.passphrase.clone())
}

/// Keeps what is known of keys that are about to be replaced: their certificates; and the file as it is where it could not be
/// opened, for the day when its passphrase is found.
pub(super) fn keep_former(rooms: &Rooms, file: &KeyFile, opened: bool) -> Outcome<()> {
    let fingerprint = file.certificates.fingerprint().map_err(fault)?;
    let path = rooms.folder.former_key_file(short(&fingerprint));
    let text = match opened {
        true => Zeroizing::new(file.certificates.to_pem().map_err(fault)?),
        false => file.text.clone(),
    };
    Ok(folder::write_private(&path, text.as_bytes())?)
}

/// Takes the unprotected private parts out of former keys; nothing signs with them any more.
pub(super) fn strip_former(rooms: &Rooms) -> Outcome<()> {
    for path in files(rooms, "pem")? {
        if path == rooms.folder.key_file() {
            continue;
        }
        let text = Zeroizing::new(std::fs::read_to_string(&path).unwrap_or_default());
        if let Ok(keys) = InstallationKeys::from_pem(&text) {
            let certificates = keys.certificates().to_pem().map_err(fault)?;
            folder::write_private(&path, certificates.as_bytes())?;
        }
    }
    Ok(())
}

/// Keeps a copy of a key file that cannot be read.
pub(super) fn set_aside(rooms: &Rooms) -> Outcome<()> {
    let bytes = Zeroizing::new(std::fs::read(rooms.folder.key_file())?);
    Ok(folder::write_private(
        &rooms.folder.unreadable_key_file(),
        &bytes,
    )?)
}

/// As much of a fingerprint as tells keys apart.
pub(super) fn short(fingerprint: &str) -> &str {
    fingerprint.get(..16).unwrap_or(fingerprint)
}

/// Why keys could not be used.
pub(crate) fn fault(error: KeyError) -> Fault {
    refuse("problem-key-unreadable").because(error)
}
