//! Who signed a file since it was handed out.
//!
//! A signature counts as that of a signatory only in the field that was kept for them. A certificate may name somebody else:
//! a company whose manager signs, a maiden name; whoever binds the file confirms that it is theirs, and what it names is
//! kept. One that names the contractor’s side, or that was made with the seal of this installation, never counts as a
//! signature of the other side: the field of the client would be taken, and the act would look agreed, by whoever wrote it.
//!
//! A signature that was drawn here and that these data do not know (any more) is what it was: consent, strokes and device
//! stand in it. It is taken in again where it goes on from the latest version; beside another one it is kept, and not counted.

use super::Counted;
use crate::facts::same_name;
use crate::ink;
use crate::persons::{Likeness, fits, is_of_contractor, told};
use crate::problems::Sentence;
use acceptance::act::Issue;
use acceptance::{ActDocument, Sha256Hash, Signatory, SignatureManner, SignerCertificate};
use messages::Catalogue;
use seal::{SignatureFact, Verification};

/// That a certificate names somebody else than its field, or somebody of a like name.
const OTHER_NAME: &str = "returned-since-other-name";
const NEAR_NAME: &str = "returned-since-near-name";

/// A signature, or a timestamp, that was added.
pub(super) struct Since {
    key: &'static str,
    values: Vec<(&'static str, String)>,
    pub(super) counted: Option<Counted>,
    /// It stands where it may not.
    pub(super) refused: bool,
}

impl Since {
    fn of(key: &'static str, values: Vec<(&'static str, String)>) -> Self {
        Self {
            key,
            values,
            counted: None,
            refused: false,
        }
    }

    pub(super) fn sentence(&self) -> Sentence {
        let values = self.values.iter();
        values.fold(Sentence::of(self.key), |sentence, &(name, ref value)| {
            sentence.with(name, value.as_str())
        })
    }

    /// Whether its certificate names somebody else than its field.
    pub(super) fn is_of_other_name(&self) -> bool {
        [OTHER_NAME, NEAR_NAME].contains(&self.key)
    }

    pub(super) fn say(&self, catalogue: &Catalogue) -> String {
        self.sentence().say(catalogue)
    }
}

/// What a file was handed out as, and where it goes on from.
pub(super) struct Handed<'a> {
    /// The act inside.
    pub(super) document: &'a ActDocument,
    /// The act as it stands here.
    pub(super) issue: &'a Issue,
    /// Whether it goes on from the latest version.
    pub(super) latest: bool,
}

/// What was signed in the bytes after the first `bytes`.
pub(super) fn since(
    verification: &Verification,
    bytes: u64,
    handed: &Handed<'_>,
    catalogue: &Catalogue,
) -> Vec<Since> {
    let is_new = |signature: &&SignatureFact| {
        let revision = verification.revisions.get(signature.revision);
        revision.is_none_or(|revision| revision.length > bytes)
    };
    let new = verification.signatures.iter().filter(is_new);
    new.map(|signature| one(signature, handed, catalogue)).collect()
}

fn one(signature: &SignatureFact, handed: &Handed<'_>, catalogue: &Catalogue) -> Since {
    let Handed { document, issue, .. } = *handed;
    let certificate = signature.certificate.as_ref();
    let name = certificate.map_or_else(String::new, |found| found.common_name.clone());
    let mut values = vec![
        ("subject", certificate.map_or_else(String::new, told)),
        (
            "issuer",
            certificate.map_or_else(String::new, |found| found.issuer_name.clone()),
        ),
    ];
    if let Some(stamp) = &signature.timestamp {
        let moment = catalogue.moment(stamp.time.fixed_offset());
        values.push(("authority", stamp.authority.clone()));
        values.push(("moment", moment));
        return Since::of("returned-since-timestamp", values);
    }
    let signatories = document.body.signatories();
    let holder = signatories
        .iter()
        .find(|signatory| report::signature_field(signatory.id) == signature.field);
    let Some(holder) = holder else {
        values.push(("field", signature.field.clone()));
        return Since::of("returned-since-other-field", values);
    };
    values.push(("who", holder.name.trim().to_owned()));
    let drawn = drawn_here(signature, holder, document);
    let fitting = fits(&name, &holder.name, holder.capacity, &document.contractor.name);
    if issue.signatures.iter().any(|known| known.signatory == holder.id) {
        // What stands beside the signature that counts is kept with it: it must not be somebody else’s.
        let named = fitting == Likeness::Same && !is_of_contractor(&name, holder, document);
        let is_theirs = drawn.is_some() || named && !signature.chain.pretended;
        return match is_theirs {
            true => Since::of("returned-since-already", values),
            false => Since {
                refused: true,
                ..Since::of("returned-since-already-other", values)
            },
        };
    }
    if let Some(strokes) = drawn {
        let counted = Counted {
            signatory: holder.clone(),
            manner: SignatureManner::Drawn,
            strokes: Some(strokes),
            declared: signature.declared_time,
        };
        return match handed.latest {
            true => Since {
                counted: Some(counted),
                ..Since::of("returned-since-forgotten", values)
            },
            false => Since::of("returned-since-forgotten-beside", values),
        };
    }
    let own = match (signature.chain.trusted, is_of_contractor(&name, holder, document)) {
        (true, _) => Some("returned-since-own-key"),
        (false, true) => Some("returned-since-own"),
        // What a certificate says of its issuer is false: what else it says is worth nothing.
        (false, false) if signature.chain.pretended => Some("returned-since-pretended"),
        (false, false) => None,
    };
    if let Some(key) = own {
        return Since {
            refused: true,
            ..Since::of(key, values)
        };
    }
    let key = match fitting {
        Likeness::Same => "returned-since-signed",
        Likeness::Near => NEAR_NAME,
        Likeness::Other => OTHER_NAME,
    };
    let fingerprint = certificate.and_then(|found| {
        let mut sha256 = [0; 32];
        hex::decode_to_slice(&found.fingerprint, &mut sha256).ok()?;
        Some(Sha256Hash(sha256))
    });
    Since {
        counted: certificate.zip(fingerprint).map(|(found, fingerprint)| Counted {
            signatory: holder.clone(),
            manner: SignatureManner::Elsewhere(SignerCertificate {
                subject: found.subject.clone(),
                issuer: found.issuer.clone(),
                fingerprint,
            }),
            strokes: None,
            declared: signature.declared_time,
        }),
        ..Since::of(key, values)
    }
}

/// The hash of the strokes of a signature that `holder` drew here, with a key made for it: it leads to this installation, and
/// holds, for this act, consent and strokes as they are made here.
fn drawn_here(signature: &SignatureFact, holder: &Signatory, document: &ActDocument) -> Option<Sha256Hash> {
    let detail = |name: &str| {
        let found = signature.details.iter().find(|(key, _)| key == name);
        found.map(|(_, text)| text.as_str())
    };
    let strokes = ink::hash(detail("Strokes")?);
    let name = signature.certificate.as_ref()?.common_name.as_str();
    let here = signature.chain.trusted
        && signature.certification.is_none()
        && detail("Consent").is_some()
        && detail("Act") == Some(document.number.to_string().as_str())
        && detail("StrokesSHA256") == Some(strokes.to_string().as_str())
        && same_name(name, &holder.name);
    here.then_some(strokes)
}
