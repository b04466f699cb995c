//! Signing: one signatory’s consent and ink, put as their own signature onto the issued file; and voiding.
//!
//! One signatory, one consent, one reading: each session has a key of its own, which exists nowhere afterwards, in a
//! certificate that says in plain words what it is.

use crate::api::{ActView, Ink};
use crate::documents::Contents;
use crate::host::{Rooms, locked};
use crate::ink::Strokes;
use crate::problems::{Fault, Outcome, Sentence, refuse};
use crate::{acts, copying, desk, documents, drafts, folder, issue, pages, words};
use acceptance::act::Issue;
use acceptance::{
    Act, ActDocument, ActId, ActState, Capacity, Sha256Hash, SignatoryId, SignatureManner, SignatureRecord,
};
use lopdf::{Object, ObjectId, Stream};
use messages::Catalogue;
use report::Line;
use seal::{BoxError, SignError, Signing};
use std::fs::File;
use std::path::PathBuf;
use std::sync::Arc;
use store::{FileRecord, Store};

/// A signatory signs.
pub(crate) fn sign(
    rooms: &Rooms,
    id: ActId,
    signatory: SignatoryId,
    consents: bool,
    ink: &Ink,
    device: &str,
) -> Outcome<ActView> {
    let device = &crate::limits::sound_text("device", device)?;
    let _one_at_a_time = locked(&rooms.issuing);
    let session = {
        let store = rooms.store();
        refuse_overtaken(rooms, &store, id)?;
        Session::begin(rooms, &store, id, signatory)?
    };
    let strokes = check(session.name(), consents, ink)?;
    let (file, record) = session.put(rooms, &strokes, device)?;

    let mut store = rooms.store();
    let mut act = documents::act(&store, id)?;
    let stamp = rooms.stamp(
        &store,
        "action-sign",
        format!("{}, {}", session.document.number, session.name()),
        Some(act.dossier),
    )?;
    let committed = match &mut act.state {
        ActState::Issued(issue) => {
            issue.signatures.push(record);
            let followers = followers(&store, &act)?;
            store.change(&stamp, |change| -> Outcome<()> {
                change.put_act(&act)?;
                change.put_file(id, file)?;
                for draft in &followers {
                    change.put_act(draft)?;
                }
                Ok(())
            })
        }
        // Voided while the signature was being made.
        _ => Err(refuse("problem-voided").with("number", session.document.number.to_string())),
    };
    if let Err(fault) = committed {
        let _ = std::fs::remove_file(rooms.folder.act_file(&session.document.number, file.revision));
        return Err(fault);
    }
    acts::view(rooms, &store, id)
}

/// An act that waits for its signatures may be overtaken by others: the contract was terminated, a reserve lifted, a wish
/// agreed by another act. Once it is signed it would count beside them.
fn refuse_overtaken(rooms: &Rooms, store: &Store, id: ActId) -> Outcome<()> {
    let act = documents::act(store, id)?;
    if !act.stands() || act.is_agreed() {
        return Ok(());
    }
    let contents = Contents::read(store, act.dossier)?;
    issue::refuse_untimely(&contents, &act).map_err(|why| {
        refuse("problem-overtaken")
            .with(
                "number",
                act.issue()
                    .map_or(String::new(), |issue| issue.number.to_string()),
            )
            .with(
                "why",
                why.say(rooms.catalogue_for(&store.profile().ok().flatten().unwrap_or_default()))
                    .message,
            )
    })
}

/// The drafts that `signed` changes: items that it adds are received with the others, reserves that it closes are not lifted
/// again.
fn followers(store: &Store, signed: &Act) -> Outcome<Vec<Act>> {
    if !signed.is_agreed() {
        return Ok(Vec::new());
    }
    let mut contents = Contents::read(store, signed.dossier)?;
    if let Some(known) = contents.acts.iter_mut().find(|act| act.id == signed.id) {
        known.clone_from(signed);
    }
    let chain = contents.chain();
    let follow = |act: &Act| {
        let mut act = act.clone();
        drafts::follow_chain(&chain, signed, &mut act.body).then_some(act)
    };
    let drafts = contents.acts.iter().filter(|act| act.is_draft());
    Ok(drafts.filter_map(follow).collect())
}

/// What `name` drew, if it is theirs to sign with: consent before ink.
pub(crate) fn check(name: &str, consents: bool, ink: &Ink) -> Outcome<Strokes> {
    if !consents {
        return Err(refuse("problem-no-consent").with("name", name));
    }
    Strokes::read(ink, name)
}

/// Voids an issued act that nobody of the client’s side signed.
pub(crate) fn void(rooms: &Rooms, id: ActId, reason: &str) -> Outcome<ActView> {
    let reason = &crate::limits::sound_text("reason", reason)?;
    let _one_at_a_time = locked(&rooms.issuing);
    let mut store = rooms.store();
    let mut act = documents::act(&store, id)?;
    let issue = issued(&act)?;
    let number = issue.number.to_string();
    let of_client = |capacity| matches!(capacity, Capacity::Client | Capacity::ClientRepresentative);
    if issue
        .signatures
        .iter()
        .any(|signature| of_client(signature.capacity))
    {
        return Err(refuse("problem-void-signed").with("number", number));
    }
    if matches!(act.state, ActState::Voided { .. }) {
        return Err(refuse("problem-void-twice").with("number", number));
    }
    if reason.trim().is_empty() {
        return Err(refuse("problem-reason-missing"));
    }
    let stamp = rooms.stamp(&store, "action-void", number, Some(act.dossier))?;
    act.state = ActState::Voided {
        issue: issue.clone(),
        reason: reason.trim().to_owned(),
        at: stamp.at,
    };
    store.change(&stamp, |change| -> Outcome<()> {
        change.put_act(&act)?;
        Ok(())
    })?;
    acts::view(rooms, &store, id)
}

/// What one signature stands on: read at once, so that it can be made without holding the store.
struct Session {
    document: Arc<ActDocument>,
    signatory: acceptance::Signatory,
    consent: String,
    source: PathBuf,
    latest: FileRecord,
}

impl Session {
    fn begin(rooms: &Rooms, store: &Store, id: ActId, signatory: SignatoryId) -> Outcome<Self> {
        let act = documents::act(store, id)?;
        let issue = issued(&act)?;
        let number = issue.number.to_string();
        if matches!(act.state, ActState::Voided { .. }) {
            return Err(refuse("problem-voided").with("number", number));
        }
        let signatory = act
            .signatories()
            .iter()
            .find(|known| known.id == signatory)
            .ok_or_else(|| refuse("problem-no-signatory"))?;
        if issue
            .signatures
            .iter()
            .any(|signature| signature.signatory == signatory.id)
        {
            return Err(refuse("problem-already-signed").with("name", signatory.name.trim()));
        }
        let missing = || refuse("problem-act-file-missing").with("number", number.as_str());
        let frozen = store.frozen(id)?.ok_or_else(missing)?;
        let latest = frozen.file.ok_or_else(missing)?;
        let source = acts::latest_file(rooms, store, &act)?.ok_or_else(missing)?;
        let document = documents::frozen(rooms, store, id)?;
        let pages = pages::of_issued(rooms, store, &act);
        Ok(Self {
            consent: words::consent(&document, signatory, &issue.fingerprint.short(), pages),
            signatory: signatory.clone(),
            document,
            source,
            latest,
        })
    }

    fn name(&self) -> &str {
        self.signatory.name.trim()
    }

    /// Makes the next revision of the file, under its final name.
    fn put(&self, rooms: &Rooms, strokes: &Strokes, device: &str) -> Outcome<(FileRecord, SignatureRecord)> {
        let now = rooms.edge.moment();
        let catalogue = Catalogue::of(self.document.language);
        let explanation = Sentence::of("session-explanation")
            .with("contractor", self.document.contractor.name.trim())
            .say(catalogue);
        let keys = desk::keys(rooms)?;
        let identity = seal::session_identity(
            self.name(),
            &explanation,
            &keys,
            now.to_utc(),
            &mut rooms.edge.keys(),
        )
        .map_err(desk::key_fault)?;
        let capacity = catalogue.text(&words::key("capacity", &self.signatory.capacity));
        let look = Look {
            lines: self.lines(&capacity, now, catalogue),
            ink: Some(strokes),
        };
        let details = [
            ("Consent".to_owned(), self.consent.clone()),
            ("Strokes".to_owned(), strokes.json().to_owned()),
            ("StrokesSHA256".to_owned(), strokes.sha256().to_string()),
            ("Device".to_owned(), device.trim().to_owned()),
            ("Time".to_owned(), now.to_rfc3339()),
            ("Act".to_owned(), self.document.number.to_string()),
        ];
        let reason = Sentence::of("signature-reason")
            .with("capacity", capacity.as_str())
            .say(catalogue);
        let field = report::signature_field(self.signatory.id);
        let signing = Signing {
            field: &field,
            signer_name: self.name(),
            reason: &reason,
            location: None,
            time: now,
            certification: None,
            appearance: &look,
            details: &details,
        };
        let mut temporary = self.copy(rooms)?;
        let signed = seal::sign_in_place(temporary.0.as_file_mut(), &temporary.1, &signing, &identity)
            .map_err(seal_fault)?;
        let file = FileRecord {
            sha256: Sha256Hash(signed.sha256()),
            bytes: signed.length(),
            revision: self.latest.revision + 1,
        };
        let target = rooms.folder.act_file(&self.document.number, file.revision);
        folder::name_synced(temporary.0, &target)?;
        let record = SignatureRecord {
            signatory: self.signatory.id,
            name: self.signatory.name.clone(),
            capacity: self.signatory.capacity,
            at: now,
            strokes: Some(strokes.sha256()),
            manner: SignatureManner::Drawn,
            revision: Some(file.revision),
        };
        Ok((file, record))
    }

    /// A copy of the latest revision, held against what was recorded of it.
    fn copy(&self, rooms: &Rooms) -> Outcome<(tempfile::NamedTempFile, seal::PrefixState)> {
        let mut temporary = tempfile::Builder::new()
            .prefix(".unfinished-")
            .tempfile_in(rooms.folder.act_folder(&self.document.number))?;
        let state = copying::copy(&mut File::open(&self.source)?, temporary.as_file_mut())?;
        if state.sha256() != self.latest.sha256.0 {
            return Err(refuse("problem-act-file-altered").with("number", self.document.number.to_string()));
        }
        Ok((temporary, state))
    }

    fn lines(&self, capacity: &str, now: acceptance::dates::Moment, catalogue: &Catalogue) -> Vec<Line> {
        let signed_by = Sentence::of("signed-by").with("name", self.name());
        let signed_at = Sentence::of("signed-at").with("moment", catalogue.moment(now));
        vec![
            Line::strong(signed_by.say(catalogue)),
            Line::plain(capacity),
            Line::plain(signed_at.say(catalogue)),
            Line::plain(catalogue.text("signed-level")),
        ]
    }
}

fn issued(act: &Act) -> Outcome<&Issue> {
    act.issue().ok_or_else(|| refuse("problem-not-issued"))
}

/// What stands in a signature field once it is signed.
pub(crate) struct Look<'a> {
    pub(crate) lines: Vec<Line>,
    pub(crate) ink: Option<&'a Strokes>,
}

impl seal::Appearance for Look<'_> {
    fn draw(
        &self,
        width: f32,
        height: f32,
        add: &mut dyn FnMut(Object) -> ObjectId,
    ) -> Result<Stream, BoxError> {
        let strokes = self.ink.map(|ink| ink.drawn());
        Ok(report::signature_appearance(
            &self.lines,
            strokes.as_deref(),
            width,
            height,
            add,
        )?)
    }
}

/// Why a signature was not made.
pub(crate) fn seal_fault(error: SignError) -> Fault {
    match error {
        SignError::Io(error) => error.into(),
        SignError::Appearance(error) => match error.downcast::<report::Error>() {
            Ok(error) => Fault::from(*error),
            Err(error) => refuse("problem-seal").because(error),
        },
        error => refuse("problem-seal").because(error),
    }
}
