//! The start: the contractor’s profile, the settings, the key, the list of dossiers.

use crate::api::{ActStatus, Desk, DossierLine, KeyView};
use crate::folder;
use crate::host::Rooms;
use crate::problems::{Fault, Outcome, read_at_most, refuse};
use crate::{limits, words};
use acceptance::document::PrintOptions;
use acceptance::{Contractor, Language, Sha256Hash};
use image::{ImageFormat, ImageReader};
use messages::Catalogue;
use seal::{InstallationKeys, KeyError};
use std::io::Cursor;
use std::path::Path;
use store::{DossierRow, Profile, Store};

/// What the window needs at its start.
pub(crate) fn view(rooms: &Rooms) -> Outcome<Desk> {
    let store = rooms.store();
    let profile = rooms.profile_in(&store)?;
    let catalogue = rooms.catalogue_for(&profile);
    let (kept, binned): (Vec<_>, Vec<_>) = store
        .dossiers()?
        .into_iter()
        .partition(|row| row.binned.is_none());
    let lines = |rows: &[DossierRow]| -> Outcome<Vec<_>> {
        rows.iter().map(|row| line(&store, row, catalogue)).collect()
    };
    let (dossiers, binned) = (lines(&kept)?, lines(&binned)?);
    drop(store);
    Ok(Desk {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        language: profile.language,
        contractor: profile.contractor,
        print: profile.print,
        key: key_view(rooms)?,
        // A name that is not Unicode has no form in JSON.
        timestamping: profile.timestamping,
        waiting_for_timestamp: 0,
        data: rooms.folder.root().to_string_lossy().into_owned().into(),
        dossiers,
        binned,
    })
}

/// Saves profile and settings; with the first name comes the key.
pub(crate) fn save_profile(
    rooms: &Rooms,
    contractor: Contractor,
    language: Language,
    print: PrintOptions,
) -> Outcome<Desk> {
    let contractor = limits::sound(contractor)?;
    let before = rooms.profile()?;
    if contractor.name.trim().is_empty() && !before.contractor.name.trim().is_empty() {
        // Acts were drawn up, and a key made, in that name.
        return Err(refuse("problem-profile-name"));
    }
    // A logo comes in by its own call; here it can only stay or go.
    let logo = contractor.logo.and(before.contractor.logo);
    let profile = Profile {
        contractor: Contractor { logo, ..contractor },
        language,
        print,
        ..before
    };
    put(rooms, "action-save-profile", &profile)?;
    view(rooms)
}

/// Takes a logo from a file.
pub(crate) fn set_logo(rooms: &Rooms, path: &Path) -> Outcome<Desk> {
    const MEGABYTES: u64 = 10;
    let name = name_of(path);
    let Some(bytes) = read_at_most(path, &name, MEGABYTES * 1_000_000)? else {
        return Err(refuse("problem-logo-too-large")
            .with("name", name)
            .with("megabytes", MEGABYTES));
    };
    if !is_logo(&bytes) {
        return Err(refuse("problem-logo-format").with("name", name));
    }
    let received = rooms
        .vault
        .receive(bytes.as_slice(), &mut |_| std::ops::ControlFlow::Continue(()))?;
    let mut profile = rooms.profile()?;
    profile.contractor.logo = Some(Sha256Hash(*received.sha256.as_bytes()));
    put(rooms, "action-set-logo", &profile)?;
    view(rooms)
}

/// The keys with which this installation certifies.
pub(crate) fn keys(rooms: &Rooms) -> Outcome<InstallationKeys> {
    stored_keys(rooms)?.ok_or_else(|| refuse("problem-profile-missing"))
}

/// The keys, if they were made.
pub(crate) fn stored_keys(rooms: &Rooms) -> Outcome<Option<InstallationKeys>> {
    let text = match std::fs::read_to_string(rooms.folder.key_file()) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    match InstallationKeys::from_pem(&text) {
        Ok(keys) => Ok(Some(keys)),
        Err(KeyError::PassphraseNeeded) => Err(refuse("problem-key-locked")),
        Err(error) => Err(refuse("problem-key-unreadable").because(error)),
    }
}

/// Saves the profile, with a key of its name where there is none yet.
pub(crate) fn put(rooms: &Rooms, action: &'static str, profile: &Profile) -> Outcome<()> {
    make_keys(rooms, &profile.contractor)?;
    let mut store = rooms.store();
    let stamp = rooms.stamp(&store, action, profile.contractor.name.clone(), None)?;
    store.change(&stamp, |change| -> Outcome<()> {
        change.put_profile(profile)?;
        Ok(())
    })
}

/// The name of a file that the user chose.
pub(crate) fn name_of(path: &Path) -> String {
    path.file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy()
        .into_owned()
}

/// The certificate names the contractor: with another name comes another key. The former one is kept, so that what it
/// certified is still known as ours.
fn make_keys(rooms: &Rooms, contractor: &Contractor) -> Outcome<()> {
    if contractor.name.trim().is_empty() {
        return Ok(());
    }
    if let Some(keys) = stored_keys(rooms)? {
        let certificate = keys.certificate().map_err(key_fault)?;
        if certificate.common_name == certified_name(contractor) {
            return Ok(());
        }
        let short: String = certificate.fingerprint.chars().take(16).collect();
        let former = rooms.folder.former_key_file(&short);
        let pem = keys.to_pem().map_err(key_fault)?;
        folder::write_private(&former, pem.as_bytes())?;
    }
    let now = rooms.edge.moment().to_utc();
    let country = country(contractor);
    let keys = InstallationKeys::generate(&contractor.name, country, now, &mut rooms.edge.keys())
        .map_err(key_fault)?;
    let pem = keys.to_pem().map_err(key_fault)?;
    folder::write_private(&rooms.folder.key_file(), pem.as_bytes())?;
    Ok(())
}

/// The root certificates of this installation: of its key, and of those that it had under former names.
pub(crate) fn roots(rooms: &Rooms) -> Outcome<Vec<String>> {
    let mut roots = Vec::new();
    for entry in std::fs::read_dir(rooms.folder.keys())? {
        let text = std::fs::read_to_string(entry?.path()).unwrap_or_default();
        // A key that cannot be read vouches for nothing.
        if let Ok(keys) = InstallationKeys::from_pem(&text) {
            roots.push(keys.root_fingerprint().map_err(key_fault)?);
        }
    }
    Ok(roots)
}

pub(crate) fn key_fault(error: KeyError) -> Fault {
    refuse("problem-key-unreadable").because(error)
}

/// The name as a certificate holds it: 64 characters at most (X.520), control characters left out.
fn certified_name(contractor: &Contractor) -> String {
    let name: String = contractor
        .name
        .chars()
        .filter(|letter| !letter.is_control())
        .collect();
    name.trim().to_owned()
}

/// ISO 3166 code of the contractor’s country, where it is given as one; France otherwise.
fn country(contractor: &Contractor) -> &str {
    let country = contractor.address.country.trim();
    let is_code = country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_uppercase());
    if is_code { country } else { "FR" }
}

fn key_view(rooms: &Rooms) -> Outcome<Option<KeyView>> {
    // A key that cannot be read is told when it is needed; the desk opens all the same.
    let Ok(Some(keys)) = stored_keys(rooms) else {
        return Ok(None);
    };
    let certificate = keys.certificate().map_err(key_fault)?;
    Ok(Some(KeyView {
        fingerprint: grouped(&certificate.fingerprint),
        subject: certificate.common_name,
        valid_until: certificate.not_after.fixed_offset(),
        protected: false,
        locked: false,
        former: Vec::new(),
    }))
}

/// Hexadecimal digits in capitals, four by four.
pub(crate) fn grouped(digits: &str) -> String {
    let digits: Vec<char> = digits.to_uppercase().chars().collect();
    let groups: Vec<String> = digits.chunks(4).map(|group| group.iter().collect()).collect();
    groups.join(" ")
}

fn is_logo(bytes: &[u8]) -> bool {
    let Ok(reader) = ImageReader::new(Cursor::new(bytes)).with_guessed_format() else {
        return false;
    };
    let known = matches!(reader.format(), Some(ImageFormat::Png | ImageFormat::Jpeg));
    known && reader.decode().is_ok()
}

fn line(store: &Store, row: &DossierRow, catalogue: &Catalogue) -> Outcome<DossierLine> {
    let dossier = &row.dossier;
    let acts = store.acts(dossier.id)?;
    let count = |wanted: &[ActStatus]| {
        let matching = acts.iter().filter(|act| wanted.contains(&words::status(act)));
        u32::try_from(matching.count()).unwrap_or(u32::MAX)
    };
    let exhibits = store
        .exhibits(dossier.id)?
        .iter()
        .filter(|exhibit| exhibit.binned.is_none())
        .count();
    Ok(DossierLine {
        id: dossier.id,
        title: dossier.title.clone(),
        client: dossier.client.name.clone(),
        site: dossier.site.on_one_line(),
        price: catalogue.money(dossier.price(), dossier.contract.currency),
        drafts: count(&[ActStatus::Draft]),
        unsigned: count(&[ActStatus::Issued, ActStatus::PartlySigned]),
        signed: count(&[ActStatus::Signed]),
        exhibits: u32::try_from(exhibits).unwrap_or(u32::MAX),
        changed: row.changed,
    })
}
