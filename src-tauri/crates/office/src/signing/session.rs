//! One signatory’s signature on its way: what it stands on is read at once, so that it can be made without holding the store; then it
//! becomes part of the act, with what follows from it, or nothing is left of it.

use super::{Look, Where, followers, issued, seal_fault};
use crate::api::ActView;
use crate::host::Rooms;
use crate::ink::Strokes;
use crate::problems::{Outcome, Sentence, refuse};
use crate::{acts, certificates, copying, documents, folder, keys, pages, persons, verify, words};
use acceptance::dates::Moment;
use acceptance::{ActDocument, ActId, ActState, Sha256Hash, SignatoryId, SignatureManner, SignatureRecord};
use messages::Catalogue;
use report::Line;
use seal::{Identity, Signing};
use std::fs::File;
use std::path::PathBuf;
use std::sync::Arc;
use store::{FileRecord, Store};

/// What one signature stands on: read at once, so that it can be made without holding the store.
pub(super) struct Session {
    act: ActId,
    document: Arc<ActDocument>,
    signatory: acceptance::Signatory,
    /// What they agree to before they draw, and before they sign with a certificate of their own.
    consent: String,
    certificate_consent: String,
    pub(super) phone_consent: String,
    source: PathBuf,
    latest: FileRecord,
}

impl Session {
    pub(super) fn begin(rooms: &Rooms, store: &Store, id: ActId, signatory: SignatoryId) -> Outcome<Self> {
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

    pub(super) fn name(&self) -> &str {
        self.signatory.name.trim()
    }

    /// Makes the signature part of the act, with what follows from it.
    pub(super) fn keep(&self, rooms: &Rooms, file: FileRecord, record: SignatureRecord) -> Outcome<ActView> {
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
    pub(super) fn draw(
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
    pub(super) fn refuse_other_side(&self, identity: &Identity) -> Outcome<()> {
        let certificate = identity.certificate().map_err(keys::fault)?;
        if persons::is_of_contractor(&certificate.common_name, &self.signatory, &self.document) {
            return Err(refuse("problem-p12-other-side")
                .with("subject", certificate.common_name)
                .with("name", self.name()));
        }
        Ok(())
    }

    /// A company whose manager signs, a maiden name, or the wrong file: whoever signs knows which.
    pub(super) fn refuse_unconfirmed(&self, identity: &Identity, confirmed: bool) -> Outcome<()> {
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

    pub(super) fn certify(
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
