//! What was done to a file after a signature and against it, in words: whoever reads that it was changed asks where.

use crate::problems::Sentence;
use messages::Catalogue;
use seal::{Change, RangeFault, SignatureFact, SignatureProblem};

/// Alterations told one by one; beyond that, more of them say nothing new.
const TOLD: usize = 6;

/// What a signature does not allow, in words. `holder` says whose a field is.
pub(crate) fn told(
    signature: &SignatureFact,
    catalogue: &'static Catalogue,
    holder: impl Fn(&str) -> Option<String>,
) -> String {
    let mut words: Vec<String> = Vec::new();
    for after in signature.changes_after.iter().filter(|after| !after.allowed) {
        let said = sentence(&after.change, &holder).say(catalogue);
        if !words.contains(&said) {
            words.push(said);
        }
    }
    let more = words.len() > TOLD;
    words.truncate(TOLD);
    let mut told = words.join(", ");
    if more {
        told.push_str(", …");
    }
    told
}

/// What is wrong with the bytes that a signature claims to be over, in words.
pub(crate) fn range(fault: RangeFault) -> Sentence {
    Sentence::of(match fault {
        RangeFault::NotFromStart => "fact-range-start",
        RangeFault::GapIsNotTheSignature => "fact-range-gap",
        RangeFault::NotToRevisionEnd => "fact-range-end",
        RangeFault::SharesRevision => "fact-range-shared",
        _ => "fact-range-malformed",
    })
}

/// Why a signature could not be examined, in words.
pub(crate) fn faults(problems: &[SignatureProblem], catalogue: &'static Catalogue) -> String {
    let mut words: Vec<String> = Vec::new();
    for problem in problems {
        let said = fault(problem).say(catalogue);
        if !words.contains(&said) {
            words.push(said);
        }
    }
    words.join(", ")
}

fn fault(problem: &SignatureProblem) -> Sentence {
    match problem {
        SignatureProblem::SignerCount { count } => Sentence::of("fact-fault-signers").with("count", *count),
        SignatureProblem::CertificateMissing => Sentence::of("fact-fault-certificate"),
        SignatureProblem::UnknownAlgorithm { oid } => {
            Sentence::of("fact-fault-algorithm").with("oid", oid.as_str())
        }
        SignatureProblem::BadAttribute { name } => {
            Sentence::of("fact-fault-attribute").with("name", name.as_str())
        }
        SignatureProblem::GapTampered => Sentence::of("fact-fault-gap"),
        SignatureProblem::UnknownFormat => Sentence::of("fact-fault-format"),
        SignatureProblem::BadDictionary { key } | SignatureProblem::UnreadableDetail { key } => {
            Sentence::of("fact-fault-key").with("key", key.as_str())
        }
        SignatureProblem::Timestamp { .. } | SignatureProblem::TimestampUnsound => {
            Sentence::of("fact-fault-timestamp")
        }
        _ => Sentence::of("fact-fault-unreadable"),
    }
}

fn sentence(change: &Change, holder: &impl Fn(&str) -> Option<String>) -> Sentence {
    let page = |key: &str, page: &usize| Sentence::of(key).with("page", *page);
    let field = |key: &str, field: &String| {
        let who = holder(field).unwrap_or_else(|| field.clone());
        Sentence::of(key).with("who", who)
    };
    let keys = |key: &str, keys: &[String]| Sentence::of(key).with("keys", keys.join(", "));
    match change {
        Change::PageChanged { page: number }
        | Change::PageContentChanged { page: number }
        | Change::PageResourceChanged { page: number, .. } => page("fact-altered-page", number),
        Change::AnnotationChanged { page: number, .. } => page("fact-altered-annotation", number),
        Change::PageTreeChanged => Sentence::of("fact-altered-pages"),
        Change::AttachmentChanged { .. } => Sentence::of("fact-altered-attachment"),
        Change::StructureChanged { .. } => Sentence::of("fact-altered-structure"),
        Change::FieldChanged { field: name } => field("fact-altered-field", name),
        Change::SignatureChanged { field: name } => field("fact-altered-signature", name),
        Change::FieldSigned { field: name } => field("fact-altered-locked", name),
        Change::SignatureFieldAdded { visible: true, .. } => Sentence::of("fact-altered-covering"),
        Change::SignatureFieldAdded { .. } => Sentence::of("fact-altered-acting"),
        Change::CatalogChanged { keys: names } | Change::FormChanged { keys: names } => {
            keys("fact-altered-catalog", names)
        }
        Change::CatalogReplaced => Sentence::of("fact-altered-root"),
        Change::Certified => Sentence::of("fact-altered-certified"),
        Change::IdentifierChanged => Sentence::of("fact-altered-identifier"),
        Change::OpenReferenceFilled { .. } => Sentence::of("fact-altered-prepared"),
        Change::HiddenContent { bytes } => Sentence::of("fact-altered-hidden").with("count", *bytes),
        Change::ObjectAdded { .. } => Sentence::of("fact-altered-added"),
        Change::ObjectRemoved { .. } => Sentence::of("fact-altered-removed"),
        Change::DescriptionChanged => Sentence::of("fact-altered-description"),
        _ => Sentence::of("fact-altered-other"),
    }
}
