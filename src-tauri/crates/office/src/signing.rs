//! Signing: one signatory’s consent and ink, put as their own signature onto the issued file; and voiding.
//!
//! One signatory, one consent, one reading. Who draws signs with a key made for that session, which exists nowhere
//! afterwards, in a certificate that says in plain words what it is; who has a certificate of their own signs with that.

use crate::api::{ActView, Ink};
use crate::documents::Contents;
use crate::host::{Rooms, locked};
use crate::ink::Strokes;
use crate::problems::{Fault, Outcome, Sentence, refuse};
use crate::{
    acts, certificates, copying, documents, drafts, folder, issue, keys, pages, persons, verify, words,
};
use acceptance::act::Issue;
use acceptance::dates::Moment;
use acceptance::{
    Act, ActDocument, ActId, ActState, Capacity, Sha256Hash, SignatoryId, SignatureManner, SignatureRecord,
};
use lopdf::{Object, ObjectId, Stream};
use messages::Catalogue;
use report::Line;
use seal::{BoxError, Identity, SignError, Signing};
use std::fs::File;
use std::path::PathBuf;
use std::sync::Arc;
use store::{FileRecord, Store};

/// On whose device a signature is drawn: consent and certificate say so.
#[derive(Clone, Copy)]
enum Where {
    /// The contractor’s.
    Here,
    /// The signatory’s own phone.
    Phone,
}

impl Where {
    fn explanation(self) -> &'static str {
        match self {
            Self::Here => "session-explanation",
            Self::Phone => "phone-session-explanation",
        }
    }
}

/// A signatory signs.
pub(crate) fn sign(
    rooms: &Rooms,
    id: ActId,
    signatory: SignatoryId,
    consents: bool,
    ink: &Ink,
    device: &str,
) -> Outcome<ActView> {
    draw(rooms, (id, signatory), consents, ink, device, Where::Here)
}

/// A signatory signs on a phone of their own, which is what their consent says.
pub(crate) fn sign_on_phone(
    rooms: &Rooms,
    id: ActId,
    signatory: SignatoryId,
    consents: bool,
    ink: &Ink,
    device: &str,
) -> Outcome<ActView> {
    draw(rooms, (id, signatory), consents, ink, device, Where::Phone)
}

/// What a signatory agrees to who signs on a phone of their own.
pub(crate) fn phone_consent(rooms: &Rooms, id: ActId, signatory: SignatoryId) -> Outcome<String> {
    let store = rooms.store();
    Ok(Session::begin(rooms, &store, id, signatory)?.phone_consent)
}

fn draw(
    rooms: &Rooms,
    (id, signatory): (ActId, SignatoryId),
    consents: bool,
    ink: &Ink,
    device: &str,
    means: Where,
) -> Outcome<ActView> {
    let device = &crate::limits::sound_text("device", device)?;
    let _one_at_a_time = locked(&rooms.issuing);
    let session = {
        let store = rooms.store();
        refuse_overtaken(rooms, &store, id)?;
        Session::begin(rooms, &store, id, signatory)?
    };
    let strokes = check(session.name(), consents, ink)?;
    let (file, record) = session.draw(rooms, &strokes, device, means)?;
    session.keep(rooms, file, record)
}

/// One session from beginning to end, with a certificate of the signatory’s own. One that names somebody else is used only
/// where that was confirmed (`other_name`).
pub(crate) fn sign_with(
    rooms: &Rooms,
    id: ActId,
    signatory: SignatoryId,
    consents: bool,
    other_name: bool,
    device: &str,
    identity: impl FnOnce() -> Outcome<Identity>,
) -> Outcome<ActView> {
    let device = &crate::limits::sound_text("device", device)?;
    let _one_at_a_time = locked(&rooms.issuing);
    let session = {
        let store = rooms.store();
        refuse_overtaken(rooms, &store, id)?;
        Session::begin(rooms, &store, id, signatory)?
    };
    refuse_unwilling(session.name(), consents)?;
    let identity = identity()?;
    session.refuse_other_side(&identity)?;
    session.refuse_unconfirmed(&identity, other_name)?;
    let (file, record) = session.certify(rooms, &identity, device)?;
    session.keep(rooms, file, record)
}

/// An act that waits for its signatures may be overtaken by others: the contract was terminated, a reserve lifted, a wish
/// agreed by another act. Once it is signed it would count beside them.
pub(crate) fn refuse_overtaken(rooms: &Rooms, store: &Store, id: ActId) -> Outcome<()> {
    let act = documents::act(store, id)?;
    if !act.stands() || act.is_agreed() {
        return Ok(());
    }
    let contents = Contents::read(store, act.dossier)?;
    let outdated = issue::refuse_untimely(&contents, &act)
        .and_then(|()| issue::refuse_outdated(rooms, store, &contents, &act));
    outdated.map_err(|why| {
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
pub(crate) fn followers(store: &Store, signed: &Act) -> Outcome<Vec<Act>> {
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
    refuse_unwilling(name, consents)?;
    Strokes::read(ink, name)
}

fn refuse_unwilling(name: &str, consents: bool) -> Outcome<()> {
    if !consents {
        return Err(refuse("problem-no-consent").with("name", name));
    }
    Ok(())
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
    refuse_cited(&Contents::read(&store, act.dossier)?, &act, &number)?;
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

/// What somebody signed names its ground: that ground stays.
fn refuse_cited(contents: &Contents, act: &Act, number: &str) -> Outcome<()> {
    let cites = |other: &&Act| {
        let signed = other.is_signed_by_client() || (other.kind().is_of_both_sides() && other.is_agreed());
        signed && other.body.cited_acts().contains(&act.id)
    };
    match contents.acts.iter().find(cites).and_then(Act::issue) {
        Some(issue) => Err(refuse("problem-void-cited")
            .with("number", number)
            .with("by", issue.number.to_string())),
        None => Ok(()),
    }
}

/// What one signature stands on: read at once, so that it can be made without holding the store.
struct Session {
    act: ActId,
    document: Arc<ActDocument>,
    signatory: acceptance::Signatory,
    /// What they agree to before they draw, and before they sign with a certificate of their own.
    consent: String,
    certificate_consent: String,
    phone_consent: String,
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
        let fingerprint = issue.fingerprint.short();
        Ok(Self {
            act: id,
            consent: words::consent(&document, signatory, &fingerprint, pages),
            certificate_consent: words::consent_by_certificate(&document, signatory, &fingerprint, pages),
            phone_consent: words::consent_on_phone(&document, signatory, &fingerprint, pages),
            signatory: signatory.clone(),
            document,
            source,
            latest,
        })
    }

    fn name(&self) -> &str {
        self.signatory.name.trim()
    }

    /// Makes the signature part of the act, with what follows from it.
    fn keep(&self, rooms: &Rooms, file: FileRecord, record: SignatureRecord) -> Outcome<ActView> {
        let mut store = rooms.store();
        let mut act = documents::act(&store, self.act)?;
        let stamp = rooms.stamp(
            &store,
            "action-sign",
            format!("{}, {}", self.document.number, self.name()),
            Some(act.dossier),
        )?;
        let committed = match &mut act.state {
            ActState::Issued(issue) => {
                issue.signatures.push(record);
                let followers = followers(&store, &act)?;
                store.change(&stamp, |change| -> Outcome<()> {
                    change.put_act(&act)?;
                    change.put_file(self.act, file)?;
                    for draft in &followers {
                        change.put_act(draft)?;
                    }
                    Ok(())
                })
            }
            // Voided while the signature was being made.
            _ => Err(refuse("problem-voided").with("number", self.document.number.to_string())),
        };
        if let Err(fault) = committed {
            let _ = std::fs::remove_file(rooms.folder.act_file(&self.document.number, file.revision));
            return Err(fault);
        }
        acts::view(rooms, &store, self.act)
    }

    /// Signs with what was drawn, with a key made for this session.
    fn draw(
        &self,
        rooms: &Rooms,
        strokes: &Strokes,
        device: &str,
        means: Where,
    ) -> Outcome<(FileRecord, SignatureRecord)> {
        let consent = match means {
            Where::Here => &self.consent,
            Where::Phone => &self.phone_consent,
        };
        let now = rooms.edge.moment();
        let catalogue = Catalogue::of(self.document.language);
        let explanation = catalogue.text(means.explanation());
        let identity = seal::session_identity(
            self.name(),
            &explanation,
            &keys::open_for(rooms, self.document.dossier.id)?,
            now.to_utc(),
            &mut rooms.edge.keys(),
        )
        .map_err(keys::fault)?;
        let look = Look {
            lines: self.lines(now, vec![catalogue.text("signed-level")]),
            ink: Some(strokes),
        };
        let details = [
            ("Consent".to_owned(), consent.clone()),
            ("Strokes".to_owned(), strokes.json().to_owned()),
            ("StrokesSHA256".to_owned(), strokes.sha256().to_string()),
            ("Device".to_owned(), device.trim().to_owned()),
            ("Time".to_owned(), now.to_rfc3339()),
            ("Act".to_owned(), self.document.number.to_string()),
            journal(rooms)?,
        ];
        let file = self.put(rooms, now, &identity, &look, &details)?;
        let strokes = Some(strokes.sha256());
        Ok((file, self.record(now, strokes, SignatureManner::Drawn, file)))
    }

    /// A certificate of the contractor’s side is not the client’s signature, whoever opened it on the contractor’s device.
    fn refuse_other_side(&self, identity: &Identity) -> Outcome<()> {
        let certificate = identity.certificate().map_err(keys::fault)?;
        if persons::is_of_contractor(&certificate.common_name, &self.signatory, &self.document) {
            return Err(refuse("problem-p12-other-side")
                .with("subject", certificate.common_name)
                .with("name", self.name()));
        }
        Ok(())
    }

    /// A company whose manager signs, a maiden name, or the wrong file: whoever signs knows which.
    fn refuse_unconfirmed(&self, identity: &Identity, confirmed: bool) -> Outcome<()> {
        let certificate = identity.certificate().map_err(keys::fault)?;
        let (holder, contractor) = (&self.signatory, &self.document.contractor.name);
        let fits = persons::fits(
            &certificate.common_name,
            &holder.name,
            holder.capacity,
            contractor,
        );
        if fits == persons::Likeness::Same || confirmed {
            return Ok(());
        }
        Err(refuse("problem-p12-other-name")
            .with("subject", persons::told(&certificate))
            .with("name", self.name()))
    }

    fn certify(
        &self,
        rooms: &Rooms,
        identity: &Identity,
        device: &str,
    ) -> Outcome<(FileRecord, SignatureRecord)> {
        let now = rooms.edge.moment();
        let catalogue = Catalogue::of(self.document.language);
        let certificate = identity.certificate().map_err(keys::fault)?;
        let look = Look {
            lines: self.lines(
                now,
                certificates::lines(&certificate, &self.document.contractor.name, catalogue),
            ),
            ink: None,
        };
        let details = [
            ("Consent".to_owned(), self.certificate_consent.clone()),
            ("Certificate".to_owned(), certificate.fingerprint.clone()),
            ("Device".to_owned(), device.trim().to_owned()),
            ("Time".to_owned(), now.to_rfc3339()),
            ("Act".to_owned(), self.document.number.to_string()),
            journal(rooms)?,
        ];
        let manner = SignatureManner::Certificate(certificates::record(&certificate)?);
        let file = self.put(rooms, now, identity, &look, &details)?;
        Ok((file, self.record(now, None, manner, file)))
    }

    fn record(
        &self,
        at: Moment,
        strokes: Option<Sha256Hash>,
        manner: SignatureManner,
        file: FileRecord,
    ) -> SignatureRecord {
        SignatureRecord {
            signatory: self.signatory.id,
            name: self.signatory.name.clone(),
            capacity: self.signatory.capacity,
            at,
            strokes,
            manner,
            revision: Some(file.revision),
        }
    }

    /// Makes the next revision of the file, under its final name.
    fn put(
        &self,
        rooms: &Rooms,
        now: Moment,
        identity: &Identity,
        look: &Look<'_>,
        details: &[(String, String)],
    ) -> Outcome<FileRecord> {
        let reason = Sentence::of("signature-reason")
            .with("capacity", self.capacity())
            .say(Catalogue::of(self.document.language));
        let field = report::signature_field(self.signatory.id);
        let signing = Signing {
            field: &field,
            signer_name: self.name(),
            reason: &reason,
            location: None,
            time: now,
            certification: None,
            appearance: look,
            details,
        };
        let mut temporary = self.copy(rooms)?;
        let signed = seal::sign_in_place(temporary.0.as_file_mut(), &temporary.1, &signing, identity)
            .map_err(seal_fault)?;
        let file = FileRecord {
            sha256: Sha256Hash(signed.sha256()),
            bytes: signed.length(),
            revision: self.latest.revision + 1,
        };
        let target = rooms.folder.act_file(&self.document.number, file.revision);
        folder::name_synced(temporary.0, &target)?;
        Ok(file)
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

    fn capacity(&self) -> String {
        Catalogue::of(self.document.language).text(&words::key("capacity", &self.signatory.capacity))
    }

    /// Who signs, as what and when; then what that is.
    fn lines(&self, now: Moment, level: Vec<String>) -> Vec<Line> {
        let catalogue = Catalogue::of(self.document.language);
        let signed_by = Sentence::of("signed-by").with("name", self.name());
        let signed_at = Sentence::of("signed-at").with("moment", catalogue.moment(now));
        let mut lines = vec![
            Line::strong(signed_by.say(catalogue)),
            Line::plain(self.capacity()),
            Line::plain(signed_at.say(catalogue)),
        ];
        lines.extend(level.into_iter().map(Line::plain));
        lines
    }
}

/// Where the journal stands: whoever holds the signed file can later show that it went on from there.
fn journal(rooms: &Rooms) -> Outcome<(String, String)> {
    let head = rooms.store().journal_head()?;
    Ok((verify::JOURNAL_DETAIL.to_owned(), verify::journal_detail(head)))
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
