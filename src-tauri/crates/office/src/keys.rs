//! The keys of this installation: protected, opened, written out, taken in again, replaced.
//!
//! There is always one whole key file: it is changed only by putting another one, durable, under its name. What has to be
//! there for it (the former certificates, the hand-over) is durable before. A lost passphrase loses the key and no act:
//! certificates are kept in the clear, so that what was certified can be verified as before.

mod handover;
mod held;
mod recorded;

pub(crate) use handover::{files as handovers, handed_over, tell_all, tell_lost, tell_of};
pub(crate) use held::{Opened, certificates, fault, is_damaged, lists, open, roots, sample_root, view};
pub(crate) use recorded::lost;

use crate::api::{Desk, ExportView, Secret};
use crate::desk::{self, name_of};
use crate::folder;
use crate::host::{Rooms, locked};
use crate::problems::{Outcome, Sentence, read_at_most, refuse};
use crate::{export, limits, sample};
use acceptance::{Contractor, DossierId};
use chrono::{DateTime, Utc};
use handover::Handover;
use held::KeyFile;
use messages::Catalogue;
use seal::{InstallationKeys, KeyError};
use serde::Serialize;
use std::path::Path;
use zeroize::Zeroizing;

/// Shortest passphrase, in characters. What makes one good is told beside the field, not measured here.
const SHORTEST: usize = 8;
/// The longest file of keys, in bytes: four blocks have some thousands.
const LONGEST_FILE: u64 = 1_000_000;

/// What the journal says of a change of keys.
#[derive(Serialize)]
struct Note<'a> {
    /// SHA-256 of the seal’s certificate.
    fingerprint: &'a str,
    /// That of the key before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    before: Option<&'a str>,
    /// Whether that key signed that it hands over.
    #[serde(skip_serializing_if = "Option::is_none")]
    handed_over: Option<bool>,
    #[serde(skip_serializing_if = "str::is_empty")]
    reason: &'a str,
}

/// Opens the keys for as long as the program runs.
pub(crate) fn unlock(rooms: &Rooms, passphrase: &Secret) -> Outcome<Desk> {
    let file = held::there(rooms)?;
    if file.is_protected() {
        let keys = file.open_with(passphrase.reveal())?;
        held::remember(rooms, keys, Some(passphrase.reveal()));
    }
    desk::view(rooms)
}

/// Protects the keys with another passphrase, or none.
pub(crate) fn protect(rooms: &Rooms, current: Option<&Secret>, passphrase: Option<&Secret>) -> Outcome<Desk> {
    if let Some(passphrase) = passphrase {
        refuse_short(passphrase)?;
    }
    let _one_at_a_time = locked(&rooms.issuing);
    let file = held::there(rooms)?;
    let keys = match (file.is_protected(), current) {
        (true, Some(current)) => file.open_with(current.reveal())?,
        // Whoever passes by an open desk is not to change it.
        (true, None) => return Err(refuse("problem-key-passphrase")),
        (false, _) => file.open(rooms)?,
    };
    held::strip_former(rooms)?;
    let fingerprint = keys.fingerprint().map_err(fault)?;
    put(rooms, keys, passphrase.map(Secret::reveal))?;
    let action = match passphrase {
        Some(_) => "action-protect-keys",
        None => "action-unprotect-keys",
    };
    note(rooms, action, &fingerprint, None, "")?;
    desk::view(rooms)
}

/// Writes the keys out, protected.
pub(crate) fn export(rooms: &Rooms, path: &Path, passphrase: &Secret) -> Outcome<ExportView> {
    refuse_short(passphrase)?;
    export::refuse_inside(rooms, path)?;
    let keys = open(rooms)?;
    let text = protected(rooms, &keys, passphrase.reveal())?;
    let name = rooms.catalogue().text("key-file");
    let view = export::hand_out(rooms, path, &name, text.as_bytes())?;
    // Its content is protected; nobody else needs to try.
    folder::make_private(&view.path)?;
    note(
        rooms,
        "action-export-keys",
        &keys.fingerprint().map_err(fault)?,
        None,
        "",
    )?;
    Ok(view)
}

/// Takes in keys that were written out; their passphrase protects them from now on.
pub(crate) fn restore(rooms: &Rooms, path: &Path, passphrase: &Secret) -> Outcome<Desk> {
    let keys = read(path, passphrase)?;
    let _one_at_a_time = locked(&rooms.issuing);
    let fingerprint = keys.fingerprint().map_err(fault)?;
    let before = match KeyFile::read(rooms) {
        Ok(before) => before,
        // What cannot be read is kept, for whoever may be able to.
        Err(_) => {
            held::set_aside(rooms)?;
            None
        }
    };
    match before {
        Some(before) if before.certificates != *keys.certificates() => {
            let reason = rooms.catalogue().text("key-handover-restored");
            // Keys that cannot be opened cannot sign that they hand over.
            let old = before.open(rooms).ok();
            succeed(
                rooms,
                &before,
                old.as_ref(),
                keys,
                Some(passphrase.reveal()),
                &reason,
            )?;
        }
        Some(_) => {
            put(rooms, keys, Some(passphrase.reveal()))?;
            note(rooms, "action-restore-keys", &fingerprint, None, "")?;
        }
        // Nothing is left that could hand over to another key than the one that is missed.
        None => {
            let missed = recorded::present(rooms)?.filter(|missed| *missed != fingerprint);
            put(rooms, keys, Some(passphrase.reveal()))?;
            match missed {
                Some(missed) => {
                    let reason = rooms.catalogue().text("key-handover-restored");
                    let before = Some((&*missed, false));
                    note(rooms, "action-replace-keys", &fingerprint, before, &reason)?;
                }
                None => note(rooms, "action-restore-keys", &fingerprint, None, "")?,
            }
        }
    }
    desk::view(rooms)
}

/// The keys in a file that [`export`] wrote, or in a plain copy of the key file.
fn read(path: &Path, passphrase: &Secret) -> Outcome<InstallationKeys> {
    let name = name_of(path);
    let unfit = || refuse("problem-key-file").with("name", name.as_str());
    let bytes = Zeroizing::new(read_at_most(path, &name, LONGEST_FILE)?.ok_or_else(unfit)?);
    let text = std::str::from_utf8(&bytes).map_err(|_| unfit())?;
    let keys = match InstallationKeys::from_pem(text) {
        Err(KeyError::PassphraseNeeded) => InstallationKeys::from_encrypted(text, passphrase.reveal()),
        Ok(keys) => {
            refuse_short(passphrase)?;
            Ok(keys)
        }
        Err(error) => Err(error),
    };
    keys.map_err(|error| match error {
        KeyError::WrongPassphrase => refuse("problem-key-passphrase"),
        error => unfit().because(error),
    })
}

/// Makes new keys, to which the old ones hand over where they can still be opened.
///
/// Where they are locked, `passphrase` opens them, and protects the new ones too. Without one, the old passphrase counts as
/// lost: the new keys are then known to follow by the journal alone, and are not protected. So it is where the old keys are gone.
pub(crate) fn replace(rooms: &Rooms, reason: &str, passphrase: Option<&Secret>) -> Outcome<Desk> {
    let reason = limits::sound_text("reason", reason)?;
    if reason.trim().is_empty() {
        return Err(refuse("problem-reason-missing"));
    }
    let _one_at_a_time = locked(&rooms.issuing);
    let Some(file) = readable(rooms)? else {
        follow_lost(rooms, reason.trim())?;
        return desk::view(rooms);
    };
    if let Some(passphrase) = passphrase.filter(|_| file.is_protected()) {
        let keys = file.open_with(passphrase.reveal())?;
        held::remember(rooms, keys, Some(passphrase.reveal()));
    }
    let old = file.open(rooms).ok();
    let contractor = rooms.profile()?.contractor;
    make_next(rooms, &contractor, &file, old.as_ref(), reason.trim())?;
    desk::view(rooms)
}

/// The key file; none where it is gone, or is no such file any more and was put aside.
fn readable(rooms: &Rooms) -> Outcome<Option<KeyFile>> {
    match KeyFile::read(rooms) {
        Err(_) if recorded::present(rooms)?.is_some() => {
            held::set_aside(rooms)?;
            Ok(None)
        }
        read => read,
    }
}

/// Makes new keys in the place of those that the journal names and nobody has any more.
fn follow_lost(rooms: &Rooms, reason: &str) -> Outcome<()> {
    let lost = recorded::present(rooms)?.ok_or_else(|| refuse("problem-profile-missing"))?;
    let keys = generate(rooms, &rooms.profile()?.contractor)?;
    let fingerprint = keys.fingerprint().map_err(fault)?;
    put(rooms, keys, None)?;
    note(
        rooms,
        "action-replace-keys",
        &fingerprint,
        Some((&lost, false)),
        reason,
    )
}

/// A key in the contractor’s name. The certificate names them: with another name comes another key. Where the one is gone that
/// the journal names, none is made: it may lie in a copy, and another one shows nothing of what it certified.
pub(crate) fn make(rooms: &Rooms, contractor: &Contractor, catalogue: &Catalogue) -> Outcome<()> {
    if contractor.name.trim().is_empty() {
        return Ok(());
    }
    let Some(file) = KeyFile::read(rooms)? else {
        if let Some(gone) = held::gone(rooms)? {
            return Err(gone);
        }
        let keys = generate(rooms, contractor)?;
        let fingerprint = keys.fingerprint().map_err(fault)?;
        put(rooms, keys, None)?;
        return note(rooms, "action-make-keys", &fingerprint, None, "");
    };
    if file.certificates.is_of(&contractor.name) {
        return Ok(());
    }
    let _one_at_a_time = locked(&rooms.issuing);
    let old = file.open(rooms)?;
    let reason = Sentence::of("key-handover-name").with("name", contractor.name.trim());
    make_next(rooms, contractor, &file, Some(&old), &reason.say(catalogue))
}

fn make_next(
    rooms: &Rooms,
    contractor: &Contractor,
    file: &KeyFile,
    old: Option<&InstallationKeys>,
    reason: &str,
) -> Outcome<()> {
    let new = generate(rooms, contractor)?;
    // The new keys are protected as the old ones were.
    let passphrase = held::passphrase(rooms, file);
    succeed(
        rooms,
        file,
        old,
        new,
        passphrase.as_ref().map(|text| text.as_str()),
        reason,
    )
}

/// Puts `new` in the place of the keys in `file`, which become former ones.
///
/// The private part of what handed over is not kept: nothing needs it any more. What could not be opened is kept as it is.
fn succeed(
    rooms: &Rooms,
    file: &KeyFile,
    old: Option<&InstallationKeys>,
    new: InstallationKeys,
    passphrase: Option<&str>,
    reason: &str,
) -> Outcome<()> {
    let before = file.certificates.fingerprint().map_err(fault)?;
    let fingerprint = new.fingerprint().map_err(fault)?;
    held::keep_former(rooms, file, old.is_some())?;
    if let Some(old) = old {
        Handover::between(old, &new, rooms.edge.moment(), reason)?.put(rooms, old)?;
    }
    put(rooms, new, passphrase)?;
    note(
        rooms,
        "action-replace-keys",
        &fingerprint,
        Some((&before, old.is_some())),
        reason,
    )
}

/// The keys with which the acts of `dossier` are certified: those of the installation; the sample has its own, which nobody’s name
/// stands in.
///
/// # Errors
/// When they are locked or gone; and where the clock stands outside their validity, for whoever verifies would find that what
/// they sign now was never valid.
pub(crate) fn open_for(rooms: &Rooms, dossier: DossierId) -> Outcome<InstallationKeys> {
    let keys = match sample::is_it(dossier) {
        true => sample::keys(rooms),
        false => open(rooms),
    }?;
    let certificate = keys.certificates().certificate().map_err(fault)?;
    let now = rooms.edge.moment();
    if (certificate.not_before..=certificate.not_after).contains(&now.to_utc()) {
        return Ok(keys);
    }
    let catalogue = rooms.catalogue();
    let day = |moment: DateTime<Utc>| catalogue.date(moment.date_naive());
    Err(refuse("problem-key-clock")
        .with("moment", catalogue.moment(now))
        .with("from", day(certificate.not_before))
        .with("until", day(certificate.not_after)))
}

/// SHA-256 of the certificate of their seal, in groups; none where they are still to be made.
pub(crate) fn fingerprint_for(rooms: &Rooms, dossier: DossierId) -> Outcome<Option<String>> {
    let certificates = match sample::is_it(dossier) {
        true => sample::certificates(rooms)?,
        false => held::certificates(rooms)?,
    };
    let digits = certificates.map(|certificates| certificates.fingerprint());
    let digits = digits.transpose().map_err(fault)?;
    Ok(digits.map(|digits| desk::grouped(&digits)))
}

fn generate(rooms: &Rooms, contractor: &Contractor) -> Outcome<InstallationKeys> {
    let now = rooms.edge.moment().to_utc();
    let country = desk::country(contractor);
    InstallationKeys::generate(&contractor.name, country, now, &mut rooms.edge.keys()).map_err(fault)
}

/// Makes `keys` those of this installation, protected by `passphrase`, and keeps them open.
fn put(rooms: &Rooms, keys: InstallationKeys, passphrase: Option<&str>) -> Outcome<()> {
    let text = match passphrase {
        Some(passphrase) => protected(rooms, &keys, passphrase)?,
        None => keys.to_pem().map_err(fault)?,
    };
    folder::write_private(&rooms.folder.key_file(), text.as_bytes())?;
    held::remember(rooms, keys, passphrase);
    Ok(())
}

/// The keys encrypted, held against the passphrase once more: a file that does not open again would be a lost key.
fn protected(rooms: &Rooms, keys: &InstallationKeys, passphrase: &str) -> Outcome<Zeroizing<String>> {
    let text = keys
        .to_encrypted(passphrase, &mut rooms.edge.keys())
        .map_err(fault)?;
    let again = InstallationKeys::from_encrypted(&text, passphrase).map_err(fault)?;
    if again.certificates() == keys.certificates() {
        Ok(text)
    } else {
        Err(refuse("problem-internal"))
    }
}

fn refuse_short(passphrase: &Secret) -> Outcome<()> {
    if passphrase.reveal().chars().count() < SHORTEST {
        return Err(refuse("problem-key-short").with("count", SHORTEST));
    }
    Ok(())
}

fn note(
    rooms: &Rooms,
    action: &'static str,
    fingerprint: &str,
    before: Option<(&str, bool)>,
    reason: &str,
) -> Outcome<()> {
    let mut store = rooms.store();
    let stamp = rooms.stamp(&store, action, desk::grouped(held::short(fingerprint)), None)?;
    let note = Note {
        fingerprint,
        before: before.map(|(before, _)| before),
        handed_over: before.map(|(_, handed_over)| handed_over),
        reason,
    };
    store.change(&stamp, |change| -> Outcome<()> {
        change.note("keys", &note)?;
        Ok(())
    })
}
