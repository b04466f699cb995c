//! Sentences about acts and exhibits: titles that follow the decision, consent texts, what is missing.

use crate::api::{ActLine, ActStatus, FindingView};
use crate::problems::{Sentence, Word};
use acceptance::chain::NotYet;
use acceptance::completeness::{DayName, Finding};
use acceptance::exhibit::{Inconsistency, TimeGrade};
use acceptance::{
    Act, ActBody, ActDocument, ActState, Capacity, Exhibit, LiftingDecision, LiftingLine, ReceptionDecision,
    Signatory, SignatureManner, SignatureRecord, SupportChoice,
};
use messages::Catalogue;
use serde::Serialize;
use serde_json::Value as Json;

/// The title of an act, by kind and decision.
pub(crate) fn title(body: &ActBody, catalogue: &Catalogue) -> String {
    let key = match body {
        ActBody::Reception(reception) => match reception.decision {
            None => "act-title-reception",
            Some(ReceptionDecision::WithoutReserve) => "act-title-without-reserve",
            Some(ReceptionDecision::WithReserves) => "act-title-with-reserves",
            Some(ReceptionDecision::Refused {
                postponed_to: Some(_),
                ..
            }) => "act-title-postponed",
            Some(ReceptionDecision::Refused { .. }) => "act-title-refused",
        },
        other => {
            let kind = other.kind().word();
            let subject = other.subject().trim();
            let key = if subject.is_empty() {
                format!("act-title-{kind}")
            } else {
                format!("act-title-{kind}-on")
            };
            return Sentence::of(key).with("subject", subject).say(catalogue);
        }
    };
    let count = match body {
        ActBody::Reception(reception) => reception.reserves.len().max(1),
        _ => 1,
    };
    Sentence::of(key).with("count", count).say(catalogue)
}

/// Where an act stands.
pub(crate) fn status(act: &Act) -> ActStatus {
    match &act.state {
        ActState::Draft => ActStatus::Draft,
        ActState::Voided { .. } => ActStatus::Voided,
        ActState::Issued(_) if act.signatories().is_empty() => ActStatus::Complete,
        ActState::Issued(issue) if issue.signatures.is_empty() => ActStatus::Issued,
        ActState::Issued(_) if !act.missing_signatories().is_empty() => ActStatus::PartlySigned,
        ActState::Issued(issue) if issue.signatures.iter().any(on_paper) => ActStatus::SignedOnPaper,
        ActState::Issued(_) => ActStatus::Signed,
    }
}

/// Whether nothing shows a signature but the word of whoever bound the paper.
fn on_paper(signature: &SignatureRecord) -> bool {
    signature.manner == SignatureManner::Paper
}

/// An act in a list.
pub(crate) fn line(act: &Act, number: String, catalogue: &Catalogue) -> ActLine {
    ActLine {
        id: act.id,
        kind: act.kind(),
        number,
        title: title(&act.body, catalogue),
        status: status(act),
        at: act.issue().map_or(act.created, |issue| issue.at),
    }
}

/// What a signatory agrees to, in the language of the act: what they read, what they declare, how they sign.
///
/// `pages` is the number of pages that lie before them; none where it cannot be told.
pub(crate) fn consent(
    document: &ActDocument,
    signatory: &Signatory,
    fingerprint: &str,
    pages: Option<u32>,
) -> String {
    consent_to(document, signatory, fingerprint, pages, "consent-electronic")
}

/// The same, of one who signs with a certificate of their own.
pub(crate) fn consent_by_certificate(
    document: &ActDocument,
    signatory: &Signatory,
    fingerprint: &str,
    pages: Option<u32>,
) -> String {
    consent_to(document, signatory, fingerprint, pages, "consent-certificate")
}

/// The same, of one who draws on a phone of their own.
pub(crate) fn consent_on_phone(
    document: &ActDocument,
    signatory: &Signatory,
    fingerprint: &str,
    pages: Option<u32>,
) -> String {
    consent_to(document, signatory, fingerprint, pages, "phone-consent")
}

fn consent_to(
    document: &ActDocument,
    signatory: &Signatory,
    fingerprint: &str,
    pages: Option<u32>,
    means: &str,
) -> String {
    let catalogue = Catalogue::of(document.language);
    let read = match pages {
        Some(pages) => Sentence::of("consent-read").with("pages", pages),
        None => Sentence::of("consent-read-all"),
    }
    .with("number", document.number.to_string())
    .with("fingerprint", fingerprint);
    let who = Sentence::of("consent-who")
        .with("name", signatory.name.trim())
        .with("capacity", catalogue.text(&key("capacity", &signatory.capacity)));
    let declares = declaration(document, signatory.capacity);
    let parts = [
        who.say(catalogue),
        read.say(catalogue),
        catalogue.text(declares),
        catalogue.text(means),
        catalogue.text("consent-copy"),
    ];
    parts.join(" ")
}

fn declaration(document: &ActDocument, capacity: Capacity) -> &'static str {
    let author = matches!(capacity, Capacity::Client | Capacity::ClientRepresentative);
    let contractor = capacity == Capacity::Contractor;
    match &document.body {
        // What both sides agree to, both of them accept.
        ActBody::Agreement(_) if author || contractor => "consent-agreement",
        ActBody::Rectification(_) if author || contractor => "consent-rectification",
        ActBody::Reception(reception) if author => match reception.decision {
            Some(ReceptionDecision::WithoutReserve) | None => "consent-without-reserve",
            Some(ReceptionDecision::WithReserves) => "consent-with-reserves",
            Some(ReceptionDecision::Refused {
                postponed_to: Some(_),
                ..
            }) => "consent-postponed",
            Some(ReceptionDecision::Refused { .. }) => "consent-refused",
        },
        ActBody::SupportNotice(notice) if author => match notice.choice {
            Some(SupportChoice::Repair) => "consent-support-repair",
            Some(SupportChoice::GoOn) => "consent-support-go_on",
            Some(SupportChoice::Stop) => "consent-support-stop",
            None => "consent-support",
        },
        ActBody::Lifting(lifting) if author => {
            let left = |line: &LiftingLine| line.decision != Some(LiftingDecision::Lifted);
            if lifting.lines.iter().any(left) {
                "consent-lifting-rest"
            } else {
                "consent-lifting"
            }
        }
        ActBody::Notice(_) | ActBody::Convocation(_) | ActBody::Letter(_) | ActBody::Termination(_)
            if author =>
        {
            "consent-receipt"
        }
        ActBody::Statement(_) if author => "consent-statement-read",
        ActBody::Reception(_) if contractor => "consent-reception-contractor",
        ActBody::Lifting(_) if contractor => "consent-lifting-contractor",
        body if contractor && !body.kind().is_of_both_sides() => "consent-contractor",
        _ => "consent-witness",
    }
}

/// Why an act cannot come next.
pub(crate) fn not_yet(why: &NotYet) -> Sentence {
    let number = why.number().map_or(String::new(), ToString::to_string);
    Sentence::of(why.key()).with("number", number)
}

/// What is missing, as a sentence that names it and says what to do.
pub(crate) fn finding(finding: Finding, catalogue: &Catalogue) -> FindingView {
    let message = finding_sentence(&finding).say(catalogue);
    FindingView { finding, message }
}

/// The sentence of a finding.
pub(crate) fn finding_sentence(finding: &Finding) -> Sentence {
    let base = key("missing", &finding.code);
    if let Some(day) = finding.days.first() {
        let named = |day: &DayName| Word::Key(key("day", day));
        let sentence = Sentence::of(base).with("day", named(day));
        return match finding.days.get(1) {
            Some(other) => sentence.with("other", named(other)),
            None => sentence,
        };
    }
    // An item goes by its name where it has one, so that the sentence can be understood without the list.
    match (&finding.name, finding.number) {
        (Some(name), number) if !name.trim().is_empty() => Sentence::of(base)
            .with("name", name.trim())
            .with("number", number.unwrap_or(0)),
        (_, number) => Sentence::of(base)
            .with("name", number.map_or(String::new(), |number| number.to_string()))
            .with("number", number.unwrap_or(0)),
    }
}

/// When an exhibit was captured, in words; or that it is unknown.
pub(crate) fn captured(exhibit: &Exhibit, catalogue: &Catalogue) -> String {
    match &exhibit.captured {
        Some(time) => catalogue.capture(time),
        None => catalogue.text("grade-no_capture_time"),
    }
}

/// The grade of an exhibit’s times, as a sentence.
pub(crate) fn grade(exhibit: &Exhibit, catalogue: &Catalogue) -> String {
    match &exhibit.time_grade {
        TimeGrade::CapturedInApp => catalogue.text("grade-captured_in_app"),
        TimeGrade::Consistent => catalogue.text("grade-consistent"),
        TimeGrade::NoCaptureTime => catalogue.text("grade-no_capture_time"),
        TimeGrade::Inconsistent { reasons } => {
            let reasons: Vec<String> = reasons
                .iter()
                .map(|reason| inconsistency(reason).say(catalogue))
                .collect();
            Sentence::of("grade-inconsistent")
                .with("reasons", reasons.join(", "))
                .say(catalogue)
        }
    }
}

fn inconsistency(reason: &Inconsistency) -> Sentence {
    match reason {
        Inconsistency::CapturedAfterIntake => Sentence::of("inconsistency-captured_after_intake"),
        Inconsistency::ModifiedBeforeCapture => Sentence::of("inconsistency-modified_before_capture"),
        Inconsistency::ModifiedAfterIntake => Sentence::of("inconsistency-modified_after_intake"),
        Inconsistency::ClockNeverSet => Sentence::of("inconsistency-clock_never_set"),
        Inconsistency::EditedBySoftware { name } => {
            Sentence::of("inconsistency-edited_by_software").with("name", name.as_str())
        }
    }
}

/// The key of the catalogue for one case of an enumeration: `capacity-client`.
pub(crate) fn key(prefix: &str, case: &impl Serialize) -> String {
    match serde_json::to_value(case) {
        Ok(Json::String(name)) => format!("{prefix}-{name}"),
        _ => prefix.to_owned(),
    }
}
