//! From a sound import file to the domain’s values: identifiers for keys, and what a draft of ours would be filled with where
//! the file says nothing.

mod acts;
mod dossier;
mod keys;
mod reception;
mod told;

use super::faults::Faults;
use super::format::{ActIn, ImportFile, SignatoryIn};
use super::originals;
use crate::annotating;
use crate::documents::Contents;
use crate::drafts::{self, Ground};
use crate::host::Rooms;
use crate::limits;
use crate::problems::Outcome;
use acceptance::dates::Moment;
use acceptance::{
    Act, ActBody, ActId, ActKind, ActState, Annotation, Contractor, Dossier, DossierId, Exhibit, ExhibitId,
    ExhibitLink, Language, LetterTemplate, LinkTarget, Objection, Record, Signatory, SignatoryId, Subject,
};
use keys::Keys;
use std::path::{Path, PathBuf};
use store::Store;
use uuid::Uuid;

/// What an import will put into the store.
#[derive(Debug)]
pub(crate) struct Plan {
    /// The dossier.
    pub dossier: Dossier,
    /// Its objections.
    pub objections: Vec<Objection>,
    /// Its records.
    pub records: Vec<Record>,
    /// Its acts, all of them drafts.
    pub acts: Vec<Act>,
    /// The files to take in, in their order.
    pub media: Vec<Medium>,
    /// The exhibits of an export whose originals are not at hand, by the names of their files.
    pub left_out: Vec<String>,
}

impl Plan {
    /// Takes the exhibits of an export whose originals lie in `folder`; names the others. Identifiers are those of the export.
    ///
    /// # Errors
    /// When what is written of one, or drawn over it, is nothing that could be written or drawn here: a face that somebody hid
    /// does not come in bare.
    pub(super) fn take_exhibits(&mut self, exhibits: Vec<Exhibit>, folder: &Path) -> Outcome<()> {
        let exhibits: Vec<Exhibit> = exhibits.into_iter().filter(|one| one.binned.is_none()).collect();
        let originals = originals::beside(folder, &exhibits);
        for exhibit in exhibits {
            let Some(path) = originals.get(&exhibit.sha256) else {
                self.left_out.push(exhibit.file_name);
                continue;
            };
            let mut exhibit = limits::sound(exhibit)?;
            exhibit.untie(|target| !self.holds(*target));
            self.media.push(Medium {
                id: exhibit.id,
                path: path.clone(),
                name: Some(exhibit.file_name),
                caption: exhibit.caption,
                links: exhibit.links,
                annotations: annotating::sound(exhibit.annotations)?,
            });
        }
        Ok(())
    }

    /// Whether what an exhibit is tied to comes along.
    fn holds(&self, target: LinkTarget) -> bool {
        let receptions = self.acts.iter().filter_map(|act| match &act.body {
            ActBody::Reception(reception) => Some(reception),
            _ => None,
        });
        let mut reserves = receptions.flat_map(|reception| &reception.reserves);
        let added = self.acts.iter().flat_map(|act| match &act.body {
            ActBody::Agreement(agreement) => agreement.added.as_slice(),
            _ => &[],
        });
        match target {
            LinkTarget::Item(id) => self.dossier.items.iter().chain(added).any(|item| item.id == id),
            LinkTarget::Reserve(id) | LinkTarget::Repair(id) => reserves.any(|reserve| reserve.id == id),
            LinkTarget::Act(id) => self.acts.iter().any(|act| act.id == id),
            LinkTarget::Objection(id) => self.objections.iter().any(|objection| objection.id == id),
            LinkTarget::Record(id) => self.records.iter().any(|record| record.id == id),
        }
    }
}

/// A file to take in.
#[derive(Debug)]
pub(crate) struct Medium {
    /// Its identifier.
    pub id: ExhibitId,
    /// Where it lies.
    pub path: PathBuf,
    /// The name that it had, where it is not that of the file.
    pub name: Option<String>,
    /// What it shows.
    pub caption: String,
    /// What it is tied to.
    pub links: Vec<ExhibitLink>,
    /// What is drawn over it.
    pub annotations: Vec<Annotation>,
}

/// What the plan takes from around it.
#[derive(Clone, Copy)]
pub(super) struct Surroundings<'a> {
    pub rooms: &'a Rooms,
    pub store: &'a Store,
    pub contractor: &'a Contractor,
    pub language: Language,
    pub now: Moment,
    /// Whether the file is an export of this program: what was kept once is kept again, and asked about when an act is issued.
    pub restored: bool,
}

/// Makes the plan of `file`, whose media lie at `paths`. Keys were checked: one that leads nowhere ties nothing.
/// What contradicts itself is added to `faults`.
pub(super) fn make(
    file: ImportFile,
    paths: Vec<PathBuf>,
    around: Surroundings<'_>,
    faults: &mut Faults,
) -> Outcome<Plan> {
    let mut new_id = || around.rooms.edge.id();
    let keys = Keys::of(&file, &mut new_id);
    let dossier = dossier::dossier(file.dossier, &keys, around.language, &mut new_id);
    let id = dossier.id;
    let objections = file.objections.into_iter().zip(&keys.objection_ids);
    let objections = objections.map(|(objection, own)| told::objection(objection, *own, id, &keys));
    let records = file.records.into_iter().zip(&keys.record_ids);
    let records = records.map(|(record, own)| told::record(record, *own, id, around.now, &keys));
    let mut maker = Maker {
        keys: &keys,
        around,
        contents: Contents {
            objections: objections.collect(),
            records: records.collect(),
            acts: Vec::new(),
            exhibits: Vec::new(),
            dossier,
        },
    };
    for (act, own) in file.acts.into_iter().zip(&keys.act_ids) {
        let act = maker.act(act, *own)?;
        maker.contents.acts.push(act);
    }
    told::check(&maker.contents, around, faults);
    let mut media = Vec::with_capacity(paths.len());
    for (index, (medium, path)) in file.media.into_iter().zip(paths).enumerate() {
        let links = keys.links(&medium);
        let drawn = medium.annotations.into_iter();
        let drawn = drawn
            .filter_map(|one| one.of(|key| keys.reserve(Some(key))))
            .collect();
        let annotations = annotating::sound(drawn).unwrap_or_else(|fault| {
            faults.push(format!("/media/{index}/annotations"), fault.sentence().clone());
            Vec::new()
        });
        media.push(Medium {
            id: ExhibitId(keys::id_of(medium.key.as_ref(), &mut new_id)),
            path,
            name: None,
            links,
            caption: medium.caption,
            annotations,
        });
    }
    Ok(Plan {
        dossier: maker.contents.dossier,
        objections: maker.contents.objections,
        records: maker.contents.records,
        acts: maker.contents.acts,
        media,
        left_out: Vec::new(),
    })
}

/// Makes the acts, each on what the dossier holds before it.
struct Maker<'a> {
    keys: &'a Keys,
    around: Surroundings<'a>,
    contents: Contents,
}

impl Maker<'_> {
    fn act(&self, act: ActIn, id: ActId) -> Outcome<Act> {
        let body = match act {
            ActIn::SupportNotice(act) => ActBody::SupportNotice(self.support(*act)?),
            ActIn::Agreement(act) => ActBody::Agreement(self.agreement(*act)?),
            ActIn::Notice(act) => ActBody::Notice(self.notice(*act)?),
            ActIn::Convocation(act) => ActBody::Convocation(self.convocation(*act)?),
            ActIn::Reception(act) => ActBody::Reception(self.reception(*act)?),
            ActIn::Lifting(act) => ActBody::Lifting(self.lifting(*act)?),
            ActIn::Rectification(act) => ActBody::Rectification(self.rectification(*act)?),
            ActIn::Statement(act) => ActBody::Statement(self.statement(*act)?),
            ActIn::Letter(act) => ActBody::Letter(self.letter(*act)?),
            ActIn::Termination(act) => ActBody::Termination(self.termination(*act)?),
        };
        Ok(Act {
            id,
            dossier: self.contents.dossier.id,
            state: ActState::Draft,
            body,
            created: self.around.now,
        })
    }

    /// A draft as the window would begin it.
    fn begin(&self, kind: ActKind, from: Subject, template: Option<LetterTemplate>) -> Outcome<ActBody> {
        let ground = Ground {
            contents: &self.contents,
            contractor: self.around.contractor,
            rooms: self.around.rooms,
            store: self.around.store,
            now: self.around.now,
            from,
        };
        drafts::begin(&ground, kind, template)
    }

    fn new_id(&self) -> Uuid {
        self.around.rooms.edge.id()
    }

    /// Those that the file names, or those of the draft.
    fn signatories(&self, named: Option<Vec<SignatoryIn>>, drafted: Vec<Signatory>) -> Vec<Signatory> {
        let Some(named) = named else { return drafted };
        let signatory = |one: SignatoryIn| Signatory {
            id: SignatoryId(keys::id_of(one.key.as_ref(), &mut || self.new_id())),
            name: one.name,
            capacity: one.capacity,
        };
        named.into_iter().map(signatory).collect()
    }
}

/// The identifier of the dossier that a file describes.
pub(super) fn dossier_id(key: Option<&String>, new_id: &mut dyn FnMut() -> Uuid) -> DossierId {
    DossierId(keys::id_of(key, new_id))
}
