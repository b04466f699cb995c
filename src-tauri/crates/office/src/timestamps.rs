//! Times that an authority vouches for. An authority that does not answer costs a level of proof, never a signature.
//!
//! Nothing is locked while the authority is asked: the stamped file is made beside the latest revision and becomes the next
//! one only if that is still the latest when the answer is there. Where the authority’s certificates say where their
//! revocation lists are, these go into the file under the same timestamp.

use crate::api::{ActView, Desk, TimestampsView};
use crate::host::{Rooms, locked};
use crate::network::{Network, Question};
use crate::problems::{Fault, Outcome, refuse};
use crate::signing::seal_fault;
use crate::{acts, copying, desk, documents, facts, folder, keys, limits, proof};
use acceptance::dates::Moment;
use acceptance::{Act, ActId, ActNumber, ActState, Sha256Hash, TimestampRecord, Timestamping};
use chrono::TimeDelta;
use messages::Catalogue;
use seal::{
    Authority, DocumentTimestamp, PrefixState, SignError, Stamped, TimestampError, TimestampFact,
    ValidationNeeds, VerifyOptions,
};
use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::PathBuf;
use std::sync::{Arc, Weak};
use store::{FileRecord, Profile, Store};
use tempfile::NamedTempFile;
use ureq::http::Uri;

/// What the fields of timestamps are called, before their number.
const FIELD: &str = "Timestamp";
/// Longest address that is kept, in characters.
const LONGEST_ADDRESS: usize = 2_000;
/// Longest list of trusted certificates that is kept, in bytes.
const LONGEST_TRUST: usize = 256 << 10;
/// Revocation lists that are asked for.
const MOST_LISTS: usize = 8;
/// How often it is begun anew because somebody signed meanwhile.
const ATTEMPTS: u32 = 3;
/// By how much an authority and this machine may disagree. Further apart, one of both is wrong, and nobody knows which.
const APART: TimeDelta = TimeDelta::days(1);

/// Chooses the authority.
pub(crate) fn choose(rooms: &Rooms, timestamping: Option<Timestamping>) -> Outcome<Desk> {
    let timestamping = timestamping.map(sound).transpose()?;
    let profile = Profile {
        timestamping,
        ..rooms.profile()?
    };
    let mut store = rooms.store();
    let subject = profile.timestamping.as_ref().map_or(String::new(), host);
    let stamp = rooms.stamp(&store, "action-save-timestamping", subject, None)?;
    store.change(&stamp, |change| -> Outcome<()> {
        change.put_profile(&profile)?;
        Ok(())
    })?;
    drop(store);
    desk::view(rooms)
}

/// Asks for a timestamp of an act’s file.
pub(crate) fn ask(rooms: &Rooms, id: ActId) -> Outcome<ActView> {
    stamp(rooms, id)?;
    acts::view(rooms, &rooms.store(), id)
}

/// Asks for every act that waits for one. When the authority does not answer, the others are not asked for.
pub(crate) fn ask_pending(rooms: &Rooms) -> Outcome<TimestampsView> {
    let waiting = {
        let store = rooms.store();
        if rooms.profile_in(&store)?.timestamping.is_none() {
            return Err(refuse("problem-timestamp-none"));
        }
        waiting(&store)?
    };
    let mut view = TimestampsView {
        done: Vec::new(),
        waiting: Vec::new(),
    };
    let mut silent: Option<Fault> = None;
    for (id, number) in waiting {
        let done = match &silent {
            Some(fault) => Err(fault.clone()),
            None => stamp(rooms, id),
        };
        match done {
            Ok(()) => view.done.push(number),
            Err(fault) => {
                let said = fault.say(rooms.catalogue());
                if said.code == "problem-timestamp-no-answer" {
                    silent = Some(fault);
                }
                view.waiting.push((number, said.message));
            }
        }
    }
    Ok(view)
}

/// How many acts wait for a timestamp; none where no authority is chosen.
pub(crate) fn count_waiting(store: &Store, profile: &Profile) -> Outcome<u32> {
    if profile.timestamping.is_none() {
        return Ok(0);
    }
    Ok(u32::try_from(waiting(store)?.len()).unwrap_or(u32::MAX))
}

/// The certificates to which an authority has to lead, in DER.
pub(crate) fn trusted(profile: &Profile) -> Vec<Vec<u8>> {
    let chosen = profile.timestamping.as_ref();
    // What was chosen could be read then.
    chosen.map_or(Vec::new(), |chosen| certificates(chosen).unwrap_or_default())
}

/// Asks in the background, where the user wants it by itself. What comes of it shows when the act is opened again; an act
/// that gets none still waits. The data folder is not kept open for the answer.
pub(crate) fn in_background(rooms: &Arc<Rooms>, id: ActId) {
    let wanted = rooms.profile().ok().and_then(|profile| profile.timestamping);
    if !wanted.is_some_and(|chosen| chosen.automatic) {
        return;
    }
    let weak: Weak<Rooms> = Arc::downgrade(rooms);
    let Ok(mut work) = Work::begin(rooms, id) else {
        return;
    };
    std::thread::spawn(move || {
        for _ in 0..ATTEMPTS {
            let Ok(made) = work.make() else { return };
            let Some(rooms) = weak.upgrade() else { return };
            if !matches!(work.commit(&rooms, made), Ok(false)) {
                return;
            }
            match Work::begin(&rooms, id) {
                Ok(again) => work = again,
                Err(_) => return,
            }
        }
    });
}

fn stamp(rooms: &Rooms, id: ActId) -> Outcome<()> {
    for _ in 0..ATTEMPTS {
        let work = Work::begin(rooms, id)?;
        let made = work.make()?;
        if work.commit(rooms, made)? {
            return Ok(());
        }
    }
    Err(refuse("problem-changed-meanwhile"))
}

fn waiting(store: &Store) -> Outcome<Vec<(ActId, String)>> {
    let mut found = Vec::new();
    for row in store.dossiers()?.iter().filter(|row| row.binned.is_none()) {
        for act in store.acts(row.dossier.id)? {
            if let ActState::Issued(issue) = &act.state
                && proof::is_waiting(issue)
            {
                found.push((act.id, issue.number.to_string()));
            }
        }
    }
    Ok(found)
}

/// A choice that can be kept: an address on the web without a name or word of entry in it, and certificates that can be read.
fn sound(chosen: Timestamping) -> Outcome<Timestamping> {
    let address = limits::sound_text("address", chosen.address.trim())?;
    let parsed = address.parse::<Uri>().ok().filter(|uri| {
        let on_the_web = matches!(uri.scheme_str(), Some("http" | "https"));
        let open = uri.authority().is_some_and(|place| !place.as_str().contains('@'));
        on_the_web && open && uri.host().is_some_and(|host| !host.is_empty())
    });
    if parsed.is_none() || address.chars().count() > LONGEST_ADDRESS {
        return Err(refuse("problem-timestamp-address"));
    }
    let chosen = Timestamping {
        address,
        trusted: chosen.trusted.trim().to_owned(),
        ..chosen
    };
    if chosen.trusted.len() > LONGEST_TRUST || certificates(&chosen).is_none() {
        return Err(refuse("problem-timestamp-certificates"));
    }
    Ok(chosen)
}

fn certificates(chosen: &Timestamping) -> Option<Vec<Vec<u8>>> {
    if chosen.trusted.trim().is_empty() {
        return Some(Vec::new());
    }
    seal::certificates_from_pem(&chosen.trusted).ok()
}

/// The host of an address, by which people know it.
fn host(chosen: &Timestamping) -> String {
    let uri = chosen.address.parse::<Uri>().ok();
    let host = uri.as_ref().and_then(Uri::host);
    host.unwrap_or(&chosen.address).to_owned()
}

/// What one timestamp stands on, read at once, so that it can be made without holding anything.
struct Work {
    id: ActId,
    number: ActNumber,
    source: PathBuf,
    folder: PathBuf,
    latest: FileRecord,
    chosen: Timestamping,
    trusted: Vec<Vec<u8>>,
    /// The revocation lists of this installation, in DER.
    lists: Vec<Vec<u8>>,
    nonces: [[u8; 8]; 2],
    network: Network,
    now: Moment,
    catalogue: &'static Catalogue,
}

/// A stamped file that is not named yet.
struct Made {
    file: NamedTempFile,
    record: FileRecord,
    stamp: TimestampRecord,
}

impl Work {
    fn begin(rooms: &Rooms, id: ActId) -> Outcome<Self> {
        let store = rooms.store();
        let profile = rooms.profile_in(&store)?;
        let act = documents::act(&store, id)?;
        let issue = act.issue().ok_or_else(|| refuse("problem-not-issued"))?;
        let number = issue.number.clone();
        refuse_voided(&act)?;
        let chosen = profile
            .timestamping
            .clone()
            .ok_or_else(|| refuse("problem-timestamp-none"))?;
        let missing = || refuse("problem-act-file-missing").with("number", number.to_string());
        let latest = store
            .frozen(id)?
            .and_then(|frozen| frozen.file)
            .ok_or_else(missing)?;
        let source = acts::latest_file(rooms, &store, &act)?.ok_or_else(missing)?;
        let mut nonces = [[0; 8]; 2];
        nonces.iter_mut().for_each(|nonce| (rooms.edge.random)(nonce));
        Ok(Self {
            id,
            source,
            folder: rooms.folder.act_folder(&number),
            number,
            latest,
            trusted: trusted(&profile),
            chosen,
            lists: keys::lists(rooms)?,
            nonces,
            network: Arc::clone(&rooms.edge.network),
            now: rooms.edge.moment(),
            catalogue: rooms.catalogue_for(&profile),
        })
    }

    /// Makes the next revision under a temporary name.
    fn make(&self) -> Outcome<Made> {
        let mut file = tempfile::Builder::new()
            .prefix(".unfinished-")
            .tempfile_in(&self.folder)?;
        let state = copying::copy(&mut File::open(&self.source)?, file.as_file_mut())?;
        if state.sha256() != self.latest.sha256.0 {
            return Err(refuse("problem-act-file-altered").with("number", self.number.to_string()));
        }
        let [first, second] = self.nonces;
        let mut needs = self.needs(&file)?;
        for list in &self.lists {
            needs.take_crl(list);
        }
        self.fetch(&mut needs, &[]);
        let stamped = self.put(&mut file, &state, &needs, first)?;
        let stamped = self.renewed(&mut file, &state, needs, second, stamped)?;
        self.refuse_impossible(&file, &stamped.timestamp)?;
        let revision = self.latest.revision + 1;
        Ok(Made {
            file,
            record: FileRecord {
                sha256: Sha256Hash(stamped.state.sha256()),
                bytes: stamped.state.length(),
                revision,
            },
            stamp: TimestampRecord {
                at: stamped.timestamp.time.with_timezone(self.now.offset()),
                authority: stamped.timestamp.authority,
                revision,
                added: self.now,
            },
        })
    }

    /// A time that cannot be so is not written into the act, where nothing would take it out again.
    fn refuse_impossible(&self, file: &NamedTempFile, stamp: &TimestampFact) -> Outcome<()> {
        let now = self.now.to_utc();
        let options = VerifyOptions {
            authorities: self.trusted.clone(),
            ..VerifyOptions::default()
        };
        let whole =
            seal::verify(file.path(), &options).map_err(|error| refuse("problem-seal").because(error))?;
        let apart = (stamp.time - now).abs() > APART;
        if apart || facts::amiss(stamp, &whole, Some(now)).is_some() {
            return Err(refuse("problem-timestamp-impossible")
                .with("authority", host(&self.chosen))
                .with("moment", self.catalogue.moment(stamp.time.fixed_offset())));
        }
        Ok(())
    }

    /// Where the certificates of the authority, which only its answer showed, say where their lists are: stamped again with
    /// these in the file. If that fails, the first timestamp stays.
    fn renewed(
        &self,
        file: &mut NamedTempFile,
        state: &PrefixState,
        before: ValidationNeeds,
        nonce: [u8; 8],
        stamped: Stamped,
    ) -> Outcome<Stamped> {
        let mut more = self.needs(file)?;
        let lists = more.data.crls.len();
        self.fetch(&mut more, &before.addresses);
        if more.data.crls.len() == lists {
            return Ok(stamped);
        }
        let mut all = before;
        all.data.certificates.extend(more.data.certificates);
        all.data.crls.extend(more.data.crls);
        let mut first = Vec::new();
        let inner = file.as_file_mut();
        inner.seek(SeekFrom::Start(state.length()))?;
        inner.read_to_end(&mut first)?;
        inner.set_len(state.length())?;
        match self.put(file, state, &all, nonce) {
            Ok(again) => Ok(again),
            Err(_) => {
                let inner = file.as_file_mut();
                inner.seek(SeekFrom::Start(state.length()))?;
                inner.write_all(&first)?;
                inner.sync_all()?;
                Ok(stamped)
            }
        }
    }

    /// Asks for the revocation lists that are missing, but for those of `asked`. One that does not come is done without.
    fn fetch(&self, needs: &mut ValidationNeeds, asked: &[String]) {
        let wanted = needs.addresses.iter().filter(|address| !asked.contains(address));
        let wanted: Vec<String> = wanted.take(MOST_LISTS).cloned().collect();
        for address in &wanted {
            let answer = (self.network)(&Question { address, body: None });
            if let Ok(list) = answer {
                needs.take_crl(&list);
            }
        }
    }

    fn put(
        &self,
        file: &mut NamedTempFile,
        state: &PrefixState,
        needs: &ValidationNeeds,
        nonce: [u8; 8],
    ) -> Outcome<Stamped> {
        let mut exchange = |request: &[u8]| {
            let question = Question {
                address: &self.chosen.address,
                body: Some(("application/timestamp-query", request)),
            };
            Ok((self.network)(&question)?)
        };
        let mut authority = Authority {
            exchange: &mut exchange,
            nonce,
            trusted: &self.trusted,
        };
        let wanted = DocumentTimestamp {
            field: FIELD,
            data: &needs.data,
        };
        seal::document_timestamp(file.as_file_mut(), state, &wanted, &mut authority)
            .map_err(|error| self.fault(error))
    }

    fn needs(&self, file: &NamedTempFile) -> Outcome<ValidationNeeds> {
        seal::validation_needs(file.path(), self.now.to_utc())
            .map_err(|error| refuse("problem-seal").because(error))
    }

    /// Makes it the next revision, if the one that it was made from is still the latest; tells whether it is.
    fn commit(&self, rooms: &Rooms, made: Made) -> Outcome<bool> {
        let _one_at_a_time = locked(&rooms.issuing);
        let mut store = rooms.store();
        let mut act = documents::act(&store, self.id)?;
        refuse_voided(&act)?;
        let latest = store.frozen(self.id)?.and_then(|frozen| frozen.file);
        if latest.as_ref() != Some(&self.latest) {
            return Ok(false);
        }
        let ActState::Issued(issue) = &mut act.state else {
            return Err(refuse("problem-not-issued"));
        };
        issue.later.timestamps.push(made.stamp);
        let target = rooms.folder.act_file(&self.number, made.record.revision);
        folder::name_synced(made.file, &target)?;
        let subject = self.number.to_string();
        let stamp = rooms.stamp(&store, "action-timestamp", subject, Some(act.dossier))?;
        let committed = store.change(&stamp, |change| -> Outcome<()> {
            change.put_act(&act)?;
            change.put_file(self.id, made.record)?;
            Ok(())
        });
        if committed.is_err() {
            let _ = std::fs::remove_file(target);
        }
        committed.map(|()| true)
    }

    fn fault(&self, error: SignError) -> Fault {
        let key = match &error {
            SignError::Timestamp(TimestampError::NoAnswer(_)) => "problem-timestamp-no-answer",
            SignError::Timestamp(TimestampError::NoTimestamp | TimestampError::TooLong) => {
                "problem-timestamp-not-one"
            }
            SignError::Timestamp(TimestampError::Refused { .. }) => "problem-timestamp-refused",
            SignError::Timestamp(
                TimestampError::OtherBytes | TimestampError::OtherRequest | TimestampError::Unsound,
            ) => "problem-timestamp-wrong",
            SignError::Timestamp(TimestampError::WrongPurpose) => "problem-timestamp-purpose",
            SignError::Timestamp(TimestampError::OutsideValidity) => "problem-timestamp-expired",
            SignError::Timestamp(TimestampError::Untrusted) => "problem-timestamp-untrusted",
            _ => return seal_fault(error),
        };
        refuse(key).with("authority", host(&self.chosen)).because(error)
    }
}

fn refuse_voided(act: &Act) -> Outcome<()> {
    match &act.state {
        ActState::Voided { issue, .. } => {
            Err(refuse("problem-voided").with("number", issue.number.to_string()))
        }
        _ => Ok(()),
    }
}
