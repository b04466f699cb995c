//! The start: the contractor’s profile, the settings, the key, the list of dossiers.

pub(crate) use crate::keys::{fault as key_fault, roots, sample_root};

use crate::api::{ActStatus, Desk, DossierLine};
use crate::host::Rooms;
use crate::problems::{Outcome, read_at_most, refuse};
use crate::{keys, limits, sample, timestamps, words};
use acceptance::document::PrintOptions;
use acceptance::{Chain, Contractor, Language, Sha256Hash};
use image::{ImageFormat, ImageReader};
use messages::Catalogue;
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
    let waiting_for_timestamp = timestamps::count_waiting(&store, &profile)?;
    drop(store);
    Ok(Desk {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        language: profile.language,
        contractor_invented: sample::is_invented(&profile.contractor),
        contractor: profile.contractor,
        print: profile.print,
        key: keys::view(rooms, catalogue)?,
        key_damaged: keys::is_damaged(rooms),
        // A name that is not Unicode has no form in JSON.
        timestamping: profile.timestamping,
        waiting_for_timestamp,
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
        ..before.clone()
    };
    // Language and print are no matter of a key that cannot be had.
    let settings_alone = profile.contractor == before.contractor
        && (profile.language, &profile.print) != (before.language, &before.print);
    if !(settings_alone && keys::is_damaged(rooms)) {
        keys::make(rooms, &profile.contractor, rooms.catalogue_for(&profile))?;
    }
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

/// Saves the profile.
fn put(rooms: &Rooms, action: &'static str, profile: &Profile) -> Outcome<()> {
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

/// ISO 3166 code of the contractor’s country, where it is given as one; France otherwise.
pub(crate) fn country(contractor: &Contractor) -> &str {
    let country = contractor.address.country.trim();
    let is_code = country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_uppercase());
    if is_code { country } else { "FR" }
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
    Ok(DossierLine {
        id: dossier.id,
        title: dossier.title.clone(),
        client: dossier.client.name.clone(),
        site: dossier.site.on_one_line(),
        // As it stands now, with the agreements that hold: what every other page says.
        price: catalogue.money(
            Chain::new(dossier, &acts).contract().price,
            dossier.contract.currency,
        ),
        drafts: count(&[ActStatus::Draft]),
        unsigned: count(&[ActStatus::Issued, ActStatus::PartlySigned]),
        signed: count(&[ActStatus::Signed, ActStatus::SignedOnPaper]),
        signed_on_paper: count(&[ActStatus::SignedOnPaper]),
        exhibits: store.count_exhibits(dossier.id)?,
        changed: row.changed,
        example: sample::is_it(dossier.id),
    })
}
