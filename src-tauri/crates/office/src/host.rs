//! The door through which a host comes in.

use crate::api::{Call, DossierView, Event, Ink, Problem};
use crate::edge::Edge;
use crate::folder::Kept;
use crate::problems::{Outcome, refuse};
pub(crate) use crate::rooms::{Rooms, locked};
use crate::{
    acts, annotating, blanks, bundle, certificates, data, deadlines, derivatives, desk, dispute, dossiers,
    exhibits, export, guests, import, intake, issue, keys, learning, letters, media, moments, objections,
    pages, paper, records, returned, rules, sample, search, signing, since, tables, timestamps, trades,
    verify,
};
use acceptance::{ActId, Language, SignatoryId};
use messages::Catalogue;
use serde::Serialize;
use serde_json::Value;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError};

/// The use cases over one data folder. Shared between threads; one writes at a time.
pub struct Office {
    rooms: Arc<Rooms>,
}

/// A file for the window, addressed by id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Media {
    /// Where it lies.
    pub file: PathBuf,
    /// Its media type.
    pub mime: String,
}

impl Office {
    /// Opens the data folder, making it if it is not there.
    ///
    /// # Errors
    /// When the folder is open in another instance, comes from a newer version, has lost its database, or cannot be written.
    pub fn open(folder: &Path, edge: Edge) -> Result<Self, Problem> {
        Self::open_saying(folder, edge, Language::default())
    }

    /// As [`Self::open`], for a host that knows the language of its user before the profile can be read.
    ///
    /// # Errors
    /// As [`Self::open`], told in `language`.
    pub fn open_saying(folder: &Path, edge: Edge, language: Language) -> Result<Self, Problem> {
        let rooms =
            Rooms::open(folder, Arc::new(edge)).map_err(|fault| fault.say(Catalogue::of(language)))?;
        let rooms = Arc::new(rooms);
        derivatives::resume(&rooms);
        Ok(Self { rooms })
    }

    /// Answers one call with the JSON of the view that the call names.
    ///
    /// # Errors
    /// A refusal or failure, as a sentence in the user’s language.
    pub fn answer(&self, call: Call) -> Result<Value, Problem> {
        let rooms = &self.rooms;
        // A bug of ours costs one answer, not the evening’s work.
        let answered = catch_unwind(AssertUnwindSafe(|| dispatch(rooms, call, None)))
            .unwrap_or_else(|_| Err(refuse("problem-internal")));
        answered.map_err(|fault| fault.say(rooms.catalogue()))
    }

    /// Takes `language`, the system’s, for the user’s until they save a profile.
    pub fn assume(&self, language: Language) {
        *locked(&self.rooms.assumed) = language;
    }

    /// Says everything from now on in `language`, whatever the profile’s. What acts and files say stays in their own.
    pub fn speak(&self, language: Language) {
        *locked(&self.rooms.spoken) = Some(language);
    }

    /// Whether anything lies in `folder` that [`Self::open`] would open, or would refuse to begin anew.
    #[must_use]
    pub fn is_kept(folder: &Path) -> bool {
        folder.join(store::FILE).exists() || Kept::any(folder)
    }

    /// Where the data lie.
    pub(crate) fn root(&self) -> &Path {
        self.rooms.folder.root()
    }

    /// Whether anything was ever done here.
    pub(crate) fn is_used(&self) -> Outcome<bool> {
        Ok(!self.rooms.store().is_unused()?)
    }

    /// Whether [`Call::Sign`] would take this consent and this ink of `name`, for a host that issues and signs in one go: a
    /// number cannot be taken back.
    ///
    /// # Errors
    /// The refusal that signing would end with.
    pub fn check_signature(&self, name: &str, consent: bool, ink: &Ink) -> Result<(), Problem> {
        signing::check(name, consent, ink)
            .map(drop)
            .map_err(|fault| fault.say(self.rooms.catalogue()))
    }

    /// What a signatory agrees to who signs on a phone of their own, in the language of the act.
    ///
    /// # Errors
    /// When they cannot sign this act now.
    pub fn phone_consent(&self, act: ActId, signatory: SignatoryId) -> Result<String, Problem> {
        signing::phone_consent(&self.rooms, act, signatory).map_err(|fault| fault.say(self.rooms.catalogue()))
    }

    /// As [`Call::Sign`], with the consent of one who signs on a phone of their own; for the host of the phone link alone.
    ///
    /// # Errors
    /// As [`Self::answer`].
    pub fn sign_on_phone(
        &self,
        act: ActId,
        signatory: SignatoryId,
        consent: bool,
        ink: &Ink,
        device: &str,
    ) -> Result<(), Problem> {
        let rooms = &self.rooms;
        // A bug of ours costs one answer, here as everywhere.
        let signed = catch_unwind(AssertUnwindSafe(|| {
            signing::sign_on_phone(rooms, act, signatory, consent, ink, device)
        }))
        .unwrap_or_else(|_| Err(refuse("problem-internal")));
        signed.map_err(|fault| fault.say(rooms.catalogue()))?;
        timestamps::in_background(rooms, act);
        Ok(())
    }

    /// Tells `listener` what happens while calls run.
    pub fn listen(&self, listener: impl Fn(Event) + Send + Sync + 'static) {
        self.rooms
            .listeners
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .push(Box::new(listener));
    }

    /// Tells every listener of `event`, which happened in the host.
    pub fn tell(&self, event: &Event) {
        self.rooms.tell(event);
    }

    /// The language in which [`Self::answer`] speaks.
    #[must_use]
    pub fn language(&self) -> Language {
        self.rooms.catalogue().language()
    }

    /// The present moment, of the clock that this office was opened with.
    #[must_use]
    pub fn now(&self) -> acceptance::dates::Moment {
        self.rooms.edge.moment()
    }

    /// The file behind a media address: `exhibit/<id>/thumbnail`, `exhibit/<id>/view`, `exhibit/<id>/original`,
    /// `exhibit/<id>/poster`, `act/<id>/pdf`, `preview/<key>/pdf`, `logo`; of an opened bundle with `bundle/<key>/` before it.
    #[must_use]
    pub fn media(&self, address: &str) -> Option<Media> {
        media::find(&self.rooms, address)
    }
}

/// Answers one call, from whichever data folder `rooms` are. The exhibits of a dossier go `apart`, where that is asked.
pub(crate) fn dispatch(rooms: &Arc<Rooms>, call: Call, apart: Option<&mut since::Apart>) -> Outcome<Value> {
    match call {
        Call::Desk => json(desk::view(rooms)?),
        Call::SaveProfile {
            contractor,
            language,
            print,
        } => json(desk::save_profile(rooms, contractor, language, print)?),
        Call::SetLogo { path } => json(desk::set_logo(rooms, &path)?),
        Call::OpenSample => of_dossier(apart, sample::open(rooms)?),
        Call::CreateDossier { title, client } => of_dossier(apart, dossiers::create(rooms, &title, &client)?),
        Call::OpenDossier { dossier } => of_dossier(apart, dossiers::open(rooms, dossier)?),
        Call::SaveDossier { dossier } => of_dossier(apart, dossiers::save(rooms, dossier)?),
        Call::SplitItem { dossier, item, parts } => {
            of_dossier(apart, dossiers::split_item(rooms, dossier, item, parts)?)
        }
        Call::BinDossier { dossier } => json(dossiers::bin(rooms, dossier)?),
        Call::RestoreDossier { dossier } => json(dossiers::restore(rooms, dossier)?),
        Call::CreateAct {
            dossier,
            kind,
            from,
            template,
        } => of_dossier(apart, acts::create(rooms, dossier, kind, from, template)?),
        Call::OpenAct { act } => of_dossier(apart, acts::open(rooms, act)?),
        Call::SaveAct { act, body } => of_dossier(apart, acts::save(rooms, act, body)?),
        Call::DeleteDraft { act } => of_dossier(apart, acts::delete(rooms, act)?),
        Call::SignWithCertificate {
            act,
            signatory,
            consent,
            path,
            passphrase,
            other_name,
            device,
        } => {
            let brought = certificates::Brought {
                path: &path,
                passphrase: &passphrase,
                other_name,
            };
            let view = certificates::sign(rooms, act, signatory, consent, &brought, &device)?;
            timestamps::in_background(rooms, act);
            of_dossier(apart, view)
        }
        Call::InspectReturned { path } => json(returned::inspect(rooms, &path)?),
        Call::BindReturned { path } => {
            let view = returned::bind(rooms, &path)?;
            timestamps::in_background(rooms, view.act.id);
            of_dossier(apart, view)
        }
        Call::InspectPaper { paths, act } => json(paper::inspect(rooms, &paths, act)?),
        Call::BindPaper {
            act,
            paths,
            signed,
            signed_on,
            incomplete,
        } => of_dossier(
            apart,
            paper::bind(
                rooms,
                act,
                &paths,
                paper::Stated {
                    signed: &signed,
                    signed_on,
                    incomplete,
                },
            )?,
        ),
        Call::SaveTimestamping { timestamping } => json(timestamps::choose(rooms, timestamping)?),
        Call::Timestamp { act } => of_dossier(apart, timestamps::ask(rooms, act)?),
        Call::TimestampPending => json(timestamps::ask_pending(rooms)?),
        Call::ExportBundle { dossier, path } => json(bundle::export(rooms, dossier, &path)?),
        Call::OpenBundle { path } => json(guests::open(rooms, &path)?),
        Call::InBundle { key, inner } => guests::answer(rooms, &key, *inner),
        Call::CloseBundle { key } => {
            guests::close(rooms, &key);
            Ok(Value::Null)
        }
        Call::VerifyDossier { dossier } => json(verify::dossier(rooms, dossier)?),
        Call::UnlockKeys { passphrase } => json(keys::unlock(rooms, &passphrase)?),
        Call::ProtectKeys { current, passphrase } => {
            json(keys::protect(rooms, current.as_ref(), passphrase.as_ref())?)
        }
        Call::ExportKeys { path, passphrase } => json(keys::export(rooms, &path, &passphrase)?),
        Call::RestoreKeys { path, passphrase } => json(keys::restore(rooms, &path, &passphrase)?),
        Call::ReplaceKeys { reason, passphrase } => json(keys::replace(rooms, &reason, passphrase.as_ref())?),
        Call::ComputeGuarantees { act } => of_dossier(apart, acts::compute_guarantees(rooms, act)?),
        Call::CreateObjection { dossier } => of_dossier(apart, objections::create(rooms, dossier)?),
        Call::SaveObjection { objection } => of_dossier(apart, objections::save(rooms, objection)?),
        Call::DeleteObjection { objection } => of_dossier(apart, objections::delete(rooms, objection)?),
        Call::SaveRecord {
            dossier,
            record,
            at,
            body,
        } => of_dossier(apart, records::save(rooms, dossier, record, at, body)?),
        Call::DeleteRecord { record } => of_dossier(apart, records::delete(rooms, record)?),
        Call::DuplicateDossier { dossier, title } => {
            of_dossier(apart, dossiers::duplicate(rooms, dossier, &title)?)
        }
        Call::Deadlines => json(deadlines::view(rooms)?),
        Call::ExportCalendar { path } => json(deadlines::export(rooms, &path)?),
        Call::ExportDispute { dossier, path } => json(dispute::export(rooms, dossier, &path)?),
        Call::Learning => json(learning::view(rooms)?),
        Call::ExportBlank {
            kind,
            language,
            dossier,
            path,
        } => json(blanks::export(rooms, kind, language, dossier, &path)?),
        Call::ExportData { dossier, form, path } => json(data::export(rooms, dossier, form, &path)?),
        Call::RuleSets => json(rules::view(rooms)?),
        Call::FillLetter { act, template } => of_dossier(apart, letters::fill(rooms, act, template)?),
        Call::Attach {
            dossier,
            paths,
            source,
            links,
        } => of_dossier(apart, intake::attach(rooms, dossier, &paths, source, &links)?),
        Call::CancelIntake { dossier } => {
            intake::cancel(rooms, dossier);
            Ok(Value::Null)
        }
        Call::SaveExhibit {
            exhibit,
            caption,
            links,
        } => of_dossier(apart, exhibits::save(rooms, exhibit, caption, links)?),
        Call::LinkExhibit {
            exhibit,
            target,
            linked,
            explains,
        } => of_dossier(apart, exhibits::link(rooms, exhibit, target, linked, explains)?),
        Call::AnnotateExhibit { exhibit, annotations } => {
            of_dossier(apart, annotating::annotate(rooms, exhibit, annotations)?)
        }
        Call::LinkExhibits {
            exhibits,
            target,
            linked,
            explains,
        } => of_dossier(
            apart,
            exhibits::link_all(rooms, &exhibits, target, linked, explains)?,
        ),
        Call::BinExhibits { exhibits } => of_dossier(apart, exhibits::bin_all(rooms, &exhibits)?),
        Call::SetPoster { exhibit, path } => {
            moments::set_poster(rooms, exhibit, &path)?;
            Ok(Value::Null)
        }
        Call::MarkMoment {
            exhibit,
            path,
            at_ms,
            caption,
        } => of_dossier(apart, moments::mark(rooms, exhibit, &path, at_ms, &caption)?),
        Call::Since { held, inner } => json(since::answer(rooms, held.as_deref(), *inner)?),
        Call::BinExhibit { exhibit } => of_dossier(apart, exhibits::bin(rooms, exhibit)?),
        Call::RestoreExhibit { exhibit } => of_dossier(apart, exhibits::restore(rooms, exhibit)?),
        Call::Undo { dossier } => of_dossier(apart, dossiers::undo(rooms, dossier)?),
        Call::Redo { dossier } => of_dossier(apart, dossiers::redo(rooms, dossier)?),
        Call::Preview { act } => json(pages::preview(rooms, act)?),
        Call::Issue { act } => {
            let view = issue::issue(rooms, act)?;
            timestamps::in_background(rooms, act);
            of_dossier(apart, view)
        }
        Call::Sign {
            act,
            signatory,
            consent,
            ink,
            device,
        } => {
            let view = signing::sign(rooms, act, signatory, consent, &ink, &device)?;
            timestamps::in_background(rooms, act);
            of_dossier(apart, view)
        }
        Call::Void { act, reason } => of_dossier(apart, signing::void(rooms, act, &reason)?),
        Call::Export { act, path } => json(export::export(rooms, act, &path)?),
        Call::ExportCertificate { path } => json(export::certificate(rooms, &path)?),
        Call::VerifyAct { act } => json(verify::act(rooms, act)?),
        Call::VerifyFile { path } => json(verify::file(rooms, &path)?),
        Call::VerifyJournal => json(verify::journal(rooms)?),
        Call::Search { words } => json(search::search(rooms, &words)?),
        Call::Trades { language } => json(trades::lists(rooms, language)?),
        Call::TradeItems {
            trade,
            places,
            language,
        } => json(trades::items(rooms, &trade, &places, language)?),
        Call::SaveTrade { list } => json(trades::save(rooms, list)?),
        Call::RemoveTrade { trade } => json(trades::remove(rooms, &trade)?),
        Call::ExportTrade { trade, path } => json(trades::export(rooms, &trade, &path)?),
        Call::ImportTrade { path, replace } => json(trades::import(rooms, &path, replace)?),
        Call::PreviewTable { source, mapping } => json(tables::preview(rooms, &source, mapping.as_ref())?),
        Call::TableItems {
            source,
            mapping,
            lines,
        } => json(tables::items(rooms, &source, mapping.as_ref(), lines.as_deref())?),
        Call::Import { path } => of_dossier(apart, import::import(rooms, &path)?),
    }
}

/// A view that carries a dossier, as hosts get it.
fn of_dossier(
    apart: Option<&mut since::Apart>,
    mut view: impl Serialize + AsMut<DossierView>,
) -> Outcome<Value> {
    if let Some(apart) = apart {
        apart.take(view.as_mut());
    }
    json(view)
}

/// A view as hosts get it.
pub(crate) fn json(view: impl Serialize) -> Outcome<Value> {
    serde_json::to_value(view).map_err(|error| refuse("problem-internal").because(error))
}
