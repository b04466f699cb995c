//! The decision once more, and a place for each signatory below it: the two are never parted.

use acceptance::reception::Presence;
use acceptance::{Agreement, Capacity, Reception, ReceptionDecision, Signatory};

use crate::act::{Act, SEAL_FIELD, Sections, filled, heading, signature_field};
use crate::boxes::{SignatureBox, SignatureSpace};
use crate::compose::Composer;
use crate::style::{SOFT, Tone};
use crate::text::Rich;

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
    let mut boxes: Vec<SignatureBox> = Vec::new();
    for signatory in &reception.signatories {
        let consent = match signatory.capacity {
            Capacity::Client => client,
            Capacity::Contractor => "pdf-consent-contractor",
            Capacity::Architect => "pdf-consent-architect",
            Capacity::ClientRepresentative => "pdf-consent-client_representative",
            Capacity::Witness => "pdf-consent-witness",
        };
        boxes.push(signature(act, signatory, consent));
    }
    for person in &reception.attendance {
        let signs = reception.signatories.iter().any(|signatory| {
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
    boxes.push(seal(act));
    c.keep_together(|c| {
        sections.begin(c, &act.text("pdf-signatures"));
        heading::decision(tone, said, c);
        c.space(10.0).signature_boxes(boxes);
    });
}

pub(crate) fn agreement(
    act: &Act<'_>,
    agreement: &Agreement,
    sections: &mut Sections,
    c: &mut Composer<'_, '_>,
) {
    let sign = |signatory| signature(act, signatory, "pdf-consent-agreement");
    let mut boxes: Vec<SignatureBox> = agreement.signatories.iter().map(sign).collect();
    boxes.push(seal(act));
    c.keep_together(|c| {
        sections.begin(c, &act.text("pdf-signatures-agreement"));
        heading::decision(Tone::Neutral, vec![act.agreed(agreement)], c);
        c.space(10.0).signature_boxes(boxes);
    });
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

fn seal(act: &Act<'_>) -> SignatureBox {
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
