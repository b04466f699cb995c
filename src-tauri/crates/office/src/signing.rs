//! Signing: one signatory’s consent and ink, put as their own signature onto the issued file.
//!
//! One signatory, one consent, one reading. Who draws signs with a key made for that session, which exists nowhere
//! afterwards, in a certificate that says in plain words what it is; who has a certificate of their own signs with that.

mod look;
mod session;
mod voiding;

pub(crate) use look::{Look, seal_fault};
pub(crate) use voiding::void;

use crate::api::{ActView, Ink};
use crate::documents::Contents;
use crate::host::{Rooms, locked};
use crate::ink::Strokes;
use crate::problems::{Outcome, refuse};
use crate::{documents, drafts, issue};
use acceptance::act::Issue;
use acceptance::{Act, ActId, SignatoryId};
use seal::Identity;
use session::Session;
use store::Store;

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

fn issued(act: &Act) -> Outcome<&Issue> {
    act.issue().ok_or_else(|| refuse("problem-not-issued"))
}
