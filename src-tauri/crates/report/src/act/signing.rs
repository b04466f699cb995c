//! What is decided once more, and a place for each signatory below it: the two are never parted. What one side writes needs
//! no signature but its own certification; whoever receives it may acknowledge that.

use acceptance::reception::{Attendance, Presence};
use acceptance::{Agreement, Capacity, Reception, ReceptionDecision, Signatory};

use crate::act::{Act, SEAL_FIELD, Sections, filled, heading, signature_field};
use crate::boxes::{SignatureBox, SignatureSpace};
use crate::compose::Composer;
use crate::style::{SOFT, Tone};
use crate::text::Rich;

/// What stands above the signatures.
pub(crate) struct Signing<'s> {
    /// Key of the heading.
    pub title: &'s str,
    /// What is decided.
    pub tone: Tone,
    /// The same, as sentences.
    pub said: Vec<Rich>,
    /// Who was absent: they have a box that says so.
    pub attendance: &'s [Attendance],
}

pub(crate) fn reception(
    act: &Act<'_>,
    reception: &Reception,
    sections: &mut Sections,
    c: &mut Composer<'_, '_>,
) {
    let (tone, said) = act.decision(reception);
    let client = match &reception.decision {
        None => "pdf-consent-client-undecided",
        Some(ReceptionDecision::WithoutReserve) => "pdf-consent-client-without-reserve",
        Some(ReceptionDecision::WithReserves) => "pdf-consent-client-with-reserves",
        Some(ReceptionDecision::Refused {
            postponed_to: Some(_),
            ..
        }) => "pdf-consent-client-postponed",
        Some(ReceptionDecision::Refused { .. }) => "pdf-consent-client-refused",
    };
    let signing = Signing {
        title: "pdf-signatures",
        tone,
        said,
        attendance: &reception.attendance,
    };
    both_sides(act, signing, client, "pdf-consent-contractor", sections, c);
}

pub(crate) fn agreement(
    act: &Act<'_>,
    agreement: &Agreement,
    sections: &mut Sections,
    c: &mut Composer<'_, '_>,
) {
    let sign = |signatory: &Signatory| signature(act, signatory, agrees(signatory.capacity));
    let mut boxes: Vec<SignatureBox> = agreement.signatories.iter().map(sign).collect();
    boxes.push(seal(act));
    c.keep_firmly(|c| {
        sections.begin(c, &act.text("pdf-signatures-agreement"));
        heading::decision(Tone::Neutral, vec![act.agreed(agreement)], c);
        c.space(10.0).signature_boxes(boxes);
    });
}

/// What each declares under an agreement: the two sides accept it, whoever stands by does not.
fn agrees(capacity: Capacity) -> &'static str {
    match capacity {
        Capacity::Client | Capacity::Contractor => "pdf-consent-agreement",
        Capacity::ClientRepresentative => "pdf-consent-agreement-representative",
        Capacity::Architect => "pdf-consent-client-undecided",
        Capacity::Witness => "pdf-consent-agreement-witness",
    }
}

/// The signatures of an act of both sides; `client` and `contractor` are the keys of what these two declare.
pub(crate) fn both_sides(
    act: &Act<'_>,
    signing: Signing<'_>,
    client: &str,
    contractor: &str,
    sections: &mut Sections,
    c: &mut Composer<'_, '_>,
) {
    let signatories = act.document.body.signatories();
    let mut boxes: Vec<SignatureBox> = signatories
        .iter()
        .map(|signatory| signature(act, signatory, declared(signatory.capacity, client, contractor)))
        .collect();
    boxes.extend(not_signing(act, signing.attendance, signatories));
    boxes.push(seal(act));
    c.keep_firmly(|c| {
        sections.begin(c, &act.text(signing.title));
        heading::decision(signing.tone, signing.said, c);
        c.space(10.0).signature_boxes(boxes);
    });
}

/// The end of an act that one side writes: it is certified, and acknowledged by whoever is asked to. `declares` is the key of
/// what the client’s side declares.
pub(crate) fn one_side(act: &Act<'_>, declares: &str, sections: &mut Sections, c: &mut Composer<'_, '_>) {
    let signatories = act.document.body.signatories();
    c.keep_firmly(|c| {
        let asked = signatories
            .iter()
            .any(|signatory| signatory.capacity.is_of_client());
        let title = match (signatories.is_empty(), asked) {
            (true, _) => "pdf-certified-title",
            (false, true) => "pdf-receipt-title",
            (false, false) => "pdf-signatures-agreement",
        };
        sections.begin(c, &act.text(title));
        one_side_boxes(act, declares, c);
    });
}

/// The same without a heading.
pub(crate) fn one_side_boxes(act: &Act<'_>, declares: &str, c: &mut Composer<'_, '_>) {
    let signatories = act.document.body.signatories();
    let mut boxes: Vec<SignatureBox> = signatories
        .iter()
        .map(|signatory| {
            let declares = declared(signatory.capacity, declares, "pdf-consent-one-side");
            signature(act, signatory, declares)
        })
        .collect();
    boxes.push(seal(act));
    let key = match signatories.is_empty() {
        true => "pdf-certified-alone",
        false => "pdf-certified",
    };
    c.note(act.with(key, "name", act.contractor_name()));
    c.space(6.0).signature_boxes(boxes);
}

fn declared<'k>(capacity: Capacity, client: &'k str, contractor: &'k str) -> &'k str {
    match capacity {
        Capacity::Client => client,
        Capacity::Contractor => contractor,
        Capacity::Architect => "pdf-consent-architect",
        // Of what one side writes, whoever stands in for the client declares what the client would.
        Capacity::ClientRepresentative if contractor == "pdf-consent-one-side" => client,
        Capacity::ClientRepresentative => "pdf-consent-client_representative",
        Capacity::Witness => "pdf-consent-witness",
    }
}

/// Who was not there, and does not sign.
fn not_signing(act: &Act<'_>, attendance: &[Attendance], signatories: &[Signatory]) -> Vec<SignatureBox> {
    let mut boxes = Vec::new();
    for person in attendance {
        let signs = signatories.iter().any(|signatory| {
            signatory.capacity == person.capacity && signatory.name.trim() == person.name.trim()
        });
        let why = match person.presence {
            Presence::Present => continue,
            Presence::Absent => "pdf-not-signing-absent",
            Presence::Excused => "pdf-not-signing-excused",
        };
        if !signs {
            let note = Rich::from(act.text(why)).plain(format!(" {}", person.note.trim()));
            boxes.push(SignatureBox {
                name: person.name.trim().to_owned(),
                capacity: act.capacity(person.capacity),
                statement: Vec::new(),
                space: SignatureSpace::Note(note),
                anchor: None,
            });
        }
    }
    boxes
}

fn signature(act: &Act<'_>, signatory: &Signatory, consent: &str) -> SignatureBox {
    let name = signatory.name.trim();
    let capacity = act.capacity(signatory.capacity);
    let label = [
        ("name", name.into()),
        ("capacity", capacity.to_lowercase().into()),
    ];
    let label = act.text_with("pdf-signature-field", &label);
    let on_paper = Rich::new().sized(act.text("pdf-sign-by-hand"), 7.2, SOFT);
    SignatureBox {
        name: if filled(name) {
            name.to_owned()
        } else {
            act.text("pdf-client-open")
        },
        statement: vec![act.text(consent).into(), on_paper],
        space: space(act, signature_field(signatory.id), label),
        capacity,
        anchor: None,
    }
}

pub(crate) fn seal(act: &Act<'_>) -> SignatureBox {
    let name = act.document.contractor.name.trim();
    let label = act.with("pdf-seal-field", "name", name);
    let represented = act.represented("pdf-seal-represented");
    let said = represented.into_iter().chain([act.text("pdf-seal-statement")]);
    let statement = said.map(Rich::from).collect();
    SignatureBox {
        name: name.to_owned(),
        capacity: act.text("pdf-seal"),
        statement,
        space: space(act, SEAL_FIELD.to_owned(), label),
        anchor: None,
    }
}

/// A draft offers nothing to sign.
fn space(act: &Act<'_>, name: String, label: String) -> SignatureSpace {
    match act.document.is_draft() {
        true => {
            let note = Rich::new().coloured(act.text("pdf-no-signature-draft"), SOFT);
            SignatureSpace::Note(note)
        }
        false => SignatureSpace::Field { name, label },
    }
}
