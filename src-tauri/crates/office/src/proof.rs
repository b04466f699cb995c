//! What proves an issued act, in sentences: each signature with what it is in law and what it is not, the times declared and
//! the times proven, paper, files that came back.
//!
//! It is told from what was recorded when each of them came in; whether the bytes still bear it out, verification says.

use crate::api::{PaperProof, ProofView, SignatureProof};
use crate::persons::{self, Likeness};
use crate::problems::Sentence;
use acceptance::act::Issue;
use acceptance::dates::Moment;
use acceptance::{Act, PaperOriginal, SignatureManner, SignatureRecord, SignerCertificate, TimestampRecord};
use chrono::TimeDelta;
use messages::Catalogue;

/// By how much an authority’s clock and this machine’s may differ before that is told.
const SKEW: TimeDelta = TimeDelta::minutes(10);

/// The proof of `act` of `contractor`, in the words of `catalogue`; empty while it is a draft.
pub(crate) fn view(act: &Act, contractor: &str, catalogue: &Catalogue) -> ProofView {
    let Some(issue) = act.issue() else {
        return ProofView::default();
    };
    let later = &issue.later;
    let say = |sentence: Sentence| sentence.say(catalogue);
    let signatures = issue.signatures.iter().enumerate();
    ProofView {
        signatures: signatures
            .map(|(place, signature)| self::signature(issue, place, signature, contractor, catalogue))
            .collect(),
        timestamps: later
            .timestamps
            .iter()
            .map(|stamp| say(timestamp(stamp, catalogue)))
            .collect(),
        waiting: is_waiting(issue).then(|| catalogue.text("proof-waiting")),
        papers: later
            .papers
            .iter()
            .map(|paper| self::paper(issue, paper, catalogue))
            .collect(),
        beside: later
            .returned
            .iter()
            .filter(|file| file.revision.is_none())
            .map(|file| {
                say(Sentence::of("proof-beside")
                    .with("name", file.name.as_str())
                    .with("moment", catalogue.moment(file.bound)))
            })
            .collect(),
    }
}

/// Whether the latest revision of an act’s file bears no timestamp yet.
pub(crate) fn is_waiting(issue: &Issue) -> bool {
    let stamped = issue.later.timestamps.iter().map(|stamp| stamp.revision).max();
    let signed = issue.signatures.iter().enumerate();
    let signed = signed
        .filter_map(|(place, signature)| revision(place, signature))
        .max();
    stamped.is_none_or(|stamped| signed.is_some_and(|signed| signed > stamped))
}

/// The revision that a signature made. Before it was recorded, each made the next one after the certified pages.
pub(crate) fn revision(place: usize, signature: &SignatureRecord) -> Option<u32> {
    match (signature.revision, &signature.manner) {
        (None, SignatureManner::Drawn) => u32::try_from(place + 2).ok(),
        (revision, _) => revision,
    }
}

fn signature(
    issue: &Issue,
    place: usize,
    signature: &SignatureRecord,
    contractor: &str,
    catalogue: &Catalogue,
) -> SignatureProof {
    let (manner, declared) = match &signature.manner {
        SignatureManner::Drawn => ("drawn", "proof-declared"),
        SignatureManner::Certificate(_) => ("certificate", "proof-declared"),
        // What the file declares cannot be: nothing is told of it here but when it came back.
        SignatureManner::Elsewhere(_) if bound(issue, signature) == Some(signature.at) => {
            ("elsewhere", "proof-declared-bound")
        }
        SignatureManner::Elsewhere(_) => ("elsewhere", "proof-declared-elsewhere"),
        SignatureManner::Paper => ("paper", "proof-declared-paper"),
    };
    let declared = Sentence::of(declared)
        .with("moment", catalogue.moment(signature.at))
        .with("date", catalogue.date(signature.at.date_naive()));
    let bound = bound(issue, signature).filter(|bound| *bound != signature.at);
    let bound = bound.map(|bound| Sentence::of("proof-bound").with("moment", catalogue.moment(bound)));
    let declared = [Some(declared), bound].into_iter().flatten();
    let declared: Vec<String> = declared.map(|sentence| sentence.say(catalogue)).collect();
    let covering = revision(place, signature).and_then(|revision| {
        let stamps = issue.later.timestamps.iter();
        stamps
            .filter(|stamp| stamp.revision >= revision)
            .min_by_key(|stamp| stamp.at)
    });
    let proven = covering.map(|stamp| {
        Sentence::of("proof-proven")
            .with("moment", catalogue.moment(stamp.at))
            .with("authority", stamp.authority.as_str())
            .say(catalogue)
    });
    SignatureProof {
        signatory: signature.signatory,
        name: signature.name.trim().to_owned(),
        manner: catalogue.text(&format!("proof-manner-{manner}")),
        stated: signature.manner == SignatureManner::Paper,
        law: law(&signature.manner, contractor, catalogue),
        warning: warning(signature, contractor).map(|sentence| sentence.say(catalogue)),
        declared: declared.join(" "),
        proven,
    }
}

/// When the file was bound with which a signature came back. Where several stand beside, it is known only of the one whose
/// time stands for that of the signature.
fn bound(issue: &Issue, signature: &SignatureRecord) -> Option<Moment> {
    let files = issue.later.returned.iter();
    let mut files = files.filter(|file| file.revision == signature.revision);
    match signature.revision {
        Some(_) => files.next().map(|file| file.bound),
        None => files.map(|file| file.bound).find(|bound| *bound == signature.at),
    }
}

/// What a signature is in law, and what it is not.
fn law(manner: &SignatureManner, contractor: &str, catalogue: &Catalogue) -> String {
    match manner {
        SignatureManner::Drawn => catalogue.text("proof-law-drawn"),
        SignatureManner::Paper => catalogue.text("proof-law-paper"),
        SignatureManner::Certificate(certificate) | SignatureManner::Elsewhere(certificate) => {
            by_certificate(certificate, contractor).say(catalogue)
        }
    }
}

/// Whose name the certificate of a signature bears, where that is not the signatory’s.
fn warning(signature: &SignatureRecord, contractor: &str) -> Option<Sentence> {
    let (SignatureManner::Certificate(certificate) | SignatureManner::Elsewhere(certificate)) =
        &signature.manner
    else {
        return None;
    };
    let subject = persons::common_name(&certificate.subject);
    let key = match persons::fits(subject, &signature.name, signature.capacity, contractor) {
        Likeness::Same => return None,
        Likeness::Near => "proof-near-name",
        Likeness::Other => "proof-other-name",
    };
    let sentence = Sentence::of(key).with("subject", persons::told_of(&certificate.subject));
    Some(sentence.with("name", signature.name.trim()))
}

fn by_certificate(certificate: &SignerCertificate, contractor: &str) -> Sentence {
    let own = persons::is_no_third_party(persons::common_name(&certificate.issuer), contractor);
    let key = if certificate.subject == certificate.issuer || own {
        "proof-law-self-made"
    } else {
        "proof-law-certificate"
    };
    Sentence::of(key)
        .with("subject", persons::told_of(&certificate.subject))
        .with("issuer", persons::common_name(&certificate.issuer))
}

fn timestamp(stamp: &TimestampRecord, catalogue: &Catalogue) -> Sentence {
    let apart = (stamp.at - stamp.added).abs() > SKEW;
    let key = match apart {
        true => "proof-timestamp-apart",
        false => "proof-timestamp",
    };
    Sentence::of(key)
        .with("authority", stamp.authority.as_str())
        .with("moment", catalogue.moment(stamp.at))
        .with("added", catalogue.moment(stamp.added))
}

fn paper(issue: &Issue, paper: &PaperOriginal, catalogue: &Catalogue) -> PaperProof {
    let pages = |key: &str, pages: &[u32]| {
        let names: Vec<String> = pages.iter().map(u32::to_string).collect();
        Sentence::of(key)
            .with("count", pages.len())
            .with("pages", names.join(", "))
            .say(catalogue)
    };
    let mut messages = vec![pages("proof-paper-pages", &paper.pages)];
    if !paper.missing.is_empty() {
        messages.push(pages("proof-paper-missing", &paper.missing));
    }
    if !issue
        .signatures
        .iter()
        .any(|signature| signature.manner == SignatureManner::Paper)
    {
        messages.push(catalogue.text("proof-paper-nobody"));
    }
    messages.push(catalogue.text("proof-paper-limit"));
    PaperProof {
        signed_on: paper.signed_on,
        messages,
    }
}
